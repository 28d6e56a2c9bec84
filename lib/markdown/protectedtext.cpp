#include "markdown/protectedtext.h"

#include "base/codepoints.h"
#include "dom/htmltext.h"
#include "markdown/footnotemarks.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace vitrine {

namespace {

/// Punctuation of Brahmi, which nobody writes a profile in.
constexpr const char *mark = "\U00011047";
constexpr const char *blankMark = "\U00011048";
constexpr const char *backtickMark = "\U00011049";
constexpr const char *punctuationMark = "\U0001104C";
constexpr const char *labelBlankMark = "\U0001104D";
/// What all of them begin with.
constexpr const char *anyMark = "\xF0\x91\x81";
/// What stands between "[" and "^" in a text that has such marks itself, and stays there: a joiner that nobody sees.
constexpr const char *remainingMark = "\u2060";

/// What the typographer would change, or what a task list's box begins with, were it not for this spelling.
constexpr std::array<const char *, 14> protectedSpellings{"\\\"", "\\'",    "\\-",   "\\.",    "\\<",   "\\>",  "\\[",
                                                          "\\]",  "&quot;", "&#34;", "&apos;", "&#39;", "&lt;", "&gt;"};

/// Longest run of backticks that is marked; longer ones may be fences.
constexpr qsizetype longestRun = 2;

/// Longest entity that is looked for in front of a quotation mark, and longest mail address in front of an underscore.
constexpr qsizetype longestWord = 256;

bool isAlphanumeric(char c)
{
    return isAsciiLetter(uchar(c)) || isAsciiDigit(uchar(c));
}

/// The length of the entity that begins at `offset`; 0 for none.
qsizetype entityLength(QByteArrayView text, qsizetype offset)
{
    if (offset >= text.size() || text.at(offset) != '&')
        return 0;
    qsizetype end = offset + 1;
    while (end < text.size() && end - offset < longestWord && (isAlphanumeric(text.at(end)) || text.at(end) == '#'))
        ++end;
    return end > offset + 1 && end < text.size() && text.at(end) == ';' ? end + 1 - offset : 0;
}

/// How many characters of punctuation Goldmark sees behind a quotation mark where an entity, or a backslash at the end
/// of the line, begins at `offset`: "&" of a name, "&#" of a number.
int punctuationOf(QByteArrayView text, qsizetype offset)
{
    if (entityLength(text, offset) > 0)
        return text.at(offset + 1) == '#' ? 2 : 1;
    return text.sliced(offset).startsWith("\\\n") ? 2 : 0;
}

/// Whether an apostrophe and a few letters stand in front of the entity at `offset`, such as `'ve`.
bool isBehindShortForm(QByteArrayView text, qsizetype offset)
{
    qsizetype begin = offset;
    while (begin > 0 && offset - begin < 3 && isAlphanumeric(text.at(begin - 1)))
        --begin;
    return begin < offset && begin > 0 && text.at(begin - 1) == '\'' && entityLength(text, offset) > 0;
}

/// Whether an entity ends in front of `offset`.
bool endsEntity(QByteArrayView text, qsizetype offset)
{
    if (offset < 3 || text.at(offset - 1) != ';')
        return false;
    qsizetype i = offset - 2;
    while (i > 0 && offset - i < longestWord && (isAlphanumeric(text.at(i)) || text.at(i) == '#'))
        --i;
    return i < offset - 2 && text.at(i) == '&';
}

/// Whether the word in front of the underscore at `offset` may be a mail address, with nothing but underscores and
/// stars behind it.
bool endsMail(QByteArrayView text, qsizetype offset)
{
    if (offset == 0 || !isAlphanumeric(text.at(offset - 1)))
        return false;
    qsizetype end = offset;
    while (end < text.size() && (text.at(end) == '_' || text.at(end) == '*'))
        ++end;
    if (end < text.size() && (isAlphanumeric(text.at(end)) || uchar(text.at(end)) >= 0x80))
        return false;
    bool hasAt = false;
    for (qsizetype i = offset - 1; i >= 0 && offset - i < longestWord && !isAsciiSpace(uchar(text.at(i))); --i) {
        if (text.at(i) == '/')
            return false;
        hasAt = hasAt || text.at(i) == '@';
    }
    return hasAt;
}

/// Finds the tags and comments of a text, from its beginning to its end.
class TagFinder
{
public:
    explicit TagFinder(QByteArrayView text) : m_text(text) { }

