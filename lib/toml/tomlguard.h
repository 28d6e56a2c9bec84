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

/// Gives `edit` back if the text after it means `intended`, and refuses it otherwise.
/// `hidden`: the hidden blocks' values that are meant to be there, in the order of the text.
[[nodiscard]] Result<TextEdit> guarded(const TomlDocument &document, const TextEdit &edit, const Value &intended,
                                       const std::vector<Value> &hidden);
/// The same where hidden blocks stay as they are.
[[nodiscard]] Result<TextEdit> guarded(const TomlDocument &document, const TextEdit &edit, const Value &intended);

/// The root with the value at `path` put through `change`. Tables on the way that are missing are made; where a value
/// of another kind or no item stands in the way, nothing is changed.
[[nodiscard]] Value withChanged(const Value &root, const ValuePath &path, const std::function<void(Value &)> &change);
/// The root without the member at `path`.
[[nodiscard]] Value withoutMember(const Value &root, const ValuePath &path);

} // namespace vitrine
