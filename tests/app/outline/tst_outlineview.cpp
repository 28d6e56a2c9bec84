#include "outline/outlineview.h"

#include "common/colors.h"
#include "editing/profileeditor.h"
#include "shownoutline.h"

#include <QAccessible>
#include <QTest>
#include <QUndoStack>

using namespace vitrine;
using test::ShownOutline;

namespace {

/// The strongest contrast that anything has in `image` with its top left corner.
double strongestContrast(const QImage &image)
{
    const QColor ground = image.pixelColor(0, 0);
    double strongest = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strongest = std::max(strongest, contrastRatio(ground, image.pixelColor(x, y)));
    }
    return strongest;
}

QPalette paletteOf(const QColor &ground, const QColor &text)
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, text);
    return palette;
}

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
    void choosingChangesNothing();
    void interestsAreRowsOfOneLine();
    void assistiveTechnologyChoosesARow();
    void sectionsCloseAndOpen();
    void choiceStaysWithItsEntry();
    void newSectionIsOpen();
    void hiddenEntrySaysSo();
    void hiddenEntryIsDimmedAndReadable_data();
    void hiddenEntryIsDimmedAndReadable();
    void toolTipSaysWhatIsElided();
    void ordinaryProfileFits();
};

void OutlineViewTest::everythingIsOpen()
{
    ShownOutline shown;
    for (const SectionId id : {SectionId::Education, SectionId::Experience}) {
        QVERIFY(shown.view.isExpanded(shown.index(shown.place(id))));
        QVERIFY(shown.view.visualRect(shown.index(shown.place(id, 0))).isValid());
    }
    QVERIFY(!shown.view.currentPlace());
}

void OutlineViewTest::callsAreNotAnnounced()
{
    ShownOutline shown;
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
    ShownOutline shown;
    shown.click(shown.place(SectionId::Experience, 1));
    QCOMPARE(shown.activated(), shown.place(SectionId::Experience, 1));
    shown.click(shown.place(SectionId::Biography));
    QCOMPARE(shown.activated(), shown.place(SectionId::Biography));
    shown.click(shown.view.visualRect(shown.model()->overviewIndex()).center());
    QCOMPARE(shown.overviews.size(), 1);
    QVERIFY(shown.places.isEmpty());
}

void OutlineViewTest::clickOnTheChosenRowIsAnnounced()
{
    ShownOutline shown;
    const Place entry = shown.place(SectionId::Education, 1);
    shown.view.setCurrentPlace(entry);
    shown.click(entry);
    QCOMPARE(shown.activated(), entry);
}

void OutlineViewTest::keysAreAnnounced()
{
    ShownOutline shown;
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

void OutlineViewTest::choosingChangesNothing()
{
    ShownOutline shown;
    const QByteArray before = shown.document.text();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Settings)));
    shown.click(shown.place(SectionId::Education, 2));
    QCOMPARE(shown.document.text(), before);
    QVERIFY(!shown.document.undoStack()->canUndo());
}

void OutlineViewTest::assistiveTechnologyChoosesARow()
{
    ShownOutline shown;
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&shown.view);
    const QString name = shown.index(shown.place(SectionId::Education, 1)).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!name.isEmpty());
    QAccessibleInterface *row = nullptr;
    for (int i = 0; i < tree->childCount() && !row; ++i) {
        if (tree->child(i) && tree->child(i)->text(QAccessible::Name) == name)
            row = tree->child(i);
    }
    QVERIFY(row && row->actionInterface());
    row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 1)));
    QCOMPARE(shown.activated(), shown.place(SectionId::Education, 1));
}

void OutlineViewTest::interestsAreRowsOfOneLine()
{
    ShownOutline shown;
    const QModelIndex interests = shown.index(shown.place(SectionId::Interests));
    const QModelIndex first = shown.index(shown.place(SectionId::Interests, 0));
    QVERIFY(shown.view.indexBelow(interests) == first);
    const QModelIndex degree = shown.index(shown.place(SectionId::Education, 0));
    QVERIFY(shown.view.visualRect(first).height() < shown.view.visualRect(degree).height());
    shown.view.setCurrentPlace(shown.place(SectionId::Interests, 1));
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Interests, 1)));
}

void OutlineViewTest::sectionsCloseAndOpen()
{
    ShownOutline shown;
    const QModelIndex education = shown.index(shown.place(SectionId::Education));
    const QRect row = shown.view.visualRect(education);
    shown.click(QPoint(row.left() / 2, row.center().y()));
    QVERIFY(!shown.view.isExpanded(education));
    QVERIFY(shown.places.isEmpty());
    QVERIFY(ProfileEditor(&shown.document).addEntry(shown.place(SectionId::Education)));
    QVERIFY(!shown.view.isExpanded(education));
    QVERIFY(shown.view.isExpanded(shown.index(shown.place(SectionId::Experience))));
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QVERIFY(shown.view.isExpanded(education));
}

