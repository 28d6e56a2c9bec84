#include "lib/toml/generated/operation.h"

#include "lib/toml/generated/plainmodel.h"

#include "toml/tomlblocks.h"
#include "toml/tomledits.h"
#include "toml/tomlhiddenedits.h"
#include "toml/tomlpathedits.h"
#include "toml/tomlwriter.h"

#include <algorithm>

namespace vitrine::test {

namespace {

Result<TextEdit> editByPath(OperationKind kind, const Operation &operation, const TomlDocument &document)
{
    switch (kind) {
    case OperationKind::Add:
        return addTomlValue(document, operation.path, operation.values.front());
    case OperationKind::Replace:
        return replaceTomlValue(document, operation.path, operation.values.front());
    case OperationKind::Remove:
        return removeTomlValue(document, operation.path);
    case OperationKind::Move:
        return moveTomlValue(document, operation.from, operation.path);
    default:
        return copyTomlValue(document, operation.from, operation.path);
    }
}

/// The edit of a hidden block: sets the key that `operation.from` names, or takes it away where there is no value.
Result<TextEdit> editHidden(const Operation &operation, const TomlDocument &document)
{
    return editHiddenTomlBlock(document, operation.path, operation.slot,
                               [&](const TomlDocument &block, const ValuePath &table) {
                                   const ValuePath key = table.child(operation.from.last());
                                   return operation.values.empty() ? removeTomlValue(block, key)
                                                                   : addTomlValue(block, key, operation.values.front());
                               });
}

std::vector<Value> hiddenValues(const TomlDocument &document)
{
    std::vector<Value> values;
    for (const TomlHiddenBlock &block : document.hiddenBlocks())
        values.push_back(block.value);
    return values;
}

/// True if hidden blocks belong to the member at `path`, so that they may go where it goes.
bool holdsHidden(const TomlDocument &document, const ValuePath &path)
{
    if (!path.isEmpty() && !path.last().isKey())
        return false;
    const auto &hidden = document.hiddenBlocks();
    return std::any_of(hidden.begin(), hidden.end(),
                       [&](const TomlHiddenBlock &block) { return block.array.startsWith(withoutIndexes(path)); });
}

/// The root without the list at `list`, whose last block is gone, and without the tables that only its blocks implied.
Value withoutEmptiedList(const TomlDocument &document, const ValuePath &list)
{
    ValuePath gone = list;
    while (gone.size() > 1) {
        const TomlNode &parent = document.layout().node(document.layout().find(gone.parent()));
        if (!gone.last().isKey() || !parent.implicit || parent.children.size() > 1)
            break;
        gone = gone.parent();
    }
    return *valueRemoved(document.root(), gone);
}

/// The root with the tables that lead to `path` where they are missing.
Value withParents(const Value &root, const ValuePath &path)
{
    Value result = root;
    for (qsizetype depth = 1; depth < path.size(); ++depth) {
        if (!result.find(path.first(depth)))
            result = *valueAdded(result, path.first(depth), Value(Value::Members()));
    }
    return result;
}

/// The operations that count slots.
class SlotModel
{
public:
    SlotModel(const Operation &operation, const TomlDocument &document)
        : m_operation(operation),
          m_document(document),
          m_list(document.root().find(operation.path)),
          m_blocks(tomlBlocks(document, operation.path))
    {
        m_intention = {document.root(), hiddenValues(document)};
    }

    [[nodiscard]] Intention intention()
    {
        const qsizetype index = liveBefore(m_operation.slot);
        switch (m_operation.kind) {
        case OperationKind::InsertItems:
            insert(index);
            break;
        case OperationKind::CopyItem:
            setItems([&](Value::Items &items) { items.insert(items.begin() + index, Value(items[size_t(index)])); });
            break;
        case OperationKind::MoveItem:
            move();
            break;
        case OperationKind::Show:
            m_intention.hidden->erase(m_intention.hidden->begin() + block().hiddenIndex);
            insertOne(index, tomlBlockValue(m_document, m_operation.path, block()));
            break;
        case OperationKind::Hide: {
            // Where it stands among the hidden ones is the order of the text.
            const auto &hidden = m_document.hiddenBlocks();
            const auto behind = std::find_if(hidden.begin(), hidden.end(), [&](const TomlHiddenBlock &other) {
                return other.firstStatement > block().header;
            });
            m_intention.hidden->insert(m_intention.hidden->begin() + (behind - hidden.begin()),
                                       m_list->items()[size_t(index)]);
            removeLive(index);
            break;
        }
        default: // RemoveItem
            if (!m_blocks.empty() && block().hidden)
                m_intention.hidden->erase(m_intention.hidden->begin() + block().hiddenIndex);
            else
                removeLive(index);
        }
        return m_intention;
    }

private:
    [[nodiscard]] const TomlBlock &block() const { return m_blocks[size_t(m_operation.slot)]; }

