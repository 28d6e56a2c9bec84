#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// A place in the text that an editor shows, or a stretch of it, counted in UTF-16 code units.
struct ShownRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    friend bool operator==(const ShownRange &, const ShownRange &) = default;
};

/// A stretch of a file's text as an editor shows it, and how places in the one map to places in the other.
///
/// What is shown is the text without a leading byte order mark, in which every line end is one "\n". Lines end where
/// QTextDocument ends them: at LF, CRLF, a lone CR, U+2029, U+FDD0 and U+FDD1. All else is shown character by
/// character; bytes that are not UTF-8 are shown as U+FFFD.
class SourceText
{
public:
    SourceText() : SourceText(QByteArray()) { }
    explicit SourceText(QByteArray bytes);

    /// Makes this the text of other bytes. Reads only the lines that differ, so that a key press in a long file costs
    /// little.
    void setBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString shown() const { return shown({0, m_shownLength}); }
    /// What is shown from one place to another within the text.
    [[nodiscard]] QString shown(ShownRange range) const;
    [[nodiscard]] qsizetype shownLength() const { return m_shownLength; }

    /// Where a byte is shown. One inside a line end gives the end of the line, one inside a character or the byte order
    /// mark what follows before it, one past the end the end.
    [[nodiscard]] qsizetype shownPosition(qsizetype offset) const;
    /// The byte that a place stands for: of the end of a line, the one before the line end. A place inside a surrogate
    /// pair gives the character's first byte.
    [[nodiscard]] qsizetype offset(qsizetype shownPosition) const;
    [[nodiscard]] TextRange range(ShownRange shown) const { return {offset(shown.begin), offset(shown.end)}; }

    /// `range`, made larger where it would begin or end between the CR and LF of one line end.
    [[nodiscard]] TextRange wholeLineEnds(TextRange range) const;

    /// The bytes that put the shown text `inserted` in the place of `replaced`. Line ends that stay as many keep their
    /// kinds in order; a new one takes its neighbour's.
    [[nodiscard]] QByteArray bytesFor(const QString &inserted, TextRange replaced) const;

private:
    /// A line without its end. Sorted; the first starts behind a byte order mark.
    struct Line
    {
        TextRange range;
        qsizetype endLength = 0; ///< Of the line end behind it, in bytes; 0 for the last line.
        qsizetype shownBegin = 0;
    };

    /// The lines from a line's beginning up to another's, or up to the end if `end` is the end of the bytes.
    [[nodiscard]] std::vector<Line> readLines(qsizetype begin, qsizetype end, qsizetype shownBegin) const;
    void measure();
    [[nodiscard]] QByteArrayView bytesOf(TextRange range) const;
    [[nodiscard]] const Line &lineAt(qsizetype offset) const;
    [[nodiscard]] QByteArray lineEnd(const Line &line) const;
    /// The line end that a line break put in at `offset` gets.
    [[nodiscard]] QByteArray neighbouringLineEnd(qsizetype offset) const;

    QByteArray m_bytes;
    std::vector<Line> m_lines;
    qsizetype m_shownLength = 0;
};

} // namespace vitrine
