#include "toml/tomlfragment.h"

#include "toml/tomlblocks.h"
#include "toml/tomlsections.h"
#include "toml/tomlwriter.h"

#include <algorithm>
#include <set>

namespace vitrine {

namespace {

/// The statements that are the headers of the table at `node`, or of the list's blocks.
std::set<int> ownHeaders(const TomlLayout &layout, int node)
{
    std::set<int> headers;
    if (layout.node(node).kind == TomlNode::Kind::TableArray) {
        for (const int block : layout.node(node).children)
            headers.insert(layout.node(block).statement);
    } else if (!layout.node(node).implicit) {
        headers.insert(layout.node(node).statement);
    }
    return headers;
}

QByteArrayList spelledSegments(const TomlLayout &layout, const TomlKey &key, qsizetype from)
{
    QByteArrayList segments;
    for (size_t i = size_t(from); i < key.segments.size(); ++i)
        segments += layout.slice(key.segments[i].range);
    return segments;
}

bool areTables(const Value &list)
{
    return list.isArray() && !list.items().empty()
           && std::all_of(list.items().begin(), list.items().end(), [](const Value &v) { return v.isTable(); });
}

} // namespace

QByteArray headerKey(const ValuePath &path)
{
    QByteArrayList segments;
    for (const PathStep &step : path) {
        if (step.isKey())
            segments += spellTomlKey(step.key());
    }
    return segments.join('.');
}

TomlFragment::TomlFragment(const Value &value) : m_value(value), m_canHaveHeaders(value.isTable() || areTables(value))
{
    for (const Value::Member &member : value.members())
        m_members.push_back({member.key, TomlFragment(member.value)});
    for (const Value &item : value.items())
        m_members.push_back({{}, TomlFragment(item)});
    if (value.isScalar())
        m_literal = spellTomlValue(value);
}

TomlFragment::TomlFragment(const TomlDocument &document, int node, Comments comments)
    : TomlFragment(document, *document.root().find(document.layout().pathOf(node)), node, comments)
{
    const TomlNode &top = document.layout().node(node);
    const bool hasHeaders =
        top.kind == TomlNode::Kind::TableArray || (top.kind == TomlNode::Kind::Table && !top.dotted);
    if (hasHeaders) {
        takeLines(document, node, comments);
    } else if (top.dotted && comments == Comments::Kept) {
        for (const StatementRun run : sectionRuns(document, node))
            m_losesComments = m_losesComments || !document.layout().statements()[size_t(run.first)].comment.isEmpty();
    }
}

TomlFragment::TomlFragment(const TomlDocument &document, const Value &value, int node, Comments comments)
    : m_value(value),
      m_isFromText(true)
{
    const TomlLayout &layout = document.layout();
    const TomlNode &place = layout.node(node);
    if (place.element) {
        m_literal = layout.slice(place.element->range);
        if (comments == Comments::Dropped && m_literal.contains('#'))
            m_literal = literalWithoutComments(m_literal);
    } else {
        m_canHaveHeaders = value.isTable() || areTables(value);
    }
    for (const int child : place.children) {
        const bool isItem = value.isArray();
        const Value *below = isItem ? &value.items()[m_members.size()] : value.find(layout.node(child).name);
        m_members.push_back({layout.node(child).name, TomlFragment(document, *below, child, comments)});
    }
}

/// The lines with the table's own header, and what belongs to it, in front: a block begins with its header, while a
/// table may have it behind those of its sub-tables.
std::vector<TomlFragment::Line> TomlFragment::linesOfBlock() const
{
    std::vector<Line> lines = m_lines;
    const auto own = std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.isOwn; });
    if (own == lines.end() || std::none_of(lines.begin(), own, [](const Line &line) { return line.isHeader; }))
        return lines;
    const auto withCommentsAbove = [](std::vector<Line>::iterator header) {
        while (!std::prev(header)->isHeader && std::prev(header)->before.trimmed().startsWith('#'))
            --header;
        return header;
    };
    auto next = std::find_if(std::next(own), lines.end(), [](const Line &line) { return line.isHeader; });
    if (next != lines.end())
        next = withCommentsAbove(next);
    std::rotate(lines.begin(), withCommentsAbove(own), next);
    return lines;
}

