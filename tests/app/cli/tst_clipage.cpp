#include "app/cli/programrun.h"
#include "lib/site/sitefolder.h"

#include <QTest>

using namespace vitrine;
using test::arg;

/// `vitrine-cli render` and `export` of files in sites.
class CliPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(arg("site")); }
    void cleanup() { m_folder.reset(); }

    void rendersInTheSiteThatIsChosen()
    {
        write("hugo.toml", "[params]\nname = \"Mira\"\n");
        write("../other/hugo.toml", "[params]\nname = \"Somebody else\"\n");
        write("content/home/about.md", about);
        const std::pair<const char *, QByteArray> runs[] = {{"content/home/about.md", "Mira"},
                                                            {"content/home/about.md --site ../other", "Somebody else"},
                                                            {"content/home/about.md --no-site", {}},
                                                            {"- --site ../other", "Somebody else"},
                                                            {"-", {}}};
        for (const auto &[arguments, name] : runs) {
            QCOMPARE(run(QByteArray("render --fragment ") + arguments, about), 0);
            const QByteArray html = ">" + name + "</h1>";
            QCOMPARE(m_run->output().contains("data-field=\"name\""), !name.isEmpty());
            QVERIFY2(name.isEmpty() || m_run->output().contains(html), m_run->output().constData());
        }
        QCOMPARE(run("render content/home/about.md --site . --no-site"), 2);
    }

    void rendersInTheThemeThatIsChosen()
    {
        write("about.md", about);
        QCOMPARE(run("render about.md"), 0);
        QVERIFY(m_run->output().contains("academic.css"));
        QCOMPARE(run("render about.md --theme plain"), 0);
        QVERIFY(m_run->output().contains("plain") && !m_run->output().contains("academic.css"));
        QCOMPARE(run("render about.md --theme nothing"), 2);
        QVERIFY(m_run->errors().contains(arg("nothing")));
    }

    void refusesAFolderWithoutASite()
    {
        write("hugo.toml", "[params]\nname = \"Mira\"\n");
        write("content/home/about.md", about);
        for (const char *arguments : {"render content/home/about.md", "export content/home/about.md out",
                                      "export --into out content/home/about.md"}) {
            for (const char *folder : {"content", "nowhere"}) {
                QCOMPARE(run(QByteArray(arguments) + " --site " + folder), 3);
                QVERIFY2(m_run->errors().contains(QLatin1String(folder)), qPrintable(m_run->errors()));
                QCOMPARE(m_run->output(), QByteArray());
            }
        }
        QVERIFY(!QFileInfo::exists(m_folder->path("out")));
    }

    void showsAnAuthorPageInYaml_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("YAML") << QByteArray("---\nname: Mira\ninterests:\n- Tides & *waves*\neducation:\n  courses:\n"
                                            "  - course: PhD\n    institution: University of Bergen\n    year: 2019\n"
                                            "---\n\nText with a ![picture](missing.png).\n");
        QTest::newRow("JSON") << QByteArray("{\n\"name\": \"Mira\",\n\"interests\": [\n\"Tides & *waves*\"],\n"
                                            "\"education\": {\"courses\": [\n{\"course\": \"PhD\",\n"
                                            "\"institution\": \"University of Bergen\",\n\"year\": 2019}\n]}\n}\n"
                                            "\nText with a ![picture](missing.png).\n");
    }
    void showsAnAuthorPageInYaml()
    {
        QFETCH(QByteArray, page);
        write("hugo.toml", "");
        write("content/home/about.md", "+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n");
        write("content/authors/admin/_index.md", page);
        QCOMPARE(run("render content/home/about.md --fragment"), 0);
        for (const char *part : {">Tides &amp; <em>waves</em></li>", "data-field=\"year\">2019<",
                                 "data-field=\"institution\">University of Bergen<", "Text with a"})
            QVERIFY2(m_run->output().contains(part), part);
        QCOMPARE(run("export content/home/about.md out"), 0);
        const QByteArray place = "content/authors/admin/_index.md:12:24: warning: ";
        QVERIFY2(m_run->output().contains(place), m_run->output().constData());
        const QByteArray html = test::readFile(m_folder->path("out/index.html"));
        QVERIFY(html.contains("Tides &amp; <em>waves</em>") && html.contains("University of Bergen"));
    }

    void saysWhyAnAuthorPageCannotBeShown()
    {
        write("hugo.toml", "");
        write("content/home/about.md", "+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n");
        write("content/authors/admin/_index.md", "---\nname: Mira\nrole: [Diver\n---\nText.\n");
        QCOMPARE(run("check content/home/about.md"), 0);
        QVERIFY2(m_run->output().contains("[site-author-invalid]"), m_run->output().constData());
        const QString told = QString::fromUtf8(m_run->output()).trimmed();
        const QString reason = told.sliced(told.indexOf(u"The site's file"));
        for (const char *command : {"render content/home/about.md", "export content/home/about.md out"}) {
            QCOMPARE(run(command), 1);
            QVERIFY(m_run->output().isEmpty());
            QVERIFY2(m_run->errors().contains(u"content/authors/admin/_index.md:"), qPrintable(m_run->errors()));
            QVERIFY2(m_run->errors().contains(QLatin1String("error: ") + reason), qPrintable(m_run->errors()));
        }
        QVERIFY(!QFileInfo::exists(m_folder->path("out")));
    }

    void saysWhereAnAuthorPageNamesAnUnknownIcon_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("TOML") << QByteArray("+++\nname = \"Mira\"\n\n[[social]]\nlink = \"https://example.org/x\"\n"
                                            "icon = \"nonesuch\"\n+++\nText with a ![picture](missing.png).\n");
        QTest::newRow("YAML") << QByteArray(
            "---\nname: Mira\nsocial:\n- icon: nonesuch\n"
            "  link: https://example.org/x\n\n---\nText with a ![picture](missing.png).\n");
    }
    void saysWhereAnAuthorPageNamesAnUnknownIcon()
    {
        QFETCH(QByteArray, page);
        write("hugo.toml", "");
        write("content/home/about.md", "+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n");
        write("content/authors/admin/_index.md", page);
        QCOMPARE(run("export content/home/about.md out"), 0);
        for (const char *place : {"content/authors/admin/_index.md:5:9: warning: The icon ",
                                  "content/authors/admin/_index.md:8:24: warning: "})
            QVERIFY2(m_run->output().contains(place), m_run->output().constData());
        QVERIFY(!m_run->output().contains(" See "));
    }

    void leadsToTheOtherWidgetsOfTheHomePage()
    {
        write("hugo.toml", "baseURL = \"https://example.org/me/\"\n[languages.en]\n[languages.fr]\n");
        write("content/home/about.fr.md", "+++\nwidget = \"about\"\n+++\n[a](#contact) [b](#here)\n\n# Here {#here}\n");
        QCOMPARE(run("export content/home/about.fr.md out"), 0);
        QVERIFY(!m_run->output().contains("link-dead"));
        const QByteArray html = test::readFile(m_folder->path("out/index.html"));
        QVERIFY2(html.contains("href=\"https://example.org/me/fr/#contact\">a</a>"), html.constData());
        QVERIFY(html.contains("href=\"#here\">b</a>"));
        QCOMPARE(run("export content/home/about.fr.md out --no-site"), 0);
        QVERIFY(m_run->output().contains("link-dead"));
    }

    void leadsToThePagesThatAReferenceNames()
    {
        write("hugo.toml", "baseURL = \"https://example.org/me/\"\n");
        write("content/My CV.md", "+++\ntitle = \"CV\"\n+++\nOnly for me.\n");
        write("content/draft.md", "+++\ndraft = true\n+++\nNot yet.\n");
        write("content/home/about.md", "+++\nwidget = \"about\"\n+++\n[a]({{< ref \"/My CV.md\" >}}) "
                                       "[b]({{< relref \"My CV\" >}}) [c]({{< ref \"draft.md\" >}})\n");
        QCOMPARE(run("check content/home/about.md"), 0);
        QCOMPARE(m_run->output().count("\n"), 1);
        QVERIFY2(m_run->output().contains("about.md:4:62: warning: "), m_run->output().constData());
        QVERIFY(m_run->output().contains("[link-page-missing]"));
        QCOMPARE(run("export content/home/about.md out"), 0);
        QCOMPARE(m_run->output().count("warning"), 1);
        const QByteArray html = test::readFile(m_folder->path("out/index.html"));
        for (const char *link : {"href=\"https://example.org/me/my-cv/\">a</a>",
                                 "href=\"https://example.org/me/my-cv/\">b</a>", "<a>c</a>"})
            QVERIFY2(html.contains(link), html.constData());
        QCOMPARE(QDir(m_folder->path("out/assets")).entryList({QStringLiteral("*.md")}).size(), 0);
    }

    void showsTheIconsThatTheSiteDraws()
    {
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        write("assets/media/icon-pack/surf.svg", svg);
        write("assets/images/icon-pack/my ship.svg", svg);
        write("config.toml", "[params]\nname = \"Mira\"\n[[params.social]]\nicon = \"surf\"\nicon_pack = \"custom\"\n"
                             "link = \"https://example.org/s\"\n[[params.social]]\nicon = \"gone\"\n"
                             "icon_pack = \"custom\"\nlink = \"https://example.org/g\"\n");
        write("content/home/skills.md",
              "+++\nwidget = \"featurette\"\ntitle = \"Skills\"\n[[feature]]\nicon = \"my ship\"\n"
              "icon_pack = \"custom\"\nname = \"Sailing\"\n+++\n");
        QCOMPARE(run("check content/home/skills.md"), 0);
        QVERIFY2(m_run->output().isEmpty(), m_run->output().constData());
        QCOMPARE(run("export content/home/skills.md out"), 0);
        QCOMPARE(m_run->output().count("warning"), 1);
        QVERIFY2(m_run->output().contains("config.toml, line 10. [icon-unknown]"), m_run->output().constData());
        const QByteArray html = test::readFile(m_folder->path("out/index.html"));
        QVERIFY2(html.contains("aria-label=\"Surf\" data-field=\"social\"><img class=\"icon\" src=\"assets/surf."),
                 html.constData());
        QVERIFY(html.contains("<img class=\"icon\" src=\"assets/my-ship."));
        QVERIFY(html.contains("<i class=\"custom custom-gone\" aria-hidden=\"true\"><svg class=\"icon\""));
        QVERIFY(!html.contains("u-photo"));
    }

private:
    void write(const char *name, const QByteArray &bytes) const { m_folder->write(name, bytes); }

    /// Runs the program in the site's folder; arguments are split at blanks.
    int run(const QByteArray &arguments, const QByteArray &input = {})
    {
        m_run = std::make_unique<test::ProgramRun>(QString::fromUtf8(arguments).split(u' '));
        m_run->in(m_folder->path()).withInput(input);
        return m_run->status();
    }

    static constexpr const char *about = "+++\nwidget = \"about\"\n[interests]\ninterests = [\"Tides\"]\n+++\nText.\n";

    std::unique_ptr<test::SiteFolder> m_folder;
    std::unique_ptr<test::ProgramRun> m_run;
};

QTEST_GUILESS_MAIN(CliPageTest)
#include "tst_clipage.moc"
