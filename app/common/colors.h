#pragma once

#include "base/diagnostic.h"

#include <QColor>
#include <QPalette>

namespace vitrine {

/// The least contrast that text has with what it stands on (WCAG 2, level AA).
inline constexpr double readableContrast = 4.5;

/// The contrast of two opaque colours as WCAG 2 defines it: from 1 (equal) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `a` with `share` (0 to 1) of `b` mixed in.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

/// `color`, brought towards black or white as far as it takes to be readable on `background`.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &color);

/// The palette's text, as quiet as it may be on `background` and still be readable: for what stands back, such as a
/// hidden entry or a key beside its label.
[[nodiscard]] QColor dimmedText(const QPalette &palette, QPalette::ColorRole background = QPalette::Base);

/// `palette` with its text dimmed for widgets that stand on `background`.
[[nodiscard]] QPalette dimmedPalette(QPalette palette, QPalette::ColorRole background = QPalette::Window);

/// True where light text stands on dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// What marks a severity in text and icons on the palette's window colour; readable there. Never the only mark.
[[nodiscard]] QColor severityColor(Severity severity, const QPalette &palette);

} // namespace vitrine
