#include "app/preview/pageprobe.h"
#include "common/documentsite.h"
#include "common/infobar.h"
#include "common/settings.h"
#include "common/windowstate.h"
#include "documentbar.h"
#include "documentcontroller.h"
#include "edgebutton.h"
#include "editing/profiledocument.h"
#include "editing/profileeditor.h"
#include "editorarea.h"
#include "forms/editorpane.h"
#include "mainactions.h"
#include "mainwindow.h"
#include "outline/outlineview.h"
#include "overview/overviewpage.h"
#include "overview/sitefileviewer.h"
#include "preview/pagebar.h"
#include "preview/previewpane.h"
#include "preview/previewscheme.h"
#include "problemspanel.h"
#include "scriptedquestions.h"
#include "source/sourceview.h"
#include "start/recentfilelist.h"
#include "start/startpage.h"
#include "support/fixtures.h"
#include "windowstatusbar.h"
#include "workarea.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>
#include <QUrl>

#include <functional>

using namespace vitrine;

namespace {

Place place(SectionId section, qsizetype slot = -1)
{
    const auto list = [](const char *table) { return ValuePath{table, "courses"}; };
    switch (section) {
    case SectionId::Education:
        return {section, list("education"), slot, {}};
    case SectionId::Experience:
        return {section, list("experience"), slot, {}};
    default:
        return {section, {}, slot, {}};
    }
}

} // namespace

/// A window with a folder of its own, and a person who answers by script.
struct Given
{
    Given() { window.resize(1280, 800); }

    /// Copies a fixture into the folder as `name` and opens it as the command line would.
    QString open(const QString &fixture, const QString &name = QStringLiteral("about.md"))
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        test::writeFile(path, test::fixture(fixture));
        show(path);
        return path;
    }
    /// Puts a file into the folder.
    void write(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        test::writeFile(path, bytes);
    }
    void show(const QString &path)
    {
        window.show();
        window.begin(path);
        QCoreApplication::processEvents();
    }

    void changeYear(const QString &text)
    {
        ProfileDocument *document = window.controller()->document();
        Place year = place(SectionId::Education, 1);
        year.key = "year";
        ProfileEditor editor(document);
        if (!editor.setText(year, text, editor.spelling(year)))
            qFatal("the fixture could not be edited");
    }

    [[nodiscard]] ProfileDocument *document() const { return window.controller()->document(); }
    [[nodiscard]] EditorArea *editor() const { return window.workArea()->editor(); }
    [[nodiscard]] QAction *action(Command command) const { return window.actions()->action(command); }
    [[nodiscard]] DocumentBar *bar() const { return window.findChild<DocumentBar *>(); }

    QTemporaryDir folder;
    test::ScriptedQuestions questions;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    WindowState state{folder.filePath(QStringLiteral("window.ini"))};
    MainWindow window{&questions, &settings, &state};
};

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileThereIsTheStartPage();
    void tabGoesThroughTheFormAndThenToThePage();
    void theStartPageOpensARecentFile();
    void aProfileOpensAtItsOverview();
    void saveStateIsOneTruth();
    void aNewFileSaysSo();
    void closingTheWindowAsks();
    void aDroppedFileIsOpened();
    void anAboutStubLeadsToTheProfile();
    void anAboutStubWithoutAPageSaysSo();
    void aStubOfTheThemesChoiceLeadsToTheProfile();
    void aSectionThatTheThemeNeverShowsSaysSo();
    void problemsOfTheSiteAreListed();
    void aPictureIsChosenForPagesWithoutASite();
    void anInvalidFileLeadsToItsMistake();
    void theBarWaitsWhileTyping();
    void foreignFrontMatterIsText_data();
    void foreignFrontMatterIsText();
    void anotherEncodingOffersToConvert();
    void undoGoesToThePlaceInTheForm();
    void undoGoesToThePlaceInTheSource();
    void formAndSourceStayAtThePlace();
    void entriesAreMovedAndRemoved();
    void entriesAreHiddenAndShown();
    void whatCannotBeDoneIsDisabled();
    void aNarrowWindowHidesThePageFirst();
    void hiddenPanesAreRemembered();
    void f6GoesRoundThePanes();
    void problemsOpenAndClose();
    void theOutlineKeepsTheFocusWhileItIsWalked();
    void theWindowIsShownBeforeThePage();
    void typingInAFormChangesPageAndFile();
    void aClickOnThePageGoesToTheField();
};

