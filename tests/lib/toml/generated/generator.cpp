#include "lib/toml/generated/generator.h"

#include "lib/toml/generated/plainmodel.h"

#include "toml/tomlblocks.h"

#include <algorithm>
#include <array>

namespace vitrine::test {

namespace {

using Kind = OperationKind;

/// Lists the places of one document.
class PlaceFinder
{
public:
    explicit PlaceFinder(const TomlDocument &document) : m_document(document) { }

    [[nodiscard]] std::vector<OperationPlace> places()
    {
        walk({}, m_document.root());
        hiddenOnly();
        return m_places;
    }

private:
    void walk(const ValuePath &path, const Value &value)
    {
        add(Kind::Replace, path, -1, 2);
        if (!path.isEmpty()) {
            add(Kind::Remove, path);
            add(Kind::Move, path, -1, 2);
            add(Kind::Copy, path);
            // Tables and lists with lines of their own are changed by path only.
            const TomlNode &node = m_document.layout().node(m_document.layout().find(path));
            if (node.pair) {
                add(Kind::SetValue, path);
                add(Kind::RemoveKey, path);
            }
        }
        if (value.isTable()) {
            add(Kind::Add, path, -1, 2);
            add(Kind::SetValue, path, 0);
            add(Kind::InsertItems, path, 0);
            add(Kind::Misplaced, path);
            for (const Value::Member &member : value.members())
                walk(path.child(member.key), member.value);
        }
        if (value.isArray()) {
            add(Kind::Add, path, -1, 2);
            add(Kind::Misplaced, path);
            slots(path, qsizetype(value.items().size()));
            for (size_t i = 0; i < value.items().size(); ++i)
                walk(path.child(qsizetype(i)), value.items()[i]);
        }
    }

    void slots(const ValuePath &path, qsizetype items)
    {
        const std::vector<TomlBlock> blocks = tomlBlocks(m_document, path);
        const qsizetype count = blocks.empty() ? items : qsizetype(blocks.size());
        add(Kind::InsertItems, path, count);
        for (qsizetype slot = 0; slot < count; ++slot) {
            add(Kind::InsertItems, path, slot);
            add(Kind::RemoveItem, path, slot);
            if (count > 1)
                add(Kind::MoveItem, path, slot);
            const bool hidden = !blocks.empty() && blocks[size_t(slot)].hidden;
            if (!hidden)
                add(Kind::CopyItem, path, slot);
            if (!blocks.empty())
                add(hidden ? Kind::Show : Kind::Hide, path, slot);
            if (hidden)
                add(Kind::EditHidden, path, slot, 2);
        }
    }

    /// The lists that have hidden blocks only.
    void hiddenOnly()
    {
        std::vector<ValuePath> seen;
        for (const TomlHiddenBlock &hidden : m_document.hiddenBlocks()) {
            if (m_document.layout().find(hidden.array) >= 0
                || std::find(seen.begin(), seen.end(), hidden.array) != seen.end()) {
                continue;
            }
            seen.push_back(hidden.array);
            const qsizetype count = qsizetype(tomlBlocks(m_document, hidden.array).size());
            for (qsizetype slot = 0; slot < count; ++slot) {
                for (const Kind kind : {Kind::RemoveItem, Kind::Show, Kind::EditHidden, Kind::InsertItems})
                    add(kind, hidden.array, slot);
            }
        }
    }

    void add(Kind kind, const ValuePath &path, qsizetype slot = -1, int times = 1)
    {
        for (int turn = 0; turn < times; ++turn)
            m_places.push_back({kind, path, slot, turn});
    }

    const TomlDocument &m_document;
    std::vector<OperationPlace> m_places;
};

/// Chooses where something is moved or copied to: a path that is there to add to in `root`.
class Destinations
{
public:
    explicit Destinations(const Value &root) : m_root(root) { collect({}, root); }

    struct Destination
    {
        const char *what;
        ValuePath path;
    };

