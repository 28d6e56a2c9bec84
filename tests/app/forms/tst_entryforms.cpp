#include "editing/profileeditor.h"
#include "formfixture.h"
#include "forms/fieldeditor.h"
#include "forms/textarea.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray about = "+++\n"
                         "widget = \"about\"\n"
                         "\n"
                         "# why\n"
                         "# two lines\n"
                         "[[education.courses]]\n"
                         "  course = 'PhD' # kept\n"
                         "  year = 2019\n"
                         "  advisor = \"[A](https://example.org)\"\n"
                         "  odd = [1, 2]\n"
                         "\n"
                         "# [[education.courses]]\n"
                         "#   course = \"Off\"\n"
                         "\n"
                         "[[education.courses]]\n"
                         "  course = \"BSc\"\n"
                         "  year = 2012\n"
                         "+++\n"
                         "Text\n";

} // namespace

/// The form of an entry as a person types in it.
class EntryFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingChangesJustTheValue();
    void integerStaysAnIntegerAndComesBack();
    void typingIsOneUndoStep();
    void undoLeavesTheFieldToTheDocument();
    void clearingWritesAnEmptyString();
    void assistiveTechnologyTypesWithoutFocus();
    void fieldIsAddedAndRemoved();
    void newEntryHasItsNeighboursKeys();
    void escapeTakesAnUntouchedEntryBack();
    void escapeKeepsATouchedEntry();
    void hiddenEntryIsReadOnly();
    void hiddenEntryIsShownAgain();
    void hidingLocksTheForm();
    void lockedHiddenEntryHasNoButton();
    void refusedShowingIsSaid();
    void listHidesAndShows();
    void nestedValueIsShownAsSpelled();
    void markdownTakesNoLineBreaks();
    void formStaysWithAMovedEntry();
    void removedEntryGivesItsSection();
    void breadcrumbStepsThroughTheEntries();
    void formsLockAfterASecondOfRest();
    void everyInputHasALabel();
    void refusedEditIsSaid();
};

void EntryFormsTest::typingChangesJustTheValue()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "course"));
    QTest::keyClicks(form.input<LineEdit>("First line"), QStringLiteral("MSc"));
    QCOMPARE(form.text(), QByteArray(about).replace("'PhD'", "'MSc'"));
    QVERIFY(form.says(QStringLiteral("MSc")));
}

void EntryFormsTest::integerStaysAnIntegerAndComesBack()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "year"));
    LineEdit *year = form.input<LineEdit>("When");
    QVERIFY(year->hasFocus());
    QTest::keyClicks(year, QStringLiteral("2020"));
    QCOMPARE(form.text(), QByteArray(about).replace("2019", "2020"));
    year->selectAll();
    QTest::keyClicks(year, QStringLiteral("Present"));
    QCOMPARE(form.text(), QByteArray(about).replace("2019", "\"Present\""));
    year->selectAll();
    QTest::keyClicks(year, QStringLiteral("2019"));
    QCOMPARE(form.text(), about);
    QVERIFY(!form.document().isModified());
}

void EntryFormsTest::typingIsOneUndoStep()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "course"));
    QTest::keyClicks(form.input<LineEdit>("First line"), QStringLiteral("Something else"));
    QCOMPARE(form.document().undoStack()->count(), 1);
    QCOMPARE(form.document().undoStack()->undoText(), QStringLiteral("Change Course"));
    form.undo();
    QCOMPARE(form.text(), about);
    QCOMPARE(form.input<LineEdit>("First line")->text(), QStringLiteral("PhD"));
}

void EntryFormsTest::undoLeavesTheFieldToTheDocument()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "course"));
    LineEdit *course = form.input<LineEdit>("First line");
    QTest::keyClicks(course, QStringLiteral("x"));
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    shortcut.ignore();
    QCoreApplication::sendEvent(course, &shortcut);
    QVERIFY(!shortcut.isAccepted());
}

void EntryFormsTest::clearingWritesAnEmptyString()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "year"));
    QTest::keyClick(form.input<LineEdit>("When"), Qt::Key_Delete);
    QCOMPARE(form.text(), QByteArray(about).replace("2019", "\"\""));
}

void EntryFormsTest::assistiveTechnologyTypesWithoutFocus()
{
    FormFixture form(about);
    form.pane().showPlace(education(0));
    LineEdit *year = form.input<LineEdit>("When");
    QVERIFY(!year->hasFocus());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(year);
    interface->setText(QAccessible::Value, QStringLiteral("2021"));
    QCOMPARE(form.text(), QByteArray(about).replace("2019", "2021"));
}

