#include "base/value.h"

#include <QTest>

#include <limits>

using namespace vitrine;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

Value course(const char *name, int year)
{
    return Value(Value::Members{{"course", name}, {"year", year}});
}

} // namespace

/// A value of the front matter: what it means, not how it is spelled.
class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownAsAPersonWouldTypeIt_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const Value &value, const char *expected) {
            QTest::newRow(name) << value << QString::fromUtf8(expected);
        };
        row("text", "Größe", "Größe");
        row("integer", 2019, "2019");
        row("least integer", std::numeric_limits<qint64>::min(), "-9223372036854775808");
        row("whole float", 1.0, "1.0");
        row("fraction", 0.1, "0.1");
        row("large float", 1e300, "1e+300");
        row("infinite", infinity, "inf");
        row("negative infinite", -infinity, "-inf");
        row("not a number", notANumber, "nan");
        row("true", true, "true");
        row("false", false, "false");
        row("date", Value::dateTime(Value::Kind::LocalDate, "2016-04-20"), "2016-04-20");
        row("array", Value(Value::Items{1, 2}), "");
        row("table", course("PhD", 2019), "");
    }
    void isShownAsAPersonWouldTypeIt()
    {
        QFETCH(Value, value);
        QFETCH(QString, expected);
        QCOMPARE(value.toText(), expected);
    }

    void isEqualInKindAndContent()
    {
        QVERIFY(Value(1) == Value(qint64(1)));
        QVERIFY(!(Value(1) == Value(1.0)));
        QVERIFY(!(Value("2016-04-20") == Value::dateTime(Value::Kind::LocalDate, "2016-04-20")));
        QVERIFY(Value(notANumber) == Value(-notANumber));
        QVERIFY(!(Value(0.0) == Value(-0.0)));
        QVERIFY(Value(Value::Items{1, "a"}) == Value(Value::Items{1, "a"}));
        QVERIFY(!(Value(Value::Items{1, "a"}) == Value(Value::Items{"a", 1})));
        QVERIFY(!(Value(Value::Items{}) == Value(Value::Members{})));
    }

    void comparesTablesInAnyOrder()
    {
        QVERIFY(Value(Value::Members{{"a", 1}, {"b", 2}}) == Value(Value::Members{{"b", 2}, {"a", 1}}));
        QVERIFY(!(Value(Value::Members{{"a", 1}, {"b", 2}}) == Value(Value::Members{{"a", 1}, {"b", 3}})));
        QVERIFY(!(Value(Value::Members{{"a", 1}}) == Value(Value::Members{{"a", 1}, {"b", 2}})));
        QVERIFY(!(Value(Value::Members{{"a", 1}}) == Value(Value::Members{{"b", 1}})));
    }

    void isFoundByItsPath()
    {
        const Value root(Value::Members{
            {"education",
             Value(Value::Members{{"courses", Value(Value::Items{course("PhD", 2019), course("BSc", 2013)})}})},
        });
        QCOMPARE(root.find(ValuePath{"education", "courses", 1, "year"})->integer(), 2013);
        QCOMPARE(root.find(ValuePath()), &root);
        QVERIFY(!root.find(ValuePath{"education", "courses", 2}));
        QVERIFY(!root.find(ValuePath{"education", "courses", -1}));
        QVERIFY(!root.find(ValuePath{"education", 0}));
        QVERIFY(!root.find(ValuePath{"education", "courses", "year"}));
        QVERIFY(!root.find(ValuePath{"experience"}));
        QVERIFY(!root.find(ValuePath{"education", "courses", 0, "year", "month"}));
    }

    void leavesCopiesAloneWhenChanged()
    {
        Value list(Value::Items{1, 2});
        const Value copy = list;
        list.editableItems().push_back(3);
        QCOMPARE(list.items().size(), size_t(3));
        QCOMPARE(copy.items().size(), size_t(2));

        Value table = course("PhD", 2019);
        const Value tableCopy = table;
        table.editableMembers().front().value = Value("MSc");
        QCOMPARE(table.find("course")->bytes(), "MSc");
        QCOMPARE(tableCopy.find("course")->bytes(), "PhD");
    }
};

QTEST_APPLESS_MAIN(ValueTest)
#include "tst_value.moc"
