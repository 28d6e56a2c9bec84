#include "text/linediff.h"

#include <dtl/dtl.hpp>

#include <QHash>

#include <algorithm>
#include <vector>

namespace vitrine {

namespace {

constexpr qsizetype contextLines = 3;

using Lines = std::vector<QByteArrayView>;

/// Two texts, line by line, where they differ. Equal lines at the start and the end of both are left out, except those
/// next to a difference that serve as its context.
struct Comparison
{
    qsizetype skipped = 0; ///< Equal lines left out at the start.
    Lines before;
    Lines after;
    std::vector<bool> isRemoved; ///< For each line of `before`; the others are common, in the order of both.
    std::vector<bool> isAdded;   ///< For each line of `after`.
};

/// A run of changed lines: what stands in `before` makes way for what stands in `after`.
struct Change
{
    size_t beforeBegin = 0;
    size_t beforeEnd = 0;
    size_t afterBegin = 0;
    size_t afterEnd = 0;
};

/// The lines of a text with their terminators; a CR alone ends none.
Lines splitLines(QByteArrayView text)
{
    Lines lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype next = newline < 0 ? text.size() : newline + 1;
        lines.push_back(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

bool isLineStart(QByteArrayView text, qsizetype offset)
{
    return offset == 0 || text[offset - 1] == '\n';
}

/// The start of the line `count` lines above the one that starts at `lineStart`, or 0.
qsizetype linesAbove(QByteArrayView text, qsizetype lineStart, qsizetype count)
{
    for (; count > 0 && lineStart > 0; --count)
        lineStart = text.first(lineStart - 1).lastIndexOf('\n') + 1;
    return lineStart;
}

/// The start of the line `count` lines below the one that starts at `lineStart`, or the text's end.
qsizetype linesBelow(QByteArrayView text, qsizetype lineStart, qsizetype count)
{
    for (; count > 0 && lineStart < text.size(); --count) {
        const qsizetype newline = text.indexOf('\n', lineStart);
        lineStart = newline < 0 ? text.size() : newline + 1;
    }
    return lineStart;
}

/// How many bytes of whole lines both texts start with.
qsizetype commonHead(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype common =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    // A line that ends with one text must end with the other one, too.
    return before == after ? common : before.first(common).lastIndexOf('\n') + 1;
}

/// How many bytes of whole lines both texts end with.
qsizetype commonTail(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype common =
        std::mismatch(before.rbegin(), before.rbegin() + shorter, after.rbegin()).first - before.rbegin();
    const qsizetype start = before.size() - common;
    if (isLineStart(before, start) && isLineStart(after, after.size() - common))
        return common;
    const qsizetype newline = before.indexOf('\n', start);
    return newline < 0 ? 0 : before.size() - newline - 1;
}

/// Gives equal lines equal numbers.
class LineNumbers
{
public:
    std::vector<int> numbered(const Lines &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const QByteArrayView line : lines) {
            const auto known = m_numbers.constFind(line);
            numbers.push_back(known == m_numbers.cend() ? *m_numbers.insert(line, int(m_numbers.size())) : *known);
        }
        return numbers;
    }
    [[nodiscard]] size_t count() const { return size_t(m_numbers.size()); }

private:
    QHash<QByteArrayView, int> m_numbers;
};

/// Marks lines of [head, size - tail) of both sides as removed or added, so that what is left is the same.
void compare(Comparison &comparison, size_t head, size_t tail)
{
    LineNumbers numbers;
    const std::vector<int> before = numbers.numbered(comparison.before);
    const std::vector<int> after = numbers.numbered(comparison.after);
    std::vector<bool> isInBefore(numbers.count());
    std::vector<bool> isInAfter(numbers.count());
    for (size_t i = head; i + tail < before.size(); ++i)
        isInBefore[size_t(before[i])] = true;
    for (size_t i = head; i + tail < after.size(); ++i)
        isInAfter[size_t(after[i])] = true;

    // A line that the other side does not have at all has changed for sure. Leaving these out keeps the comparison,
    // whose cost grows with the number of differences, fast where every line differs.
    const auto shared = [&](const std::vector<int> &lines, const std::vector<bool> &isInOther,
                            std::vector<bool> &isChanged, std::vector<size_t> &indexes) {
        std::vector<int> kept;
        for (size_t i = head; i + tail < lines.size(); ++i) {
            if (isInOther[size_t(lines[i])]) {
                kept.push_back(lines[i]);
                indexes.push_back(i);
            } else {
                isChanged[i] = true;
            }
        }
        return kept;
    };
    std::vector<size_t> beforeIndexes;
    std::vector<size_t> afterIndexes;
    const std::vector<int> sharedBefore = shared(before, isInAfter, comparison.isRemoved, beforeIndexes);
    const std::vector<int> sharedAfter = shared(after, isInBefore, comparison.isAdded, afterIndexes);

    dtl::Diff<int> diff(sharedBefore, sharedAfter);
    diff.compose();
    // The indexes that dtl gives are wrong after it has split a large comparison; the order is right.
    size_t beforeAt = 0;
    size_t afterAt = 0;
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE)
            comparison.isRemoved[beforeIndexes[beforeAt]] = true;
        else if (info.type == dtl::SES_ADD)
            comparison.isAdded[afterIndexes[afterAt]] = true;
        beforeAt += info.type != dtl::SES_ADD;
        afterAt += info.type != dtl::SES_DELETE;
    }
}

Comparison compared(QByteArrayView before, QByteArrayView after)
{
    const qsizetype head = commonHead(before, after);
    const qsizetype tail = commonTail(before.sliced(head), after.sliced(head));
    const qsizetype begin = linesAbove(before, head, contextLines);
    const qsizetype end = linesBelow(before, before.size() - tail, contextLines);
    const qsizetype left = before.size() - end;

    Comparison comparison;
    comparison.skipped = std::count(before.begin(), before.begin() + begin, '\n');
    comparison.before = splitLines(before.sliced(begin, end - begin));
    comparison.after = splitLines(after.sliced(begin, after.size() - left - begin));
    comparison.isRemoved.resize(comparison.before.size());
    comparison.isAdded.resize(comparison.after.size());
    compare(comparison, splitLines(before.sliced(begin, head - begin)).size(),
            splitLines(before.sliced(before.size() - tail, tail - left)).size());
    return comparison;
}

/// The runs of changed lines, in the order of both texts.
std::vector<Change> changesOf(const Comparison &comparison)
{
    std::vector<Change> changes;
    size_t before = 0;
    size_t after = 0;
    while (before < comparison.before.size() || after < comparison.after.size()) {
        Change change{before, before, after, after};
        while (change.beforeEnd < comparison.before.size() && comparison.isRemoved[change.beforeEnd])
            ++change.beforeEnd;
        while (change.afterEnd < comparison.after.size() && comparison.isAdded[change.afterEnd])
            ++change.afterEnd;
        before = change.beforeEnd;
        after = change.afterEnd;
        if (before > change.beforeBegin || after > change.afterBegin) {
            changes.push_back(change);
        } else {
            ++before;
            ++after;
        }
    }
    return changes;
}

void appendLines(QByteArray &out, char mark, const Lines &lines, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; ++i) {
        out += mark;
        out += lines[i];
        if (!lines[i].endsWith('\n'))
            out += "\n\\ No newline at end of file\n";
    }
}

