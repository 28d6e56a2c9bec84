#include "editing/profiledocument.h"
#include "source/sourceview.h"
#include "support/fixtures.h"
#include "support/random.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QUndoStack>

using namespace vitrine;

namespace {

/// The view's text with "\n" between lines and every other character itself.
QString shownText(const SourceView &view)
{
    QStringList lines;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        lines += block.text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// A document and its source view, spoken to as a person would.
struct Given
{
    explicit Given(const QByteArray &text) : view((document.load(text), &document)) { view.resize(600, 400); }

    /// Puts the caret behind the first `text`.
    void caretBehind(const QByteArray &text)
    {
        const qsizetype at = document.text().indexOf(text);
        Q_ASSERT(at >= 0);
        view.showRange({at + text.size(), at + text.size()});
    }
    void select(const QByteArray &text)
    {
        const qsizetype at = document.text().indexOf(text);
        Q_ASSERT(at >= 0);
        view.showRange({at, at + text.size()}, true);
    }
    void type(const QString &text) { QTest::keyClicks(&view, text); }
    [[nodiscard]] bool isInStep() const { return shownText(view) == SourceText(document.text()).shown(); }

    ProfileDocument document;
    SourceView view;
};

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingChangesNothing();
    void isAsLargeAsOtherTextWhoseSizeIsInPixels();
    void typingChangesJustThat();
    void typingKeepsLineEnds_data();
    void typingKeepsLineEnds();
    void specialCharactersStay();
    void typingIsOneUndoStep();
    void movingTheCaretStartsAnotherStep();
    void pastedLinesTakeTheFilesLineEnd();
    void replacingAllIsExact();
    void deletingBetweenCrAndLfStaysInStep();
    void editsOfOthersAreReplayed();
    void caretStaysWhenOthersEdit();
    void anyEditsStayInStep();
    void undoIsLeftToTheWindow();
    void aReadOnlyDocumentCannotBeTypedInto();
    void droppedFilesAreLeftToTheWindow();
    void caretNamesItsPlace();
};

void TestSourceView::openingChangesNothing()
{
    for (const QString &name : test::markdownFiles(QStringLiteral(VITRINE_FIXTURES_DIR))) {
        const QByteArray bytes = test::fixture(name);
        Given given(bytes);
        QVERIFY2(given.isInStep(), qPrintable(name));
        QCOMPARE(given.document.text(), bytes);
        QVERIFY(!given.document.isModified());
    }
}

void TestSourceView::typingChangesJustThat()
{
    const QByteArray before = test::fixture(QStringLiteral("about.md"));
    Given given(before);
    given.caretBehind("widget = \"about");
    given.type(QStringLiteral("XY"));
    QByteArray expected = before;
    expected.replace("widget = \"about", "widget = \"aboutXY");
    QCOMPARE(given.document.text(), expected);
    QVERIFY(given.isInStep());
}

void TestSourceView::typingKeepsLineEnds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("CRLF") << QByteArray("one\r\nhere\r\nthree\r\n") << QByteArray("one\r\nhere\r\nX\r\nthree\r\n");
    QTest::newRow("lone CR") << QByteArray("one\rhere\rthree\r") << QByteArray("one\rhere\rX\rthree\r");
    QTest::newRow("mixed") << QByteArray("one\r\nhere\nthree\r") << QByteArray("one\r\nhere\nX\nthree\r");
    QTest::newRow("no final newline") << QByteArray("one\r\nhere") << QByteArray("one\r\nhere\r\nX");
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbfhere\r\n") << QByteArray("\xef\xbb\xbfhere\r\nX\r\n");
}

void TestSourceView::typingKeepsLineEnds()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Given given(before);
    given.caretBehind("here");
    QTest::keyClick(&given.view, Qt::Key_Return);
    given.type(QStringLiteral("X"));
    QCOMPARE(given.document.text(), after);
    QVERIFY(given.isInStep());
    QTest::keyClick(&given.view, Qt::Key_Backspace);
    QTest::keyClick(&given.view, Qt::Key_Backspace);
    QCOMPARE(given.document.text(), before);
    QVERIFY(!given.document.isModified());
}

