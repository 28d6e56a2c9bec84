#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// A file that comes with a page: CSS, a font, an icon font.
struct PageAsset
{
    QString name; ///< Relative to the page's folder for assets, with forward slashes, e.g. "fonts/roboto/roboto.css".
    QByteArray bytes;
};

/// How a page looks: style sheets and fonts, compiled into the program. Needs no network and no file.
///
/// The style sheets name fonts relative to themselves, so that they work under any folder or URL that keeps the names.
class Theme
{
public:
    /// The theme of that name; "academic" is the one there is so far. An unknown name gives nothing usable: check
    /// isValid().
    explicit Theme(const QString &name = QStringLiteral("academic"));

    [[nodiscard]] bool isValid() const;
    /// Names of the style sheets in the order they are linked, relative to the assets folder.
    [[nodiscard]] std::vector<QString> styleSheets() const;
    /// Every file that the style sheets need, themselves included, sorted by name.
    [[nodiscard]] std::vector<PageAsset> assets() const;
    /// One of them, or nothing (null bytes) if there is no such file.
    [[nodiscard]] QByteArray asset(const QString &name) const;

private:
    QString m_name;
};

} // namespace vitrine
