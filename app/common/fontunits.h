#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QWidget>

namespace vitrine {

/// A length that is `pixels` at a text height of 16 pixels, at the text height of `widget`.
///
/// Sizes in the program are given this way, so that they follow the font.
[[nodiscard]] inline int fontUnits(const QWidget *widget, int pixels)
{
    constexpr int referenceHeight = 16;
    return pixels * widget->fontMetrics().height() / referenceHeight;
}

/// A font `factor` times as large, whether its size is in points or, as some desktops have it, in pixels.
[[nodiscard]] inline QFont scaledFont(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace vitrine