void TestSourceView::specialCharactersStay()
{
    const QByteArray before = "a\xc2\xa0"
                              "b\xe2\x80\xa8"
                              "c here d\xc2\xa0"
                              "e \xf0\x9f\x8e\x93\n";
    Given given(before);
    given.caretBehind("here");
    given.type(QStringLiteral("!"));
    QByteArray expected = before;
    expected.replace("here", "here!");
    QCOMPARE(given.document.text(), expected);

    given.select("\xc2\xa0"
                 "b\xe2\x80\xa8");
    given.view.cut();
    given.caretBehind("here!");
    given.view.paste();
    // What went through the clipboard is what the clipboard makes of it; all around it stays.
    QVERIFY(given.document.text().startsWith("ac here!"));
    QVERIFY(given.document.text().endsWith(" d\xc2\xa0"
                                           "e \xf0\x9f\x8e\x93\n"));
    QVERIFY(given.isInStep());
}

void TestSourceView::typingIsOneUndoStep()
{
    const QByteArray before = "one\ntwo\n";
    Given given(before);
    given.caretBehind("one");
    given.type(QStringLiteral(" more"));
    QTest::keyClick(&given.view, Qt::Key_Backspace);
    QCOMPARE(given.document.undoStack()->count(), 1);
    given.document.undoStack()->undo();
    QCOMPARE(given.document.text(), before);
    QVERIFY(given.isInStep());
    given.document.undoStack()->redo();
    QCOMPARE(given.document.text(), QByteArray("one mor\ntwo\n"));
    QVERIFY(given.isInStep());
}

void TestSourceView::movingTheCaretStartsAnotherStep()
{
    Given given(QByteArray("one\ntwo\n"));
    given.caretBehind("one");
    given.type(QStringLiteral("ab"));
    given.caretBehind("two");
    given.type(QStringLiteral("cd"));
    QCOMPARE(given.document.undoStack()->count(), 2);
    given.document.undoStack()->undo();
    QCOMPARE(given.document.text(), QByteArray("oneab\ntwo\n"));
}

void TestSourceView::pastedLinesTakeTheFilesLineEnd()
{
    Given given(QByteArray("one\r\ntwo\r\n"));
    given.caretBehind("one");
    QGuiApplication::clipboard()->setText(QStringLiteral("\na\rb\r\nc"));
    given.view.paste();
    QCOMPARE(given.document.text(), QByteArray("one\r\na\r\nb\r\nc\r\ntwo\r\n"));
    QVERIFY(given.isInStep());
    QCOMPARE(given.document.undoStack()->count(), 1);
}

void TestSourceView::replacingAllIsExact()
{
    Given given(QByteArray("\xef\xbb\xbfone\r\ntwo"));
    given.view.selectAll();
    given.type(QStringLiteral("x"));
    QCOMPARE(given.document.text(), QByteArray("\xef\xbb\xbfx"));
    given.view.selectAll();
    QTest::keyClick(&given.view, Qt::Key_Delete);
    QCOMPARE(given.document.text(), QByteArray("\xef\xbb\xbf"));
    QVERIFY(given.isInStep());
}

void TestSourceView::deletingBetweenCrAndLfStaysInStep()
{
    Given given(QByteArray("a\rx\nb"));
    given.select("x");
    QTest::keyClick(&given.view, Qt::Key_Delete);
    QCOMPARE(given.document.text(), QByteArray("a\r\nb"));
    QVERIFY(given.isInStep());
}

void TestSourceView::editsOfOthersAreReplayed()
{
    const QByteArray before = test::fixture(QStringLiteral("about-crlf.md"));
    Given given(before);
    TextEdit edit;
    const qsizetype widget = before.indexOf("widget");
    const qsizetype end = before.lastIndexOf("\r\n");
    QVERIFY(edit.replace(before, {widget, widget + 6}, "wid\r\nget"));
    QVERIFY(edit.replace(before, {end, end + 2}, QByteArray()));
    QVERIFY(given.document.apply(edit, {}));
    QVERIFY(given.isInStep());
    given.document.undoStack()->undo();
    QVERIFY(given.isInStep());
    QCOMPARE(given.document.text(), before);
}

