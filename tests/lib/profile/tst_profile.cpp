#include "profile/profile.h"
#include "profile/profileedits.h"

#include <QTest>

using namespace vitrine;

namespace {

const QByteArray about = "+++\n"
                         "# About.\n"
                         "widget = \"about\"\n"
                         "weight = 1 # order\n"
                         "\n"
                         "# Your interests.\n"
                         "[interests]\n"
                         "  title = \"Topics\"\n"
                         "  interests = [\n"
                         "    \"A\",\n"
                         "    \"B\"\n"
                         "  ]\n"
                         "\n"
                         "# Your degrees.\n"
                         "\n"
                         "[[education.courses]]\n"
                         "  course = \"PhD\"\n"
                         "  year = 2012\n"
                         "\n"
                         "# [[education.courses]]\n"
                         "#   course = \"MSc\"\n"
                         "\n"
                         "# glued\n"
                         "[[education.courses]]\n"
                         "  course = \"BSc\"\n"
                         "\n"
                         "[design]\n"
                         "  columns = \"2\"\n"
                         "\n"
                         "[[menu.main]]\n"
                         "  name = \"X\"\n"
                         "+++\n"
                         "\n"
                         "# Me\n";

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void sectionsOfAnAboutWidget();
    void entriesCountHiddenOnesInTheirSlots();
    void authorPageKeepsInterestsAtTheTop();
    void commentsAndTitles();
    void onlyHiddenEntriesMakeASection();
    void hidingTheLastEntryKeepsTheSectionInItsPlace();
    void emptyListHasHiddenEntries();
    void invalidFrontMatterShowsWhatCanBeMadeOut();
    void problemsStandInTheFile_data();
    void problemsStandInTheFile();
    void placesAndRangesAgree();
    void readingNeverFails();
};

void ProfileTest::kinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("about") << about << int(ProfileKind::AboutWidget);
    QTest::newRow("about without sections")
        << QByteArray("+++\nwidget = \"about\"\n+++\n") << int(ProfileKind::AboutWidget);
    QTest::newRow("stub") << QByteArray("+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n")
                          << int(ProfileKind::AboutStub);
    QTest::newRow("about with author and sections")
        << QByteArray("+++\nwidget = \"about\"\nauthor = \"admin\"\n[interests]\ninterests = []\n+++\n")
        << int(ProfileKind::AboutWidget);
    QTest::newRow("author page") << QByteArray("+++\nname = \"N\"\nrole = \"R\"\n+++\n")
                                 << int(ProfileKind::AuthorPage);
    QTest::newRow("another widget") << QByteArray("+++\nwidget = \"skills\"\n+++\n") << int(ProfileKind::OtherPage);
    QTest::newRow("yaml") << QByteArray("---\na: 1\n---\n") << int(ProfileKind::ForeignFrontMatter);
    QTest::newRow("none") << QByteArray("text") << int(ProfileKind::ForeignFrontMatter);
    QTest::newRow("invalid") << QByteArray("+++\na = \n+++\n") << int(ProfileKind::Invalid);
    QTest::newRow("not closed") << QByteArray("+++\na = 1\n") << int(ProfileKind::Invalid);
    QTest::newRow("another encoding") << QByteArray("+++\na = \"\xE9\"\n+++\n") << int(ProfileKind::Invalid);
}

void ProfileTest::kinds()
{
    QFETCH(QByteArray, text);
    const Profile profile = Profile::read(text);
    QTEST(int(profile.kind()), "kind");
    QCOMPARE(profile.isValid(), profile.problems().empty());
    QCOMPARE(profile.text(), text);
}

void ProfileTest::sectionsOfAnAboutWidget()
{
    const Profile profile = Profile::read(about);
    QByteArrayList sections;
    for (const Section &section : profile.sections())
        sections += QByteArray::number(int(section.id)) + section.path.toPointer() + (section.present ? "" : " absent");
    QCOMPARE(sections, (QByteArrayList{"0", "1/interests/interests", "2/education/courses",
                                       "3/experience/courses absent", "4", "5/design", "5/menu/main"}));
    QCOMPARE(profile.section(SectionId::Settings)->fields.size(), size_t(2));
    QCOMPARE(profile.body(), "\n# Me\n");
}

