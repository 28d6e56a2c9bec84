#pragma once

#include <QByteArray>

#include <optional>

namespace vitrine {

/// An opaque colour of a style sheet; each part from 0 to 1.
struct CssColor
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// Reads `#rgb`, `#rrggbb`, `rgb(…)`, `hsl(…)`, "black" and "white"; nothing for any other form, and for a colour that
/// lets something through.
[[nodiscard]] std::optional<CssColor> readCssColor(const QByteArray &text);

/// The colour as `#rrggbb`.
[[nodiscard]] QByteArray cssText(const CssColor &color);

/// The contrast of two colours as WCAG 2 counts it: 1 to 21.
[[nodiscard]] double contrast(const CssColor &a, const CssColor &b);

/// `color`, or if its contrast to `page` is less, the nearest to it on the way to black or white that has that much.
[[nodiscard]] CssColor readableOn(const CssColor &page, const CssColor &color, double wantedContrast);

} // namespace vitrine
