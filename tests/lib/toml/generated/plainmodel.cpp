#include "lib/toml/generated/plainmodel.h"

#include <algorithm>

namespace vitrine::test {

namespace {

Value::Members::iterator memberOf(Value::Members &members, const QByteArray &key)
{
    return std::find_if(members.begin(), members.end(), [&](const Value::Member &m) { return m.key == key; });
}

/// The value at `path` of a tree that may be changed, or null.
Value *place(Value &root, const ValuePath &path)
{
    Value *at = &root;
    for (const PathStep &step : path) {
        if (step.isKey()) {
            if (!at->isTable())
                return nullptr;
            Value::Members &members = at->editableMembers();
            const auto member = memberOf(members, step.key());
            if (member == members.end())
                return nullptr;
            at = &member->value;
        } else {
            if (!at->isArray() || step.index() < 0 || size_t(step.index()) >= at->items().size())
                return nullptr;
            at = &at->editableItems()[size_t(step.index())];
        }
    }
    return at;
}

/// A tree that shares nothing with another one, so that `place` may hand out pointers into it.
Value deepCopy(const Value &value)
{
    if (value.isTable()) {
        Value::Members members;
        for (const Value::Member &member : value.members())
            members.push_back({member.key, deepCopy(member.value)});
        return Value(std::move(members));
    }
    if (value.isArray()) {
        Value::Items items;
        for (const Value &item : value.items())
            items.push_back(deepCopy(item));
        return Value(std::move(items));
    }
    return value;
}

bool startsWithAny(const ValuePath &path, const std::vector<ValuePath> &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const ValuePath &p) { return path.startsWith(p); });
}

std::optional<ValuePath> differenceBelow(const Value &expected, const Value &found, const ValuePath &path)
{
    if (expected == found)
        return {};
    if (expected.isTable() && found.isTable()) {
        for (const Value::Member &member : expected.members()) {
            const Value *other = found.find(member.key);
            if (!other)
                return path.child(member.key);
            if (const auto difference = differenceBelow(member.value, *other, path.child(member.key)))
                return difference;
        }
        for (const Value::Member &member : found.members()) {
            if (!expected.find(member.key))
                return path.child(member.key);
        }
    }
    if (expected.isArray() && found.isArray()) {
        const size_t common = std::min(expected.items().size(), found.items().size());
        for (size_t i = 0; i < common; ++i) {
            if (const auto difference =
                    differenceBelow(expected.items()[i], found.items()[i], path.child(qsizetype(i)))) {
                return difference;
            }
        }
        return path.child(qsizetype(common));
    }
    return path;
}

std::optional<ValuePath> reorderedBelow(const Value &expected, const Value &found, const ValuePath &path,
                                        const std::vector<ValuePath> &ignored)
{
    const size_t common = std::min(expected.items().size(), found.items().size());
    for (size_t i = 0; i < common; ++i) {
        const ValuePath item = path.child(qsizetype(i));
        if (startsWithAny(item, ignored))
            continue;
        if (const auto table = reorderedBelow(expected.items()[i], found.items()[i], item, ignored))
            return table;
    }
    const auto keysOf = [&](const Value &table, const Value &other) {
        std::vector<QByteArray> keys;
        for (const Value::Member &member : table.members()) {
            if (other.find(member.key) && !startsWithAny(path.child(member.key), ignored))
                keys.push_back(member.key);
        }
        return keys;
    };
    const std::vector<QByteArray> keys = keysOf(expected, found);
    if (keys != keysOf(found, expected))
        return path;
    for (const QByteArray &key : keys) {
        if (const auto table = reorderedBelow(*expected.find(key), *found.find(key), path.child(key), ignored))
            return table;
    }
    return {};
}

} // namespace

std::optional<Value> valueAdded(const Value &root, const ValuePath &path, const Value &value)
{
    if (path.isEmpty())
        return value;
    Value result = deepCopy(root);
    Value *parent = place(result, path.parent());
    if (!parent)
        return {};
    if (path.last().isKey()) {
        if (!parent->isTable())
            return {};
        Value::Members &members = parent->editableMembers();
        const auto member = memberOf(members, path.last().key());
        if (member == members.end())
            members.push_back({path.last().key(), value});
        else
            member->value = value;
        return result;
    }
    const qsizetype index = path.last().index();
    if (!parent->isArray() || index < 0 || index > qsizetype(parent->items().size()))
        return {};
    Value::Items &items = parent->editableItems();
    items.insert(items.begin() + index, value);
    return result;
}

std::optional<Value> valueReplaced(const Value &root, const ValuePath &path, const Value &value)
{
    Value result = deepCopy(root);
    Value *at = place(result, path);
    if (!at)
        return {};
    *at = value;
    return result;
}

std::optional<Value> valueRemoved(const Value &root, const ValuePath &path)
{
    if (path.isEmpty())
        return {};
    Value result = deepCopy(root);
    if (!place(result, path))
        return {};
    Value *parent = place(result, path.parent());
    if (path.last().isKey()) {
        Value::Members &members = parent->editableMembers();
        members.erase(memberOf(members, path.last().key()));
    } else {
        Value::Items &items = parent->editableItems();
        items.erase(items.begin() + path.last().index());
    }
    return result;
}

std::optional<Value> valueMoved(const Value &root, const ValuePath &from, const ValuePath &to)
{
    const Value *value = root.find(from);
    if (!value || (to.startsWith(from) && to != from))
        return {};
    if (to == from)
        return root;
    const std::optional<Value> removed = valueRemoved(root, from);
    return removed ? valueAdded(*removed, to, *value) : std::nullopt;
}

std::optional<Value> valueCopied(const Value &root, const ValuePath &from, const ValuePath &to)
{
    const Value *value = root.find(from);
    return value ? valueAdded(root, to, deepCopy(*value)) : std::nullopt;
}

std::optional<ValuePath> firstDifference(const Value &expected, const Value &found)
{
    return differenceBelow(expected, found, {});
}

std::optional<ValuePath> firstReorderedTable(const Value &expected, const Value &found,
                                             const std::vector<ValuePath> &ignored)
{
    return reorderedBelow(expected, found, {}, ignored);
}

} // namespace vitrine::test
