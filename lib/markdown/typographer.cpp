#include "markdown/typographer.h"

#include "base/codepoints.h"
#include "markdown/barelinks.h"
#include "markdown/protectedtext.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr const char *leftSingle = "\u2018";
constexpr const char *rightSingle = "\u2019";
constexpr const char *leftDouble = "\u201c";
constexpr const char *rightDouble = "\u201d";

/// Whether a quotation mark may begin or end what is quoted, by the characters around it.
struct Flanking
{
    bool canOpen = false;
    bool canClose = false;
};

class Typographer
{
public:
    Typographer(const InlineText &inlines, OpenQuotes *quotes)
        : m_inlines(inlines),
          m_text(inlines.text),
          m_quotes(quotes)
    { }

    std::vector<TextChange> changes()
    {
        // Goldmark looks for a bare address at the head of a line, behind some characters, and behind any markup.
        bool mayBeginLink = true;
        qsizetype i = 0;
        while (i < m_text.size()) {
            if (kindAt(i) == InlineText::Markup) {
                mayBeginLink = true;
                ++i;
                continue;
            }
            const char c = m_text.at(i);
            countBracket(i);
            const bool isPunctuation = isAsciiPunctuation(uchar(c));
            qsizetype length = 0;
            if (isBeforeLink(c))
                length = linkMail(i + 1) ? m_changes.back().range.end - i : 0;
            else if (mayBeginLink && !isPunctuation)
                length = linkMail(i) ? m_changes.back().range.end - i : 0;
            if (length == 0 && m_quotes && isPunctuation)
                length = replacePunctuation(i);
            mayBeginLink = length > 0 || c == '\n';
            i += std::max<qsizetype>(length, 1);
        }
        return std::move(m_changes);
    }

private:
    InlineText::Kind kindAt(qsizetype i) const { return InlineText::Kind(m_inlines.kinds.at(i)); }
    /// The byte at `i`, or a NUL at the end of its line; a blank where a mark stands for blanks.
    char at(qsizetype i) const
    {
        if (i >= m_lineEnd)
            return '\0';
        return ProtectedText::blankMarkLength(m_text, i) > 0 ? ' ' : m_text.at(i);
    }

    static bool isBeforeLink(char c) { return c != '\0' && strchr(" \n*_~(", c); }

    void countBracket(qsizetype i)
    {
        const char c = m_text.at(i);
        if ((c != '[' && c != ']') || ProtectedText::markLength(m_text, i + 1) > 0)
            return;
        m_openBrackets = c == '[' ? m_openBrackets + 1 : std::max(m_openBrackets - 1, 0);
    }

    bool linkMail(qsizetype begin)
    {
        if (begin >= m_text.size() || kindAt(begin) != InlineText::Plain)
            return false;
        while (
            m_plainEnd < begin
            || (m_plainEnd < m_text.size() && kindAt(m_plainEnd) == InlineText::Plain && m_text.at(m_plainEnd) != '\n'))
            ++m_plainEnd;
        const qsizetype length = bareMailLength(QByteArrayView(m_text).sliced(begin, m_plainEnd - begin));
        // Nothing is linked behind a bracket that may still begin a link; nor in front of an underscore.
        if (length == 0 || m_openBrackets > 0 || ProtectedText::punctuationMarkLength(m_text, begin + length) > 0)
            return false;
        m_changes.push_back({{begin, begin + length}, {}, true});
        return true;
    }

    qsizetype replace(qsizetype begin, qsizetype length, const char *text)
    {
        m_changes.push_back({{begin, begin + length}, text, false});
        return length;
    }

    /// The bytes that the punctuation at `i` takes if it changes; else 0.
    qsizetype replacePunctuation(qsizetype i)
    {
        const char c = m_text.at(i);
        if (!strchr("-.<>'\"", c) || ProtectedText::markLength(m_text, i + 1) > 0)
            return 0;
        findLineEnd(i);
        const auto repeats = [&](qsizetype count) {
            for (qsizetype k = 0; k < count; ++k) {
                if (at(i + k) != c || kindAt(i + k) == InlineText::Markup
                    || ProtectedText::markLength(m_text, i + k + 1) > 0)
                    return false;
            }
            return true;
        };
        switch (c) {
        case '-':
            return repeats(3) ? replace(i, 3, "\u2014") : repeats(2) ? replace(i, 2, "\u2013") : 0;
        case '.':
            return repeats(3) ? replace(i, 3, "\u2026") : 0;
        case '<':
            return repeats(2) ? replace(i, 2, "\u00ab") : 0;
        case '>':
            return repeats(2) ? replace(i, 2, "\u00bb") : 0;
        case '\'':
            return singleQuote(i);
        default:
            return doubleQuote(i);
        }
    }

