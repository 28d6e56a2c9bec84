#include "toml/tomllayout.h"

#include "text/utf8.h"
#include "toml/tomllexer.h"
#include "toml/tomlreader.h"

#include <algorithm>

namespace vitrine {

namespace {

using Token = TomlToken;

/// Reads tokens one ahead and puts statements together.
class StatementParser
{
public:
    explicit StatementParser(const QByteArray &text) : m_text(text), m_lexer(text) { advance(); }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    TomlStatement statement();
    [[nodiscard]] std::optional<TextRange> tooDeep() const { return m_tooDeep; }

private:
    void advance();
    [[nodiscard]] bool is(Token::Kind kind) const { return !m_atEnd && m_token.kind == kind; }
    void skipBlanks();
    void skipTrivia();
    bool key(TomlKey &key);
    bool element(TomlElement &element, int depth);
    bool array(TomlElement &element, int depth);
    bool inlineTable(TomlElement &element, int depth);
    void finish(TomlStatement &statement, bool valid);

    const QByteArray &m_text;
    TomlLexer m_lexer;
    Token m_token;
    qsizetype m_previousEnd = 0; ///< Where the last token ended that is neither trivia nor a terminator.
    bool m_atEnd = false;
    std::optional<TextRange> m_tooDeep;
};

void StatementParser::advance()
{
    if (!m_token.isTrivia())
        m_previousEnd = m_token.range.end;
    m_atEnd = m_lexer.atEnd();
    if (!m_atEnd)
        m_token = m_lexer.next();
}

void StatementParser::skipBlanks()
{
    while (is(Token::Kind::Whitespace))
        advance();
}

void StatementParser::skipTrivia()
{
    while (!m_atEnd && m_token.isTrivia())
        advance();
}

bool StatementParser::key(TomlKey &key)
{
    while (true) {
        skipBlanks();
        const bool quoted = is(Token::Kind::BasicString) || is(Token::Kind::LiteralString);
        if (!quoted && !is(Token::Kind::Bare))
            return false;
        QByteArray name = m_text.sliced(m_token.range.begin, m_token.range.length());
        if (quoted) {
            if (!m_token.terminated)
                return false;
            name = name.contains('\\') ? decodeTomlString(name) : name.sliced(1, name.size() - 2);
        }
        if (key.segments.size() == size_t(TomlLayout::maximumDepth) && !m_tooDeep)
            m_tooDeep = m_token.range;
        key.segments.push_back({m_token.range, name});
        advance();
        skipBlanks();
        if (!is(Token::Kind::Dot))
            return true;
        advance();
    }
}

bool StatementParser::element(TomlElement &element, int depth)
{
    if (m_atEnd)
        return false;
    element.range = m_token.range;
    const bool nests = is(Token::Kind::LeftBracket) || is(Token::Kind::LeftBrace);
    if (nests && depth > TomlLayout::maximumDepth) {
        if (!m_tooDeep)
            m_tooDeep = m_token.range;
        return false;
    }
    if (nests)
        return is(Token::Kind::LeftBracket) ? array(element, depth) : inlineTable(element, depth);
    if (!m_token.isString() && !is(Token::Kind::Bare))
        return false;
    element.complete = m_token.terminated;
    advance();
    return element.complete;
}

bool StatementParser::array(TomlElement &element, int depth)
{
    element.kind = TomlElement::Kind::Array;
    element.complete = false;
    advance();
    while (true) {
        skipTrivia();
        if (is(Token::Kind::RightBracket)) {
            element.range.end = m_token.range.end;
            element.complete = true;
            advance();
            return true;
        }
        TomlItem item;
        const bool valid = this->element(item.element, depth + 1);
        if (valid || item.element.kind != TomlElement::Kind::Scalar)
            element.items.push_back(std::move(item));
        element.range.end = m_previousEnd;
        if (!valid)
            return false;
        skipTrivia();
        if (is(Token::Kind::Comma)) {
            element.items.back().comma = m_token.range;
            advance();
        } else if (!is(Token::Kind::RightBracket)) {
            // A comma is missing; what comes next may be an item all the same.
            if (m_atEnd || (!m_token.isString() && !is(Token::Kind::Bare)))
                return false;
        }
    }
}

bool StatementParser::inlineTable(TomlElement &element, int depth)
{
    element.kind = TomlElement::Kind::InlineTable;
    element.complete = false;
    advance();
    while (true) {
        skipBlanks();
        if (is(Token::Kind::RightBrace)) {
            element.range.end = m_token.range.end;
            element.complete = true;
            advance();
            return true;
        }
        TomlPair pair;
        if (!key(pair.key) || !is(Token::Kind::Equals)) {
            element.range.end = m_previousEnd;
            return false;
        }
        pair.equals = m_token.range.begin;
        // A dotted key makes a table for each segment but the last.
        const int innerDepth = depth + int(pair.key.segments.size());
        if (innerDepth > TomlLayout::maximumDepth + 1 && !m_tooDeep)
            m_tooDeep = pair.key.segments.back().range;
        advance();
        skipBlanks();
        const bool valid = this->element(pair.element, innerDepth);
        element.range.end = m_previousEnd;
        element.pairs.push_back(std::move(pair));
        if (!valid)
            return false;
        skipBlanks();
        if (is(Token::Kind::Comma)) {
            element.pairs.back().comma = m_token.range;
            advance();
        } else if (!is(Token::Kind::RightBrace)) {
            return false;
        }
    }
}

void StatementParser::finish(TomlStatement &statement, bool valid)
{
    // Whatever else stands on the line makes it invalid, but belongs to it.
    while (!m_atEnd && m_token.kind != Token::Kind::Newline) {
        if (m_token.kind == Token::Kind::Comment)
            statement.comment = m_token.range;
        else if (m_token.kind != Token::Kind::Whitespace)
            valid = false;
        advance();
    }
    if (!valid) {
        statement.kind = TomlStatement::Kind::Invalid;
        statement.content.end = std::max(m_previousEnd, statement.content.begin);
    }
    if (!m_atEnd) {
        statement.lines.end = m_token.range.end;
        advance();
    } else {
        statement.lines.end = m_text.size();
    }
}

TomlStatement StatementParser::statement()
{
    TomlStatement statement;
    // A byte order mark stays the text's first bytes, whatever is put in front of the first statement.
    const bool isBehindMark = m_token.range.begin == 0 && m_text.startsWith(utf8ByteOrderMark);
    statement.lines.begin = isBehindMark ? utf8ByteOrderMark.size() : m_token.range.begin;
    skipBlanks();
    const qsizetype start = m_atEnd ? m_text.size() : m_token.range.begin;
    statement.content = {start, start};

    bool valid = true;
    if (m_atEnd || is(Token::Kind::Newline)) {
        statement.kind = TomlStatement::Kind::Blank;
    } else if (is(Token::Kind::Comment)) {
        statement.kind = TomlStatement::Kind::Comment;
        statement.content = m_token.range;
    } else if (is(Token::Kind::HeaderOpen)) {
        const bool isArray = m_token.range.length() == 2;
        statement.kind = isArray ? TomlStatement::Kind::ArrayHeader : TomlStatement::Kind::Header;
        advance();
        valid = key(statement.pair.key) && is(Token::Kind::HeaderClose) && (m_token.range.length() == 2) == isArray;
        if (valid) {
            statement.content.end = m_token.range.end;
            advance();
        }
    } else {
        statement.kind = TomlStatement::Kind::KeyValue;
        valid = key(statement.pair.key) && is(Token::Kind::Equals);
        if (valid) {
            statement.pair.equals = m_token.range.begin;
            advance();
            skipBlanks();
            valid = element(statement.pair.element, 1);
            statement.content.end = statement.pair.element.range.end;
        }
    }
    finish(statement, valid);
    return statement;
}

} // namespace

bool TomlKey::isBelow(const TomlKey &other) const
{
    return segments.size() > other.segments.size()
           && std::equal(other.segments.begin(), other.segments.end(), segments.begin(),
                         [](const TomlKeySegment &a, const TomlKeySegment &b) { return a.name == b.name; });
}

/// Puts the tree of nodes together from the statements.
class TomlLayoutBuilder
{
public:
    explicit TomlLayoutBuilder(TomlLayout &layout) : m_layout(layout) { }

