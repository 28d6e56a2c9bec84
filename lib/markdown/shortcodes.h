#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vitrine {

/// A shortcode's parameter; its name is empty if it counts by its place.
struct ShortcodeParameter
{
    QByteArray name;
    QByteArray value;
};

/// What stands between `{{<` and `>}}`, or `{{%` and `%}}`.
struct ShortcodeTag
{
    QByteArray name;
    std::vector<ShortcodeParameter> parameters;
    bool isClosing = false;     ///< `{{< /name >}}`
    bool isSelfClosing = false; ///< `{{< name />}}`
    bool isEscaped = false;     ///< `{{</* name */>}}`, which is text; `name` is what it shows.
    TextRange range;            ///< Delimiters included.
};

/// A shortcode with its inner text, if it has one.
struct Shortcode
{
    ShortcodeTag tag;
    std::optional<TextRange> inner;
    TextRange range; ///< From the opening tag to the end of the closing one.

    /// The parameter of that name, else the one at `place`; -1 for none. Empty if there is neither.
    [[nodiscard]] QByteArray parameter(const QByteArray &name, int place = -1) const;
};

/// The tag that begins at `offset` of a text; nothing if none does, or if it never ends.
[[nodiscard]] std::optional<ShortcodeTag> readShortcodeTag(QByteArrayView text, qsizetype offset);

/// All shortcodes of a text in the order of their opening tags, each with its closing tag, if there is one. A closing
/// tag that closes nothing comes as a shortcode too.
[[nodiscard]] std::vector<Shortcode> readShortcodes(QByteArrayView text);

} // namespace vitrine
