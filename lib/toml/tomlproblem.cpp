#include "toml/tomlproblem.h"

#include "text/utf8.h"
#include "toml/tomlcommentedheader.h"
#include "toml/tomlerrorplace.h"
#include "toml/tomllayout.h"
#include "toml/tomlreader.h"
#include "toml/tomlvalueproblem.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

using Kind = TomlToken::Kind;

/// "U+00A0"
QString codePoint(char32_t character)
{
    return QStringLiteral("U+%1").arg(QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'));
}

/// The first carriage return that no line feed follows; -1 if there is none.
qsizetype findLoneCr(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            return at;
    }
    return -1;
}

/// Tells one kind of mistake from another by what stands at the place where toml++ gave up.
class ProblemFinder
{
    Q_DECLARE_TR_FUNCTIONS(TomlProblem)

public:
    ProblemFinder(const TomlLayout &layout, const TomlSyntaxError &reason)
        : m_layout(layout),
          m_text(layout.text()),
          m_description(reason.description),
          m_place(layout, std::min(reason.offset, layout.text().size()))
    { }

    [[nodiscard]] Diagnostic find() const
    {
        if (const qsizetype cr = findLoneCr(m_text); cr >= 0 && cr <= m_place.offset())
            return loneCr(cr);
        if (m_description.contains(QLatin1String("redefine")) || m_description.contains(QLatin1String("cannot insert")))
            return duplicate();
        for (const auto find : {&ProblemFinder::strayCharacter, &ProblemFinder::string, &ProblemFinder::statement,
                                &ProblemFinder::value}) {
            if (const std::optional<Diagnostic> found = (this->*find)())
                return *found;
        }
        return tomlError("toml-syntax", m_place.lineFrom(m_place.offset()),
                         tr("This is not valid TOML: %1.").arg(m_description));
    }

    static Diagnostic invisible(TextRange range, char32_t character)
    {
        return tomlError("toml-invisible-character", range,
                         tr("There is an invisible character (%1) here that TOML does not know. "
                            "Delete it, or put a normal blank in its place.")
                             .arg(codePoint(character)));
    }

private:
    [[nodiscard]] static Diagnostic loneCr(qsizetype at)
    {
        return tomlError("toml-lone-cr", {at, at + 1},
                         tr("The line ends with a lone carriage return, which TOML does not know. "
                            "Convert the file's line ends to LF or CRLF."));
    }

    [[nodiscard]] Diagnostic duplicate() const
    {
        const int index = m_layout.statementAt(m_place.offset());
        // toml++ names what is there already in quotes; a quoted key it names in a spelling of its own.
        const qsizetype open = m_description.indexOf(u'\'');
        const qsizetype close = m_description.indexOf(u'\'', open + 1);
        QString name = open < 0 || close < 0 ? QString() : m_description.mid(open + 1, close - open - 1);
        if (index < 0)
            return duplicateOf(m_place.lineFrom(m_place.offset()), name);
        const TomlStatement &statement = m_layout.statements()[size_t(index)];
        if ((name.isEmpty() || name.contains(u'"')) && !statement.pair.key.segments.empty())
            name = QString::fromUtf8(m_layout.slice(statement.pair.key.range()));
        const std::optional<TomlCommentedHeader> header = commentedHeaderAbove(m_layout, index);
        if (!header || !header->isArray || repeatsKeyBelow(*header, index))
            return duplicateOf(statement.content, name);
        return tomlError("header-commented-out", m_layout.statements()[size_t(header->statement)].content,
                         tr("The header %1 is commented out, but keys below it are not, so \"%2\" is set twice. "
                            "Take the # away from the header, or comment the keys out too.")
                             .arg(QString::fromUtf8(header->header), name));
    }

    /// True if the key of statement `index` stands between it and the header already.
    [[nodiscard]] bool repeatsKeyBelow(const TomlCommentedHeader &header, int index) const
    {
        const auto keyOf = [&](int i) { return m_layout.slice(m_layout.statements()[size_t(i)].pair.key.range()); };
        return std::any_of(header.keys.begin(), header.keys.end(),
                           [&](int i) { return i < index && keyOf(i) == keyOf(index); });
    }

    [[nodiscard]] static Diagnostic duplicateOf(TextRange range, const QString &name)
    {
        return tomlError("toml-duplicate-key", range,
                         name.isEmpty() ? tr("This key is set already, further up. Remove one of the two.")
                                        : tr("\"%1\" is set already, further up. Remove one of the two.").arg(name));
    }

