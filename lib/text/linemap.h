#pragma once

#include "base/textrange.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// A place as people count: line and column from 1, columns in code points.
struct LineColumn
{
    qsizetype line = 1;
    qsizetype column = 1;

    friend auto operator<=>(const LineColumn &, const LineColumn &) = default;
};

/// Converts between byte offsets and lines and columns of one text.
///
/// Lines end with LF; a CR before it belongs to the line's end. A lone CR ends no line, as in TOML. A leading byte
/// order mark is no column and no part of its line. A byte that is not UTF-8 counts as a character of its own.
/// Holds a (shared) copy of the text.
class LineMap
{
public:
    explicit LineMap(QByteArray text);

    [[nodiscard]] qsizetype lineCount() const { return qsizetype(m_starts.size()); }
    /// The place of an offset. One past the text's end gives the end; one inside a UTF-8 sequence gives its character.
    [[nodiscard]] LineColumn position(qsizetype offset) const;
    /// The offset of a place. A line past the last gives the text's end, a column past the line's end the line's end
    /// before its terminator.
    [[nodiscard]] qsizetype offset(LineColumn place) const;
    /// The bytes of a line without its terminator; `line` counts from 1. A line before the first gives the first, one
    /// past the last the last.
    [[nodiscard]] TextRange line(qsizetype line) const;

private:
    /// The column of a place within a long line, so that those behind it need not be counted from the line's start.
    struct Mark
    {
        qsizetype offset = 0;
        qsizetype column = 1;
    };
    static constexpr qsizetype markDistance = 1024; ///< At least, in bytes.

    void addMarks(qsizetype begin, qsizetype end);
    /// Where the first line's content starts: behind a byte order mark.
    [[nodiscard]] qsizetype contentStart() const;

    QByteArray m_text;
    std::vector<qsizetype> m_starts; ///< Sorted; the first is 0, with a byte order mark too.
    std::vector<Mark> m_marks;       ///< Sorted; none in lines that are short.
};

} // namespace vitrine
