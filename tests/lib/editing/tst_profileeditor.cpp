#include "editing/profileeditor.h"

#include "samples.h"

#include <QTest>

using namespace vitrine;
using test::SampleDocument;

namespace {

QStringList titles(const SampleDocument &document, SectionId id)
{
    QStringList result;
    if (const Section *section = document.profile().section(id)) {
        for (const Entry &entry : section->entries) {
            const QString text = entry.value.isTable() ? entry.text("course") : entry.value.toText();
            result.append((entry.hidden ? QStringLiteral("#") : QString()) + text);
        }
    }
    return result;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

/// Years in file order, one entry each.
QByteArray courses(const QList<QByteArray> &years)
{
    QByteArray text("+++\nwidget = \"about\"\n");
    for (const QByteArray &year : years)
        text += "\n[[education.courses]]\n  course = \"Degree\"\n  year = " + year + "\n";
    return text + "+++\n";
}

} // namespace

class ProfileEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newEntryGoesAboveTheChosenOne();
    void newEntryGoesWhereTheNewestIs_data();
    void newEntryGoesWhereTheNewestIs();
    void newEntryHasTheUsualKeys();
    void newItemGoesLast();
    void newItemAndItsTextAreOneStep();
    void firstEntryMakesItsSection();
    void itemsArePastedInOneStep();
    void entryIsDuplicated();
    void hiddenEntryIsNotDuplicated();
    void entryIsMoved();
    void entryIsHiddenAndShown();
    void whatStandsInBracketsIsNotHidden();
    void entriesAreRemovedInOneStep();
    void fieldIsAddedAndRemoved();
    void booleanFieldIsAddedAsOne();
    void yearStaysANumber();
    void typedBackIsUnmodified();
    void emptiedFieldIsAnEmptyString();
    void emptyYearTakesItsNeighboursType();
    void typingIntoOneFieldIsOneStep();
    void hiddenAndAbsentFieldsAreRefused();
    void invalidFrontMatterIsRefused();
};

