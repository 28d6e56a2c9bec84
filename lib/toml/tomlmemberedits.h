#pragma once

#include "base/result.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

namespace vitrine {

/// Edits of the members of tables, not yet guarded. Node numbers are those of the document's layout.
namespace memberedits {

/// Adds `key = literal` to a table, in the form in which it stands. `comment`, blanks and comment, goes behind it where
/// the key gets a line of its own.
[[nodiscard]] Result<TextEdit> add(const TomlDocument &document, int table, const QByteArray &key,
                                   const QByteArray &literal, const QByteArray &comment = {});
/// The same as the first key of a new `[table]` in front of a statement.
[[nodiscard]] TextEdit addToNewTable(const TomlDocument &document, const ValuePath &table, int statement,
                                     const QByteArray &key, const QByteArray &literal);
/// Takes a key and its value away, with the comment behind it. Precondition: the node has a pair.
[[nodiscard]] TextEdit remove(const TomlDocument &document, int node);
/// The same, guarded. Where comments above and below would become one hidden block, an empty line is left.
[[nodiscard]] Result<TextEdit> removeGuarded(const TomlDocument &document, const ValuePath &path);
/// Removes a pair that has a line of its own, but leaves the comment behind it.
[[nodiscard]] TextEdit removeButComment(const TomlDocument &document, int node);

} // namespace memberedits

/// The "edit-refused" error for a value that is no table where one with keys was expected.
[[nodiscard]] Error noTableHere();

} // namespace vitrine
