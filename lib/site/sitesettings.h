#pragma once

#include "site/siteidentity.h"
#include "site/sitewords.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace vitrine {

class SiteConfig;

/// A setting of the site that is on or off, and where it stands.
struct SiteSwitch
{
    bool isOn = false;
    QByteArray key;     ///< As it is called in full, e.g. "markup.goldmark.renderer.unsafe".
    QString file;       ///< As in SiteText.
    qsizetype line = 0; ///< From 1; 0 where it is no line's.

    friend bool operator==(const SiteSwitch &, const SiteSwitch &) = default;
};

/// A colour or a font that the site's theme names.
struct NamedValue
{
    QByteArray key; ///< As the theme spells it, e.g. "primary", "dark.link", "heading_font".
    SiteText value; ///< Safe to stand in a style sheet: a colour, or names of font families.

    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

/// How the site wants its pages to look, as far as Academic's configuration says it.
struct SiteLook
{
    std::optional<SiteText> colorTheme; ///< A name such as "ocean".
    std::optional<SiteText> font;       ///< Likewise.
    std::optional<SiteText> fontSize;   ///< "XS" to "XL".
    std::optional<SiteSwitch> dayNight; ///< The page has both a light and a dark form to choose from.
    std::optional<SiteSwitch> isLight;  ///< What the colour theme calls itself.
    std::vector<NamedValue> colors;     ///< Of `data/themes/NAME` or Academic's own theme of that name; may be empty.
    std::vector<NamedValue> fonts;      ///< Likewise of `data/fonts/NAME`.

    friend bool operator==(const SiteLook &, const SiteLook &) = default;
};

/// Addresses on the site of icons, by their names.
using IconAddresses = std::map<QString, QString>;

/// The settings of the site that change how its pages come out. What the site does not say is nothing.
struct SiteSettings
{
    std::optional<SiteText> title;
    std::optional<SiteText> baseUrl; ///< An absolute http or https address.
    /// The folder that the pages of their language are published in, with a slash at its end: "fr/"; empty for none.
    QString languageFolder;
    /// BCP 47. Of the page's language: its `languageCode`, else its key; without a site what the file's name says.
    std::optional<SiteText> language;
    std::optional<SiteText> languageDirection; ///< "ltr" or "rtl".
    std::vector<SiteText> themes;
    std::optional<SiteSwitch> enableEmoji;
    std::optional<SiteSwitch> unsafeHtml;  ///< Off: Goldmark leaves raw HTML out.
    std::optional<SiteSwitch> typographer; ///< Off: quotes and dashes stay as they are typed.
    std::optional<SiteText> markdownHandler;
    std::optional<SiteText> blackfriday; ///< The place of settings for Blackfriday, which Hugo left behind in 0.100.
    SiteLook look;
    SiteWords words;
    IconAddresses icons; ///< Of the pack "custom", which the site draws itself.

    friend bool operator==(const SiteSettings &, const SiteSettings &) = default;
};

/// Reads the settings as a page at `filePath` sees them. Files of the look and the words are read through `config`.
[[nodiscard]] SiteSettings readSiteSettings(SiteConfig &config, const QString &filePath);

/// Hugo gives each language but the default one a folder, unless it has an address of its own: "fr/", or nothing.
[[nodiscard]] QString languageFolderOf(const SiteConfig &config, const QString &language);

/// The language that a file's name or folder tells where there is no site: `about.fr.md`, `content/fr/home/about.md`.
[[nodiscard]] std::optional<SiteText> languageByName(const QString &filePath);

} // namespace vitrine
