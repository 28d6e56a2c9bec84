#include "html/themedescription.h"

#include "toml/tomldocument.h"

#include <QCoreApplication>

#include <optional>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ThemeFile
{
    Q_DECLARE_TR_FUNCTIONS(ThemeFile)
};

constexpr int narrowestWidth = 100; // in CSS pixels, as is
constexpr int widestWidth = 10000;

Error broken(const QString &sentence)
{
    return {"theme-broken", sentence, {}};
}

Error wrongKind(const char *key, const QString &wanted)
{
    return broken(ThemeFile::tr("In theme.toml, “%1” has to be %2.").arg(QLatin1String(key), wanted));
}

/// The text at `key`; empty if it is not there or no text.
QString textOf(const Value &table, const char *key)
{
    const Value *value = table.find(QByteArray(key));
    return value && value->isString() ? value->toText() : QString();
}

/// The texts of an array; nothing if one is no text.
std::optional<std::vector<QString>> textsOf(const Value &table, const char *key)
{
    std::vector<QString> texts;
    if (const Value *value = table.find(QByteArray(key))) {
        if (!value->isArray())
            return std::nullopt;
        for (const Value &item : value->items()) {
            if (!item.isString())
                return std::nullopt;
            texts.push_back(item.toText());
        }
    }
    return texts;
}

Result<FontFace> readFace(const Value &table)
{
    FontFace face;
    if (const Value *weight = table.find(QByteArray("weight"))) {
        if (weight->kind() != Value::Kind::Integer || weight->integer() < 1 || weight->integer() > 1000)
            return wrongKind("weight", ThemeFile::tr("a number from 1 to 1000"));
        face.weight = int(weight->integer());
    }
    if (const QString style = textOf(table, "style"); !style.isEmpty())
        face.style = style;
    const auto elements = textsOf(table, "elements");
    if (!elements)
        return wrongKind("elements", ThemeFile::tr("a list of texts"));
    for (const QString &element : *elements)
        face.elements.push_back(element.simplified().toUtf8());
    return face;
}

Result<ThemeFont> readFont(const Value &table)
{
    ThemeFont font;
    font.family = textOf(table, "family");
    if (font.family.isEmpty())
        return wrongKind("fonts.family", ThemeFile::tr("the font's name"));
    font.sheet = textOf(table, "sheet");
    if (font.sheet.isEmpty())
        return wrongKind("fonts.sheet", ThemeFile::tr("the name of a style sheet"));
    if (const Value *faces = table.find(QByteArray("faces"))) {
        for (const Value &item : faces->items()) {
            const Result<FontFace> face = readFace(item);
            if (!face)
                return face.error();
            font.faces.push_back(*face);
        }
    }
    return font;
}

} // namespace

Result<ThemeDescription> readThemeDescription(const QByteArray &toml)
{
    const TomlDocument document(toml);
    if (document.problem()) {
        const qsizetype line = toml.first(document.problem()->range.begin).count('\n') + 1;
        return broken(ThemeFile::tr("Line %1 of theme.toml cannot be read: %2")
                          .arg(QString::number(line), document.problem()->message));
    }
    const Value &root = document.root();
    ThemeDescription theme;
    theme.title = textOf(root, "name").simplified();
    if (theme.title.isEmpty())
        return wrongKind("name", ThemeFile::tr("the theme's name"));
    theme.description = textOf(root, "description").simplified();
    const auto styles = textsOf(root, "styles");
    if (!styles || styles->empty())
        return wrongKind("styles", ThemeFile::tr("a list with the names of style sheets"));
    theme.styles = *styles;
    if (const Value *widths = root.find(QByteArray("widths"))) {
        for (const Value &width : widths->items()) {
            if (width.kind() != Value::Kind::Integer || width.integer() < narrowestWidth
                || width.integer() > widestWidth) {
                return wrongKind("widths", ThemeFile::tr("a list of numbers from %1 to %2")
                                               .arg(QString::number(narrowestWidth), QString::number(widestWidth)));
            }
            theme.widths.push_back(int(width.integer()));
        }
    }
    if (const Value *fonts = root.find(QByteArray("fonts"))) {
        for (const Value &item : fonts->items()) {
            const Result<ThemeFont> font = readFont(item);
            if (!font)
                return font.error();
            theme.fonts.push_back(*font);
        }
    }
    return theme;
}

} // namespace vitrine
