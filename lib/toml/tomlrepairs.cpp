#include "toml/tomlrepairs.h"

#include "text/utf8.h"
#include "toml/tomlcommentedheader.h"
#include "toml/tomlerrorplace.h"
#include "toml/tomlreader.h"
#include "toml/tomlwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

using Kind = TomlToken::Kind;

/// Makes the repair of one problem; each function is for the code that it is named after.
class RepairMaker
{
    Q_DECLARE_TR_FUNCTIONS(TomlRepairs)

public:
    RepairMaker(const TomlLayout &layout, const Diagnostic &problem)
        : m_layout(layout),
          m_text(layout.text()),
          m_problem(problem),
          m_range(problem.range)
    { }

    [[nodiscard]] std::optional<Repair> make() const
    {
        using Maker = std::optional<Repair> (RepairMaker::*)() const;
        static constexpr std::pair<const char *, Maker> makers[] = {
            {"header-commented-out", &RepairMaker::commentedHeader},
            {"toml-boolean", &RepairMaker::boolean},
            {"toml-control-character", &RepairMaker::character},
            {"toml-curly-quotes", &RepairMaker::curlyQuotes},
            {"toml-date", &RepairMaker::quotes},
            {"toml-duplicate-key", &RepairMaker::duplicateKey},
            {"toml-escape", &RepairMaker::escape},
            {"toml-extra-comma", &RepairMaker::extraComma},
            {"toml-header", &RepairMaker::header},
            {"toml-inline-table", &RepairMaker::inlineTable},
            {"toml-invisible-character", &RepairMaker::character},
            {"toml-key", &RepairMaker::key},
            {"toml-missing-comma", &RepairMaker::missingComma},
            {"toml-missing-value", &RepairMaker::missingValue},
            {"toml-no-setting", &RepairMaker::noSetting},
            {"toml-number", &RepairMaker::quotes},
            {"toml-quote-in-text", &RepairMaker::quoteInText},
            {"toml-unclosed-array", &RepairMaker::unclosedArray},
            {"toml-unclosed-string", &RepairMaker::unclosedString},
            {"toml-unquoted-text", &RepairMaker::quotes},
        };
        const auto maker = std::find_if(std::begin(makers), std::end(makers),
                                        [&](const auto &entry) { return m_problem.code == entry.first; });
        return maker == std::end(makers) ? std::nullopt : (this->*maker->second)();
    }

private:
    [[nodiscard]] Repair replacing(TextRange range, const QByteArray &text, const QString &title) const
    {
        return {title, TextEdit(m_text, range, text)};
    }
    [[nodiscard]] Repair inserting(qsizetype at, const QByteArray &text, const QString &title) const
    {
        return replacing({at, at}, text, title);
    }
    [[nodiscard]] QByteArrayView from(qsizetype offset) const { return QByteArrayView(m_text).sliced(offset); }
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const
    {
        qsizetype end = m_text.indexOf('\n', offset);
        end = end < 0 ? m_text.size() : end;
        return end > offset && m_text[end - 1] == '\r' ? end - 1 : end;
    }
    /// True if a value may end at `offset`: behind blanks its line ends, or a comma, a bracket or a comment follows.
    [[nodiscard]] bool mayEndAt(qsizetype offset) const
    {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(offset, lineEnd(offset) - offset).trimmed();
        return rest.isEmpty() || QByteArrayView(",]}#").contains(rest.front());
    }
    [[nodiscard]] static bool containsAny(QByteArrayView text, QByteArrayView characters)
    {
        return std::any_of(text.begin(), text.end(), [&](char c) { return characters.contains(c); });
    }
    [[nodiscard]] static QString closeList() { return tr("Close the List"); }
    [[nodiscard]] static QString useQuotes() { return tr("Put It in Quotes"); }

