#include "text/linemap.h"
#include "toml/tomldocument.h"

#include <QTest>

using namespace vitrine;

class TomlProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void limits_data();
    void limits();
};

void TomlProblemTest::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, const char *code, int line, int column) {
        QTest::newRow(name) << text << QByteArray(code) << line << column;
    };
    row("missing comma", "a = [\n  \"x\"\n  \"y\",\n]\n", "toml-missing-comma", 3, 3);
    row("missing comma between tables", "a = [{b = 1} {b = 2}]\n", "toml-missing-comma", 1, 14);
    row("missing comma in a table", "a = {b = 1 c = 2}\n", "toml-missing-comma", 1, 12);
    row("unclosed array", "a = [\n  \"x\",\n\n[t]\n", "toml-unclosed-array", 4, 3);
    row("unclosed array above a key, with a comma", "a = [\n  1,\nb = 1\n", "toml-unclosed-array", 3, 1);
    row("unclosed array above a key", "a = [{b = 1}\n\n# c\nd = 1\n", "toml-unclosed-array", 4, 1);
    row("text behind an item", "a = [\"x\" y, \"z\"]\n", "toml-unclosed-array", 1, 10);
    row("comma too many", "a = [1,,2]\n", "toml-extra-comma", 1, 8);
    row("comma too many in a table", "a = {b = 1,}\n", "toml-extra-comma", 1, 11);
    row("table over lines", "a = {\n  b = 1\n}\n", "toml-inline-table", 1, 5);
    row("table closed as a list", "a = [{b = 1]\n", "toml-inline-table", 1, 11);
    row("unquoted text", "[[e.c]]\n  year = Exp. Dec-2017\n", "toml-unquoted-text", 2, 10);
    row("unquoted range of years", "year = 2009 - 2013 # ok\n", "toml-unquoted-text", 1, 8);
    row("unquoted item", "a = [\n  \"x\",\n  Deep Learning,\n]\n", "toml-unquoted-text", 3, 3);
    row("unquoted link", "advisor = [A](https://a.example)\n", "toml-unquoted-text", 1, 11);
    row("unquoted text in a table", "a = {b = x}\n", "toml-unquoted-text", 1, 10);
    row("boolean", "draft = False\n", "toml-boolean", 1, 9);
    row("date", "date = 2019-02-30\n", "toml-date", 1, 8);
    row("time", "at = 7:30\n", "toml-date", 1, 6);
    row("number", "weight = 010\n", "toml-number", 1, 10);
    row("hexadecimal number", "weight = 0X1F\n", "toml-number", 1, 10);
    row("duplicate key", "a = 1\na = 2\n", "toml-duplicate-key", 2, 1);
    row("duplicate table", "[a]\n[b]\n[a]\n", "toml-duplicate-key", 3, 1);
    row("duplicate key below a header in prose", "a = 1\n# [Note]\na = 2\n", "toml-duplicate-key", 3, 1);
    row("header commented out", "[[a]]\nx = 1\n\n# [[a]] # old\n  x = 2\n", "header-commented-out", 4, 1);
    row("markup", "a = 1\n<br>\n", "toml-markup", 2, 1);
    row("curly quotes", "a = \xE2\x80\x9Cx\xE2\x80\x9D\n", "toml-curly-quotes", 1, 5);
    row("curly quote at the end", "a = \"x\xE2\x80\x9D\n", "toml-curly-quotes", 1, 7);
    row("curly quotes in a list", "a = [\xE2\x80\x9Cx\xE2\x80\x9D]\n", "toml-curly-quotes", 1, 6);
    row("unclosed string", "a = \"x\nb = 1\n", "toml-unclosed-string", 1, 5);
    row("unclosed long string", "b = 1\na = \"\"\"x\n\ny\n", "toml-unclosed-string", 2, 5);
    row("unclosed item", "a = [\n  \"x,\n  \"y\"\n]\n", "toml-unclosed-string", 2, 3);
    row("quote in a text", "a = \"The \"best\" one\"\n", "toml-quote-in-text", 1, 10);
    row("apostrophe in a text", "a = 'It's me'\n", "toml-quote-in-text", 1, 8);
    row("quote in an item", "a = [\"The \"best\"\", \"x\"]\n", "toml-quote-in-text", 1, 11);
    row("backslash", "a = \"C:\\papers\"\n", "toml-escape", 1, 8);
    row("backslash and u", "a = \"C:\\users\"\n", "toml-escape", 1, 8);
    row("missing value", "a =\nb = 1\n", "toml-missing-value", 1, 4);
    row("missing value in a table", "a = {b = , c = 1}\n", "toml-missing-value", 1, 9);
    row("missing value above a comment", "a = # none\n", "toml-missing-value", 1, 4);
    row("something behind a value", "a = \"x\" y\n", "toml-text-behind", 1, 9);
    row("something behind a header", "[a] b\n", "toml-text-behind", 1, 5);
    row("header", "a = 1\n[t\n", "toml-header", 2, 1);
    row("half a header", "[[t]\n", "toml-header", 1, 1);
    row("key",
        "gr\xC3\xB6\xC3\x9F"
        "e = 1\n",
        "toml-key", 1, 1);
    row("key of two words", "a b = 1\n", "toml-key", 1, 1);
    row("no key", " = 1\n", "toml-key", 1, 2);
    row("prose", "a = 1\nMy page\n", "toml-no-setting", 2, 1);
    row("control character", "a = \"x\x0By\"\n", "toml-control-character", 1, 7);
    row("no-break space", "a = 1\xC2\xA0\n", "toml-invisible-character", 1, 6);
    row("zero-width space",
        "\xE2\x80\x8B"
        "a = 1\n",
        "toml-invisible-character", 1, 1);
    row("lone carriage return", "a = 1\rb = 2\r", "toml-lone-cr", 1, 6);
    row("lone carriage return at the end", "a = 1\n\r", "toml-lone-cr", 2, 1);
    row("too deep", "a = " + QByteArray(200, '['), "toml-too-deep", 1, 133);
}

