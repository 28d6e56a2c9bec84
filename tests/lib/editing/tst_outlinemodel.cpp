#include "editing/outlinemodel.h"

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

/// The whole tree, one line a row, entries indented, e.g. "Education [2 · 1 hidden]", "  #School certificate".
QStringList tree(const OutlineModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        const QString count = section.data(OutlineModel::CountRole).toString();
        lines.append(section.data().toString() + (count.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(count)));
        for (int child = 0; child < model.rowCount(section); ++child) {
            const QModelIndex entry = model.index(child, 0, section);
            const bool hidden = entry.data(OutlineModel::HiddenRole).toBool();
            lines.append(
                QStringLiteral("  %1%2").arg(hidden ? QStringLiteral("#") : QString(), entry.data().toString()));
        }
    }
    return lines;
}

} // namespace

class OutlineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileIsATree();
    void onlyProfilesShowAbsentSections();
    void rowsTellTheirPlaces();
    void signalsAreTheSmallest();
    void undoAndRedoAreFollowed();
    void invalidTomlChangesNothingButWhatCanBeDone();
    void sectionsComeAndGo();
    void everyFixtureCanFollowEveryOther();
    void entriesAreDraggedWithinTheirSection();
};

void OutlineModelTest::profileIsATree()
{
    SampleDocument document;
    OutlineModel model(&document);
    ModelWatch watch(&model);
    const QStringList expected{
        QStringLiteral("Overview"),
        QStringLiteral("Biography"),
        QStringLiteral("Interests [3]"),
        QStringLiteral("  Tidal energy"),
        QStringLiteral("  Coastal *erosion*"),
        QStringLiteral("  Open data"),
        QStringLiteral("Education [2 · 1 hidden]"),
        QStringLiteral("  PhD in Oceanography"),
        QStringLiteral("  BSc in Physics"),
        QStringLiteral("  #School certificate"),
        QStringLiteral("Experience [2]"),
        QStringLiteral("  Senior Scientist"),
        QStringLiteral("  Research Intern"),
        QStringLiteral("Page settings"),
    };
    QCOMPARE(tree(model), expected);
}

void OutlineModelTest::onlyProfilesShowAbsentSections()
{
    SampleDocument document;
    document.load("+++\nwidget = \"about\"\n+++\n");
    OutlineModel model(&document);
    QVERIFY(model.indexOf(document.place(SectionId::Education)).isValid());
    document.load("+++\nwidget = \"contact\"\n+++\n");
    QVERIFY(!model.indexOf(document.place(SectionId::Education)).isValid());
    QVERIFY(model.indexOf(document.place(SectionId::Settings)).isValid());
}