void EntryFormsTest::fieldIsAddedAndRemoved()
{
    FormFixture form(about);
    form.pane().showPlace(education(2));
    QPushButton *add = form.button<QPushButton>("Add field Advisor or hosts");
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    const QByteArray added = QByteArray(about).replace("  year = 2012\n", "  year = 2012\n  advisor = \"\"\n");
    QCOMPARE(form.text(), added);
    TextArea *advisor = form.input<TextArea>("Advisor or hosts");
    QVERIFY(advisor && advisor->hasFocus());

    QToolButton *remove = form.button<QToolButton>("Remove field Advisor or hosts");
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(form.text(), about);
}

void EntryFormsTest::newEntryHasItsNeighboursKeys()
{
    FormFixture form(about);
    form.pane().addEntry(education(2));
    QCOMPARE(form.text(),
             QByteArray(about).replace("#   course = \"Off\"\n", "#   course = \"Off\"\n\n[[education.courses]]\n"
                                                                 "  course = \"\"\n  year = \"\"\n"));
    LineEdit *course = form.input<LineEdit>("First line");
    QVERIFY(course->hasFocus());
    QCOMPARE(course->placeholderText(), QStringLiteral("BSc"));
    QTest::keyClicks(course, QStringLiteral("New"));
    QTest::keyClick(course, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2021"));
    QVERIFY(form.text().contains("  course = \"New\"\n  year = 2021\n"));
}

void EntryFormsTest::escapeTakesAnUntouchedEntryBack()
{
    FormFixture form(about);
    form.pane().showPlace(education(2));
    form.pane().addEntry(education(-1));
    QVERIFY(form.document().isModified());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(form.text(), about);
    QCOMPARE(form.document().undoStack()->count(), 0);
    QVERIFY(form.pane().currentPlace() == education(2));
}

void EntryFormsTest::escapeKeepsATouchedEntry()
{
    FormFixture form(about);
    form.pane().addEntry(education(0));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    const QByteArray touched = form.text();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(form.text(), touched);
}

void EntryFormsTest::hiddenEntryIsReadOnly()
{
    FormFixture form(about);
    form.pane().showPlace(education(1));
    LineEdit *course = form.input<LineEdit>("First line");
    QCOMPARE(course->text(), QStringLiteral("Off"));
    QVERIFY(course->isReadOnly());
    QVERIFY(form.says(QStringLiteral("Hidden: kept in the file, not on the page")));
    QVERIFY(!form.button<QToolButton>("Remove field First line"));
}

void EntryFormsTest::hiddenEntryIsShownAgain()
{
    FormFixture form(about);
    form.pane().showPlace(education(1));
    QPushButton *show = form.button<QPushButton>("Show");
    QVERIFY(show);
    QCOMPARE(show->accessibleDescription(), QStringLiteral("Hidden: kept in the file, not on the page"));
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(form.text(), QByteArray(about).replace("# [[education.courses]]\n#   course = \"Off\"",
                                                    "[[education.courses]]\n  course = \"Off\""));
    QVERIFY(form.pane().currentPlace() == education(1));
    QVERIFY(!form.says(QStringLiteral("Hidden: kept in the file, not on the page")));
    LineEdit *course = form.input<LineEdit>("First line");
    QVERIFY(!course->isReadOnly());
    QVERIFY(course->hasFocus());
    form.undo();
    QCOMPARE(form.text(), about);
    QVERIFY(course->isReadOnly());
    QVERIFY(show->isVisible());
}

void EntryFormsTest::hidingLocksTheForm()
{
    FormFixture form(about);
    form.pane().showPlace(education(2));
    LineEdit *course = form.input<LineEdit>("First line");
    QVERIFY(!course->isReadOnly());
    QVERIFY(ProfileEditor(&form.document()).setHidden(education(2), true));
    QVERIFY(form.pane().currentPlace() == education(2));
    QVERIFY(course->isReadOnly());
    QCOMPARE(course->text(), QStringLiteral("BSc"));
    QVERIFY(form.button<QPushButton>("Show"));
}

void EntryFormsTest::lockedHiddenEntryHasNoButton()
{
    FormFixture form(about);
    form.document().load(about, true);
    form.pane().showPlace(education(1));
    QVERIFY(form.says(QStringLiteral("Hidden: kept in the file, not on the page")));
    QVERIFY(!form.button<QPushButton>("Show"));
}

void EntryFormsTest::refusedShowingIsSaid()
{
    FormFixture form("+++\nwidget = \"about\"\n[design]\n# [[education.courses]]\n#   course = \"Off\"\nx = 1\n+++\n");
    QSignalSpy refusals(&form.pane(), &EditorPane::refused);
    form.pane().showPlace(education(0));
    QTest::mouseClick(form.button<QPushButton>("Show"), Qt::LeftButton);
    QCOMPARE(refusals.size(), 1);
    QVERIFY(refusals.first().first().toString().contains(QStringLiteral("fields below")));
    QVERIFY(!form.document().isModified());
}

void EntryFormsTest::listHidesAndShows()
{
    FormFixture form(about);
    form.pane().showPlace(education(-1));
    auto *list = form.pane().findChild<QListView *>();
    QVERIFY(!form.button<QToolButton>("Hide")->isEnabled());
    list->setCurrentIndex(list->model()->index(0, 0));
    QToolButton *hide = form.button<QToolButton>("Hide");
    QTest::mouseClick(hide, Qt::LeftButton);
    QVERIFY(form.document().profile().entry(education(0))->hidden);
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(hide->accessibleName(), QStringLiteral("Show"));
    QTest::mouseClick(hide, Qt::LeftButton);
    QCOMPARE(form.text(), about);
    form.pane().showPlace({SectionId::Interests, {"interests", "interests"}, -1, {}});
    QVERIFY(!hide->isVisible());
}

void EntryFormsTest::nestedValueIsShownAsSpelled()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "odd"));
    LineEdit *odd = form.input<LineEdit>("Odd");
    QVERIFY(odd && odd->isVisible()); // its fold is open
    QCOMPARE(odd->text(), QStringLiteral("[1, 2]"));
    QVERIFY(odd->isReadOnly());
}

