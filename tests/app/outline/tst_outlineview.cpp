#include "outline/outlineview.h"

#include "common/fontunits.h"
#include "editing/outlinemodel.h"
#include "editing/profileeditor.h"
#include "outline/outlinedelegate.h"
#include "support/fixtures.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace vitrine;

namespace {

/// An outline of one of the project's fixtures, on the screen.
struct Shown
{
    explicit Shown(const QString &name = QStringLiteral("about.md"))
        : view(&document),
          places(&view, &OutlineView::placeActivated),
          overviews(&view, &OutlineView::overviewActivated),
          additions(&view, &OutlineView::addRequested)
    {
        document.load(test::fixture(name));
        view.resize(fontUnits(&view, 240), fontUnits(&view, 700));
        view.show();
        view.setFocus();
    }

    [[nodiscard]] Place place(SectionId id, qsizetype slot = -1) const
    {
        return {id, document.profile().section(id)->path, slot, {}};
    }
    [[nodiscard]] QModelIndex index(const Place &place) const
    {
        return static_cast<OutlineModel *>(view.model())->indexOf(place);
    }
    void click(const QPoint &position) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, position); }
    void click(const Place &place) { click(view.visualRect(index(place)).center()); }
    /// The place of the last placeActivated, which must be the only signal so far.
    [[nodiscard]] Place activated()
    {
        if (places.size() != 1 || !overviews.isEmpty() || !additions.isEmpty())
            return {SectionId::Other, {"unexpected", "signals"}, places.size(), {}};
        return places.takeFirst().first().value<Place>();
    }
    [[nodiscard]] QStringList titles(SectionId id) const
    {
        QStringList result;
        for (const Entry &entry : document.profile().section(id)->entries)
            result.append(entry.text("course"));
        return result;
    }

    ProfileDocument document;
    OutlineView view;
    QSignalSpy places;
    QSignalSpy overviews;
    QSignalSpy additions;
};

const QString doctor = QStringLiteral("PhD in Oceanography");
const QString bachelor = QStringLiteral("BSc in Physics");
const QString certificate = QStringLiteral("School certificate");

} // namespace

class OutlineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsOpen();
    void callsAreNotAnnounced();
    void clicksAreAnnounced();
    void clickOnTheChosenRowIsAnnounced();
    void keysAreAnnounced();
    void plusAsksForAnEntry();
    void altArrowsMove();
    void altArrowsStopAtTheEnds();
    void deleteRemovesAnEntry();
    void deleteLeavesSectionsAlone();
    void lastEntryRemovedChoosesTheSection();
    void insertAsksForAnEntry();
    void choiceStaysWithItsEntry();
    void newSectionIsOpen();
    void nothingIsEditedReadOnly();
    void hiddenEntrySaysSo();
    void ordinaryProfileFits();
};

void OutlineViewTest::everythingIsOpen()
{
    Shown shown;
    for (const SectionId id : {SectionId::Interests, SectionId::Education, SectionId::Experience}) {
        QVERIFY(shown.view.isExpanded(shown.index(shown.place(id))));
        QVERIFY(shown.view.visualRect(shown.index(shown.place(id, 0))).isValid());
    }
    QVERIFY(!shown.view.currentPlace());
}

void OutlineViewTest::callsAreNotAnnounced()
{
    Shown shown;
    const Place entry = shown.place(SectionId::Education, 1);
    shown.view.setCurrentPlace(entry);
    QCOMPARE(shown.view.currentPlace(), std::optional(entry));
    shown.view.setCurrentOverview();
    QVERIFY(!shown.view.currentPlace());
    QVERIFY(shown.places.isEmpty());
    QVERIFY(shown.overviews.isEmpty());

    Place field = entry;
    field.key = "year";
    shown.view.setCurrentPlace(field);
    QCOMPARE(shown.view.currentPlace(), std::optional(entry));
}

void OutlineViewTest::clicksAreAnnounced()
{
    Shown shown;
    shown.click(shown.place(SectionId::Experience, 1));
    QCOMPARE(shown.activated(), shown.place(SectionId::Experience, 1));
    shown.click(shown.place(SectionId::Biography));
    QCOMPARE(shown.activated(), shown.place(SectionId::Biography));
    shown.click(shown.view.visualRect(static_cast<OutlineModel *>(shown.view.model())->overviewIndex()).center());
    QCOMPARE(shown.overviews.size(), 1);
    QVERIFY(shown.places.isEmpty());
}

void OutlineViewTest::clickOnTheChosenRowIsAnnounced()
{
    Shown shown;
    const Place entry = shown.place(SectionId::Education, 1);
    shown.view.setCurrentPlace(entry);
    shown.click(entry);
    QCOMPARE(shown.activated(), entry);
}

void OutlineViewTest::keysAreAnnounced()
{
    Shown shown;
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.activated(), shown.place(SectionId::Biography));
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QCOMPARE(shown.overviews.size(), 1);
    shown.overviews.clear();
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QVERIFY(shown.overviews.isEmpty());
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(shown.overviews.size(), 1);
}

