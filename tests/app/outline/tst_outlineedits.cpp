#include "outline/outlineview.h"
#include "shownoutline.h"

#include <QTest>
#include <QUndoStack>

using namespace vitrine;
using test::ShownOutline;

namespace {

const QString doctor = QStringLiteral("PhD in Oceanography");
const QString bachelor = QStringLiteral("BSc in Physics");
const QString certificate = QStringLiteral("School certificate");

} // namespace

class OutlineEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plusAsksForAnEntry();
    void plusIsReachedByKeys();
    void plusRestsWhileNothingCanBeAdded();
    void insertAsksForAnEntry();
    void altArrowsMove();
    void altArrowsStopAtTheEnds();
    void deleteRemovesAnEntry();
    void deleteLeavesSectionsAlone();
    void lastEntryRemovedChoosesTheSection();
    void editingKeepsTheFocus();
    void entriesAreDragged();
    void entriesStayInTheirSection();
    void refusedDropSaysWhy();
    void eyeHidesAndShowsTheChosenEntry();
    void eyeIsReachedByKeys();
    void eyeUnderThePointerLeavesTheChoice();
    void eyeIsThereOnlyWhereItCanBeUsed();
    void keysHideAndShow();
    void refusedHidingSaysWhy();
    void menuOffersWhatCanBeDone();
    void nothingIsEditedReadOnly();
};

void OutlineEditsTest::plusAsksForAnEntry()
{
    ShownOutline shown;
    QToolButton *plus = shown.button(QStringLiteral("Add to Education"));
    QVERIFY(plus);
    QVERIFY(plus->toolTip().contains(QStringLiteral("Add to Education")));
    const QRect row = shown.view.visualRect(shown.index(shown.place(SectionId::Education)));
    QVERIFY(row.contains(plus->geometry()));
    QTest::mouseClick(plus, Qt::LeftButton);
    QCOMPARE(shown.additions.size(), 1);
    QCOMPARE(shown.additions.first().first().value<Place>(), shown.place(SectionId::Education));
    QVERIFY(shown.places.isEmpty());
    QVERIFY(!shown.document.isModified());
    QVERIFY(shown.button(QStringLiteral("Add to Interests")));
    QVERIFY(!shown.button(QStringLiteral("Add to Biography")));
}

void OutlineEditsTest::plusIsReachedByKeys()
{
    ShownOutline shown;
    for (const char *section : {"Interests", "Education", "Experience"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(),
                 QStringLiteral("Add to %1").arg(QLatin1String(section)));
    }
    QVERIFY(shown.places.isEmpty());
    QVERIFY(!shown.view.currentPlace());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(shown.additions.size(), 1);
    QCOMPARE(shown.additions.first().first().value<Place>(), shown.place(SectionId::Experience));
}

void OutlineEditsTest::plusRestsWhileNothingCanBeAdded()
{
    ShownOutline shown;
    QToolButton *plus = shown.button(QStringLiteral("Add to Education"));
    QVERIFY(plus && plus->isEnabled());
    const qsizetype at = shown.document.text().indexOf("2019");
    const TextEdit edit(shown.document.text(), {at, at + 4}, "2019 x");
    QVERIFY(shown.document.apply(edit, {}));
    QVERIFY(!shown.document.profile().isValid());
    QVERIFY(!plus->isEnabled());
    shown.view.setCurrentPlace(shown.place(SectionId::Education));
    QTest::keyClick(&shown.view, Qt::Key_Insert);
    QVERIFY(shown.additions.isEmpty());
    shown.document.undoStack()->undo();
    QVERIFY(plus->isEnabled());
}

void OutlineEditsTest::insertAsksForAnEntry()
{
    ShownOutline shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QTest::keyClick(&shown.view, Qt::Key_Insert);
    QCOMPARE(shown.additions.size(), 1);
    QCOMPARE(shown.additions.first().first().value<Place>(), shown.place(SectionId::Education, 1));
}