void TestSourceView::caretStaysWhenOthersEdit()
{
    const QByteArray before = "one\r\ntwo\r\nthree\r\nfour\r\n";
    Given given(before);
    given.caretBehind("thr");
    TextEdit edit;
    QVERIFY(edit.replace(before, {0, 3}, "a longer line\r\nand another"));
    QVERIFY(edit.replace(before, {before.size() - 6, before.size()}, "4"));
    QVERIFY(given.document.apply(edit, {}));
    QCOMPARE(given.view.currentOffset(), given.document.text().indexOf("thr") + 3);
}

void TestSourceView::anyEditsStayInStep()
{
    test::Random random(7);
    const auto piece = [&random] {
        return random.text({"a", "\r", "\n", "\r\n", "\xc2\xa0", "\xe2\x80\xa9", "\xf0\x9f\x8e\x93", "xy"}, 2);
    };
    QByteArray text;
    for (int i = 0; i < 30; ++i)
        text += piece();
    Given given(text);
    for (int i = 0; i < 400; ++i) {
        const QByteArray current = given.document.text();
        // Whole characters only: an edit never has a border inside one.
        const auto border = [&](qsizetype at) {
            while (at > 0 && at < current.size() && (uchar(current[at]) & 0xc0) == 0x80)
                --at;
            return qMin(at, current.size());
        };
        const qsizetype begin = border(random.upTo(current.size()));
        const qsizetype end = border(begin + random.upTo(6));
        QVERIFY(given.document.apply(TextEdit(current, {begin, qMax(begin, end)}, piece()), {}));
        QVERIFY2(given.isInStep(), given.document.text().toPercentEncoding().constData());
    }
    while (given.document.undoStack()->canUndo()) {
        given.document.undoStack()->undo();
        QVERIFY2(given.isInStep(), given.document.text().toPercentEncoding().constData());
    }
    QCOMPARE(given.document.text(), text);
}

void TestSourceView::undoIsLeftToTheWindow()
{
    Given given(QByteArray("one\n"));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.setAccepted(true);
    QCoreApplication::sendEvent(&given.view, &undo);
    QVERIFY(!undo.isAccepted());
    QKeyEvent copy(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    copy.setAccepted(false);
    QCoreApplication::sendEvent(&given.view, &copy);
    QVERIFY(copy.isAccepted());
}

void TestSourceView::aReadOnlyDocumentCannotBeTypedInto()
{
    const QByteArray before = test::fixture(QStringLiteral("latin1.md"));
    ProfileDocument document;
    document.load(before, true);
    SourceView view(&document);
    QTest::keyClicks(&view, QStringLiteral("x"));
    QCOMPARE(document.text(), before);
    QVERIFY(shownText(view).contains(QChar::ReplacementCharacter));
}

void TestSourceView::droppedFilesAreLeftToTheWindow()
{
    Given given(QByteArray("one\n"));
    const auto takes = [&](const QUrl &url) {
        QMimeData data;
        data.setUrls({url});
        data.setText(url.toString());
        QDragEnterEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(given.view.viewport(), &event);
        return event.isAccepted();
    };
    QVERIFY(takes(QUrl(QStringLiteral("https://example.org/"))));
    QVERIFY(!takes(QUrl::fromLocalFile(QStringLiteral("/nowhere/about.md"))));
}

void TestSourceView::caretNamesItsPlace()
{
    const QByteArray text = test::fixture(QStringLiteral("about.md"));
    Given given(text);
    const Section *education = given.document.profile().section(SectionId::Education);
    QVERIFY(education && education->entries.size() > 1);
    const Entry &entry = education->entries[1];
    given.view.showRange(entry.range);
    QCOMPARE(given.view.currentPlace().section, SectionId::Education);
    QCOMPARE(given.view.currentPlace().slot, 1);
}

void TestSourceView::isAsLargeAsOtherTextWhoseSizeIsInPixels()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(23);
    QApplication::setFont(font);
    Given given("text\n");
    QApplication::setFont(before);
    QCOMPARE(given.view.font().pixelSize(), 23);
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
