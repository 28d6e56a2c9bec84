#include "profile/profileedits.h"

#include <QTest>

using namespace vitrine;

namespace {

const QByteArray about = "+++\r\n"
                         "widget = \"about\"\r\n"
                         "\r\n"
                         "[[education.courses]]\r\n"
                         "  course = \"PhD\"\r\n"
                         "  year = 2012\r\n"
                         "\r\n"
                         "[[education.courses]]\r\n"
                         "  course = \"BSc\"\r\n"
                         "  year = \"2009\"\r\n"
                         "  award = \"Prize\"\r\n"
                         "+++\r\n"
                         "Text\r\n";

QByteArray after(const Result<TextEdit> &edit, const QByteArray &before = about)
{
    if (!edit)
        return "refused: " + edit.error().code;
    const Result<QByteArray> text = edit->applied(before);
    return text ? *text : QByteArray("stale");
}

} // namespace

class ProfileEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueFollowsTheSpellingAtFocus();
    void valueFromText_data();
    void valueFromText();
    void entriesOfAMissingSection();
    void newSectionsStandInTheSchemasOrder();
    void usualKeysAreThoseOfMostNeighbours();
    void entryIsHiddenAndShown();
    void bodyIsReplacedAsItIs();
    void invalidProfilesAreRefused();
    void newProfileIsAProfile();
};

void ProfileEditsTest::valueFollowsTheSpellingAtFocus()
{
    const ValuePath year{"education", "courses", 0, "year"};
    const Profile before = Profile::read(about);
    const Spelling atFocus = *spellingAt(before, year);
    QCOMPARE(atFocus.literal, "2012");

    const auto typed = [&](const Profile &profile, const char *text) {
        return Profile::read(
            after(setValue(profile, year, vitrine::valueFromText(QString::fromUtf8(text), atFocus.value), atFocus),
                  profile.text()));
    };
    const Profile cleared = typed(before, "");
    QCOMPARE(cleared.text(), QByteArray(about).replace("2012", "\"\""));
    const Profile word = typed(cleared, "Present");
    QCOMPARE(word.text(), QByteArray(about).replace("2012", "\"Present\""));
    QCOMPARE(typed(word, "2020").text(), QByteArray(about).replace("2012", "2020"));
    QCOMPARE(typed(word, "2012").text(), about);
}

void ProfileEditsTest::valueFromText_data()
{
    QTest::addColumn<QByteArray>("like");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const int string = int(Value::Kind::String);
    QTest::newRow("integer") << QByteArray("1") << QStringLiteral("2020") << int(Value::Kind::Integer);
    QTest::newRow("integer, words") << QByteArray("1") << QStringLiteral("2020 -") << string;
    QTest::newRow("integer, zero first") << QByteArray("1") << QStringLiteral("007") << string;
    QTest::newRow("integer, too large") << QByteArray("1") << QStringLiteral("99999999999999999999") << string;
    QTest::newRow("string, digits") << QByteArray("'x'") << QStringLiteral("2020") << string;
    QTest::newRow("boolean") << QByteArray("true") << QStringLiteral("false") << int(Value::Kind::Boolean);
    QTest::newRow("boolean, words") << QByteArray("true") << QStringLiteral("no") << string;
    QTest::newRow("float") << QByteArray("1.5") << QStringLiteral("2.0") << int(Value::Kind::Float);
    QTest::newRow("float, whole") << QByteArray("1.5") << QStringLiteral("2") << int(Value::Kind::Integer);
    QTest::newRow("float, words") << QByteArray("1.5") << QStringLiteral("2 of 3") << string;
    QTest::newRow("date") << QByteArray("2016-04-20") << QStringLiteral("2017-01-02") << int(Value::Kind::LocalDate);
    QTest::newRow("date, none there is") << QByteArray("2016-04-20") << QStringLiteral("2017-02-30") << string;
    QTest::newRow("date-time") << QByteArray("2016-04-20T00:00:00") << QStringLiteral("2017-01-02 10:00:00")
                               << int(Value::Kind::LocalDateTime);
    QTest::newRow("injection") << QByteArray("true") << QStringLiteral("true\nx = 1") << string;
}

