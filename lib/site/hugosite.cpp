#include "site/hugosite.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

namespace {

/// The folders that Hugo reads when it publishes; relative to the site.
constexpr QLatin1String configFolders[] = {QLatin1String("config/_default"), QLatin1String("config/production")};
constexpr int maximumFolderDepth = 4;
constexpr size_t maximumConfigFiles = 64;

QStringList configSuffixes()
{
    return {QStringLiteral("toml"), QStringLiteral("yaml"), QStringLiteral("yml"), QStringLiteral("json")};
}

bool isConfigName(const QString &name)
{
    return name == u"hugo" || name == u"config";
}

/// The file at the root that Hugo reads: the first that there is; empty for none.
QString rootConfiguration(const QDir &folder, const QString &name)
{
    for (const QString &suffix : configSuffixes()) {
        QString file = name + u'.' + suffix;
        if (QFileInfo(folder.filePath(file)).isFile())
            return file;
    }
    return {};
}

/// Configurations in the folders that only Hugo has.
bool hasConfigFolder(const QDir &folder)
{
    for (const QLatin1String &name : configFolders) {
        const QDir inner(folder.filePath(name));
        if (!inner.canonicalPath().startsWith(folder.path() + u'/'))
            continue;
        for (const QString &file : inner.entryList(QDir::Files)) {
            if (configSuffixes().contains(QFileInfo(file).suffix()))
                return true;
        }
    }
    return false;
}

bool looksLikeSite(const QDir &folder)
{
    for (const char *name : {"content", "themes", "layouts", "archetypes"}) {
        if (QFileInfo(folder.filePath(QLatin1String(name))).isDir())
            return true;
    }
    return false;
}

/// The part of the configuration that a file of that name in a configuration folder holds: "params.fr.toml" the
/// parameters of French.
QStringList keysOf(const QString &fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    if (isConfigName(base))
        return {};
    const QString language = QFileInfo(base).suffix();
    if (language.isEmpty())
        return {base};
    QStringList keys{QStringLiteral("languages"), language};
    const QString name = QFileInfo(base).completeBaseName();
    if (name == u"params")
        keys += name;
    else if (name == u"menus" || name == u"menu")
        keys += QStringLiteral("menus");
    return keys;
}

} // namespace

std::optional<HugoSite> HugoSite::around(const QString &filePath)
{
    if (filePath.isEmpty())
        return std::nullopt;
    const QString start = QFileInfo(QFileInfo(filePath).absolutePath()).canonicalFilePath();
    if (start.isEmpty())
        return std::nullopt;
    // A folder above may be deleted meanwhile.
    bool isThere = true;
    for (QDir folder(start); isThere && !folder.isRoot(); isThere = folder.cdUp()) {
        const bool isHugos = !rootConfiguration(folder, QStringLiteral("hugo")).isEmpty() || hasConfigFolder(folder);
        const bool isAnybodys = !rootConfiguration(folder, QStringLiteral("config")).isEmpty();
        if (isHugos || (isAnybodys && (folder.path() == start || looksLikeSite(folder))))
            return HugoSite(folder.path());
    }
    return std::nullopt;
}

std::optional<HugoSite> HugoSite::at(const QString &folder)
{
    const QDir root(QFileInfo(folder).canonicalFilePath());
    if (folder.isEmpty() || root.isRelative() || root.isRoot())
        return std::nullopt;
    for (const char *name : {"hugo", "config"}) {
        if (!rootConfiguration(root, QLatin1String(name)).isEmpty())
            return HugoSite(root.path());
    }
    return hasConfigFolder(root) ? std::optional(HugoSite(root.path())) : std::nullopt;
}

bool HugoSite::contains(const QString &canonicalPath) const
{
    return canonicalPath == m_root || canonicalPath.startsWith(m_root + u'/');
}

QString HugoSite::file(const QString &path) const
{
    const QFileInfo info(QFileInfo(QDir(m_root).filePath(path)).canonicalFilePath());
    return info.isFile() && contains(info.filePath()) ? info.filePath() : QString();
}

QString HugoSite::folder(const QString &path) const
{
    const QFileInfo info(QFileInfo(QDir(m_root).filePath(path)).canonicalFilePath());
    return info.isDir() && contains(info.filePath()) ? info.filePath() : QString();
}

QString HugoSite::shownPath(const QString &path) const
{
    return path.startsWith(m_root + u'/') ? path.sliced(m_root.size() + 1) : path;
}

std::vector<SiteConfigFile> HugoSite::configFiles(const QString &folder) const
{
    std::vector<SiteConfigFile> files;
    const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
    const QDir base(QDir(m_root).filePath(folder));
    for (const char *name : {"hugo", "config"}) {
        const QString found = rootConfiguration(base, QLatin1String(name));
        if (!found.isEmpty()) {
            files.push_back({file(prefix + found), prefix + found, {}});
            break;
        }
    }
    for (const QLatin1String &name : configFolders)
        appendFolder(prefix + name, 0, files);
    return files;
}

void HugoSite::appendFolder(const QString &folder, int depth, std::vector<SiteConfigFile> &files) const
{
    if (this->folder(folder).isEmpty() || depth > maximumFolderDepth)
        return;
    const QDir dir(QDir(m_root).filePath(folder));
    // By bytes, as Hugo walks through them: a later file wins over an earlier one.
    QStringList names = dir.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        const QFileInfo info(dir.filePath(name));
        const QString path = folder + u'/' + name;
        if (info.isDir()) {
            if (!info.isSymLink())
                appendFolder(path, depth + 1, files);
        } else if (configSuffixes().contains(info.suffix()) && files.size() < maximumConfigFiles) {
            files.push_back({file(path), path, keysOf(name)});
        }
    }
}

} // namespace vitrine