    [[nodiscard]] std::optional<Repair> commentedHeader() const
    {
        const auto header = commentedHeaderAt(m_layout, m_layout.statementAt(m_range.begin));
        if (!header)
            return std::nullopt;
        const TomlStatement &comment = m_layout.statements()[size_t(header->statement)];
        if (header->hidden.empty()) {
            const qsizetype length = std::min(header->prefix.size(), comment.content.length());
            return replacing({comment.content.begin, comment.content.begin + length}, {},
                             tr("Take the # Away from the Header"));
        }
        // Most of the entry is switched off, so the rest was meant to be.
        TextEdit edit;
        for (const int key : header->keys) {
            const TextRange lines = m_layout.statements()[size_t(key)].lines;
            for (qsizetype begin = lines.begin; begin < lines.end; begin = m_text.indexOf('\n', begin) + 1) {
                const qsizetype end = lineEnd(begin);
                qsizetype at = begin;
                while (at < end && at - begin < comment.indent().length() && (m_text[at] == ' ' || m_text[at] == '\t'))
                    ++at;
                if (!edit.replace(m_text, {at, at}, at == end ? header->prefix.trimmed() : header->prefix))
                    return std::nullopt;
                if (m_text.indexOf('\n', begin) < 0)
                    break;
            }
        }
        return Repair{tr("Comment the Other Keys Out Too"), edit};
    }

    [[nodiscard]] std::optional<Repair> boolean() const
    {
        const QByteArray lower = m_layout.slice(m_range).toLower();
        return replacing(m_range, lower, tr("Write %1").arg(QLatin1String(lower)));
    }

    /// Deletes a character that is not seen; one that looks like a blank becomes one.
    [[nodiscard]] std::optional<Repair> character() const
    {
        const bool isBlank = QChar::category(firstCodePoint(from(m_range.begin))) == QChar::Separator_Space;
        return replacing(m_range, isBlank ? " " : "", tr("Remove the Character"));
    }

    [[nodiscard]] std::optional<Repair> curlyQuotes() const
    {
        const QString title = tr("Use Straight Quotes");
        const TomlErrorPlace place(m_layout, m_range.begin);
        const TomlToken *token = place.current();
        if (token && token->isString()) // opened by a straight one
            return replacing({token->range.begin, m_range.end}, quoted({token->range.begin + 1, m_range.begin}), title);
        const qsizetype end = lineEnd(m_range.begin);
        for (qsizetype at = m_range.end; at < end; at += utf8CharacterLength(m_text, at)) {
            const qsizetype length = isCurlyQuote(from(at)) ? 3 : m_text[at] == '"' || m_text[at] == '\'' ? 1 : 0;
            if (length > 0 && mayEndAt(at + length))
                return replacing({m_range.begin, at + length}, quoted({m_range.end, at}), title);
        }
        return std::nullopt;
    }

    /// What stands in a range, as a text that means just these characters.
    [[nodiscard]] QByteArray quoted(TextRange range) const { return spellTomlValue(Value(m_layout.slice(range))); }

    [[nodiscard]] std::optional<Repair> quotes() const
    {
        // What a quote is missing on one side only, or what is more than a word, is for a person to tell.
        const QByteArray text = m_layout.slice(m_range);
        if (text.isEmpty() || text.contains('=') || text.endsWith('\'')
            || (text.contains('"') && !completesQuotes(text)))
            return std::nullopt;
        if (completesQuotes(text))
            return inserting(m_range.begin, "\"", tr("Add the Opening Quote"));
        return replacing(m_range, quoted(m_range), useQuotes());
    }

    /// True for a text that only lacks its opening quote.
    [[nodiscard]] static bool completesQuotes(const QByteArray &text)
    {
        return text.size() > 1 && text.endsWith('"') && text.count('"') == 1 && !text.contains('\\');
    }

    /// Only a line that says the very same again goes.
    [[nodiscard]] std::optional<Repair> duplicateKey() const
    {
        const auto &statements = m_layout.statements();
        const int index = m_layout.statementAt(m_range.begin);
        if (index < 0 || statements[size_t(index)].kind != TomlStatement::Kind::KeyValue)
            return std::nullopt;
        const TomlStatement &repeated = statements[size_t(index)];
        for (int i = index - 1; i >= 0 && !statements[size_t(i)].isHeader(); --i) {
            const TomlStatement &earlier = statements[size_t(i)];
            if (earlier.kind == TomlStatement::Kind::KeyValue
                && m_layout.slice(earlier.pair.range()) == m_layout.slice(repeated.pair.range())) {
                return replacing(repeated.lines, {}, tr("Remove the Repeated Line"));
            }
        }
        return std::nullopt;
    }

