#include "patch/jsonvalues.h"

#include "patch/jsonreader.h"
#include "toml/tomlreader.h"

#include <QTest>

using namespace vitrine;

namespace {

/// The value of a JSON text in which single quotes stand for double ones.
Value json(QByteArray text)
{
    return readJson(text.replace('\'', '"')).value().root;
}

Value toml(const QByteArray &literal)
{
    return readTomlValue(literal).value();
}

} // namespace

/// What JSON cannot say: dates, times, nan and inf.
class JsonValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsKinds_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *old, const char *given, const char *result) {
            QTest::addRow("%s in the place of %s", given, old)
                << QByteArray(old) << QByteArray(given) << QByteArray(result);
        };
        row("2020-01-02", "'2021-03-04'", "2021-03-04");
        row("2020-01-02", "'2021-03-04T05:06:07'", "2021-03-04T05:06:07");
        row("2020-01-02T03:04:05Z", "'2021-03-04 05:06:07+02:00'", "2021-03-04T05:06:07+02:00");
        row("07:32:00", "'08:00:00.5'", "08:00:00.5");
        row("2020-01-02", "'Sept. 2015'", "'Sept. 2015'");
        row("2020-01-02", "'2021-13-04'", "'2021-13-04'");
        row("2020-01-02", "' 2021-03-04'", "' 2021-03-04'");
        row("2020-01-02", "'2021-03-04 # soon'", "'2021-03-04 # soon'");
        row("2020-01-02", "'2021'", "'2021'");
        row("2020-01-02", "''", "''");
        row("2020-01-02", "2021", "2021");
        row("'2020-01-02'", "'2021-03-04'", "'2021-03-04'");
        row("5", "'6'", "'6'");
        row("1.0", "1", "1");
        row("nan", "'nan'", "nan");
        row("-inf", "'-inf'", "-inf");
        row("nan", "'inf'", "'inf'");
        row("1.5", "'1.5'", "'1.5'");
        row("[2020-01-02]", "['2021-03-04', '2021-03-04']", "[2021-03-04, '2021-03-04']");
        row("{a = {b = 07:32:00}, c = 1}", "{'c': '08:00:00', 'a': {'b': '08:00:00', 'd': '08:00:00'}}",
            "{c = '08:00:00', a = {b = 08:00:00, d = '08:00:00'}}");
        row("[2020-01-02]", "{'0': '2021-03-04'}", "{0 = '2021-03-04'}");
    }
    void keepsKinds()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, result);
        QVERIFY(withKindsOf(toml(old), json(given)) == toml(result));
    }

    void keepsTheOrderOfTheNewKeys()
    {
        const Value value = withKindsOf(toml("{a = 1, b = 2}"), json("{'b': 1, 'a': 2}"));
        QCOMPARE(value.members().front().key, "b");
    }

    void compares_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("isEqual");
        const auto row = [](const char *value, const char *given, bool isEqual) {
            QTest::addRow("%s and %s", value, given) << QByteArray(value) << QByteArray(given) << isEqual;
        };
        row("1", "1", true);
        row("1", "1.0", true);
        row("1.0", "1", true);
        row("0", "-0.0", true);
        row("-0.0", "0.0", true);
        row("1", "1.5", false);
        row("1", "2", false);
        row("9007199254740993", "9007199254740992.0", false);
        row("9007199254740992", "9007199254740992.0", true);
        row("9223372036854775807", "9223372036854775808.0", false);
        row("-9223372036854775808", "-9223372036854775808.0", true);
        row("1e300", "1", false);
        row("nan", "1", false);
        row("nan", "'nan'", true);
        row("inf", "'inf'", true);
        row("inf", "'-inf'", false);
        row("1.0", "'1.0'", false);
        row("1", "'1'", false);
        row("1", "true", false);
        row("true", "true", true);
        row("true", "false", false);
        row("2020-01-02", "'2020-01-02'", true);
        row("2020-01-02", "'2020-01-03'", false);
        row("2020-01-02 03:04:05", "'2020-01-02T03:04:05'", true);
        row("'a'", "'a'", true);
        row("'a'", "'A'", false);
        row("[1, [2.0]]", "[1.0, [2]]", true);
        row("[1, 2]", "[2, 1]", false);
        row("[1]", "[1, 1]", false);
        row("[]", "{}", false);
        row("{a = 1, b = [2020-01-02]}", "{'b': ['2020-01-02'], 'a': 1.0}", true);
        row("{a = 1}", "{'a': 1, 'b': 1}", false);
        row("{a = 1, b = 1}", "{'a': 1}", false);
        row("{a = 1}", "{'b': 1}", false);
    }
    void compares()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, given);
        QFETCH(bool, isEqual);
        QCOMPARE(equalsJson(toml(value), json(given)), isEqual);
    }
};

QTEST_APPLESS_MAIN(JsonValuesTest)
#include "tst_jsonvalues.moc"
