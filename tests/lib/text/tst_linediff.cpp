#include "text/linediff.h"

#include "support/random.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace vitrine;

namespace {

QList<QByteArray> lines(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i] += '\n';
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// A start and a count out of a hunk's header.
struct HunkRange
{
    qsizetype begin = 0; ///< Index of the first line.
    qsizetype count = 0;

    explicit HunkRange(const QByteArray &text)
    {
        const QList<QByteArray> parts = text.mid(1).split(',');
        count = parts.size() > 1 ? parts[1].toLongLong() : 1;
        begin = parts[0].toLongLong() - (count > 0 ? 1 : 0);
    }
};

/// Applies a unified diff strictly: every line number, count and context line must be right. Empty if one is not.
QByteArray patched(const QByteArray &text, const QByteArray &diff)
{
    const QList<QByteArray> before = lines(text);
    const QList<QByteArray> patch = lines(diff);
    QByteArray result;
    qsizetype at = 0;
    qsizetype written = 0;
    for (qsizetype i = diff.isEmpty() ? 0 : 2; i < patch.size();) {
        const QList<QByteArray> header = patch[i++].split(' ');
        const HunkRange from(header.value(1));
        const HunkRange to(header.value(2));
        for (; at < from.begin; ++at, ++written)
            result += before.value(at);
        if (written != to.begin)
            return {};
        for (; i < patch.size() && !patch[i].startsWith('@'); ++i) {
            if (patch[i].startsWith('\\'))
                continue;
            QByteArray line = patch[i].mid(1);
            if (patch.value(i + 1).startsWith('\\'))
                line.chop(1);
            if (!patch[i].startsWith('+') && before.value(at++) != line)
                return {};
            if (!patch[i].startsWith('-')) {
                result += line;
                ++written;
            }
        }
        if (at != from.begin + from.count || written != to.begin + to.count)
            return {};
    }
    for (; at < before.size(); ++at)
        result += before[at];
    return result;
}

/// The length of the longest common subsequence, by the textbook.
qsizetype commonLines(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    QList<QList<qsizetype>> best(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j)
            best[i + 1][j + 1] = a[i] == b[j] ? best[i][j] + 1 : std::max(best[i][j + 1], best[i + 1][j]);
    }
    return best[a.size()][b.size()];
}

QByteArray numberedLines(const std::vector<int> &numbers)
{
    QByteArray text;
    for (const int number : numbers)
        text += "line " + QByteArray::number(number) + '\n';
    return text;
}

} // namespace

