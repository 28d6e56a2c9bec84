#include "toml/tomlproblem.h"

#include "text/linemap.h"
#include "toml/tomllayout.h"
#include "toml/tomlreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// Tells one kind of mistake from another by what stands at the place where toml++ gave up.
class ProblemFinder
{
    Q_DECLARE_TR_FUNCTIONS(TomlProblem)

public:
    ProblemFinder(const TomlLayout &layout, const TomlSyntaxError &error)
        : m_layout(layout),
          m_text(layout.text()),
          m_error(error),
          m_offset(std::min(error.offset, layout.text().size()))
    { }

    [[nodiscard]] Diagnostic find() const
    {
        if (const qsizetype cr = loneCr(); cr >= 0) {
            return problem("toml-lone-cr", {cr, cr + 1},
                           tr("The line ends with a lone carriage return, which TOML does not know. "
                              "Convert the file's line ends to LF or CRLF."));
        }
        if (m_error.description.contains(QLatin1String("cannot redefine"))
            || m_error.description.contains(QLatin1String("cannot insert"))) {
            return duplicate();
        }
        if (isCurlyQuote(m_offset)) {
            return problem("toml-curly-quotes", {m_offset, m_offset + 3},
                           tr("The text stands in curly quotes. Use straight quotes (\") around it."));
        }
        if (m_error.description.contains(QLatin1String("array:")) || isInsideArray())
            return array();
        if (byteAt(m_offset) == '<') {
            return problem("toml-markup", lineFrom(m_offset),
                           tr("There is HTML among the settings. Move it below the closing +++, "
                              "or put it in quotes as the value of a key."));
        }
        if (m_error.description.contains(QLatin1String("string: encountered end-of-file"))
            || m_error.description.contains(QLatin1String("string: line breaks")) || isUnterminatedString()) {
            return problem("toml-unclosed-string", lineFrom(m_offset), tr("The closing quote of the text is missing."));
        }
        if (m_error.description.contains(QLatin1String("expected value"))) {
            return problem("toml-missing-value", lineFrom(m_offset),
                           tr("A value is missing behind the equals sign. Write \"\" for an empty one."));
        }
        if (const TomlStatement *statement = statementHere(); statement && isUnquotedText(*statement)) {
            return problem("toml-unquoted-text", lineFrom(valueStart(*statement)),
                           tr("The text has no quotes. Put it in straight quotes, like \"Spring 2019\"."));
        }
        return problem("toml-syntax", lineFrom(m_offset), tr("This is not valid TOML: %1.").arg(m_error.description));
    }

private:
    [[nodiscard]] char byteAt(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }

    [[nodiscard]] static Diagnostic problem(const char *code, TextRange range, const QString &message)
    {
        return {Severity::Error, code, message, range};
    }

    [[nodiscard]] bool isCurlyQuote(qsizetype offset) const
    {
        const QByteArrayView here = QByteArrayView(m_text).sliced(offset);
        return here.startsWith("\xE2\x80\x9C") || here.startsWith("\xE2\x80\x9D") || here.startsWith("\xE2\x80\x98")
               || here.startsWith("\xE2\x80\x99");
    }

    [[nodiscard]] qsizetype loneCr() const
    {
        for (qsizetype at = m_text.indexOf('\r'); at >= 0 && at <= m_offset; at = m_text.indexOf('\r', at + 1)) {
            if (byteAt(at + 1) != '\n')
                return at;
        }
        return -1;
    }

    /// From a place to the end of its line, at least one byte if there is one.
    [[nodiscard]] TextRange lineFrom(qsizetype begin) const
    {
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r')
            ++end;
        return {begin, end};
    }

    [[nodiscard]] const TomlStatement *statementHere() const
    {
        const int index = m_layout.statementAt(m_offset);
        return index < 0 ? nullptr : &m_layout.statements()[size_t(index)];
    }

    [[nodiscard]] static qsizetype valueStart(const TomlStatement &statement)
    {
        return statement.pair.element.range.begin;
    }