    /// Characters that have no place where they stand: curly quotes, and what nobody sees.
    [[nodiscard]] std::optional<Diagnostic> strayCharacter() const
    {
        const qsizetype begin = m_place.statement() ? m_place.statement()->lines.begin : m_place.offset();
        for (qsizetype at = begin; at < m_text.size() && at <= m_place.offset(); ++at) {
            const auto c = quint8(m_text[at]);
            if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) {
                return tomlError("toml-control-character", {at, at + 1},
                                 tr("There is an invisible control character (%1) here. Delete it.").arg(codePoint(c)));
            }
        }
        const TomlToken *token = m_place.current();
        if (!token || (token->kind != Kind::Bare && token->kind != Kind::Invalid))
            return std::nullopt;
        const TextRange range = token->range;
        if (isCurlyQuote(m_place.from(range.begin)))
            return curlyQuotes(range.begin);
        for (qsizetype at = range.begin; at < range.end; at += utf8CharacterLength(m_text, at)) {
            const qsizetype length = invisibleCharacterLength(m_place.from(at));
            const bool isInside = at > range.begin && at + length < range.end;
            if (length > 0 && !isInside)
                return invisible({at, at + length}, firstCodePoint(m_place.from(at)));
        }
        return std::nullopt;
    }

    [[nodiscard]] static Diagnostic curlyQuotes(qsizetype at)
    {
        return tomlError("toml-curly-quotes", {at, at + 3},
                         tr("The text stands in curly quotes. Use straight quotes (\") around it."));
    }

    /// What is wrong in or at the end of a string.
    [[nodiscard]] std::optional<Diagnostic> string() const
    {
        const bool isOpen = m_place.previous() && !m_place.previous()->terminated;
        const TomlToken *token = isOpen ? m_place.previous() : m_place.current();
        if (!token || !token->isString())
            return std::nullopt;
        return token->terminated ? escape(*token) : unclosedString(*token);
    }

    [[nodiscard]] Diagnostic unclosedString(const TomlToken &token) const
    {
        const QByteArray content = m_layout.slice(token.range).trimmed();
        const qsizetype last = content.endsWith(',') ? content.size() - 4 : content.size() - 3;
        if (last > 0 && isCurlyQuote(QByteArrayView(content).sliced(last)))
            return curlyQuotes(token.range.begin + last);
        return tomlError("toml-unclosed-string", token.range, tr("The closing quote of the text is missing."));
    }

    [[nodiscard]] std::optional<Diagnostic> escape(const TomlToken &token) const
    {
        const bool isCharacter = m_description.contains(QLatin1String("unicode"));
        const bool isEscape = isCharacter || m_description.contains(QLatin1String("escape"))
                              || m_description.contains(QLatin1String("backslash"));
        // The last backslash in front of the place is the one that goes wrong.
        const qsizetype backslash =
            isEscape ? m_text.lastIndexOf('\\', std::min(m_place.offset(), token.range.end)) : -1;
        if (backslash <= token.range.begin)
            return std::nullopt;
        if (isCharacter) {
            return tomlError("toml-escape", {backslash, backslash + 2},
                             tr("This is no character: behind \\u stand four hexadecimal digits, behind \\U eight. "
                                "Write \\\\ for a backslash."));
        }
        return tomlError("toml-escape", {backslash, backslash + 1},
                         tr("A backslash has a meaning of its own in a text in double quotes. Write \\\\ for it."));
    }

    /// What is wrong about a statement before its value: a header, HTML, a key.
    [[nodiscard]] std::optional<Diagnostic> statement() const
    {
        const std::vector<TomlToken> &tokens = m_place.tokens();
        const auto first =
            std::find_if(tokens.begin(), tokens.end(), [](const TomlToken &token) { return !token.isTrivia(); });
        if (first == tokens.end() || m_place.bracket())
            return std::nullopt;
        const TextRange line = m_place.contentFrom(first->range.begin);
        if (first->kind == Kind::HeaderOpen) {
            const TomlToken *previous = m_place.previous();
            if (m_place.previousIs(Kind::HeaderClose) && previous->range.length() == first->range.length())
                return textBehindProblem(m_place);
            return tomlError("toml-header", line,
                             tr("This is no header. A header is a name in brackets on a line of its own, "
                                "like [interests] or [[education.courses]]."));
        }
        if (m_text[first->range.begin] == '<') {
            return tomlError("toml-markup", m_place.lineFrom(first->range.begin),
                             tr("There is HTML among the settings. Move it below the closing +++, "
                                "or put it in quotes as the value of a key."));
        }
        if (m_place.equals())
            return std::nullopt;
        const auto end = std::find_if(first, tokens.end(), [](const TomlToken &token) {
            return token.kind == Kind::Equals || token.kind == Kind::Newline;
        });
        if (end == tokens.end() || end->kind != Kind::Equals) {
            return tomlError("toml-no-setting", line,
                             tr("This line is no setting. A setting is a key, an equals sign and a value; "
                                "a comment begins with #."));
        }
        TextRange key = {first->range.begin, end->range.begin};
        while (!key.isEmpty() && (m_text[key.end - 1] == ' ' || m_text[key.end - 1] == '\t'))
            --key.end;
        return keyProblem(key);
    }

    [[nodiscard]] std::optional<Diagnostic> value() const { return tomlValueProblem(m_place); }

    const TomlLayout &m_layout;
    const QByteArray &m_text;
    const QString &m_description; ///< toml++'s.
    TomlErrorPlace m_place;       ///< Where toml++ gave up.
};

} // namespace

Diagnostic syntaxProblem(const TomlLayout &layout, const TomlSyntaxError &error)
{
    return ProblemFinder(layout, error).find();
}

Diagnostic byteOrderMarkProblem()
{
    return ProblemFinder::invisible({0, utf8ByteOrderMark.size()}, QChar::ByteOrderMark);
}

Diagnostic tooDeepProblem(const TomlLayout &layout)
{
    return tomlError("toml-too-deep", layout.tooDeep().value_or(TextRange()),
                     QCoreApplication::translate("TomlProblem",
                                                 "Lists, tables or the parts of a key are nested deeper than %1 levels "
                                                 "here. Vitrine does not read such a file.")
                         .arg(TomlLayout::maximumDepth));
}

} // namespace vitrine
