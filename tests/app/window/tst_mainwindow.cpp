#include "app/preview/pageprobe.h"
#include "common/windowstate.h"
#include "documentbar.h"
#include "documentcontroller.h"
#include "edgebutton.h"
#include "editing/profiledocument.h"
#include "editorarea.h"
#include "givenwindow.h"
#include "mainactions.h"
#include "outline/outlineview.h"
#include "overview/overviewpage.h"
#include "preview/pagebar.h"
#include "preview/previewpane.h"
#include "problemspanel.h"
#include "start/recentfilelist.h"
#include "start/startpage.h"
#include "support/fixtures.h"
#include "windowstatusbar.h"
#include "workarea.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace vitrine;

/// The window around the panes: what it opens, says and shows.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileThereIsTheStartPage()
    {
        test::GivenWindow given;
        given.show({});
        QVERIFY(given.window.findChild<StartPage *>()->isVisible());
        QVERIFY(!given.window.workArea());
        QVERIFY(!given.action(Command::Save)->isEnabled());
        QVERIFY(!given.action(Command::ShowSource)->isEnabled());
        for (const Command command : {Command::AddEntry, Command::Duplicate, Command::HideOrShow, Command::Remove,
                                      Command::MoveUp, Command::MoveDown})
            QVERIFY2(!given.action(command)->isEnabled(), qPrintable(given.action(command)->text()));
        QVERIFY(given.action(Command::Open)->isEnabled());
    }

    void theStartPageOpensARecentFile()
    {
        test::GivenWindow given;
        const QString path = given.open(QStringLiteral("about.md"));
        given.action(Command::CloseFile)->trigger();
        auto *list = given.window.findChild<RecentFileList *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(given.window.controller()->filePath(), path);
        QVERIFY(given.window.workArea()->isVisible());
    }

    void aProfileOpensAtItsOverview()
    {
        test::GivenWindow given;
        const QString path = given.open(QStringLiteral("about.md"));
        QVERIFY(given.editor()->overview()->isVisible());
        QVERIFY(!given.editor()->currentPlace());
        QVERIFY(given.bar()->isHidden());
        QVERIFY(given.window.windowTitle().startsWith(QStringLiteral("about.md[*]")));
        QVERIFY(!given.window.isWindowModified());
        QCOMPARE(test::readFile(path), given.document()->text());
    }

    void saveStateIsOneTruth()
    {
        test::GivenWindow given;
        const QString path = given.open(QStringLiteral("about.md"));
        const QByteArray before = test::readFile(path);
        const auto state = [&] { return given.window.status()->saveState(); };
        const auto isModified = [&] {
            const bool modified = given.window.isWindowModified();
            return modified == given.action(Command::Save)->isEnabled() ? modified : !given.document()->isModified();
        };
        QVERIFY(!isModified());

        given.changeYear(QStringLiteral("1999"));
        QVERIFY(isModified());
        QVERIFY2(state().startsWith(QLatin1Char('1')), qPrintable(state()));
        given.document()->undoStack()->undo();
        QVERIFY(!isModified());
        given.document()->undoStack()->redo();
        given.action(Command::Save)->trigger();
        QVERIFY(!isModified());
        QVERIFY2(state().startsWith(QStringLiteral("Saved")) && state().contains(QStringLiteral(" · 1")),
                 qPrintable(state()));
        const QByteArray after = test::readFile(path);
        QCOMPARE(summarizeLineDiff(before, after).changedLines(), 1);
        QCOMPARE(summarizeLineDiff(before, after).hunks, 1);
    }

    void aNewFileSaysSo()
    {
        test::GivenWindow given;
        given.show(given.folder.filePath(QStringLiteral("new.md")));
        QVERIFY(given.window.windowTitle().contains(QStringLiteral("new file")));
        QVERIFY(given.window.status()->saveState().contains(QStringLiteral("New file")));
        QVERIFY(given.window.status()->currentMessage().contains(QStringLiteral("new file")));
        QVERIFY(given.action(Command::Save)->isEnabled());
        given.action(Command::Save)->trigger();
        QVERIFY(!given.window.windowTitle().contains(QStringLiteral("new file")));
        QVERIFY(QFileInfo::exists(given.folder.filePath(QStringLiteral("new.md"))));
    }

    void closingTheWindowAsks()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        given.changeYear(QStringLiteral("1999"));
        QVERIFY(!given.window.close());
        QVERIFY(given.window.isVisible());
        QCOMPARE(given.questions.asked, QByteArrayList{"save-changes"});
        given.questions.answers = {Answer::Discard};
        QVERIFY(given.window.close());
    }

    void aDroppedFileIsOpened()
    {
        test::GivenWindow given;
        given.show({});
        const QString path = given.folder.filePath(QStringLiteral("dropped.md"));
        test::writeFile(path, test::fixture(QStringLiteral("about.md")));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&given.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&given.window, &drop);
        QTRY_COMPARE(given.window.controller()->filePath(), path);

        data.setUrls({QUrl(QStringLiteral("https://example.org/about.md"))});
        QDragEnterEvent link({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&given.window, &link);
        QVERIFY(!link.isAccepted());
    }

    void aNarrowWindowHidesThePageFirst()
    {
        test::GivenWindow given;
        given.window.resize(1600, 800);
        given.open(QStringLiteral("about.md"));
        WorkArea *work = given.window.workArea();
        QVERIFY(work->isPageShown());
        given.window.resize(given.window.minimumSizeHint().width(), 700);
        QTRY_VERIFY(!work->isPageShown());
        QVERIFY(work->isOutlineShown());
        const auto edges = work->findChildren<EdgeButton *>();
        const auto shown =
            std::find_if(edges.begin(), edges.end(), [](const EdgeButton *edge) { return edge->isVisible(); });
        QVERIFY(shown != edges.end());
        (*shown)->click();
        QVERIFY(work->isPageShown());
        given.window.resize(1600, 800);
        QTRY_VERIFY(work->isPageShown());
    }

    void aThemeThatHasGoneIsTold()
    {
        test::GivenWindow given;
        given.settings.setValue(Settings::pageTheme, QStringLiteral("gone"));
        given.open(QStringLiteral("about.md"));
        QTRY_VERIFY(given.window.status()->currentMessage().contains(QStringLiteral("“gone”")));
        // The bar names what is shown.
        const auto buttons = given.window.findChild<PageBar *>()->findChildren<QAbstractButton *>();
        const auto isTheme = [](const QAbstractButton *button) {
            return button->accessibleName().startsWith(QLatin1String("Theme: Academic"));
        };
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), isTheme));
        // And an export is what the preview shows.
        QTRY_VERIFY_WITH_TIMEOUT(given.window.workArea()->page()->isAvailable(), 20000);
        given.questions.path = given.folder.filePath(QStringLiteral("out"));
        given.action(Command::ExportPage)->trigger();
        QTRY_VERIFY(QFileInfo::exists(given.folder.filePath(QStringLiteral("out/index.html"))));
        QVERIFY(given.questions.told.isEmpty());
        QVERIFY(given.window.status()->currentMessage().contains(QStringLiteral("“gone”")));
    }

    void hiddenPanesAreRemembered()
    {
        test::GivenWindow given;
        given.window.resize(1600, 800);
        given.open(QStringLiteral("about.md"));
        given.action(Command::ShowOutline)->trigger();
        given.action(Command::ShowPage)->trigger();
        QVERIFY(!given.window.workArea()->isOutlineShown());
        QVERIFY(!given.window.workArea()->isPageShown());
        QVERIFY(!given.state.isPaneShown(QStringLiteral("outline"), true));
        QVERIFY(!given.state.isPaneShown(QStringLiteral("page"), true));
    }

    void f6GoesRoundThePanes()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        QApplication::setActiveWindow(&given.window);
        WorkArea *work = given.window.workArea();
        const auto has = [](const QWidget *pane) {
            const QWidget *focus = QApplication::focusWidget();
            return focus && (focus == pane || pane->isAncestorOf(focus));
        };
        work->setPageShown(false);
        work->outline()->setFocus();
        QVERIFY(has(work->outline()));
        given.action(Command::NextPane)->trigger();
        QVERIFY(has(work->editor()));
        given.action(Command::NextPane)->trigger();
        QVERIFY(has(work->outline()));
        work->setProblemsShown(true);
        QVERIFY(has(work->problems()));
        given.action(Command::PreviousPane)->trigger();
        QVERIFY(has(work->editor()));
    }

    void tabGoesThroughTheFormAndThenToThePage()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        const auto *bar = given.window.findChild<PageBar *>();
        const auto isReachedInForm = [&](const std::function<bool(QWidget *)> &isMeant) {
            for (QWidget *next = given.window.nextInFocusChain(); !bar->isAncestorOf(next);
                 next = next->nextInFocusChain()) {
                if (isMeant(next))
                    return true;
            }
            return false;
        };
        QVERIFY(isReachedInForm([&](QWidget *widget) {
            auto *button = qobject_cast<QAbstractButton *>(widget);
            return button && button->isVisible() && button->accessibleName().startsWith(QLatin1String("Experience,"));
        }));
        given.editor()->showPlace(test::place(SectionId::Experience, 0));
        QVERIFY(isReachedInForm([](QWidget *widget) {
            const auto *line = qobject_cast<QLineEdit *>(widget);
            return line && line->isVisible() && line->text() == QLatin1String("Senior Scientist");
        }));
    }

    void problemsOpenAndClose()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("missing-comma.md"));
        QApplication::setActiveWindow(&given.window);
        WorkArea *work = given.window.workArea();
        QVERIFY(!work->areProblemsShown());
        QVERIFY(work->problems()->problemCount() > 0);
        Q_EMIT given.window.status()->problemsRequested();
        QVERIFY(work->areProblemsShown());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!work->areProblemsShown());
    }

    void theOutlineKeepsTheFocusWhileItIsWalked()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        QApplication::setActiveWindow(&given.window);
        OutlineView *outline = given.window.workArea()->outline();
        outline->setFocus();
        const auto hasEntry = [&] {
            return given.editor()->currentPlace() && given.editor()->currentPlace()->slot >= 0;
        };
        for (int i = 0; i < 20 && !hasEntry(); ++i) {
            QTest::keyClick(outline, Qt::Key_Down);
            QVERIFY(outline->hasFocus());
        }
        QVERIFY(hasEntry());
        QTest::keyClick(outline, Qt::Key_Return);
        QVERIFY(given.editor()->isAncestorOf(QApplication::focusWidget()));
    }

    void theWindowIsShownBeforeThePage()
    {
        test::GivenWindow given;
        const QString path = given.folder.filePath(QStringLiteral("about.md"));
        test::writeFile(path, test::fixture(QStringLiteral("about.md")));
        given.window.resize(1600, 800);
        given.window.show();
        given.window.begin(path);
        QVERIFY(!given.window.workArea()->page()->webPage());
        QVERIFY(QTest::qWaitForWindowExposed(&given.window));
        QTRY_VERIFY_WITH_TIMEOUT(given.window.workArea()->page()->isAvailable(), 20000);
    }
};

int main(int argc, char **argv)
{
    return test::runPageTest<MainWindowTest>(argc, argv);
}

#include "tst_mainwindow.moc"
