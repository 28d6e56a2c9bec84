#pragma once

#include <QByteArrayView>

#include <vector>

namespace vitrine {

/// A place in Markdown that needs a mark, so that cmark-gfm sees the footnotes that Goldmark sees.
struct FootnoteMark
{
    enum class Kind {
        /// Between the "[" and the "^" of what is no footnote. cmark-gfm would take all up to the next "]" for a label,
        /// without its markup, and gives back too little of one that goes over lines.
        NoFootnote,
        /// Instead of a blank in a label. cmark-gfm defines no footnote of that name.
        Blank,
        /// Behind a capital letter of a label. To cmark-gfm, labels are equal in any letters' case.
        Capital,
        /// Behind a reference that a "(" or "[" follows. cmark-gfm would take both for a link.
        Reference,
    };

    Kind kind = Kind::NoFootnote;
    qsizetype offset = 0; ///< The mark goes in front of what stands there, or instead of it.
};

/// The marks that a text needs, from its beginning to its end.
[[nodiscard]] std::vector<FootnoteMark> footnoteMarks(QByteArrayView markdown);

} // namespace vitrine
