#pragma once

#include "base/result.h"
#include "base/value.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"
#include "toml/tomledits.h"
#include "toml/tomlfragment.h"

#include <vector>

namespace vitrine {

// The two forms of a list. tomllistedits.cpp finds out which one stands in the text.

/// Edits an array in brackets. `node` is the array's in the layout; indexes count its items.
namespace arrayedits {
/// Whether the comments of an item that is removed go with it.
enum class ItemComments { Go, Stay };

[[nodiscard]] Result<TextEdit> insert(const TomlDocument &document, int node, qsizetype index,
                                      const std::vector<TomlFragment> &fragments);
[[nodiscard]] Result<TextEdit> remove(const TomlDocument &document, int node, qsizetype index,
                                      ItemComments comments = ItemComments::Go);
[[nodiscard]] Result<TextEdit> move(const TomlDocument &document, int node, qsizetype from, qsizetype to);
[[nodiscard]] Result<TextEdit> copy(const TomlDocument &document, int node, qsizetype index);
} // namespace arrayedits

/// Edits `[[blocks]]`. Slots count hidden blocks too.
namespace blockedits {
[[nodiscard]] Result<TextEdit> insert(const TomlDocument &document, const ValuePath &array, qsizetype slot,
                                      const std::vector<TomlFragment> &fragments, const TomlPlacement &placement);
[[nodiscard]] Result<TextEdit> remove(const TomlDocument &document, const ValuePath &array, qsizetype slot);
/// `from` and `to` are slots, or indexes of live blocks, among which the hidden ones keep their slots.
enum class Places { Slots, LiveIndexes };
[[nodiscard]] Result<TextEdit> move(const TomlDocument &document, const ValuePath &array, qsizetype from, qsizetype to,
                                    Places places = Places::Slots);
[[nodiscard]] Result<TextEdit> copy(const TomlDocument &document, const ValuePath &array, qsizetype slot);
} // namespace blockedits

/// The slot that stands in front of the live block `index`; behind the last block if there is none.
[[nodiscard]] qsizetype slotOfLive(const TomlDocument &document, const ValuePath &array, qsizetype index);

/// Where a new table goes: the number of the statement that it stands in front of.
[[nodiscard]] int placementStatement(const TomlDocument &document, const TomlPlacement &placement);

/// Puts whole lines in front of a statement (or at the end), with a blank line on both sides.
[[nodiscard]] TextEdit insertedParagraph(const TomlDocument &document, int statement, QByteArray lines);

/// The indentation of the keys of a `[table]` or `[[block]]` in this text; two blanks where there is no example.
[[nodiscard]] QByteArray usualKeyIndent(const TomlLayout &layout);

/// The items in a new order: what stands at place i of the result stood at `order[i]`.
[[nodiscard]] std::vector<qsizetype> movedOrder(qsizetype count, qsizetype from, qsizetype to);

/// The root when the live block `index` is gone; a list that is empty then is gone too, and tables that only it
/// implied.
[[nodiscard]] Value withoutBlock(const TomlDocument &document, const ValuePath &array, qsizetype index);

/// The "edit-refused" error for a block that cannot be taken as one.
[[nodiscard]] Error splitBlock();

/// The "edit-refused" error for something that is no table among blocks.
[[nodiscard]] Error onlyTables();

/// The "edit-refused" error for an index that is not there.
[[nodiscard]] Error noSuchItem();

} // namespace vitrine
