#pragma once

#include "base/result.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"
#include "toml/tomlfragment.h"

namespace vitrine {

/// What the edits by path are made of: adding, replacing and removing values as they are spelled. Guarded.
namespace fragmentedits {

/// Adds a value at `path`, or replaces the one of that name. `comment`, blanks and comment, goes behind a key's value
/// where it gets a line of its own.
[[nodiscard]] Result<TextEdit> add(const TomlDocument &document, const ValuePath &path, const TomlFragment &fragment,
                                   const QByteArray &comment = {});
/// Adds a value together with the tables above it that are missing, where they cannot get a header of their own: in
/// braces, below dotted keys, or in an entry that is not the last.
[[nodiscard]] Result<TextEdit> addWithTables(const TomlDocument &document, ValuePath path, Value value);
/// Changes the value at `path`; of tables and lists that are not taken from a text only what differs.
[[nodiscard]] Result<TextEdit> replace(const TomlDocument &document, const ValuePath &path,
                                       const TomlFragment &fragment);
/// Removes the value at `path`; what becomes empty stays.
[[nodiscard]] Result<TextEdit> remove(const TomlDocument &document, const ValuePath &path);
/// Removes a key or an array's item, but leaves its comments on lines of their own.
[[nodiscard]] Result<TextEdit> removeButComments(const TomlDocument &document, const ValuePath &path);

/// The refusal of an edit that had to leave comments behind.
[[nodiscard]] Error commentsWouldBeLost();

} // namespace fragmentedits

/// The error for a path that leads nowhere: "path-missing", or "index-out-of-range" past a list's end.
[[nodiscard]] Error pathMissing(const TomlDocument &document, const ValuePath &path);

/// The node of the list that holds the item at `path`, or -1 if its parent is no list of that kind.
[[nodiscard]] int listNode(const TomlDocument &document, const ValuePath &path, TomlNode::Kind kind);

/// What stands behind a key's value on its line: blanks and a comment.
[[nodiscard]] QByteArray commentBehind(const TomlDocument &document, const TomlNode &node);

} // namespace vitrine