void TestMainWindow::tabGoesThroughTheFormAndThenToThePage()
{
    Given given;
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
    given.editor()->showPlace(place(SectionId::Experience, 0));
    QVERIFY(isReachedInForm([](QWidget *widget) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        return line && line->isVisible() && line->text() == QLatin1String("Senior Scientist");
    }));
}

void TestMainWindow::withoutAFileThereIsTheStartPage()
{
    Given given;
    given.show({});
    QVERIFY(given.window.findChild<StartPage *>()->isVisible());
    QVERIFY(!given.window.workArea());
    QVERIFY(!given.action(Command::Save)->isEnabled());
    QVERIFY(!given.action(Command::ShowSource)->isEnabled());
    QVERIFY(given.action(Command::Open)->isEnabled());
}

void TestMainWindow::theStartPageOpensARecentFile()
{
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    given.action(Command::CloseFile)->trigger();
    auto *list = given.window.findChild<RecentFileList *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(given.window.controller()->filePath(), path);
    QVERIFY(given.window.workArea()->isVisible());
}

void TestMainWindow::aProfileOpensAtItsOverview()
{
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    QVERIFY(given.editor()->overview()->isVisible());
    QVERIFY(!given.editor()->currentPlace());
    QVERIFY(given.bar()->isHidden());
    QVERIFY(given.window.windowTitle().startsWith(QStringLiteral("about.md[*]")));
    QVERIFY(!given.window.isWindowModified());
    QCOMPARE(test::readFile(path), given.document()->text());
}

void TestMainWindow::saveStateIsOneTruth()
{
    Given given;
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

void TestMainWindow::aNewFileSaysSo()
{
    Given given;
    given.show(given.folder.filePath(QStringLiteral("new.md")));
    QVERIFY(given.window.windowTitle().contains(QStringLiteral("new file")));
    QVERIFY(given.window.status()->saveState().contains(QStringLiteral("New file")));
    QVERIFY(given.window.status()->currentMessage().contains(QStringLiteral("new file")));
    QVERIFY(given.action(Command::Save)->isEnabled());
    given.action(Command::Save)->trigger();
    QVERIFY(!given.window.windowTitle().contains(QStringLiteral("new file")));
    QVERIFY(QFileInfo::exists(given.folder.filePath(QStringLiteral("new.md"))));
}

void TestMainWindow::closingTheWindowAsks()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.changeYear(QStringLiteral("1999"));
    QVERIFY(!given.window.close());
    QVERIFY(given.window.isVisible());
    QCOMPARE(given.questions.asked, QByteArrayList{"save-changes"});
    given.questions.answers = {Answer::Discard};
    QVERIFY(given.window.close());
}

