#include "toml/tomlfragmentedits.h"

#include "toml/tomlblocks.h"
#include "toml/tomledits.h"
#include "toml/tomlfragment.h"
#include "toml/tomlguard.h"
#include "toml/tomllistedits.h"
#include "toml/tomlmemberedits.h"
#include "toml/tomlsections.h"
#include "toml/tomlsequence.h"
#include "toml/tomlwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

using NodeKind = TomlNode::Kind;

/// True if a header can be written for a member of this table.
bool takesHeaders(const TomlNode &table)
{
    return table.kind == NodeKind::Table && !table.dotted;
}

/// True for `key = []` on one line of its own, without comments: a list without a form yet.
bool isFormless(const TomlDocument &document, int list)
{
    const TomlLayout &layout = document.layout();
    const TomlNode &node = layout.node(list);
    if (!node.pair || !node.element->items.empty() || !takesHeaders(layout.node(node.parent)))
        return false;
    const TomlStatement &statement = layout.statements()[size_t(node.statement)];
    return node.pair == &statement.pair && statement.comment.isEmpty()
           && !layout.slice(node.element->range).contains('\n');
}

Result<TextEdit> addMember(const TomlDocument &document, const ValuePath &table, const QByteArray &key,
                           const TomlFragment &fragment, const QByteArray &comment = {})
{
    const TomlLayout &layout = document.layout();
    const int node = layout.find(table);
    const ValuePath path = table.child(key);
    const Value intended = withChanged(document.root(), path, [&](Value &value) { value = fragment.value(); });
    if (fragment.losesComments() && !fragment.hasLines())
        return fragmentedits::commentsWouldBeLost();
    if ((fragment.canHaveHeaders() || fragment.hasLines()) && takesHeaders(layout.node(node))) {
        int statement = node == 0 ? placementStatement(document, {}) : lastStatementOf(document, node) + 1;
        const QByteArray lines =
            fragment.section(path, false, usualKeyIndent(layout), layout.lineEndingAt(document.text().size()));
        Result<TextEdit> edit = guarded(document, insertedParagraph(document, statement, lines), intended);
        if (edit || fragment.losesComments())
            return edit;
    }
    if (fragment.losesComments())
        return fragmentedits::commentsWouldBeLost();
    const Result<TextEdit> edit = memberedits::add(document, node, key, fragment.literal(), comment);
    return edit ? guarded(document, *edit, intended) : edit;
}

Result<TextEdit> insertItem(const TomlDocument &document, const ValuePath &path, const TomlFragment &fragment)
{
    const TomlLayout &layout = document.layout();
    const ValuePath list = path.parent();
    const qsizetype index = path.last().index();
    const int node = layout.find(list);
    if (layout.node(node).kind == NodeKind::TableArray) {
        if (!fragment.value().isTable())
            return onlyTables();
        if (fragment.losesComments() && !fragment.hasLines())
            return fragmentedits::commentsWouldBeLost();
        return blockedits::insert(document, list, slotOfLive(document, list, index), {fragment}, {});
    }
    if (fragment.value().isTable() && isFormless(document, node)) {
        // An empty list has no form yet: tables are put into it as blocks, as everywhere else in a profile.
        TomlEditSequence sequence(document);
        const Value intended = withItemInserted(document.root(), list, index, fragment.value());
        if (sequence.run(
                TextEdit(document.text(), layout.statements()[size_t(layout.node(node).statement)].lines, {}))) {
            const int parent = sequence.document().layout().find(list.parent());
            if (parent >= 0) {
                const int statement = parent == 0 ? placementStatement(sequence.document(), {})
                                                  : lastStatementOf(sequence.document(), parent) + 1;
                const TomlLayout &rest = sequence.document().layout();
                sequence.run(insertedParagraph(
                    sequence.document(), statement,
                    fragment.section(list, true, usualKeyIndent(rest), rest.lineEndingAt(rest.text().size()))));
                if (Result<TextEdit> edit = sequence.result(intended))
                    return edit;
            }
        }
    }
    if (fragment.losesComments())
        return fragmentedits::commentsWouldBeLost();
    return arrayedits::insert(document, node, index, {fragment});
}

