#include "checks/checks.h"

#include "site/sitecontext.h"
#include "support/fixtures.h"
#include "text/linemap.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

/// The problems of a text, each as "LINE:COLUMN severity code".
QStringList problemsOf(const QByteArray &text)
{
    const LineMap lines(text);
    QStringList problems;
    for (const Diagnostic &problem : checkProfile(Profile::read(text))) {
        const LineColumn place = lines.position(problem.range.begin);
        problems += QStringLiteral("%1:%2 %3 %4")
                        .arg(place.line)
                        .arg(place.column)
                        .arg(QLatin1String(severityName(problem.severity)), QLatin1String(problem.code));
        if (problem.message.isEmpty())
            problems.last() += QStringLiteral(" without a message");
    }
    return problems;
}

} // namespace

/// What is worth telling about a file.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"about", "about-bom", "about-crlf", "about-mixed-line-ends", "about-no-final-newline",
                                 "about-stub", "author-page", "hidden-entries", "value-kinds"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void findsNothingWrong()
    {
        QFETCH(QString, name);
        QCOMPARE(problemsOf(test::fixture(name + QStringLiteral(".md"))), QStringList());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("firstProblem");
        const auto row = [](const char *name, const char *firstProblem) {
            QTest::newRow(name) << QString::fromLatin1(firstProblem);
        };
        row("about-lone-cr", "1:46 error toml-lone-cr");
        row("curly-quotes", "5:12 error toml-curly-quotes");
        row("duplicate-key", "4:1 error toml-duplicate-key");
        row("empty", "1:1 error front-matter-missing");
        row("json-front-matter", "1:1 error front-matter-json");
        row("latin1", "5:20 error file-not-utf8");
        row("missing-comma", "7:5 error toml-missing-comma");
        row("no-front-matter", "1:1 error front-matter-missing");
        row("unclosed-array", "9:1 error toml-unclosed-array");
        row("unclosed-front-matter", "2:1 error front-matter-unclosed");
        row("yaml-front-matter", "2:1 error front-matter-yaml");
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, firstProblem);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QStringList problems = problemsOf(test::fixture(name + QStringLiteral(".md")));
        QCOMPARE(problems.value(0), firstProblem);
        QCOMPARE(problems.filter(QStringLiteral("without a message")), QStringList());
    }

    void findsLinesThatEndTheFrontMatterForHugo()
    {
        const QStringList problems = problemsOf("+++\nd = \"\"\"\n+++ a\n +++\nb +++\n\"\"\"\n+++\nText\n");
        QCOMPARE(problems, QStringList{QStringLiteral("3:1 warning front-matter-cut")});
    }

    /// What Hugo 0.111.3 takes for a date.
    void findsDatesThatHugoRefuses_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const QByteArray &dates, const QStringList &problems) {
            QTest::newRow(dates.constData()) << dates << problems;
        };
        const QStringList invalid{QStringLiteral("4:14 warning date-invalid")};
        for (const char *date : {"2019-03-09", "\"2019-03-09\"", "\"2019-03-09T10:00:00Z\"", "2019-03-09T10:00:00",
                                 "\"09 Mar 2019\"", "\"Sat, 09 Mar 2019 10:00:00 +0000\""})
            row(QByteArray("date_start = ") + date, {});
        for (const char *date : {"\"2019\"", "2019", "\"2019-03\"", "\"Mar 2019\"", "\"2019-02-30\"", "\"09/03/2019\"",
                                 "\" 2019-03-09\"", "\"2019-03-09Z\"", "true"})
            row(QByteArray("date_start = ") + date, invalid);
        row("date_start = \"\"", {QStringLiteral("4:14 warning date-missing")});
        row("title = \"x\"", {QStringLiteral("3:1 warning date-missing")});
        row("date_start = 2019-03-09\ndate_end = \"\"", {});
        row("date_start = 2019-03-09\ndate_end = \"Present\"", {QStringLiteral("5:12 warning date-invalid")});
    }
    void findsDatesThatHugoRefuses()
    {
        QFETCH(QByteArray, dates);
        QFETCH(QStringList, problems);
        QCOMPARE(problemsOf("+++\nwidget = \"experience\"\n[[experience]]\n" + dates + "\n+++\n"), problems);
        QCOMPARE(problemsOf("+++\nwidget = \"accomplishments\"\n[[item]]\n" + dates + "\n+++\n"), problems);
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\n[[experience]]\n" + dates + "\n+++\n"), QStringList());
        QCOMPARE(problemsOf("+++\nwidget = \"experience\"\n#[[experience]]\n#" + QByteArray(dates).replace("\n", "\n#")
                            + "\n+++\n"),
                 QStringList());
    }

    void hintsAtPagesThatAreNotShown()
    {
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = true\n  active = false\n+++\n"),
                 (QStringList{QStringLiteral("3:9 hint page-draft"), QStringLiteral("4:12 hint page-inactive")}));
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = false\nactive = true\n+++\n"), QStringList());
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = \"true\"\n[design]\nactive = false\n+++\n"),
                 QStringList());
    }

    void tellsWhatThePageDoesNotShow()
    {
        const QByteArray file = "+++\nwidget = \"about\"\n[interests]\ninterests = [\"a <script>x</script>\"]\n+++\n"
                                "Tides {{< chart >}}\n\n<b onclick=\"x\">b</b>\n";
        QCOMPARE(problemsOf(file), (QStringList{QStringLiteral("4:17 warning html-script"),
                                                QStringLiteral("6:7 warning shortcode-unknown"),
                                                QStringLiteral("8:4 warning html-event-attribute")}));
    }

    void tellsWhatTheSiteDoesNotShow()
    {
        const QTemporaryDir folder;
        const QDir site(folder.path());
        QVERIFY(site.mkpath(QStringLiteral("content/home")) && site.mkpath(QStringLiteral("static/img")));
        test::writeFile(site.filePath(QStringLiteral("config.toml")),
                        "theme = \"x\"\n[markup.goldmark.renderer]\nunsafe = false\n");
        test::writeFile(site.filePath(QStringLiteral("static/img/boat.png")), "x");
        const QByteArray text =
            "+++\nwidget = \"about\"\n[[experience.courses]]\ncourse = \"a\"\n+++\n"
            "![a](/img/boat.png) ![b](/img/sea%20gull.png) ![c](../../../x.png) ![d](https://example.org/d.png)\n\n"
            "<b>b</b>\n";
        const QString path = site.filePath(QStringLiteral("content/home/about.md"));
        test::writeFile(path, text);
        const Profile profile = Profile::read(text);
        SiteContext context = readSite(profile, path);
        context.unshownSections = {SectionId::Experience, SectionId::Education};

        QList<QByteArray> found;
        for (const Diagnostic &problem : checkProfile(profile, context)) {
            found += problem.code + ' ' + text.mid(problem.range.begin, problem.range.length());
            QVERIFY(problem.message.endsWith(u'.'));
            if (problem.code == "html-omitted")
                QVERIFY(problem.message.contains(u"markup.goldmark.renderer.unsafe (config.toml, line 3)"));
        }
        QCOMPARE(found.size(), 4);
        QVERIFY(found.at(0).startsWith("section-not-shown [[experience.courses]]"));
        QCOMPARE(found.at(1), "image-missing /img/sea%20gull.png");
        QCOMPARE(found.at(2), "image-missing ../../../x.png");
        QCOMPARE(found.at(3), "html-omitted <");
        QVERIFY(checkProfile(profile).empty());
    }
};

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"
