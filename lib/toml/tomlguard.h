#pragma once

#include "base/result.h"
#include "base/value.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

#include <functional>
#include <vector>

namespace vitrine {

/// An "edit-refused" error with a sentence.
[[nodiscard]] Error editRefused(const QString &reason);
/// The one for an edit whose result would mean something else.
[[nodiscard]] Error cannotBeChanged();

/// The edit without the line end that it puts behind a text that had none at its end.
[[nodiscard]] TextEdit withSameTextEnd(const QByteArray &text, const TextEdit &edit);

/// Gives `edit`, made by withSameTextEnd(), back if the text after it means `intended`, and refuses it otherwise.
/// `hidden`: the hidden blocks' values that are meant to be there, in the order of the text.
[[nodiscard]] Result<TextEdit> guarded(const TomlDocument &document, const TextEdit &edit, const Value &intended,
                                       const std::vector<Value> &hidden);
/// The same where hidden blocks stay as they are.
[[nodiscard]] Result<TextEdit> guarded(const TomlDocument &document, const TextEdit &edit, const Value &intended);

/// The same for an edit that replaces a value by a literal, and nothing else: comments, and with them the hidden
/// blocks, cannot change.
[[nodiscard]] Result<TextEdit> guardedValue(const TomlDocument &document, const TextEdit &edit, const Value &intended);

/// The root with the value at `path` put through `change`. Tables on the way that are missing are made; where a value
/// of another kind or no item stands in the way, nothing is changed.
[[nodiscard]] Value withChanged(const Value &root, const ValuePath &path, const std::function<void(Value &)> &change);
/// The root without the member at `path`.
[[nodiscard]] Value withoutMember(const Value &root, const ValuePath &path);
/// The root without the member or item at `path`, which is there.
[[nodiscard]] Value withoutValue(const Value &root, const ValuePath &path);
/// The root with one more item in a list, in front of the one at `index`.
[[nodiscard]] Value withItemInserted(const Value &root, const ValuePath &list, qsizetype index, const Value &item);

} // namespace vitrine