void OutlineModelTest::rowsTellTheirPlaces()
{
    SampleDocument document;
    OutlineModel model(&document);
    QVERIFY(!model.overviewIndex().data(OutlineModel::PlaceRole).isValid());
    QCOMPARE(model.overviewIndex().data(OutlineModel::KindRole).toInt(), int(OutlineModel::RowKind::Overview));

    const Place place = document.place(SectionId::Education, 2);
    const QModelIndex entry = model.indexOf(place);
    QCOMPARE(entry.data(OutlineModel::PlaceRole).value<Place>(), place);
    QCOMPARE(entry.data(OutlineModel::KindRole).toInt(), int(OutlineModel::RowKind::Entry));
    QCOMPARE(entry.data(OutlineModel::DetailRole).toString(), QStringLiteral("Port Elm Grammar School · 2010"));
    QVERIFY(entry.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Hidden")));

    const QModelIndex section = model.indexOf(document.place(SectionId::Education, 99));
    QCOMPARE(section.data(OutlineModel::PlaceRole).value<Place>(), document.place(SectionId::Education));
    QVERIFY(section.data(OutlineModel::CanAddRole).toBool());
    QVERIFY(!model.indexOf(document.place(SectionId::Biography)).data(OutlineModel::CanAddRole).toBool());
    QVERIFY(entry.data(OutlineModel::CanHideRole).toBool());
    QVERIFY(!section.data(OutlineModel::CanHideRole).toBool());
    QVERIFY(!model.indexOf(document.place(SectionId::Interests, 0)).data(OutlineModel::CanHideRole).toBool());
}

void OutlineModelTest::signalsAreTheSmallest()
{
    SampleDocument document;
    OutlineModel model(&document);
    ModelWatch watch(&model);
    ProfileEditor editor(&document);
    const Place first = document.place(SectionId::Education, 0);

    Place year = first;
    year.key = "year";
    QVERIFY(editor.setText(year, QStringLiteral("2020"), editor.spelling(year)));
    QCOMPARE(watch.taken(), QStringLiteral("change Education/0-0"));
    QVERIFY(editor.move(first, 1));
    QCOMPARE(watch.taken(), QStringLiteral("move Education/0-2"));
    QVERIFY(editor.setHidden(first, true));
    QCOMPARE(watch.taken(), QStringLiteral("change 3-3; change Education/0-0"));
    document.undoStack()->undo();
    QCOMPARE(watch.taken(), QStringLiteral("change 3-3; change Education/0-0"));
    QVERIFY(editor.addEntry(first));
    QCOMPARE(watch.taken(), QStringLiteral("change 3-3; insert Education/0-0"));
    QVERIFY(editor.remove(first));
    QCOMPARE(watch.taken(), QStringLiteral("change 3-3; remove Education/0-0"));
    QVERIFY(document.replaceText("tides shape", "tides form"));
    QCOMPARE(watch.taken(), QString());
}

void OutlineModelTest::undoAndRedoAreFollowed()
{
    SampleDocument document;
    OutlineModel model(&document);
    ModelWatch watch(&model);
    const QStringList before = tree(model);
    const QPersistentModelIndex followed = model.indexOf(document.place(SectionId::Experience, 1));
    QVERIFY(ProfileEditor(&document).addEntry(document.place(SectionId::Experience, 0)));
    QCOMPARE(followed.row(), 2);
    const QStringList after = tree(model);
    document.undoStack()->undo();
    QCOMPARE(tree(model), before);
    QCOMPARE(followed.row(), 1);
    document.undoStack()->redo();
    QCOMPARE(tree(model), after);
}

void OutlineModelTest::invalidTomlChangesNothingButWhatCanBeDone()
{
    SampleDocument document;
    OutlineModel model(&document);
    ModelWatch watch(&model);
    const QStringList before = tree(model);
    const QModelIndex section = model.indexOf(document.place(SectionId::Education));
    QVERIFY(document.replaceText("year = 2019", "year = 2019 x"));
    QCOMPARE(tree(model), before);
    QVERIFY(!section.data(OutlineModel::CanAddRole).toBool());
    QCOMPARE(watch.taken(), QStringLiteral("change 2-4"));
    QVERIFY(document.replaceText("year = 2019 x", "year = 2018"));
    QVERIFY(section.data(OutlineModel::CanAddRole).toBool());
    QCOMPARE(watch.taken(), QStringLiteral("change 2-4; change Education/0-0"));
}

void OutlineModelTest::sectionsComeAndGo()
{
    SampleDocument document;
    OutlineModel model(&document);
    ModelWatch watch(&model);
    const QStringList before = tree(model);
    QVERIFY(document.replaceText("# Degrees.\n", "[[publication]]\n  name = \"One\"\n\n# Degrees.\n"));
    QCOMPARE(watch.taken(), QStringLiteral("insert 6-6; insert publication/0-0"));
    QCOMPARE(tree(model).size(), before.size() + 2);
    // The same name for something that is no list.
    QVERIFY(document.replaceText("[[publication]]", "[publication]"));
    QCOMPARE(tree(model).size(), before.size() + 1);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QCOMPARE(tree(model), before);
}

void OutlineModelTest::everyFixtureCanFollowEveryOther()
{
    const QStringList names = test::markdownFiles(QStringLiteral(VITRINE_FIXTURES_DIR));
    QVERIFY(names.size() > 10);
    SampleDocument document;
    OutlineModel model(&document);
    ModelWatch watch(&model);
    for (const QString &first : names) {
        for (const QString &second : names) {
            document.load(test::fixture(first));
            document.load(test::fixture(second));
            SampleDocument fresh(second);
            OutlineModel freshModel(&fresh);
            QCOMPARE(tree(model), tree(freshModel));
        }
    }
    QVERIFY(!watch.taken().contains(QStringLiteral("reset")));
}

void OutlineModelTest::entriesAreDraggedWithinTheirSection()
{
    SampleDocument document;
    OutlineModel model(&document);
    ModelWatch watch(&model);
    const QModelIndex education = model.indexOf(document.place(SectionId::Education));
    const QModelIndex experience = model.indexOf(document.place(SectionId::Experience));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2, 0, education)}));
    QVERIFY(data);
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, education));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, experience));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, education));
    QCOMPARE(watch.taken(), QStringLiteral("move Education/2-0"));
    QCOMPARE(model.index(0, 0, education).data().toString(), QStringLiteral("School certificate"));
    QVERIFY(!model.mimeData({education}));
}

QTEST_GUILESS_MAIN(OutlineModelTest)
#include "tst_outlinemodel.moc"