void TomlProblemTest::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const TomlDocument document(text);
    QVERIFY(document.problem());
    const Diagnostic &problem = *document.problem();
    QTEST(problem.code, "code");
    QVERIFY(problem.severity == Severity::Error);
    QVERIFY(problem.message.endsWith(u'.'));
    const LineColumn place = LineMap(text).position(problem.range.begin);
    QCOMPARE(place.line, line);
    QCOMPARE(place.column, column);
    QVERIFY(problem.range.end <= text.size());
}

void TomlProblemTest::limits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("tooDeepAt"); // -1: it is read
    const auto dotted = [](int segments) { return QByteArrayList(segments, "a").join('.'); };
    const auto row = [](const char *name, const QByteArray &text, qsizetype tooDeepAt = -1) {
        QTest::newRow(name) << text << tooDeepAt;
    };
    row("128 lists", "a = " + QByteArray(128, '[') + '1' + QByteArray(128, ']'));
    row("129 lists", "a = " + QByteArray(129, '[') + '1' + QByteArray(129, ']'), 4 + 128);
    row("100,000 lists", "a = " + QByteArray(100000, '['), 4 + 128);
    row("128 tables", "a = " + QByteArray("{a=").repeated(128) + '1' + QByteArray(128, '}'));
    row("129 tables", "a = " + QByteArray("{a=").repeated(129) + '1' + QByteArray(129, '}'), 4 + 3 * 128);
    row("128 segments", dotted(128) + " = 1");
    row("129 segments", dotted(129) + " = 1", 2 * 128);
    row("50,000 segments", dotted(50000) + " = 1", 2 * 128);
    row("header of 128 segments", '[' + dotted(128) + "]\n" + dotted(128) + " = [[1]]");
    row("header of 129 segments", '[' + dotted(129) + ']', 1 + 2 * 128);
    row("block of 129 segments", "[[" + dotted(129) + "]]", 2 + 2 * 128);
    row("128 segments in a table", "a = {" + dotted(128) + " = 1}");
    row("segments and tables together", "a = {a = {" + dotted(128) + " = 1}}", 10 + 2 * 127);
    // Each is short of the limit, but together they would be 12,800 levels.
    row("long keys in each other", "a = " + ('{' + dotted(128) + '=').repeated(100), 5 + 2 * 128);
}

void TomlProblemTest::limits()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, tooDeepAt);
    const TomlDocument document(text);
    if (tooDeepAt < 0) {
        QVERIFY2(document.isValid(), document.problem() ? qPrintable(document.problem()->message) : "");
        return;
    }
    QVERIFY(document.problem());
    QCOMPARE(document.problem()->code, "toml-too-deep");
    QCOMPARE(document.problem()->range.begin, tooDeepAt);
    QVERIFY(document.problem()->message.contains(QStringLiteral("128")));
}

QTEST_GUILESS_MAIN(TomlProblemTest)
#include "tst_tomlproblem.moc"