void TestMainWindow::aDroppedFileIsOpened()
{
    Given given;
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

void TestMainWindow::anAboutStubLeadsToTheProfile()
{
    Given given;
    QDir(given.folder.path()).mkpath(QStringLiteral("content/authors/admin"));
    const QString page = given.folder.filePath(QStringLiteral("content/authors/admin/_index.md"));
    test::writeFile(page, test::fixture(QStringLiteral("author-page.md")));
    given.open(QStringLiteral("about-stub.md"), QStringLiteral("content/home/about.md"));
    QVERIFY(given.bar()->isVisible());
    QVERIFY2(given.bar()->text().contains(QStringLiteral("authors/admin/_index.md")), qPrintable(given.bar()->text()));
    given.bar()->actionButton()->click();
    QCOMPARE(given.window.controller()->filePath(), page);
    QVERIFY(given.bar()->isHidden());
}

void TestMainWindow::anAboutStubWithoutAPageSaysSo()
{
    Given given;
    given.open(QStringLiteral("about-stub.md"));
    QVERIFY(given.bar()->text().contains(QStringLiteral("admin")));
    QVERIFY(given.bar()->actionButton()->isHidden());
}

void TestMainWindow::aStubOfTheThemesChoiceLeadsToTheProfile()
{
    Given given;
    given.write("hugo.toml", "");
    given.write("content/authors/boss/_index.md", "---\nname: Boss\nsuperuser: true\n---\nHi.\n");
    given.write("content/home/about.md", "---\nwidget: about\n---\n");
    given.show(given.folder.filePath(QStringLiteral("content/home/about.md")));
    QVERIFY2(given.bar()->text().contains(QStringLiteral("authors/boss/_index.md")), qPrintable(given.bar()->text()));
    QCOMPARE(given.window.controller()->site()->context().identity.name->text, QStringLiteral("Boss"));
    // What stands there now is what is shown.
    given.write("content/authors/boss/_index.md", "---\nname: Somebody else\nsuperuser: true\n---\nHi.\n");
    QTRY_COMPARE(given.window.controller()->site()->context().identity.name->text, QStringLiteral("Somebody else"));
    QVERIFY(QFile::remove(given.folder.filePath(QStringLiteral("content/authors/boss/_index.md"))));
    QTRY_VERIFY(!given.bar()->text().contains(QStringLiteral("authors/boss")));
}

void TestMainWindow::aSectionThatTheThemeNeverShowsSaysSo()
{
    Given given;
    given.write("hugo.toml", "");
    given.write("layouts/partials/widgets/about.html", "{{ .Params.interests }}{{ .Params.education }}");
    given.open(QStringLiteral("about.md"), QStringLiteral("content/home/about.md"));
    auto *note = given.editor()->form()->findChild<InfoBar *>(QStringLiteral("siteNote"));
    QVERIFY(note);
    given.editor()->showPlace(place(SectionId::Education));
    QVERIFY(note->isHidden());
    given.editor()->showPlace(place(SectionId::Experience));
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("layouts/partials/widgets/about.html")), qPrintable(note->text()));
    given.editor()->showPlace(place(SectionId::Experience, 0));
    QVERIFY(note->isVisible());
    // The theme learns to show it.
    given.write("layouts/partials/widgets/about.html", "{{ .Params.experience }}{{ .Params.education }}");
    QTRY_VERIFY(note->isHidden());
    QTRY_COMPARE(given.window.workArea()->problems()->hintCount(), 1); // of the interests
}

void TestMainWindow::problemsOfTheSiteAreListed()
{
    Given given;
    given.write("config/_default/params.toml", "name = \"Mira\"\nrole = \n");
    given.open(QStringLiteral("about.md"), QStringLiteral("content/home/about.md"));
    ProblemsPanel *problems = given.window.workArea()->problems();
    QTRY_COMPARE(problems->problemCount(), 1);
    given.window.workArea()->setProblemsShown(true);
    auto *list = problems->findChild<QTreeWidget *>();
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    const auto *viewer = given.window.findChild<SiteFileViewer *>();
    QVERIFY(viewer && viewer->isVisible());
    QVERIFY(viewer->windowTitle().startsWith(QStringLiteral("config/_default/params.toml, line 2")));
    given.write("config/_default/params.toml", "name = \"Mira\"\n");
    QTRY_COMPARE(problems->problemCount(), 0);
}

