#include "checks/checks.h"
#include "checks/sitechecks.h"
#include "lib/site/sitefolder.h"
#include "site/sitecontext.h"

#include <QTest>

using namespace vitrine;

class SiteChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(); }
    void cleanup() { m_folder.reset(); }

    void saysThatALongTextWasNotRendered()
    {
        const QByteArray file = "+++\ntitle = \"\"\n+++\n<script>a</script>\n" + QByteArray(3 * 1024 * 1024, 'a');
        const std::vector<Diagnostic> problems = check(file);
        const auto isIt = [](const Diagnostic &problem) { return problem.code == "page-unchecked"; };
        QCOMPARE(std::count_if(problems.begin(), problems.end(), isIt), 1);
        const std::vector<Diagnostic> shorter = check(file.first(1000));
        QCOMPARE(std::count_if(shorter.begin(), shorter.end(), isIt), 0);
    }

    void tellsWhichSetting_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code"); // empty: nothing to tell
        QTest::addColumn<QByteArray>("at");   // what stands at its place
        QTest::addColumn<QString>("setting");
        const auto row = [](const char *name, const char *config, const char *body, const char *code, const char *at,
                            const char *setting) {
            QTest::newRow(name) << QByteArray(config) << QByteArray(body) << QByteArray(code) << QByteArray(at)
                                << QString::fromLatin1(setting);
        };
        const char *noEmoji = "title = \"x\"\nenableEmoji = false\n";
        row("emoji off", noEmoji, "I :heart: it, :nosuchthing: too.\n", "site-emoji-off",
            ":heart:", "enableEmoji (hugo.toml, line 2)");
        row("emoji off, none used", noEmoji, "At 10:30:15, :nosuchthing:\n", "", "", "");
        row("emoji on", "enableEmoji = true\n", "I :heart: it.\n", "", "", "");
        row("emoji not said", "title = \"x\"\n", "I :heart: it.\n", "", "", "");
        const char *noTypographer = "[markup.goldmark.extensions]\n\ntypographer = false\n";
        row("typographer off", noTypographer, "It's \"so\".\n", "site-typographer-off", "'",
            "markup.goldmark.extensions.typographer (hugo.toml, line 3)");
        row("typographer off, dashes", noTypographer, "1990--1995\n", "site-typographer-off", "-",
            "markup.goldmark.extensions.typographer (hugo.toml, line 3)");
        row("typographer off, nothing to change", noTypographer, "Plain. `it's` <b title=\"x\">b</b>\n", "", "", "");
        row("typographer on", "[markup.goldmark.extensions]\ntypographer = true\n", "It's.\n", "", "", "");
        row("another engine", "[markup]\ndefaultMarkdownHandler = \"blackfriday\"\n", "Text\n", "site-markdown-handler",
            "T", "markup.defaultMarkdownHandler (hugo.toml, line 2)");
        row("another engine, no text", "[markup]\ndefaultMarkdownHandler = \"blackfriday\"\n", "\n", "", "", "");
        row("the engine by name", "[markup]\ndefaultMarkdownHandler = \"Goldmark\"\n", "Text\n", "", "", "");
    }
    void tellsWhichSetting()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, at);
        QFETCH(QString, setting);
        m_folder->write("hugo.toml", config);
        const QByteArray text = "+++\nwidget = \"about\"\n+++\n" + body;
        const std::vector<Diagnostic> problems = check(text);
        QCOMPARE(problems.size(), size_t(code.isEmpty() ? 0 : 1));
        if (problems.empty())
            return;
        QCOMPARE(problems.front().code, code);
        QVERIFY(text.sliced(problems.front().range.begin).startsWith(at));
        QVERIFY2(problems.front().message.contains(setting), qPrintable(problems.front().message));
    }

    void tellsWhatTheThemeNeverShows()
    {
        m_folder->write("hugo.toml", "");
        m_folder->write("layouts/partials/widgets/about.html", "{{ .Params.interests }}{{ .Params.education }}");
        const QByteArray entry = "[[experience.courses]]\n  course = \"x\"\n";
        const std::vector<Diagnostic> problems = check("+++\nwidget = \"about\"\n" + entry + "+++\n");
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().code, QByteArray("section-not-shown"));
        QCOMPARE(problems.front().severity, Severity::Hint);
        QVERIFY(problems.front().message.contains(u"layouts/partials/widgets/about.html"));
        QCOMPARE(check("+++\nwidget = \"about\"\n+++\n").size(), size_t(0));
        QCOMPARE(check("+++\nwidget = \"about\"\n[[education.courses]]\ncourse = \"x\"\n+++\n").size(), size_t(0));
    }

    void tellsWhatIsWrongInTheSite()
    {
        m_folder->write("config/_default/params.toml", "a = \nb = 1\n");
        m_folder->write("config/_default/hugo.toml", "enableEmoji = false\n");
        const std::vector<Diagnostic> problems = check("+++\nwidget = \"about\"\nauthor = \"x\"\n+++\n:heart:\n");
        QCOMPARE(problems.size(), size_t(3));
        QCOMPARE(problems[0].code, QByteArray("site-config-invalid"));
        QVERIFY(problems[0].message.contains(u"params.toml"));
        QCOMPARE(problems[1].code, QByteArray("site-author-missing"));
        QCOMPARE(problems[1].range, (TextRange{31, 32}));
        QCOMPARE(problems[2].code, QByteArray("site-emoji-off"));
        for (const Diagnostic &problem : problems)
            QCOMPARE(problem.severity, Severity::Warning);
    }

    void saysWhereTheTextOfAMissingPictureStands()
    {
        m_folder->write("config.toml", "[params]\nname = \"Mira\"\nrole = \"Diver ![x](gone.png)\"\n");
        const std::vector<Diagnostic> problems = check("+++\nwidget = \"about\"\n+++\n![y](gone.png) ![z](far.png)\n");
        QCOMPARE(problems.size(), size_t(3));
        QCOMPARE(problems[0].range, TextRange());
        QVERIFY2(problems[0].message.endsWith(u"See config.toml, line 3."), qPrintable(problems[0].message));
        QCOMPARE(problems[1].range, (TextRange{30, 38}));
        QCOMPARE(problems[2].range, (TextRange{45, 52}));
    }

    void tellsWhichLinkLacksItsBeginning_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("better"); // empty: nothing to tell
        const auto row = [](const char *address, const char *better) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(better);
        };
        row("www.example.org/in/x", "https://www.example.org/in/x");
        row("example.com", "https://example.com");
        row("code.example.io/x", "https://code.example.io/x");
        row("www.uni.fr", "https://www.uni.fr");
        row("uni.example.de/x", "https://uni.example.de/x");
        row("jane@example.org", "mailto:jane@example.org");
        for (const char *fine :
             {"https://www.example.org", "//www.example.org", "mailto:jane@example.org", "/www.x", "files/cv.pdf",
              "cv.md", "cv.fr.md", "#contact", "post/jane@home/", "tel:1", "v1.2/cv.pdf", "../www.example.org"})
            row(fine, "");
    }
    void tellsWhichLinkLacksItsBeginning()
    {
        QFETCH(QString, address);
        QFETCH(QString, better);
        const QByteArray link = address.toUtf8();
        m_folder->write("config.toml", "[params]\nname = \"Mira\"\n[[params.organizations]]\nname = \"Sea\"\n"
                                       "url = \""
                                           + link + "\"\n[[params.social]]\nicon = \"x\"\nlink = \"" + link + "\"\n");
        const std::vector<Diagnostic> problems = check("+++\nwidget = \"about\"\n+++\n");
        QCOMPARE(problems.size(), size_t(better.isEmpty() ? 0 : 2));
        for (const Diagnostic &problem : problems) {
            QCOMPARE(problem.code, QByteArray("link-without-scheme"));
            QVERIFY2(problem.message.contains(QStringLiteral("“%1”").arg(better)), qPrintable(problem.message));
        }
        if (better.isEmpty())
            return;
        QVERIFY(problems[0].message.endsWith(u"See config.toml, line 8."));
        QVERIFY(problems[1].message.endsWith(u"See config.toml, line 4."));
    }

    void tellsWhichOrcidIsNobodys()
    {
        m_folder->write("hugo.toml", "title = \"x\"\n[[params.social]]\nicon = \"orcid\"\n"
                                     "link = \"https://orcid.org/0000-0002-1825-0079\"\n");
        const QByteArray right = "https://orcid.org/0000-0002-1825-0097";
        const QByteArray wrong = "https://orcid.org/0000-0002-1825-0098";
        const QByteArray front = "+++\nwidget = \"about\"\n# " + wrong + "\n+++\n";
        const std::vector<Diagnostic> problems =
            check(front + "[me](" + right + "), [not me](" + wrong + "), once more <" + wrong + ">\n");
        QCOMPARE(problems.size(), size_t(2));
        for (const Diagnostic &problem : problems) {
            QCOMPARE(problem.code, QByteArray("orcid-wrong"));
            QCOMPARE(problem.severity, Severity::Warning);
        }
        QVERIFY2(problems[0].message.contains(u"0000-0002-1825-0079"), qPrintable(problems[0].message));
        QVERIFY2(problems[0].message.contains(u"hugo.toml, line 4"), qPrintable(problems[0].message));
        const qsizetype begin = front.size() + QByteArray("[me](" + right + "), [not me](https://orcid.org/").size();
        QCOMPARE(problems[1].range, (TextRange{begin, begin + 19}));
    }

    void tellsNothingMoreWithoutASite()
    {
        for (const char *name :
             {"about.md", "missing-comma.md", "yaml-front-matter.md", "empty.md", "hidden-entries.md"}) {
            const Profile profile = Profile::read(test::fixture(QString::fromLatin1(name)));
            const std::vector<Diagnostic> inSite = checkInSite(profile, readSite(profile, {}));
            for (const Diagnostic &problem : checkProfile(profile))
                QVERIFY2(std::find(inSite.begin(), inSite.end(), problem) != inSite.end(), name);
            for (const Diagnostic &problem : inSite)
                QVERIFY2(!problem.code.startsWith("site-"), name);
        }
    }

private:
    [[nodiscard]] std::vector<Diagnostic> check(const QByteArray &text) const
    {
        m_folder->write("content/home/about.md", text);
        const Profile profile = Profile::read(text);
        return checkInSite(profile, readSite(profile, m_folder->path("content/home/about.md")));
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(SiteChecksTest)
#include "tst_sitechecks.moc"
