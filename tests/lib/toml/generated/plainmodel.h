#pragma once

#include "base/value.h"
#include "base/valuepath.h"

#include <optional>

namespace vitrine::test {

// What the operations of RFC 6902 say about values, done to a plain tree and nothing else: what edits of a text are
// compared with. Nothing if the operation does not apply.

[[nodiscard]] std::optional<Value> valueAdded(const Value &root, const ValuePath &path, const Value &value);
[[nodiscard]] std::optional<Value> valueReplaced(const Value &root, const ValuePath &path, const Value &value);
[[nodiscard]] std::optional<Value> valueRemoved(const Value &root, const ValuePath &path);
[[nodiscard]] std::optional<Value> valueMoved(const Value &root, const ValuePath &from, const ValuePath &to);
[[nodiscard]] std::optional<Value> valueCopied(const Value &root, const ValuePath &from, const ValuePath &to);

/// The first path, in the order of `expected`, at which two trees mean different things.
[[nodiscard]] std::optional<ValuePath> firstDifference(const Value &expected, const Value &found);

/// The first table of both trees whose common keys stand in another order, not counting `ignored` keys' own place; null
/// if there is none. `ignored`: paths whose last key may stand anywhere, and below which nothing is compared.
[[nodiscard]] std::optional<ValuePath> firstReorderedTable(const Value &expected, const Value &found,
                                                           const std::vector<ValuePath> &ignored);

} // namespace vitrine::test
