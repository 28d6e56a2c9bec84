#include "common/sourcetext.h"

#include <QList>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace vitrine {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// Decodes without dropping a U+FEFF at the start, which QString::fromUtf8() does.
QString decoded(QByteArrayView bytes)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

/// The length in bytes of the line end at `offset`, or 0 if there is none.
qsizetype lineEndLength(const QByteArray &bytes, qsizetype offset)
{
    const auto startsWith = [&](QByteArrayView end) { return QByteArrayView(bytes).sliced(offset).startsWith(end); };
    switch (uchar(bytes[offset])) {
    case '\n':
        return 1;
    case '\r':
        return startsWith("\r\n") ? 2 : 1;
    case 0xe2:
        return startsWith("\xe2\x80\xa9") ? 3 : 0;
    case 0xef:
        return startsWith("\xef\xb7\x90") || startsWith("\xef\xb7\x91") ? 3 : 0;
    default:
        return 0;
    }
}

/// How many bytes two texts have in common at their beginning.
qsizetype equalPrefix(QByteArrayView a, QByteArrayView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first - a.begin();
}

/// The same at their end.
qsizetype equalSuffix(QByteArrayView a, QByteArrayView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    return std::mismatch(a.rbegin(), a.rbegin() + shorter, b.rbegin()).first - a.rbegin();
}

qsizetype utf8Length(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

} // namespace

SourceText::SourceText(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_lines = readLines(m_bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0, m_bytes.size(), 0);
    measure();
}

void SourceText::setBytes(const QByteArray &bytes)
{
    const qsizetype same = equalPrefix(m_bytes, bytes);
    // A mark at the start may come or go, and without a line in front there is none to begin at.
    if (same <= byteOrderMark.size()) {
        *this = SourceText(bytes);
        return;
    }
    const qsizetype sameEnd = equalSuffix(QByteArrayView(m_bytes).sliced(same), QByteArrayView(bytes).sliced(same));
    const qsizetype oldEnd = m_bytes.size() - sameEnd;
    const qsizetype grown = bytes.size() - m_bytes.size();

    // The character in front too: with what comes behind it, a CR is another line end.
    const auto first = m_lines.begin() + (&lineAt(same - 1) - m_lines.data());
    // The first line behind a line end that is no part of the change.
    const auto isBehind = [&](const Line &line) { return line.range.end >= oldEnd && line.endLength > 0; };
    auto rest = std::find_if(first, m_lines.end(), isBehind);
    if (m_lines.end() - rest > 2)
        ++rest;
    else
        rest = m_lines.end(); // the last line is read again in any case

    m_bytes = bytes;
    // In front of it there is always the line that holds the character in front of the change.
    const qsizetype end = rest == m_lines.end() ? m_bytes.size() : rest->range.begin + grown;
    const std::vector<Line> changed = readLines(first->range.begin, end, first->shownBegin);
    if (rest != m_lines.end()) {
        const Line &last = changed.back();
        const qsizetype shownEnd = last.shownBegin + decoded(bytesOf(last.range)).size() + 1;
        const qsizetype shownGrown = shownEnd - rest->shownBegin;
        std::for_each(rest, m_lines.end(), [&](Line &line) {
            line.range = line.range.shifted(grown);
            line.shownBegin += shownGrown;
        });
    }
    const auto place = m_lines.erase(first, rest);
    m_lines.insert(place, changed.begin(), changed.end());
    measure();
}

std::vector<SourceText::Line> SourceText::readLines(qsizetype begin, qsizetype end, qsizetype shownBegin) const
{
    std::vector<Line> lines;
    Line line{{begin, begin}, 0, shownBegin};
    for (qsizetype i = begin; i < end;) {
        const qsizetype length = lineEndLength(m_bytes, i);
        if (length == 0) {
            ++i;
            continue;
        }
        line.range.end = i;
        line.endLength = length;
        lines.push_back(line);
        i += length;
        line = {{i, i}, 0, line.shownBegin + decoded(bytesOf(line.range)).size() + 1};
    }
    if (end == m_bytes.size()) {
        line.range.end = end;
        lines.push_back(line);
    }
    return lines;
}

void SourceText::measure()
{
    const Line &last = m_lines.back();
    m_shownLength = last.shownBegin + decoded(bytesOf(last.range)).size();
}

