#include "toml/tomllexer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vitrine;

class TomlLexerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void stringsWithoutClosingQuotes();
    void arrayThatIsNotClosedEndsAtTheNextKey();
    void tokensJoinedAreTheText();
};

namespace {

/// The kinds of all tokens as letters, blanks left out.
QByteArray letters(const QByteArray &text)
{
    QByteArray result;
    for (const TomlToken &token : tokenizeToml(text)) {
        if (token.kind != TomlToken::Kind::Whitespace)
            result += "wn#abltm=.,[]{}HhX"[int(token.kind) - 0];
    }
    return result;
}

} // namespace

void TomlLexerTest::kinds_data()
{
    // w blank, n newline, # comment, a bare, b basic, l literal, t and m their multi-line forms, H h header, X invalid
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("key") << QByteArray("a.b = 1.5 # c\n") << QByteArray("a.a=a#n");
    QTest::newRow("quoted keys") << QByteArray("\"a\".'b' = true") << QByteArray("b.l=a");
    QTest::newRow("headers") << QByteArray("[a]\r\n[[ b . c ]]\n") << QByteArray("HahnHa.ahn");
    QTest::newRow("array of arrays") << QByteArray("a = [[1], [2]]\n") << QByteArray("a=[[a],[a]]n");
    QTest::newRow("array over lines") << QByteArray("a = [\n 1, # x\n]\n") << QByteArray("a=[na,#n]n");
    QTest::newRow("inline table") << QByteArray("a = {b.c = 1, 'd' = [2]}\n") << QByteArray("a={a.a=a,l=[a]}n");
    QTest::newRow("strings") << QByteArray("a = \"\"\"x\n\"\"\"\"\"\nb = '''y'''\n") << QByteArray("a=tna=mn");
    QTest::newRow("escaped quote") << QByteArray("a = \"x\\\"y\" # z") << QByteArray("a=b#");
    QTest::newRow("date with a blank") << QByteArray("a = 1979-05-27 07:32:00Z\n") << QByteArray("a=an");
    QTest::newRow("date, then comment") << QByteArray("a = 1979-05-27 # 07:32\n") << QByteArray("a=a#n");
    QTest::newRow("empty multi-line string") << QByteArray("a = \"\"\"\"\"\"\n") << QByteArray("a=tn");
    QTest::newRow("lone carriage return") << QByteArray("a\r= 1") << QByteArray("aX=a");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a = 1")
                                     << QByteArray("a=a");
}

void TomlLexerTest::kinds()
{
    QFETCH(QByteArray, text);
    QTEST(letters(text), "expected");
}

void TomlLexerTest::stringsWithoutClosingQuotes()
{
    QCOMPARE(letters("a = \"x\nb = 1\n"), "a=bna=an");
    QVERIFY(!tokenizeToml("a = \"x\nb = 1\n")[4].terminated);
    QCOMPARE(letters("a = '''x\nb = 1\n"), "a=m");
}

void TomlLexerTest::arrayThatIsNotClosedEndsAtTheNextKey()
{
    QCOMPARE(letters("a = [\n 1,\nb = 2\n"), "a=[na,na=an");
    QCOMPARE(letters("a = {b = 1\nc = 2\n"), "a={a=ana=an");
}

void TomlLexerTest::tokensJoinedAreTheText()
{
    QRandomGenerator random(20190401);
    const QByteArray alphabet = "ab1 \t\n\r#\"'=.,[]{}\\-:\xC3\xA9";
    for (int round = 0; round < 20000; ++round) {
        QByteArray text;
        for (quint32 i = random.bounded(40u); i > 0; --i)
            text += alphabet[qsizetype(random.bounded(quint32(alphabet.size())))];
        qsizetype end = 0;
        for (const TomlToken &token : tokenizeToml(text)) {
            QVERIFY2(token.range.begin == end && token.range.end > end, text.toPercentEncoding());
            end = token.range.end;
        }
        QVERIFY2(end == text.size(), text.toPercentEncoding());
    }
}

QTEST_GUILESS_MAIN(TomlLexerTest)
#include "tst_tomllexer.moc"