    void build()
    {
        const size_t lines = size_t(m_layout.m_text.count('\n')) + 1;
        m_layout.m_statements.reserve(lines);
        m_layout.m_nodes.reserve(lines + 1);
        StatementParser parser(m_layout.m_text);
        // A byte order mark alone is no line.
        while (!parser.atEnd() && m_layout.m_text != utf8ByteOrderMark)
            m_layout.m_statements.push_back(parser.statement());
        m_layout.m_tooDeep = parser.tooDeep();

        m_layout.m_nodes.emplace_back();
        m_layout.m_nodes.front().implicit = true;
        if (m_layout.m_tooDeep)
            return;
        int table = 0;
        for (int i = 0; i < int(m_layout.m_statements.size()); ++i) {
            const TomlStatement &statement = m_layout.m_statements[size_t(i)];
            if (statement.isHeader())
                table = header(i, statement);
            else if (statement.kind == TomlStatement::Kind::KeyValue && table >= 0)
                pair(table, i, statement.pair, TomlNode::Kind::Table);
        }
    }

private:
    TomlNode &node(int id) { return m_layout.m_nodes[size_t(id)]; }

    int add(int parent, const QByteArray &name, TomlNode::Kind kind, int statement)
    {
        const int id = int(m_layout.m_nodes.size());
        TomlNode &added = m_layout.m_nodes.emplace_back();
        added.kind = kind;
        added.parent = parent;
        added.name = name;
        added.statement = statement;
        std::vector<int> &siblings = node(parent).children;
        siblings.push_back(id);
        if (node(parent).kind != TomlNode::Kind::TableArray && node(parent).kind != TomlNode::Kind::Array) {
            if (siblings.size() == TomlLayout::indexedTableSize) {
                for (const int sibling : siblings)
                    m_layout.m_childByName.emplace(TomlLayout::ChildKey{parent, node(sibling).name}, sibling);
            } else if (siblings.size() > TomlLayout::indexedTableSize) {
                m_layout.m_childByName.emplace(TomlLayout::ChildKey{parent, name}, id);
            }
        }
        return id;
    }

