#include "site/sitesettings.h"

#include "site/siteconfig.h"
#include "site/sitelook.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

std::optional<SiteText> textOf(const ConfigValue *value)
{
    if (!value || value->text().isEmpty())
        return std::nullopt;
    return SiteText{value->text(), value->file, value->line, {}, false};
}

/// A language as BCP 47 writes it; empty if it is none.
QString languageTag(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    QString result = text;
    result.replace(u'_', u'-');
    return tag.match(result).hasMatch() ? result : QString();
}

/// The language of the pages of `key`: how it is called, and where it says so.
std::optional<SiteText> languageOf(const SiteConfig &config, const QString &key)
{
    const ConfigValue *tables = config.root().find("languages");
    const ConfigValue *own = tables ? tables->find(key.toUtf8()) : nullptr;
    // The site's own code is of its default language; for another Hugo would give the page a wrong one.
    const bool isDefault = key == config.defaultLanguage();
    for (const ConfigValue *table : {own, isDefault ? &config.root() : nullptr}) {
        auto text = textOf(table ? table->find("languageCode") : nullptr);
        if (text && !languageTag(text->text).isEmpty()) {
            text->text = languageTag(text->text);
            return text;
        }
    }
    const QString tag = languageTag(key);
    if (tag.isEmpty())
        return std::nullopt;
    if (own)
        return SiteText{tag, own->file, own->line, {}, false};
    if (const auto named = textOf(config.root().find("defaultContentLanguage")))
        return SiteText{tag, named->file, named->line, {}, false};
    return std::nullopt;
}

std::optional<SiteText> addressOf(const ConfigValue *value)
{
    auto text = textOf(value);
    const QUrl url(text ? text->text : QString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return text && url.isValid() && isWeb && !url.host().isEmpty() ? text : std::nullopt;
}

std::optional<SiteSwitch> typographerOf(const ConfigValue &config)
{
    constexpr const char *key = "markup.goldmark.extensions.typographer";
    const ConfigValue *value = config.find({"markup", "goldmark", "extensions", "typographer"});
    if (!value || !value->isTable())
        return switchOf(value, key);
    // Newer sites have a table of it.
    auto result = switchOf(value->find("disable"), QByteArray(key) + ".disable");
    if (result)
        result->isOn = !result->isOn;
    return result;
}

/// The icons that lie in the site's or its themes' assets, where Academic and its successors look for them.
IconAddresses iconsOf(const SiteConfig &config, const ConfigValue &whole)
{
    constexpr qsizetype maximumIcons = 500;
    const ConfigValue *named = whole.find("assetDir");
    QStringList folders{named && !named->text().isEmpty() ? named->text() : QStringLiteral("assets")};
    for (const QString &theme : config.themeFolders())
        folders += theme + QLatin1String("/assets");
    IconAddresses icons;
    for (const QString &folder : std::as_const(folders)) {
        for (const char *place : {"/media/icon-pack", "/images/icon-pack"}) {
            const QString found = config.site().folder(folder + QLatin1String(place));
            const QStringList names = found.isEmpty()
                                          ? QStringList()
                                          : QDir(found).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
            for (const QString &name : names.first(std::min(names.size(), maximumIcons))) {
                const QString address =
                    QLatin1String(place) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
                icons.emplace(QFileInfo(name).completeBaseName(), address);
            }
        }
    }
    return icons;
}

std::optional<SiteText> blackfridayOf(const ConfigValue &config)
{
    for (const ConfigValue *value : {config.find("blackfriday"), config.find({"markup", "blackfriday"})}) {
        if (value && value->isTable())
            return SiteText{QStringLiteral("blackfriday"), value->file, value->line, {}, false};
    }
    return std::nullopt;
}

} // namespace

QString languageFolderOf(const SiteConfig &config, const QString &language)
{
    const ConfigValue *tables = config.root().find("languages");
    if (!tables || tables->members.size() < 2)
        return {};
    const ConfigValue *own = tables->find(language.toUtf8());
    const ConfigValue *inFolder = config.root().find("defaultContentLanguageInSubdir");
    const bool isAtRoot = language == config.defaultLanguage() && !(inFolder && inFolder->scalar == Value(true));
    return isAtRoot || languageTag(language).isEmpty() || (own && own->find("baseURL")) ? QString() : language + u'/';
}

std::optional<SiteSwitch> switchOf(const ConfigValue *value, const QByteArray &key)
{
    if (!value || value->kind != ConfigValue::Kind::Scalar || value->scalar.kind() != Value::Kind::Boolean)
        return std::nullopt;
    return SiteSwitch{value->scalar.boolean(), key, value->file, value->line};
}

SiteSettings readSiteSettings(SiteConfig &config, const QString &filePath)
{
    const QString language = config.languageOf(filePath);
    const ConfigValue whole = config.forLanguage(language);

    SiteSettings settings;
    settings.title = textOf(whole.find("title"));
    settings.baseUrl = addressOf(whole.find("baseURL"));
    settings.languageFolder = languageFolderOf(config, language);
    settings.language = languageOf(config, language);
    if (const auto direction = textOf(whole.find("languageDirection"));
        direction && (direction->text == u"ltr" || direction->text == u"rtl"))
        settings.languageDirection = direction;
    const ConfigValue *theme = whole.find("theme");
    if (const auto text = textOf(theme))
        settings.themes.push_back(*text);
    for (const ConfigValue &item : theme ? theme->items : std::vector<ConfigValue>()) {
        if (const auto text = textOf(&item))
            settings.themes.push_back(*text);
    }
    settings.enableEmoji = switchOf(whole.find("enableEmoji"), "enableEmoji");
    settings.unsafeHtml =
        switchOf(whole.find({"markup", "goldmark", "renderer", "unsafe"}), "markup.goldmark.renderer.unsafe");
    settings.typographer = typographerOf(whole);
    settings.markdownHandler = textOf(whole.find({"markup", "defaultMarkdownHandler"}));
    settings.blackfriday = blackfridayOf(whole);
    settings.look = readSiteLook(config, whole);
    settings.words = readSiteWords(config, language);
    settings.icons = iconsOf(config, whole);
    return settings;
}

std::optional<SiteText> languageByName(const QString &filePath)
{
    const auto isLanguage = [](const QString &name) {
        // Of two letters only: about.old.md and about.draft.md are in no language.
        return name.size() == 2 && !languageTag(name).isEmpty() && QLocale(name).language() != QLocale::C;
    };
    const QFileInfo info(filePath);
    const QString suffix = QFileInfo(info.completeBaseName()).suffix().toLower();
    if (isLanguage(suffix))
        return SiteText{suffix, {}, 0, {}, false};
    const QString folder = info.absolutePath() + u'/';
    const QString content = QStringLiteral("/content/");
    const qsizetype at = folder.lastIndexOf(content);
    const QString below = at < 0 ? QString() : folder.sliced(at + content.size()).section(u'/', 0, 0).toLower();
    return isLanguage(below) ? std::optional(SiteText{below, {}, 0, {}, false}) : std::nullopt;
}

} // namespace vitrine
