#include "editing/entriesmodel.h"

#include "editing/profileeditor.h"
#include "modelwatch.h"
#include "samples.h"

#include <QMimeData>
#include <QTest>

#include <memory>

using namespace vitrine;
using test::ModelWatch;
using test::SampleDocument;

namespace {

/// A model of one section, watched.
struct Shown
{
    Shown(SampleDocument &document, SectionId id) : model(&document), watch(&model)
    {
        model.setSection(document.place(id));
        watch.taken();
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row).data().toString());
        return result;
    }

    EntriesModel model;
    ModelWatch watch;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class EntriesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreShown();
    void sectionIsChanged();
    void signalsAreTheSmallest();
    void undoAndRedoMove();
    void textEditsThatBreakAndMendTheFile();
    void loadingShowsTheNewFile();
    void itemsAreEditedInPlace();
    void rowsAreInserted();
    void rowsAreRemoved();
    void rowsAreMoved();
    void draggedRowIsMovedOnce();
    void foreignDragsAreRefused();
    void nothingIsEditedReadOnly();
    void absentSectionAppears();
};

void EntriesModelTest::entriesAreShown()
{
    SampleDocument document;
    Shown shown(document, SectionId::Education);
    QCOMPARE(shown.titles(), words("PhD in Oceanography|BSc in Physics|School certificate"));
    const QModelIndex hidden = shown.model.index(2);
    QVERIFY(hidden.data(EntriesModel::HiddenRole).toBool());
    QCOMPARE(hidden.data(EntriesModel::DetailRole).toString(), QStringLiteral("Port Elm Grammar School · 2010"));
    QCOMPARE(hidden.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("School certificate, Port Elm Grammar School · 2010, Hidden"));
    QCOMPARE(hidden.data(EntriesModel::PlaceRole).value<Place>(), document.place(SectionId::Education, 2));
    QVERIFY(!shown.model.index(1).data(EntriesModel::HiddenRole).toBool());
    QVERIFY(hidden.data(EntriesModel::CanHideRole).toBool());
    QVERIFY(!Shown(document, SectionId::Interests).model.index(0).data(EntriesModel::CanHideRole).toBool());
}

void EntriesModelTest::sectionIsChanged()
{
    SampleDocument document;
    Shown shown(document, SectionId::Education);
    shown.model.setSection(document.place(SectionId::Interests));
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 0-2; insert 0-2"));
    QCOMPARE(shown.titles(), words("Tidal energy|Coastal *erosion*|Open data"));
    shown.model.setSection(document.place(SectionId::Interests));
    QCOMPARE(shown.watch.taken(), QString());
}

void EntriesModelTest::signalsAreTheSmallest()
{
    SampleDocument document;
    Shown shown(document, SectionId::Education);
    ProfileEditor editor(&document);
    const auto place = [&document](qsizetype slot, const QByteArray &key = {}) {
        return document.place(SectionId::Education, slot, key);
    };

    QVERIFY(editor.setText(place(1, "year"), QStringLiteral("2014"), {Value(2013), {}}));
    QCOMPARE(shown.watch.taken(), QStringLiteral("change 1-1"));
    QVERIFY(editor.addEntry(place(1)));
    QCOMPARE(shown.watch.taken(), QStringLiteral("insert 1-1"));
    QVERIFY(editor.duplicate(place(0)));
    QCOMPARE(shown.watch.taken(), QStringLiteral("insert 1-1"));
    QVERIFY(editor.move(place(4), 0));
    QCOMPARE(shown.watch.taken(), QStringLiteral("move 4-0"));
    QVERIFY(editor.move(place(0), 4));
    QCOMPARE(shown.watch.taken(), QStringLiteral("move 0-5"));
    QVERIFY(editor.remove(place(2)));
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 2-2"));
    QVERIFY(document.replaceText("tides shape", "tides form"));
    QCOMPARE(shown.watch.taken(), QString());
}