void TestMainWindow::aPictureIsChosenForPagesWithoutASite()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.write("me.txt", "x");
    given.questions.path = given.folder.filePath(QStringLiteral("me.txt"));
    Q_EMIT given.editor()->overview()->pictureRequested();
    QCOMPARE(given.questions.asked, QByteArrayList({"picture"}));
    QCOMPARE(given.questions.told.size(), 1);
    QVERIFY(given.settings.ownFields().picture.isEmpty());
    given.write("me.png", "x");
    given.questions.path = given.folder.filePath(QStringLiteral("me.png"));
    Q_EMIT given.editor()->overview()->pictureRequested();
    QVERIFY(given.window.controller()->site()->context().identity.picture.endsWith(QStringLiteral("/me.png")));
    Q_EMIT given.editor()->overview()->pictureRequested(); // and thought better of it
    QVERIFY(given.settings.ownFields().picture.endsWith(QStringLiteral("/me.png")));
}

void TestMainWindow::anInvalidFileLeadsToItsMistake()
{
    Given given;
    given.open(QStringLiteral("missing-comma.md"));
    QCOMPARE(given.bar()->severity(), Severity::Error);
    const std::vector<Diagnostic> problems = given.document()->profile().problems();
    QVERIFY(!problems.empty());
    QVERIFY(given.bar()->text().contains(problems.front().message));
    given.bar()->actionButton()->click();
    QVERIFY(given.editor()->isSourceShown());
    QCOMPARE(given.editor()->source()->currentOffset(), problems.front().range.begin);
}

void TestMainWindow::theBarWaitsWhileTyping()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    const qsizetype at = given.document()->text().indexOf("widget = ") + 9;
    given.editor()->showSource({at, at});
    QTest::keyClicks(given.editor()->source(), QStringLiteral("["));
    QVERIFY(!given.document()->profile().isValid());
    QVERIFY(given.bar()->isHidden());
    QTRY_VERIFY(given.bar()->isVisible());
    QTest::keyClick(given.editor()->source(), Qt::Key_Backspace);
    QVERIFY(given.bar()->isHidden());
}

void TestMainWindow::foreignFrontMatterIsText_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::newRow("YAML") << QStringLiteral("yaml-front-matter.md");
    QTest::newRow("JSON") << QStringLiteral("json-front-matter.md");
    QTest::newRow("none") << QStringLiteral("no-front-matter.md");
}

void TestMainWindow::foreignFrontMatterIsText()
{
    QFETCH(QString, fixture);
    Given given;
    const QString path = given.open(fixture);
    QVERIFY(given.bar()->isVisible());
    QVERIFY(given.bar()->actionButton()->isHidden());
    QVERIFY(given.editor()->currentPlace());
    QCOMPARE(given.editor()->currentPlace()->section, SectionId::Biography);
    QVERIFY(given.window.close());
    QCOMPARE(test::readFile(path), test::fixture(fixture));
}

void TestMainWindow::anotherEncodingOffersToConvert()
{
    Given given;
    given.open(QStringLiteral("latin1.md"));
    QVERIFY(given.bar()->text().contains(QStringLiteral("UTF-8")));
    QVERIFY(!given.action(Command::Save)->isEnabled());
    given.bar()->actionButton()->click();
    QVERIFY(given.bar()->isHidden());
    QVERIFY(given.action(Command::Save)->isEnabled());
}

void TestMainWindow::undoGoesToThePlaceInTheForm()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.changeYear(QStringLiteral("1999"));
    given.editor()->showOverview();
    given.action(Command::Undo)->trigger();
    QVERIFY(given.editor()->currentPlace());
    QCOMPARE(given.editor()->currentPlace()->section, SectionId::Education);
    QCOMPARE(given.editor()->currentPlace()->slot, 1);
}

void TestMainWindow::undoGoesToThePlaceInTheSource()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.changeYear(QStringLiteral("1999"));
    const qsizetype at = given.document()->text().indexOf("1999");
    given.editor()->showSource({0, 0});
    given.action(Command::Undo)->trigger();
    QVERIFY(given.editor()->isSourceShown());
    QVERIFY(qAbs(given.editor()->source()->currentOffset() - at) <= 4);
}

