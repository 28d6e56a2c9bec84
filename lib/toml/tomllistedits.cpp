#include "toml/tomllistedits.h"

#include "toml/tomlblocks.h"
#include "toml/tomlfragmentedits.h"
#include "toml/tomlguard.h"
#include "toml/tomlpathedits.h"
#include "toml/tomlsequence.h"
#include "toml/tomlwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace vitrine {

namespace {

/// The node of the array in brackets at `list`, or -1; an empty one that has hidden blocks is a list of blocks.
int arrayNode(const TomlDocument &document, const ValuePath &list)
{
    const int node = document.layout().find(list);
    if (node < 0 || document.layout().node(node).kind != TomlNode::Kind::Array)
        return -1;
    return isEmptyTomlList(document, list) && !tomlBlocks(document, list).empty() ? -1 : node;
}

/// A new array of scalars, one item a line.
QByteArray arrayLiteral(const std::vector<Value> &values, const QByteArray &indent, const QByteArray &lineEnding)
{
    QByteArray literal = "[" + lineEnding;
    for (size_t i = 0; i < values.size(); ++i)
        literal += indent + "  " + spellTomlValue(values[i]) + (i + 1 < values.size() ? "," : "") + lineEnding;
    return literal + indent + "]";
}

int firstStatementOf(const TomlDocument &document, const ValuePath &path)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, path);
    if (!blocks.empty())
        return firstGluedComment(document, blocks.front().header);
    const int node = document.layout().find(path);
    if (node < 0 || document.layout().node(node).kind != TomlNode::Kind::Table)
        return -1;
    const int statement = document.layout().node(node).statement;
    return document.layout().statements()[size_t(statement)].isHeader() ? firstGluedComment(document, statement) : -1;
}

int endStatementOf(const TomlDocument &document, const ValuePath &path)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, path);
    const TomlLayout &layout = document.layout();
    const int node = layout.find(path);
    if (node < 0)
        return blocks.empty() ? -1 : blocks.back().last + 1;
    int end = lastStatementOf(document, node) + 1;
    if (!blocks.empty())
        end = std::max(end, blocks.back().last + 1);
    // A key of the root table: a table can only stand behind the last of its kind.
    const auto &statements = layout.statements();
    const auto header =
        std::find_if(statements.begin(), statements.end(), [](const TomlStatement &s) { return s.isHeader(); });
    int rootEnd = int(header - statements.begin());
    while (rootEnd > 0 && statements[size_t(rootEnd - 1)].kind != TomlStatement::Kind::KeyValue)
        --rootEnd;
    return std::max(end, rootEnd);
}

} // namespace

std::vector<qsizetype> movedOrder(qsizetype count, qsizetype from, qsizetype to)
{
    std::vector<qsizetype> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, from);
    return order;
}

Error onlyTables()
{
    return editRefused(QCoreApplication::translate(
        "TomlEdits",
        "This list is written as [[blocks]], which hold keys and values only. Write it as an array in the source first."));
}

Error noSuchItem()
{
    return editRefused(QCoreApplication::translate("TomlEdits", "There is no such item in the list."));
}

QByteArray usualKeyIndent(const TomlLayout &layout)
{
    bool inTable = false;
    for (const TomlStatement &statement : layout.statements()) {
        if (statement.isHeader())
            inTable = true;
        else if (inTable && statement.kind == TomlStatement::Kind::KeyValue)
            return layout.slice(statement.indent());
    }
    return "  ";
}

int placementStatement(const TomlDocument &document, const TomlPlacement &placement)
{
    for (const ValuePath &path : placement.after) {
        if (const int end = endStatementOf(document, path); end >= 0)
            return end;
    }
    for (const ValuePath &path : placement.before) {
        if (const int first = firstStatementOf(document, path); first >= 0)
            return first;
    }
    const auto &statements = document.layout().statements();
    int end = int(statements.size());
    while (end > 0 && statements[size_t(end - 1)].kind == TomlStatement::Kind::Blank)
        --end;
    return end;
}

