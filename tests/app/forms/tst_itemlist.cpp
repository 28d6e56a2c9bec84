#include "formfixture.h"

#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray about = "+++\n"
                         "widget = \"about\"\n"
                         "[interests]\n"
                         "  interests = [\n"
                         "    \"A\", # first\n"
                         "    'B'\n"
                         "  ]\n"
                         "+++\n";

const Place interests{SectionId::Interests, {"interests", "interests"}, -1, {}};

QByteArray withItems(const QByteArray &items)
{
    return QByteArray(about).replace("    \"A\", # first\n    'B'\n", items);
}

} // namespace

/// Interests, edited in place.
class ItemListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsInTheDocumentAtOnce();
    void enterAddsTheNext();
    void enterOnAnEmptyNewItemEndsTheAdding();
    void escapeTakesAnUntouchedItemBack();
    void addButton();
    void pastedLinesAreOneStep();
    void pastingIntoTheList();
    void removeAndMove();
    void emptySectionIsFilled();

private:
    static LineEdit *edit(FormFixture &form, int slot);
};

LineEdit *ItemListTest::edit(FormFixture &form, int slot)
{
    Place item = interests;
    item.slot = slot;
    form.pane().showPlace(item);
    return qobject_cast<LineEdit *>(QApplication::focusWidget());
}

void ItemListTest::typingIsInTheDocumentAtOnce()
{
    FormFixture form(about);
    LineEdit *line = edit(form, 0);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Learning"));
    QCOMPARE(form.text(), withItems("    \"Learning\", # first\n    'B'\n"));
    QCOMPARE(form.document().undoStack()->count(), 1);
    QCOMPARE(line->text(), QStringLiteral("Learning"));
}

void ItemListTest::enterAddsTheNext()
{
    FormFixture form(about);
    LineEdit *line = edit(form, 1);
    QTest::keyClick(line, Qt::Key_Return);
    auto *next = qobject_cast<LineEdit *>(QApplication::focusWidget());
    QVERIFY(next && next != line);
    QTest::keyClicks(next, QStringLiteral("C"));
    QCOMPARE(form.text(), withItems("    \"A\", # first\n    'B',\n    \"C\"\n"));
    QCOMPARE(form.document().undoStack()->count(), 1);
    QTest::keyClick(next, Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("D"));
    QCOMPARE(form.text(), withItems("    \"A\", # first\n    'B',\n    \"C\",\n    \"D\"\n"));
}

void ItemListTest::enterOnAnEmptyNewItemEndsTheAdding()
{
    FormFixture form(about);
    QTest::keyClick(edit(form, 1), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(form.text(), about);
    QCOMPARE(form.document().undoStack()->count(), 0);
}

void ItemListTest::escapeTakesAnUntouchedItemBack()
{
    FormFixture form(about);
    form.pane().addEntry(interests);
    QVERIFY(form.document().isModified());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(form.text(), about);
    QCOMPARE(form.document().undoStack()->count(), 0);
}

void ItemListTest::addButton()
{
    FormFixture form(about);
    form.pane().showPlace(interests);
    QTest::mouseClick(form.button<QPushButton>("Add Interest"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("C"));
    QCOMPARE(form.text(), withItems("    \"A\", # first\n    'B',\n    \"C\"\n"));
}

void ItemListTest::pastedLinesAreOneStep()
{
    FormFixture form(about);
    LineEdit *line = edit(form, 0);
    line->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("X\r\n\n  Y \nZ\n"));
    QTest::keySequence(line, QKeySequence::Paste);
    QCOMPARE(form.text(), withItems("    \"X\", # first\n    \"Y\",\n    \"Z\",\n    'B'\n"));
    QCOMPARE(form.document().undoStack()->count(), 1);
    form.undo();
    QCOMPARE(form.text(), about);
}

void ItemListTest::pastingIntoTheList()
{
    FormFixture form(about);
    form.pane().showPlace(interests);
    auto *list = form.pane().findChild<QListView *>();
    list->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("X\nY"));
    QTest::keySequence(list, QKeySequence::Paste);
    QCOMPARE(form.text(), withItems("    \"A\", # first\n    'B',\n    \"X\",\n    \"Y\"\n"));
}

void ItemListTest::removeAndMove()
{
    FormFixture form(about);
    form.pane().showPlace(interests);
    auto *list = form.pane().findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::mouseClick(form.button<QToolButton>("Move up"), Qt::LeftButton);
    QCOMPARE(form.text(), withItems("    'B',\n    \"A\" # first\n"));
    QCOMPARE(list->currentIndex().row(), 0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(form.text(), withItems("    \"A\" # first\n"));
}

void ItemListTest::emptySectionIsFilled()
{
    FormFixture form("+++\nwidget = \"about\"\n+++\n");
    form.pane().showPlace(interests);
    QVERIFY(form.says(QStringLiteral("Nothing here yet. The page shows this section once it has an entry.")));
    QTest::mouseClick(form.button<QPushButton>("Add Interest"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A"));
    QCOMPARE(form.text(), "+++\nwidget = \"about\"\n\n[interests]\n  interests = [\n    \"A\"\n  ]\n+++\n");
}

QTEST_MAIN(ItemListTest)
#include "tst_itemlist.moc"