void EntryFormsTest::markdownTakesNoLineBreaks()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "advisor"));
    TextArea *advisor = form.input<TextArea>("Advisor or hosts");
    QTest::keyClicks(advisor, QStringLiteral("a b"));
    QTest::keyClick(advisor, Qt::Key_Return);
    QCOMPARE(form.text(), QByteArray(about).replace("[A](https://example.org)", "a b"));
}

void EntryFormsTest::formStaysWithAMovedEntry()
{
    FormFixture form(about);
    form.pane().showPlace(education(2));
    const Profile &profile = form.document().profile();
    QVERIFY(form.document().apply(moveEntry(profile, *profile.section(SectionId::Education), 2, 0), {}));
    QVERIFY(form.pane().currentPlace() == education(0));
    QCOMPARE(form.input<LineEdit>("First line")->text(), QStringLiteral("BSc"));
}

void EntryFormsTest::removedEntryGivesItsSection()
{
    FormFixture form(about);
    form.pane().showPlace(education(2));
    const Profile &profile = form.document().profile();
    QVERIFY(form.document().apply(removeEntry(profile, *profile.section(SectionId::Education), 2), {}));
    QVERIFY(form.pane().currentPlace() == education(-1));
    QVERIFY(form.button<QPushButton>("Add Education"));
}

void EntryFormsTest::breadcrumbStepsThroughTheEntries()
{
    FormFixture form(about);
    form.pane().showPlace(education(0));
    QVERIFY(!form.button<QToolButton>("Previous entry")->isEnabled());
    QTest::mouseClick(form.button<QToolButton>("Next entry"), Qt::LeftButton);
    QVERIFY(form.pane().currentPlace() == education(1));
    QTest::mouseClick(form.button<QToolButton>("Next entry"), Qt::LeftButton);
    QVERIFY(!form.button<QToolButton>("Next entry")->isEnabled());
}

void EntryFormsTest::formsLockAfterASecondOfRest()
{
    FormFixture form(about);
    form.pane().showPlace(education(0));
    const QByteArray broken = QByteArray(about).replace("widget = \"about\"", "widget = oops");
    QVERIFY(form.document().apply(TextEdit::between(about, broken), {}));
    QVERIFY(!form.input<LineEdit>("First line")->isReadOnly());
    QTRY_VERIFY_WITH_TIMEOUT(form.input<LineEdit>("First line")->isReadOnly(), 3000);
    form.undo();
    QVERIFY(!form.input<LineEdit>("First line")->isReadOnly());
}

void EntryFormsTest::everyInputHasALabel()
{
    FormFixture form(about);
    form.pane().showPlace(education(0, "odd"));
    for (const FieldEditor *editor : form.pane().findChildren<FieldEditor *>()) {
        if (!editor->isVisible())
            continue;
        const auto *label = editor->findChild<QLabel *>(QStringLiteral("label"));
        QVERIFY2(label && label->buddy(), editor->key());
        QVERIFY2(!label->buddy()->accessibleName().isEmpty(), editor->key());
    }
}

void EntryFormsTest::refusedEditIsSaid()
{
    // A key behind a hidden block: the entry cannot be hidden as one piece.
    const QByteArray split = "+++\nwidget = \"about\"\n[[education.courses]]\n  course = \"PhD\"\n"
                             "# [[education.courses]]\n#   course = \"Off\"\n  year = 2012\n+++\n";
    FormFixture form(split);
    form.pane().showPlace(education(-1));
    QSignalSpy refused(&form.pane(), &EditorPane::refused);
    auto *list = form.pane().findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::mouseClick(form.button<QToolButton>("Hide"), Qt::LeftButton);
    QCOMPARE(form.text(), split);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.front().front().toString().contains(QStringLiteral("source")));
}

QTEST_MAIN(EntryFormsTest)
#include "tst_entryforms.moc"