TextEdit insertedParagraph(const TomlDocument &document, int statement, QByteArray lines)
{
    const QByteArray &text = document.text();
    const auto &statements = document.layout().statements();
    const bool atEnd = statement >= int(statements.size());
    const qsizetype offset = atEnd ? text.size() : statements[size_t(statement)].lines.begin;
    const QByteArray lineEnding = document.layout().lineEndingAt(offset);
    if (statement > 0 && statements[size_t(statement - 1)].kind != TomlStatement::Kind::Blank) {
        const bool endsLine = text[offset - 1] == '\n';
        lines.prepend(endsLine ? lineEnding : lineEnding + lineEnding);
    }
    if (!atEnd && statements[size_t(statement)].kind != TomlStatement::Kind::Blank)
        lines += lineEnding;
    return TextEdit(text, {offset, offset}, lines);
}

Result<TextEdit> insertTomlItems(const TomlDocument &document, const ValuePath &list, qsizetype slot,
                                 const std::vector<Value> &values, const TomlPlacement &placement)
{
    if (values.empty())
        return TextEdit();
    const std::vector<TomlFragment> fragments(values.begin(), values.end());
    if (const int node = arrayNode(document, list); node >= 0)
        return arrayedits::insert(document, node, slot, fragments);
    if (const Value *present = document.root().find(list); present && !present->isArray())
        return editRefused(QCoreApplication::translate("TomlEdits", "A value stands where the list would be."));
    if (slot != 0 && tomlBlocks(document, list).empty())
        return noSuchItem();
    const bool areTables = std::all_of(values.begin(), values.end(), [](const Value &v) { return v.isTable(); });
    if (areTables && isEmptyTomlList(document, list)) {
        TomlEditSequence edits(document);
        if (edits.run(removeTomlKey(document, list)))
            edits.run(insertTomlItems(edits.document(), list, slot, values, placement));
        return edits.joined();
    }
    if (!areTables && document.root().find(list))
        return onlyTables();
    if (areTables) {
        Result<TextEdit> blocks = blockedits::insert(document, list, slot, fragments, placement);
        // Below an entry, in braces, or behind the keys of the file there is but one place for a new list.
        if (blocks || document.root().find(list))
            return blocks;
        return fragmentedits::addWithTables(document, list, Value(Value::Items(values)));
    }
    const bool isRootKey = list.size() == 1;
    const QByteArray lineEnding = document.layout().lineEndingAt(0);
    return setTomlValue(document, list, Value(Value::Items(values)),
                        arrayLiteral(values, isRootKey ? QByteArray() : usualKeyIndent(document.layout()), lineEnding),
                        placement);
}

qsizetype slotOfLive(const TomlDocument &document, const ValuePath &array, qsizetype index)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    const auto found =
        std::find_if(blocks.begin(), blocks.end(), [&](const TomlBlock &block) { return block.index == index; });
    return found - blocks.begin();
}

Result<TextEdit> removeTomlItem(const TomlDocument &document, const ValuePath &list, qsizetype slot)
{
    const int node = arrayNode(document, list);
    return node >= 0 ? arrayedits::remove(document, node, slot) : blockedits::remove(document, list, slot);
}

Result<TextEdit> moveTomlItem(const TomlDocument &document, const ValuePath &list, qsizetype from, qsizetype to)
{
    const int node = arrayNode(document, list);
    return node >= 0 ? arrayedits::move(document, node, from, to) : blockedits::move(document, list, from, to);
}

Result<TextEdit> copyTomlItem(const TomlDocument &document, const ValuePath &list, qsizetype slot)
{
    const int node = arrayNode(document, list);
    return node >= 0 ? arrayedits::copy(document, node, slot) : blockedits::copy(document, list, slot);
}

} // namespace vitrine
