#include "toml/tomlblocks.h"

#include <algorithm>

namespace vitrine {

namespace {

using Kind = TomlStatement::Kind;

/// The hidden block that a statement is a part of, or null. The blocks are sorted by statement.
const TomlHiddenBlock *hiddenBlockAt(const TomlDocument &document, int statement)
{
    const auto &hidden = document.hiddenBlocks();
    const auto after = std::upper_bound(hidden.begin(), hidden.end(), statement,
                                        [](int at, const TomlHiddenBlock &b) { return at < b.firstStatement; });
    return after != hidden.begin() && statement <= (after - 1)->lastStatement ? &*(after - 1) : nullptr;
}

bool isPlainComment(const TomlDocument &document, int statement)
{
    return document.layout().statements()[size_t(statement)].kind == Kind::Comment
           && !hiddenBlockAt(document, statement);
}

int lastStatementInSubtree(const TomlLayout &layout, int id)
{
    int last = layout.node(id).statement;
    if (layout.node(id).kind == TomlNode::Kind::Table || layout.node(id).kind == TomlNode::Kind::TableArray) {
        for (const int child : layout.node(id).children)
            last = std::max(last, lastStatementInSubtree(layout, child));
    }
    return last;
}

TomlBlock liveBlock(const TomlDocument &document, int node, qsizetype index)
{
    const TomlLayout &layout = document.layout();
    const auto &statements = layout.statements();
    TomlBlock block;
    block.index = index;
    block.header = layout.node(node).statement;
    const TomlKey &key = statements[size_t(block.header)].pair.key;

    int last = block.header;
    bool hiddenSeen = false;
    for (int i = block.header + 1; i < int(statements.size()); ++i) {
        const TomlStatement &statement = statements[size_t(i)];
        if (statement.isHeader() && !statement.pair.key.isBelow(key))
            break;
        if (statement.isEmptyOrComment()) {
            hiddenSeen = hiddenSeen || hiddenBlockAt(document, i);
        } else {
            last = i;
            block.split = block.split || hiddenSeen;
        }
    }
    block.split = block.split || lastStatementInSubtree(layout, node) > last;
    block.first = firstGluedComment(document, block.header);
    block.last = lastWithGluedComments(document, last);
    return block;
}

} // namespace

TextRange statementLines(const TomlLayout &layout, int first, int last)
{
    return {layout.statements()[size_t(first)].lines.begin, layout.statements()[size_t(last)].lines.end};
}

TextRange statementText(const TomlLayout &layout, int first, int last)
{
    TextRange range = statementLines(layout, first, last);
    const QByteArray &text = layout.text();
    if (range.end > range.begin && text[range.end - 1] == '\n')
        range.end -= range.end - 1 > range.begin && text[range.end - 2] == '\r' ? 2 : 1;
    return range;
}

int firstGluedComment(const TomlDocument &document, int statement)
{
    while (statement > 0 && isPlainComment(document, statement - 1))
        --statement;
    return statement;
}

int lastWithGluedComments(const TomlDocument &document, int last)
{
    const auto &statements = document.layout().statements();
    int end = last + 1;
    while (end < int(statements.size()) && isPlainComment(document, end))
        ++end;
    if (end < int(statements.size()) && statements[size_t(end)].kind != Kind::Blank)
        return last;
    return end - 1;
}

int lastStatementOf(const TomlDocument &document, int node)
{
    return lastWithGluedComments(document, lastStatementInSubtree(document.layout(), node));
}

bool isEmptyTomlList(const TomlDocument &document, const ValuePath &list)
{
    const int id = document.layout().find(list);
    return id >= 0 && document.layout().node(id).kind == TomlNode::Kind::Array
           && document.layout().node(id).children.empty();
}

std::vector<TomlBlock> tomlBlocks(const TomlDocument &document, const ValuePath &array)
{
    const TomlLayout &layout = document.layout();
    std::vector<TomlBlock> blocks;
    const int id = layout.find(array);
    const bool hasBlocks = id >= 0 && layout.node(id).kind == TomlNode::Kind::TableArray;
    if (id >= 0 && !hasBlocks && !isEmptyTomlList(document, array))
        return blocks;
    if (hasBlocks) {
        qsizetype index = 0;
        for (const int child : layout.node(id).children)
            blocks.push_back(liveBlock(document, child, index++));
    }
    const auto &hidden = document.hiddenBlocks();
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i].array != array)
            continue;
        TomlBlock block;
        block.hidden = true;
        block.hiddenIndex = qsizetype(i);
        block.header = block.first = hidden[i].firstStatement;
        block.last = hidden[i].lastStatement;
        blocks.push_back(block);
    }
    std::sort(blocks.begin(), blocks.end(), [](const TomlBlock &a, const TomlBlock &b) { return a.header < b.header; });
    if (!blocks.empty())
        blocks.front().first = blocks.front().header;
    return blocks;
}

const Value &tomlBlockValue(const TomlDocument &document, const ValuePath &array, const TomlBlock &block)
{
    if (block.hidden)
        return document.hiddenBlocks()[size_t(block.hiddenIndex)].value;
    return *document.root().find(array.child(block.index));
}

} // namespace vitrine