    [[nodiscard]] bool isInsideArray() const
    {
        const TomlStatement *statement = statementHere();
        return statement && statement->kind == TomlStatement::Kind::Invalid && !statement->pair.key.segments.empty()
               && statement->pair.element.kind == TomlElement::Kind::Array && m_offset > valueStart(*statement);
    }

    [[nodiscard]] bool isUnterminatedString() const
    {
        const TomlStatement *statement = statementHere();
        if (!statement || statement->pair.key.segments.empty() || statement->pair.element.complete)
            return false;
        const char first = byteAt(valueStart(*statement));
        return first == '"' || first == '\'';
    }

    [[nodiscard]] bool isUnquotedText(const TomlStatement &statement) const
    {
        if (statement.isHeader() || statement.pair.key.segments.empty() || statement.pair.equals == 0)
            return false;
        const char first = byteAt(valueStart(statement));
        return first != '"' && first != '\'' && first != '[' && first != '{' && m_offset >= statement.pair.equals;
    }

    [[nodiscard]] Diagnostic duplicate() const
    {
        // toml++ names what is there already in quotes.
        const QString &description = m_error.description;
        const qsizetype open = description.indexOf(u'\'');
        const qsizetype close = description.indexOf(u'\'', open + 1);
        const TomlStatement *statement = statementHere();
        const TextRange range = statement ? statement->content : lineFrom(m_offset);
        if (open < 0 || close < 0) {
            return problem("toml-duplicate-key", range,
                           tr("This key is set already, further up. Remove one of the two."));
        }
        return problem("toml-duplicate-key", range,
                       tr("\"%1\" is set already, further up. Remove one of the two.")
                           .arg(description.mid(open + 1, close - open - 1)));
    }

    [[nodiscard]] Diagnostic array() const
    {
        const char here = byteAt(m_offset);
        if (here == '"' || here == '\'') {
            return problem("toml-missing-comma", lineFrom(m_offset),
                           tr("A comma is missing in front of this item of the list."));
        }
        if (here == ',')
            return problem("toml-extra-comma", {m_offset, m_offset + 1}, tr("There is a comma too many in the list."));
        // The list that is open here may have begun on a line of its own before.
        for (int i = m_layout.statementAt(m_offset); i >= 0; --i) {
            const TomlStatement &statement = m_layout.statements()[size_t(i)];
            if (statement.kind == TomlStatement::Kind::Invalid && !statement.pair.key.segments.empty()
                && statement.pair.element.kind == TomlElement::Kind::Array) {
                return problem("toml-unclosed-array", lineFrom(m_offset),
                               tr("The list that begins in line %1 goes wrong here: "
                                  "a comma, a quote or the closing ] is missing.")
                                   .arg(frontLine(valueStart(statement))));
            }
        }
        return problem("toml-unclosed-array", lineFrom(m_offset),
                       tr("A comma, a quote or the closing ] of a list is missing."));
    }

    /// The line of an offset, counted as in a file whose first line is the opening delimiter.
    [[nodiscard]] qsizetype frontLine(qsizetype offset) const
    {
        return 2 + QByteArrayView(m_text).first(offset).count('\n');
    }

    const TomlLayout &m_layout;
    const QByteArray &m_text;
    const TomlSyntaxError &m_error;
    qsizetype m_offset;
};

} // namespace

Diagnostic syntaxProblem(const TomlLayout &layout, const TomlSyntaxError &error)
{
    return ProblemFinder(layout, error).find();
}

Diagnostic tooDeepProblem(const TomlLayout &layout)
{
    return {Severity::Error, "toml-too-deep",
            QCoreApplication::translate("TomlProblem", "Lists, tables or keys are nested deeper than %1 levels. "
                                                       "Vitrine does not read such a file.")
                .arg(TomlLayout::maximumDepth),
            layout.tooDeep().value_or(TextRange())};
}

} // namespace vitrine
