#include "toml/tomllexer.h"

#include "text/utf8.h"

namespace vitrine {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// True for "2016-04-20", after which a single blank may stand before the time.
bool isDate(QByteArrayView text)
{
    if (text.size() != 10)
        return false;
    for (qsizetype i = 0; i < 10; ++i) {
        if (i == 4 || i == 7 ? text[i] != '-' : !isDigit(text[i]))
            return false;
    }
    return true;
}

} // namespace

TomlLexer::TomlLexer(QByteArrayView text, Start start)
    : m_text(text),
      m_mode(start == Start::Statement ? Mode::Key : Mode::Value),
      m_lineStart(start == Start::Statement)
{ }

TomlToken TomlLexer::token(TomlToken::Kind kind, qsizetype end)
{
    const TomlToken token{kind, true, {m_pos, end}};
    m_pos = end;
    if (kind != TomlToken::Kind::Whitespace && kind != TomlToken::Kind::Newline)
        m_lineStart = false;
    return token;
}

TomlToken TomlLexer::newlineToken(qsizetype length)
{
    const TomlToken result = token(TomlToken::Kind::Newline, m_pos + length);
    const bool inArray = m_nesting.endsWith('[');
    if (!inArray || startsKeyValue(m_pos)) {
        // An inline table ends with its line, and no array item looks like `key =`.
        m_nesting.clear();
        m_mode = Mode::Key;
        m_lineStart = true;
    }
    return result;
}

bool TomlLexer::startsKeyValue(qsizetype pos) const
{
    while (isBlank(at(pos)))
        ++pos;
    const qsizetype key = pos;
    while (isBareKeyCharacter(at(pos)))
        ++pos;
    if (pos == key)
        return false;
    while (isBlank(at(pos)))
        ++pos;
    return at(pos) == '=';
}

TomlToken TomlLexer::stringToken(char quote)
{
    using Kind = TomlToken::Kind;
    const bool basic = quote == '"';
    const bool multiline = m_mode == Mode::Value && at(m_pos + 1) == quote && at(m_pos + 2) == quote;
    qsizetype pos = m_pos + (multiline ? 3 : 1);
    bool terminated = false;
    while (pos < m_text.size()) {
        const char c = m_text[pos];
        if (basic && c == '\\') {
            // What is escaped closes nothing; a line's end does, escaped or not.
            pos += multiline || (at(pos + 1) != '\n' && at(pos + 1) != '\r') ? 2 : 1;
        } else if (multiline) {
            if (c == quote && at(pos + 1) == quote && at(pos + 2) == quote) {
                pos += 3;
                // Up to two quotes may stand before the closing three.
                for (int i = 0; i < 2 && at(pos) == quote; ++i)
                    ++pos;
                terminated = true;
                break;
            }
            ++pos;
        } else if (c == quote) {
            ++pos;
            terminated = true;
            break;
        } else if (c == '\n' || (c == '\r' && at(pos + 1) == '\n')) {
            break;
        } else {
            ++pos;
        }
    }
    const Kind kind = multiline ? (basic ? Kind::MultilineBasicString : Kind::MultilineLiteralString)
                                : (basic ? Kind::BasicString : Kind::LiteralString);
    TomlToken result = token(kind, qMin(pos, m_text.size()));
    result.terminated = terminated;
    return result;
}

TomlToken TomlLexer::bareToken()
{
    qsizetype pos = m_pos;
    if (m_mode != Mode::Value) {
        while (isBareKeyCharacter(at(pos)))
            ++pos;
        if (pos > m_pos)
            return token(TomlToken::Kind::Bare, pos);
        // A run of bytes that can stand in no key.
        while (pos < m_text.size() && !isBareKeyCharacter(m_text[pos])
               && !QByteArrayView(" \t\r\n#\"'=.,[]{}").contains(m_text[pos])) {
            ++pos;
        }
        return token(TomlToken::Kind::Invalid, qMax(pos, m_pos + 1));
    }
    while (pos < m_text.size() && !QByteArrayView(" \t\r\n#\"'=,[]{}").contains(m_text[pos]))
        ++pos;
    if (pos == m_pos)
        return token(TomlToken::Kind::Invalid, pos + 1);
    if (isDate(m_text.sliced(m_pos, pos - m_pos)) && at(pos) == ' ' && isDigit(at(pos + 1)) && isDigit(at(pos + 2))
        && at(pos + 3) == ':') {
        ++pos;
        while (pos < m_text.size() && !QByteArrayView(" \t\r\n#\"'=,[]{}").contains(m_text[pos]))
            ++pos;
    }
    return token(TomlToken::Kind::Bare, pos);
}

TomlToken TomlLexer::commentToken()
{
    qsizetype end = m_text.indexOf('\n', m_pos);
    if (end < 0)
        end = m_text.size();
    else if (end > m_pos && m_text[end - 1] == '\r')
        --end;
    return token(TomlToken::Kind::Comment, end);
}

TomlToken TomlLexer::bracketToken(char bracket)
{
    using Kind = TomlToken::Kind;
    if (bracket == '[' && m_mode == Mode::Key && m_nesting.isEmpty() && m_lineStart) {
        m_mode = Mode::Header;
        m_doubleHeader = at(m_pos + 1) == '[';
        return token(Kind::HeaderOpen, m_pos + (m_doubleHeader ? 2 : 1));
    }
    if (bracket == ']' && m_mode == Mode::Header)
        return token(Kind::HeaderClose, m_pos + (m_doubleHeader && at(m_pos + 1) == ']' ? 2 : 1));
    if (bracket == '[' || bracket == '{') {
        m_nesting += bracket;
        if (bracket == '{')
            m_mode = Mode::Key;
        return token(bracket == '[' ? Kind::LeftBracket : Kind::LeftBrace, m_pos + 1);
    }
    if (m_nesting.endsWith(bracket == ']' ? '[' : '{')) {
        m_nesting.chop(1);
        m_mode = Mode::Value;
    }
    return token(bracket == ']' ? Kind::RightBracket : Kind::RightBrace, m_pos + 1);
}

TomlToken TomlLexer::next()
{
    using Kind = TomlToken::Kind;
    const char c = m_text[m_pos];

    if (m_pos == 0 && m_text.startsWith(utf8ByteOrderMark))
        return token(Kind::Whitespace, utf8ByteOrderMark.size());
    switch (c) {
    case ' ':
    case '\t': {
        qsizetype end = m_pos + 1;
        while (isBlank(at(end)))
            ++end;
        return token(Kind::Whitespace, end);
    }
    case '\n':
        return newlineToken(1);
    case '\r':
        return at(m_pos + 1) == '\n' ? newlineToken(2) : token(Kind::Invalid, m_pos + 1);
    case '#':
        return commentToken();
    case '"':
    case '\'':
        return stringToken(c);
    case '[':
    case ']':
    case '{':
    case '}':
        return bracketToken(c);
    case ',':
        m_mode = m_nesting.endsWith('{') ? Mode::Key : Mode::Value;
        return token(Kind::Comma, m_pos + 1);
    case '=':
        if (m_mode != Mode::Header)
            m_mode = Mode::Value;
        return token(Kind::Equals, m_pos + 1);
    case '.':
        if (m_mode != Mode::Value)
            return token(Kind::Dot, m_pos + 1);
        return bareToken();
    default:
        return bareToken();
    }
}

std::vector<TomlToken> tokenizeToml(QByteArrayView text, TomlLexer::Start start)
{
    std::vector<TomlToken> tokens;
    TomlLexer lexer(text, start);
    while (!lexer.atEnd())
        tokens.push_back(lexer.next());
    return tokens;
}

} // namespace vitrine
