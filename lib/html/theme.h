#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace vitrine {

/// A file that comes with a page: CSS, a font, a picture.
struct PageAsset
{
    QString name; ///< Relative to the page's folder for assets, with forward slashes, e.g. "fonts/roboto/roboto.css".
    QByteArray bytes;
};

/// A cut of a font that only some elements need, so that pages without them can do without it.
struct FontFace
{
    int weight = 400;
    QString style = QStringLiteral("normal"); ///< "normal" or "italic".
    /// Names of elements such as "em", or pairs such as "section h2", the second anywhere within the first.
    std::vector<QByteArray> elements;
};

/// A font of a theme.
struct ThemeFont
{
    QString family;
    QString sheet;               ///< The style sheet with its `@font-face` rules, an asset's name.
    std::vector<FontFace> faces; ///< A cut that is not named here is always needed.
};

/// What a theme's `theme.toml` says.
struct ThemeDescription
{
    QString title; ///< The name that people read.
    QString description;
    std::vector<QString> styles; ///< The theme's own style sheets in the order they are linked, assets' names.
    std::vector<ThemeFont> fonts;
    std::vector<int> widths; ///< Of the window, in CSS pixels, that the theme is made for, widest first.
};

/// How a page looks: style sheets and fonts, compiled into the program or in a folder of the user's.
///
/// Needs no network. The style sheets name fonts relative to themselves, so that they work under any folder or URL that
/// keeps the names. Cheap to copy.
class Theme
{
public:
    /// The built-in theme of that name, such as "academic" or "plain". An unknown name gives nothing usable: check
    /// isValid().
    explicit Theme(const QString &name = QStringLiteral("academic"));
    /// The theme in a folder of the user's. Its files stay within the folder: a path that leaves it, by `..` or by a
    /// symbolic link, is not read. Error: "theme-broken", with the reason.
    static Result<Theme> fromFolder(const QString &folder);

    [[nodiscard]] bool isValid() const { return m_data && m_data->isUsable; }
    /// The name by which it is chosen: of a folder, the folder's.
    [[nodiscard]] const QString &name() const { return m_data->name; }
    [[nodiscard]] const ThemeDescription &description() const { return m_data->description; }

    /// Names of all style sheets in the order they are linked, relative to the assets folder; for the preview, with
    /// whole fonts and icon fonts.
    [[nodiscard]] std::vector<QString> styleSheets() const;
    /// Every file that these style sheets need, themselves included, sorted by name.
    [[nodiscard]] std::vector<PageAsset> assets() const;
    /// One file of the theme, or of the fonts that all themes may use; null bytes if there is no such file.
    [[nodiscard]] QByteArray asset(const QString &name) const;

private:
    struct Data
    {
        QString name;
        QString folder; ///< Canonical, or in the program's resources.
        ThemeDescription description;
        bool isUsable = false;
    };
    explicit Theme(std::shared_ptr<const Data> data) : m_data(std::move(data)) { }
    [[nodiscard]] static std::shared_ptr<const Data> builtIn(const QString &name);
    static QByteArray fileIn(const QString &folder, const QString &name);
    static Result<void> check(const Theme &theme);

    std::shared_ptr<const Data> m_data;
};

} // namespace vitrine
