#include "outline/outlineview.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "editing/outlinemodel.h"
#include "editing/profileeditor.h"
#include "support/fixtures.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QUndoStack>

#include <memory>

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
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }

    [[nodiscard]] OutlineModel *model() const { return static_cast<OutlineModel *>(view.model()); }

    [[nodiscard]] Place place(SectionId id, qsizetype slot = -1) const
    {
        return {id, document.profile().section(id)->path, slot, {}};
    }
    [[nodiscard]] QModelIndex index(const Place &place) const { return model()->indexOf(place); }
    void click(const QPoint &position) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, position); }
    void click(const Place &place) { click(view.visualRect(index(place)).center()); }
    /// The place of the last placeActivated, which must be the only signal so far.
    [[nodiscard]] Place activated()
    {
        if (places.size() != 1 || !overviews.isEmpty() || !additions.isEmpty())
            return {SectionId::Other, {"unexpected", "signals"}, places.size(), {}};
        return places.takeFirst().first().value<Place>();
    }
    /// The button that is called `name`; null if there is none.
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (auto *button : view.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// Drags the entry `from` to where `position` is in the view, and lets it go.
    void drag(const Place &from, const QPoint &position)
    {
        click(from);
        places.clear();
        const std::unique_ptr<QMimeData> data(model()->mimeData({index(from)}));
        QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        QDropEvent drop(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &drop);
    }
    /// The context menu of a row, a line a command: its name, in brackets if it cannot be used now.
    [[nodiscard]] QStringList menuAt(const QModelIndex &row)
    {
        QStringList lines;
        QTimer::singleShot(0, &view, [&lines] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                const QString name = action->text().section(QLatin1Char('\t'), 0, 0);
                if (!action->isSeparator())
                    lines.append(action->isEnabled() ? name : QStringLiteral("(%1)").arg(name));
            }
            if (menu)
                menu->close();
        });
        const QPoint position = view.visualRect(row).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, position, view.viewport()->mapToGlobal(position));
        QApplication::sendEvent(view.viewport(), &event);
        QCoreApplication::processEvents();
        return lines;
    }
    /// What the tool tip of a row says, as plain text; empty if there is none.
    [[nodiscard]] QString toolTipAt(const Place &place) const
    {
        QToolTip::hideText();
        const QPoint position = view.visualRect(index(place)).center();
        QHelpEvent event(QEvent::ToolTip, position, view.viewport()->mapToGlobal(position));
        QApplication::sendEvent(view.viewport(), &event);
        return QToolTip::text();
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
    void choosingChangesNothing();
    void interestsAreOneRow();
    void sectionsCloseAndOpen();
    void plusAsksForAnEntry();
    void plusIsReachedByKeys();
    void plusRestsWhileNothingCanBeAdded();
    void altArrowsMove();
    void altArrowsStopAtTheEnds();
    void deleteRemovesAnEntry();
    void deleteLeavesSectionsAlone();
    void lastEntryRemovedChoosesTheSection();
    void editingKeepsTheFocus();
    void insertAsksForAnEntry();
    void choiceStaysWithItsEntry();
    void entriesAreDragged();
    void entriesStayInTheirSection();
    void refusedDropSaysWhy();
    void menuOffersWhatCanBeDone();
    void newSectionIsOpen();
    void nothingIsEditedReadOnly();
    void hiddenEntrySaysSo();
    void hiddenEntryIsDimmedAndReadable_data();
    void hiddenEntryIsDimmedAndReadable();
    void toolTipSaysWhatIsElided();
    void ordinaryProfileFits();
};

void OutlineViewTest::everythingIsOpen()
{
    Shown shown;
    for (const SectionId id : {SectionId::Education, SectionId::Experience}) {
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
    shown.click(shown.view.visualRect(shown.model()->overviewIndex()).center());
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

void OutlineViewTest::choosingChangesNothing()
{
    Shown shown;
    const QByteArray before = shown.document.text();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.currentPlace(), std::optional(shown.place(SectionId::Settings)));
    shown.click(shown.place(SectionId::Education, 2));
    QCOMPARE(shown.document.text(), before);
    QVERIFY(!shown.document.undoStack()->canUndo());
}

void OutlineViewTest::interestsAreOneRow()
{
    Shown shown;
    const Place interests = shown.place(SectionId::Interests);
    const auto isOneRow = [&] {
        return shown.view.indexBelow(shown.index(interests)) == shown.index(shown.place(SectionId::Education));
    };
    QVERIFY(isOneRow());
    shown.view.setCurrentPlace(shown.place(SectionId::Interests, 1));
    QCOMPARE(shown.view.currentPlace(), std::optional(interests));
    QVERIFY(ProfileEditor(&shown.document).addItems(interests, 1, {QStringLiteral("Waves"), QStringLiteral("Salt")}));
    QVERIFY(isOneRow());
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.activated(), shown.place(SectionId::Education));
}