    /// The table that a header's leading segments lead to: of an array of tables its last element. -1 if it is no
    /// table.
    int descend(int table, const QByteArray &name, int statement)
    {
        int next = m_layout.child(table, name);
        if (next < 0) {
            next = add(table, name, TomlNode::Kind::Table, -1);
            node(next).implicit = true;
            node(next).statement = statement;
        }
        if (node(next).kind == TomlNode::Kind::TableArray)
            next = node(next).children.back();
        return node(next).kind == TomlNode::Kind::Table ? next : -1;
    }

    /// Opens the table of a header; -1 if it contradicts what was there before.
    int header(int index, const TomlStatement &statement)
    {
        int table = 0;
        const auto &segments = statement.pair.key.segments;
        for (size_t i = 0; i + 1 < segments.size() && table >= 0; ++i)
            table = descend(table, segments[i].name, index);
        if (table < 0)
            return -1;
        const QByteArray &name = segments.back().name;
        int target = m_layout.child(table, name);
        if (statement.kind == TomlStatement::Kind::ArrayHeader) {
            if (target < 0)
                target = add(table, name, TomlNode::Kind::TableArray, index);
            return node(target).kind == TomlNode::Kind::TableArray ? add(target, {}, TomlNode::Kind::Table, index) : -1;
        }
        if (target < 0)
            return add(table, name, TomlNode::Kind::Table, index);
        if (node(target).kind != TomlNode::Kind::Table)
            return -1;
        node(target).implicit = false;
        node(target).statement = index;
        return target;
    }

