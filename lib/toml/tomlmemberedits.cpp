#include "toml/tomlmemberedits.h"

#include "toml/tomlblocks.h"
#include "toml/tomlfragment.h"
#include "toml/tomlguard.h"
#include "toml/tomllistedits.h"
#include "toml/tomlwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// How keys of one table are written.
struct KeyStyle
{
    QByteArray indent;
    QByteArray equals = " = ";
};

KeyStyle styleOf(const TomlLayout &layout, const TomlStatement &keyValue)
{
    return {layout.slice(keyValue.indent()),
            layout.slice({keyValue.pair.key.range().end, keyValue.pair.element.range.begin})};
}

QByteArray equalsOf(const TomlLayout &layout, const TomlPair &pair)
{
    return layout.slice({pair.key.range().end, pair.element.range.begin});
}

/// The last key between a header (or the text's start, -1) and the next header; -1 if there is none.
int lastKeyOfSection(const TomlLayout &layout, int header)
{
    int last = -1;
    const auto &statements = layout.statements();
    for (int i = header + 1; i < int(statements.size()) && !statements[size_t(i)].isHeader(); ++i) {
        if (statements[size_t(i)].kind == TomlStatement::Kind::KeyValue)
            last = i;
    }
    return last;
}

/// Whole lines behind a statement.
TextEdit insertedBehind(const TomlDocument &document, int statement, const QByteArray &line)
{
    const QByteArray &text = document.text();
    const qsizetype offset = statementLines(document.layout(), statement, statement).end;
    const QByteArray lineEnding =
        document.layout().lineEndingAt(statementLines(document.layout(), statement, statement).begin);
    const bool endsLine = offset > 0 && text[offset - 1] == '\n';
    return TextEdit(text, {offset, offset}, endsLine ? line + lineEnding : lineEnding + line);
}

/// Adds members one by one below a table of the layout.
class KeyAdder
{
public:
    KeyAdder(const TomlDocument &document, const QByteArray &key, const QByteArray &literal, const QByteArray &comment)
        : m_document(document),
          m_layout(document.layout()),
          m_key(spellTomlKey(key)),
          m_literal(literal),
          m_comment(comment)
    { }

    [[nodiscard]] Result<TextEdit> toNode(int id) const
    {
        const TomlNode &node = m_layout.node(id);
        if (node.kind == TomlNode::Kind::InlineTable)
            return toInlineTable(id);
        if (node.kind != TomlNode::Kind::Table)
            return noTableHere();
        if (id == 0)
            return toRoot();
        if (node.dotted)
            return toDottedTable(id);
        return node.implicit ? toImpliedTable(id) : toSection(node.statement);
    }

    /// As the first key of a new `[table]`.
    [[nodiscard]] TextEdit toNewTable(const ValuePath &table, int statement) const
    {
        const QByteArray lineEnding = m_layout.lineEndingAt(0);
        return insertedParagraph(m_document, statement,
                                 '[' + headerKey(table) + ']' + lineEnding + usualKeyIndent(m_layout) + m_key + " = "
                                     + m_literal + m_comment + lineEnding);
    }

private:
    [[nodiscard]] TextEdit toRoot() const
    {
        if (const int last = lastKeyOfSection(m_layout, -1); last >= 0)
            return behindKey(last);
        const auto &statements = m_layout.statements();
        const auto header =
            std::find_if(statements.begin(), statements.end(), [](const TomlStatement &s) { return s.isHeader(); });
        if (header == statements.end() && (statements.empty() || statements.back().kind != TomlStatement::Kind::Blank)
            && m_document.hiddenBlocks().empty()) {
            if (statements.empty()) {
                const qsizetype end = m_document.text().size(); // behind a byte order mark
                return TextEdit(m_document.text(), {end, end},
                                m_key + " = " + m_literal + m_comment + m_layout.lineEndingAt(0));
            }
            return insertedBehind(m_document, int(statements.size()) - 1, m_key + " = " + m_literal + m_comment);
        }
        int place = int(header - statements.begin());
        place = firstGluedComment(m_document, place);
        for (const TomlHiddenBlock &hidden : m_document.hiddenBlocks())
            place = std::min(place, hidden.firstStatement); // never between a hidden block and its heading
        return insertedParagraph(m_document, place, m_key + " = " + m_literal + m_comment + m_layout.lineEndingAt(0));
    }

    [[nodiscard]] TextEdit behindKey(int statement) const
    {
        const KeyStyle style = styleOf(m_layout, m_layout.statements()[size_t(statement)]);
        return insertedBehind(m_document, statement, style.indent + m_key + style.equals + m_literal + m_comment);
    }

    [[nodiscard]] TextEdit toSection(int header) const
    {
        if (const int last = lastKeyOfSection(m_layout, header); last >= 0)
            return behindKey(last);
        const QByteArray headerIndent = m_layout.slice(m_layout.statements()[size_t(header)].indent());
        return insertedBehind(m_document, header,
                              headerIndent + usualKeyIndent(m_layout) + m_key + " = " + m_literal + m_comment);
    }

    [[nodiscard]] Result<TextEdit> toImpliedTable(int id) const
    {
        const int first = m_layout.node(id).statement;
        return toNewTable(m_layout.pathOf(id), firstGluedComment(m_document, first));
    }

    /// The segments of `pair`'s key that lead to the table `id`, as they are spelled, with the dot behind.
    [[nodiscard]] QByteArray dottedPrefix(int id, const TomlPair &pair) const
    {
        size_t depth = 0;
        for (; m_layout.node(id).dotted; id = m_layout.node(id).parent)
            ++depth;
        return m_layout.slice({pair.key.range().begin, pair.key.segments[depth - 1].range.end}) + '.';
    }

