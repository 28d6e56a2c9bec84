#pragma once

#include "base/result.h"
#include "base/value.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

#include <functional>

namespace vitrine {

// Edits of blocks that are, or become, switched off by comments. All are pure functions of a document that is valid,
// checked by reading the result again, and refused with "edit-refused" where they would mean anything else. Slots count
// the blocks of `array` in the order of the text, hidden ones included, as tomlBlocks() gives them.

/// Comments the live block in `slot` out, at its common indentation, in the file's own style.
[[nodiscard]] Result<TextEdit> hideTomlBlock(const TomlDocument &document, const ValuePath &array, qsizetype slot);

/// Takes one level of `#` off the hidden block in `slot`. After hideTomlBlock this gives the same bytes again.
[[nodiscard]] Result<TextEdit> showTomlBlock(const TomlDocument &document, const ValuePath &array, qsizetype slot);

/// Makes an edit of the hidden block in `slot` without showing it: `makeEdit` gets the block's text as a document of
/// its own, with one level of `#` taken off, and the path of its table there; lines that it does not change keep their
/// bytes.
[[nodiscard]] Result<TextEdit> editHiddenTomlBlock(
    const TomlDocument &document, const ValuePath &array, qsizetype slot,
    const std::function<Result<TextEdit>(const TomlDocument &block, const ValuePath &table)> &makeEdit);

} // namespace vitrine