void ProfileTest::entriesCountHiddenOnesInTheirSlots()
{
    const Profile profile = Profile::read(about);
    const Section &education = *profile.section(SectionId::Education);
    QCOMPARE(education.entries.size(), size_t(3));
    QCOMPARE(education.hiddenCount(), 1);
    QCOMPARE(education.entries[1].hidden, true);
    QCOMPARE(education.entries[1].text("course"), QStringLiteral("MSc"));
    QVERIFY(education.entries[1].path.isEmpty());
    QCOMPARE(education.entries[2].index, 1);
    QCOMPARE(education.entries[2].slot, 2);
    QCOMPARE(education.entries[2].path.toPointer(), "/education/courses/1");
    QCOMPARE(education.entries[2].line, 24);
}

void ProfileTest::authorPageKeepsInterestsAtTheTop()
{
    const Profile profile = Profile::read("+++\nname = \"N\"\nrole = \"\"\ninterests = [\"A\"]\nuser_groups = [\"G\"]\n"
                                          "organizations = [{name = \"O\"}]\n+++\n");
    QCOMPARE(profile.section(SectionId::Interests)->path.toPointer(), "/interests");
    QVERIFY(profile.sectionAt({"user_groups"})->shape == SectionShape::Items);
    QVERIFY(profile.sectionAt({"organizations"})->shape == SectionShape::Entries);
    const Profile empty = Profile::read("+++\nname = \"N\"\nrole = \"\"\n+++\n");
    QCOMPARE(empty.section(SectionId::Interests)->path.toPointer(), "/interests");
    QVERIFY(!empty.section(SectionId::Interests)->present);
}

void ProfileTest::commentsAndTitles()
{
    const Profile profile = Profile::read(about);
    QCOMPARE(profile.section(SectionId::Interests)->comment, QStringLiteral("Your interests."));
    QCOMPARE(profile.section(SectionId::Interests)->title(), QStringLiteral("Topics"));
    QCOMPARE(profile.section(SectionId::Education)->comment, QStringLiteral("Your degrees."));
    QCOMPARE(profile.section(SectionId::Education)->title(), QStringLiteral("Education"));
    QCOMPARE(profile.section(SectionId::Education)->entries[2].comment, QStringLiteral("glued"));
    QCOMPARE(profile.sectionAt({"menu", "main"})->title(), QStringLiteral("menu.main"));
}

void ProfileTest::onlyHiddenEntriesMakeASection()
{
    const Profile profile = Profile::read("+++\nwidget = \"about\"\n# [[experience.courses]]\n#   course = \"X\"\n\n"
                                          "# [[social]]\n#   icon = \"cv\"\n+++\n");
    QVERIFY(profile.section(SectionId::Experience)->present);
    QCOMPARE(profile.section(SectionId::Experience)->hiddenCount(), 1);
    QCOMPARE(profile.sectionAt({"social"})->entries.size(), size_t(1));
}

void ProfileTest::hidingTheLastEntryKeepsTheSectionInItsPlace()
{
    const QByteArray text = "+++\nwidget = \"about\"\n[[first]]\nx = 1\n[[social]]\nx = 1\n[[last]]\nx = 1\n+++\n";
    const Profile profile = Profile::read(text);
    const auto hidden = hideEntry(profile, *profile.sectionAt({"social"}), 0)->applied(text);
    QByteArrayList paths;
    const Profile after = Profile::read(*hidden);
    for (const Section &section : after.sections()) {
        if (section.id == SectionId::Other)
            paths += section.path.toPointer();
    }
    QCOMPARE(paths, (QByteArrayList{"/first", "/social", "/last"}));
    QCOMPARE(after.sectionAt({"social"})->hiddenCount(), 1);
}

void ProfileTest::emptyListHasHiddenEntries()
{
    const Profile profile =
        Profile::read("+++\nwidget = \"about\"\nsocial = []\ntags = []\n[education]\n  courses = []\n"
                      "# [[education.courses]]\n#   course = \"X\"\n# [[social]]\n#   icon = \"cv\"\n"
                      "+++\n");
    const Section &education = *profile.section(SectionId::Education);
    QCOMPARE(education.hiddenCount(), 1);
    QVERIFY(education.inBlocks);
    const Section &social = *profile.sectionAt({"social"});
    QVERIFY(social.shape == SectionShape::Entries);
    QCOMPARE(social.hiddenCount(), 1);
    QVERIFY(profile.sectionAt({"tags"})->shape == SectionShape::Items);
    QVERIFY(!profile.sectionAt({"tags"})->inBlocks);
}

