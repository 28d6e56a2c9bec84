#include "lib/toml/generated/budget.h"

#include "toml/tomlblocks.h"

#include <algorithm>

namespace vitrine::test {

namespace {

using NodeKind = TomlNode::Kind;
using Kind = OperationKind;

/// The lines that a new value takes at most, in whatever form: with the gaps between the parts of a table.
qsizetype linesOf(const Value &value)
{
    if (value.isString() && value.bytes().contains('\n'))
        return 2 + value.bytes().count('\n');
    qsizetype lines = 1;
    bool hasParts = false;
    for (const Value::Member &member : value.members()) {
        hasParts = hasParts || !member.value.isScalar();
        lines += linesOf(member.value) + (member.value.isScalar() ? 0 : 1);
    }
    for (const Value &item : value.items()) {
        hasParts = hasParts || item.isTable();
        lines += linesOf(item) + 1;
    }
    return value.items().empty() || hasParts ? lines : lines + 1;
}

/// Where a path into the tree from which `removed` is gone leads in the whole tree.
ValuePath pathBeforeRemoval(const ValuePath &path, const ValuePath &removed)
{
    const qsizetype depth = removed.size() - 1;
    if (removed.last().isKey() || path.size() <= depth || path.first(depth) != removed.parent()
        || path.at(depth).isKey() || path.at(depth).index() < removed.last().index()) {
        return path;
    }
    std::vector<PathStep> steps(path.begin(), path.end());
    steps[size_t(depth)] = PathStep(path.at(depth).index() + 1);
    return ValuePath(std::move(steps));
}

} // namespace

Budget::Budget(const TextMap &map, const Operation &operation) : m_map(map)
{
    const Value &root = map.document().root();
    const Value value = operation.values.empty() ? Value() : operation.values.front();
    switch (operation.kind) {
    case Kind::Add:
        if (const Value *old = root.find(operation.path); old && operation.path.last().isKey())
            replace(operation.path, *old, value);
        else
            add(operation.path, value, linesOf(value));
        break;
    case Kind::SetValue:
        if (root.find(operation.path))
            replaceWhole(find(operation.path), value);
        else
            add(operation.path, value, linesOf(value));
        break;
    case Kind::Replace:
        replace(operation.path, *root.find(operation.path), value);
        break;
    case Kind::Remove:
    case Kind::RemoveKey:
        remove(operation.path);
        break;
    case Kind::Move:
    case Kind::Copy:
        move(operation);
        break;
    default:
        slots(operation);
    }
    // Where a final newline is missing, blank lines that would become the last go too.
    const QByteArray &text = map.document().text();
    if (!text.isEmpty() && !text.endsWith('\n'))
        m_gaps += map.longestGap();
}

qsizetype Budget::removedLines() const
{
    std::set<qsizetype> lines = m_rewritten;
    lines.insert(m_gone.begin(), m_gone.end());
    return qsizetype(lines.size()) + m_gaps;
}

void Budget::go(const Extent &extent)
{
    m_gone.insert(extent.lines.begin(), extent.lines.end());
    mayGo(extent.comments);
}

void Budget::keepParent(int id)
{
    const int parent = m_map.layout().node(id).parent;
    const TomlNode &table = m_map.layout().node(parent);
    if (parent <= 0 || table.children.size() > 1)
        return;
    if (table.kind == NodeKind::Array || table.kind == NodeKind::InlineTable) {
        if (const TomlElement *element = m_map.elementAround(parent))
            rewrite(m_map.valueAt(element == table.element ? parent : id).lines);
        return;
    }
    if (table.kind == NodeKind::TableArray)
        m_added += 2; // `list = []`, and a gap
    else if (table.implicit)
        m_added += 2; // `[table]` or `table = {}`, and a gap
    if (table.kind == NodeKind::TableArray && m_map.layout().node(table.parent).implicit)
        m_added += 2; // `[table]` for the `list = []`, and a gap
}

void Budget::rewriteNeighbours(int id)
{
    const Extent own = m_map.memberAt(id);
    const TomlNode &parent = m_map.layout().node(m_map.layout().node(id).parent);
    if (m_map.layout().node(id).kind == NodeKind::InlineTable && !m_map.layout().node(id).element)
        rewrite(own.lines);
    if (parent.kind == NodeKind::InlineTable) {
        rewrite(own.lines);
        return;
    }
    if (parent.kind != NodeKind::Array)
        return;
    // Brackets and other items may share its first and last line, and its neighbours' commas change.
    const auto at = std::find(parent.children.begin(), parent.children.end(), id);
    m_rewritten.insert(*own.lines.begin());
    m_rewritten.insert(*own.lines.rbegin());
    if (at != parent.children.begin())
        m_rewritten.insert(*m_map.valueAt(*(at - 1)).lines.rbegin());
}

void Budget::remove(const ValuePath &path)
{
    const int id = find(path);
    const bool onlyBlock =
        !path.last().isKey() && m_map.layout().node(m_map.layout().node(id).parent).children.size() == 1;
    go(m_map.memberAt(id, onlyBlock || path.last().isKey()));
    if (m_map.hasLinesOfItsOwn(id))
        m_gaps += m_map.gapsAround(id);
    rewriteNeighbours(id);
    keepParent(id);
    // Hidden blocks of what goes may go with it.
    for (const TomlHiddenBlock &hidden : m_map.document().hiddenBlocks()) {
        if (path.last().isKey() && hidden.array.startsWith(withoutIndexes(path)))
            go(m_map.statementsAt(hidden.firstStatement, hidden.lastStatement));
    }
}

void Budget::add(const ValuePath &path, const Value &value, qsizetype lines)
{
    int id = find(path.parent());
    m_added += lines;
    if (id < 0) {
        m_added += 2; // `[table]`, and a gap
        return;
    }
    const TomlNode &table = m_map.layout().node(id);
    const qsizetype gap = std::max<qsizetype>(m_map.longestGap(), 1);
    switch (table.kind) {
    case NodeKind::InlineTable:
        while (!m_map.layout().node(id).element)
            id = m_map.layout().node(id).parent;
        rewrite(m_map.valueAt(id).lines);
        break;
    case NodeKind::Array: {
        const auto index = size_t(path.last().index());
        if (table.children.empty())
            rewrite(m_map.valueAt(id).lines);
        else if (index > 0)
            rewrite(m_map.valueAt(table.children[index - 1]).lines);
        if (index < table.children.size())
            rewrite(m_map.valueAt(table.children[index]).lines);
        break;
    }
    case NodeKind::TableArray:
        m_added += 2 * gap;
        if (!value.isTable()) { // the list has to become an array in brackets
            const Extent whole = m_map.memberAt(id);
            rewrite(whole.lines);
            m_gaps += m_map.gapsAround(id);
            keepParent(id);
        }
        break;
    default:
        if (!value.isScalar())
            m_added += 2 * gap;
        if (table.implicit)
            m_added += id == 0 ? 2 : 3; // a gap behind the root's keys; `[table]` and gaps
    }
}

void Budget::replaceWhole(int id, const Value &value)
{
    if (m_map.hasLinesOfItsOwn(id)) {
        const ValuePath path = m_map.layout().pathOf(id);
        if (path.isEmpty()) {
            go(m_map.statementsAt(0, int(m_map.layout().statements().size()) - 1));
            m_added += linesOf(value);
            return;
        }
        remove(path);
        add(path, value, linesOf(value));
        return;
    }
    const Extent extent = m_map.valueAt(id);
    rewrite(extent.lines);
    mayGo(extent.comments);
    m_added += linesOf(value) - 1;
}

void Budget::replace(const ValuePath &path, const Value &old, const Value &value)
{
    if (old == value)
        return;
    const int id = find(path);
    if (old.isTable() && value.isTable() && !value.members().empty()) {
        for (const Value::Member &member : old.members()) {
            const Value *other = value.find(member.key);
            if (other)
                replace(path.child(member.key), member.value, *other);
            else
                remove(path.child(member.key));
        }
        for (const Value::Member &member : value.members()) {
            if (!old.find(member.key))
                add(path.child(member.key), member.value, linesOf(member.value));
        }
        if (old.members().empty() && m_map.hasLinesOfItsOwn(id) == false)
            replaceWhole(id, value);
        return;
    }
    const bool blocks = m_map.layout().node(id).kind == NodeKind::TableArray;
    const bool fits = !blocks || std::all_of(value.items().begin(), value.items().end(), [](const Value &item) {
        return item.isTable();
    });
    if (old.isArray() && value.isArray() && fits && !old.items().empty() && !value.items().empty()) {
        replaceItems(path, old, value);
        return;
    }
    replaceWhole(id, value);
}

void Budget::replaceItems(const ValuePath &path, const Value &old, const Value &value)
{
    const Value::Items &before = old.items();
    const Value::Items &after = value.items();
    size_t prefix = 0;
    const size_t shorter = std::min(before.size(), after.size());
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    size_t suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    if (before.size() == after.size()) {
        for (size_t i = prefix; i + suffix < before.size(); ++i)
            replace(path.child(qsizetype(i)), before[i], after[i]);
        return;
    }
    for (size_t i = prefix; i + suffix < before.size(); ++i) {
        const ValuePath item = path.child(qsizetype(i));
        remove(item);
        rewrite(m_map.memberAt(find(item)).lines);
    }
    for (size_t i = prefix; i + suffix < after.size(); ++i)
        add(path.child(qsizetype(prefix)), after[i], linesOf(after[i]));
    if (suffix == 0) // behind the last one
        add(path.child(qsizetype(before.size())), after.back(), 1);
}

void Budget::move(const Operation &operation)
{
    const bool isMove = operation.kind == Kind::Move;
    if (isMove && operation.path == operation.from)
        return;
    const Value &root = m_map.document().root();
    const Value &value = *root.find(operation.from);
    const int from = find(operation.from);
    if (isMove && !operation.from.last().isKey() && operation.from.parent() == operation.path.parent()) {
        moveWithin(operation.path.parent(), operation.from.last().index(), operation.path.last().index());
        return;
    }
    // A value keeps its spelling, so it may take the lines that it took.
    const qsizetype lines = std::max(qsizetype(m_map.memberAt(from, true).lines.size()), linesOf(value));
    const ValuePath to = isMove ? pathBeforeRemoval(operation.path, operation.from) : operation.path;
    if (to.isEmpty()) {
        replaceWhole(0, value);
        m_added += lines;
        return;
    }
    if (const Value *old = root.find(to); old && to.last().isKey()) {
        // What comes has a form of its own, so what was there may go with its line.
        replaceWhole(find(to), value);
        go(m_map.memberAt(find(to), true));
        add(to, value, lines);
    } else {
        add(to, value, lines);
    }
    if (!isMove)
        return;
    // The comments of what is moved come along, or stay where they are if there is no room for them.
    const std::set<qsizetype> goneWithTarget = m_goneComments;
    const Extent own = m_map.memberAt(from);
    remove(operation.from);
    for (const qsizetype comment : own.comments) {
        if (!goneWithTarget.contains(comment)) {
            m_goneComments.erase(comment);
            m_movedComments.insert(comment);
        }
    }
    if (!own.comments.empty() && !m_map.hasLinesOfItsOwn(from))
        m_rewritten.insert(*own.lines.rbegin());
}

void Budget::moveWithin(const ValuePath &list, qsizetype from, qsizetype to)
{
    const TomlNode &node = m_map.layout().node(find(list));
    for (qsizetype i = std::min(from, to); i <= std::max(from, to); ++i) {
        const Extent item = m_map.memberAt(node.children[size_t(i)]);
        rewrite(item.lines);
        m_movedComments.insert(item.comments.begin(), item.comments.end());
    }
    m_added += 1; // a comment that was the last of its line gets one
}

void Budget::slots(const Operation &operation)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(m_map.document(), operation.path);
    const bool isHidden =
        !blocks.empty() && size_t(operation.slot) < blocks.size() && blocks[size_t(operation.slot)].hidden;
    const qsizetype gap = std::max<qsizetype>(m_map.longestGap(), 1);
    const auto own = [&] {
        const TomlBlock &block = blocks[size_t(operation.slot)];
        return m_map.statementsAt(block.first, block.last);
    };
    const auto live = [&] {
        return operation.path.child(blocks.empty() ? operation.slot : blocks[size_t(operation.slot)].index);
    };
    switch (operation.kind) {
    case Kind::InsertItems:
        for (const Value &value : operation.values) {
            if (blocks.empty() && find(operation.path) >= 0) {
                add(operation.path.child(operation.slot), value, linesOf(value));
            } else {
                m_added += linesOf(value) + 2 * gap;
            }
        }
        if (find(operation.path) < 0)
            add(operation.path, Value(Value::Items(operation.values)), 2);
        break;
    case Kind::CopyItem: {
        const ValuePath item = live();
        const qsizetype lines = qsizetype(m_map.memberAt(find(item)).lines.size());
        add(operation.path.child(item.last().index() + 1), *m_map.document().root().find(item), lines);
        break;
    }
    case Kind::RemoveItem:
        if (isHidden) {
            go(own());
            m_gaps += gap;
        } else {
            remove(live());
        }
        break;
    case Kind::MoveItem:
        moveSlots(operation);
        break;
    case Kind::EditHidden:
        m_added += operation.values.empty() ? 0 : linesOf(operation.values.front());
        rewrite(own().lines);
        mayGo(own().comments);
        break;
    default: // Hide, Show
        rewrite(own().lines);
        mayGo(own().comments);
    }
}

void Budget::moveSlots(const Operation &operation)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(m_map.document(), operation.path);
    if (blocks.empty()) {
        moveWithin(operation.path, operation.slot, operation.toSlot);
        return;
    }
    for (qsizetype i = std::min(operation.slot, operation.toSlot); i <= std::max(operation.slot, operation.toSlot);
         ++i) {
        const TomlBlock &block = blocks[size_t(i)];
        const Extent extent = m_map.statementsAt(block.first, block.last);
        rewrite(extent.lines);
        m_movedComments.insert(extent.comments.begin(), extent.comments.end());
    }
}

} // namespace vitrine::test