    [[nodiscard]] Destination choose(Random &random, const ValuePath &from) const
    {
        const size_t choice = anyBelow(random, 12);
        const ValuePath parent = from.parent();
        if (choice < 3 && from.last().isKey() && m_root.find(parent))
            return {"to another key of the table", parent.child(anyNewKey(random, *m_root.find(parent)))};
        if (choice < 5 && !from.last().isKey() && m_root.find(parent))
            return {"to another index", indexIn(parent, random)};
        if (choice == 5)
            return {"to the root table", {anyNewKey(random, m_root)}};
        if (choice < 8 && !m_lists.empty())
            return {"into a list", indexIn(anyOf(random, m_lists), random)};
        const ValuePath &table = anyOf(random, m_tables);
        const Value::Members &members = m_root.find(table)->members();
        if (choice == 8 && !members.empty())
            return {"onto another member", table.child(anyOf(random, members).key)};
        return {"to another table", table.child(anyNewKey(random, *m_root.find(table)))};
    }

private:
    void collect(const ValuePath &path, const Value &value)
    {
        if (value.isTable())
            m_tables.push_back(path);
        if (value.isArray())
            m_lists.push_back(path);
        for (const Value::Member &member : value.members())
            collect(path.child(member.key), member.value);
        for (size_t i = 0; i < value.items().size(); ++i)
            collect(path.child(qsizetype(i)), value.items()[i]);
    }

    [[nodiscard]] ValuePath indexIn(const ValuePath &list, Random &random) const
    {
        const size_t count = m_root.find(list)->items().size();
        const std::array<size_t, 4> indexes = {0, count / 2, count, anyBelow(random, count + 1)};
        return list.child(qsizetype(anyOf(random, indexes)));
    }