void ProfileEditsTest::valueFromText()
{
    QFETCH(QByteArray, like);
    QFETCH(QString, text);
    const QByteArray file = "+++\nk = " + like + "\n+++\n";
    const Value value = Profile::read(file).root().members().front().value;
    QTEST(int(vitrine::valueFromText(text, value).kind()), "kind");
}

void ProfileEditsTest::entriesOfAMissingSection()
{
    const Profile profile = Profile::read(about);
    QCOMPARE(
        after(insertEntries(profile, *profile.section(SectionId::Experience), 0, {Value::Members{{"course", "Lab"}}})),
        QByteArray(about).replace("\"Prize\"\r\n",
                                  "\"Prize\"\r\n\r\n[[experience.courses]]\r\n  course = \"Lab\"\r\n"));
}

void ProfileEditsTest::newSectionsStandInTheSchemasOrder()
{
    const Profile profile = Profile::read(about);
    QCOMPARE(after(insertEntries(profile, *profile.section(SectionId::Interests), 0, {Value("A")})),
             QByteArray(about).replace("\r\n\r\n[[education.courses]]\r\n  course = \"PhD\"",
                                       "\r\n\r\n[interests]\r\n  interests = [\r\n    \"A\"\r\n  ]\r\n\r\n"
                                       "[[education.courses]]\r\n  course = \"PhD\""));
}

void ProfileEditsTest::usualKeysAreThoseOfMostNeighbours()
{
    const Profile profile = Profile::read(about);
    QCOMPARE(usualKeys(*profile.section(SectionId::Education)), (std::vector<QByteArray>{"course", "year"}));
    QCOMPARE(usualKeys(*profile.section(SectionId::Experience)),
             (std::vector<QByteArray>{"course", "institution", "year"}));
}

void ProfileEditsTest::entryIsHiddenAndShown()
{
    const Profile profile = Profile::read(about);
    const QByteArray hidden = after(hideEntry(profile, *profile.section(SectionId::Education), 0));
    QCOMPARE(hidden, QByteArray(about).replace("[[education.courses]]\r\n  course = \"PhD\"\r\n  year = 2012",
                                               "# [[education.courses]]\r\n#   course = \"PhD\"\r\n#   year = 2012"));
    const Profile then = Profile::read(hidden);
    QCOMPARE(after(showEntry(then, *then.section(SectionId::Education), 0), hidden), about);
    QVERIFY(!showEntry(then, *then.section(SectionId::Education), 1));
}

void ProfileEditsTest::bodyIsReplacedAsItIs()
{
    const Profile profile = Profile::read(about);
    QCOMPARE(after(setBody(profile, "\xC2\xA0x\r")), QByteArray(about).replace("Text\r\n", "\xC2\xA0x\r"));
    QVERIFY(setBody(profile, "Text\r\n").isEmpty());
}

void ProfileEditsTest::invalidProfilesAreRefused()
{
    const Profile profile = Profile::read("+++\nyear = oops\n+++\n");
    QCOMPARE(after(setValue(profile, {"year"}, 1)), "refused: front-matter-invalid");
    QCOMPARE(after(removeKey(profile, {"year"})), "refused: front-matter-invalid");
    QVERIFY(!spellingAt(profile, {"year"}));
}

void ProfileEditsTest::newProfileIsAProfile()
{
    const Profile profile = Profile::read(newProfileText());
    QVERIFY(profile.kind() == ProfileKind::AboutWidget);
    QVERIFY(profile.problems().empty());
    QCOMPARE(after(insertEntries(profile, *profile.section(SectionId::Interests), 0, {Value("A")}), newProfileText()),
             newProfileText().replace("[\n", "[\n    \"A\"\n"));
}

QTEST_GUILESS_MAIN(ProfileEditsTest)
#include "tst_profileedits.moc"
