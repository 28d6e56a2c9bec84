#include "patch/jsonvalues.h"

#include "toml/tomlreader.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vitrine {

namespace {

bool isNumber(const Value &value)
{
    return value.kind() == Value::Kind::Integer || value.kind() == Value::Kind::Float;
}

/// A float that JSON has no number for.
bool isSpecialFloat(const Value &value)
{
    return value.kind() == Value::Kind::Float && !std::isfinite(value.number());
}

/// The date or time that a text is, if it is one and nothing besides.
std::optional<Value> dateTimeFrom(const QByteArray &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || QByteArrayView("+-.: TZtz").contains(c);
    });
    if (!isPlain || text.isEmpty() || text.trimmed() != text)
        return std::nullopt;
    const std::optional<Value> value = readTomlValue(text);
    return value && value->isDateTime() ? value : std::nullopt;
}

/// True if a float is worth as much as an integer, to the last digit.
bool isWorth(double number, qint64 integer)
{
    constexpr double limit = 9223372036854775808.0; // 2^63: the first that does not fit
    return number >= -limit && number < limit && std::trunc(number) == number && qint64(number) == integer;
}

bool areWorthTheSame(const Value &a, const Value &b)
{
    const bool isFloatA = a.kind() == Value::Kind::Float;
    const bool isFloatB = b.kind() == Value::Kind::Float;
    if (isFloatA && isFloatB)
        return a.number() == b.number();
    if (isFloatA)
        return isWorth(a.number(), b.integer());
    return isFloatB ? isWorth(b.number(), a.integer()) : a.integer() == b.integer();
}

} // namespace

Value withKindsOf(const Value &old, const Value &json)
{
    if (json.isString() && old.isDateTime())
        return dateTimeFrom(json.bytes()).value_or(json);
    if (json.isString() && isSpecialFloat(old) && json.toText() == old.toText())
        return old;
    if (json.isArray() && old.isArray()) {
        Value::Items items = json.items();
        const size_t common = std::min(items.size(), old.items().size());
        for (size_t i = 0; i < common; ++i)
            items[i] = withKindsOf(old.items()[i], items[i]);
        return items;
    }
    if (json.isTable() && old.isTable()) {
        Value::Members members = json.members();
        for (Value::Member &member : members) {
            if (const Value *oldMember = old.find(member.key))
                member.value = withKindsOf(*oldMember, member.value);
        }
        return members;
    }
    return json;
}

bool equalsJson(const Value &value, const Value &json)
{
    if (json.isString() && (value.isDateTime() || isSpecialFloat(value)))
        return json.toText() == value.toText();
    if (isNumber(json) && isNumber(value))
        return areWorthTheSame(value, json);
    if (json.isArray() && value.isArray()) {
        return std::equal(value.items().begin(), value.items().end(), json.items().begin(), json.items().end(),
                          equalsJson);
    }
    if (json.isTable() && value.isTable()) {
        return value.members().size() == json.members().size()
               && std::all_of(value.members().begin(), value.members().end(), [&](const Value::Member &member) {
                      const Value *other = json.find(member.key);
                      return other && equalsJson(member.value, *other);
                  });
    }
    return value == json;
}

} // namespace vitrine
