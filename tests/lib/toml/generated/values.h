#pragma once

#include "base/value.h"

#include <QByteArray>

#include <random>

namespace vitrine::test {

using Random = std::mt19937;

/// A number from 0 up to, but without, `end`, which is not 0; the same on every platform.
[[nodiscard]] size_t anyBelow(Random &random, size_t end);
template <typename List> [[nodiscard]] const auto &anyOf(Random &random, const List &list)
{
    return list[anyBelow(random, list.size())];
}

/// A value and, in words, what kind of choice it was.
struct ChosenValue
{
    QByteArray what;
    Value value;
};

[[nodiscard]] Value anyScalar(Random &random);
[[nodiscard]] Value anyScalarOfKind(Random &random, Value::Kind kind);
/// A scalar, an array, a table, an array of tables, an empty one or a nested one.
[[nodiscard]] ChosenValue anyValue(Random &random);
/// What `old` may become: another of its kind, another kind, the same with one member or item changed, itself.
[[nodiscard]] ChosenValue anyReplacement(Random &random, const Value &old);
/// A key that `table` does not have: bare, quoted, with a dot, not of ASCII, empty.
[[nodiscard]] QByteArray anyNewKey(Random &random, const Value &table);

} // namespace vitrine::test