void TestMainWindow::formAndSourceStayAtThePlace()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.editor()->showPlace(place(SectionId::Experience, 1));
    given.action(Command::ShowSource)->trigger();
    QVERIFY(given.editor()->isSourceShown());
    const Entry *entry = given.document()->profile().entry(place(SectionId::Experience, 1));
    QVERIFY(entry->range.contains(given.editor()->source()->currentOffset()));

    given.editor()->source()->setFocus();
    given.editor()->source()->showRange(given.document()->profile().entry(place(SectionId::Education, 1))->range);
    given.action(Command::ShowSource)->trigger();
    QVERIFY(!given.editor()->isSourceShown());
    QCOMPARE(given.editor()->currentPlace()->section, SectionId::Education);
    QCOMPARE(given.editor()->currentPlace()->slot, 1);
}

void TestMainWindow::entriesAreMovedAndRemoved()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    const auto title = [&](qsizetype slot) {
        return given.document()->profile().entry(place(SectionId::Education, slot))->text("course");
    };
    const QString first = title(0);
    const QString second = title(1);
    given.editor()->showPlace(place(SectionId::Education, 0));
    QVERIFY(!given.action(Command::MoveUp)->isEnabled());
    given.action(Command::MoveDown)->trigger();
    QCOMPARE(title(0), second);
    QCOMPARE(title(1), first);
    QCOMPARE(given.editor()->currentPlace()->slot, 1);
    given.action(Command::MoveUp)->trigger();
    QVERIFY(!given.document()->isModified());
    given.action(Command::Remove)->trigger();
    QCOMPARE(title(0), second);
    QCOMPARE(given.editor()->currentPlace()->slot, 0);
    QCOMPARE(given.document()->undoStack()->count(), 3);
}

void TestMainWindow::entriesAreHiddenAndShown()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    const Place entry = place(SectionId::Education, 0);
    given.editor()->showPlace(entry);
    QAction *action = given.action(Command::HideOrShow);
    QCOMPARE(action->text(), QStringLiteral("&Hide Entry"));
    action->trigger();
    QVERIFY(given.document()->profile().entry(entry)->hidden);
    QCOMPARE(action->text(), QStringLiteral("Sho&w Entry"));
    QCOMPARE(given.editor()->currentPlace(), std::optional(entry));
    const auto labels = given.editor()->overview()->findChildren<QLabel *>();
    const auto saysTwo = [](const QLabel *label) {
        return label->text().startsWith(u'2')
               && label->text().endsWith(QStringLiteral("kept in the file, not on the page"));
    };
    QVERIFY(std::any_of(labels.begin(), labels.end(), saysTwo));
    action->trigger();
    QVERIFY(!given.document()->isModified());
    given.action(Command::Undo)->trigger();
    QVERIFY(given.document()->profile().entry(entry)->hidden);
    QCOMPARE(action->text(), QStringLiteral("Sho&w Entry"));
}

void TestMainWindow::whatCannotBeDoneIsDisabled()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    for (const Command command :
         {Command::AddEntry, Command::Duplicate, Command::HideOrShow, Command::Remove, Command::MoveUp})
        QVERIFY(!given.action(command)->isEnabled());
    given.editor()->showPlace(place(SectionId::Education));
    QVERIFY(given.action(Command::AddEntry)->isEnabled());
    QVERIFY(!given.action(Command::Remove)->isEnabled());
    QVERIFY(!given.action(Command::HideOrShow)->isEnabled());
    given.editor()->showPlace(place(SectionId::Education, 2));
    QVERIFY(given.document()->profile().entry(place(SectionId::Education, 2))->hidden);
    QVERIFY(!given.action(Command::Duplicate)->isEnabled());
    QVERIFY(given.action(Command::MoveUp)->isEnabled());
}

