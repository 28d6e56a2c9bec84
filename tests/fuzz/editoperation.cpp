#include "fuzz/editoperation.h"

#include "fuzz/documentgrammar.h"
#include "toml/tomlblocks.h"
#include "toml/tomledits.h"
#include "toml/tomlhiddenedits.h"
#include "toml/tomlpathedits.h"
#include "toml/tomlwriter.h"

#include <algorithm>

namespace vitrine::test {

namespace {

using Kind = EditOperation::Kind;
using Slot = ExpectedMeaning::Slot;

void collectPlaces(const Value &value, const ValuePath &path, std::vector<ValuePath> &places)
{
    places.push_back(path);
    for (const Value::Member &member : value.members())
        collectPlaces(member.value, path.child(member.key), places);
    for (size_t i = 0; i < value.items().size(); ++i)
        collectPlaces(value.items()[i], path.child(qsizetype(i)), places);
}

/// A place of the document, or one that could be added, or, rarely, one that cannot.
ValuePath choosePlace(const TomlDocument &document, ByteChoices &choices)
{
    std::vector<ValuePath> places;
    collectPlaces(document.root(), {}, places);
    const size_t number = size_t(choices.byte()) * 256 + choices.byte();
    const ValuePath place = places[number % places.size()];
    const Value &value = *document.root().find(place);
    switch (choices.below(8)) {
    case 0:
    case 1:
        if (value.isTable())
            return place.child(makeKeyName(choices));
        if (value.isArray())
            return place.child(qsizetype(value.items().size()));
        return place;
    case 2:
        if (value.isArray())
            return place.child(choices.below(6));
        return choices.oneIn(2) ? place.child(makeKeyName(choices)) : place;
    default:
        return place;
    }
}

/// A list of the document, or a key where there is none yet.
ValuePath chooseList(const TomlDocument &document, ByteChoices &choices)
{
    std::vector<ValuePath> lists;
    std::vector<ValuePath> places;
    collectPlaces(document.root(), {}, places);
    std::copy_if(places.begin(), places.end(), std::back_inserter(lists),
                 [&](const ValuePath &place) { return document.root().find(place)->isArray(); });
    for (const TomlHiddenBlock &hidden : document.hiddenBlocks())
        lists.push_back(hidden.array);
    if (lists.empty() || choices.oneIn(8))
        return choosePlace(document, choices).child(makeKeyName(choices));
    return lists[size_t(choices.byte()) % lists.size()];
}

/// The value that `path` leads to when tables on the way are made; null where something else stands in the way.
Value *madePlace(Value &root, const ValuePath &path)
{
    Value *value = &root;
    for (const PathStep &step : path) {
        if (!step.isKey()) {
            if (step.index() < 0 || size_t(step.index()) >= value->items().size())
                return nullptr;
            value = &value->editableItems()[size_t(step.index())];
            continue;
        }
        if (!value->isTable())
            return nullptr;
        Value::Members &members = value->editableMembers();
        auto member =
            std::find_if(members.begin(), members.end(), [&](const Value::Member &m) { return m.key == step.key(); });
        if (member == members.end())
            member = members.insert(members.end(), {step.key(), Value(Value::Members())});
        value = &member->value;
    }
    return value;
}

bool addTo(Value &root, const ValuePath &path, const Value &value)
{
    if (path.isEmpty()) {
        if (!value.isTable())
            return false;
        root = value;
        return true;
    }
    if (!root.find(path.parent()))
        return false;
    Value &parent = *madePlace(root, path.parent());
    if (path.last().isKey()) {
        if (!parent.isTable())
            return false;
        *madePlace(root, path) = value;
        return true;
    }
    const qsizetype index = path.last().index();
    if (!parent.isArray() || index < 0 || index > qsizetype(parent.items().size()))
        return false;
    Value::Items &items = parent.editableItems();
    items.insert(items.begin() + index, value);
    return true;
}

bool removeFrom(Value &root, const ValuePath &path)
{
    if (path.isEmpty() || !root.find(path))
        return false;
    Value &parent = *madePlace(root, path.parent());
    if (path.last().isKey()) {
        std::erase_if(parent.editableMembers(), [&](const Value::Member &m) { return m.key == path.last().key(); });
    } else {
        Value::Items &items = parent.editableItems();
        items.erase(items.begin() + path.last().index());
    }
    return true;
}

std::vector<Value> hiddenValues(const TomlDocument &document)
{
    std::vector<Value> values;
    for (const TomlHiddenBlock &hidden : document.hiddenBlocks())
        values.push_back(hidden.value);
    return values;
}

/// True if a hidden block would belong to something at or below `path`.
bool hasHiddenBelow(const TomlDocument &document, const ValuePath &path)
{
    return std::any_of(document.hiddenBlocks().begin(), document.hiddenBlocks().end(),
                       [&](const TomlHiddenBlock &hidden) { return hidden.array.startsWith(path); });
}

std::optional<ExpectedMeaning> expectedOfPath(const EditOperation &operation, const TomlDocument &document)
{
    ExpectedMeaning expected{document.root(), hiddenValues(document), {}};
    const Value *present = document.root().find(operation.path);
    bool possible = false;
    switch (operation.kind) {
    case Kind::Set: {
        Value *place = nullptr;
        if (operation.path.isEmpty() || present || operation.path.last().isKey())
            place = madePlace(expected.root, operation.path);
        possible = place && (!operation.path.isEmpty() || operation.value.isTable());
        if (possible)
            *place = operation.value;
        break;
    }
    case Kind::Add:
        possible = addTo(expected.root, operation.path, operation.value);
        break;
    case Kind::Replace:
        possible = present && (!operation.path.isEmpty() || operation.value.isTable());
        if (possible)
            *madePlace(expected.root, operation.path) = operation.value;
        break;
    case Kind::RemoveKey:
    case Kind::Remove:
        possible = removeFrom(expected.root, operation.path);
        break;
    case Kind::Move:
        // The value as it was: `present` belongs to the document, not to the copy that is changed.
        possible = present
                   && (operation.to == operation.path
                       || (!operation.to.startsWith(operation.path) && removeFrom(expected.root, operation.path)
                           && addTo(expected.root, operation.to, *present)));
        break;
    case Kind::Copy:
        possible = present && addTo(expected.root, operation.to, *present);
        break;
    default:
        break;
    }
    if (!possible)
        return std::nullopt;
    const bool writesOver = operation.kind != Kind::Add
                            || (present && !operation.path.isEmpty() && operation.path.last().isKey())
                            || operation.path.isEmpty();
    if ((writesOver && hasHiddenBelow(document, operation.path))
        || (!operation.to.isEmpty() && hasHiddenBelow(document, operation.to))) {
        expected.hidden.reset();
    }
    return expected;
}

/// The root without a list, and without the tables that only its blocks implied.
Value withoutList(const TomlDocument &document, const ValuePath &list)
{
    const TomlLayout &layout = document.layout();
    int node = layout.find(list);
    for (int parent = layout.node(node).parent; parent > 0; parent = layout.node(node).parent) {
        if (!layout.node(parent).implicit || layout.node(parent).children.size() > 1)
            break;
        node = parent;
    }
    Value root = document.root();
    removeFrom(root, layout.pathOf(node));
    return root;
}

/// Changes the slots of a list of blocks; false if it has no such slot.
bool changeSlots(const EditOperation &operation, std::vector<Slot> &slots)
{
    const qsizetype count = qsizetype(slots.size());
    const bool there = operation.slot >= 0 && operation.slot < count;
    const auto at = slots.begin() + std::clamp(operation.slot, qsizetype(0), count);
    switch (operation.kind) {
    case Kind::InsertItems:
        if (operation.slot < 0 || operation.slot > count || !operation.value.isTable())
            return false;
        slots.insert(at, {false, operation.value});
        return true;
    case Kind::RemoveItem:
        if (there)
            slots.erase(at);
        return there;
    case Kind::MoveItem: {
        if (!there || operation.toSlot < 0 || operation.toSlot >= count)
            return false;
        const Slot moved = *at;
        slots.erase(at);
        slots.insert(slots.begin() + operation.toSlot, moved);
        return true;
    }
    case Kind::CopyItem:
        if (there && !at->hidden) {
            const Slot copy = *at;
            slots.insert(at + 1, copy);
            return true;
        }
        return false;
    case Kind::Hide:
    case Kind::Show:
        if (there && at->hidden == (operation.kind == Kind::Show)) {
            at->hidden = operation.kind == Kind::Hide;
            return true;
        }
        return false;
    case Kind::EditHidden: {
        if (!there || !at->hidden)
            return false;
        *madePlace(at->value, ValuePath{operation.key}) = operation.value;
        return true;
    }
    default:
        return false;
    }
}

std::optional<ExpectedMeaning> expectedOfBlocks(const EditOperation &operation, const TomlDocument &document)
{
    const Value *present = document.root().find(operation.path);
    if (present && !present->isArray())
        return std::nullopt;
    const std::vector<Slot> before = slotsOf(document, operation.path);
    std::vector<Slot> after = before;
    if (!changeSlots(operation, after))
        return std::nullopt;

    ExpectedMeaning expected{document.root(), hiddenValues(document), after};
    for (const Slot &slot : before) {
        if (slot.hidden)
            expected.hidden->erase(std::find(expected.hidden->begin(), expected.hidden->end(), slot.value));
    }
    Value::Items live;
    for (const Slot &slot : after) {
        if (slot.hidden)
            expected.hidden->push_back(slot.value);
        else
            live.push_back(slot.value);
    }
    const bool hadLive = present && !present->items().empty();
    if (!live.empty()) {
        Value *list = madePlace(expected.root, operation.path);
        if (!list)
            return std::nullopt;
        *list = Value(live);
    } else if (hadLive) {
        expected.root = withoutList(document, operation.path);
    }
    return expected;
}

std::optional<ExpectedMeaning> expectedOfArray(const EditOperation &operation, const TomlDocument &document)
{
    ExpectedMeaning expected{document.root(), hiddenValues(document), {}};
    Value *list = madePlace(expected.root, operation.path);
    const bool isMissing = list && list->isTable() && !document.root().find(operation.path);
    if (isMissing && operation.kind == Kind::InsertItems)
        *list = Value(Value::Items());
    if (!list || !list->isArray())
        return std::nullopt;
    Value::Items &items = list->editableItems();
    std::vector<Slot> slots;
    for (const Value &item : items)
        slots.push_back({false, item});
    if (operation.kind == Kind::Hide || operation.kind == Kind::Show || operation.kind == Kind::EditHidden)
        return std::nullopt;
    if (operation.kind == Kind::InsertItems) {
        const qsizetype count = std::max(qsizetype(items.size()), qsizetype(slotsOf(document, operation.path).size()));
        if (operation.slot < 0 || operation.slot > count)
            return std::nullopt;
        items.insert(items.begin() + std::min(operation.slot, qsizetype(items.size())), operation.value);
        return expected;
    }
    if (!changeSlots(operation, slots))
        return std::nullopt;
    items.clear();
    for (const Slot &slot : slots)
        items.push_back(slot.value);
    return expected;
}

} // namespace

bool isArrayInBrackets(const TomlDocument &document, const ValuePath &list)
{
    const int node = document.layout().find(list);
    return node >= 0 && document.layout().node(node).kind == TomlNode::Kind::Array;
}

std::vector<Slot> slotsOf(const TomlDocument &document, const ValuePath &list)
{
    std::vector<Slot> slots;
    for (const TomlBlock &block : tomlBlocks(document, list))
        slots.push_back({block.hidden, tomlBlockValue(document, list, block)});
    return slots;
}

EditOperation chooseOperation(const TomlDocument &document, ByteChoices &choices)
{
    EditOperation operation;
    operation.kind = Kind(choices.below(int(Kind::EditHidden) + 1));
    if (operation.kind < Kind::InsertItems) {
        operation.path = choosePlace(document, choices);
        if (operation.kind == Kind::Move || operation.kind == Kind::Copy)
            operation.to = choosePlace(document, choices);
        else if (operation.kind != Kind::Remove && operation.kind != Kind::RemoveKey)
            operation.value = makeValue(choices);
        return operation;
    }
    operation.path = chooseList(document, choices);
    const Value *list = document.root().find(operation.path);
    const qsizetype count =
        std::max(qsizetype(slotsOf(document, operation.path).size()), list ? qsizetype(list->items().size()) : 0);
    operation.slot = choices.below(std::min(count, qsizetype(200)) + 1);
    operation.toSlot = choices.below(std::min(count, qsizetype(200)) + 1);
    operation.key = makeKeyName(choices);
    operation.value = makeValue(choices);
    return operation;
}

QByteArray describe(const EditOperation &operation)
{
    static constexpr const char *names[] = {"set",       "remove key", "add",         "replace",     "remove",
                                            "move",      "copy",       "insert item", "remove item", "move item",
                                            "copy item", "hide",       "show",        "edit hidden"};
    QByteArray text = names[int(operation.kind)];
    text += " \"" + operation.path.toPointer() + '"';
    const QByteArray value = ' ' + spellTomlValue(operation.value);
    switch (operation.kind) {
    case Kind::Set:
    case Kind::Add:
    case Kind::Replace:
        return text + value;
    case Kind::RemoveKey:
    case Kind::Remove:
        return text;
    case Kind::Move:
    case Kind::Copy:
        return text + " to \"" + operation.to.toPointer() + '"';
    case Kind::InsertItems:
        return text + " slot " + QByteArray::number(operation.slot) + value;
    case Kind::MoveItem:
        return text + " slot " + QByteArray::number(operation.slot) + " to " + QByteArray::number(operation.toSlot);
    case Kind::EditHidden:
        return text + " slot " + QByteArray::number(operation.slot) + " key \"" + operation.key + '"' + value;
    default:
        return text + " slot " + QByteArray::number(operation.slot);
    }
}

Result<TextEdit> run(const EditOperation &operation, const TomlDocument &document)
{
    switch (operation.kind) {
    case Kind::Set:
        return setTomlValue(document, operation.path, operation.value);
    case Kind::RemoveKey:
        return removeTomlKey(document, operation.path);
    case Kind::Add:
        return addTomlValue(document, operation.path, operation.value);
    case Kind::Replace:
        return replaceTomlValue(document, operation.path, operation.value);
    case Kind::Remove:
        return removeTomlValue(document, operation.path);
    case Kind::Move:
        return moveTomlValue(document, operation.path, operation.to);
    case Kind::Copy:
        return copyTomlValue(document, operation.path, operation.to);
    case Kind::InsertItems:
        return insertTomlItems(document, operation.path, operation.slot, {operation.value});
    case Kind::RemoveItem:
        return removeTomlItem(document, operation.path, operation.slot);
    case Kind::MoveItem:
        return moveTomlItem(document, operation.path, operation.slot, operation.toSlot);
    case Kind::CopyItem:
        return copyTomlItem(document, operation.path, operation.slot);
    case Kind::Hide:
        return hideTomlBlock(document, operation.path, operation.slot);
    case Kind::Show:
        return showTomlBlock(document, operation.path, operation.slot);
    case Kind::EditHidden:
        break;
    }
    return editHiddenTomlBlock(document, operation.path, operation.slot,
                               [&](const TomlDocument &block, const ValuePath &table) {
                                   return setTomlValue(block, table.child(operation.key), operation.value);
                               });
}

std::optional<ExpectedMeaning> expectedMeaning(const EditOperation &operation, const TomlDocument &document)
{
    if (operation.kind < Kind::InsertItems)
        return expectedOfPath(operation, document);
    const Value *list = document.root().find(operation.path);
    const bool hasLive = list && !(list->isArray() && list->items().empty());
    const bool hasHidden = !slotsOf(document, operation.path).empty() && !hasLive;
    if (operation.kind == Kind::InsertItems && !operation.value.isTable() && !hasLive)
        return expectedOfArray(operation, document);
    // Beside hidden blocks, an empty array is a list of blocks without a live one.
    if (isArrayInBrackets(document, operation.path) && !hasHidden)
        return expectedOfArray(operation, document);
    return expectedOfBlocks(operation, document);
}

} // namespace vitrine::test
