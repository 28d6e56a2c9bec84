#include "markdown/footnotemarks.h"

#include "base/codepoints.h"

#include <QSet>

namespace vitrine {

namespace {

/// What stands behind the "[^" at `offset` - 2, up to the "]" that closes it on the same line; empty if none does.
QByteArrayView labelAt(QByteArrayView text, qsizetype offset)
{
    qsizetype end = offset;
    while (end < text.size() && text.at(end) != ']') {
        const char c = text.at(end);
        if (c == '[' || c == '\n' || c == '\r')
            return {};
        const bool isEscape = c == '\\' && end + 1 < text.size() && isAsciiPunctuation(uchar(text.at(end + 1)));
        end += isEscape ? 2 : 1;
    }
    return end < text.size() ? text.sliced(offset, end - offset) : QByteArrayView();
}

} // namespace

std::vector<FootnoteMark> footnoteMarks(QByteArrayView markdown)
{
    std::vector<qsizetype> begins;
    for (qsizetype bracket = markdown.indexOf("[^"); bracket >= 0; bracket = markdown.indexOf("[^", bracket + 2))
        begins.push_back(bracket + 2);

    // Some may stand in code, or within a line, and define nothing. Those stay as cmark-gfm sees them.
    QSet<QByteArrayView> defined;
    for (const qsizetype begin : begins) {
        const QByteArrayView label = labelAt(markdown, begin);
        if (!label.trimmed().isEmpty() && markdown.sliced(begin + label.size()).startsWith("]:"))
            defined.insert(label);
    }

    using Kind = FootnoteMark::Kind;
    std::vector<FootnoteMark> marks;
    for (const qsizetype begin : begins) {
        const QByteArrayView label = labelAt(markdown, begin);
        if (!defined.contains(label)) {
            marks.push_back({Kind::NoFootnote, begin - 1});
            continue;
        }
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (label.at(i) == ' ')
                marks.push_back({Kind::Blank, begin + i});
            else if (label.at(i) >= 'A' && label.at(i) <= 'Z')
                marks.push_back({Kind::Capital, begin + i + 1});
        }
        const qsizetype behind = begin + label.size() + 1;
        if (behind < markdown.size() && (markdown.at(behind) == '(' || markdown.at(behind) == '['))
            marks.push_back({Kind::Reference, behind});
    }
    return marks;
}

} // namespace vitrine
