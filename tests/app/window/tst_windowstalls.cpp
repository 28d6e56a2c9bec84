#include "app/preview/pageprobe.h"
#include "app/preview/stallclock.h"
#include "common/documenttextedit.h"
#include "common/settings.h"
#include "common/windowstate.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "editorarea.h"
#include "forms/editorpane.h"
#include "mainwindow.h"
#include "preview/previewpane.h"
#include "scriptedquestions.h"
#include "source/sourceview.h"
#include "support/fixtures.h"
#include "workarea.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>

#include <algorithm>
#include <functional>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray aMegabyte()
{
    QByteArray text = "+++\nwidget = \"about\"\n\n[interests]\n  interests = [\"Tides\", \"Waves\"]\n\n"
                      "[[education.courses]]\n  course = \"PhD\"\n  institution = \"Sea\"\n  year = 2012\n\n"
                      "[[education.courses]]\n  course = \"MSc\"\n  institution = \"Lake\"\n  year = 2009\n+++\n\n"
                      "Start\n\n";
    for (int i = 0; text.size() < 1024 * 1024; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "## Year " + number + "\n\nI studied *tides* and [waves](https://example.org/" + number
                + "), \"with quotes\" -- and `code`, and wrote about it in a paragraph that is as long as they are.\n\n"
                  "- one\n- two\n\n";
    }
    return text;
}

/// The window with a file of a megabyte, whose page is shown.
struct Given
{
    Given()
    {
        window.resize(1280, 800);
        writeFile(path, aMegabyte());
        window.show();
        window.begin(path);
    }

    [[nodiscard]] bool isShown() const
    {
        return QTest::qWaitFor([this] { return page()->isAvailable(); }, 60000) && settle();
    }
    /// Waits until the page shows what stands in the document.
    [[nodiscard]] bool settle() const
    {
        QTest::qWait(1200);
        return true;
    }
    [[nodiscard]] PreviewPane *page() const { return window.workArea()->findChild<PreviewPane *>(); }
    [[nodiscard]] EditorArea *editor() const { return window.workArea()->editor(); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("about.md"));
    ScriptedQuestions questions;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    WindowState state{folder.filePath(QStringLiteral("window.ini"))};
    MainWindow window{&questions, &settings, &state};
};

/// Does something some times over and tells how long the window was blocked, also by what follows from it.
void doAndTell(const char *name, int count, const std::function<void(int)> &doIt)
{
    std::vector<double> stalls;
    std::vector<double> work;
    for (int i = 0; i < count; ++i) {
        QTest::qWait(20);
        StallClock clock;
        clock.reset();
        doIt(i);
        QTest::qWait(900);
        stalls.push_back(clock.longest());
        work.push_back(clock.longestWork());
    }
    std::sort(stalls.begin(), stalls.end());
    std::sort(work.begin(), work.end());
    qInfo("%s: window blocked: median %.1f ms, longest %.1f ms; by its own work: median %.1f ms, longest %.1f ms", name,
          stalls[stalls.size() / 2], stalls.back(), work[work.size() / 2], work.back());
}

} // namespace

/// How long the whole window does not answer with a biography of 1 MB. The times are printed and never judged.
class WindowStallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingInTheBiography()
    {
        Given given;
        QVERIFY(given.isShown());
        given.editor()->showPlace({SectionId::Biography, {}, -1, {}});
        given.editor()->form()->showBodyLine(2);
        auto *biography = given.editor()->form()->findChild<DocumentTextEdit *>();
        QVERIFY(biography);
        biography->setFocus();
        QVERIFY(given.settle());
        doAndTell("typing in the biography", 6, [&](int i) { QTest::keyClick(biography, char('a' + i)); });
        doAndTell("return in the biography", 3, [&](int) { QTest::keyClick(biography, Qt::Key_Return); });
        doAndTell("moving the cursor", 4, [&](int) { QTest::keyClick(biography, Qt::Key_Down); });
        doAndTell("to the end", 2,
                  [&](int i) { QTest::keyClick(biography, i % 2 ? Qt::Key_Home : Qt::Key_End, Qt::ControlModifier); });
        doAndTell("undo", 3, [&](int) { given.window.controller()->document()->undoStack()->undo(); });
        doAndTell("saving", 2, [&](int) { given.window.controller()->save(); });
    }
    void typingInTheSource()
    {
        Given given;
        QVERIFY(given.isShown());
        StallClock clock;
        clock.reset();
        given.editor()->setSourceShown(true);
        QTest::qWait(500);
        qInfo("showing the source: %.1f ms, work %.1f ms", clock.longest(), clock.longestWork());
        auto *source = given.editor()->findChild<SourceView *>();
        QVERIFY(source);
        given.editor()->showSource({300, 300});
        QVERIFY(given.settle());
        doAndTell("typing in the source", 6, [&](int i) { QTest::keyClick(source, char('a' + i)); });
        doAndTell("cursor in the source", 3, [&](int) { QTest::keyClick(source, Qt::Key_Down); });
        doAndTell("undo", 3, [&](int) { given.window.controller()->document()->undoStack()->undo(); });
    }
    void choosingEntries()
    {
        Given given;
        QVERIFY(given.isShown());
        const ValuePath courses{"education", "courses"};
        doAndTell("choosing an entry", 4, [&](int i) {
            given.editor()->showPlace({SectionId::Education, courses, i % 2, {}});
        });
        doAndTell("choosing the biography", 3, [&](int i) {
            if (i % 2)
                given.editor()->showOverview();
            else
                given.editor()->showPlace({SectionId::Biography, {}, -1, {}});
        });
    }
};

int main(int argc, char **argv)
{
    return runPageTest<WindowStallsTest>(argc, argv);
}

#include "tst_windowstalls.moc"