void ProfileEditorTest::newEntryGoesAboveTheChosenOne()
{
    SampleDocument document;
    const auto added = ProfileEditor(&document).addEntry(document.place(SectionId::Education, 1));
    QVERIFY(added);
    QCOMPARE(*added, document.place(SectionId::Education, 1));
    QCOMPARE(titles(document, SectionId::Education), words("PhD in Oceanography||BSc in Physics|#School certificate"));
    QCOMPARE(document.undoStack()->undoText().left(4), QStringLiteral("Add "));
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::newEntryGoesWhereTheNewestIs_data()
{
    QTest::addColumn<QList<QByteArray>>("years");
    QTest::addColumn<int>("slot");

    QTest::newRow("newest first") << QList<QByteArray>{"2019", "2013"} << 0;
    QTest::newRow("oldest first") << QList<QByteArray>{"2009", "2013", "2019"} << 3;
    QTest::newRow("texts, oldest first") << QList<QByteArray>{"\"Sept. 2009 - May 2013\"", "\"Since 2015\""} << 2;
    QTest::newRow("mixed") << QList<QByteArray>{"2013", "2009", "2019"} << 0;
    QTest::newRow("one") << QList<QByteArray>{"2013"} << 0;
    QTest::newRow("equal") << QList<QByteArray>{"2013", "2013"} << 0;
    QTest::newRow("no years") << QList<QByteArray>{"\"soon\"", "\"later\""} << 0;
}

void ProfileEditorTest::newEntryGoesWhereTheNewestIs()
{
    QFETCH(QList<QByteArray>, years);
    QFETCH(int, slot);
    SampleDocument document;
    document.load(courses(years));
    const auto added = ProfileEditor(&document).addEntry(document.place(SectionId::Education));
    QVERIFY(added);
    QCOMPARE(added->slot, slot);
    QVERIFY(titles(document, SectionId::Education).at(slot).isEmpty());
}

void ProfileEditorTest::newEntryHasTheUsualKeys()
{
    SampleDocument document;
    const auto added = ProfileEditor(&document).addEntry(document.place(SectionId::Education));
    QVERIFY(added);
    const Entry *entry = document.profile().entry(*added);
    QVERIFY(entry);
    QCOMPARE(entry->value, Value(Value::Members{{"course", ""}, {"institution", ""}, {"year", ""}}));
}

void ProfileEditorTest::newItemGoesLast()
{
    SampleDocument document;
    const auto added = ProfileEditor(&document).addEntry(document.place(SectionId::Interests));
    QVERIFY(added);
    QCOMPARE(added->slot, 3);
    QCOMPARE(titles(document, SectionId::Interests), words("Tidal energy|Coastal *erosion*|Open data|"));
}

void ProfileEditorTest::newItemAndItsTextAreOneStep()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    const auto added = editor.addEntry(document.place(SectionId::Interests));
    QVERIFY(added);
    const Spelling like = editor.spelling(*added);
    QVERIFY(editor.setText(*added, QStringLiteral("M"), like));
    QVERIFY(editor.setText(*added, QStringLiteral("Maps"), like));
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(document.text().contains("    \"Open data\",\n    \"Maps\"\n  ]"));
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::firstEntryMakesItsSection()
{
    SampleDocument document;
    document.load("+++\nwidget = \"about\"\n+++\n");
    QVERIFY(document.profile().section(SectionId::Experience));
    const auto added = ProfileEditor(&document).addEntry(document.place(SectionId::Experience));
    QVERIFY(added);
    QCOMPARE(titles(document, SectionId::Experience), QStringList{QString()});
    const auto item = ProfileEditor(&document).addEntry(document.place(SectionId::Interests));
    QVERIFY(item);
    QCOMPARE(titles(document, SectionId::Interests), QStringList{QString()});
}

void ProfileEditorTest::itemsArePastedInOneStep()
{
    SampleDocument document;
    const auto last = ProfileEditor(&document).pasteItems(document.place(SectionId::Interests, 1),
                                                          QStringLiteral("Erosion"), words("Maps|Waves"));
    QVERIFY(last);
    QCOMPARE(last->slot, 3);
    QCOMPARE(titles(document, SectionId::Interests), words("Tidal energy|Erosion|Maps|Waves|Open data"));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::entryIsDuplicated()
{
    SampleDocument document;
    const auto copy = ProfileEditor(&document).duplicate(document.place(SectionId::Education, 0));
    QVERIFY(copy);
    QCOMPARE(copy->slot, 1);
    QCOMPARE(titles(document, SectionId::Education),
             words("PhD in Oceanography|PhD in Oceanography|BSc in Physics|#School certificate"));
}

void ProfileEditorTest::hiddenEntryIsNotDuplicated()
{
    SampleDocument document;
    const auto copy = ProfileEditor(&document).duplicate(document.place(SectionId::Education, 2));
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, "entry-hidden");
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::entryIsMoved()
{
    SampleDocument document;
    const auto moved = ProfileEditor(&document).move(document.place(SectionId::Education, 2), 0);
    QVERIFY(moved);
    QCOMPARE(titles(document, SectionId::Education), words("#School certificate|PhD in Oceanography|BSc in Physics"));
    QCOMPARE(document.undoStack()->undoText().left(5), QStringLiteral("Move "));
}

void ProfileEditorTest::entryIsHiddenAndShown()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    const Place entry = document.place(SectionId::Education, 0, "year");
    QVERIFY(editor.setHidden(entry, true));
    QCOMPARE(titles(document, SectionId::Education), words("#PhD in Oceanography|BSc in Physics|#School certificate"));
    QCOMPARE(document.lineWith("PhD in"), "#   course = \"PhD in Oceanography\"");
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Hide Education"));
    QVERIFY(editor.setHidden(entry, false));
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Show Education"));
    QVERIFY(!document.isModified());

    QVERIFY(editor.setHidden(document.place(SectionId::Education, 2), false));
    QCOMPARE(titles(document, SectionId::Education), words("PhD in Oceanography|BSc in Physics|School certificate"));
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::whatStandsInBracketsIsNotHidden()
{
    SampleDocument document;
    const auto hidden = ProfileEditor(&document).setHidden(document.place(SectionId::Interests, 0), true);
    QVERIFY(!hidden);
    QVERIFY(!hidden.error().message.isEmpty());
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::entriesAreRemovedInOneStep()
{
    SampleDocument document;
    QVERIFY(ProfileEditor(&document).remove(document.place(SectionId::Interests, 0), 2));
    QCOMPARE(titles(document, SectionId::Interests), words("Open data"));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
    QVERIFY(!ProfileEditor(&document).remove(document.place(SectionId::Interests, 2), 2));
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::fieldIsAddedAndRemoved()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    QVERIFY(editor.addField(document.place(SectionId::Education, 0), "advisor"));
    QCOMPARE(document.lineWith("advisor"), "  advisor = \"\"");
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Add Advisor"));
    QVERIFY(editor.removeField(document.place(SectionId::Education, 0, "advisor")));
    QVERIFY(!document.isModified());
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Remove Advisor"));
}

void ProfileEditorTest::booleanFieldIsAddedAsOne()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    QVERIFY(editor.addField(document.place(SectionId::Settings), "draft"));
    QCOMPARE(document.lineWith("draft"), "draft = false");
    QVERIFY(editor.setBoolean(document.place(SectionId::Settings, -1, "draft"), true));
    QCOMPARE(document.lineWith("draft"), "draft = true");
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Change Draft"));
}

void ProfileEditorTest::yearStaysANumber()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    const Place year = document.place(SectionId::Education, 0, "year");
    const Spelling like = editor.spelling(year);
    for (const char *typed : {"2", "20", "202", "2020"})
        QVERIFY(editor.setText(year, QString::fromLatin1(typed), like));
    QCOMPARE(document.lineWith("2020"), "  year = 2020");
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Change Year"));
    QVERIFY(editor.setText(year, QStringLiteral("2020 or so"), like));
    QCOMPARE(document.lineWith("2020"), "  year = \"2020 or so\"");
}

void ProfileEditorTest::typedBackIsUnmodified()
{
    SampleDocument document;
    document.load("+++\n[[education.courses]]\n  course = 'A'\n  year   =  0x7E3 # hex\n+++\n");
    ProfileEditor editor(&document);
    for (const QByteArray &key : {QByteArray("course"), QByteArray("year")}) {
        const Place field = document.place(SectionId::Education, 0, key);
        const QString before = document.profile().field(field)->value.toText();
        const Spelling like = editor.spelling(field);
        QVERIFY(editor.setText(field, QStringLiteral("it's"), like));
        QVERIFY(document.isModified());
        QVERIFY(editor.setText(field, before, like));
        QVERIFY(!document.isModified());
        QVERIFY(!document.undoStack()->canUndo());
    }
}

void ProfileEditorTest::emptiedFieldIsAnEmptyString()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    const Place year = document.place(SectionId::Education, 0, "year");
    QVERIFY(editor.setText(year, QString(), editor.spelling(year)));
    QCOMPARE(document.lineWith("year"), "  year = \"\"");
}