void ProfileTest::invalidFrontMatterShowsWhatCanBeMadeOut()
{
    const Profile profile = Profile::read("+++\nwidget = \"about\"\n[interests]\ninterests = [ \"A\" \"B\" ]\n"
                                          "[[education.courses]]\ncourse = \"PhD\"\nyear = oops\n+++\ntext\n");
    QVERIFY(!profile.isValid());
    QVERIFY(profile.root().members().empty());
    QCOMPARE(profile.section(SectionId::Education)->entries.size(), size_t(1));
    QCOMPARE(profile.section(SectionId::Education)->entries[0].text("course"), QStringLiteral("PhD"));
    QCOMPARE(profile.body(), "text\n");
}

void ProfileTest::problemsStandInTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("offset");
    QTest::newRow("syntax") << QByteArray("\n+++\na = 1\na = 2\n+++\n") << QByteArray("toml-duplicate-key") << 11;
    QTest::newRow("yaml") << QByteArray("---\na: 1\n---\n") << QByteArray("front-matter-yaml") << 4;
    QTest::newRow("json") << QByteArray("{}") << QByteArray("front-matter-json") << 0;
    QTest::newRow("none") << QByteArray("x") << QByteArray("front-matter-missing") << 0;
    QTest::newRow("not closed") << QByteArray("+++\na = 1\n") << QByteArray("front-matter-unclosed") << 4;
    QTest::newRow("encoding") << QByteArray("+++\na = \"\xE9\"\n+++\n") << QByteArray("file-not-utf8") << 9;
}

void ProfileTest::problemsStandInTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const Profile profile = Profile::read(text);
    QCOMPARE(profile.problems().size(), size_t(1));
    QTEST(profile.problems().front().code, "code");
    QCOMPARE(profile.problems().front().range.begin, offset);
    QVERIFY(profile.problems().front().message.endsWith(u'.'));
}

void ProfileTest::placesAndRangesAgree()
{
    const Profile profile = Profile::read(about);
    const Place year{SectionId::Education, {"education", "courses"}, 0, "year"};
    QCOMPARE(profile.rangeOf(year)->begin, about.indexOf("2012"));
    QVERIFY(profile.placeAt(about.indexOf("2012")) == year);
    QVERIFY(profile.placeAt(about.indexOf("year = 2012")) == year);
    const Place interest{SectionId::Interests, {"interests", "interests"}, 1, {}};
    QVERIFY(profile.placeAt(about.indexOf("\"B\"")) == interest);
    QCOMPARE(profile.rangeOf(interest)->begin, about.indexOf("\"B\""));
    const Place hidden{SectionId::Education, {"education", "courses"}, 1, {}};
    QVERIFY(profile.placeAt(about.indexOf("\"MSc\"")) == hidden);
    const Place weight{SectionId::Settings, {}, -1, "weight"};
    QVERIFY(profile.placeAt(about.indexOf("# order")) == weight);
    const Place columns{SectionId::Other, {"design"}, -1, "columns"};
    QVERIFY(profile.placeAt(about.indexOf("columns")) == columns);
    QVERIFY(profile.placeAt(about.indexOf("# Me")).section == SectionId::Biography);
    QVERIFY(!profile.rangeOf({SectionId::Education, {"education", "courses"}, 9, {}}));
}

void ProfileTest::readingNeverFails()
{
    for (qsizetype length = 0; length <= about.size(); ++length) {
        const Profile profile = Profile::read(about.first(length));
        QCOMPARE(profile.text().size(), length);
        for (const Section &section : profile.sections()) {
            for (const Entry &entry : section.entries)
                QVERIFY(entry.range.end <= length);
        }
        const std::optional<TextRange> range = profile.rangeOf(profile.placeAt(length / 2));
        QVERIFY(!range || range->end <= length);
    }
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
