#include "lib/toml/generated/untouchedlines.h"

#include <algorithm>

namespace vitrine::test {

namespace {

/// With their terminators, without a byte order mark.
QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start) + 1;
        lines += text.mid(start, end > 0 ? end - start : -1);
        start = end > 0 ? end : text.size();
    }
    return lines;
}

bool isBlank(const QByteArray &line)
{
    return line.trimmed().isEmpty();
}

/// Which line is the last may change; where there is no final newline it has no terminator.
bool isSameLine(const QByteArray &a, const QByteArray &b)
{
    const auto content = [](QByteArray line) {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return line;
    };
    return a == b || (a.endsWith('\n') != b.endsWith('\n') && content(a) == content(b));
}

} // namespace

UntouchedLines::UntouchedLines(const QByteArray &before, const QByteArray &after,
                               const std::function<bool(qsizetype)> &isConcerned)
    : m_before(linesOf(before)),
      m_after(linesOf(after))
{
    for (qsizetype i = 0; i < m_before.size(); ++i) {
        if (!isConcerned(i) && !isBlank(m_before[i]))
            m_untouched.push_back(i);
    }
    for (const qsizetype line : m_untouched) {
        qsizetype place = m_fromFront.empty() ? 0 : m_fromFront.back() + 1;
        while (place < m_after.size() && !isSameLine(m_after[place], m_before[line]))
            ++place;
        if (place == m_after.size()) {
            m_missing = line + 1;
            return;
        }
        m_fromFront.push_back(place);
    }
    // What is found from the front is found from the back.
    m_fromBack.resize(m_untouched.size());
    qsizetype place = m_after.size() - 1;
    for (size_t i = m_untouched.size(); i-- > 0; --place) {
        while (!isSameLine(m_after[place], m_before[m_untouched[i]]))
            --place;
        m_fromBack[i] = place;
    }
}

bool UntouchedLines::isSameGap(const Places &places, size_t index) const
{
    const qsizetype oldLine = m_untouched[index];
    const qsizetype oldStart = index == 0 ? 0 : m_untouched[index - 1] + 1;
    const qsizetype newLine = places[index];
    const qsizetype newStart = index == 0 ? 0 : places[index - 1] + 1;
    const auto onlyBlanks = [](const QByteArrayList &lines, qsizetype from, qsizetype to) {
        return std::all_of(lines.begin() + from, lines.begin() + to, isBlank);
    };
    if (!onlyBlanks(m_before, oldStart, oldLine) || !onlyBlanks(m_after, newStart, newLine))
        return true; // something stood there, or stands there now
    return m_before.mid(oldStart, oldLine - oldStart) == m_after.mid(newStart, newLine - newStart);
}

std::optional<qsizetype> UntouchedLines::changedGap() const
{
    for (size_t i = 0; i < m_untouched.size() && !m_missing; ++i) {
        if (!isSameGap(m_fromFront, i) && !isSameGap(m_fromBack, i))
            return m_untouched[i] + 1;
    }
    return {};
}

} // namespace vitrine::test
