#include "app/preview/pageprobe.h"
#include "editing/profiledocument.h"
#include "editorarea.h"
#include "forms/editorpane.h"
#include "givenwindow.h"
#include "mainactions.h"
#include "overview/overviewpage.h"
#include "preview/previewpane.h"
#include "source/sourceview.h"
#include "support/fixtures.h"
#include "workarea.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace vitrine;

/// An edit's way through form, source, outline and page.
class WindowEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoGoesToThePlaceInTheForm()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        given.changeYear(QStringLiteral("1999"));
        given.editor()->showOverview();
        given.action(Command::Undo)->trigger();
        QVERIFY(given.editor()->currentPlace());
        QCOMPARE(given.editor()->currentPlace()->section, SectionId::Education);
        QCOMPARE(given.editor()->currentPlace()->slot, 1);
    }

    void undoGoesToThePlaceInTheSource()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        given.changeYear(QStringLiteral("1999"));
        const qsizetype at = given.document()->text().indexOf("1999");
        given.editor()->showSource({0, 0});
        given.action(Command::Undo)->trigger();
        QVERIFY(given.editor()->isSourceShown());
        QVERIFY(qAbs(given.editor()->source()->currentOffset() - at) <= 4);
    }

    void aClickOnAPartOfAWidgetGoesToItsForm()
    {
        test::GivenWindow given;
        given.write("skills.md", "+++\nwidget = \"featurette\"\n[[feature]]\nname = \"Diving\"\n"
                                 "[[feature]]\nname = \"Rowing\"\n+++\n");
        given.show(given.folder.filePath(QStringLiteral("skills.md")));
        const Place name{SectionId::Other, {"feature"}, 1, "name"};
        Q_EMIT given.window.workArea()->page()->placeClicked(name);
        QVERIFY(!given.editor()->isSourceShown());
        QVERIFY(given.editor()->currentPlace());
        QCOMPARE(given.editor()->currentPlace()->path, name.path);
        QCOMPARE(given.editor()->currentPlace()->slot, name.slot);
    }

    void aClickOnWhatNoFormHasGoesToTheSource()
    {
        test::GivenWindow given;
        given.write("skills.md", "+++\nwidget = \"featurette\"\n[[feature]]\nname = \"Diving\"\n"
                                 "[[feature]]\nname = \"Rowing\"\n+++\n");
        given.show(given.folder.filePath(QStringLiteral("skills.md")));
        const Place elsewhere{SectionId::Other, {"feature"}, 1, "certificate_url"};
        Q_EMIT given.window.workArea()->page()->placeClicked(elsewhere);
        QVERIFY(given.editor()->isSourceShown());
        QVERIFY(given.editor()->source()->textCursor().selectedText().contains(QStringLiteral("Rowing")));
        QVERIFY(!given.editor()->source()->textCursor().selectedText().contains(QStringLiteral("Diving")));
    }

    void formAndSourceStayAtThePlace()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        given.editor()->showPlace(test::place(SectionId::Experience, 1));
        given.action(Command::ShowSource)->trigger();
        QVERIFY(given.editor()->isSourceShown());
        const Entry *entry = given.document()->profile().entry(test::place(SectionId::Experience, 1));
        QVERIFY(entry->range.contains(given.editor()->source()->currentOffset()));

        given.editor()->source()->setFocus();
        given.editor()->source()->showRange(
            given.document()->profile().entry(test::place(SectionId::Education, 1))->range);
        given.action(Command::ShowSource)->trigger();
        QVERIFY(!given.editor()->isSourceShown());
        QCOMPARE(given.editor()->currentPlace()->section, SectionId::Education);
        QCOMPARE(given.editor()->currentPlace()->slot, 1);
    }

    void entriesAreMovedAndRemoved()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        const auto title = [&](qsizetype slot) {
            return given.document()->profile().entry(test::place(SectionId::Education, slot))->text("course");
        };
        const QString first = title(0);
        const QString second = title(1);
        given.editor()->showPlace(test::place(SectionId::Education, 0));
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

    void entriesAreHiddenAndShown()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        const Place entry = test::place(SectionId::Education, 0);
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

    void whatCannotBeDoneIsDisabled()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        for (const Command command :
             {Command::AddEntry, Command::Duplicate, Command::HideOrShow, Command::Remove, Command::MoveUp})
            QVERIFY(!given.action(command)->isEnabled());
        given.editor()->showPlace(test::place(SectionId::Education));
        QVERIFY(given.action(Command::AddEntry)->isEnabled());
        QVERIFY(!given.action(Command::Remove)->isEnabled());
        QVERIFY(!given.action(Command::HideOrShow)->isEnabled());
        given.editor()->showPlace(test::place(SectionId::Education, 2));
        QVERIFY(given.document()->profile().entry(test::place(SectionId::Education, 2))->hidden);
        QVERIFY(!given.action(Command::Duplicate)->isEnabled());
        QVERIFY(given.action(Command::MoveUp)->isEnabled());
    }

    void typingInAFormChangesPageAndFile()
    {
        test::GivenWindow given;
        given.window.resize(1600, 800);
        const QString path = given.open(QStringLiteral("about-crlf.md"));
        QByteArray expected = test::readFile(path);
        PreviewPane *page = given.window.workArea()->page();
        QTRY_VERIFY_WITH_TIMEOUT(page->isAvailable(), 20000);

        given.editor()->showPlace(test::place(SectionId::Education, 0));
        const QString before = given.document()->profile().entry(test::place(SectionId::Education, 0))->text("course");
        const auto fields = given.editor()->form()->findChildren<QLineEdit *>();
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const QLineEdit *edit) {
            return edit->isVisible() && edit->text() == before;
        });
        QVERIFY(field != fields.end());
        QApplication::setActiveWindow(&given.window);
        (*field)->setFocus();
        QTest::keyClick(*field, Qt::Key_End);
        QTest::keyClicks(*field, QStringLiteral(" of Tides"));

        const QString selector =
            QStringLiteral("document.querySelector('[data-profile=education] [data-entry=\"0\"] [data-field=course]')");
        QVERIFY(
            test::PageProbe(page->webPage()).waitFor(selector + QStringLiteral(".innerText.includes(' of Tides')")));
        given.action(Command::Save)->trigger();
        QVERIFY(expected.contains(before.toUtf8()));
        expected.replace(expected.indexOf(before.toUtf8()) + before.toUtf8().size(), 0, " of Tides");
        QCOMPARE(test::readFile(path), expected);
        QCOMPARE(given.document()->undoStack()->count(), 1);
    }

    void aClickOnThePageGoesToTheField()
    {
        test::GivenWindow given;
        given.window.resize(1600, 800);
        given.open(QStringLiteral("about.md"));
        Place year = test::place(SectionId::Education, 1);
        year.key = "year";
        Q_EMIT given.window.workArea()->page()->placeClicked(year);
        QCOMPARE(given.editor()->currentPlace()->section, SectionId::Education);
        QCOMPARE(given.editor()->currentPlace()->slot, 1);
        const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), given.document()->profile().entry(year)->text("year"));
    }
};

int main(int argc, char **argv)
{
    return test::runPageTest<WindowEditsTest>(argc, argv);
}

#include "tst_windowedits.moc"