void ProfileEditorTest::emptyYearTakesItsNeighboursType()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    const auto added = editor.addEntry(document.place(SectionId::Education));
    QVERIFY(added);
    Place year = *added;
    year.key = "year";
    QVERIFY(editor.setText(year, QStringLiteral("2024"), editor.spelling(year)));
    QCOMPARE(document.lineWith("2024"), "  year = 2024");

    const auto text = editor.addEntry(document.place(SectionId::Experience));
    QVERIFY(text);
    year = *text;
    year.key = "year";
    QVERIFY(editor.setText(year, QStringLiteral("2025"), editor.spelling(year)));
    QCOMPARE(document.lineWith("2025"), "  year = \"2025\"");
}

void ProfileEditorTest::typingIntoOneFieldIsOneStep()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    const Place course = document.place(SectionId::Education, 0, "course");
    const Place institution = document.place(SectionId::Education, 0, "institution");
    QVERIFY(editor.setText(course, QStringLiteral("a"), editor.spelling(course)));
    QVERIFY(editor.setText(course, QStringLiteral("ab"), editor.spelling(course)));
    QVERIFY(editor.setText(institution, QStringLiteral("c"), editor.spelling(institution)));
    QVERIFY(editor.setText(course, QStringLiteral("abc"), editor.spelling(course)));
    QCOMPARE(document.undoStack()->count(), 3);
}

void ProfileEditorTest::hiddenAndAbsentFieldsAreRefused()
{
    SampleDocument document;
    ProfileEditor editor(&document);
    for (const qsizetype slot : {2, 3}) {
        const Place field = document.place(SectionId::Education, slot, "course");
        QVERIFY(!editor.pathOf(field));
        const auto set = editor.setText(field, QStringLiteral("x"), editor.spelling(field));
        QVERIFY(!set);
        QVERIFY(!set.error().message.isEmpty());
    }
    QVERIFY(!document.isModified());
}

void ProfileEditorTest::invalidFrontMatterIsRefused()
{
    SampleDocument document;
    const Place entry = document.place(SectionId::Education, 0);
    QVERIFY(document.replaceText("year = 2019", "year = 2019 x"));
    const QByteArray before = document.text();
    ProfileEditor editor(&document);
    Place field = entry;
    field.key = "course";
    QVERIFY(!editor.addEntry(entry));
    QVERIFY(!editor.remove(entry));
    QVERIFY(!editor.move(entry, 1));
    QVERIFY(!editor.duplicate(entry));
    QVERIFY(!editor.setHidden(entry, true));
    QVERIFY(!editor.addField(entry, "advisor"));
    QVERIFY(!editor.setText(field, QStringLiteral("x"), {}));
    QCOMPARE(document.text(), before);
}

QTEST_GUILESS_MAIN(ProfileEditorTest)
#include "tst_profileeditor.moc"
