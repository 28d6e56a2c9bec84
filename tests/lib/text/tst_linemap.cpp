#include "text/linemap.h"

#include "support/growth.h"
#include "support/random.h"
#include "text/utf8.h"

#include <QTest>

using namespace vitrine;

namespace vitrine {

char *toString(const LineColumn &place)
{
    return QTest::toString(QStringLiteral("line %1, column %2").arg(place.line).arg(place.column));
}

} // namespace vitrine

/// Converts offsets to lines and columns, and back.
class LineMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLinesAndColumns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<LineColumn>("expected");

        const auto row = [](const char *name, const QByteArray &text, qsizetype offset, LineColumn expected) {
            QTest::newRow(name) << text << offset << expected;
        };
        row("empty text", "", 0, {1, 1});
        row("start", "ab\ncd", 0, {1, 1});
        row("at the newline", "ab\ncd", 2, {1, 3});
        row("behind the newline", "ab\ncd", 3, {2, 1});
        row("end", "ab\ncd", 5, {2, 3});
        row("past the end", "ab\ncd", 99, {2, 3});
        row("in front of the start", "ab", -1, {1, 1});
        row("end behind a final newline", "ab\n", 3, {2, 1});
        row("at the CR of a CRLF", "ab\r\ncd", 2, {1, 3});
        row("between CR and LF", "ab\r\ncd", 3, {1, 4});
        row("a lone CR ends no line", "ab\rcd\nef", 4, {1, 5});
        row("columns are code points", "é€😀x", 9, {1, 4});
        row("inside a sequence", "é😀x", 4, {1, 2});
        row("a byte order mark is no column", "\xEF\xBB\xBFx", 3, {1, 1});
        row("inside a byte order mark", "\xEF\xBB\xBFx", 1, {1, 1});
        row("behind a byte order mark", "\xEF\xBB\xBFx", 4, {1, 2});
        row("a mark elsewhere is a column", "x\xEF\xBB\xBFy", 4, {1, 3});
        row("each byte that is not UTF-8 is a column", "\xE9\xE9\x80x", 3, {1, 4});
    }
    void countsLinesAndColumns()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QFETCH(LineColumn, expected);
        QCOMPARE(LineMap(text).position(offset), expected);
    }

    void countsColumnsOfLongLines()
    {
        test::Random random(2);
        QByteArray text = "\xEF\xBB\xBFshort\n";
        for (int lines = 0; lines < 3; ++lines) {
            const qsizetype begin = text.size();
            while (text.size() < begin + 5000)
                text += random.text({"a", "é", "€", "😀", "\xE9"}, 20);
            text += '\n';
        }
        const LineMap map(text);
        for (qsizetype line = 1; line <= map.lineCount(); ++line) {
            const TextRange range = map.line(line);
            qsizetype column = 1;
            for (qsizetype at = range.begin; at <= range.end; at += utf8CharacterLength(text, at), ++column) {
                QCOMPARE(map.position(at), (LineColumn{line, column}));
                if (at == text.size())
                    break;
            }
        }
    }

    void placesInALongLineTakeAsLongAsTheyAre()
    {
        const double growth = test::growthOfWork(8000, [](int length) {
            const LineMap map(QByteArray(length, 'a'));
            for (qsizetype at = 0; at < length; at += 8)
                QCOMPARE(map.position(at).column, at + 1);
        });
        QVERIFY2(growth < 40, qPrintable(QString::number(growth)));
    }

    void findsOffsets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<LineColumn>("place");
        QTest::addColumn<qsizetype>("expected");

        const auto row = [](const char *name, const QByteArray &text, LineColumn place, qsizetype expected) {
            QTest::newRow(name) << text << place << expected;
        };
        row("start", "ab\ncd", {1, 1}, 0);
        row("second line", "ab\ncd", {2, 2}, 4);
        row("past the end of a line", "ab\ncd", {1, 9}, 2);
        row("past the end of a CRLF line", "ab\r\ncd", {1, 9}, 2);
        row("past the last line", "ab\ncd", {3, 1}, 5);
        row("line 0", "ab\ncd", {0, 2}, 1);
        row("column 0", "ab\ncd", {2, 0}, 3);
        row("behind characters of several bytes", "é😀x", {1, 3}, 6);
        row("behind a byte order mark", "\xEF\xBB\xBFxy", {1, 1}, 3);
        row("empty last line", "ab\n", {2, 1}, 3);
    }
    void findsOffsets()
    {
        QFETCH(QByteArray, text);
        QFETCH(LineColumn, place);
        QFETCH(qsizetype, expected);
        QCOMPARE(LineMap(text).offset(place), expected);
    }

    void givesTheBytesOfALine()
    {
        const QByteArray text = "\xEF\xBB\xBFone\r\n\ntwo\rthree\r\nlast";
        const LineMap map(text);
        const auto line = [&](qsizetype number) {
            const TextRange range = map.line(number);
            return text.mid(range.begin, range.length());
        };
        QCOMPARE(map.lineCount(), 4);
        QCOMPARE(line(1), "one");
        QCOMPARE(line(2), "");
        QCOMPARE(line(3), "two\rthree");
        QCOMPARE(line(4), "last");
        QCOMPARE(line(0), "one");
        QCOMPARE(line(5), "last");
    }

    void findsThePlacesThatItGives()
    {
        test::Random random(1);
        for (int round = 0; round < 300; ++round) {
            const QByteArray mark = random.upTo(3) == 0 ? utf8ByteOrderMark.toByteArray() : QByteArray();
            const QByteArray text = mark + random.text({"a", "é", "€", "😀", "\r\n", "\n"}, 20);
            const LineMap map(text);
            for (qsizetype offset = mark.size(); offset < text.size(); offset += utf8CharacterLength(text, offset))
                QCOMPARE(map.offset(map.position(offset)), text.mid(offset - 1, 2) == "\r\n" ? offset - 1 : offset);
            QCOMPARE(map.offset(map.position(text.size())), text.size());
        }
    }
};

QTEST_APPLESS_MAIN(LineMapTest)
#include "tst_linemap.moc"
