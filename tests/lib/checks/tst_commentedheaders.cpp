#include "checks/checks.h"
#include "checks/repairs.h"
#include "text/linemap.h"

#include <QTest>

using namespace vitrine;

/// Headers that are commented out above keys that are not.
class CommentedHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data();
    void reports();
    void saysWhatHappened();
    void repairGivesTheEntryBack();
};

void CommentedHeadersTest::reports_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("found"); // "LINE severity", of the file; empty if there is nothing to report
    const auto row = [](const char *name, const QByteArray &toml, const char *found = "") {
        QTest::newRow(name) << toml << QString::fromLatin1(found);
    };
    row("keys fall to another table", "[interests]\na = 1\n\n#[[education.courses]]\n  course = \"x\"\n", "5 warning");
    row("keys fall to the page's settings", "#[[education.courses]]\ncourse = \"x\"\n", "2 warning");
    row("keys are set twice", "[[social]]\nicon = \"a\"\n\n#[[social]]\nicon = \"b\"\n", "5 error");
    row("two levels of #", "[t]\n##[[education.courses]]\n  course = \"x\"\n", "3 warning");
    row("a blank, and a comment behind", "[t]\n  # [[experience]] # past\n  company = \"x\"\n", "3 warning");
    row("comments in between", "[t]\n#[[education.courses]]\n# The first one.\n  course = \"x\"\n", "3 warning");
    row("a list that the file has", "[[talk]]\nroom = 1\n\n[t]\n#[[talk]]\nroom = 2\n", "6 warning");
    row("a list that the file has hidden", "[t]\n#[[talk]]\n#room = 1\n\n#[[talk]]\nroom = 2\n", "6 warning");
    row("one known key among others", "[t]\n#[[education.courses]]\nfoo = 1\nyear = 2\n", "3 warning");
    row("the last of several headers", "[t]\n#[[education.courses]]\n#[[education.courses]]\nyear = 2\n", "4 warning");
    row("below a hidden entry", "[t]\n#[[education.courses]]\n#year = 1\n#[[education.courses]]\nyear = 2\n",
        "5 warning");
    row("a list within a block", "[[a]]\n[[a.b]]\nx = 1\n[[a]]\n[t]\n#[[a.b]]\nx = 2\n", "7 warning");
    row("the table of a list", "[t]\n#[interests]\n  interests = [\"x\"]\n", "3 warning");
    row("an entry commented out but for its last key", "[t]\n#[[education.courses]]\n#  course = \"x\"\n  year = 2\n",
        "3 warning");
    row("the same, with the hash marks in another column",
        "[t]\n#[[education.courses]]\n  #course = \"x\"\n  year = 2\n", "3 warning");
    row("the same, and set twice", "[[social]]\nicon = 1\nlink = 1\n#[[social]]\n#icon = 2\nlink = 2\n", "5 error");

    row("a hidden entry", "[t]\n#[[education.courses]]\n#  course = \"x\"\n#  year = 2\n\ncourse = 1\n");
    row("a hidden entry above another table's key",
        "[t]\n#[[education.courses]]\n#  course = \"x\"\n#  year = 2\nweight = 1\n");
    row("a hidden entry that has the key below itself",
        "[t]\n#[[education.courses]]\n#  course = \"x\"\n#  year = 2\nyear = 1\n");
    row("a blank line below", "[t]\n#[[education.courses]]\n\ncourse = \"x\"\n");
    row("a header below", "[t]\n#[[education.courses]]\n[[education.courses]]\ncourse = \"x\"\n");
    row("an unknown list", "[t]\n#[[talk]]\nroom = 2\n");
    row("keys of something else", "[t]\n#[[education.courses]]\nweight = 2\n");
    row("the table of a list that stands without it", "#[interests]\ninterests = [\"x\"]\n");
    row("an unknown table", "[t]\n#[u]\nx = 1\n");
    row("prose", "[t]\n# [[education.courses]] are below\ncourse = 2\n");
    row("prose in a code mark", "[t]\n#   Add `[[education.courses]]` blocks.\ncourse = 2\n");
    row("a header within a hidden entry",
        "[t]\n#[[education.courses]]\n#  course = \"x\"\n#  # [[education.courses]]\n#  year = 2\nweight = 1\n");
    row("a header within a hidden entry, with the key below",
        "[t]\n#[[education.courses]]\n#  award = 1\n##[[education.courses]]\n#  year = 2\naward = 1\n");
    row("a header in a text", "[t]\nx = \"\"\"\n#[[education.courses]]\n\"\"\"\ncourse = 2\n");
}

