#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// A `url(…)` in a style sheet.
struct CssUrl
{
    TextRange range;   ///< From `url(` to `)`.
    QByteArray target; ///< What stands between, without quotes and blanks.
};

/// All of a style sheet's `url(…)` in their order, those in comments left out.
[[nodiscard]] std::vector<CssUrl> findCssUrls(const QByteArray &css);

/// The file that an address in a style sheet means.
struct AssetAddress
{
    QString name;      ///< As Theme::asset() knows it; empty if the address leads out of the assets.
    QByteArray suffix; ///< What follows the name in the address: from its `?` or `#` on.
};

/// What `target` means in the style sheet of that name.
[[nodiscard]] AssetAddress assetAddress(const QString &sheet, const QByteArray &target);

/// The addresses in the web that a style sheet, or a `style` attribute, takes something from: those of `url(…)` and
/// `@import`.
[[nodiscard]] std::vector<QByteArray> remoteCssAddresses(const QByteArray &css);

/// True if the style sheet takes in another one by `@import`.
[[nodiscard]] bool hasCssImport(const QByteArray &css);

/// An `@font-face` rule of a style sheet.
struct FontFaceRule
{
    TextRange range; ///< From the `@` to the closing brace.
    int weight = 400;
    QByteArray style = "normal";
    QByteArray characters; ///< The value of `unicode-range`; empty for all.

    /// True if the rule is for at least one of the code points, which are sorted.
    [[nodiscard]] bool serves(const std::vector<char32_t> &codePoints) const;
};

/// All of a style sheet's `@font-face` rules in their order.
[[nodiscard]] std::vector<FontFaceRule> findFontFaceRules(const QByteArray &css);

} // namespace vitrine