void EntriesModelTest::undoAndRedoMove()
{
    SampleDocument document;
    Shown shown(document, SectionId::Education);
    const QPersistentModelIndex followed = shown.model.index(0);
    QVERIFY(ProfileEditor(&document).move(document.place(SectionId::Education, 0), 2));
    QCOMPARE(followed.row(), 2);
    document.undoStack()->undo();
    QCOMPARE(followed.row(), 0);
    document.undoStack()->redo();
    QCOMPARE(followed.row(), 2);
    QCOMPARE(shown.watch.taken(), QStringLiteral("move 0-3; move 2-0; move 0-3"));
}

void EntriesModelTest::textEditsThatBreakAndMendTheFile()
{
    SampleDocument document;
    Shown shown(document, SectionId::Education);
    const QStringList before = shown.titles();
    QVERIFY(document.replaceText("course = \"BSc in Physics\"", "course = \"BSc in Physics"));
    QCOMPARE(shown.watch.taken(), QString());
    QCOMPARE(shown.titles(), before);
    QVERIFY(!shown.model.flags(shown.model.index(0)).testFlag(Qt::ItemIsDragEnabled));

    QVERIFY(document.replaceText("course = \"BSc in Physics", "course = \"BSc in Chemistry\""));
    QCOMPARE(shown.watch.taken(), QStringLiteral("change 1-1"));
    QVERIFY(document.replaceText("[[education.courses]]\n  course = \"BSc in Chemistry\"\n"
                                 "  institution = \"Port Elm College\"\n  year = 2013\n\n",
                                 ""));
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 1-1"));
    document.undoStack()->undo();
    QCOMPARE(shown.watch.taken(), QStringLiteral("insert 1-1"));
}

void EntriesModelTest::loadingShowsTheNewFile()
{
    SampleDocument document;
    Shown shown(document, SectionId::Education);
    const QPersistentModelIndex followed = shown.model.index(0);
    document.load(test::fixture(QStringLiteral("hidden-entries.md")));
    QVERIFY(shown.titles().size() > 3);
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 0-2; insert 0-%1").arg(shown.titles().size() - 1));
    QVERIFY(!followed.isValid());
}

