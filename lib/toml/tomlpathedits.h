#pragma once

#include "base/result.h"
#include "base/value.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

namespace vitrine {

// What a JSON Patch (RFC 6902) says about values, done to a TOML text by the rules of a minimal edit in
// ARCHITECTURE.md. Paths are those of the document's root; indexes count live items, and hidden blocks keep their
// slots. All are pure functions of a document that is valid, and are checked by reading the result again: an edit that
// would mean anything else is refused ("edit-refused", with the reason). A path that leads nowhere is refused with
// "path-missing", an index past the end with "index-out-of-range".

/// Adds a member to a table, or replaces the one that is there; inserts an item into an array in front of the one at
/// that index, at the end if the index is the array's length.
[[nodiscard]] Result<TextEdit> addTomlValue(const TomlDocument &document, const ValuePath &path, const Value &value);

/// Changes the value at `path` into `value`. Of tables and lists only the members and items that differ are touched.
/// The empty path means the whole document; its value has to be a table.
[[nodiscard]] Result<TextEdit> replaceTomlValue(const TomlDocument &document, const ValuePath &path,
                                                const Value &value);

/// Takes a member or an item away. A list or table that becomes empty stays, as an empty one.
[[nodiscard]] Result<TextEdit> removeTomlValue(const TomlDocument &document, const ValuePath &path);

/// Removes the value at `from` and adds it at `to`, with its spelling and its comments. `to` may not lie below `from`.
[[nodiscard]] Result<TextEdit> moveTomlValue(const TomlDocument &document, const ValuePath &from, const ValuePath &to);

/// Adds the value at `from` at `to` as well, in its spelling, without its comments.
[[nodiscard]] Result<TextEdit> copyTomlValue(const TomlDocument &document, const ValuePath &from, const ValuePath &to);

} // namespace vitrine
