#include "site/sitelook.h"

#include "site/siteconfig.h"
#include "site/stocktheme.h"

#include <QRegularExpression>

namespace vitrine {

namespace {

/// A theme of Academic has about twenty of each.
constexpr size_t maximumNamedValues = 64;

std::optional<SiteText> nameOf(const ConfigValue *value)
{
    // It becomes the name of a data file.
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_ -]*$"));
    if (!value || !name.match(value->text()).hasMatch())
        return std::nullopt;
    return SiteText{value->text(), value->file, value->line, {}, false};
}

/// The first of several places that holds a name.
std::optional<SiteText> firstName(const ConfigValue &params,
                                  std::initializer_list<std::initializer_list<const char *>> places)
{
    for (const auto &keys : places) {
        if (auto name = nameOf(params.find(keys)))
            return name;
    }
    return std::nullopt;
}

bool isColor(const QString &text)
{
    static const QRegularExpression color(
        QStringLiteral("^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(rgb|hsl)a?\\([0-9.,%/ a-z]{1,60}\\)|[a-z]{3,30})$"),
        QRegularExpression::CaseInsensitiveOption);
    return color.match(text).hasMatch();
}

bool isFontFamily(const QString &text)
{
    static const QRegularExpression family(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9 ,-]{0,200}$"));
    return family.match(text).hasMatch();
}

/// The members of a table, and of the tables in it, that `isSafe` lets pass.
void appendNamed(const ConfigValue &table, const QByteArray &prefix, bool (*isSafe)(const QString &),
                 std::vector<NamedValue> &values)
{
    for (const ConfigMember &member : table.members) {
        const QByteArray key = prefix + member.key.toLower();
        if (member.value.isTable() && prefix.isEmpty())
            appendNamed(member.value, key + '.', isSafe, values);
        const QString text = member.value.text();
        if (key != "name" && !text.isEmpty() && isSafe(text) && values.size() < maximumNamedValues)
            values.push_back({key, {text, member.value.file, member.value.line, {}, false}});
    }
}

/// What a name of Academic's configuration stands for: a data file of the site or its themes, which is called my_theme
/// for "My Theme", or else what Academic brings along. That has its place where it is named.
ConfigValue namedData(SiteConfig &config, const char *folder, const std::optional<SiteText> &name,
                      ConfigValue (*stock)(const QString &name))
{
    const QString file = name ? name->text.toLower().replace(u' ', u'_') : QStringLiteral("default");
    ConfigValue data = config.readData(QLatin1String(folder) + file);
    if (!name || !data.members.empty())
        return data;
    ConfigValue own = stock(file);
    own.setPlace(name->file, name->line);
    return own;
}

/// Of Wowchemy's two colour themes, the one for the night says what is dark.
void takeNightColors(const ConfigValue &night, std::vector<NamedValue> &colors)
{
    const ConfigValue *dark = night.find("dark");
    if (!dark || !dark->isTable())
        return;
    std::erase_if(colors, [](const NamedValue &color) { return color.key.startsWith("dark."); });
    appendNamed(*dark, "dark.", isColor, colors);
}

} // namespace

SiteLook readSiteLook(SiteConfig &config, const ConfigValue &whole)
{
    SiteLook look;
    const ConfigValue *params = whole.find("params");
    if (!params)
        return look;
    // As Academic names them, first and later, then as Wowchemy 5 does, then as its later releases do.
    look.colorTheme = firstName(*params, {{"color_theme"}, {"theme"}, {"theme_day"}, {"appearance", "theme_day"}});
    look.font = firstName(*params, {{"font"}, {"appearance", "font"}});
    look.fontSize = firstName(*params, {{"font_size"}, {"appearance", "font_size"}});
    look.dayNight = switchOf(params->find("day_night"), "params.day_night");
    const ConfigValue colors = namedData(config, "data/themes/", look.colorTheme, stockColors);
    look.isLight = switchOf(colors.find("light"), "light");
    appendNamed(colors, {}, isColor, look.colors);
    if (const auto night = firstName(*params, {{"theme_night"}, {"appearance", "theme_night"}}))
        takeNightColors(namedData(config, "data/themes/", night, stockColors), look.colors);
    if (!look.font)
        look.font = firstName(colors, {{"font"}, {"font_theme"}});
    ConfigValue fonts = namedData(config, "data/fonts/", look.font ? look.font : look.colorTheme, stockFonts);
    if (fonts.members.empty() && !look.font)
        fonts = namedData(config, "data/fonts/", std::nullopt, stockFonts);
    appendNamed(fonts, {}, isFontFamily, look.fonts);
    std::erase_if(look.fonts, [](const NamedValue &font) { return !font.key.endsWith("_font"); });
    return look;
}

} // namespace vitrine
