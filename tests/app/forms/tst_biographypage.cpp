#include "formfixture.h"

#include <QPlainTextEdit>
#include <QTextBlock>

using namespace vitrine;
using namespace vitrine::test;

/// The biography as text, of which nothing is lost on the way through the editor.
class BiographyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingChangesJustTheCharacters_data();
    void typingChangesJustTheCharacters();
    void editsOfOthersAreFollowed();
    void textOfAForeignFileCanBeEdited();
    void lineIsShown();
};

void BiographyPageTest::typingChangesJustTheCharacters_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("after"); // "x" and Enter typed at the start of the second line
    QTest::newRow("lf") << QByteArray("one\ntwo\n") << QByteArray("one\nx\ntwo\n");
    QTest::newRow("crlf") << QByteArray("one\r\ntwo\r\n") << QByteArray("one\r\nx\r\ntwo\r\n");
    QTest::newRow("no-break space") << QByteArray("o\xC2\xA0ne\nt\xE2\x80\xA8wo")
                                    << QByteArray("o\xC2\xA0ne\nx\nt\xE2\x80\xA8wo");
    QTest::newRow("tabs and blanks") << QByteArray("one  \n\ttwo\n\n\n") << QByteArray("one  \nx\n\ttwo\n\n\n");
}

void BiographyPageTest::typingChangesJustTheCharacters()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, after);
    const QByteArray head = "+++\na = 1\n+++\n";
    FormFixture form(head + body);
    form.pane().showPlace({SectionId::Biography, {}, -1, {}});
    auto *text = form.input<QPlainTextEdit>("Biography, as Markdown");
    QVERIFY(text);
    text->moveCursor(QTextCursor::Start);
    text->moveCursor(QTextCursor::NextBlock);
    QTest::keyClicks(text, QStringLiteral("x"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(form.text(), head + after);
    while (form.document().undoStack()->canUndo())
        form.undo();
    QCOMPARE(form.text(), head + body);
}

void BiographyPageTest::editsOfOthersAreFollowed()
{
    const QByteArray before = "+++\na = 1\n+++\none\ntwo\n";
    FormFixture form(before);
    form.pane().showPlace({SectionId::Biography, {}, -1, {}});
    auto *text = form.input<QPlainTextEdit>("Biography, as Markdown");
    text->moveCursor(QTextCursor::End);
    const int caret = text->textCursor().position();
    QVERIFY(form.document().apply(setValue(form.document().profile(), {"a"}, Value("much longer")), {}));
    QCOMPARE(text->textCursor().position(), caret);
    QTest::keyClicks(text, QStringLiteral("!"));
    QCOMPARE(form.text(), "+++\na = \"much longer\"\n+++\none\ntwo\n!");
    QVERIFY(form.document().apply(setBody(form.document().profile(), "other\n"), {}));
    QCOMPARE(text->document()->begin().text(), QStringLiteral("other"));
}

void BiographyPageTest::textOfAForeignFileCanBeEdited()
{
    FormFixture form("---\ntitle: x\n---\nText\n");
    form.pane().showPlace({SectionId::Biography, {}, -1, {}});
    auto *text = form.input<QPlainTextEdit>("Biography, as Markdown");
    text->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text, QStringLiteral("A "));
    QCOMPARE(form.text(), "---\ntitle: x\n---\nA Text\n");
}

void BiographyPageTest::lineIsShown()
{
    FormFixture form("+++\na = 1\n+++\none\r\ntwo\r\nthree\r\n");
    form.pane().showBodyLine(3);
    auto *text = form.input<QPlainTextEdit>("Biography, as Markdown");
    QCOMPARE(text->textCursor().block().text(), QStringLiteral("three"));
    QVERIFY(text->hasFocus());
}

QTEST_MAIN(BiographyPageTest)
#include "tst_biographypage.moc"