    /// Doubles every backslash of the text that means nothing.
    [[nodiscard]] std::optional<Repair> escape() const
    {
        const TomlErrorPlace place(m_layout, m_range.begin);
        const TomlToken *token = place.current();
        if (!token || !token->isString())
            return std::nullopt;
        const bool multiline = token->kind == Kind::MultilineBasicString;
        TextEdit edit;
        for (qsizetype at = token->range.begin; at + 1 < token->range.end; ++at) {
            if (m_text[at] != '\\')
                continue;
            if (!isEscape(at, multiline) && !edit.replace(m_text, {at, at}, "\\"))
                return std::nullopt;
            ++at;
        }
        return Repair{tr("Double the Backslash"), edit};
    }

    [[nodiscard]] bool isEscape(qsizetype backslash, bool multiline) const
    {
        const char next = m_text[backslash + 1];
        if (next != 'u' && next != 'U') {
            const QByteArrayView line =
                QByteArrayView(m_text).sliced(backslash + 1, lineEnd(backslash) - backslash - 1);
            return QByteArrayView("btnfr\"\\").contains(next) || (multiline && line.trimmed().isEmpty());
        }
        const QByteArray literal = '"' + m_text.mid(backslash, next == 'u' ? 6 : 10) + '"';
        return readTomlValue(literal).has_value();
    }

    [[nodiscard]] std::optional<Repair> extraComma() const
    {
        qsizetype begin = m_range.begin;
        while (begin > 0 && (m_text[begin - 1] == ' ' || m_text[begin - 1] == '\t'))
            --begin;
        return replacing({begin, m_range.end}, {}, tr("Remove the Comma"));
    }

    /// Closes a header whose name can be read.
    [[nodiscard]] std::optional<Repair> header() const
    {
        QByteArray header = m_layout.slice(m_range);
        const bool isArray = header.startsWith("[[");
        while (header.endsWith(']'))
            header.chop(1);
        header += isArray ? "]]" : "]";
        const TomlLayout read(header);
        if (!read.statements().front().isHeader())
            return std::nullopt;
        return replacing(m_range, header, tr("Close the Header"));
    }

    [[nodiscard]] std::optional<Repair> inlineTable() const
    {
        const TomlErrorPlace place(m_layout, m_range.end);
        const TomlToken *last = place.previous();
        if (!last || last->kind == Kind::Comma || last->kind == Kind::Equals || last->kind == Kind::LeftBrace)
            return std::nullopt;
        // A table that goes on in the next lines is not closed by one brace.
        const QByteArrayView next = place.from(lineEnd(last->range.end)).trimmed();
        const QByteArrayView nextLine = next.first(next.contains('\n') ? next.indexOf('\n') : next.size()).trimmed();
        if (nextLine.startsWith(',') || (nextLine.contains('}') && !nextLine.contains('{')))
            return std::nullopt;
        return inserting(last->range.end, "}", tr("Close the Table"));
    }

    [[nodiscard]] std::optional<Repair> key() const
    {
        const QByteArray text = m_layout.slice(m_range);
        if (text.isEmpty() || containsAny(text, "\"' \t.,[]{}\\#"))
            return std::nullopt;
        return replacing(m_range, quoted(m_range), useQuotes());
    }

    [[nodiscard]] std::optional<Repair> missingComma() const
    {
        const TomlErrorPlace place(m_layout, m_range.begin);
        const TomlToken *previous = place.previous();
        if (!previous || !place.bracket())
            return std::nullopt;
        return inserting(previous->range.end, ",", tr("Add the Comma"));
    }

