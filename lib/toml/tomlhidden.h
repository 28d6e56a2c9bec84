#pragma once

#include "base/value.h"
#include "toml/tomllayout.h"

#include <memory>
#include <vector>

namespace vitrine {

/// A `[[block]]` that is switched off by comments: kept in the file, not a part of its meaning.
struct TomlHiddenBlock
{
    ValuePath array;        ///< The array of tables that it would belong to.
    int firstStatement = 0; ///< The first and the last of the comments that make it up.
    int lastStatement = 0;
    TextRange lines; ///< Their lines.
    QByteArray
        prefix; ///< What one level of `#` is here: that of the header, with a blank if one follows in every line.
    /// Of its text with one level of `#` taken off, as showing it would leave it, but for a byte order mark and line
    /// ends, which are LF. Line by line that of the comments.
    std::shared_ptr<const TomlLayout> layout;
    Value value; ///< The table that it would be.
};

/// What goes from one of a hidden block's comments when one level of `#` is taken off: `prefix`, wherever it stands in
/// the line; all of a bare `#`, which stands for an empty line, with the blanks in front of it.
[[nodiscard]] TextRange commentLevel(const TomlStatement &comment, const QByteArray &prefix);

/// Finds the hidden blocks of a text, in its order.
///
/// A hidden block is a commented `[[header]]` with at least one commented key, read with multi-line values and nested
/// comments, that parses as one block when one level of `#` is taken off. The comments stand in the header's column; in
/// another one only if no live key follows, since then the header alone has been commented out.
[[nodiscard]] std::vector<TomlHiddenBlock> findHiddenBlocks(const TomlLayout &layout);

/// False if no line of the text starts like the header of a hidden block; a look that costs less than a layout.
[[nodiscard]] bool mayHaveHiddenBlocks(const QByteArray &text);

} // namespace vitrine
