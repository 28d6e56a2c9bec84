#include "toml/tomlreader.h"
#include "toml/tomlwriter.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace vitrine;

class TomlWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_data();
    void spelling();
    void keys();
    void whatIsWrittenReadsBack();
    void noLineBeginsAsTheFrontMatterEnds();
    void extremeNumbersReadBack();
};

void TomlWriterTest::spelling_data()
{
    QTest::addColumn<QByteArray>("literal");
    for (const char *literal : {"\"a\"", "12", "-1", "1.5", "1.0", "true", "inf", "-inf", "nan", "1979-05-27",
                                "07:32:00", "1979-05-27T07:32:00", "1979-05-27T07:32:00Z", "[]", "[1, [\"a\"]]", "{}",
                                "{ a = 1, \"b c\" = { d = [] } }"}) {
        QTest::newRow(literal) << QByteArray(literal);
    }
}

void TomlWriterTest::spelling()
{
    QFETCH(QByteArray, literal);
    const std::optional<Value> value = readTomlValue(literal);
    QVERIFY(value);
    QCOMPARE(spellTomlValue(*value), literal);
}

void TomlWriterTest::keys()
{
    QCOMPARE(spellTomlKey("a-b_1"), "a-b_1");
    QCOMPARE(spellTomlKey(""), "\"\"");
    QCOMPARE(spellTomlKey("a.b"), "\"a.b\"");
    QCOMPARE(spellTomlKey("\xC3\xA9\""), "\"\xC3\xA9\\\"\"");
}

void TomlWriterTest::whatIsWrittenReadsBack()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("ab \"'\\\n\r\t\x01\x7F\u00A0\u2028é");
    const QByteArrayList styles = {"", "\"\"", "''", "\"\"\"\"\"\"", "''''''", "\"\"\"\n\"\"\"", "'''\r\n'''"};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (quint32 i = random.bounded(12u); i > 0; --i)
            text += alphabet[qsizetype(random.bounded(quint32(alphabet.size())))];
        for (const QByteArray &style : styles) {
            const QByteArray literal = spellTomlValue(Value(text), {style, "\n"});
            const std::optional<Value> back = readTomlValue(literal);
            QVERIFY2(back && *back == Value(text), literal.toPercentEncoding());
        }
    }
}

void TomlWriterTest::noLineBeginsAsTheFrontMatterEnds()
{
    for (const QByteArray &style :
         {QByteArray("\"\"\"\"\"\""), QByteArray("'''\n'''"), QByteArray("\"\"\"\n\"\"\""), QByteArray()}) {
        for (const char *text : {"+++", "a\n+++\n+++ b\n ++++\n", "\n++++++", "a+++"}) {
            const QByteArray literal = spellTomlValue(Value(QByteArray(text)), {style, "\n"});
            QVERIFY2(!literal.contains("\n+++"), literal);
            QCOMPARE(readTomlValue(literal), std::optional(Value(QByteArray(text))));
        }
    }
}

void TomlWriterTest::extremeNumbersReadBack()
{
    for (const double number : {1e300, 5e-324, 0.1, -0.0, 1e15, 1e16, 123456789.125}) {
        const std::optional<Value> back = readTomlValue(spellTomlValue(Value(number)));
        QVERIFY2(back && *back == Value(number), spellTomlValue(Value(number)));
    }
    for (const qint64 number : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
        const std::optional<Value> back = readTomlValue(spellTomlValue(Value(number)));
        QVERIFY(back && *back == Value(number));
    }
}

QTEST_GUILESS_MAIN(TomlWriterTest)
#include "tst_tomlwriter.moc"
