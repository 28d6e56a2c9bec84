#include "editing/fieldsmodel.h"

#include "editing/profileeditor.h"
#include "modelwatch.h"
#include "samples.h"

#include <QTest>

using namespace vitrine;
using test::ModelWatch;
using test::SampleDocument;

namespace {

/// The fields of an entry or a section, watched.
struct Shown
{
    Shown(SampleDocument &document, const Place &place) : entries(&document), model(&document), watch(&model)
    {
        if (place.slot < 0) {
            model.showSection(place);
        } else {
            entries.setSection(place);
            model.showEntry(&entries, int(place.slot));
        }
        watch.taken();
    }

    [[nodiscard]] QByteArrayList keys() const
    {
        QByteArrayList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row).data(FieldsModel::KeyRole).toByteArray());
        return result;
    }
    [[nodiscard]] QVariant of(const QByteArray &key, int role = Qt::DisplayRole) const
    {
        return model.indexOf(key).data(role);
    }

    EntriesModel entries;
    FieldsModel model;
    ModelWatch watch;
};

} // namespace

class FieldsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryShowsItsFields();
    void sectionShowsItsKeys();
    void knownFieldsComeFirst();
    void fieldsAreEdited();
    void booleansAreChecked();
    void structuresAreShownAsSpelled();
    void signalsAreTheSmallest();
    void entryIsFollowed();
    void removedEntryLeavesNothing();
    void hiddenEntryCannotBeEdited();
    void invalidTomlLocks();
    void absentKeysAreOffered();
    void neighboursGiveExamples();
    void everyFixtureIsShown();
};

void FieldsModelTest::entryShowsItsFields()
{
    SampleDocument document;
    const Place place = document.place(SectionId::Education, 0);
    Shown shown(document, place);
    QCOMPARE(shown.keys(), QByteArrayList({"course", "institution", "year"}));
    QCOMPARE(shown.of("year").toString(), QStringLiteral("2019"));
    QCOMPARE(shown.of("year", FieldsModel::PlaceRole).value<Place>(), document.place(SectionId::Education, 0, "year"));
    QVERIFY(!shown.of("course", FieldsModel::AdvancedRole).toBool());
    QCOMPARE(shown.model.owner(), std::optional(place));
    QVERIFY(!shown.model.isHidden());
}

void FieldsModelTest::sectionShowsItsKeys()
{
    SampleDocument document;
    Shown shown(document, document.place(SectionId::Settings));
    QVERIFY(shown.keys().contains("widget"));
    QVERIFY(shown.keys().contains("weight"));
    QVERIFY(!shown.keys().contains("education"));
    QVERIFY(shown.of("widget", FieldsModel::AdvancedRole).toBool());
    QVERIFY(!shown.of("active", FieldsModel::HelpRole).toString().isEmpty());
}

void FieldsModelTest::knownFieldsComeFirst()
{
    SampleDocument document;
    document.load("+++\n[[education.courses]]\npet = \"cat\"\nyear = 2019\ncourse = \"A\"\n+++\n");
    Shown shown(document, document.place(SectionId::Education, 0));
    QCOMPARE(shown.keys(), QByteArrayList({"course", "year", "pet"}));
    QVERIFY(shown.of("pet", FieldsModel::AdvancedRole).toBool());
    QCOMPARE(shown.of("pet", FieldsModel::LabelRole).toString(), QStringLiteral("Pet"));
}

void FieldsModelTest::fieldsAreEdited()
{
    SampleDocument document;
    Shown shown(document, document.place(SectionId::Education, 0));
    QVERIFY(shown.model.setData(shown.model.indexOf("year"), QStringLiteral("2020")));
    QCOMPARE(document.lineWith("2020"), "  year = 2020");
    QCOMPARE(document.unsavedChanges().changedLines(), 1);
    QVERIFY(!shown.model.setData(shown.model.indexOf("year"), Qt::Checked, Qt::CheckStateRole));
}