void TomlFragment::takeLines(const TomlDocument &document, int node, Comments comments)
{
    const TomlLayout &layout = document.layout();
    const std::set<int> own = ownHeaders(layout, node);
    const qsizetype depth = keyDepth(layout, node);
    const auto lineEnding = [&](int statement) {
        return layout.lineEndingAt(layout.statements()[size_t(statement)].lines.begin);
    };
    int previous = -1;
    for (const StatementRun run : sectionRuns(document, node)) {
        if (previous >= 0 && run.first > previous + 1)
            m_lines.push_back({false, false, false, lineEnding(previous), {}, {}});
        for (int i = run.first; i <= run.last; ++i) {
            const TomlStatement &statement = layout.statements()[size_t(i)];
            m_losesComments = m_losesComments || (comments == Comments::Kept && !statement.comment.isEmpty());
            QByteArray text =
                comments == Comments::Kept ? layout.slice(statement.lines) : withoutComments(layout, statement);
            if (text.isEmpty())
                continue;
            if (!text.endsWith('\n'))
                text += lineEnding(i);
            if (!statement.isHeader()) {
                m_lines.push_back({false, false, false, text, {}, {}});
                continue;
            }
            const qsizetype begin = statement.content.begin - statement.lines.begin;
            m_lines.push_back({true, statement.kind == TomlStatement::Kind::ArrayHeader, own.contains(i),
                               text.first(begin), spelledSegments(layout, statement.pair.key, depth),
                               text.sliced(begin + statement.content.length())});
        }
        previous = run.last;
    }
}

QByteArray TomlFragment::literal(const InlineTableStyle &style) const
{
    if (!m_literal.isEmpty())
        return m_literal;
    QByteArrayList spelled;
    for (const Member &member : m_members)
        spelled += (m_value.isTable() ? spellTomlKey(member.key) + style.equals : QByteArray())
                   + member.fragment.literal(style);
    if (m_value.isTable())
        return spelled.isEmpty() ? QByteArray("{}") : '{' + style.padding + spelled.join(", ") + style.padding + '}';
    return '[' + spelled.join(", ") + ']';
}

QByteArray TomlFragment::section(const ValuePath &path, bool asBlock, const QByteArray &indent,
                                 const QByteArray &lineEnding) const
{
    if (m_lines.empty())
        return spelledSection(path, asBlock, indent, lineEnding);
    const QByteArray key = headerKey(path);
    QByteArray text;
    const bool hasOwn = std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isOwn; });
    if (!hasOwn && (asBlock || m_members.empty()))
        text += (asBlock ? "[[" + key + "]]" : '[' + key + ']') + lineEnding;
    for (const Line &line : asBlock &&m_value.isTable() ? linesOfBlock() : m_lines) {
        if (!line.isHeader) {
            text += line.before;
            continue;
        }
        const bool isArray = line.isOwn && m_value.isTable() ? asBlock : line.isArray;
        QByteArrayList segments = line.remainder;
        segments.prepend(key);
        text += line.before + (isArray ? "[[" : "[") + segments.join('.') + (isArray ? "]]" : "]") + line.after;
    }
    return text;
}

QByteArray TomlFragment::spelledSection(const ValuePath &path, bool asBlock, const QByteArray &indent,
                                        const QByteArray &lineEnding) const
{
    QByteArrayList paragraphs;
    if (m_value.isArray()) {
        for (const Member &item : m_members)
            paragraphs += item.fragment.spelledSection(path, true, indent, lineEnding);
        return paragraphs.join(lineEnding);
    }
    QByteArray keys;
    for (const Member &member : m_members) {
        if (!member.fragment.canHaveHeaders())
            keys += indent + spellTomlKey(member.key) + " = " + member.fragment.literal() + lineEnding;
    }
    const bool isOnlySuper = keys.isEmpty() && !m_members.empty() && !asBlock;
    if (!isOnlySuper)
        paragraphs += (asBlock ? "[[" + headerKey(path) + "]]" : '[' + headerKey(path) + ']') + lineEnding + keys;
    for (const Member &member : m_members) {
        if (member.fragment.canHaveHeaders())
            paragraphs += member.fragment.spelledSection(path.child(member.key), false, indent, lineEnding);
    }
    return paragraphs.join(lineEnding);
}

} // namespace vitrine
