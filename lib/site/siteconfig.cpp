#include "site/siteconfig.h"

#include "profile/profilefile.h"
#include "site/configreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct SiteConfigText
{
    Q_DECLARE_TR_FUNCTIONS(SiteConfigText)
};

constexpr qsizetype maximumThemes = 8;

/// The value at `keys` of a table, made where it is missing.
ConfigValue nested(const QStringList &keys, ConfigValue value)
{
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        ConfigValue outer = ConfigValue::table();
        outer.members.push_back({key->toUtf8(), std::move(value)});
        value = std::move(outer);
    }
    return value;
}

ConfigReading readText(const ConfigText &source, const QString &suffix)
{
    if (suffix == u"toml")
        return readTomlConfig(source);
    return suffix == u"json" ? readJsonConfig(source) : readYamlConfig(source);
}

} // namespace

SiteProblem unreadFile(const QByteArray &code, const QString &name, const QString &file, const QString &reason,
                       qsizetype line)
{
    const QString inner = reason.endsWith(u'.') ? reason.chopped(1) : reason;
    const QString message =
        line > 0
            ? SiteConfigText::tr("The site's file %1 is not read, line %2: %3.").arg(name, QString::number(line), inner)
            : SiteConfigText::tr("The site's file %1 is not read: %2.").arg(name, inner);
    return {code, message, file, line};
}

ConfigValue ConfigFileReader::read(const SiteConfigFile &file, const QString &absoluteName, bool mayBeList)
{
    const auto missing = [&](const QByteArray &code, const QString &reason) {
        m_problems.push_back(unreadFile(code, file.name, absoluteName, reason));
        return ConfigValue::table();
    };
    if (file.path.isEmpty())
        return missing("site-config-outside", SiteConfigText::tr("it lies outside the site"));
    m_files += file.path;
    const QFileInfo info(file.path);
    if (info.size() > maximumConfigSize || m_readSize + info.size() > maximumTotalSize)
        return missing("site-config-unreadable", SiteConfigText::tr("it is too large for a configuration"));
    const Result<LoadedFile> loaded = loadFile(file.path);
    if (!loaded)
        return missing("site-config-unreadable",
                       SiteConfigText::tr("the system does not let it be read, or it is UTF-16"));
    if (!loaded->isUtf8)
        return missing("site-config-invalid", SiteConfigText::tr("it is not UTF-8, and Hugo reads nothing else"));
    m_readSize += loaded->text.size();
    if (loaded->text.size() > maximumConfigSize)
        return missing("site-config-unreadable", SiteConfigText::tr("it is too large for a configuration"));

    ConfigReading reading = readText({loaded->text, file.path, 0, mayBeList}, info.suffix());
    if (reading.problem.isEmpty())
        return std::move(reading.root);
    m_problems.push_back(unreadFile("site-config-invalid", file.name, file.path, reading.problem, reading.problemLine));
    return ConfigValue::table();
}

SiteConfig::SiteConfig(const HugoSite &site) : m_site(site), m_root(readLayers({}))
{
    const ConfigValue *folder = m_root.find("themesDir");
    QString themesFolder = folder ? folder->text() : QString();
    if (themesFolder.isEmpty())
        themesFolder = QStringLiteral("themes");
    for (const QString &theme : themes()) {
        for (const QString &parent : {themesFolder, QStringLiteral("_vendor")}) {
            const QString found = m_site.folder(parent + u'/' + theme);
            if (!found.isEmpty() && found != m_site.root() && m_themeFolders.size() < maximumThemes) {
                m_themeFolders += m_site.shownPath(found);
                break;
            }
        }
    }
    m_themeFolders.removeDuplicates();

    // Of a theme's configuration Hugo takes the parameters, under those of the site.
    ConfigValue below = ConfigValue::table();
    for (auto theme = m_themeFolders.crbegin(); theme != m_themeFolders.crend(); ++theme) {
        const ConfigValue whole = readLayers(*theme);
        if (const ConfigValue *params = whole.find("params"); params && params->isTable())
            below.overlay(nested({QStringLiteral("params")}, *params));
    }
    below.overlay(m_root);
    m_root = std::move(below);
}

ConfigValue SiteConfig::readLayers(const QString &folder)
{
    ConfigValue whole = ConfigValue::table();
    for (const SiteConfigFile &file : m_site.configFiles(folder))
        whole.overlay(nested(file.keys, m_reader.read(file, m_site.root() + u'/' + file.name)));
    return whole;
}

