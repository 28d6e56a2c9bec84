#pragma once

#include "toml/tomllayout.h"
#include "toml/tomllexer.h"

#include <QByteArrayView>

#include <vector>

namespace vitrine {

/// What stands around a place of a TOML text that is not valid, for those who say what is wrong and how to repair it.
///
/// Offsets are those of the layout's text, which outlives the place. Where there is no such token, a null is given.
class TomlErrorPlace
{
public:
    using Kind = TomlToken::Kind;

    /// Looks around `offset`, which lies in the text or at its end. The end of an unquoted value that cannot be read
    /// counts as a place of that value, since that is where a reader gives up on it.
    TomlErrorPlace(const TomlLayout &layout, qsizetype offset);

    [[nodiscard]] const TomlLayout &layout() const { return m_layout; }
    [[nodiscard]] const QByteArray &text() const { return m_layout.text(); }
    [[nodiscard]] QByteArrayView from(qsizetype offset) const { return QByteArrayView(text()).sliced(offset); }
    [[nodiscard]] qsizetype offset() const { return m_offset; }

    /// The statement that holds the place; null in an empty text.
    [[nodiscard]] const TomlStatement *statement() const { return m_statement; }
    /// All tokens of the statement.
    [[nodiscard]] const std::vector<TomlToken> &tokens() const { return m_tokens; }
    /// The token at the place, or the first one behind it that is no blank; a newline and a comment count.
    [[nodiscard]] const TomlToken *current() const { return token(m_current); }
    /// The last token in front of it that is neither blank, newline nor comment.
    [[nodiscard]] const TomlToken *previous() const { return token(m_previous); }
    /// The innermost `[` or `{` of a value that is open there.
    [[nodiscard]] const TomlToken *bracket() const { return token(m_bracket); }
    /// The `=` of the pair that the place is in, if it stands in front of it.
    [[nodiscard]] const TomlToken *equals() const { return token(m_equals); }
    /// Where the statement ends at the latest: a list that is not closed ends where another statement begins.
    [[nodiscard]] qsizetype end() const { return m_end; }

    [[nodiscard]] bool currentIs(Kind kind) const { return current() && current()->kind == kind; }
    [[nodiscard]] bool previousIs(Kind kind) const { return previous() && previous()->kind == kind; }
    /// True if the innermost open bracket is of that kind.
    [[nodiscard]] bool isIn(Kind bracketKind) const { return bracket() && bracket()->kind == bracketKind; }
    /// True if nothing but a comment follows in the line of the current token.
    [[nodiscard]] bool isAtLineEnd() const;

    /// From an offset to the end of its line.
    [[nodiscard]] TextRange lineFrom(qsizetype begin) const;
    /// The same without a comment, and without the blanks at the end. `begin` lies in the statement.
    [[nodiscard]] TextRange contentFrom(qsizetype begin) const;

private:
    [[nodiscard]] const TomlToken *token(int index) const { return index < 0 ? nullptr : &m_tokens[size_t(index)]; }
    void readTokens();
    void findTokens();
    [[nodiscard]] bool startsStatement(size_t index) const;

    const TomlLayout &m_layout;
    qsizetype m_offset;
    const TomlStatement *m_statement = nullptr;
    std::vector<TomlToken> m_tokens;
    int m_current = -1; ///< These four index the tokens; -1 is none.
    int m_previous = -1;
    int m_bracket = -1;
    int m_equals = -1;
    qsizetype m_end = 0;
};

/// True for a quote that word processors make, of those that people put around a text: “ ” „ ‘ ’ ‚.
[[nodiscard]] bool isCurlyQuote(QByteArrayView text);

/// The code point of the character that `text` begins with; 0 if it begins with none.
[[nodiscard]] char32_t firstCodePoint(QByteArrayView text);

/// How many bytes at the start of `text` are one character that looks like nothing or like a blank, but is none; 0 if
/// there is no such character. Line ends, tabs, blanks and control characters are not meant.
[[nodiscard]] qsizetype invisibleCharacterLength(QByteArrayView text);

} // namespace vitrine