    void findLineEnd(qsizetype i)
    {
        if (i < m_lineEnd)
            return;
        const qsizetype feed = m_text.indexOf('\n', i);
        m_lineEnd = feed < 0 ? m_text.size() : feed + 1;
        // Goldmark sees no blanks at the end of a paragraph.
        if (feed < 0)
            m_lineEnd -= ProtectedText::blankMarkLengthBefore(m_text, m_lineEnd);
    }

    Flanking flanking(qsizetype i) const
    {
        qsizetype behind = i;
        while (behind < m_lineEnd && m_text.at(behind) == m_text.at(i))
            ++behind;
        behind += ProtectedText::blankMarkLength(m_text, behind);
        const char32_t before = codePointBefore(m_text, i).value;
        const char32_t after = behind < m_lineEnd ? codePointAt(m_text, behind).value : U' ';
        const bool isLeft = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        const bool isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        return {isLeft, isRight};
    }

    /// A mark that could open as well as close closes only in front of punctuation that ends a phrase.
    bool closes(qsizetype i, Flanking flanks) const
    {
        if (!flanks.canClose || !flanks.canOpen)
            return flanks.canClose;
        if (i + 1 >= m_lineEnd || !QChar::isPunct(codePointAt(m_text, i + 1).value))
            return false;
        const qsizetype mark = ProtectedText::punctuationMarkLength(m_text, i + 1);
        if (mark > 0)
            return i + 1 + mark == m_lineEnd || ProtectedText::punctuationMarkLength(m_text, i + 1 + mark) > 0;
        return endsWord(i + 2);
    }

    bool endsWord(qsizetype i) const
    {
        return i >= m_lineEnd || isAsciiPunctuation(uchar(at(i))) || isAsciiSpace(uchar(at(i)))
               || ProtectedText::punctuationMarkLength(m_text, i) > 0;
    }

    qsizetype singleQuote(qsizetype i)
    {
        const Flanking flanks = flanking(i);
        const qsizetype length = m_lineEnd - i;
        const char32_t before = codePointBefore(m_text, i).value;
        const char next = at(i + 1);
        const bool opens = flanks.canOpen && !flanks.canClose;
        const bool isDecade = opens && isAsciiDigit(uchar(next)) && isAsciiDigit(uchar(at(i + 2))) && at(i + 3) == 's'
                              && (length == 4 || isSpace(codePointAt(m_text, i + 4).value)
                                  || isPunctuation(codePointAt(m_text, i + 4).value));
        // ’twas, ’em, ’net
        const bool isClipped =
            length > 1 && (QChar::isPunct(before) || QChar::isSpace(before)) && strchr("tenl", next) && next != '\0';
        const bool isInWord =
            length > 1 && QChar::isLetterOrNumber(before) && QChar::isLetter(codePointAt(m_text, i + 1).value);
        if (isDecade || isClipped || isInWord)
            return replace(i, 1, rightSingle);
        if (opens) {
            // Alice’s, I’m, I’ve, You’re
            const char second = at(i + 2);
            const bool isShort =
                (strchr("smtd", next) && next != '\0' && endsWord(i + 2))
                || (((next == 'v' && second == 'e') || (next == 'l' && second == 'l') || (next == 'r' && second == 'e'))
                    && endsWord(i + 3));
            m_quotes->singles += isShort ? 0 : 1;
            return replace(i, 1, isShort ? rightSingle : leftSingle);
        }
        if (length > 2 && !QChar::isDigit(codePointAt(m_text, i + 1).value))
            return replace(i, 1, rightSingle);
        if (m_quotes->singles > 0 && closes(i, flanks)) {
            --m_quotes->singles;
            return replace(i, 1, rightSingle);
        }
        return 0;
    }

    qsizetype doubleQuote(qsizetype i)
    {
        const Flanking flanks = flanking(i);
        if (flanks.canOpen && !flanks.canClose) {
            ++m_quotes->doubles;
            return replace(i, 1, leftDouble);
        }
        if (m_quotes->doubles > 0 && closes(i, flanks)) {
            // 21"" is a measure within quotation marks.
            if (at(i + 1) == '"' && QChar::isDigit(codePointBefore(m_text, i).value))
                return 0;
            --m_quotes->doubles;
            return replace(i, 1, rightDouble);
        }
        return 0;
    }

    const InlineText &m_inlines;
    const QByteArray &m_text;
    OpenQuotes *m_quotes; ///< Null: nothing is replaced.
    std::vector<TextChange> m_changes;
    int m_openBrackets = 0;   ///< That no bracket has closed.
    qsizetype m_lineEnd = 0;  ///< Behind the line feed of the line that is looked at.
    qsizetype m_plainEnd = 0; ///< Behind the plain text that was last searched for a mail address.
};

} // namespace

std::vector<TextChange> textChanges(const InlineText &inlines, OpenQuotes *quotes)
{
    return Typographer(inlines, quotes).changes();
}

} // namespace vitrine
