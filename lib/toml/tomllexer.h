#pragma once

#include "base/textrange.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// True for what a key may hold without quotes.
[[nodiscard]] inline bool isBareKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// The smallest piece of TOML that has a meaning of its own, or lies between two that have.
struct TomlToken
{
    enum class Kind : quint8 {
        Whitespace,             ///< Blanks and tabs; a byte order mark at the very start.
        Newline,                ///< LF or CR LF.
        Comment,                ///< From `#` up to the line's end, without it.
        Bare,                   ///< A bare key, or an unquoted value: number, date, boolean, or what is none of these.
        BasicString,            ///< "…"
        LiteralString,          ///< '…'
        MultilineBasicString,   ///< """…"""
        MultilineLiteralString, ///< '''…'''
        Equals,
        Dot, ///< Between the segments of a key.
        Comma,
        LeftBracket, ///< Of an array.
        RightBracket,
        LeftBrace, ///< Of an inline table.
        RightBrace,
        HeaderOpen,  ///< `[` or `[[` at the start of a line.
        HeaderClose, ///< `]` or `]]`.
        Invalid,     ///< Bytes that have no place in TOML, a lone CR among them.
    };

    Kind kind = Kind::Invalid;
    bool terminated = true; ///< False for a string whose closing quotes are missing.
    TextRange range;

    [[nodiscard]] bool isString() const { return kind >= Kind::BasicString && kind <= Kind::MultilineLiteralString; }
    /// Whitespace, newlines and comments: what may stand between two items of an array.
    [[nodiscard]] bool isTrivia() const { return kind <= Kind::Comment; }
};

/// Splits TOML into tokens that, joined, are the text again. Never fails, whatever the bytes.
///
/// An array that is not closed ends where a line begins with `key =`, and a string without closing quotes at the line's
/// end (a multi-line one at the text's end), so that what follows can still be read.
class TomlLexer
{
public:
    /// What a text begins with.
    enum class Start {
        Statement, ///< A document: keys, headers, comments.
        Value,     ///< A value, for instance an array, on its own.
    };

    /// `text` must outlive the lexer.
    explicit TomlLexer(QByteArrayView text, Start start = Start::Statement);

    [[nodiscard]] bool atEnd() const { return m_pos >= m_text.size(); }
    /// The next token. Precondition: !atEnd().
    TomlToken next();

private:
    enum class Mode : quint8 { Key, Header, Value };

    TomlToken token(TomlToken::Kind kind, qsizetype end);
    TomlToken stringToken(char quote);
    TomlToken bareToken();
    TomlToken newlineToken(qsizetype length);
    TomlToken commentToken();
    TomlToken bracketToken(char bracket);
    [[nodiscard]] char at(qsizetype pos) const { return pos < m_text.size() ? m_text[pos] : '\0'; }
    [[nodiscard]] bool startsKeyValue(qsizetype pos) const;

    QByteArrayView m_text;
    qsizetype m_pos = 0;
    Mode m_mode;
    bool m_lineStart;
    bool m_doubleHeader = false;
    QByteArray m_nesting; ///< '[' and '{' that are open.
};

/// All tokens of `text`.
[[nodiscard]] std::vector<TomlToken> tokenizeToml(QByteArrayView text,
                                                  TomlLexer::Start start = TomlLexer::Start::Statement);

} // namespace vitrine
