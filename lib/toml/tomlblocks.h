#pragma once

#include "base/valuepath.h"
#include "toml/tomldocument.h"

#include <vector>

namespace vitrine {

/// One `[[block]]` of an array of tables, live or hidden, with the lines that belong to it.
///
/// All statement numbers index TomlLayout::statements(); ranges of them include both ends.
struct TomlBlock
{
    bool hidden = false;
    qsizetype index = -1;       ///< Among the live ones; -1 when hidden.
    qsizetype hiddenIndex = -1; ///< In TomlDocument::hiddenBlocks(); -1 when live.
    int header = 0;             ///< The header's statement; of a hidden one the comment that holds it.
    int first = 0;              ///< The first statement that goes with it: comments glued above, else the header.
    int last = 0;               ///< The last: of its keys and sub-tables, or a comment glued below.
    bool split = false; ///< Parts of it stand elsewhere, or something foreign within; it cannot be moved as one.
};

/// The blocks of one array of tables in the order of the text: its slots.
///
/// A comment glued above the first block is the group's heading and belongs to no block; one with a blank line below
/// it belongs to nobody. A list written as `[]` has the hidden ones.
[[nodiscard]] std::vector<TomlBlock> tomlBlocks(const TomlDocument &document, const ValuePath &array);

/// True if `[]` stands at `list`. Where it has hidden blocks, it makes way for the first live one.
[[nodiscard]] bool isEmptyTomlList(const TomlDocument &document, const ValuePath &list);

/// What the block means: the live table, or the one it would be.
[[nodiscard]] const Value &tomlBlockValue(const TomlDocument &document, const ValuePath &array, const TomlBlock &block);

/// The lines from the first statement to the last.
[[nodiscard]] TextRange statementLines(const TomlLayout &layout, int first, int last);
/// The same without the last line's terminator.
[[nodiscard]] TextRange statementText(const TomlLayout &layout, int first, int last);

/// The first of the comments that end right above `statement`, with no blank line between; `statement` itself if there
/// is none. Hidden blocks are no comments here.
[[nodiscard]] int firstGluedComment(const TomlDocument &document, int statement);

/// `statement`, or the last of the comments glued below it, unless they sit on what comes next.
[[nodiscard]] int lastWithGluedComments(const TomlDocument &document, int statement);

/// The last statement of the table or array of tables at `node`, with all that belongs to it.
[[nodiscard]] int lastStatementOf(const TomlDocument &document, int node);

} // namespace vitrine