void OutlineEditsTest::altArrowsMove()
{
    ShownOutline shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 0));
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.titles(SectionId::Education), QStringList({bachelor, doctor, certificate}));
    QCOMPARE(shown.activated(), shown.place(SectionId::Education, 1));
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 1)));
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!shown.document.isModified());
    shown.document.undoStack()->undo();
    QCOMPARE(shown.titles(SectionId::Education), QStringList({bachelor, doctor, certificate}));
}

void OutlineEditsTest::altArrowsStopAtTheEnds()
{
    ShownOutline shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 0));
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::AltModifier);
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 2));
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    shown.view.setCurrentPlace(shown.place(SectionId::Education));
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!shown.document.isModified());
    QVERIFY(!shown.document.undoStack()->canUndo());
}

void OutlineEditsTest::deleteRemovesAnEntry()
{
    ShownOutline shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QCOMPARE(shown.titles(SectionId::Education), QStringList({doctor, certificate}));
    QCOMPARE(shown.activated(), shown.place(SectionId::Education, 1));
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QCOMPARE(shown.activated(), shown.place(SectionId::Education, 0));
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 0)));
}

void OutlineEditsTest::deleteLeavesSectionsAlone()
{
    ShownOutline shown;
    for (const SectionId id : {SectionId::Biography, SectionId::Education, SectionId::Settings}) {
        shown.view.setCurrentPlace(shown.place(id));
        QTest::keyClick(&shown.view, Qt::Key_Delete);
    }
    QVERIFY(!shown.document.isModified());
}

void OutlineEditsTest::lastEntryRemovedChoosesTheSection()
{
    ShownOutline shown;
    shown.document.load("+++\nwidget = \"about\"\n\n[[education.courses]]\n  course = \"One\"\n+++\n");
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 0));
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QCOMPARE(shown.activated().slot, -1);
    QCOMPARE(shown.view.currentPlace()->section, SectionId::Education);
}

void OutlineEditsTest::editingKeepsTheFocus()
{
    ShownOutline shown;
    QWidget editor;
    editor.setFocusPolicy(Qt::StrongFocus);
    editor.setParent(&shown.view);
    editor.show();
    connect(&shown.view, &OutlineView::placeActivated, &editor, [&editor] { editor.setFocus(); });
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(shown.view.hasFocus());
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QVERIFY(shown.view.hasFocus());
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QVERIFY(editor.hasFocus());
}

void OutlineEditsTest::entriesAreDragged()
{
    ShownOutline shown;
    const QRect first = shown.view.visualRect(shown.index(shown.place(SectionId::Education, 0)));
    shown.drag(shown.place(SectionId::Education, 2), first.topLeft() + QPoint(first.width() / 2, 1));
    QCOMPARE(shown.titles(SectionId::Education), QStringList({certificate, doctor, bachelor}));
    QCOMPARE(shown.activated(), shown.place(SectionId::Education, 0));
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 0)));

    const QRect last = shown.view.visualRect(shown.index(shown.place(SectionId::Education, 2)));
    shown.drag(shown.place(SectionId::Education, 0), last.bottomLeft() + QPoint(last.width() / 2, -1));
    QCOMPARE(shown.titles(SectionId::Education), QStringList({doctor, bachelor, certificate}));
    QVERIFY(!shown.document.isModified());
}

void OutlineEditsTest::entriesStayInTheirSection()
{
    ShownOutline shown;
    const QByteArray before = shown.document.text();
    const QRect elsewhere = shown.view.visualRect(shown.index(shown.place(SectionId::Experience, 0)));
    shown.drag(shown.place(SectionId::Education, 0), elsewhere.bottomLeft() + QPoint(elsewhere.width() / 2, -1));
    QCOMPARE(shown.document.text(), before);
    QVERIFY(shown.places.isEmpty());
}