QString SourceText::shown(ShownRange range) const
{
    QString text;
    text.reserve(range.length());
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), range.begin,
                                        [](qsizetype wanted, const Line &line) { return wanted < line.shownBegin; });
    for (auto line = std::prev(after); line != m_lines.end() && line->shownBegin < range.end; ++line) {
        QString shownLine = decoded(bytesOf(line->range));
        if (line->endLength > 0)
            shownLine += QLatin1Char('\n');
        const qsizetype begin = std::max<qsizetype>(0, range.begin - line->shownBegin);
        const qsizetype end = std::min(shownLine.size(), range.end - line->shownBegin);
        text += QStringView(shownLine).sliced(begin, end - begin);
    }
    return text;
}

qsizetype SourceText::shownPosition(qsizetype offset) const
{
    const Line &line = lineAt(offset);
    qsizetype length = std::clamp<qsizetype>(offset - line.range.begin, 0, line.range.length());
    const auto isContinuation = [&](qsizetype at) { return (uchar(m_bytes[at]) & 0xc0) == 0x80; };
    while (length > 0 && length < line.range.length() && isContinuation(line.range.begin + length))
        --length;
    return line.shownBegin + decoded(bytesOf({line.range.begin, line.range.begin + length})).size();
}

qsizetype SourceText::offset(qsizetype shownPosition) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), shownPosition,
                                        [](qsizetype wanted, const Line &line) { return wanted < line.shownBegin; });
    const Line &line = after == m_lines.begin() ? *after : *std::prev(after);
    const QString text = decoded(bytesOf(line.range));
    qsizetype length = std::clamp<qsizetype>(shownPosition - line.shownBegin, 0, text.size());
    if (length > 0 && length < text.size() && text[length].isLowSurrogate() && text[length - 1].isHighSurrogate())
        --length;
    qsizetype offset = line.range.begin;
    for (const char32_t character : text.left(length).toUcs4())
        offset += utf8Length(character);
    // Only a text that is not UTF-8 can differ here: its replacement characters are longer than the bytes they stand
    // for.
    return std::min(offset, line.range.end);
}

TextRange SourceText::wholeLineEnds(TextRange range) const
{
    const auto splitsLineEnd = [this](qsizetype offset) {
        return offset > 0 && offset < m_bytes.size() && m_bytes[offset - 1] == '\r' && m_bytes[offset] == '\n';
    };
    if (splitsLineEnd(range.begin))
        --range.begin;
    if (splitsLineEnd(range.end))
        ++range.end;
    return range;
}

QByteArray SourceText::bytesFor(const QString &inserted, TextRange replaced) const
{
    std::vector<QByteArray> oldEnds;
    for (auto line = m_lines.begin(); line != m_lines.end() && line->range.end < replaced.end; ++line) {
        if (line->range.end >= replaced.begin && line->endLength > 0)
            oldEnds.push_back(lineEnd(*line));
    }
    const bool keepsEnds = qsizetype(oldEnds.size()) == inserted.count(QLatin1Char('\n'));
    const QByteArray newEnd = neighbouringLineEnd(replaced.begin);

    QByteArray bytes;
    size_t lineNumber = 0;
    const QStringList lines = inserted.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        bytes += lines[i].toUtf8();
        if (i + 1 < lines.size())
            bytes += keepsEnds ? oldEnds[lineNumber++] : newEnd;
    }
    return bytes;
}

QByteArrayView SourceText::bytesOf(TextRange range) const
{
    return QByteArrayView(m_bytes).sliced(range.begin, range.length());
}

const SourceText::Line &SourceText::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                        [](qsizetype wanted, const Line &line) { return wanted < line.range.begin; });
    return after == m_lines.begin() ? *after : *std::prev(after);
}

QByteArray SourceText::lineEnd(const Line &line) const
{
    return m_bytes.sliced(line.range.end, line.endLength);
}

QByteArray SourceText::neighbouringLineEnd(qsizetype offset) const
{
    const Line &line = lineAt(offset);
    const bool hasPrevious = &line != &m_lines.front();
    const QByteArray previous = hasPrevious ? lineEnd(*(&line - 1)) : QByteArray();
    const QByteArray own = lineEnd(line);
    // Behind a lone CR a LF would be taken for the second half of a CRLF.
    const bool wouldJoin = own == "\n" && previous == "\r" && offset == line.range.begin;
    if (!own.isEmpty() && !wouldJoin)
        return own;
    return hasPrevious ? previous : QByteArrayLiteral("\n");
}

} // namespace vitrine