void CommentedHeadersTest::reports()
{
    QFETCH(QByteArray, toml);
    const QByteArray text = "+++\n" + toml + "+++\n";
    const LineMap lines(text);
    QStringList found;
    for (const Diagnostic &problem : checkProfile(Profile::read(text))) {
        QCOMPARE(problem.code, "header-commented-out");
        QVERIFY(text.sliced(problem.range.begin, problem.range.length()).startsWith('#'));
        found += QStringLiteral("%1 %2")
                     .arg(lines.position(problem.range.begin).line)
                     .arg(QLatin1String(severityName(problem.severity)));
    }
    QTEST(found.join(QStringLiteral(", ")), "found");
}

void CommentedHeadersTest::saysWhatHappened()
{
    const auto messageOf = [](const QByteArray &toml) {
        return checkProfile(Profile::read("+++\n" + toml + "+++\n")).front().message;
    };
    QCOMPARE(messageOf("[interests]\n# [[education.courses]] # old\ncourse = 1\n"),
             QStringLiteral("The header [[education.courses]] is commented out, but keys below it are not: they became "
                            "a part of [interests] above. Take the # away from the header, or comment the keys out "
                            "too."));
    QCOMPARE(messageOf("# [[education.courses]]\ncourse = 1\n"),
             QStringLiteral("The header [[education.courses]] is commented out, but keys below it are not: they became "
                            "settings of the page. Take the # away from the header, or comment the keys out too."));
    QCOMPARE(messageOf("[[social]]\nicon = 1\n#[[social]]\nicon = 2\n"),
             QStringLiteral("The header [[social]] is commented out, but keys below it are not, so \"icon\" is set "
                            "twice. Take the # away from the header, or comment the keys out too."));
    // Here the second key below the header is the mistake.
    QCOMPARE(checkProfile(Profile::read("+++\n#[[social]]\nicon = 1\nicon = 2\n+++\n")).front().code,
             "toml-duplicate-key");
}

void CommentedHeadersTest::repairGivesTheEntryBack()
{
    const QByteArray text = "+++\nwidget = \"about\"\n\n[interests]\n  interests = [\"x\"]\n\n"
                            "#[[education.courses]]\n  course = \"PhD\"\n  year = 2018\n\n"
                            "[[education.courses]]\n  course = \"BSc\"\n+++\n";
    const Profile profile = Profile::read(text);
    QCOMPARE(profile.section(SectionId::Education)->entries.size(), size_t(1));
    const std::vector<Diagnostic> problems = checkProfile(profile);
    QCOMPARE(problems.size(), size_t(1));
    const std::optional<Repair> repair = repairOf(profile, problems.front());
    QVERIFY(repair);
    QCOMPARE(repair->edit.replacements().size(), size_t(1));
    QCOMPARE(repair->edit.replacements().front().removed, "#");
    const Profile repaired = Profile::read(repair->edit.applied(text).value());
    QVERIFY(checkProfile(repaired).empty());
    QCOMPARE(repaired.section(SectionId::Education)->entries.size(), size_t(2));
    QCOMPARE(repaired.section(SectionId::Education)->entries.front().text("course"), QStringLiteral("PhD"));
}

QTEST_APPLESS_MAIN(CommentedHeadersTest)
#include "tst_commentedheaders.moc"
