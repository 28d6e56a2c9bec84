#include "toml/tomlerrorplace.h"

#include "text/utf8.h"
#include "toml/tomlreader.h"

#include <QChar>

#include <algorithm>
#include <tuple>
#include <utility>

namespace vitrine {

TomlErrorPlace::TomlErrorPlace(const TomlLayout &layout, qsizetype offset) : m_layout(layout), m_offset(offset)
{
    const int statement = layout.statementAt(offset);
    if (statement < 0)
        return;
    m_statement = &layout.statements()[size_t(statement)];
    m_end = m_statement->lines.end;
    readTokens();
    findTokens();
}

void TomlErrorPlace::readTokens()
{
    const TextRange lines = m_statement->lines;
    // Of the whole rest of the text, since a string without an end reaches beyond the statement's lines.
    TomlLexer lexer(from(lines.begin));
    while (!lexer.atEnd()) {
        TomlToken token = lexer.next();
        token.range = token.range.shifted(lines.begin);
        if (token.range.begin >= lines.end)
            break;
        m_tokens.push_back(token);
    }
}

void TomlErrorPlace::findTokens()
{
    std::vector<std::pair<int, int>> outer; // brackets that are open, and the `=` in front of each
    bool atLineStart = false;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const TomlToken &token = m_tokens[i];
        if (token.kind == Kind::Whitespace)
            continue;
        if (atLineStart && !token.isTrivia() && isIn(Kind::LeftBracket) && startsStatement(i)) {
            m_end = token.range.begin;
            if (m_current < 0)
                m_current = int(i);
            return;
        }
        atLineStart = token.kind == Kind::Newline || (atLineStart && token.kind == Kind::Comment);
        const bool isUnreadable = token.kind == Kind::Bare && token.range.end == m_offset && m_equals >= 0
                                  && !readTomlValue(m_layout.slice(token.range));
        if (m_current < 0 && (token.range.end > m_offset || isUnreadable))
            m_current = int(i);
        if (m_current >= 0 || token.isTrivia())
            continue;
        if (token.kind == Kind::LeftBracket || token.kind == Kind::LeftBrace) {
            outer.emplace_back(m_bracket, m_equals);
            m_bracket = int(i);
            if (token.kind == Kind::LeftBrace)
                m_equals = -1;
        } else if ((token.kind == Kind::RightBracket || token.kind == Kind::RightBrace) && !outer.empty()) {
            std::tie(m_bracket, m_equals) = outer.back();
            outer.pop_back();
        } else if (token.kind == Kind::Equals) {
            m_equals = int(i);
        } else if (token.kind == Kind::Comma && isIn(Kind::LeftBrace)) {
            m_equals = -1;
        }
        m_previous = int(i);
    }
}

/// True if a statement of its own begins with the token at `index`, the first of its line, although a list is open.
bool TomlErrorPlace::startsStatement(size_t index) const
{
    std::vector<TomlToken> line;
    for (; index < m_tokens.size() && line.size() < 6; ++index) {
        const TomlToken &token = m_tokens[index];
        if (token.kind == Kind::Newline || token.kind == Kind::Comment)
            break;
        if (token.kind != Kind::Whitespace)
            line.push_back(token);
    }
    if (line.size() >= 2 && line[0].kind == Kind::Bare && line[1].kind == Kind::Equals)
        return true;
    // In a list a header looks like a list of one unquoted word.
    const auto isBracket = [](const TomlToken &token) { return token.kind == Kind::LeftBracket; };
    const auto brackets = size_t(std::count_if(line.begin(), line.end(), isBracket));
    return (brackets == 1 || brackets == 2) && line.size() == 2 * brackets + 1 && line[brackets].kind == Kind::Bare
           && line.back().kind == Kind::RightBracket && !readTomlValue(m_layout.slice(line[brackets].range));
}

bool TomlErrorPlace::isAtLineEnd() const
{
    return !current() || currentIs(Kind::Newline) || currentIs(Kind::Comment);
}

TextRange TomlErrorPlace::lineFrom(qsizetype begin) const
{
    qsizetype end = begin;
    while (end < text().size() && text()[end] != '\n' && text()[end] != '\r')
        ++end;
    return {begin, end};
}

TextRange TomlErrorPlace::contentFrom(qsizetype begin) const
{
    TextRange range = lineFrom(begin);
    for (const TomlToken &token : m_tokens) {
        if (token.kind == Kind::Comment && range.contains(token.range.begin))
            range.end = token.range.begin;
    }
    while (range.end > begin && (text()[range.end - 1] == ' ' || text()[range.end - 1] == '\t'))
        --range.end;
    return range;
}

bool isCurlyQuote(QByteArrayView text)
{
    return text.size() > 2 && text.startsWith("\xE2\x80") && quint8(text[2]) >= 0x98 && quint8(text[2]) <= 0x9E
           && quint8(text[2]) != 0x9B;
}

char32_t firstCodePoint(QByteArrayView text)
{
    const qsizetype length = text.isEmpty() ? 0 : utf8SequenceLength(text, 0);
    if (length < 2)
        return length == 0 ? U'\0' : char32_t(text.front());
    // QString::fromUtf8() would swallow a byte order mark.
    char32_t character = quint8(text.front()) & (0x7Fu >> length);
    for (qsizetype i = 1; i < length; ++i)
        character = (character << 6) | (quint8(text[i]) & 0x3Fu);
    return character;
}

qsizetype invisibleCharacterLength(QByteArrayView text)
{
    const qsizetype length = text.isEmpty() ? 0 : utf8SequenceLength(text, 0);
    if (length < 2)
        return 0;
    switch (QChar::category(firstCodePoint(text))) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Format:
        return length;
    default:
        return 0;
    }
}

} // namespace vitrine
