#include "toml/tomlvalueproblem.h"

#include "toml/tomlerrorplace.h"
#include "toml/tomlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vitrine {

namespace {

using Kind = TomlToken::Kind;

bool isOneOf(char c, QByteArrayView characters)
{
    return characters.contains(c);
}

/// Looks at a value from what is smallest to what is largest: a scalar, a list or inline table, the rest of the line.
class ValueProblem
{
    Q_DECLARE_TR_FUNCTIONS(TomlProblem)

public:
    explicit ValueProblem(const TomlErrorPlace &place) : m_place(place), m_layout(place.layout()) { }

    [[nodiscard]] std::optional<Diagnostic> find() const
    {
        if (!m_place.previous())
            return std::nullopt;
        for (const auto find : {&ValueProblem::missing, &ValueProblem::scalar, &ValueProblem::array,
                                &ValueProblem::inlineTable, &ValueProblem::restOfLine}) {
            if (std::optional<Diagnostic> found = (this->*find)())
                return found;
        }
        return std::nullopt;
    }

    static Diagnostic textBehind(const TomlErrorPlace &place)
    {
        const TomlToken *current = place.current();
        return tomlError("toml-text-behind", place.contentFrom(current ? current->range.begin : place.offset()),
                         tr("There is something behind the end of the value or header. "
                            "Put it on a line of its own; a comment begins with #."));
    }

    static Diagnostic key(TextRange range)
    {
        return tomlError("toml-key", range,
                         tr("This is no key. A key is one word of letters, digits, - and _; "
                            "anything else has to stand in quotes."));
    }

private:
    [[nodiscard]] bool isReadable(const TomlToken &token) const
    {
        return token.kind != Kind::Bare || readTomlValue(m_layout.slice(token.range));
    }

    [[nodiscard]] std::optional<Diagnostic> missing() const
    {
        const bool endsPair = m_place.currentIs(Kind::Comma) || m_place.currentIs(Kind::RightBrace);
        if (!m_place.previousIs(Kind::Equals)
            || !(m_place.isAtLineEnd() || (endsPair && m_place.isIn(Kind::LeftBrace)))) {
            return std::nullopt;
        }
        const qsizetype behind = m_place.previous()->range.end;
        return tomlError("toml-missing-value", {behind, behind},
                         tr("A value is missing behind the equals sign. Write \"\" for an empty one."));
    }

    /// A value without quotes that means nothing.
    [[nodiscard]] std::optional<Diagnostic> scalar() const
    {
        const TomlToken *token = m_place.current();
        if (!m_place.equals() || !token || token->isString() || token->range.begin >= m_place.end())
            return std::nullopt;
        // The place may be that of the second word, if the first one can be read: 2009 - 2013.
        const bool isSecondWord = m_place.previousIs(Kind::Bare) && !m_place.bracket();
        const TomlToken *begin = isSecondWord ? m_place.previous() : token;
        const bool isWhole = isSecondWord || m_place.previousIs(Kind::Equals) || m_place.previousIs(Kind::Comma)
                             || m_place.previousIs(Kind::LeftBracket);
        const bool isWord = begin->kind == Kind::Bare || (m_place.previousIs(Kind::Equals) && !isOpening(*begin));
        if (!isWhole || !isWord || (!isSecondWord && begin->kind == Kind::Bare && isReadable(*begin)))
            return std::nullopt;
        TextRange range = m_place.contentFrom(begin->range.begin);
        if (m_place.bracket())
            range = isLinkText(range) ? m_place.contentFrom(m_place.bracket()->range.begin) : itemOf(range);
        const QByteArray text = m_layout.slice(range);
        if (text.isEmpty() || (isSecondWord && text.contains('=')))
            return std::nullopt;
        return unreadable(range, text);
    }

    [[nodiscard]] static bool isOpening(const TomlToken &token)
    {
        return token.kind == Kind::LeftBracket || token.kind == Kind::LeftBrace;
    }

    /// True if a Markdown link without quotes, which looks like a list, begins in front of a range.
    [[nodiscard]] bool isLinkText(TextRange range) const
    {
        return m_place.previousIs(Kind::LeftBracket) && m_layout.slice(range).contains("](");
    }

    /// The part of a range that belongs to one item of a list or table.
    [[nodiscard]] TextRange itemOf(TextRange range) const
    {
        for (qsizetype at = range.begin; at < range.end; ++at) {
            if (isOneOf(m_place.text()[at], ",]}"))
                range.end = at;
        }
        while (range.length() > 1 && isOneOf(m_place.text()[range.end - 1], " \t"))
            --range.end;
        return range;
    }