/// Compares texts line by line.
class LineDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyForEqualTexts()
    {
        QCOMPARE(unifiedDiff("a\nb", "a\nb", "x", "y"), "");
        QCOMPARE(unifiedDiff("", "", "x", "y"), "");
        QCOMPARE(summarizeLineDiff("a\n", "a\n").hunks, 0);
    }

    void showsThreeLinesOfContext()
    {
        QCOMPARE(unifiedDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n", "old.md", "new.md"),
                 "--- old.md\n+++ new.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+V\n 6\n 7\n 8\n");
    }

    void showsChangesOfOneFileAsOneHunkWhereTheyAreClose()
    {
        QCOMPARE(unifiedDiff("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n", "x", "y"),
                 "--- x\n+++ y\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
        QCOMPARE(unifiedDiff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n", "x", "y"),
                 "--- x\n+++ y\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
    }

    void showsAMissingFinalNewline()
    {
        QCOMPARE(unifiedDiff("a\nb", "a\nb\n", "x", "y"),
                 "--- x\n+++ y\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
        QCOMPARE(unifiedDiff("a\nb", "A\nb", "x", "y"),
                 "--- x\n+++ y\n@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n");
    }

    void showsNewAndEmptiedFiles()
    {
        QCOMPARE(unifiedDiff("", "a\n", "x", "y"), "--- x\n+++ y\n@@ -0,0 +1 @@\n+a\n");
        QCOMPARE(unifiedDiff("a\nb\n", "", "x", "y"), "--- x\n+++ y\n@@ -1,2 +0,0 @@\n-a\n-b\n");
    }

    void countsWhatChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QList<qsizetype>>("expected");

        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            const QList<qsizetype> &expected) { QTest::newRow(name) << before << after << expected; };
        row("one line replaced", "a\nb\nc\n", "a\nB\nc\n", {1, 1, 1});
        row("one line added", "a\nc\n", "a\nb\nc\n", {1, 1, 0});
        row("one line removed", "a\nb\nc\n", "a\nc\n", {1, 0, 1});
        row("two places", "a\nb\nc\n", "A\nb\nC\n", {2, 2, 2});
        row("line end only", "a\nb\n", "a\r\nb\n", {1, 1, 1});
        row("a CR ends no line", "a\rb\n", "a\rB\n", {1, 1, 1});
        row("a line that repeats", "a\na\n", "a\na\na\n", {1, 1, 0});
    }
    void countsWhatChanged()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QList<qsizetype>, expected);
        const LineDiffSummary summary = summarizeLineDiff(before, after);
        QCOMPARE((QList<qsizetype>{summary.hunks, summary.added, summary.removed}), expected);
        QCOMPARE(summary.changedLines(), std::max(expected[1], expected[2]));
    }

    void leadsFromAnyTextToAnyOtherByTheFewestLines()
    {
        test::Random random(7);
        for (int round = 0; round < 3000; ++round) {
            const auto text = [&] {
                return random.text({"a\n", "b\n", "c\n", "d\n", "\n"}, 24) + random.text({"end"}, 1);
            };
            const QByteArray before = text();
            const QByteArray after = text();
            const QByteArray diff = unifiedDiff(before, after, "x", "y");
            QCOMPARE(patched(before, diff), after);

            const TextEdit edit = lineDiffEdit(before, after);
            QVERIFY(edit.canApplyTo(before));
            QCOMPARE(*edit.applied(before), after);
            QCOMPARE(qsizetype(edit.replacements().size()), summarizeLineDiff(before, after).hunks);

            const LineDiffSummary summary = summarizeLineDiff(before, after);
            const QList<QByteArray> beforeLines = lines(before);
            const QList<QByteArray> afterLines = lines(after);
            const qsizetype common = commonLines(beforeLines, afterLines);
            QCOMPARE(summary.removed, beforeLines.size() - common);
            QCOMPARE(summary.added, afterLines.size() - common);
        }
    }

    void copesWithLargeTexts_data()
    {
        QTest::addColumn<std::vector<int>>("after");
        std::vector<int> numbers(20000);
        std::iota(numbers.begin(), numbers.end(), 0);

        std::vector<int> changed = numbers;
        std::transform(numbers.begin(), numbers.end(), changed.begin(), [](int number) { return -1 - number; });
        QTest::newRow("every line differs") << changed;
        changed = numbers;
        std::rotate(changed.begin(), changed.begin() + 20, changed.end());
        QTest::newRow("a block moves from the first to the last place") << changed;
        changed = numbers;
        std::reverse(changed.begin(), changed.end());
        QTest::newRow("all lines stand the other way round") << changed;
    }
    void copesWithLargeTexts()
    {
        QFETCH(std::vector<int>, after);
        std::vector<int> before = after;
        std::sort(before.begin(), before.end());
        if (before.front() < 0)
            std::iota(before.begin(), before.end(), 0);

        const QByteArray beforeText = numberedLines(before);
        const QByteArray afterText = numberedLines(after);
        const QByteArray diff = unifiedDiff(beforeText, afterText, "x", "y");
        QVERIFY(patched(beforeText, diff) == afterText);
        QVERIFY(*lineDiffEdit(beforeText, afterText).applied(beforeText) == afterText);
    }
};

QTEST_APPLESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"