/// A range in a hunk's header. An empty one names the line in front of it.
QByteArray hunkRange(qsizetype skipped, size_t begin, size_t end)
{
    const size_t count = end - begin;
    const QByteArray first = QByteArray::number(skipped + qsizetype(begin) + (count > 0 ? 1 : 0));
    return count == 1 ? first : first + ',' + QByteArray::number(qulonglong(count));
}

/// Appends the changes [first, last) as one hunk.
void appendHunk(QByteArray &out, const Comparison &comparison, const Change *first, const Change *last)
{
    const auto context = size_t(contextLines);
    const size_t lead = std::min(first->beforeBegin, context);
    const size_t beforeEnd = std::min((last - 1)->beforeEnd + context, comparison.before.size());
    const size_t trail = beforeEnd - (last - 1)->beforeEnd;

    size_t common = first->beforeBegin - lead;
    out += "@@ -" + hunkRange(comparison.skipped, common, beforeEnd) + " +"
           + hunkRange(comparison.skipped, first->afterBegin - lead, (last - 1)->afterEnd + trail) + " @@\n";
    for (const Change *change = first; change != last; ++change) {
        appendLines(out, ' ', comparison.before, common, change->beforeBegin);
        appendLines(out, '-', comparison.before, change->beforeBegin, change->beforeEnd);
        appendLines(out, '+', comparison.after, change->afterBegin, change->afterEnd);
        common = change->beforeEnd;
    }
    appendLines(out, ' ', comparison.before, common, beforeEnd);
}

/// Where the lines [begin, end) stand in the text that they were taken from.
TextRange rangeOf(const Lines &lines, size_t begin, size_t end, QByteArrayView text)
{
    const auto offset = [&](size_t line) -> qsizetype {
        if (lines.empty())
            return 0; // so is the text
        return line < lines.size() ? lines[line].data() - text.data() : lines.back().end() - text.begin();
    };
    return {offset(begin), offset(end)};
}

} // namespace

LineDiffSummary summarizeLineDiff(const QByteArray &before, const QByteArray &after)
{
    LineDiffSummary summary;
    for (const Change &change : changesOf(compared(before, after))) {
        ++summary.hunks;
        summary.removed += qsizetype(change.beforeEnd - change.beforeBegin);
        summary.added += qsizetype(change.afterEnd - change.afterBegin);
    }
    return summary;
}

TextEdit lineDiffEdit(const QByteArray &before, const QByteArray &after)
{
    TextEdit edit;
    const Comparison comparison = compared(before, after);
    for (const Change &change : changesOf(comparison)) {
        const TextRange removed = rangeOf(comparison.before, change.beforeBegin, change.beforeEnd, before);
        const TextRange added = rangeOf(comparison.after, change.afterBegin, change.afterEnd, after);
        const bool isDisjoint = edit.replace(before, removed, after.sliced(added.begin, added.length()));
        Q_ASSERT(isDisjoint);
        Q_UNUSED(isDisjoint)
    }
    return edit;
}

QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName,
                       const QByteArray &afterName)
{
    const Comparison comparison = compared(before, after);
    const std::vector<Change> changes = changesOf(comparison);
    if (changes.empty())
        return {};

    QByteArray out = "--- " + beforeName + "\n+++ " + afterName + '\n';
    // Changes whose contexts touch share a hunk.
    const Change *end = changes.data() + changes.size();
    for (const Change *first = changes.data(); first != end;) {
        const Change *last = first + 1;
        while (last != end && last->beforeBegin - (last - 1)->beforeEnd <= size_t(2 * contextLines))
            ++last;
        appendHunk(out, comparison, first, last);
        first = last;
    }
    return out;
}

} // namespace vitrine