void OutlineEditsTest::refusedDropSaysWhy()
{
    // The first entry goes on behind a hidden one, so it cannot be moved as a whole.
    ShownOutline shown;
    shown.document.load("+++\nwidget = \"about\"\n\n[[education.courses]]\n  course = \"One\"\n"
                        "# [[education.courses]]\n#   course = \"Hidden\"\n  year = 2019\n\n"
                        "[[education.courses]]\n  course = \"Two\"\n+++\n");
    const QByteArray before = shown.document.text();
    QSignalSpy refusals(&shown.view, &OutlineView::refused);
    const Place last = shown.place(SectionId::Education, 2);
    const QRect target = shown.view.visualRect(shown.index(last));
    shown.drag(shown.place(SectionId::Education, 0), target.bottomLeft() + QPoint(target.width() / 2, -1));
    QCOMPARE(shown.document.text(), before);
    QCOMPARE(refusals.size(), 1);
    QVERIFY(!refusals.first().first().toString().isEmpty());
    QVERIFY(shown.places.isEmpty());
}

void OutlineEditsTest::eyeHidesAndShowsTheChosenEntry()
{
    ShownOutline shown;
    const Place entry = shown.place(SectionId::Education, 0);
    shown.view.setCurrentPlace(entry);
    QToolButton *eye = shown.button(QStringLiteral("Hide ") + doctor);
    QVERIFY(eye);
    QVERIFY(eye->toolTip().contains(eye->accessibleName()));
    QVERIFY(shown.view.visualRect(shown.index(entry)).contains(eye->geometry()));
    QTest::mouseClick(eye, Qt::LeftButton);
    QVERIFY(shown.isHidden(entry));
    QCOMPARE(shown.titles(SectionId::Education), QStringList({doctor, bachelor, certificate}));
    QCOMPARE(shown.view.currentPlace(), std::optional(entry));
    QVERIFY(shown.index(shown.place(SectionId::Education))
                .data(OutlineModel::CountRole)
                .toString()
                .contains(QStringLiteral("2 hidden")));

    QCOMPARE(eye->accessibleName(), QStringLiteral("Show ") + doctor);
    QTest::mouseClick(eye, Qt::LeftButton);
    QVERIFY(!shown.isHidden(entry));
    QVERIFY(!shown.document.isModified());
    shown.document.undoStack()->undo();
    QVERIFY(shown.isHidden(entry));
    QCOMPARE(eye->accessibleName(), QStringLiteral("Show ") + doctor);
}

void OutlineEditsTest::eyeIsReachedByKeys()
{
    ShownOutline shown;
    const Place entry = shown.place(SectionId::Experience, 1);
    shown.view.setCurrentPlace(entry);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Hide Research Intern"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(shown.isHidden(entry));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Show Research Intern"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Add to Interests"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Show Research Intern"));
    shown.view.setCurrentOverview();
    QVERIFY(shown.view.hasFocus());
}

void OutlineEditsTest::eyeUnderThePointerLeavesTheChoice()
{
    ShownOutline shown;
    const Place chosen = shown.place(SectionId::Education, 0);
    const Place other = shown.place(SectionId::Education, 2);
    shown.view.setCurrentPlace(chosen);
    QVERIFY(!shown.button(QStringLiteral("Show ") + certificate));
    shown.hover(other);
    QToolButton *eye = shown.button(QStringLiteral("Show ") + certificate);
    QVERIFY(eye);
    QVERIFY(shown.button(QStringLiteral("Hide ") + doctor));
    QTest::mouseClick(eye, Qt::LeftButton);
    QVERIFY(!shown.isHidden(other));
    QCOMPARE(shown.view.currentPlace(), std::optional(chosen));
    QVERIFY(shown.places.isEmpty());

    shown.hover(chosen);
    QVERIFY(!eye->isVisible());
    shown.hover(other);
    QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(0, 0));
    QApplication::sendEvent(shown.view.viewport(), &leave);
    QVERIFY(!eye->isVisible());
}

