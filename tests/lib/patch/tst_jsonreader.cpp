#include "patch/jsonreader.h"

#include <QTest>

#include <limits>

using namespace vitrine;

Q_DECLARE_METATYPE(vitrine::Value)

/// JSON texts as values.
class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Value>("value");
        const auto row = [](const char *text, const Value &value) { QTest::newRow(text) << QByteArray(text) << value; };
        row(R"("größe")", "größe");
        row(R"("\u00fc\n\ud83d\ude00\/")", "ü\n😀/");
        row(R"("a\u0000b")", QByteArray("a\0b", 3));
        row("1", 1);
        row("-0", 0);
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("-9223372036854775808", std::numeric_limits<qint64>::min());
        row("1.0", 1.0);
        row("-0.0", -0.0);
        row("1e3", 1000.0);
        row("1E-7", 1e-7);
        row("18446744073709551616.0", 18446744073709551616.0);
        row("true", true);
        row(" [ ] ", Value(Value::Items()));
        row("[1, [\"x\"]]", Value(Value::Items{1, Value(Value::Items{"x"})}));
        row("{}", Value(Value::Members()));
        row(R"({"b": {"": 1}, "a": false})",
            Value(Value::Members{{"b", Value(Value::Members{{"", 1}})}, {"a", false}}));
        row("\xEF\xBB\xBF[1]", Value(Value::Items{1}));
    }
    void readsValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(Value, value);
        const Result<JsonReading> reading = readJson(text);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QVERIFY(reading->root == value);
        QVERIFY(reading->gaps.empty());
    }

    void keepsTheOrderOfKeys()
    {
        const Value root = readJson(R"({"b": 1, "a": 2})").value().root;
        QCOMPARE(root.members()[0].key, "b");
        QCOMPARE(root.members()[1].key, "a");
    }

    void findsWhatFrontMatterCannotHold()
    {
        const JsonReading reading = readJson(R"([{"x": null}, 9223372036854775808, [0, -9223372036854775809],
                                                 {"y": 123456789012345678901234567890}])")
                                        .value();
        QCOMPARE(reading.gaps.size(), size_t(4));
        const auto isGap = [&](size_t i, JsonGap::Reason reason, const char *pointer) {
            return reading.gaps[i].reason == reason && reading.gaps[i].path.toPointer() == pointer;
        };
        QVERIFY(isGap(0, JsonGap::Reason::Null, "/0/x"));
        QVERIFY(isGap(1, JsonGap::Reason::LargeNumber, "/1"));
        QVERIFY(isGap(2, JsonGap::Reason::LargeNumber, "/2/1"));
        QVERIFY(isGap(3, JsonGap::Reason::LargeNumber, "/3/y"));
    }

    void tellsWhereItemsBegin()
    {
        QCOMPARE(readJson(R"([ {"a": [1]}, [], {} ])").value().itemOffsets, (std::vector<qsizetype>{2, 14, 18}));
        QVERIFY(readJson(R"({"a": [1]})").value().itemOffsets.empty());
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *text, qsizetype offset, const char *code = "json-syntax") {
            QTest::newRow(text) << QByteArray(text) << QByteArray(code) << offset;
        };
        row("", 0);
        row("[1,]", 3);
        row("[1 2]", 3);
        row("{\"a\" 1}", 5);
        row("{a: 1}", 1);
        row("[1", 2);
        row("\"open", 5);
        row("[1] x", 4);
        row("'a'", 0);
        row("[01]", 2);
        row("nan", 1);
        row("\"\\ud800\"", 7);
        row("\"\xFF\"", 1);
        row("[1e999]", 5);
        row("// comment\n1", 0);
        row(R"({"a": 1, "a": 2})", 11, "json-duplicate-key");
        row(R"([{"x": {"b": 1, "c": 1, "b": 1}}])", 26, "json-duplicate-key");
        row(R"({"a": 1, "\u0061": 2})", 16, "json-duplicate-key");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(qsizetype, offset);
        const Result<JsonReading> reading = readJson(text);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, code);
        QVERIFY(reading.error().message.endsWith(u'.'));
        QVERIFY2(!reading.error().message.contains(QStringLiteral("json.exception")),
                 qPrintable(reading.error().message));
        QVERIFY(reading.error().where);
        QCOMPARE(reading.error().where->begin, offset);
    }

    void limitsDepth_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
        QTest::newRow("objects") << QByteArray("{\"k\":") << QByteArray("}");
    }
    void limitsDepth()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, close);
        const auto nested = [&](qsizetype depth) { return open.repeated(depth) + "1" + close.repeated(depth); };
        QVERIFY(readJson(nested(maximumJsonDepth)));
        for (const qsizetype depth : {maximumJsonDepth + 1, qsizetype(200000)}) {
            const Result<JsonReading> reading = readJson(nested(depth));
            QVERIFY(!reading);
            QCOMPARE(reading.error().code, "json-too-deep");
            QCOMPARE(reading.error().where->begin, maximumJsonDepth * open.size());
        }
    }
};

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