void EntriesModelTest::itemsAreEditedInPlace()
{
    SampleDocument document;
    Shown shown(document, SectionId::Interests);
    const QModelIndex item = shown.model.index(1);
    QVERIFY(shown.model.flags(item).testFlag(Qt::ItemIsEditable));
    QVERIFY(shown.model.setData(item, QStringLiteral("Cliffs")));
    QCOMPARE(shown.watch.taken(), QStringLiteral("change 1-1"));
    QCOMPARE(document.lineWith("Cliffs"), "    \"Cliffs\",");
    QCOMPARE(document.unsavedChanges().changedLines(), 1);
    QVERIFY(!shown.model.setData(item, QStringLiteral("x"), Qt::DisplayRole));

    Shown entries(document, SectionId::Education);
    QVERIFY(!entries.model.flags(entries.model.index(0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!entries.model.setData(entries.model.index(0), QStringLiteral("x")));
}

void EntriesModelTest::rowsAreInserted()
{
    SampleDocument document;
    Shown items(document, SectionId::Interests);
    QVERIFY(items.model.insertRows(1, 2));
    QCOMPARE(items.titles(), words("Tidal energy|||Coastal *erosion*|Open data"));
    QCOMPARE(items.watch.taken(), QStringLiteral("insert 1-2"));
    QCOMPARE(document.undoStack()->count(), 1);

    Shown entries(document, SectionId::Education);
    QVERIFY(entries.model.insertRow(1));
    QCOMPARE(entries.watch.taken(), QStringLiteral("insert 1-1"));
    QVERIFY(!entries.model.insertRows(0, 2));
    QVERIFY(!entries.model.insertRow(9));
}

void EntriesModelTest::rowsAreRemoved()
{
    SampleDocument document;
    Shown shown(document, SectionId::Interests);
    QVERIFY(shown.model.removeRows(0, 2));
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 0-1"));
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(!shown.model.removeRows(0, 2));
    QCOMPARE(shown.titles(), words("Open data"));
}

void EntriesModelTest::rowsAreMoved()
{
    SampleDocument document;
    Shown shown(document, SectionId::Interests);
    QVERIFY(shown.model.moveRow({}, 0, {}, 3));
    QCOMPARE(shown.titles(), words("Coastal *erosion*|Open data|Tidal energy"));
    QVERIFY(shown.model.moveRow({}, 2, {}, 0));
    QVERIFY(!document.isModified());
    for (const int where : {0, 1})
        QVERIFY(!shown.model.moveRow({}, 0, {}, where));
    QVERIFY(!shown.model.moveRows({}, 0, 2, {}, 3));
    QCOMPARE(document.undoStack()->count(), 2);
}

void EntriesModelTest::draggedRowIsMovedOnce()
{
    SampleDocument document;
    Shown shown(document, SectionId::Education);
    const std::unique_ptr<QMimeData> data(shown.model.mimeData({shown.model.index(2)}));
    QVERIFY(data);
    QVERIFY(shown.model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    // Not taken, as far as the view is told: it would remove the row that was dragged.
    QVERIFY(!shown.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(shown.titles(), words("School certificate|PhD in Oceanography|BSc in Physics"));
    QCOMPARE(shown.watch.taken(), QStringLiteral("move 2-0"));
}

void EntriesModelTest::foreignDragsAreRefused()
{
    SampleDocument document;
    SampleDocument otherDocument;
    Shown shown(document, SectionId::Education);
    Shown otherSection(document, SectionId::Experience);
    Shown other(otherDocument, SectionId::Education);
    const auto canDrop = [&shown](const QMimeData *data) {
        return shown.model.canDropMimeData(data, Qt::MoveAction, 0, 0, {});
    };
    QMimeData text;
    text.setText(QStringLiteral("x"));
    QVERIFY(!canDrop(&text));
    const std::unique_ptr<QMimeData> fromSection(otherSection.model.mimeData({otherSection.model.index(0)}));
    QVERIFY(!canDrop(fromSection.get()));
    const std::unique_ptr<QMimeData> fromDocument(other.model.mimeData({other.model.index(0)}));
    QVERIFY(!canDrop(fromDocument.get()));

    const std::unique_ptr<QMimeData> stale(shown.model.mimeData({shown.model.index(0)}));
    QVERIFY(canDrop(stale.get()));
    QVERIFY(document.replaceText("2019", "2020"));
    QVERIFY(!canDrop(stale.get()));
}

void EntriesModelTest::nothingIsEditedReadOnly()
{
    SampleDocument document;
    document.load(document.text(), true);
    Shown shown(document, SectionId::Interests);
    const QByteArray before = document.text();
    QVERIFY(!shown.model.flags(shown.model.index(0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!shown.model.setData(shown.model.index(0), QStringLiteral("x")));
    QVERIFY(!shown.model.insertRow(0));
    QVERIFY(!shown.model.removeRow(0));
    QVERIFY(!shown.model.moveRow({}, 0, {}, 2));
    QCOMPARE(document.text(), before);
}

void EntriesModelTest::absentSectionAppears()
{
    SampleDocument document;
    document.load("+++\nwidget = \"about\"\n+++\n");
    Shown shown(document, SectionId::Education);
    QCOMPARE(shown.model.rowCount(), 0);
    QVERIFY(shown.model.insertRow(0));
    QCOMPARE(shown.watch.taken(), QStringLiteral("insert 0-0"));
    document.undoStack()->undo();
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 0-0"));
}

QTEST_GUILESS_MAIN(EntriesModelTest)
#include "tst_entriesmodel.moc"
