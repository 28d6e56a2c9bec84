#pragma once

#include "base/result.h"
#include "base/value.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

#include <vector>

namespace vitrine {

// Edits of a TOML text, made by the rules of a minimal edit in ARCHITECTURE.md. All are pure functions of a document
// that is valid. Each reads its result again and compares it with what is meant: an edit that would mean anything else
// is refused
// ("edit-refused", with the reason). Setting what is there already is an empty edit.

/// Where a table or list that does not exist yet is to be made.
struct TomlPlacement
{
    std::vector<ValuePath> after;  ///< Behind the first of these that exists, else
    std::vector<ValuePath> before; ///< in front of the first of these that exists, else at the end.
};

/// Sets the value at `path`: replaces it, or adds the key to its table, which is made if it is missing.
/// `literal`: how the new value is spelled if that means `value`; otherwise the quoting it is to have. Empty: like the
/// old one.
[[nodiscard]] Result<TextEdit> setTomlValue(const TomlDocument &document, const ValuePath &path, const Value &value,
                                            const QByteArray &literal = {}, const TomlPlacement &placement = {});

/// Takes a key and its value away, with the comment behind it. Comments above it stay.
[[nodiscard]] Result<TextEdit> removeTomlKey(const TomlDocument &document, const ValuePath &path);

// Lists: an array, or an array of tables. Slots count its items in the order of the text, hidden blocks included.

/// Inserts values so that the first one stands at `slot`; a list that is missing is made, of blocks if all values are
/// tables. Where all blocks are hidden and none can stand among them, the new ones come behind.
[[nodiscard]] Result<TextEdit> insertTomlItems(const TomlDocument &document, const ValuePath &list, qsizetype slot,
                                               const std::vector<Value> &values, const TomlPlacement &placement = {});
/// Removes an item, with the comments that belong to it.
[[nodiscard]] Result<TextEdit> removeTomlItem(const TomlDocument &document, const ValuePath &list, qsizetype slot);
/// Moves an item to slot `to`, with its comments; gaps, commas and loose comments stay.
[[nodiscard]] Result<TextEdit> moveTomlItem(const TomlDocument &document, const ValuePath &list, qsizetype from,
                                            qsizetype to);
/// Puts a copy of an item, without its comments, into the slot behind it. Hidden blocks are refused.
[[nodiscard]] Result<TextEdit> copyTomlItem(const TomlDocument &document, const ValuePath &list, qsizetype slot);

} // namespace vitrine