    [[nodiscard]] qsizetype liveBefore(qsizetype slot) const
    {
        if (m_blocks.empty())
            return slot;
        return std::count_if(m_blocks.begin(), m_blocks.begin() + slot, [](const TomlBlock &b) { return !b.hidden; });
    }

    template <typename Change> void setItems(Change change)
    {
        Value::Items items = m_list ? m_list->items() : Value::Items();
        change(items);
        const Value &root = m_document.root();
        const ValuePath &list = m_operation.path;
        m_intention.root = m_list ? *valueReplaced(root, list, Value(items))
                                  : *valueAdded(withParents(root, list), list, Value(items));
    }

    void insert(qsizetype index)
    {
        setItems([&](Value::Items &items) {
            items.insert(items.begin() + index, m_operation.values.begin(), m_operation.values.end());
        });
    }

    void insertOne(qsizetype index, const Value &value)
    {
        setItems([&](Value::Items &items) { items.insert(items.begin() + index, value); });
    }

    void removeLive(qsizetype index)
    {
        if (!m_blocks.empty() && m_list->items().size() == 1) {
            m_intention.root = withoutEmptiedList(m_document, m_operation.path);
            return;
        }
        setItems([&](Value::Items &items) { items.erase(items.begin() + index); });
    }

    void move()
    {
        if (m_blocks.empty()) {
            setItems([&](Value::Items &items) {
                const Value moved = items[size_t(m_operation.slot)];
                items.erase(items.begin() + m_operation.slot);
                items.insert(items.begin() + m_operation.toSlot, moved);
            });
            return;
        }
        std::vector<TomlBlock> order = m_blocks;
        order.erase(order.begin() + m_operation.slot);
        order.insert(order.begin() + m_operation.toSlot, block());
        Value::Items live;
        for (const TomlBlock &b : order) {
            if (!b.hidden)
                live.push_back(tomlBlockValue(m_document, m_operation.path, b));
        }
        if (!live.empty())
            m_intention.root = *valueReplaced(m_document.root(), m_operation.path, Value(live));
        // The hidden ones of this list stand in the slots that hold them now, those of other lists where they stood.
        std::vector<std::pair<int, Value>> hidden;
        for (const TomlHiddenBlock &b : m_document.hiddenBlocks()) {
            if (b.array != m_operation.path)
                hidden.emplace_back(b.firstStatement, b.value);
        }
        for (size_t i = 0; i < order.size(); ++i) {
            if (order[i].hidden)
                hidden.emplace_back(m_blocks[i].header, tomlBlockValue(m_document, m_operation.path, order[i]));
        }
        std::stable_sort(hidden.begin(), hidden.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        m_intention.hidden->clear();
        for (const auto &[statement, value] : hidden)
            m_intention.hidden->push_back(value);
    }

    const Operation &m_operation;
    const TomlDocument &m_document;
    const Value *m_list;
    std::vector<TomlBlock> m_blocks;
    Intention m_intention;
};

Intention hiddenEdited(const Operation &operation, const TomlDocument &document)
{
    Intention intention{document.root(), hiddenValues(document)};
    const TomlBlock block = tomlBlocks(document, operation.path)[size_t(operation.slot)];
    Value &value = (*intention.hidden)[size_t(block.hiddenIndex)];
    const ValuePath key{operation.from.last()};
    value = operation.values.empty() ? *valueRemoved(value, key) : *valueAdded(value, key, operation.values.front());
    return intention;
}

std::optional<Value> rootAfter(const Operation &operation, const Value &root)
{
    switch (operation.kind) {
    case OperationKind::Add:
        return valueAdded(root, operation.path, operation.values.front());
    case OperationKind::SetValue:
        return valueAdded(withParents(root, operation.path), operation.path, operation.values.front());
    case OperationKind::Replace:
        return valueReplaced(root, operation.path, operation.values.front());
    case OperationKind::Move:
        return valueMoved(root, operation.from, operation.path);
    case OperationKind::Copy:
        return valueCopied(root, operation.from, operation.path);
    default:
        return valueRemoved(root, operation.path);
    }
}

} // namespace

const char *nameOf(OperationKind kind)
{
    static constexpr const char *names[] = {
        "add",           "replace",         "remove",         "move",         "copy",         "setTomlValue",
        "removeTomlKey", "insertTomlItems", "removeTomlItem", "moveTomlItem", "copyTomlItem", "hide",
        "show",          "edit hidden",     "misplaced"};
    return names[size_t(kind)];
}

ValuePath withoutIndexes(const ValuePath &path)
{
    std::vector<PathStep> keys;
    std::copy_if(path.begin(), path.end(), std::back_inserter(keys), [](const PathStep &s) { return s.isKey(); });
    return ValuePath(std::move(keys));
}

QByteArray describe(const Operation &operation)
{
    QByteArray text = nameOf(operation.kind);
    if (operation.kind == OperationKind::Misplaced)
        text += QByteArray(" ") + nameOf(operation.misplaced);
    const OperationKind kind = operation.kind == OperationKind::Misplaced ? operation.misplaced : operation.kind;
    if (kind == OperationKind::Move || kind == OperationKind::Copy)
        text += " \"" + operation.from.toPointer() + "\" to";
    text += " \"" + operation.path.toPointer() + '"';
    if (kind >= OperationKind::InsertItems && kind <= OperationKind::EditHidden)
        text += " slot " + QByteArray::number(operation.slot);
    if (kind == OperationKind::MoveItem)
        text += " to slot " + QByteArray::number(operation.toSlot);
    if (kind == OperationKind::EditHidden)
        text += (operation.values.empty() ? " without key \"" : " with key \"") + operation.from.toPointer() + '"';
    for (const Value &value : operation.values)
        text += ' ' + spellTomlValue(value);
    return operation.what.isEmpty() ? text : text + " (" + operation.what + ')';
}

Result<TextEdit> editFor(const Operation &operation, const TomlDocument &document)
{
    const ValuePath &path = operation.path;
    switch (operation.kind) {
    case OperationKind::SetValue:
        return setTomlValue(document, path, operation.values.front());
    case OperationKind::RemoveKey:
        return removeTomlKey(document, path);
    case OperationKind::InsertItems:
        return insertTomlItems(document, path, operation.slot, operation.values);
    case OperationKind::RemoveItem:
        return removeTomlItem(document, path, operation.slot);
    case OperationKind::MoveItem:
        return moveTomlItem(document, path, operation.slot, operation.toSlot);
    case OperationKind::CopyItem:
        return copyTomlItem(document, path, operation.slot);
    case OperationKind::Hide:
        return hideTomlBlock(document, path, operation.slot);
    case OperationKind::Show:
        return showTomlBlock(document, path, operation.slot);
    case OperationKind::EditHidden:
        return editHidden(operation, document);
    case OperationKind::Misplaced:
        return editByPath(operation.misplaced, operation, document);
    default:
        return editByPath(operation.kind, operation, document);
    }
}

std::optional<Intention> intentionOf(const Operation &operation, const TomlDocument &document)
{
    if (operation.kind == OperationKind::EditHidden)
        return hiddenEdited(operation, document);
    if (operation.kind >= OperationKind::InsertItems && operation.kind <= OperationKind::Show)
        return SlotModel(operation, document).intention();
    const std::optional<Value> root = rootAfter(operation, document.root());
    if (!root)
        return {};
    const bool mayTakeHidden = holdsHidden(document, operation.path)
                               || (operation.kind == OperationKind::Move && holdsHidden(document, operation.from));
    return Intention{*root, mayTakeHidden ? std::nullopt : std::optional(hiddenValues(document))};
}

} // namespace vitrine::test