/// Takes away what stands at `path` in the sequence's document, whatever that leaves of the tables around it.
/// False if that was refused.
bool removeTree(TomlEditSequence &sequence, const ValuePath &path)
{
    const auto node = [&] { return sequence.document().layout().find(path); };
    while (node() >= 0) {
        const TomlDocument document = sequence.document();
        const TomlNode &tree = document.layout().node(node());
        if (tree.pair)
            return sequence.run(memberedits::remove(document, node()));
        if (takesHeaders(tree) || tree.kind == NodeKind::TableArray)
            return sequence.run(removedSections(document, node()));
        // Dotted keys make this table: it goes with the last of them.
        if (!removeTree(sequence, path.child(document.layout().node(tree.children.back()).name)))
            return false;
    }
    return true;
}

/// Makes an empty table or list where nothing but what has been removed had made it.
void restoreEmpty(TomlEditSequence &sequence, const ValuePath &path, const Value &intended, qsizetype offset)
{
    const TomlDocument &document = sequence.document();
    const Value *value = intended.find(path);
    if (!value || document.root().find(path) || path.isEmpty())
        return;
    const TomlLayout &layout = document.layout();
    const int statement =
        offset < document.text().size() ? std::max(0, layout.statementAt(offset)) : int(layout.statements().size());
    if (value->isTable()) {
        sequence.run(insertedParagraph(document, statement, '[' + headerKey(path) + ']' + layout.lineEndingAt(offset)));
        return;
    }
    const int parent = layout.find(path.parent());
    sequence.run(parent >= 0 ? memberedits::add(document, parent, path.last().key(), "[]")
                             : memberedits::addToNewTable(document, path.parent(), statement, path.last().key(), "[]"));
}

/// Puts the header of the table above in the place of a table or list that alone had made it, with an empty list where
/// that is what is meant; nothing if the table above has other members or a header of its own.
std::optional<TextEdit> replacedByEmpty(const TomlDocument &document, const ValuePath &path, bool asList,
                                        const Value &intended)
{
    const TomlLayout &layout = document.layout();
    const int lines = layout.find(path);
    const int node = asList ? layout.node(lines).parent : lines;
    const int parent = layout.node(node).parent;
    const TomlNode &table = layout.node(parent);
    const bool madeIt = parent != 0 && takesHeaders(table) && table.implicit && table.children.size() == 1;
    if (!madeIt || layout.node(node).pair || layout.node(node).dotted)
        return std::nullopt;
    TextEdit edit;
    bool ok = true;
    bool first = true;
    for (const StatementRun run : sectionRuns(document, lines)) {
        const TextRange range = statementLines(layout, run.first, run.last);
        const QByteArray lineEnding = layout.lineEndingAt(range.begin);
        QByteArray empty = '[' + headerKey(layout.pathOf(parent)) + ']' + lineEnding;
        if (asList)
            empty += usualKeyIndent(layout) + spellTomlKey(layout.node(node).name) + " = []" + lineEnding;
        ok = ok
             && edit.replace(document.text(), first ? range : linesWithGap(layout, run), first ? empty : QByteArray());
        first = false;
    }
    const Result<TextEdit> result = guarded(document, edit, intended);
    return ok && result ? std::optional(*result) : std::nullopt;
}

void replaceMembers(TomlEditSequence &sequence, const ValuePath &path, const Value &old, const Value &value)
{
    for (const Value::Member &member : value.members()) {
        const Value *before = old.find(member.key);
        if (!before)
            sequence.run(addMember(sequence.document(), path, member.key, TomlFragment(member.value)));
        else if (*before != member.value)
            sequence.run(
                fragmentedits::replace(sequence.document(), path.child(member.key), TomlFragment(member.value)));
    }
    // Sections first: without the key in front of it, a comment would sit on the next header and go with that.
    for (const bool withSections : {true, false}) {
        for (const Value::Member &member : old.members()) {
            const ValuePath gone = path.child(member.key);
            const int node = sequence.document().layout().find(gone);
            if (!value.find(member.key) && node >= 0
                && (sequence.document().layout().node(node).pair == nullptr) == withSections)
                sequence.run(fragmentedits::remove(sequence.document(), gone));
        }
    }
}

