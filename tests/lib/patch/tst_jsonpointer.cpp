#include "patch/jsonpointer.h"

#include "patch/jsonreader.h"

#include <QTest>

using namespace vitrine;

namespace {

Value json(const char *text)
{
    return readJson(text).value().root;
}

JsonPointer pointer(const char *text)
{
    return JsonPointer::parse(text).value();
}

/// The document of RFC 6901, section 5.
const char *const rfcDocument =
    "{\"foo\": [\"bar\", \"baz\"], \"\": 0, \"a/b\": 1, \"c%d\": 2, \"e^f\": 3, \"g|h\": 4, \"i\\\\j\": 5, "
    "\"k\\\"l\": 6, \" \": 7, \"m~n\": 8}";

} // namespace

/// JSON Pointers (RFC 6901), and where they lead.
class JsonPointerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsWhereTheRfcSays_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *written, const char *value) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(value);
        };
        row("", rfcDocument);
        row("/foo", R"(["bar", "baz"])");
        row("/foo/0", R"("bar")");
        row("/", "0");
        row("/a~1b", "1");
        row("/c%d", "2");
        row("/e^f", "3");
        row("/g|h", "4");
        row("/i\\j", "5");
        row("/k\"l", "6");
        row("/ ", "7");
        row("/m~0n", "8");
    }
    void leadsWhereTheRfcSays()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, value);
        const Value root = json(rfcDocument);
        const Result<JsonPointer> pointer = JsonPointer::parse(written);
        QVERIFY(pointer);
        const Result<ValuePath> path = resolvePointer(*pointer, root);
        QVERIFY(path);
        QVERIFY(*root.find(*path) == json(value));
        QCOMPARE(pointer->toBytes(), written);
        QCOMPARE(path->toPointer(), written);
        QVERIFY(pointerTo(*path) == *pointer);
    }

    void takesEscapesOutInOnePass()
    {
        QCOMPARE(pointer("/~01").tokens().front(), "~1");
        QCOMPARE(pointer("/~10").tokens().front(), "/0");
        QCOMPARE(pointer("//").tokens(), std::vector<QByteArray>(2));
    }

    void refusesWhatIsNoPointer_data()
    {
        QTest::addColumn<QByteArray>("written");
        for (const char *written : {"a", "a/b", "#/a", " /a", "/~", "/a~", "/~2", "/~a/b"})
            QTest::newRow(written) << QByteArray(written);
    }
    void refusesWhatIsNoPointer()
    {
        QFETCH(QByteArray, written);
        const Result<JsonPointer> pointer = JsonPointer::parse(written);
        QVERIFY(!pointer);
        QCOMPARE(pointer.error().code, "pointer-invalid");
        QVERIFY2(pointer.error().message.contains(QString::fromUtf8(written)), qPrintable(pointer.error().message));
    }

    void refusesToLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("named"); // in the sentence
        QTest::addColumn<bool>("isTarget"); // whether `add` may put something there
        const auto row = [](const char *written, const char *code, const char *named, bool isTarget = false) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(code) << QString::fromUtf8(named) << isTarget;
        };
        row("/new", "path-missing", "“new”", true);
        row("/list/-", "index-out-of-range", "/list", true);
        row("/list/2", "index-out-of-range", "the last one is 1", true);
        row("/empty/0", "index-out-of-range", "/empty is empty", true);
        row("/list/3", "index-out-of-range", "no item 3");
        row("/list/99999999999999999999", "index-out-of-range", "99999999999999999999");
        row("/list/01", "path-missing", "“01”");
        row("/list/00", "path-missing", "“00”");
        row("/list/+1", "path-missing", "“+1”");
        row("/list/-1", "path-missing", "“-1”");
        row("/list/1e0", "path-missing", "“1e0”");
        row("/list/", "path-missing", "“”");
        row("/list/٣", "path-missing", "“٣”");
        row("/list/key", "path-missing", "“key”");
        row("/list/-/x", "index-out-of-range", "/list");
        row("/new/deep", "path-missing", "“new”");
        row("/text/0", "path-missing", "/text is neither");
        row("/table/number/x", "path-missing", "/table/number is neither");
        row("/line\nbreak", "path-missing", "“line\uFFFDbreak”", true);
    }
    void refusesToLeadNowhere()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, code);
        QFETCH(QString, named);
        QFETCH(bool, isTarget);
        const Value root = json(R"({"list": [1, 2], "empty": [], "text": "abc", "table": {"number": 1}})");
        const Result<JsonPointer> pointer = JsonPointer::parse(written);
        QVERIFY(pointer);
        const Result<ValuePath> path = resolvePointer(*pointer, root);
        QVERIFY(!path);
        QCOMPARE(path.error().code, code);
        QVERIFY2(path.error().message.contains(named), qPrintable(path.error().message));

        const Result<ValuePath> target = resolveTarget(*pointer, root);
        QCOMPARE(target.has_value(), isTarget);
        if (!target)
            QCOMPARE(target.error().message, path.error().message);
    }

    void takesTheEndOfAListAsATarget()
    {
        const Value root = json(R"({"list": [1, 2]})");
        const ValuePath end{"list", 2};
        QVERIFY(resolveTarget(pointer("/list/-"), root).value() == end);
        QVERIFY(resolveTarget(pointer("/list/2"), root).value() == end);
        QVERIFY(resolveTarget(pointer(""), root).value().isEmpty());
    }

    void takesANumberForTheKeyOfATable()
    {
        const Value root = json(R"({"01": {"-": 5}})");
        QVERIFY(*root.find(resolvePointer(pointer("/01/-"), root).value()) == Value(5));
    }

    void comparesTokensNotText()
    {
        QVERIFY(pointer("/a/b").startsWith(pointer("/a")));
        QVERIFY(pointer("/a").startsWith(pointer("/a")));
        QVERIFY(pointer("/a").startsWith(JsonPointer()));
        QVERIFY(!pointer("/ab").startsWith(pointer("/a")));
        QVERIFY(!pointer("/a").startsWith(pointer("/a/b")));
        QCOMPARE(pointer("/a/b~0/c").mid(1).toBytes(), "/b~0/c");
        QVERIFY(pointer("/a").mid(1).isRoot());
    }
};

QTEST_APPLESS_MAIN(JsonPointerTest)
#include "tst_jsonpointer.moc"