    [[nodiscard]] static Diagnostic unreadable(TextRange range, const QByteArray &text)
    {
        static const QRegularExpression date(
            QStringLiteral("^(\\d{3,5}-\\d{1,2}-\\d{1,2}|\\d{1,2}:\\d{1,2})[0-9TtZz:.+ -]*$"));
        static const QRegularExpression number(
            QStringLiteral("^[+-]*(0[XxBbOo][0-9A-Za-z_]*|[0-9._]*[0-9][0-9._]*([Ee][0-9._+-]*)?|[Ii][Nn][Ff]|"
                           "[Nn][Aa][Nn])$"));
        const QString shown = QString::fromUtf8(text);
        if (shown.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0
            || shown.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0) {
            return tomlError("toml-boolean", range, tr("TOML writes true and false in small letters."));
        }
        if (date.match(shown).hasMatch()) {
            return tomlError("toml-date", range,
                             tr("There is no such date or time, or it is not written like 2019-05-31 or "
                                "2019-05-31T18:30:00. Put it in quotes if it is text."));
        }
        if (number.match(shown).hasMatch()) {
            return tomlError("toml-number", range,
                             tr("TOML does not write a number like this. Put it in quotes if it is text."));
        }
        return tomlError("toml-unquoted-text", range,
                         tr("The text has no quotes. Put it in straight quotes, like \"Spring 2019\"."));
    }

    [[nodiscard]] std::optional<Diagnostic> array() const
    {
        if (!m_place.isIn(Kind::LeftBracket))
            return std::nullopt;
        const TomlToken *token = m_place.current();
        const bool isBehindItem = !m_place.previousIs(Kind::Comma) && m_place.previous() != m_place.bracket();
        if (m_place.currentIs(Kind::Comma) && !isBehindItem)
            return tomlError("toml-extra-comma", token->range, tr("There is a comma too many in the list."));
        if (isBehindItem) {
            if (auto quote = quoteInText())
                return quote;
        }
        const bool isItem = token && token->range.begin < m_place.end()
                            && (token->isString() || token->kind == Kind::Bare || isOpening(*token));
        if (isItem && isBehindItem && isReadable(*token)) {
            return tomlError("toml-missing-comma", m_place.lineFrom(token->range.begin),
                             tr("A comma is missing in front of this item of the list."));
        }
        return tomlError("toml-unclosed-array", m_place.lineFrom(m_place.offset()),
                         tr("The list that begins in line %1 goes wrong here: "
                            "a comma, a quote or the closing ] is missing.")
                             .arg(frontLine(m_place.bracket()->range.begin)));
    }

    [[nodiscard]] std::optional<Diagnostic> inlineTable() const
    {
        if (!m_place.isIn(Kind::LeftBrace))
            return std::nullopt;
        const TomlToken *token = m_place.current();
        const TomlToken *previous = m_place.previous();
        if (m_place.isAtLineEnd() || m_place.currentIs(Kind::RightBracket)) {
            return tomlError(
                "toml-inline-table", {previous->range.begin, m_place.offset()},
                tr("A table in braces has to end in the line in which it begins: the closing } is missing."));
        }
        const bool isBehindPair = m_place.equals() && !m_place.previousIs(Kind::Equals);
        if ((token->kind == Kind::Comma && !isBehindPair)
            || (token->kind == Kind::RightBrace && previous->kind == Kind::Comma)) {
            return tomlError("toml-extra-comma", token->kind == Kind::Comma ? token->range : previous->range,
                             tr("There is a comma too many in the table."));
        }
        if (!m_place.equals())
            return key(itemOf(m_place.contentFrom(token->range.begin)));
        if (!isBehindPair)
            return std::nullopt;
        if (auto quote = quoteInText())
            return quote;
        if (token->kind != Kind::Bare && !token->isString())
            return textBehind(m_place);
        return tomlError("toml-missing-comma", m_place.lineFrom(token->range.begin),
                         tr("A comma is missing in front of this key of the table."));
    }

    /// A quote in the middle of a text that ends it too early: something follows it without a blank in between.
    [[nodiscard]] std::optional<Diagnostic> quoteInText() const
    {
        const TomlToken *token = m_place.current();
        const TomlToken *previous = m_place.previous();
        const bool isTorn = token && token->range.begin == previous->range.end && !isOneOf(firstOf(*token), ",]}#\r\n");
        if (!previous->isString() || !isTorn)
            return std::nullopt;
        const qsizetype quote = previous->range.end - 1;
        return tomlError("toml-quote-in-text", {quote, quote + 1},
                         m_place.text()[quote] == '"' ? tr("A quote in the middle ends this text too early. "
                                                           "Write \\\" for it.")
                                                      : tr("A quote in the middle ends this text too early. "
                                                           "Put the text in double quotes (\")."));
    }

    [[nodiscard]] char firstOf(const TomlToken &token) const { return m_place.text()[token.range.begin]; }

    [[nodiscard]] std::optional<Diagnostic> restOfLine() const
    {
        if (!m_place.equals() || m_place.previousIs(Kind::Equals) || m_place.isAtLineEnd())
            return std::nullopt;
        auto quote = quoteInText();
        return quote ? quote : textBehind(m_place);
    }

    /// The line of an offset, counted as in a file whose first line is the opening delimiter.
    [[nodiscard]] qsizetype frontLine(qsizetype offset) const
    {
        return 2 + QByteArrayView(m_place.text()).first(offset).count('\n');
    }

    const TomlErrorPlace &m_place;
    const TomlLayout &m_layout;
};

} // namespace

std::optional<Diagnostic> tomlValueProblem(const TomlErrorPlace &place)
{
    return ValueProblem(place).find();
}

Diagnostic textBehindProblem(const TomlErrorPlace &place)
{
    return ValueProblem::textBehind(place);
}

Diagnostic keyProblem(TextRange range)
{
    return ValueProblem::key(range);
}

} // namespace vitrine