void replaceItems(TomlEditSequence &sequence, const ValuePath &path, const Value &old, const Value &value)
{
    const Value::Items &before = old.items();
    const Value::Items &after = value.items();
    const size_t common = std::min(before.size(), after.size());
    size_t first = 0;
    while (first < common && before[first] == after[first])
        ++first;
    size_t same = 0; // at the end
    while (same < common - first && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    const size_t beforeEnd = before.size() - same;
    const size_t afterEnd = after.size() - same;
    size_t i = first;
    for (; i < std::min(beforeEnd, afterEnd); ++i) {
        if (before[i] != after[i])
            sequence.run(fragmentedits::replace(sequence.document(), path.child(qsizetype(i)), TomlFragment(after[i])));
    }
    for (size_t gone = beforeEnd; gone > i; --gone)
        sequence.run(fragmentedits::remove(sequence.document(), path.child(qsizetype(gone - 1))));
    for (; i < afterEnd; ++i)
        sequence.run(insertItem(sequence.document(), path.child(qsizetype(i)), TomlFragment(after[i])));
}

/// Removes what stands there and adds the other; for values of different forms.
Result<TextEdit> removeAndAdd(const TomlDocument &document, const ValuePath &path, const TomlFragment &fragment,
                              const Value &intended)
{
    TomlEditSequence sequence(document);
    if (path.last().isKey()) {
        const ValuePath table = path.parent();
        const TomlNode &node = document.layout().node(document.layout().find(path));
        if (node.pair && !commentBehind(document, node).isEmpty())
            sequence.run(fragmentedits::removeButComments(document, path));
        else
            removeTree(sequence, path);
        const TomlDocument &rest = sequence.document();
        Result<TextEdit> removed = sequence.joined();
        if (!removed)
            return removed;
        if (rest.layout().find(table) < 0)
            restoreEmpty(sequence, table, intended, removed->replacements().front().offset);
        sequence.run(addMember(sequence.document(), table, path.last().key(), fragment));
    } else {
        sequence.run(fragmentedits::remove(document, path));
        sequence.run(fragmentedits::add(sequence.document(), path, fragment));
    }
    return sequence.result(intended);
}

bool areTables(const Value &list)
{
    return list.isArray() && !list.items().empty()
           && std::all_of(list.items().begin(), list.items().end(), [](const Value &item) { return item.isTable(); });
}

} // namespace

Error pathMissing(const TomlDocument &document, const ValuePath &path)
{
    const QString pointer = QString::fromUtf8(path.toPointer());
    const Value *parent = document.root().find(path.parent());
    if (!path.isEmpty() && !path.last().isKey() && parent && parent->isArray()) {
        return {"index-out-of-range",
                QCoreApplication::translate("TomlEdits", "The list has no place “%1”.").arg(pointer),
                {}};
    }
    return {"path-missing", QCoreApplication::translate("TomlEdits", "There is no value at “%1”.").arg(pointer), {}};
}

int listNode(const TomlDocument &document, const ValuePath &path, NodeKind kind)
{
    if (path.isEmpty() || path.last().isKey())
        return -1;
    const int node = document.layout().find(path.parent());
    return node >= 0 && document.layout().node(node).kind == kind ? node : -1;
}

QByteArray commentBehind(const TomlDocument &document, const TomlNode &node)
{
    const TomlStatement &statement = document.layout().statements()[size_t(node.statement)];
    if (node.pair != &statement.pair || statement.comment.isEmpty())
        return {};
    return document.layout().slice({statement.content.end, statement.comment.end});
}

