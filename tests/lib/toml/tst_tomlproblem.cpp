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
};

void TomlProblemTest::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("missing comma") << QByteArray("a = [\n  \"x\"\n  \"y\",\n]\n") << QByteArray("toml-missing-comma")
                                   << 3 << 3;
    QTest::newRow("unclosed array") << QByteArray("a = [\n  \"x\",\n\n[t]\n") << QByteArray("toml-unclosed-array") << 4
                                    << 3;
    QTest::newRow("comma too many") << QByteArray("a = [1,,2]\n") << QByteArray("toml-extra-comma") << 1 << 8;
    QTest::newRow("unquoted text") << QByteArray("[[e.c]]\n  year = Exp. Dec-2017\n")
                                   << QByteArray("toml-unquoted-text") << 2 << 10;
    QTest::newRow("duplicate key") << QByteArray("a = 1\na = 2\n") << QByteArray("toml-duplicate-key") << 2 << 1;
    QTest::newRow("duplicate table") << QByteArray("[a]\n[b]\n[a]\n") << QByteArray("toml-duplicate-key") << 3 << 1;
    QTest::newRow("markup") << QByteArray("a = 1\n<br>\n") << QByteArray("toml-markup") << 2 << 1;
    QTest::newRow("curly quotes") << QByteArray("a = \xE2\x80\x9Cx\xE2\x80\x9D\n") << QByteArray("toml-curly-quotes")
                                  << 1 << 5;
    QTest::newRow("unclosed string") << QByteArray("a = \"x\nb = 1\n") << QByteArray("toml-unclosed-string") << 1 << 7;
    QTest::newRow("missing value") << QByteArray("a =\nb = 1\n") << QByteArray("toml-missing-value") << 1 << 4;
    QTest::newRow("lone carriage return") << QByteArray("a = 1\rb = 2\r") << QByteArray("toml-lone-cr") << 1 << 6;
    QTest::newRow("too deep") << "a = " + QByteArray(200, '[') << QByteArray("toml-too-deep") << 1 << 133;
    QTest::newRow("anything else") << QByteArray("a = 1\n[t\n") << QByteArray("toml-syntax") << 2 << 3;
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

QTEST_GUILESS_MAIN(TomlProblemTest)
#include "tst_tomlproblem.moc"
