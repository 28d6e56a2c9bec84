#include "site/hugosite.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine {

namespace {

/// What Hugo reads whatever the environment; relative to the site.
constexpr QLatin1String configFolder("config/_default");

/// Configurations in other languages than TOML mark a site too, so that none farther up is taken for it.
bool hasConfiguration(const QDir &folder)
{
    const QDir inner(folder.filePath(configFolder));
    for (const char *suffix : {".toml", ".yaml", ".yml", ".json"}) {
        for (const char *name : {"hugo", "config", "params"}) {
            const QString file = QLatin1String(name) + QLatin1String(suffix);
            const bool alsoAtRoot = qstrcmp(name, "params") != 0;
            if (QFileInfo(inner.filePath(file)).isFile() || (alsoAtRoot && QFileInfo(folder.filePath(file)).isFile()))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<HugoSite> HugoSite::around(const QString &filePath)
{
    if (filePath.isEmpty())
        return std::nullopt;
    const QString start = QFileInfo(QFileInfo(filePath).absolutePath()).canonicalFilePath();
    if (start.isEmpty())
        return std::nullopt;
    QDir folder(start);
    do {
        if (hasConfiguration(folder))
            return HugoSite(folder.path());
    } while (folder.cdUp());
    return std::nullopt;
}

QString HugoSite::file(const QString &path) const
{
    const QFileInfo info(QFileInfo(QDir(m_root).filePath(path)).canonicalFilePath());
    const QString prefix = m_root.endsWith(u'/') ? m_root : m_root + u'/';
    return info.isFile() && info.filePath().startsWith(prefix) ? info.filePath() : QString();
}

QStringList HugoSite::configFiles() const
{
    // Hugo lays the folder over the file at the root.
    const QStringList candidates{
        configFolder + QLatin1String("/params.toml"), configFolder + QLatin1String("/hugo.toml"),
        configFolder + QLatin1String("/config.toml"), QStringLiteral("hugo.toml"), QStringLiteral("config.toml")};
    QStringList files;
    for (const QString &candidate : candidates) {
        if (const QString found = file(candidate); !found.isEmpty())
            files += found;
    }
    return files;
}

} // namespace vitrine
