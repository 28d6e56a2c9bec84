#include "app/cli/programrun.h"
#include "lib/site/sitefolder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace vitrine;
using test::arg;

/// `vitrine-cli check` on folders and in sites.
class CliCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(arg("site")); }
    void cleanup() { m_folder.reset(); }

    void findsTheProfilesInAFolder()
    {
        write("content/home/about.md", sound);
        write("content/home/about.fr.md", draft);
        write("content/home/posts.md", "+++\nwidget = \"posts\"\ndraft = true\n+++\n");
        write("content/post/x/index.md", "+++\ntitle = \"A post\"\ndraft = true\n+++\n");
        write("content/post/broken.md", "+++\ntitle = \n+++\n");
        write("content/authors/admin/_index.md", "+++\nname = \"A\"\nrole = \"B\"\ndraft = true\n+++\n");
        write("content/authors/yaml/_index.md", "---\nname: A\nrole: B\n---\n");
        write("content/authors/broken/_index.md", "+++\nname = \"A\"\n[[education.courses]]\ncourse = \n+++\n");
        write("content/home/stub.markdown", "+++\nwidget = \"about\"\nauthor = \"admin\"\ndraft = true\n+++\n");
        write("content/home/broken.md", "+++\nwidget = \"about\"\ntitle = \n+++\n");
        write("README.md", "# Text\n");
        write(".git/about.md", draft);
        write("node_modules/about.md", draft);
        write("themes/academic/exampleSite/about.md", draft);
        write("about.txt", draft);
        QCOMPARE(check("content ."), 1);
        const QStringList content{arg("content/authors/admin/_index.md"), arg("content/authors/broken/_index.md"),
                                  arg("content/authors/yaml/_index.md"),  arg("content/home/about.fr.md"),
                                  arg("content/home/broken.md"),          arg("content/home/stub.markdown")};
        QStringList expected = content;
        for (const QString &name : content)
            expected += arg("./") + name;
        QCOMPARE(named(), expected);
    }

    void goesOnAfterAFileThatCannotBeRead()
    {
        write("content/a.md", "\xff\xfe+\0+\0");
        write("content/b.md", draft);
        write("content/c.md", "");
        QVERIFY(QFile(m_folder->path("content/c.md")).resize(100 * 1024 * 1024));
        write("content/d.md", draft);
        QVERIFY(QFile::link(m_folder->path("nowhere.md"), m_folder->path("content/e.md")));
        QCOMPARE(check("nowhere content content/c.md content/d.md"), 3);
        QCOMPARE(named(), QStringList({arg("content/b.md"), arg("content/d.md"), arg("content/d.md")}));
        QVERIFY(m_run->errors().contains(arg("nowhere")));
        QVERIFY(m_run->errors().contains(arg("content/c.md")));
    }

    void countsOtherSyntaxInAFolderAsAHint()
    {
        write("content/authors/admin/_index.md", "---\nname: A\nrole: B\n---\nText\n");
        write("content/authors/json/_index.md", "{\n  \"name\": \"A\", \"role\": \"B\"\n}\nText\n");
        write("content/home/about.md", "---\nwidget: about\nauthor: admin\n---\n");
        QCOMPARE(check("content --strict"), 0);
        QCOMPARE(m_run->errors(), QString());
        QCOMPARE(m_run->output().count("hint: The front matter is "), 3);
        QCOMPARE(m_run->output().count("[front-matter-yaml]"), 2);
        QCOMPARE(check("content --json"), 0);
        QCOMPARE(m_run->json().array()[0][u"severity"].toString(), arg("hint"));
        // Who names a file wants to edit it; and what Hugo refuses is an error everywhere.
        QCOMPARE(check("content/authors/admin/_index.md"), 1);
        QVERIFY(m_run->output().contains(" error: The front matter is YAML"));
        write("content/home/broken.md", "---\nwidget: about\ntitle: [\n---\n");
        QCOMPARE(check("content"), 1);
        QVERIFY2(m_run->output().contains("broken.md:2:1: error: "), m_run->output());
    }

    void tellsOfProfilesThatItCannotRead()
    {
        const auto utf16 = [](const QByteArray &text) {
            return "\xff\xfe"
                   + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(text).utf16()), text.size() * 2);
        };
        write("content/home/about.md", utf16(draft));
        write("content/post/index.md", utf16("+++\ntitle = \"A post\"\n+++\n"));
        QCOMPARE(check("content"), 1);
        QCOMPARE(named(), QStringList{arg("content/home/about.md")});
        QVERIFY2(m_run->output().endsWith(" [file-utf16]\n"), m_run->output());
        QVERIFY2(!m_run->errors().contains(arg("There is no profile")), qPrintable(m_run->errors()));

        write("content/home/large.md", draft);
        QVERIFY(QFile(m_folder->path("content/home/large.md")).resize(100 * 1024 * 1024));
        QCOMPARE(check("content"), 3);
        QVERIFY2(m_run->errors().contains(arg("large.md")), qPrintable(m_run->errors()));
    }

    void endsInFolders_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a loop") << QStringLiteral("content");
        QTest::newRow("elsewhere") << QStringLiteral("../other");
        QTest::newRow("nowhere") << QStringLiteral("gone");
    }
    void endsInFolders()
    {
        QFETCH(QString, target);
        write("../other/about.md", draft);
        write("content/about.md", sound);
        m_folder->link(target.toUtf8().constData(), "content/link");
        write("content/pipe.md", "");
        QVERIFY(QFile::remove(m_folder->path("content/pipe.md")));
        QCOMPARE(mkfifo(QFile::encodeName(m_folder->path("content/pipe.md")).constData(), 0600), 0);
        QCOMPARE(check("content"), 0);
        QCOMPARE(m_run->output(), QByteArray());
    }

    void saysWhereThereIsNoProfile()
    {
        write("content/post.md", "+++\ntitle = \"x\"\n+++\n");
        QCOMPARE(check("content"), 0);
        QVERIFY(m_run->errors().contains(arg("There is no profile in content")));
        QCOMPARE(m_run->output(), QByteArray());
    }

    void readsTheSiteAroundTheFile()
    {
        write("hugo.toml", "enableEmoji = false\n");
        write("content/home/about.md", heart);
        write("../other/hugo.toml", "enableEmoji = true\n");
        write("../alone/about.md", heart);
        QCOMPARE(check("content/home/about.md"), 0);
        QVERIFY2(m_run->output().contains("hugo.toml, line 1") && m_run->output().endsWith(" [site-emoji-off]\n"),
                 m_run->output());
        for (const char *arguments : {"content --no-site", "content --site ../other", "../alone"}) {
            QCOMPARE(check(arguments), 0);
            QCOMPARE(m_run->output(), QByteArray());
        }
        QCOMPARE(check("../alone/about.md --site ."), 0);
        QVERIFY(m_run->output().endsWith(" [site-emoji-off]\n"));
        QCOMPARE(check("content --site content"), 3);
        QVERIFY(m_run->errors().contains(arg("content")));
        QCOMPARE(check("content --site . --no-site"), 2);
    }

    void tellsOnceWhatIsWrongWithTheSite()
    {
        write("hugo.toml", "a = \n");
        write("content/home/about.md", sound);
        write("content/home/about.fr.md", draft);
        QCOMPARE(check("content"), 0);
        QCOMPARE(m_run->output().count("[site-config-invalid]"), 1);
        QCOMPARE(m_run->output().count("[page-draft]"), 1);
    }

    void takesWarningsSeriouslyIfAsked()
    {
        write("hugo.toml", "enableEmoji = false\n");
        write("a.md", heart);
        write("b.md", draft);
        QCOMPARE(check("a.md b.md"), 0);
        QCOMPARE(m_run->errors(), QString());
        QCOMPARE(check("a.md b.md --strict"), 1);
        QVERIFY2(m_run->errors().startsWith(arg("a.md:4:3: ")), qPrintable(m_run->errors()));
        QCOMPARE(m_run->errors().count(u'\n'), 1);
        QCOMPARE(check("b.md --strict"), 0); // a hint is none
    }

    void ignoresCodes()
    {
        write("hugo.toml", "enableEmoji = false\n");
        write("a.md", heart);
        write("b.md", draft);
        write("c.md", "+++\nwidget = \"about\"\na = \n+++\n");
        QCOMPARE(check("a.md b.md c.md --strict --ignore site-emoji-off"), 1);
        QCOMPARE(named(), QStringList({arg("b.md"), arg("c.md")}));
        QCOMPARE(check("a.md b.md --strict --ignore site-emoji-off --ignore page-draft"), 0);
        QCOMPARE(m_run->output(), QByteArray());
        QCOMPARE(m_run->errors(), QString());
        QCOMPARE(check("a.md b.md --json --ignore page-draft"), 0);
        QCOMPARE(m_run->json().array().size(), 1);
        QCOMPARE(m_run->json().array()[0][u"code"].toString(), arg("site-emoji-off"));
        QCOMPARE(check("a.md --ignore"), 2);
    }

    void ignoresErrorsToo()
    {
        write("c.md", "+++\nwidget = \"about\"\na = \n+++\n");
        QCOMPARE(check("c.md --json"), 1);
        const QString code = m_run->json().array()[0][u"code"].toString();
        QCOMPARE(check(("c.md --ignore " + code.toUtf8()).constData()), 0);
    }

private:
    static constexpr const char *sound = "+++\nwidget = \"about\"\n+++\nText\n";
    static constexpr const char *draft = "+++\nwidget = \"about\"\ndraft = true\n+++\nText\n";
    static constexpr const char *heart = "+++\nwidget = \"about\"\n+++\nI :heart: it.\n";

    void write(const char *name, const QByteArray &bytes) const { m_folder->write(name, bytes); }
    /// Runs the program in the site's folder; arguments are split at blanks.
    int check(const char *arguments)
    {
        m_run = std::make_unique<test::ProgramRun>(QStringList{arg("check")} + arg(arguments).split(u' '));
        m_run->in(m_folder->path());
        return m_run->status();
    }
    /// The files of the lines that were printed.
    [[nodiscard]] QStringList named() const
    {
        QStringList names;
        for (const QByteArray &line : m_run->output().split('\n')) {
            if (!line.isEmpty())
                names += QString::fromUtf8(line.left(line.indexOf(':')));
        }
        return names;
    }

    std::unique_ptr<test::SiteFolder> m_folder;
    std::unique_ptr<test::ProgramRun> m_run;
};

QTEST_APPLESS_MAIN(CliCheckTest)
#include "tst_clicheck.moc"
