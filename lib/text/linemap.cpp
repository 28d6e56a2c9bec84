#include "text/linemap.h"

#include "text/utf8.h"

#include <algorithm>

namespace vitrine {

LineMap::LineMap(QByteArray text) : m_text(std::move(text)), m_starts{0}
{
    for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1)) {
        addMarks(m_starts.back(), at);
        m_starts.push_back(at + 1);
    }
    addMarks(m_starts.back(), m_text.size());
}

void LineMap::addMarks(qsizetype begin, qsizetype end)
{
    if (end - begin < markDistance)
        return;
    begin = std::max(begin, contentStart());
    qsizetype last = begin;
    qsizetype column = 1;
    for (qsizetype at = begin; at < end; ++column) {
        if (at - last >= markDistance) {
            m_marks.push_back({at, column});
            last = at;
        }
        at += utf8CharacterLength(m_text, at);
    }
}

qsizetype LineMap::contentStart() const
{
    return m_text.startsWith(utf8ByteOrderMark) ? utf8ByteOrderMark.size() : 0;
}

LineColumn LineMap::position(qsizetype offset) const
{
    offset = std::clamp(offset, contentStart(), m_text.size());
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    LineColumn place{next - m_starts.begin(), 1};
    qsizetype at = std::max(*(next - 1), contentStart());
    const auto nextMark = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                                           [](qsizetype sought, const Mark &mark) { return sought < mark.offset; });
    if (nextMark != m_marks.begin() && std::prev(nextMark)->offset > at) {
        at = std::prev(nextMark)->offset;
        place.column = std::prev(nextMark)->column;
    }
    while (at < offset) {
        at += utf8CharacterLength(m_text, at);
        if (at <= offset)
            ++place.column;
    }
    return place;
}

qsizetype LineMap::offset(LineColumn place) const
{
    if (place.line > lineCount())
        return m_text.size();
    const TextRange range = line(place.line);
    qsizetype at = range.begin;
    for (qsizetype column = 1; column < place.column && at < range.end; ++column)
        at += utf8CharacterLength(m_text, at);
    return at;
}

TextRange LineMap::line(qsizetype line) const
{
    const qsizetype index = std::clamp<qsizetype>(line, 1, lineCount()) - 1;
    const qsizetype begin = std::max(m_starts[size_t(index)], contentStart());
    if (index + 1 == lineCount())
        return {begin, m_text.size()};
    qsizetype end = m_starts[size_t(index) + 1] - 1;
    if (end > begin && m_text[end - 1] == '\r')
        --end;
    return {begin, end};
}

} // namespace vitrine