    /// Behind the tag or comment that begins at `offset`; behind that character if none does.
    qsizetype end(qsizetype offset)
    {
        const QByteArrayView rest = m_text.sliced(offset);
        if (!rest.startsWith("<!--"))
            return offset + std::max<qsizetype>(htmlTagLength(rest), 1);
        if (m_commentEnd >= 0 && m_commentEnd < offset + 4)
            m_commentEnd = m_text.indexOf("-->", offset + 4);
        return m_commentEnd < 0 ? offset + 1 : m_commentEnd + 3;
    }

private:
    QByteArrayView m_text;
    qsizetype m_commentEnd = 0; ///< The one that was found last; -1 if no other follows.
};

qsizetype blanksAt(QByteArrayView text, qsizetype offset)
{
    const auto end = std::find_if(text.begin() + offset, text.end(), [](char c) { return c != ' ' && c != '\t'; });
    return end - text.begin() - offset;
}

/// What stands in front of `offset` on its line.
QByteArrayView lineEndingAt(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(offset);
    return before.sliced(before.lastIndexOf('\n') + 1);
}

/// Whether a line that ends at `offset` with a carriage return is nothing but a list's marker, which is none to
/// Goldmark then. A hyphen below a text underlines it.
bool isLoneMarker(QByteArrayView text, qsizetype offset)
{
    if (!text.sliced(offset).startsWith("\r\n"))
        return false;
    QByteArrayView marker = lineEndingAt(text, offset);
    const qsizetype begin = offset - marker.size();
    marker = marker.sliced(blanksAt(marker, 0));
    if (marker == QByteArrayView("-"))
        return begin == 0 || lineEndingAt(text, begin - 1).trimmed().isEmpty();
    if (marker == QByteArrayView("*") || marker == QByteArrayView("+"))
        return true;
    if (!marker.endsWith('.') && !marker.endsWith(')'))
        return false;
    marker.chop(1);
    return !marker.isEmpty()
           && std::all_of(marker.begin(), marker.end(), [](char c) { return isAsciiDigit(uchar(c)); });
}

/// Where the last line of a tag begins if it is nothing but the tag's end, and what looks like a tag is none to
/// Goldmark; -1 for others. A ">" that is not indented begins a quotation, whatever it may end.
qsizetype lonelyTagEnd(QByteArrayView text, qsizetype begin, qsizetype end)
{
    const qsizetype feed = text.sliced(begin, end - begin).lastIndexOf('\n');
    if (feed < 0)
        return -1;
    const qsizetype line = begin + feed + 1;
    const qsizetype last = line + blanksAt(text, line);
    const bool isIndented = last - line >= 4 || text.sliced(line, last - line).contains('\t');
    const bool isLonely = text.at(last) == '>' ? isIndented : text.at(last) == '/' && last == end - 2;
    return isLonely ? last : -1;
}

/// Whether an emphasis may begin in front of a tilde at `offset`, or end there behind one. Not in an address.
bool isAtTilde(QByteArrayView text, qsizetype offset)
{
    if (offset == 0)
        return false;
    const char before = text.at(offset - 1);
    const char c = text.at(offset);
    if (c == '~')
        return before == '*' || before == '_';
    return before == '~' && (c == '*' || c == '_') && (offset < 2 || text.at(offset - 2) != '/');
}

/// Whether blanks and then a line end stand behind the apostrophe at `offset` - 1. Not where it may end the title of a
/// link's definition.
bool endsLineWithBlanks(QByteArrayView text, qsizetype offset)
{
    qsizetype end = offset;
    while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t' || text.at(end) == '\r'))
        ++end;
    if (end == offset || end == text.size() || text.at(end) != '\n')
        return false;
    const qsizetype begin = text.first(offset).lastIndexOf('\n') + 1;
    const QByteArrayView line = text.sliced(begin, offset - begin).trimmed();
    return !line.startsWith('\'') && !line.contains(QByteArrayView("]:"));
}

/// A run of backticks.
struct Run
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The runs of a text that are the only ones of their length between two blank lines, over which no code goes. None
/// where a fence may stand, or an escaped backtick.
std::vector<Run> lonelyRuns(QByteArrayView text)
{
    std::vector<Run> lonely;
    std::vector<Run> runs; // Between two blank lines.
    const auto closeBlock = [&] {
        const auto longest =
            std::max_element(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.length < b.length; });
        for (qsizetype length = 1; longest != runs.end() && longest->length <= longestRun && length <= longestRun;
             ++length) {
            const auto isOfLength = [&](const Run &run) { return run.length == length; };
            if (std::count_if(runs.begin(), runs.end(), isOfLength) == 1)
                lonely.push_back(*std::find_if(runs.begin(), runs.end(), isOfLength));
        }
        runs.clear();
    };
    bool isBlankLine = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n') {
            if (isBlankLine)
                closeBlock();
            isBlankLine = true;
        } else if (!isAsciiSpace(uchar(c))) {
            isBlankLine = false;
        }
        if (c == '`') {
            const qsizetype begin = i;
            const bool mayBeEscaped = i > 0 && text.at(i - 1) == '\\';
            while (i + 1 < text.size() && text.at(i + 1) == '`')
                ++i;
            runs.push_back({begin, mayBeEscaped ? longestRun + 1 : i + 1 - begin});
        }
    }
    closeBlock();
    std::sort(lonely.begin(), lonely.end(), [](const Run &a, const Run &b) { return a.begin < b.begin; });
    return lonely;
}

