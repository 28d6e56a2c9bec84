#include "html/themelook.h"

#include "html/csscolor.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace vitrine {

namespace {

constexpr double readable = 4.9; ///< WCAG's level AA for text is 4.5, which holds on a shaded box too then.
/// A background on which text has less than this is left out; one with more is made paler where it has to be.
constexpr double nearlyReadable = 7;

/// One of the two palettes that themes have.
struct Palette
{
    const char *prefix; ///< Of the custom properties.
    CssColor page;      ///< What the built-in themes have at the worst.
    CssColor text;
    double textContrast; ///< What their text needs so that their fainter text can be read too.
};

constexpr Palette lightPalette{"--site-", {1, 1, 1}, {0.2, 0.2, 0.2}, 11};
constexpr Palette darkPalette{"--site-dark-", {0.133, 0.141, 0.169}, {0.875, 0.886, 0.910}, 11};

std::optional<CssColor> colorNamed(const SiteLook &look, const QByteArray &key)
{
    const auto found =
        std::find_if(look.colors.begin(), look.colors.end(), [&](const NamedValue &color) { return color.key == key; });
    return found == look.colors.end() ? std::nullopt : readCssColor(found->value.text.toUtf8());
}

/// The declarations of a palette; `group`: in front of the keys, such as "dark.".
QByteArray paletteCss(const SiteLook &look, const Palette &palette, const QByteArray &group)
{
    QByteArray css;
    CssColor page = palette.page;
    // A profile mostly stands in the first section of its page.
    auto background = colorNamed(look, group + "home_section_odd");
    if (!background)
        background = colorNamed(look, group + "background");
    if (background && contrast(*background, palette.text) >= nearlyReadable) {
        page = readableOn(palette.text, *background, palette.textContrast);
        css += "    " + QByteArray(palette.prefix) + "background: " + cssText(page) + ";\n";
    }
    auto link = colorNamed(look, group + "link");
    if (!link)
        link = colorNamed(look, group + "primary");
    if (link) {
        const QByteArray color = cssText(readableOn(page, *link, readable));
        css += "    " + QByteArray(palette.prefix) + "link: " + color + ";\n";
        css += "    " + QByteArray(palette.prefix) + "underline: " + color + "66;\n"; // four tenths of it
    }
    return css;
}

QByteArray fontsCss(const SiteLook &look)
{
    QByteArray css;
    for (const char *key : {"heading_font", "body_font", "mono_font"}) {
        const auto found =
            std::find_if(look.fonts.begin(), look.fonts.end(), [&](const NamedValue &font) { return font.key == key; });
        if (found == look.fonts.end())
            continue;
        QByteArrayList families;
        for (const QString &family : found->value.text.split(u',', Qt::SkipEmptyParts)) {
            // The themes end with a generic name themselves.
            static const QStringList generic{QStringLiteral("serif"), QStringLiteral("sans-serif"),
                                             QStringLiteral("monospace"), QStringLiteral("cursive")};
            if (!family.trimmed().isEmpty() && !generic.contains(family.trimmed()))
                families.append('"' + family.trimmed().toUtf8() + '"');
        }
        if (!families.isEmpty())
            css += "    --site-" + QByteArray(key).replace('_', '-') + ": " + families.join(", ") + ";\n";
    }
    return css;
}

/// What Academic makes of its five sizes on a wide page; its usual one is 20 pixels.
QByteArray fontSizeCss(const SiteLook &look)
{
    static constexpr std::pair<const char *, const char *> sizes[] = {
        {"XS", "87.5%"}, {"S", "100%"}, {"M", "112.5%"}, {"L", "125%"}, {"XL", "137.5%"}};
    const QString size = look.fontSize ? look.fontSize->text.toUpper() : QString();
    const auto *const found =
        std::find_if(std::begin(sizes), std::end(sizes), [&](const auto &s) { return size == QLatin1String(s.first); });
    return found == std::end(sizes) ? QByteArray() : "    --site-font-size: " + QByteArray(found->second) + ";\n";
}

} // namespace

QByteArray siteLookCss(const SiteLook &look)
{
    // The colours of a site that has one palette are those of the palette that it says it is.
    const bool isDark = isDarkSite(look);
    QByteArray css = paletteCss(look, isDark ? darkPalette : lightPalette, {});
    if (!isDark && css.isEmpty())
        css = paletteCss(look, lightPalette, "light.");
    if (!isDark)
        css += paletteCss(look, darkPalette, "dark.");
    css += fontsCss(look) + fontSizeCss(look);
    return css.isEmpty() ? css : ":root {\n" + css + "}\n";
}

bool isDarkSite(const SiteLook &look)
{
    return look.isLight && !look.isLight->isOn && !(look.dayNight && look.dayNight->isOn);
}

} // namespace vitrine
