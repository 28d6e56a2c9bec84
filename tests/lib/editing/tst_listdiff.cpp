#include "editing/listdiff.h"

#include "support/random.h"

#include <QTest>

using namespace vitrine;

namespace {

QStringList letters(const char *text)
{
    return QString::fromLatin1(text).split(QString(), Qt::SkipEmptyParts);
}

/// The list after the steps. What is inserted comes from `after`; what stays keeps its old text.
QStringList taken(QStringList list, const QStringList &after, const std::vector<ListStep> &steps)
{
    for (const ListStep &step : steps) {
        switch (step.kind) {
        case ListStep::Kind::Remove:
            list.remove(step.row, step.count);
            break;
        case ListStep::Kind::Move:
            list.move(step.row, step.to);
            break;
        case ListStep::Kind::Insert:
            for (qsizetype i = 0; i < step.count; ++i)
                list.insert(step.row + i, after.at(step.row + i));
            break;
        }
    }
    return list;
}

QString described(const std::vector<ListStep> &steps)
{
    QStringList result;
    for (const ListStep &step : steps) {
        switch (step.kind) {
        case ListStep::Kind::Remove:
            result.append(QStringLiteral("remove %1+%2").arg(step.row).arg(step.count));
            break;
        case ListStep::Kind::Move:
            result.append(QStringLiteral("move %1>%2").arg(step.row).arg(step.to));
            break;
        case ListStep::Kind::Insert:
            result.append(QStringLiteral("insert %1+%2").arg(step.row).arg(step.count));
            break;
        }
    }
    return result.join(QStringLiteral(", "));
}

} // namespace

class ListDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreTheFewest_data();
    void stepsAreTheFewest();
    void stepsLeadFromAnyListToAnyOther();
    void changedRowsStay();
};

void ListDiffTest::stepsAreTheFewest_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("replaced");

    const auto add = [](const char *before, const char *after, const char *changed, const char *replaced = nullptr) {
        QTest::addRow("%s to %s", before, after) << letters(before) << letters(after) << QString::fromLatin1(changed)
                                                 << QString::fromLatin1(replaced ? replaced : changed);
    };
    add("abc", "abc", "");
    add("", "abc", "insert 0+3");
    add("abc", "", "remove 0+3");
    add("abc", "aXbc", "insert 1+1");
    add("abc", "abcXY", "insert 3+2");
    add("abc", "ac", "remove 1+1");
    add("abcde", "ace", "remove 3+1, remove 1+1");
    add("abc", "aXc", "", "remove 1+1, insert 1+1");
    add("abc", "XYc", "", "remove 0+2, insert 0+2");
    add("abc", "XYZc", "insert 2+1", "remove 0+2, insert 0+3");
    add("abcd", "aXd", "remove 2+1", "remove 1+2, insert 1+1");
    add("abcd", "bcda", "move 0>3");
    add("abcd", "dabc", "move 3>0");
    add("abcd", "acbd", "move 1>2");
    add("abcdef", "abfcde", "move 5>2");
    add("aaa", "aa", "remove 2+1");
    add("aab", "ab", "remove 1+1");
}

void ListDiffTest::stepsAreTheFewest()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QString, changed);
    QFETCH(QString, replaced);
    QCOMPARE(described(stepsBetween(before, after, UnmatchedRows::AreChanged)), changed);
    QCOMPARE(described(stepsBetween(before, after, UnmatchedRows::AreReplaced)), replaced);
}

void ListDiffTest::stepsLeadFromAnyListToAnyOther()
{
    test::Random random(4711);
    for (int i = 0; i < 4000; ++i) {
        const auto list = [&random] {
            return letters(random.text({"a", "b", "c", "d", "e", "f", "g"}, 9).constData());
        };
        const QStringList before = list();
        const QStringList after = list();
        const auto replacing = stepsBetween(before, after, UnmatchedRows::AreReplaced);
        QCOMPARE(taken(before, after, replacing), after);

        // Where rows may change instead, all that is certain is that they are as many, and that what is known stays.
        const auto changing = stepsBetween(before, after, UnmatchedRows::AreChanged);
        const QStringList result = taken(before, after, changing);
        QCOMPARE(result.size(), after.size());
        for (qsizetype row = 0; row < result.size(); ++row)
            QVERIFY(result[row] == after[row] || before.count(result[row]) > after.count(result[row]));
        QVERIFY(changing.size() <= replacing.size());
    }
}

void ListDiffTest::changedRowsStay()
{
    // A row that is typed into while its neighbour is moved away keeps its place beside the row above it.
    const auto steps = stepsBetween(letters("abcd"), letters("dabX"), UnmatchedRows::AreChanged);
    QCOMPARE(described(steps), QStringLiteral("move 3>0"));
}

QTEST_GUILESS_MAIN(ListDiffTest)
#include "tst_listdiff.moc"