    /// Adds a pair below `table`; dotted keys make tables of `tableKind` on the way.
    void pair(int table, int statement, const TomlPair &pair, TomlNode::Kind tableKind)
    {
        const auto &segments = pair.key.segments;
        for (size_t i = 0; i + 1 < segments.size(); ++i) {
            int next = m_layout.child(table, segments[i].name);
            if (next < 0) {
                next = add(table, segments[i].name, tableKind, statement);
                node(next).implicit = true;
                node(next).dotted = true;
            }
            if (node(next).kind != tableKind)
                return;
            table = next;
        }
        const QByteArray &name = segments.back().name;
        if (m_layout.child(table, name) < 0)
            element(add(table, name, TomlNode::Kind::Scalar, statement), pair.element, &pair, statement);
    }

    void element(int id, const TomlElement &element, const TomlPair *owner, int statement)
    {
        node(id).element = &element;
        node(id).pair = owner;
        if (element.kind == TomlElement::Kind::Array) {
            node(id).kind = TomlNode::Kind::Array;
            for (const TomlItem &item : element.items)
                this->element(add(id, {}, TomlNode::Kind::Scalar, statement), item.element, nullptr, statement);
        } else if (element.kind == TomlElement::Kind::InlineTable) {
            node(id).kind = TomlNode::Kind::InlineTable;
            for (const TomlPair &member : element.pairs)
                pair(id, statement, member, TomlNode::Kind::InlineTable);
        }
    }

    TomlLayout &m_layout;
};

TomlLayout::TomlLayout(QByteArray text, QByteArray lineEnding)
    : m_text(std::move(text)),
      m_lineEnding(std::move(lineEnding))
{
    TomlLayoutBuilder(*this).build();
}

int TomlLayout::child(int id, const QByteArray &name) const
{
    const TomlNode &table = node(id);
    if (table.kind == TomlNode::Kind::Array || table.kind == TomlNode::Kind::TableArray)
        return -1;
    if (table.children.size() < indexedTableSize) {
        const auto found = std::find_if(table.children.begin(), table.children.end(),
                                        [&](int child) { return node(child).name == name; });
        return found == table.children.end() ? -1 : *found;
    }
    const auto found = m_childByName.find({id, name});
    return found == m_childByName.end() ? -1 : found->second;
}

int TomlLayout::find(const ValuePath &path) const
{
    int id = 0;
    for (const PathStep &step : path) {
        if (step.isKey()) {
            id = child(id, step.key());
        } else {
            const TomlNode &array = node(id);
            const bool isList = array.kind == TomlNode::Kind::Array || array.kind == TomlNode::Kind::TableArray;
            id = isList && step.index() >= 0 && step.index() < qsizetype(array.children.size())
                     ? array.children[size_t(step.index())]
                     : -1;
        }
        if (id < 0)
            return -1;
    }
    return id;
}

ValuePath TomlLayout::pathOf(int id) const
{
    std::vector<PathStep> steps;
    for (; id > 0; id = node(id).parent) {
        const TomlNode &parent = node(node(id).parent);
        if (parent.kind == TomlNode::Kind::Array || parent.kind == TomlNode::Kind::TableArray) {
            const auto at = std::lower_bound(parent.children.begin(), parent.children.end(), id);
            steps.emplace_back(qsizetype(at - parent.children.begin()));
        } else {
            steps.emplace_back(node(id).name);
        }
    }
    std::reverse(steps.begin(), steps.end());
    return ValuePath(std::move(steps));
}

int TomlLayout::statementAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_statements.begin(), m_statements.end(), offset,
                                        [](qsizetype at, const TomlStatement &s) { return at < s.lines.begin; });
    return int(after - m_statements.begin()) - 1;
}

QByteArray TomlLayout::lineEndingAt(qsizetype offset) const
{
    qsizetype end = m_text.indexOf('\n', offset);
    if (end < 0)
        end = m_text.lastIndexOf('\n');
    if (end < 0)
        return m_lineEnding;
    return end > 0 && m_text[end - 1] == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

} // namespace vitrine