/// The length of a mark if it stands at `offset`; else 0.
qsizetype lengthAt(const char *kind, QByteArrayView text, qsizetype offset)
{
    return offset < text.size() && text.sliced(offset).startsWith(kind) ? qsizetype(strlen(kind)) : 0;
}

} // namespace

ProtectedText::ProtectedText(const QByteArray &markdown)
{
    m_text = markdown;
    // A text that has such marks itself keeps them, and does without ours.
    const bool keepsMarks = markdown.contains(anyMark);
    if (markdown.contains("[^"))
        markFootnotes(keepsMarks);
    if (keepsMarks)
        return;
    static constexpr std::array<const char *, 10> signs{"\\", "&", "<", "' ", "'\t", "\r\n", "*~", "_~", "~*", "~_"};
    if (std::any_of(signs.begin(), signs.end(), [&](const char *sign) { return markdown.contains(sign); })
        || (markdown.contains('@') && markdown.contains('_')))
        protectPunctuation();
    if (markdown.contains('`'))
        markBackticks();
}

void ProtectedText::markFootnotes(bool keepsMarks)
{
    const QByteArray markdown = std::exchange(m_text, {});
    qsizetype copied = 0;
    for (const FootnoteMark &footnote : footnoteMarks(markdown)) {
        if (keepsMarks && footnote.kind != FootnoteMark::Kind::NoFootnote)
            continue;
        const bool isBlank = footnote.kind == FootnoteMark::Kind::Blank;
        m_text.append(QByteArrayView(markdown).sliced(copied, footnote.offset - copied));
        m_text += keepsMarks ? remainingMark : isBlank ? labelBlankMark : punctuationMark;
        copied = footnote.offset + (isBlank ? 1 : 0);
        m_hasMarks = !keepsMarks;
    }
    m_text.append(QByteArrayView(markdown).sliced(copied));
}

