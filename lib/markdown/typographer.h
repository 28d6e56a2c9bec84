#pragma once

#include "base/textrange.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// The text of one block of Markdown as it is read after its markup has been found.
struct InlineText
{
    /// What a byte of the text is.
    enum Kind : char {
        Plain,  ///< Text.
        Linked, ///< Text within a link.
        Markup, ///< Stands for markup, such as the bracket of a link or the star of an emphasis.
    };

    QByteArray text;
    QByteArray kinds; ///< A Kind for each byte of the text.

    void append(const QByteArray &bytes, Kind kind)
    {
        text += bytes;
        kinds.append(bytes.size(), kind);
    }
};

/// What a stretch of plain text becomes.
struct TextChange
{
    TextRange range;
    QByteArray text;     ///< The typographic character.
    bool isMail = false; ///< No other text but a link to the mail address.
};

/// Quotation marks that are open. Goldmark counts them through a whole document, so one object goes with each.
struct OpenQuotes
{
    int singles = 0;
    int doubles = 0;
};

/// Finds what Goldmark's typographer and its search for bare mail addresses change in a block: quotation marks,
/// apostrophes, dashes, dots; but none that ProtectedText marks. Sorted and disjoint. `quotes` null: mail addresses
/// only.
[[nodiscard]] std::vector<TextChange> textChanges(const InlineText &inlines, OpenQuotes *quotes);

} // namespace vitrine
