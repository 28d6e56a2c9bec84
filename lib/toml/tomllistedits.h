#pragma once

#include "base/result.h"
#include "base/value.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"
#include "toml/tomledits.h"

#include <vector>

namespace vitrine {

// The two forms of a list. tomllistedits.cpp finds out which one stands in the text.

/// Edits an array in brackets. `node` is the array's in the layout; indexes count its items.
namespace arrayedits {
[[nodiscard]] Result<TextEdit> insert(const TomlDocument &document, int node, qsizetype index,
                                      const std::vector<Value> &values);
[[nodiscard]] Result<TextEdit> remove(const TomlDocument &document, int node, qsizetype index);
[[nodiscard]] Result<TextEdit> move(const TomlDocument &document, int node, qsizetype from, qsizetype to);
[[nodiscard]] Result<TextEdit> copy(const TomlDocument &document, int node, qsizetype index);
} // namespace arrayedits

/// Edits `[[blocks]]`. Slots count hidden blocks too.
namespace blockedits {
[[nodiscard]] Result<TextEdit> insert(const TomlDocument &document, const ValuePath &array, qsizetype slot,
                                      const std::vector<Value> &values, const TomlPlacement &placement);
[[nodiscard]] Result<TextEdit> remove(const TomlDocument &document, const ValuePath &array, qsizetype slot);
[[nodiscard]] Result<TextEdit> move(const TomlDocument &document, const ValuePath &array, qsizetype from, qsizetype to);
[[nodiscard]] Result<TextEdit> copy(const TomlDocument &document, const ValuePath &array, qsizetype slot);
} // namespace blockedits

/// Where a new table goes: the number of the statement that it stands in front of.
[[nodiscard]] int placementStatement(const TomlDocument &document, const TomlPlacement &placement);

/// Puts whole lines in front of a statement (or at the end), with a blank line on both sides.
[[nodiscard]] TextEdit insertedParagraph(const TomlDocument &document, int statement, QByteArray lines);

/// The indentation of the keys of a `[table]` or `[[block]]` in this text; two blanks where there is no example.
[[nodiscard]] QByteArray usualKeyIndent(const TomlLayout &layout);

/// The items in a new order: what stands at place i of the result stood at `order[i]`.
[[nodiscard]] std::vector<qsizetype> movedOrder(qsizetype count, qsizetype from, qsizetype to);

/// The "edit-refused" error for an index that is not there.
[[nodiscard]] Error noSuchItem();

} // namespace vitrine
