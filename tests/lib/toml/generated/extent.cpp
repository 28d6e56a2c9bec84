#include "lib/toml/generated/extent.h"

#include "toml/tomllexer.h"

#include <algorithm>

namespace vitrine::test {

using Kind = TomlNode::Kind;

TextMap::TextMap(const TomlDocument &document) : m_document(document)
{
    const QByteArray &text = document.text();
    for (qsizetype start = 0; start < text.size();) {
        m_lineStarts.push_back(start);
        const qsizetype end = text.indexOf('\n', start);
        start = end < 0 ? text.size() : end + 1;
    }
    for (const TomlToken &token : tokenizeToml(text)) {
        if (token.kind == TomlToken::Kind::Comment) {
            m_commentRanges.push_back(token.range);
            m_comments.push_back(text.sliced(token.range.begin, token.range.length()));
        }
    }
    m_isHidden.resize(layout().statements().size());
    for (const TomlHiddenBlock &hidden : document.hiddenBlocks()) {
        for (int i = hidden.firstStatement; i <= hidden.lastStatement; ++i)
            m_isHidden[size_t(i)] = true;
    }
}

qsizetype TextMap::longestGap() const
{
    qsizetype longest = 0;
    qsizetype gap = 0;
    for (int i = 0; i < int(layout().statements().size()); ++i) {
        gap = isBlank(i) ? gap + 1 : 0;
        longest = std::max(longest, gap);
    }
    return longest;
}

qsizetype TextMap::lineOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return std::max<qsizetype>(after - m_lineStarts.begin() - 1, 0);
}

Extent TextMap::within(TextRange range) const
{
    Extent extent;
    const qsizetype last = lineOf(range.isEmpty() ? range.begin : range.end - 1);
    for (qsizetype line = lineOf(range.begin); line <= last; ++line)
        extent.lines.insert(line);
    for (size_t i = 0; i < m_commentRanges.size(); ++i) {
        if (range.contains(m_commentRanges[i]))
            extent.comments.insert(qsizetype(i));
    }
    return extent;
}

bool TextMap::isLooseComment(int statement) const
{
    const auto &statements = layout().statements();
    return statement >= 0 && statement < int(statements.size())
           && statements[size_t(statement)].kind == TomlStatement::Kind::Comment && !m_isHidden[size_t(statement)];
}

bool TextMap::isBlank(int statement) const
{
    const auto &statements = layout().statements();
    return statement >= 0 && statement < int(statements.size())
           && statements[size_t(statement)].kind == TomlStatement::Kind::Blank;
}

bool TextMap::hasLinesOfItsOwn(int node) const
{
    const Kind kind = layout().node(node).kind;
    return kind == Kind::Table || kind == Kind::TableArray;
}

const TomlElement *TextMap::elementAround(int node) const
{
    while (node >= 0 && !layout().node(node).element && !hasLinesOfItsOwn(node))
        node = layout().node(node).parent;
    return node >= 0 ? layout().node(node).element : nullptr;
}

Extent TextMap::statementsAt(int first, int last) const
{
    return within({layout().statements()[size_t(first)].lines.begin, layout().statements()[size_t(last)].lines.end});
}

void TextMap::collectStatements(int id, std::set<int> &statements) const
{
    const TomlNode &node = layout().node(id);
    if (node.statement >= 0)
        statements.insert(node.statement);
    if (node.kind == Kind::Table || node.kind == Kind::TableArray) {
        for (const int child : node.children)
            collectStatements(child, statements);
    }
}

std::vector<TextMap::Run> TextMap::runsOf(int id, bool heading) const
{
    std::set<int> statements;
    collectStatements(id, statements);
    const TomlNode &node = layout().node(id);
    const bool isBlock = node.parent >= 0 && layout().node(node.parent).kind == Kind::TableArray;
    const bool isFirstBlock = isBlock && layout().node(node.parent).children.front() == id;

    std::vector<Run> runs;
    for (const int statement : statements) {
        int first = statement;
        if (layout().statements()[size_t(statement)].isHeader()
            && (heading || !isFirstBlock || statement != node.statement)) {
            while (isLooseComment(first - 1))
                --first;
        }
        bool onlyTriviaBetween = !runs.empty();
        for (int i = runs.empty() ? 0 : runs.back().last + 1; i < first; ++i)
            onlyTriviaBetween = onlyTriviaBetween && (isBlank(i) || isLooseComment(i));
        if (onlyTriviaBetween)
            runs.back().last = statement;
        else
            runs.push_back({first, statement});
    }
    for (Run &run : runs) {
        int end = run.last + 1;
        while (isLooseComment(end))
            ++end;
        if (isBlank(end) || end == int(layout().statements().size()))
            run.last = end - 1;
    }
    return runs;
}

qsizetype TextMap::gapsAround(int node) const
{
    qsizetype gaps = 0;
    for (const Run &run : runsOf(node, true)) {
        qsizetype above = 0;
        while (isBlank(run.first - 1 - int(above)))
            ++above;
        qsizetype below = 0;
        while (isBlank(run.last + 1 + int(below)))
            ++below;
        gaps += std::max(above, below);
    }
    return gaps;
}

Extent TextMap::valueAt(int id) const
{
    const TomlNode &node = layout().node(id);
    if (hasLinesOfItsOwn(id))
        return memberAt(id);
    if (node.element)
        return within(node.element->range);
    Extent extent;
    for (const int child : node.children)
        extent.add(memberAt(child));
    return extent;
}

Extent TextMap::itemAt(int id) const
{
    const TomlNode &array = layout().node(layout().node(id).parent);
    const auto at = std::find(array.children.begin(), array.children.end(), id) - array.children.begin();
    const std::vector<TomlItem> &items = array.element->items;
    const TomlItem &item = items[size_t(at)];
    const qsizetype end = item.comma ? item.comma->end : item.element.range.end;

    Extent extent = within({item.element.range.begin, end});
    // Comments above it, but not those behind what stands before it; and those behind it.
    const TomlItem *previous = at > 0 ? &items[size_t(at - 1)] : nullptr;
    const qsizetype start =
        previous ? (previous->comma ? previous->comma->end : previous->element.range.end) : array.element->range.begin;
    const qsizetype next =
        size_t(at + 1) < items.size() ? items[size_t(at + 1)].element.range.begin : array.element->range.end;
    for (size_t i = 0; i < m_commentRanges.size(); ++i) {
        const TextRange comment = m_commentRanges[i];
        const qsizetype line = lineOf(comment.begin);
        const bool above =
            comment.begin >= start && comment.end <= item.element.range.begin && line > lineOf(start - 1);
        const bool behind = comment.begin >= end && comment.end <= next && line == lineOf(end - 1);
        if (above || behind) {
            extent.comments.insert(qsizetype(i));
            extent.lines.insert(line);
        }
    }
    return extent;
}

Extent TextMap::memberAt(int id, bool heading) const
{
    const TomlNode &node = layout().node(id);
    if (hasLinesOfItsOwn(id)) {
        Extent extent;
        for (const Run &run : runsOf(id, heading || node.kind != Kind::Table))
            extent.add(statementsAt(run.first, run.last));
        return extent;
    }
    if (node.parent >= 0 && layout().node(node.parent).kind == Kind::Array)
        return itemAt(id);
    if (!node.pair)
        return valueAt(id);
    const TomlStatement &statement = layout().statements()[size_t(node.statement)];
    return node.pair == &statement.pair ? within(statement.lines) : within(node.pair->range());
}

} // namespace vitrine::test