void ProtectedText::protectPunctuation()
{
    const QByteArray markdown = std::exchange(m_text, {});
    qsizetype copied = 0;
    const auto markAt = [&](qsizetype offset, const char *kind) {
        m_text.append(QByteArrayView(markdown).sliced(copied, offset - copied));
        m_text += kind;
        copied = offset;
        m_hasMarks = true;
    };
    TagFinder tags(markdown);
    qsizetype textTag = -1; // Where what only looks like a tag ends.
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const char c = markdown.at(i);
        if (c == '<') {
            const qsizetype end = tags.end(i);
            const qsizetype last = lonelyTagEnd(markdown, i, end);
            // Nothing in a tag is for the typographer, and a mark could break it.
            if (last < 0)
                i = end - 1;
            else
                textTag = last;
            continue;
        }
        if (i == textTag || isLoneMarker(markdown, i))
            markAt(i, mark);
        const bool isQuote = c == '\'' || c == '"';
        if ((isQuote && endsEntity(markdown, i)) || (c == '_' && endsMail(markdown, i)) || isAtTilde(markdown, i))
            markAt(i, punctuationMark);
        if (c == '&' && isBehindShortForm(markdown, i))
            markAt(i, punctuationMark);
        const int punctuation = isQuote ? punctuationOf(markdown, i + 1) : 0;
        for (int k = 0; k < punctuation; ++k)
            markAt(i + 1, punctuationMark);
        if (punctuation == 0 && c == '\'' && endsLineWithBlanks(markdown, i + 1))
            markAt(i + 1, blankMark);
        if (c != '\\' && c != '&')
            continue;
        const QByteArrayView rest = QByteArrayView(markdown).sliced(i);
        const auto found = std::find_if(protectedSpellings.begin(), protectedSpellings.end(),
                                        [&](const char *spelling) { return rest.startsWith(spelling); });
        if (found != protectedSpellings.end()) {
            i += qsizetype(strlen(*found)) - 1;
            markAt(i + 1, mark);
        } else if (c == '\\' && i + 1 < markdown.size() && isAsciiPunctuation(uchar(markdown.at(i + 1)))) {
            ++i;
        }
    }
    m_text.append(QByteArrayView(markdown).sliced(copied));
}

void ProtectedText::markBackticks()
{
    const std::vector<Run> runs = lonelyRuns(m_text);
    if (runs.empty())
        return;
    QByteArray marked;
    qsizetype copied = 0;
    for (const Run &run : runs) {
        marked.append(QByteArrayView(m_text).sliced(copied, run.begin - copied));
        for (qsizetype i = 0; i < run.length; ++i)
            marked += backtickMark;
        copied = run.begin + run.length;
    }
    marked.append(QByteArrayView(m_text).sliced(copied));
    m_text = std::move(marked);
    m_hasMarks = true;
}

QByteArray ProtectedText::withoutMarks(QByteArray text) const
{
    if (!m_hasMarks || !text.contains(anyMark))
        return text;
    return text.replace(mark, "")
        .replace(blankMark, "")
        .replace(punctuationMark, "")
        .replace(backtickMark, "`")
        .replace(labelBlankMark, " ");
}

qsizetype ProtectedText::markLength(QByteArrayView text, qsizetype offset)
{
    return lengthAt(mark, text, offset);
}

qsizetype ProtectedText::blankMarkLength(QByteArrayView text, qsizetype offset)
{
    return lengthAt(blankMark, text, offset);
}

qsizetype ProtectedText::blankMarkLengthBefore(QByteArrayView text, qsizetype offset)
{
    return text.first(offset).endsWith(blankMark) ? qsizetype(strlen(blankMark)) : 0;
}

qsizetype ProtectedText::punctuationMarkLength(QByteArrayView text, qsizetype offset)
{
    return lengthAt(punctuationMark, text, offset);
}

} // namespace vitrine