void OutlineEditsTest::eyeIsThereOnlyWhereItCanBeUsed()
{
    ShownOutline shown;
    const auto hasEye = [&shown](const Place &place) {
        shown.view.setCurrentPlace(place);
        const QString title = shown.index(place).data().toString();
        return shown.button(QStringLiteral("Hide ") + title) || shown.button(QStringLiteral("Show ") + title);
    };
    QVERIFY(hasEye(shown.place(SectionId::Education, 0)));
    QVERIFY(!hasEye(shown.place(SectionId::Education)));
    QVERIFY(!hasEye(shown.place(SectionId::Interests, 0)));
    shown.document.load(test::fixture(QStringLiteral("about.md")), true);
    QVERIFY(!hasEye(shown.place(SectionId::Education, 0)));
}

void OutlineEditsTest::keysHideAndShow()
{
    ShownOutline shown;
    const Place entry = shown.place(SectionId::Education, 1);
    shown.view.setCurrentPlace(entry);
    QTest::keyClick(&shown.view, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.isHidden(entry));
    QTest::keyClick(&shown.view, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shown.document.isModified());
    shown.view.setCurrentPlace(shown.place(SectionId::Education));
    QTest::keyClick(&shown.view, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shown.document.isModified());
}

void OutlineEditsTest::refusedHidingSaysWhy()
{
    // The entry goes on behind a hidden one, so it cannot be hidden as a whole.
    ShownOutline shown;
    shown.document.load("+++\nwidget = \"about\"\n\n[[education.courses]]\n  course = \"One\"\n"
                        "# [[education.courses]]\n#   course = \"Hidden\"\n  year = 2019\n+++\n");
    QSignalSpy refusals(&shown.view, &OutlineView::refused);
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 0));
    QTest::mouseClick(shown.button(QStringLiteral("Hide One")), Qt::LeftButton);
    QVERIFY(!shown.document.isModified());
    QCOMPARE(refusals.size(), 1);
    QVERIFY(!refusals.first().first().toString().isEmpty());
}

void OutlineEditsTest::menuOffersWhatCanBeDone()
{
    ShownOutline shown;
    const auto menuOf = [&shown](SectionId id, qsizetype slot = -1) {
        return shown.menuAt(shown.index(shown.place(id, slot)));
    };
    QCOMPARE(menuOf(SectionId::Education), QStringList({QStringLiteral("Add to Education")}));
    QCOMPARE(menuOf(SectionId::Biography), QStringList());
    QCOMPARE(shown.menuAt(shown.model()->overviewIndex()), QStringList());
    const QString add = QStringLiteral("Add Above");
    const QString duplicate = QStringLiteral("Duplicate");
    const QString hide = QStringLiteral("Hide");
    const QString show = QStringLiteral("Show");
    const QString remove = QStringLiteral("Remove");
    const QString up = QStringLiteral("Move Up");
    const QString down = QStringLiteral("Move Down");
    const auto without = [](const QString &command) { return QStringLiteral("(%1)").arg(command); };
    QCOMPARE(menuOf(SectionId::Education, 0), QStringList({add, duplicate, hide, remove, without(up), down}));
    QCOMPARE(menuOf(SectionId::Education, 1), QStringList({add, duplicate, hide, remove, up, down}));
    QCOMPARE(menuOf(SectionId::Education, 2), QStringList({add, without(duplicate), show, remove, up, without(down)}));
    QVERIFY(menuOf(SectionId::Interests, 1).contains(without(hide)));

    shown.document.load(test::fixture(QStringLiteral("about.md")), true);
    QCOMPARE(menuOf(SectionId::Education, 1), QStringList());
}

void OutlineEditsTest::nothingIsEditedReadOnly()
{
    ShownOutline shown;
    shown.document.load(test::fixture(QStringLiteral("about.md")), true);
    const QByteArray before = shown.document.text();
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QSignalSpy refusals(&shown.view, &OutlineView::refused);
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&shown.view, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.document.text(), before);
    QCOMPARE(refusals.size(), 3);
    QVERIFY(!refusals.first().first().toString().isEmpty());
    QVERIFY(!shown.button(QStringLiteral("Add to Education"))->isEnabled());
}

QTEST_MAIN(OutlineEditsTest)
#include "tst_outlineedits.moc"
