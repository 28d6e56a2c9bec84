#include "text/utf8.h"

#include <QTest>

using namespace vitrine;

/// Tells UTF-8 from other bytes.
class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstInvalidByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("expected");

        const auto valid = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << text << qsizetype(-1);
        };
        valid("empty", "");
        valid("ASCII and a null byte", QByteArray("a\0b", 3));
        valid("first and last of two bytes", "\xC2\x80\xDF\xBF");
        valid("first and last of three bytes", "\xE0\xA0\x80\xEF\xBF\xBF");
        valid("around the surrogates", "\xED\x9F\xBF\xEE\x80\x80");
        valid("first and last of four bytes", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
        valid("byte order mark", "\xEF\xBB\xBFx");

        const auto invalid = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << QByteArray("é" + bytes + "z") << qsizetype(2);
        };
        invalid("Latin-1", "\xE9t\xE9");
        invalid("stray continuation", "\x80");
        invalid("overlong slash in two bytes", "\xC0\xAF");
        invalid("overlong in two bytes, highest", "\xC1\xBF");
        invalid("overlong in three bytes", "\xE0\x9F\xBF");
        invalid("overlong in four bytes", "\xF0\x8F\xBF\xBF");
        invalid("first surrogate", "\xED\xA0\x80");
        invalid("last surrogate", "\xED\xBF\xBF");
        invalid("above U+10FFFF", "\xF4\x90\x80\x80");
        invalid("five-byte form", "\xF8\x88\x80\x80\x80");
        invalid("0xFF", "\xFF");
        invalid("second byte missing", "\xE2z");
        invalid("third byte missing", "\xE2\x82z");

        QTest::newRow("cut off at the end") << QByteArray("ab\xE2\x82") << qsizetype(2);
    }
    void findsTheFirstInvalidByte()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, expected);
        QCOMPARE(firstInvalidUtf8(text), expected);
    }

    void agreesWithQtOnEveryCharacter()
    {
        for (char32_t character = 0; character <= 0x10FFFF; ++character) {
            if (QChar::isSurrogate(character))
                continue;
            // Not at the start, where QString takes U+FEFF for a byte order mark.
            const QByteArray bytes = QString(u'x').append(QStringView(QChar::fromUcs4(character))).toUtf8();
            if (utf8SequenceLength(bytes, 1) != bytes.size() - 1)
                QFAIL(qPrintable(QStringLiteral("U+%1").arg(uint(character), 4, 16)));
        }
    }
};

QTEST_APPLESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