void TestMainWindow::aNarrowWindowHidesThePageFirst()
{
    Given given;
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

void TestMainWindow::hiddenPanesAreRemembered()
{
    Given given;
    given.window.resize(1600, 800);
    given.open(QStringLiteral("about.md"));
    given.action(Command::ShowOutline)->trigger();
    given.action(Command::ShowPage)->trigger();
    QVERIFY(!given.window.workArea()->isOutlineShown());
    QVERIFY(!given.window.workArea()->isPageShown());
    QVERIFY(!given.state.isPaneShown(QStringLiteral("outline"), true));
    QVERIFY(!given.state.isPaneShown(QStringLiteral("page"), true));
}

void TestMainWindow::f6GoesRoundThePanes()
{
    Given given;
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

void TestMainWindow::problemsOpenAndClose()
{
    Given given;
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

void TestMainWindow::theOutlineKeepsTheFocusWhileItIsWalked()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    QApplication::setActiveWindow(&given.window);
    OutlineView *outline = given.window.workArea()->outline();
    outline->setFocus();
    const auto hasEntry = [&] { return given.editor()->currentPlace() && given.editor()->currentPlace()->slot >= 0; };
    for (int i = 0; i < 20 && !hasEntry(); ++i) {
        QTest::keyClick(outline, Qt::Key_Down);
        QVERIFY(outline->hasFocus());
    }
    QVERIFY(hasEntry());
    QTest::keyClick(outline, Qt::Key_Return);
    QVERIFY(given.editor()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::theWindowIsShownBeforeThePage()
{
    Given given;
    const QString path = given.folder.filePath(QStringLiteral("about.md"));
    test::writeFile(path, test::fixture(QStringLiteral("about.md")));
    given.window.resize(1600, 800);
    given.window.show();
    given.window.begin(path);
    QVERIFY(!given.window.workArea()->page()->webPage());
    QVERIFY(QTest::qWaitForWindowExposed(&given.window));
    QTRY_VERIFY_WITH_TIMEOUT(given.window.workArea()->page()->isAvailable(), 20000);
}

void TestMainWindow::typingInAFormChangesPageAndFile()
{
    Given given;
    given.window.resize(1600, 800);
    const QString path = given.open(QStringLiteral("about-crlf.md"));
    QByteArray expected = test::readFile(path);
    PreviewPane *page = given.window.workArea()->page();
    QTRY_VERIFY_WITH_TIMEOUT(page->isAvailable(), 20000);

    given.editor()->showPlace(place(SectionId::Education, 0));
    const QString before = given.document()->profile().entry(place(SectionId::Education, 0))->text("course");
    const auto fields = given.editor()->form()->findChildren<QLineEdit *>();
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const QLineEdit *edit) { return edit->isVisible() && edit->text() == before; });
    QVERIFY(field != fields.end());
    QApplication::setActiveWindow(&given.window);
    (*field)->setFocus();
    QTest::keyClick(*field, Qt::Key_End);
    QTest::keyClicks(*field, QStringLiteral(" of Tides"));

    const QString selector =
        QStringLiteral("document.querySelector('[data-profile=education] [data-entry=\"0\"] [data-field=course]')");
    QVERIFY(test::PageProbe(page->webPage()).waitFor(selector + QStringLiteral(".innerText.includes(' of Tides')")));
    given.action(Command::Save)->trigger();
    QVERIFY(expected.contains(before.toUtf8()));
    expected.replace(expected.indexOf(before.toUtf8()) + before.toUtf8().size(), 0, " of Tides");
    QCOMPARE(test::readFile(path), expected);
    QCOMPARE(given.document()->undoStack()->count(), 1);
}

void TestMainWindow::aClickOnThePageGoesToTheField()
{
    Given given;
    given.window.resize(1600, 800);
    given.open(QStringLiteral("about.md"));
    Place year = place(SectionId::Education, 1);
    year.key = "year";
    Q_EMIT given.window.workArea()->page()->placeClicked(year);
    QCOMPARE(given.editor()->currentPlace()->section, SectionId::Education);
    QCOMPARE(given.editor()->currentPlace()->slot, 1);
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), given.document()->profile().entry(year)->text("year"));
}

int main(int argc, char **argv)
{
    registerPreviewScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
