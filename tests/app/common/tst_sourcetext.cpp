#include "common/sourcetext.h"
#include "support/fixtures.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace vitrine;

class TestSourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndWhereATextDocumentEndsThem_data();
    void linesEndWhereATextDocumentEndsThem();
    void eachPlaceMapsThereAndBack_data() { linesEndWhereATextDocumentEndsThem_data(); }
    void eachPlaceMapsThereAndBack();
    void placesInsideCharactersMapToWholeOnes();
    void newLinesTakeTheirNeighboursEnd_data();
    void newLinesTakeTheirNeighboursEnd();
    void lineEndsThatStayKeepTheirKinds();
    void aRangeNeverSplitsALineEnd();
    void otherBytesGiveWhatReadingThemGives();
};

void TestSourceText::linesEndWhereATextDocumentEndsThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("LF") << QByteArray("a\nb\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n");
    QTest::newRow("lone CR") << QByteArray("a\rb\r\rc");
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\n\r\n\n\r");
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0"
                                                  "b\n");
    QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                  "b\n");
    QTest::newRow("paragraph separator") << QByteArray("a\xe2\x80\xa9"
                                                       "b\n");
    QTest::newRow("noncharacters") << QByteArray("a\xef\xb7\x90"
                                                 "b\xef\xb7\x91\n");
    QTest::newRow("beyond the basic plane") << QByteArray("\xf0\x9f\x8e\x93 a\n\xf0\x9f\x8e\x93");
    QTest::newRow("a byte order mark within") << QByteArray("a\xef\xbb\xbf"
                                                            "b\n\xef\xbb\xbf"
                                                            "c\n");
    for (const QString &name : test::markdownFiles(QStringLiteral(VITRINE_FIXTURES_DIR))) {
        const QByteArray bytes = test::fixture(name);
        if (bytes.isValidUtf8() && !bytes.startsWith("\xef\xbb\xbf"))
            QTest::newRow(qPrintable(name)) << bytes;
    }
}

void TestSourceText::linesEndWhereATextDocumentEndsThem()
{
    QFETCH(QByteArray, bytes);
    const SourceText text(bytes);
    QTextDocument document;
    QTextCursor(&document).insertText(text.shown());
    QTextDocument direct;
    // fromUtf8() would drop a mark at the very start, which is why no row has one there.
    QTextCursor(&direct).insertText(QString::fromUtf8(bytes));

    QCOMPARE(text.shownLength(), text.shown().size());
    QCOMPARE(document.characterCount(), direct.characterCount());
    for (int i = 0; i < direct.characterCount(); ++i)
        QCOMPARE(document.characterAt(i), direct.characterAt(i));
}

void TestSourceText::eachPlaceMapsThereAndBack()
{
    QFETCH(QByteArray, bytes);
    const SourceText text(bytes);
    const QString shown = text.shown();
    qsizetype last = -1;
    for (qsizetype position = 0; position <= shown.size(); ++position) {
        if (position < shown.size() && shown[position].isLowSurrogate())
            continue;
        const qsizetype offset = text.offset(position);
        QVERIFY2(offset > last, qPrintable(QStringLiteral("at %1").arg(position)));
        QCOMPARE(text.shownPosition(offset), position);
        last = offset;
    }
    QCOMPARE(text.offset(shown.size()), bytes.size());
}

void TestSourceText::placesInsideCharactersMapToWholeOnes()
{
    const SourceText text(QByteArray("\xef\xbb\xbf"
                                     "a\xf0\x9f\x8e\x93\r\nb"));
    QCOMPARE(text.shown(), QString::fromUtf8("a\xf0\x9f\x8e\x93\nb"));
    QCOMPARE(text.shownPosition(1), 0); // in the byte order mark
    QCOMPARE(text.shownPosition(6), 1); // in the emoji
    QCOMPARE(text.offset(2), 4);        // between its surrogates
    QCOMPARE(text.shownPosition(9), 3); // between CR and LF
    QCOMPARE(text.shownPosition(99), 5);
    QCOMPARE(text.offset(99), 11);
}

void TestSourceText::newLinesTakeTheirNeighboursEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("LF") << QByteArray("a\nb\n") << 1 << QByteArray("x\ny");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << 1 << QByteArray("x\r\ny");
    QTest::newRow("lone CR") << QByteArray("a\rb\r") << 1 << QByteArray("x\ry");
    QTest::newRow("last line without an end") << QByteArray("a\r\nb") << 4 << QByteArray("x\r\ny");
    QTest::newRow("the line's own in a mixed file") << QByteArray("a\nb\r\n") << 2 << QByteArray("x\r\ny");
    QTest::newRow("an LF is not put behind a lone CR") << QByteArray("a\rb\n") << 2 << QByteArray("x\ry");
    QTest::newRow("a file of one line") << QByteArray("a") << 1 << QByteArray("x\ny");
}

void TestSourceText::newLinesTakeTheirNeighboursEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, offset);
    QFETCH(QByteArray, expected);
    QCOMPARE(SourceText(bytes).bytesFor(QStringLiteral("x\ny"), {offset, offset}), expected);
}

void TestSourceText::lineEndsThatStayKeepTheirKinds()
{
    const SourceText text(QByteArray("a\r\nb\nc\rd"));
    QCOMPARE(text.bytesFor(QStringLiteral("1\n2\n3\n4"), {0, 8}), QByteArray("1\r\n2\n3\r4"));
}

void TestSourceText::aRangeNeverSplitsALineEnd()
{
    const SourceText text(QByteArray("a\r\nb\r\n"));
    QCOMPARE(text.wholeLineEnds({2, 5}), (TextRange{1, 6}));
    QCOMPARE(text.wholeLineEnds({1, 4}), (TextRange{1, 4}));
}

void TestSourceText::otherBytesGiveWhatReadingThemGives()
{
    // All that can begin, end or split a line end or a character.
    const QByteArrayList parts{"a",    "\n",           "\r",   "\r\n",         "\xe2\x80\xa9",     "\xe2",    "\x80",
                               "\xa9", "\xef\xb7\x90", "\xef", "\xef\xbb\xbf", "\xf0\x9f\x8e\x93", "\xc3\xa9"};
    QRandomGenerator random(20190801);
    const auto randomText = [&](int count) {
        QByteArray text;
        for (int i = random.bounded(count + 1); i > 0; --i)
            text += parts[random.bounded(int(parts.size()))];
        return text;
    };
    SourceText text(randomText(30));
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes = text.bytes();
        const qsizetype begin = random.bounded(int(bytes.size()) + 1);
        const qsizetype length = random.bounded(int(bytes.size() - begin) + 1) / (bytes.size() > 60 ? 1 : 4);
        bytes.replace(begin, length, randomText(4));
        const QByteArray before = text.bytes();
        text.setBytes(bytes);

        const SourceText expected(bytes);
        const QByteArray told = before.toHex(' ') + " -> " + bytes.toHex(' ');
        QVERIFY2(text.bytes() == bytes && text.shown() == expected.shown(), told.constData());
        QCOMPARE(text.shownLength(), expected.shownLength());
        for (qsizetype at = 0; at <= bytes.size(); ++at)
            QVERIFY2(text.shownPosition(at) == expected.shownPosition(at), told.constData());
        for (qsizetype at = 0; at <= expected.shownLength(); ++at) {
            QVERIFY2(text.offset(at) == expected.offset(at), told.constData());
            QCOMPARE(text.shown({at, expected.shownLength()}), expected.shown().sliced(at));
            QCOMPARE(text.shown({0, at}), expected.shown().first(at));
        }
    }
}

QTEST_APPLESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