void OutlineViewTest::choiceStaysWithItsEntry()
{
    ShownOutline shown;
    shown.view.setCurrentPlace(shown.place(SectionId::Education, 1));
    QVERIFY(ProfileEditor(&shown.document).addEntry(shown.place(SectionId::Education, 0)));
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 2)));
    shown.document.undoStack()->undo();
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Education, 1)));
    QVERIFY(shown.places.isEmpty());
}

void OutlineViewTest::newSectionIsOpen()
{
    ShownOutline shown;
    shown.document.load("+++\nwidget = \"about\"\n+++\n");
    QVERIFY(ProfileEditor(&shown.document).addEntry(shown.place(SectionId::Education)));
    QVERIFY(shown.view.visualRect(shown.index(shown.place(SectionId::Education, 0))).isValid());
}

void OutlineViewTest::hiddenEntrySaysSo()
{
    ShownOutline shown;
    const QModelIndex hidden = shown.index(shown.place(SectionId::Education, 2));
    const QModelIndex live = shown.index(shown.place(SectionId::Education, 1));
    QVERIFY(hidden.data(Qt::AccessibleTextRole).toString().contains(OutlineModel::tr("Hidden")));
    // Two lines, the second of which says it.
    QCOMPARE(shown.view.visualRect(hidden).height(), shown.view.visualRect(live).height());
}

void OutlineViewTest::hiddenEntryIsDimmedAndReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isChosen");
    const QPalette light = paletteOf(QColor(0xf4, 0xf4, 0xf4), QColor(0x10, 0x10, 0x10));
    const QPalette dark = paletteOf(QColor(0x24, 0x24, 0x28), QColor(0xee, 0xee, 0xee));
    QTest::newRow("light") << light << false;
    QTest::newRow("light, chosen") << light << true;
    QTest::newRow("dark") << dark << false;
    QTest::newRow("dark, chosen") << dark << true;
}

void OutlineViewTest::hiddenEntryIsDimmedAndReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, isChosen);
    ShownOutline shown;
    // Large enough for a letter to have pixels of its full colour.
    QFont font = shown.view.font();
    font.setPointSizeF(30);
    font.setBold(true);
    shown.view.setFont(font);
    shown.view.setPalette(palette);
    shown.view.resize(fontUnits(&shown.view, 240), fontUnits(&shown.view, 700));
    QCoreApplication::processEvents();
    const auto contrastOf = [&](qsizetype slot) {
        const Place place = shown.place(SectionId::Education, slot);
        shown.view.setCurrentPlace(isChosen ? place : shown.place(SectionId::Settings));
        QCoreApplication::processEvents();
        // The texts only: no icon, no frame.
        QRect area = shown.view.visualRect(shown.index(place)).adjusted(4, 4, -4, -4);
        area.setWidth(area.width() / 2);
        return strongestContrast(shown.view.viewport()->grab(area).toImage());
    };
    const double hidden = contrastOf(2);
    QVERIFY2(hidden >= readableContrast, qPrintable(QString::number(hidden)));
    QVERIFY(hidden < contrastOf(1));
}

void OutlineViewTest::toolTipSaysWhatIsElided()
{
    ShownOutline shown;
    shown.document.load("+++\nwidget = \"about\"\n\n[[education.courses]]\n  course = \"Short\"\n\n"
                        "[[education.courses]]\n  course = \"A <b>title</b> that is "
                        "much longer than the outline can ever be wide\"\n+++\n");
    QCOMPARE(shown.toolTipAt(shown.place(SectionId::Education, 0)), QString());
    const QString text = shown.toolTipAt(shown.place(SectionId::Education, 1));
    QVERIFY2(text.contains(QStringLiteral("&lt;b&gt;title")), qPrintable(text));
}

void OutlineViewTest::ordinaryProfileFits()
{
    // Four interests, two degrees and six places, two of them hidden.
    QByteArray text("+++\nwidget = \"about\"\n[interests]\n  interests = [\"A\", \"B\", \"C\", \"D\"]\n");
    for (const char *list : {"education", "education", "experience", "experience", "experience", "experience"})
        text += "\n[[" + QByteArray(list) + ".courses]]\n  course = \"X\"\n  institution = \"Y\"\n  year = 2019\n";
    for (int i = 0; i < 2; ++i)
        text += "\n# [[experience.courses]]\n#   course = \"X\"\n#   year = 2019\n";
    ShownOutline shown;
    shown.document.load(text + "+++\n");
    QCOMPARE(shown.document.profile().section(SectionId::Experience)->hiddenCount(), 2);
    const QRect last = shown.view.visualRect(shown.index(shown.place(SectionId::Settings)));
    QVERIFY2(last.bottom() < fontUnits(&shown.view, 600), qPrintable(QString::number(last.bottom())));
}

QTEST_MAIN(OutlineViewTest)
#include "tst_outlineview.moc"