namespace fragmentedits {

Error commentsWouldBeLost()
{
    return editRefused(QCoreApplication::translate(
        "TomlEdits", "There is no room for the comments of these lines at the new place. Move them in the source."));
}

Result<TextEdit> add(const TomlDocument &document, const ValuePath &path, const TomlFragment &fragment,
                     const QByteArray &comment)
{
    if (path.isEmpty())
        return replace(document, path, fragment);
    const Value *parent = document.root().find(path.parent());
    if (!parent || parent->isScalar() || parent->isTable() != path.last().isKey())
        return pathMissing(document, path.parent());
    if (parent->isTable()) {
        return parent->find(path.last().key())
                   ? replace(document, path, fragment)
                   : addMember(document, path.parent(), path.last().key(), fragment, comment);
    }
    if (path.last().index() < 0 || path.last().index() > qsizetype(parent->items().size()))
        return pathMissing(document, path);
    return insertItem(document, path, fragment);
}

Result<TextEdit> addWithTables(const TomlDocument &document, ValuePath path, Value value)
{
    while (!path.parent().isEmpty() && !document.root().find(path.parent())) {
        if (!path.last().isKey())
            return noSuchItem();
        value = Value(Value::Members{{path.last().key(), value}});
        path = path.parent();
    }
    const Value *parent = document.root().find(path.parent());
    return parent && parent->isTable() ? add(document, path, TomlFragment(value)) : noTableHere();
}

Result<TextEdit> remove(const TomlDocument &document, const ValuePath &path)
{
    if (path.isEmpty())
        return editRefused(QCoreApplication::translate("TomlEdits", "The front matter as a whole cannot be removed."));
    if (!document.root().find(path))
        return pathMissing(document, path);
    if (const int array = listNode(document, path, NodeKind::Array); array >= 0)
        return arrayedits::remove(document, array, path.last().index());
    const Value intended = withoutValue(document.root(), path);
    TomlEditSequence sequence(document);
    const int blocks = listNode(document, path, NodeKind::TableArray);
    const bool isLastBlock = blocks >= 0 && document.layout().node(blocks).children.size() == 1;
    if (blocks >= 0 && !isLastBlock)
        return blockedits::remove(document, path.parent(), slotOfLive(document, path.parent(), path.last().index()));
    if (const int node = document.layout().find(path); document.layout().node(node).pair)
        return memberedits::removeGuarded(document, path);
    if (const auto edit = replacedByEmpty(document, path, isLastBlock, intended))
        return *edit;
    removeTree(sequence, path);
    const Result<TextEdit> removed = sequence.joined();
    const qsizetype offset = removed && !removed->isEmpty() ? removed->replacements().front().offset : 0;
    restoreEmpty(sequence, path.parent(), intended, offset);
    return sequence.result(intended);
}

Result<TextEdit> replace(const TomlDocument &document, const ValuePath &path, const TomlFragment &fragment)
{
    const Value *present = document.root().find(path);
    if (!present)
        return pathMissing(document, path);
    const Value &value = fragment.value();
    if (*present == value && !fragment.losesComments())
        return TextEdit();
    if (path.isEmpty() && !value.isTable())
        return editRefused(QCoreApplication::translate("TomlEdits", "The front matter has to stay a table of keys."));
    if (listNode(document, path, NodeKind::TableArray) >= 0 && !value.isTable())
        return onlyTables();
    const Value intended = withChanged(document.root(), path, [&](Value &place) { place = value; });
    const TomlNode &node = document.layout().node(document.layout().find(path));

    const bool bothTables = present->isTable() && value.isTable() && !value.members().empty();
    const bool bothLists = present->isArray() && value.isArray() && !present->items().empty() && !value.items().empty();
    const bool itemsFit = node.kind != NodeKind::TableArray || areTables(value);
    TomlEditSequence sequence(document);
    if (path.isEmpty() || (!fragment.isFromText() && bothTables)) {
        replaceMembers(sequence, path, *present, value);
        return sequence.result(intended);
    }
    if (!fragment.isFromText() && bothLists && itemsFit) {
        replaceItems(sequence, path, *present, value);
        return sequence.result(intended);
    }
    if (!node.element || fragment.losesComments())
        return removeAndAdd(document, path, fragment, intended);
    if (value.isScalar() && !fragment.isFromText())
        return setTomlValue(document, path, value);
    return guarded(document, TextEdit(document.text(), node.element->range, fragment.literal()), intended);
}

Result<TextEdit> removeButComments(const TomlDocument &document, const ValuePath &path)
{
    const TomlLayout &layout = document.layout();
    const int node = layout.find(path);
    if (const int array = listNode(document, path, NodeKind::Array); array >= 0)
        return arrayedits::remove(document, array, path.last().index(), arrayedits::ItemComments::Stay);
    return guarded(document, memberedits::removeButComment(document, node), withoutValue(document.root(), path));
}

} // namespace fragmentedits

} // namespace vitrine
