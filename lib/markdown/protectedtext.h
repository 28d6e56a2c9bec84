#pragma once

#include <QByteArray>

namespace vitrine {

/// Markdown with marks for what cmark-gfm forgets or mistakes, and Goldmark does not:
///
/// - Punctuation that is protected from the typographer, by a backslash or as an entity, has a mark behind it.
/// - So has an apostrophe that blanks, or a carriage return, stand behind at the end of its line.
/// - Between a quotation mark and an entity, or a backslash that breaks the line, there are as many marks as Goldmark
///   sees punctuation there. There is one between a mail address and an underscore that cmark-gfm takes for the end of
///   an emphasis, and between an emphasis and a tilde, at which cmark-gfm does not look.
/// - So is there one in front of the end of a tag that is alone on its line, and behind a list's marker that is so with
///   a carriage return, where Goldmark sees neither.
/// - What decides whether a footnote is meant has marks; see FootnoteMark.
/// - A lonely run of backticks is marks itself: behind one, cmark-gfm misses code that is closed.
///
/// The marks are characters that Markdown takes for punctuation and nobody writes. They go through the parser, and
/// withoutMarks() takes them out of what comes back.
class ProtectedText
{
public:
    explicit ProtectedText(const QByteArray &markdown);

    /// The Markdown with its marks.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] QByteArray withoutMarks(QByteArray text) const;

    /// How many bytes of a mark that protects stand at `offset` of a text with marks; 0 for none.
    [[nodiscard]] static qsizetype markLength(QByteArrayView text, qsizetype offset);
    /// Likewise of a mark for blanks, and of one that stands in front of `offset`.
    [[nodiscard]] static qsizetype blankMarkLength(QByteArrayView text, qsizetype offset);
    [[nodiscard]] static qsizetype blankMarkLengthBefore(QByteArrayView text, qsizetype offset);
    /// Likewise of a mark for punctuation.
    [[nodiscard]] static qsizetype punctuationMarkLength(QByteArrayView text, qsizetype offset);

private:
    void markFootnotes(bool keepsMarks);
    void protectPunctuation();
    void markBackticks();

    QByteArray m_text;
    bool m_hasMarks = false;
};

} // namespace vitrine