ConfigValue SiteConfig::forLanguage(const QString &language) const
{
    ConfigValue whole = m_root;
    const ConfigValue *languageTables = m_root.find("languages");
    const ConfigValue *own = languageTables ? languageTables->find(language.toUtf8()) : nullptr;
    if (!own || !own->isTable())
        return whole;
    // What a language's table holds beside the keys that Hugo knows are parameters too.
    ConfigValue params = *own;
    std::erase_if(params.members, [](const ConfigMember &member) { return member.value.isTable(); });
    if (const ConfigValue *named = own->find("params"); named && named->isTable())
        params.overlay(*named);
    whole.overlay(*own);
    whole.overlay(nested({QStringLiteral("params")}, std::move(params)));
    return whole;
}

QString SiteConfig::defaultLanguage() const
{
    const ConfigValue *value = m_root.find("defaultContentLanguage");
    const QString named = value ? value->text().toLower() : QString();
    return named.isEmpty() ? QStringLiteral("en") : named;
}

QStringList SiteConfig::languages() const
{
    QStringList names;
    if (const ConfigValue *tables = m_root.find("languages")) {
        for (const ConfigMember &member : tables->members)
            names += QString::fromUtf8(member.key).toLower();
    }
    if (!names.contains(defaultLanguage()))
        names += defaultLanguage();
    return names;
}

QString SiteConfig::languageOf(const QString &filePath) const
{
    const QFileInfo info(filePath);
    const QString folder = m_site.shownPath(info.dir().canonicalPath()) + u'/';
    const QStringList known = languages();

    // A content folder of a language's own; the innermost counts.
    QString found;
    qsizetype length = 0;
    if (const ConfigValue *tables = m_root.find("languages")) {
        for (const ConfigMember &member : tables->members) {
            const ConfigValue *value = member.value.find("contentDir");
            const QString content =
                value && !value->text().isEmpty() ? QDir::cleanPath(value->text()) + u'/' : QString();
            if (content.size() > length && folder.startsWith(content)) {
                found = QString::fromUtf8(member.key).toLower();
                length = content.size();
            }
        }
    }
    if (QString suffix = QFileInfo(info.completeBaseName()).suffix().toLower();
        !suffix.isEmpty() && known.contains(suffix))
        return suffix;
    if (!found.isEmpty())
        return found;
    // Module mounts give a language a folder below content too.
    QString below = folder.section(u'/', 1, 1).toLower();
    if (folder.startsWith(u"content/") && known.contains(below))
        return below;
    return defaultLanguage();
}

QStringList SiteConfig::themes() const
{
    QStringList names;
    const auto append = [&](const ConfigValue *value) {
        // A theme's name is a path below the themes folder; what leaves it is not looked for.
        const QString name = value ? QDir::cleanPath(value->text()) : QString();
        if (!name.isEmpty() && name != u"." && !name.startsWith(u'/') && !name.startsWith(u".."))
            names += name;
    };
    if (const ConfigValue *theme = m_root.find("theme")) {
        append(theme);
        for (const ConfigValue &item : theme->items)
            append(&item);
    }
    if (const ConfigValue *imports = m_root.find({"module", "imports"})) {
        for (const ConfigValue &item : imports->items)
            append(item.find("path"));
    }
    return names;
}

SiteConfigFile SiteConfig::fileIn(const QString &folder, const QString &name) const
{
    for (const char *suffix : {"toml", "yaml", "yml", "json"}) {
        const QString shown = (folder.isEmpty() ? QString() : folder + u'/') + name + u'.' + QLatin1String(suffix);
        if (const QString path = m_site.file(shown); !path.isEmpty())
            return {path, shown, {}};
    }
    return {};
}

ConfigValue SiteConfig::readData(const QString &name)
{
    for (const QString &folder : folders()) {
        if (const SiteConfigFile file = fileIn(folder, name); !file.path.isEmpty())
            return m_reader.read(file, file.path);
    }
    return ConfigValue::table();
}

std::vector<ConfigValue> SiteConfig::readAll(const QString &name)
{
    std::vector<ConfigValue> values;
    for (const QString &folder : folders()) {
        if (const SiteConfigFile file = fileIn(folder, name); !file.path.isEmpty())
            values.push_back(m_reader.read(file, file.path, true));
    }
    return values;
}

} // namespace vitrine