    [[nodiscard]] std::optional<Repair> missingValue() const
    {
        const bool blankFollows = m_range.begin < m_text.size() && m_text[m_range.begin] == ' ';
        const qsizetype at = m_range.begin + (blankFollows ? 1 : 0);
        const bool blankStandsBefore = m_range.begin > 1 && m_text[m_range.begin - 2] == ' ';
        const bool needsBlank = !blankFollows && blankStandsBefore;
        return inserting(at, needsBlank ? " \"\"" : "\"\"", tr("Write an Empty Value"));
    }

    /// Only what reads like a sentence becomes a comment: a single word, a string or a bracket is a part of something.
    [[nodiscard]] std::optional<Repair> noSetting() const
    {
        const QByteArray text = m_layout.slice(m_range);
        if (!text.contains(' ') || QByteArrayView("\"'[]{},").contains(text.front()))
            return std::nullopt;
        return inserting(m_range.begin, "# ", tr("Make It a Comment"));
    }

    [[nodiscard]] std::optional<Repair> quoteInText() const
    {
        const TomlErrorPlace place(m_layout, m_range.begin);
        const TomlToken *token = place.current();
        if (!token || (token->kind != Kind::BasicString && token->kind != Kind::LiteralString))
            return std::nullopt;
        const char quote = m_text[m_range.begin];
        const qsizetype end = lineEnd(m_range.begin);
        for (qsizetype at = m_range.end; at < end; ++at) {
            if (m_text[at] != quote || !mayEndAt(at + 1))
                continue;
            const QString title = tr("Keep the Quotes as Text");
            if (quote == '\'')
                return replacing({token->range.begin, at + 1}, quoted({token->range.begin + 1, at}), title);
            TextEdit edit;
            for (qsizetype inner = m_range.begin; inner < at; ++inner) {
                if (m_text[inner] == '"' && m_text[inner - 1] != '\\' && !edit.replace(m_text, {inner, inner}, "\\"))
                    return std::nullopt;
            }
            return Repair{title, edit};
        }
        return std::nullopt;
    }

    /// Closes a list behind its last item: on that line, or on one of its own where the items have lines of theirs.
    [[nodiscard]] std::optional<Repair> unclosedArray() const
    {
        const TomlErrorPlace place(m_layout, m_range.begin);
        const TomlToken *open = place.isIn(Kind::LeftBracket) ? place.bracket() : nullptr;
        const TomlToken *last = place.previous();
        const TomlToken *next = place.current();
        if (!open || !last || (next && next->range.begin < place.end() && !next->isTrivia()))
            return std::nullopt;
        const QByteArray between = m_layout.slice({open->range.begin, last->range.end});
        if (!between.contains('\n'))
            return inserting(last->range.end, "]", closeList());
        const qsizetype end = lineEnd(last->range.end);
        const QByteArray indent = m_layout.slice(place.statement()->indent());
        return inserting(end, m_layout.lineEndingAt(last->range.begin) + indent + ']', closeList());
    }

    /// Adds the quote at the end of the line, or in front of a comma that ends it. Where a `#` stands in the line, it
    /// is not certain what is text and what a comment.
    [[nodiscard]] std::optional<Repair> unclosedString() const
    {
        const QByteArray literal = m_layout.slice(m_range);
        const char other = literal.startsWith('"') ? '\'' : '"';
        if (literal.contains('#') || literal.startsWith("\"\"\"") || literal.startsWith("'''")
            || literal.trimmed().endsWith(other)) {
            return std::nullopt;
        }
        qsizetype length = literal.trimmed().size();
        const TomlErrorPlace place(m_layout, m_range.begin);
        while (place.bracket() && length > 1 && QByteArrayView(",]} ").contains(literal[length - 1]))
            --length;
        return inserting(m_range.begin + length, literal.first(1), tr("Add the Closing Quote"));
    }

    const TomlLayout &m_layout;
    const QByteArray &m_text;
    const Diagnostic &m_problem;
    TextRange m_range;
};

} // namespace

std::optional<Repair> repairOfToml(const TomlDocument &document, const Diagnostic &problem)
{
    const TextRange text = {0, document.text().size()};
    if (!text.contains(problem.range))
        return std::nullopt;
    return RepairMaker(document.layout(), problem).make();
}

} // namespace vitrine