void FieldsModelTest::booleansAreChecked()
{
    SampleDocument document;
    Shown shown(document, document.place(SectionId::Settings));
    const QModelIndex active = shown.model.indexOf("active");
    QCOMPARE(active.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(active.data(FieldsModel::KindRole).toInt(), int(FieldText::Boolean));
    QVERIFY(shown.model.setData(active, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(document.lineWith("active"), "active = false");
    QCOMPARE(shown.watch.taken(), QStringLiteral("change %1-%1").arg(active.row()));
}

void FieldsModelTest::structuresAreShownAsSpelled()
{
    SampleDocument document(QStringLiteral("value-kinds.md"));
    Shown shown(document, document.place(SectionId::Settings));
    const QModelIndex nested = shown.model.indexOf("nested");
    if (nested.isValid()) {
        QCOMPARE(nested.data().toString(), QStringLiteral("[[1, 2], [\"three\"]]"));
        QVERIFY(!nested.data(FieldsModel::ScalarRole).toBool());
        QVERIFY(!shown.model.flags(nested).testFlag(Qt::ItemIsEditable));
    }

    document.load("+++\n[[education.courses]]\ncourse = \"A\"\ntags = [ 'x', 1 ]\n+++\n");
    Shown entry(document, document.place(SectionId::Education, 0));
    QCOMPARE(entry.of("tags").toString(), QStringLiteral("[ 'x', 1 ]"));
    QVERIFY(!entry.model.setData(entry.model.indexOf("tags"), QStringLiteral("y")));
    QVERIFY(!document.isModified());
}

void FieldsModelTest::signalsAreTheSmallest()
{
    SampleDocument document;
    const Place place = document.place(SectionId::Education, 0);
    Shown shown(document, place);
    ProfileEditor editor(&document);
    QVERIFY(editor.addField(place, "advisor"));
    QCOMPARE(shown.watch.taken(), QStringLiteral("insert 3-3"));
    QVERIFY(shown.model.setData(shown.model.indexOf("course"), QStringLiteral("X")));
    QCOMPARE(shown.watch.taken(), QStringLiteral("change 0-0"));
    document.undoStack()->undo();
    QCOMPARE(shown.watch.taken(), QStringLiteral("change 0-0"));
    document.undoStack()->undo();
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 3-3"));
    QVERIFY(document.replaceText("BSc in Physics", "BSc"));
    QCOMPARE(shown.watch.taken(), QString());
}

void FieldsModelTest::entryIsFollowed()
{
    SampleDocument document;
    const Place place = document.place(SectionId::Education, 0);
    Shown shown(document, place);
    QVERIFY(ProfileEditor(&document).move(place, 2));
    QCOMPARE(shown.model.owner(), std::optional(document.place(SectionId::Education, 2)));
    QCOMPARE(shown.of("course").toString(), QStringLiteral("PhD in Oceanography"));
    QVERIFY(ProfileEditor(&document).addEntry(document.place(SectionId::Education, 0)));
    QCOMPARE(shown.model.owner()->slot, 3);
    // Neither step showed another entry's fields, not even for a moment.
    QCOMPARE(shown.watch.taken(), QString());
    QVERIFY(shown.model.setData(shown.model.indexOf("year"), QStringLiteral("2020")));
    QCOMPARE(document.lineWith("2020"), "  year = 2020");
}

void FieldsModelTest::removedEntryLeavesNothing()
{
    SampleDocument document;
    const Place place = document.place(SectionId::Education, 1);
    Shown shown(document, place);
    QVERIFY(ProfileEditor(&document).remove(place));
    QCOMPARE(shown.watch.taken(), QStringLiteral("remove 0-2"));
    QVERIFY(!shown.model.owner());
    QVERIFY(shown.model.absentKeys().likely.empty());
}

void FieldsModelTest::hiddenEntryCannotBeEdited()
{
    SampleDocument document;
    Shown shown(document, document.place(SectionId::Education, 2));
    QVERIFY(shown.model.isHidden());
    QCOMPARE(shown.of("course").toString(), QStringLiteral("School certificate"));
    const QModelIndex course = shown.model.indexOf("course");
    QVERIFY(!shown.model.flags(course).testFlag(Qt::ItemIsEditable));
    QVERIFY(!shown.model.setData(course, QStringLiteral("x")));
    QVERIFY(!document.isModified());
}

void FieldsModelTest::invalidTomlLocks()
{
    SampleDocument document;
    Shown shown(document, document.place(SectionId::Education, 0));
    QVERIFY(document.replaceText("year = 2013", "year = 2013 x"));
    const QModelIndex course = shown.model.indexOf("course");
    QVERIFY(!shown.model.flags(course).testFlag(Qt::ItemIsEditable));
    QVERIFY(document.replaceText("year = 2013 x", "year = 2013"));
    QVERIFY(shown.model.flags(course).testFlag(Qt::ItemIsEditable));
    QCOMPARE(shown.watch.taken(), QString());
}

void FieldsModelTest::absentKeysAreOffered()
{
    SampleDocument document;
    document.load("+++\n[[education.courses]]\ncourse = \"A\"\ninstitution = \"X\"\nlogo = \"a.png\"\n"
                  "[[education.courses]]\ncourse = \"B\"\n+++\n");
    Shown shown(document, document.place(SectionId::Education, 1));
    const AbsentKeys absent = shown.model.absentKeys();
    QCOMPARE(absent.likely, std::vector<QByteArray>({"institution", "logo", "advisor"}));
    QVERIFY(std::find(absent.other.begin(), absent.other.end(), "year") != absent.other.end());
    QVERIFY(std::find(absent.other.begin(), absent.other.end(), "course") == absent.other.end());

    // Without neighbours, what a new entry starts with.
    document.load("+++\n[[education.courses]]\ncourse = \"A\"\n+++\n");
    Shown alone(document, document.place(SectionId::Education, 0));
    QCOMPARE(alone.model.absentKeys().likely, std::vector<QByteArray>({"institution", "year", "advisor"}));
}

void FieldsModelTest::neighboursGiveExamples()
{
    SampleDocument document;
    Shown shown(document, document.place(SectionId::Education, 0));
    QCOMPARE(shown.of("institution", FieldsModel::ExampleRole).toString(), QStringLiteral("Port Elm College"));
}

void FieldsModelTest::everyFixtureIsShown()
{
    for (const QString &name : test::markdownFiles(QStringLiteral(VITRINE_FIXTURES_DIR))) {
        SampleDocument document(name);
        EntriesModel entries(&document);
        FieldsModel model(&document);
        ModelWatch watch(&model);
        for (const Section &section : document.lastValidProfile().sections()) {
            const Place place{section.id, section.path, -1, {}};
            model.showSection(place);
            QCOMPARE(model.rowCount(), int(section.fields.size()));
            entries.setSection(place);
            for (const Entry &entry : section.entries) {
                model.showEntry(&entries, int(entry.slot));
                QCOMPARE(model.rowCount(), int(entry.fields.size()));
            }
            // The rows of an entry go with its list.
            model.showSection(place);
        }
        QVERIFY(!watch.taken().contains(QStringLiteral("reset")));
    }
}

QTEST_GUILESS_MAIN(FieldsModelTest)
#include "tst_fieldsmodel.moc"
