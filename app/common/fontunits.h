#pragma once

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

} // namespace vitrine