    const Value &m_root;
    std::vector<ValuePath> m_tables;
    std::vector<ValuePath> m_lists;
};

void chooseAddition(Operation &operation, const Value &container, const ValuePath &path, Random &random)
{
    const bool hasTables = !container.items().empty() && container.items().front().isTable();
    const ChosenValue chosen =
        hasTables && anyBelow(random, 3) != 0 ? anyReplacement(random, container.items().front()) : anyValue(random);
    operation.values = {chosen.value};
    if (container.isTable() && !container.members().empty() && operation.kind == Kind::Add
        && anyBelow(random, 8) == 0) {
        operation.path = path.child(anyOf(random, container.members()).key);
        operation.what = "a key that is there: " + chosen.what;
    } else if (container.isTable()) {
        operation.path = path.child(anyNewKey(random, container));
        operation.what = "a new key: " + chosen.what;
    } else {
        const size_t count = container.items().size();
        const std::array<size_t, 3> indexes = {0, count / 2, count};
        operation.path = path.child(qsizetype(anyOf(random, indexes)));
        operation.what = "an item: " + chosen.what;
    }
}

/// An operation by path that cannot be, with the code it is refused with.
void chooseMisplaced(Operation &operation, const Value &container, const ValuePath &path, Random &random)
{
    static constexpr std::array<Kind, 5> kinds = {Kind::Add, Kind::Replace, Kind::Remove, Kind::Move, Kind::Copy};
    operation.misplaced = anyOf(random, kinds);
    operation.values = {anyScalar(random)};
    operation.path = operation.from = path.child(QByteArray("not there"));
    operation.errorCode = "path-missing";
    if (operation.misplaced == Kind::Add) {
        if (container.isArray()) {
            operation.path = path.child(qsizetype(container.items().size()) + 1);
            operation.errorCode = "index-out-of-range";
        } else {
            operation.path = operation.path.child(QByteArray("below"));
        }
    } else if (container.isArray() && anyBelow(random, 2) == 0) {
        operation.path = operation.from = path.child(qsizetype(container.items().size()));
        operation.errorCode = "index-out-of-range";
    }
}

bool chooseDestination(Operation &operation, const TomlDocument &document, const ValuePath &from, Random &random)
{
    operation.from = from;
    const Value root = operation.kind == Kind::Move ? valueRemoved(document.root(), from).value() : document.root();
    const Destinations::Destination destination = Destinations(root).choose(random, from);
    operation.what = destination.what;
    operation.path = destination.path;
    const bool below = operation.path.startsWith(from) && operation.path != from;
    return operation.kind == Kind::Copy || !below;
}

void chooseHiddenEdit(Operation &operation, const TomlDocument &document, Random &random)
{
    const TomlBlock block = tomlBlocks(document, operation.path)[size_t(operation.slot)];
    const Value &table = tomlBlockValue(document, operation.path, block);
    const Value::Member &member = anyOf(random, table.members());
    switch (anyBelow(random, 4)) {
    case 0:
        if (table.members().size() > 1) {
            operation.from = {member.key};
            operation.what = "remove a key";
            return;
        }
        [[fallthrough]];
    case 1:
        operation.from = {anyNewKey(random, table)};
        operation.values = {anyScalar(random)};
        operation.what = "add a key";
        return;
    default:
        operation.from = {member.key};
        operation.values = {anyScalar(random)};
        operation.what = "change a key";
    }
}

/// One or two items for the list at the operation's path, or for a new list where a table stands.
void chooseItems(Operation &operation, const Value *present, Random &random)
{
    bool areTables = !present; // a list that has hidden blocks only
    if (present && present->isArray()) {
        areTables = !present->items().empty() && present->items().front().isTable();
    } else if (present) {
        operation.path = operation.path.child(anyNewKey(random, *present));
        operation.what = "a new list";
        areTables = anyBelow(random, 2) == 0;
    }
    for (size_t i = 1 + anyBelow(random, 2); i > 0; --i) {
        operation.values.push_back(areTables ? Value(Value::Members{{"course", anyScalar(random)}, {"year", 1999}})
                                             : anyScalar(random));
    }
}

std::optional<Operation> anyOperationAt(const TomlDocument &document, const OperationPlace &place, Random &random)
{
    Operation operation;
    operation.kind = place.kind;
    operation.path = place.path;
    operation.slot = std::max<qsizetype>(place.slot, 0);
    const Value *value = document.root().find(place.path);
    switch (place.kind) {
    case Kind::Add:
        chooseAddition(operation, *value, place.path, random);
        return operation;
    case Kind::Replace: {
        ChosenValue chosen = anyReplacement(random, *value);
        if (place.path.isEmpty() && !chosen.value.isTable())
            chosen.value = Value(Value::Members{{"only", chosen.value}});
        operation.values = {chosen.value};
        operation.what = "by " + chosen.what;
        return operation;
    }
    case Kind::Move:
    case Kind::Copy:
        if (!chooseDestination(operation, document, place.path, random))
            return {};
        return operation;
    case Kind::SetValue:
        if (place.slot < 0) {
            operation.values = {anyReplacement(random, *value).value};
            return operation;
        }
        chooseAddition(operation, *value, place.path, random);
        if (place.path.isEmpty() && anyBelow(random, 4) == 0) {
            operation.path = operation.path.child(anyNewKey(random, {}));
            operation.what = "a key of a new table";
        }
        return operation;
    case Kind::InsertItems:
        chooseItems(operation, value, random);
        return operation;
    case Kind::MoveItem: {
        const std::vector<TomlBlock> blocks = tomlBlocks(document, place.path);
        operation.toSlot = qsizetype(anyBelow(random, blocks.empty() ? value->items().size() : blocks.size()));
        return operation;
    }
    case Kind::EditHidden:
        chooseHiddenEdit(operation, document, random);
        return operation;
    case Kind::Misplaced:
        chooseMisplaced(operation, *value, place.path, random);
        return operation;
    default:
        return operation;
    }
}

/// True if the operation gives a list that is written as `[[blocks]]` an item that is no table.
bool putsValueAmongBlocks(const Operation &operation, const TomlDocument &document)
{
    if (operation.path.isEmpty() || operation.path.last().isKey() || operation.kind == Kind::Misplaced)
        return false;
    const bool isFromText = operation.kind == Kind::Move || operation.kind == Kind::Copy;
    if (!isFromText && operation.kind != Kind::Add && operation.kind != Kind::Replace)
        return false;
    const int list = document.layout().find(operation.path.parent());
    const Value *value = isFromText ? document.root().find(operation.from) : &operation.values.front();
    return list >= 0 && document.layout().node(list).kind == TomlNode::Kind::TableArray && !value->isTable();
}

} // namespace

std::vector<OperationPlace> placesIn(const TomlDocument &document)
{
    return PlaceFinder(document).places();
}

std::optional<Operation> operationAt(const TomlDocument &document, const OperationPlace &place, Random &random)
{
    // By the rules `[[blocks]]` take tables only. That is tried too, but seldom, since what is refused by intention
    // would hide what is refused by mistake.
    for (int tries = 0;; ++tries) {
        const std::optional<Operation> operation = anyOperationAt(document, place, random);
        if (!operation || tries == 8 || !putsValueAmongBlocks(*operation, document) || anyBelow(random, 32) == 0)
            return operation;
    }
}

} // namespace vitrine::test