    /// The last of the pairs whose dotted keys make the table `id`. Headers may have added sub-tables to it.
    [[nodiscard]] int lastDottedPair(int id) const
    {
        const std::vector<int> &children = m_layout.node(id).children;
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            if (m_layout.node(*child).pair)
                return *child;
            if (m_layout.node(*child).dotted)
                return lastDottedPair(*child);
        }
        return -1;
    }

    [[nodiscard]] Result<TextEdit> toDottedTable(int id) const
    {
        const int last = lastDottedPair(id);
        if (last < 0)
            return noTableHere();
        const int statement = m_layout.node(last).statement;
        const TomlStatement &example = m_layout.statements()[size_t(statement)];
        const KeyStyle style = styleOf(m_layout, example);
        return insertedBehind(m_document, statement,
                              style.indent + dottedPrefix(id, example.pair) + m_key + style.equals + m_literal
                                  + m_comment);
    }

    [[nodiscard]] Result<TextEdit> toInlineTable(int id) const
    {
        const TomlNode &node = m_layout.node(id);
        if (node.element && node.element->pairs.empty())
            return TextEdit(m_document.text(), node.element->range, "{ " + m_key + " = " + m_literal + " }");
        const TomlPair *last = node.element ? &node.element->pairs.back() : nullptr;
        QByteArray prefix;
        if (!last) {
            int child = id;
            while (!m_layout.node(child).pair)
                child = m_layout.node(child).children.back();
            last = m_layout.node(child).pair;
            prefix = dottedPrefix(id, *last);
        }
        const qsizetype offset = last->element.range.end;
        return TextEdit(m_document.text(), {offset, offset},
                        ", " + prefix + m_key + equalsOf(m_layout, *last) + m_literal);
    }

    const TomlDocument &m_document;
    const TomlLayout &m_layout;
    QByteArray m_key;
    QByteArray m_literal;
    QByteArray m_comment; ///< What follows the value on its line, if it gets one of its own.
};

/// Where the table of a removed pair's neighbours begins: the pair and one comma.
TextRange pairWithComma(const std::vector<TomlPair> &pairs, size_t index)
{
    if (index + 1 < pairs.size())
        return {pairs[index].range().begin, pairs[index + 1].range().begin};
    if (index > 0)
        return {pairs[index - 1].range().end, pairs[index].range().end};
    return pairs[index].range();
}

/// The inline table written with braces that holds `pair`.
const TomlElement *bracesOf(const TomlLayout &layout, int id)
{
    for (id = layout.node(id).parent; id >= 0; id = layout.node(id).parent) {
        if (layout.node(id).kind == TomlNode::Kind::InlineTable && layout.node(id).element)
            return layout.node(id).element;
    }
    return nullptr;
}

/// True if only this pair's dots make the table that it is in.
bool aloneMakesTable(const TomlLayout &layout, int node)
{
    const TomlNode &parent = layout.node(layout.node(node).parent);
    return parent.dotted && parent.children.size() == 1;
}

/// Leaves an empty table in place of all from the pair's last dot to `end`.
TextEdit emptied(const TomlDocument &document, const TomlPair &pair, qsizetype end)
{
    const TomlKeySegment &last = pair.key.segments[pair.key.segments.size() - 2];
    return TextEdit(document.text(), {last.range.end, end}, equalsOf(document.layout(), pair) + "{}");
}

} // namespace

Error noTableHere()
{
    return editRefused(QCoreApplication::translate("TomlEdits", "A value stands where the table would be."));
}

namespace memberedits {

Result<TextEdit> add(const TomlDocument &document, int table, const QByteArray &key, const QByteArray &literal,
                     const QByteArray &comment)
{
    return KeyAdder(document, key, literal, comment).toNode(table);
}

TextEdit addToNewTable(const TomlDocument &document, const ValuePath &table, int statement, const QByteArray &key,
                       const QByteArray &literal)
{
    return KeyAdder(document, key, literal, {}).toNewTable(table, statement);
}

TextEdit remove(const TomlDocument &document, int node)
{
    const TomlLayout &layout = document.layout();
    const TomlPair *pair = layout.node(node).pair;
    const TomlStatement &statement = layout.statements()[size_t(layout.node(node).statement)];
    const bool hasLine = pair == &statement.pair;
    if (aloneMakesTable(layout, node))
        return emptied(document, *pair,
                       hasLine && !statement.comment.isEmpty() ? statement.comment.end : pair->element.range.end);
    if (hasLine)
        return TextEdit(document.text(), statement.lines, {});
    const TomlElement *braces = bracesOf(layout, node);
    return TextEdit(document.text(), pairWithComma(braces->pairs, size_t(pair - braces->pairs.data())), {});
}

TextEdit removeButComment(const TomlDocument &document, int node)
{
    const TomlLayout &layout = document.layout();
    const TomlStatement &statement = layout.statements()[size_t(layout.node(node).statement)];
    if (aloneMakesTable(layout, node))
        return emptied(document, statement.pair, statement.pair.element.range.end);
    return TextEdit(document.text(), {statement.content.begin, statement.comment.begin}, {});
}

Result<TextEdit> removeGuarded(const TomlDocument &document, const ValuePath &path)
{
    const TomlLayout &layout = document.layout();
    const int node = layout.find(path);
    const Value intended = withoutMember(document.root(), path);
    Result<TextEdit> edit = guarded(document, remove(document, node), intended);
    const TomlStatement &statement = layout.statements()[size_t(layout.node(node).statement)];
    if (edit || layout.node(node).pair != &statement.pair)
        return edit;
    const QByteArray emptyLine = layout.lineEndingAt(statement.lines.begin);
    return guarded(document, TextEdit(document.text(), statement.lines, emptyLine), intended);
}

} // namespace memberedits

} // namespace vitrine
