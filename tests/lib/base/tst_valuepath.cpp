#include "base/valuepath.h"

#include <QTest>

using namespace vitrine;

/// Names a value by the keys and indexes that lead to it.
class ValuePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsAPointer()
    {
        QCOMPARE(ValuePath().toPointer(), "");
        QCOMPARE((ValuePath{"education", "courses", 0, "year"}).toPointer(), "/education/courses/0/year");
        QCOMPARE((ValuePath{"a/b", "c~d", "~1", ""}).toPointer(), "/a~1b/c~0d/~01/");
        QCOMPARE((ValuePath{"größe"}).toPointer(), "/größe");
    }

    void goesUpAndDown()
    {
        const ValuePath courses{"education", "courses"};
        const ValuePath year{"education", "courses", 2, "year"};
        QCOMPARE(courses.child(2).child("year"), year);
        QCOMPARE(year.parent().parent(), courses);
        QCOMPARE(year.first(2), courses);
        QCOMPARE(year.first(0), ValuePath());
        QVERIFY(year.last().isKey());
        QCOMPARE(year.last().key(), "year");
        QVERIFY(!year.at(2).isKey());
        QCOMPARE(year.at(2).index(), 2);
        QCOMPARE(year.size(), 4);
    }

    void knowsItsBeginnings()
    {
        const ValuePath path{"education", "courses", 2};
        QVERIFY(path.startsWith({}));
        QVERIFY(path.startsWith({"education"}));
        QVERIFY(path.startsWith(path));
        QVERIFY(!path.startsWith({"education", "courses", 1}));
        QVERIFY(!path.startsWith(path.child("year")));
    }

    void tellsKeysFromIndexes() { QVERIFY(ValuePath{"0"} != ValuePath{0}); }
};

QTEST_APPLESS_MAIN(ValuePathTest)
#include "tst_valuepath.moc"