void OutlineViewTest::plusAsksForAnEntry()
{
    Shown shown;
    const auto plusOf = [&shown](const Place &place) {
        const QModelIndex index = shown.index(place);
        return OutlineDelegate::addButtonRect(shown.view.viewport(), shown.view.visualRect(index), index);
    };
    shown.click(plusOf(shown.place(SectionId::Education)).center());
    QCOMPARE(shown.additions.size(), 1);
    QCOMPARE(shown.additions.first().first().value<Place>(), shown.place(SectionId::Education));
    QVERIFY(shown.places.isEmpty());
    QVERIFY(!shown.document.isModified());
    QVERIFY(plusOf(shown.place(SectionId::Biography)).isEmpty());
    QVERIFY(plusOf(shown.place(SectionId::Education, 0)).isEmpty());
}

void OutlineViewTest::altArrowsMove()
{
    Shown shown;
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

void OutlineViewTest::altArrowsStopAtTheEnds()
{
    Shown shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 0));
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::AltModifier);
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 2));
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    shown.view.setCurrentPlace(shown.place(SectionId::Education));
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!shown.document.isModified());
    QVERIFY(!shown.document.undoStack()->canUndo());
}

void OutlineViewTest::deleteRemovesAnEntry()
{
    Shown shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QCOMPARE(shown.titles(SectionId::Education), QStringList({doctor, certificate}));
    QCOMPARE(shown.activated(), shown.place(SectionId::Education, 1));
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QCOMPARE(shown.activated(), shown.place(SectionId::Education, 0));
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 0)));
}

void OutlineViewTest::deleteLeavesSectionsAlone()
{
    Shown shown;
    for (const SectionId id : {SectionId::Biography, SectionId::Education, SectionId::Settings}) {
        shown.view.setCurrentPlace(shown.place(id));
        QTest::keyClick(&shown.view, Qt::Key_Delete);
    }
    QVERIFY(!shown.document.isModified());
}

void OutlineViewTest::lastEntryRemovedChoosesTheSection()
{
    Shown shown;
    shown.document.load("+++\nwidget = \"about\"\n\n[[education.courses]]\n  course = \"One\"\n+++\n");
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 0));
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QCOMPARE(shown.activated().slot, -1);
    QCOMPARE(shown.view.currentPlace()->section, SectionId::Education);
}

void OutlineViewTest::insertAsksForAnEntry()
{
    Shown shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QTest::keyClick(&shown.view, Qt::Key_Insert);
    QCOMPARE(shown.additions.size(), 1);
    QCOMPARE(shown.additions.first().first().value<Place>(), shown.place(SectionId::Education, 1));
}

void OutlineViewTest::choiceStaysWithItsEntry()
{
    Shown shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QVERIFY(ProfileEditor(&shown.document).addEntry(shown.place(SectionId::Education, 0)));
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 2)));
    shown.document.undoStack()->undo();
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 1)));
    QVERIFY(shown.places.isEmpty());
}

void OutlineViewTest::newSectionIsOpen()
{
    Shown shown;
    shown.document.load("+++\nwidget = \"about\"\n+++\n");
    QVERIFY(ProfileEditor(&shown.document).addEntry(shown.place(SectionId::Education)));
    QVERIFY(shown.view.isExpanded(shown.index(shown.place(SectionId::Education))));
}

void OutlineViewTest::nothingIsEditedReadOnly()
{
    Shown shown;
    shown.document.load(test::fixture(QStringLiteral("about.md")), true);
    const QByteArray before = shown.document.text();
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QSignalSpy refusals(&shown.view, &OutlineView::refused);
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.document.text(), before);
    QCOMPARE(refusals.size(), 2);
    QVERIFY(!refusals.first().first().toString().isEmpty());
    const QModelIndex section = shown.index(shown.place(SectionId::Education));
    QVERIFY(OutlineDelegate::addButtonRect(shown.view.viewport(), shown.view.visualRect(section), section).isEmpty());
}

void OutlineViewTest::hiddenEntrySaysSo()
{
    Shown shown;
    const QModelIndex hidden = shown.index(shown.place(SectionId::Education, 2));
    const QModelIndex live = shown.index(shown.place(SectionId::Education, 1));
    QVERIFY(hidden.data(Qt::AccessibleTextRole).toString().contains(OutlineModel::tr("Hidden")));
    // Two lines, the second of which says it.
    QCOMPARE(shown.view.visualRect(hidden).height(), shown.view.visualRect(live).height());
}

void OutlineViewTest::ordinaryProfileFits()
{
    // Four interests, two degrees and six places, two of them hidden.
    QByteArray text("+++\nwidget = \"about\"\n[interests]\n  interests = [\"A\", \"B\", \"C\", \"D\"]\n");
    for (const char *list : {"education", "education", "experience", "experience", "experience", "experience"})
        text += "\n[[" + QByteArray(list) + ".courses]]\n  course = \"X\"\n  institution = \"Y\"\n  year = 2019\n";
    for (int i = 0; i < 2; ++i)
        text += "\n# [[experience.courses]]\n#   course = \"X\"\n#   year = 2019\n";
    Shown shown;
    shown.document.load(text + "+++\n");
    QCOMPARE(shown.document.profile().section(SectionId::Experience)->hiddenCount(), 2);
    const QRect last = shown.view.visualRect(shown.index(shown.place(SectionId::Settings)));
    QVERIFY2(last.bottom() < fontUnits(&shown.view, 600), qPrintable(QString::number(last.bottom())));
}

QTEST_MAIN(OutlineViewTest)
#include "tst_outlineview.moc"