void OutlineViewTest::sectionsCloseAndOpen()
{
    Shown shown;
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

void OutlineViewTest::plusAsksForAnEntry()
{
    Shown shown;
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

void OutlineViewTest::plusIsReachedByKeys()
{
    Shown shown;
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

void OutlineViewTest::plusRestsWhileNothingCanBeAdded()
{
    Shown shown;
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

void OutlineViewTest::editingKeepsTheFocus()
{
    Shown shown;
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

void OutlineViewTest::entriesAreDragged()
{
    Shown shown;
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

void OutlineViewTest::entriesStayInTheirSection()
{
    Shown shown;
    const QByteArray before = shown.document.text();
    const QRect elsewhere = shown.view.visualRect(shown.index(shown.place(SectionId::Experience, 0)));
    shown.drag(shown.place(SectionId::Education, 0), elsewhere.bottomLeft() + QPoint(elsewhere.width() / 2, -1));
    QCOMPARE(shown.document.text(), before);
    QVERIFY(shown.places.isEmpty());
}

void OutlineViewTest::refusedDropSaysWhy()
{
    // The first entry goes on behind a hidden one, so it cannot be moved as a whole.
    Shown shown;
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

void OutlineViewTest::menuOffersWhatCanBeDone()
{
    Shown shown;
    const auto menuOf = [&shown](SectionId id, qsizetype slot = -1) {
        return shown.menuAt(shown.index(shown.place(id, slot)));
    };
    QCOMPARE(menuOf(SectionId::Education), QStringList({QStringLiteral("Add to Education")}));
    QCOMPARE(menuOf(SectionId::Biography), QStringList());
    QCOMPARE(shown.menuAt(shown.model()->overviewIndex()), QStringList());
    const QString add = QStringLiteral("Add Above");
    const QString duplicate = QStringLiteral("Duplicate");
    const QString remove = QStringLiteral("Remove");
    const QString up = QStringLiteral("Move Up");
    const QString down = QStringLiteral("Move Down");
    const auto without = [](const QString &command) { return QStringLiteral("(%1)").arg(command); };
    QCOMPARE(menuOf(SectionId::Education, 0), QStringList({add, duplicate, remove, without(up), down}));
    QCOMPARE(menuOf(SectionId::Education, 1), QStringList({add, duplicate, remove, up, down}));
    QCOMPARE(menuOf(SectionId::Education, 2), QStringList({add, without(duplicate), remove, up, without(down)}));

    shown.document.load(test::fixture(QStringLiteral("about.md")), true);
    QCOMPARE(menuOf(SectionId::Education, 1), QStringList());
}

void OutlineViewTest::newSectionIsOpen()
{
    Shown shown;
    shown.document.load("+++\nwidget = \"about\"\n+++\n");
    QVERIFY(ProfileEditor(&shown.document).addEntry(shown.place(SectionId::Education)));
    QVERIFY(shown.view.visualRect(shown.index(shown.place(SectionId::Education, 0))).isValid());
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
    QVERIFY(!shown.button(QStringLiteral("Add to Education"))->isEnabled());
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
    Shown shown;
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
    Shown shown;
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
    Shown shown;
    shown.document.load(text + "+++\n");
    QCOMPARE(shown.document.profile().section(SectionId::Experience)->hiddenCount(), 2);
    const QRect last = shown.view.visualRect(shown.index(shown.place(SectionId::Settings)));
    QVERIFY2(last.bottom() < fontUnits(&shown.view, 600), qPrintable(QString::number(last.bottom())));
}

QTEST_MAIN(OutlineViewTest)
#include "tst_outlineview.moc"
