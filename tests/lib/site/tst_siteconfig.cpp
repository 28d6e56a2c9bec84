#include "site/siteconfig.h"

#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

/// Lays the files of a site's configuration over each other as Hugo does.
class SiteConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site")); }
    void cleanup() { m_folder.reset(); }

    void laysFilesOverEachOther()
    {
        // What Hugo 0.111.3 makes of the same files.
        m_folder->write("config.toml",
                        "title = \"root\"\n[params]\nname = \"root\"\na = \"root\"\n[params.map]\nx = 1\n");
        m_folder->write("config/_default/config.toml",
                        "title = \"default\"\n[params]\nname = \"default\"\nb = \"default\"\n[params.map]\ny = 1\n");
        m_folder->write("config/_default/params.toml", "name = \"params\"\nc = \"params\"\n");
        m_folder->write("config/_default/params.yaml", "name: yaml\n");
        m_folder->write("config/development/params.toml", "name = \"development\"\n");
        {
            const SiteConfig config = read();
            QCOMPARE(textAt(config, {"title"}), QStringLiteral("default"));
            QCOMPARE(textAt(config, {"params", "name"}), QStringLiteral("yaml"));
            QCOMPARE(textAt(config, {"params", "a"}), QStringLiteral("root"));
            QCOMPARE(textAt(config, {"params", "b"}), QStringLiteral("default"));
            QCOMPARE(textAt(config, {"params", "c"}), QStringLiteral("params"));
            QVERIFY(config.root().find({"params", "map", "x"}) && config.root().find({"params", "map", "y"}));
            QCOMPARE(config.root().find({"params", "c"})->file, m_folder->path("config/_default/params.toml"));
            QCOMPARE(config.root().find({"params", "c"})->line, qsizetype(2));
            QVERIFY(config.problems().empty());
        }
        m_folder->write("config/production/params.toml", "name = \"production\"\n");
        QCOMPARE(textAt(read(), {"params", "name"}), QStringLiteral("production"));
    }

    void readsOneFileAtTheRoot_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QStringList &files) {
            QTest::newRow(qPrintable(files.first())) << files << files.first();
        };
        // The first is the one that Hugo reads.
        row({QStringLiteral("hugo.toml"), QStringLiteral("config.toml"), QStringLiteral("hugo.yaml")});
        row({QStringLiteral("hugo.yaml"), QStringLiteral("config.toml"), QStringLiteral("hugo.yml")});
        row({QStringLiteral("hugo.yml"), QStringLiteral("hugo.json")});
        row({QStringLiteral("hugo.json"), QStringLiteral("config.toml")});
        row({QStringLiteral("config.toml"), QStringLiteral("config.yaml")});
        row({QStringLiteral("config.yaml"), QStringLiteral("config.json")});
        row({QStringLiteral("config.yml"), QStringLiteral("config.json")});
        row({QStringLiteral("config.json")});
    }
    void readsOneFileAtTheRoot()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, expected);
        for (const QString &file : files) {
            const QByteArray name = file.toUtf8();
            m_folder->write(file, file.endsWith(u"toml")   ? "title = \"" + name + '"'
                                  : file.endsWith(u"json") ? "{\"title\": \"" + name + "\"}"
                                                           : "title: " + name);
        }
        QCOMPARE(textAt(read(), {"title"}), expected);
    }

    void knowsLanguages()
    {
        m_folder->write("config/_default/config.toml", "title = \"x\"\ndefaultContentLanguage = \"EN\"\n"
                                                       "[languages.en]\nweight = 1\n[languages.FR]\nname = \"direct\"\n"
                                                       "role = \"direct\"\n[languages.FR.params]\nrole = \"deep\"\n");
        m_folder->write("config/_default/params.toml", "name = \"default\"\nemail = \"default\"\nrole = \"default\"\n");
        m_folder->write("config/_default/params.fr.toml", "email = \"nom\"\n");
        m_folder->write("config/_default/config.fr.toml", "title = \"titre\"\n");
        const SiteConfig config = read();
        QCOMPARE(config.defaultLanguage(), QStringLiteral("en"));
        QCOMPARE(config.languages(), QStringList({QStringLiteral("fr"), QStringLiteral("en")}));
        const ConfigValue french = config.forLanguage(QStringLiteral("fr"));
        QCOMPARE(french.find("title")->text(), QStringLiteral("titre"));
        QCOMPARE(french.find({"params", "name"})->text(), QStringLiteral("direct"));
        QCOMPARE(french.find({"params", "role"})->text(), QStringLiteral("deep"));
        QCOMPARE(french.find({"params", "email"})->text(), QStringLiteral("nom"));
        const ConfigValue english = config.forLanguage(QStringLiteral("en"));
        QCOMPARE(english.find("title")->text(), QStringLiteral("x"));
        QCOMPARE(english.find({"params", "name"})->text(), QStringLiteral("default"));
    }

    void tellsTheLanguageOfAFile_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const QByteArray &config, const char *file, const char *language) {
            QTest::newRow(name) << config << QString::fromLatin1(file) << QString::fromLatin1(language);
        };
        const QByteArray two = "[languages.en]\n[languages.fr]\n";
        const QByteArray folders = "defaultContentLanguage = \"fr\"\n[languages.en]\ncontentDir = \"content/en/\"\n"
                                   "[languages.fr]\ncontentDir = \"content/french\"\n";
        row("no languages", "", "content/home/about.md", "en");
        row("a suffix that is no language", "", "content/home/about.fr.md", "en");
        row("the default by name", "defaultContentLanguage = \"de\"", "content/home/about.md", "de");
        row("its suffix", "defaultContentLanguage = \"de\"", "content/home/about.de.md", "de");
        row("suffix", two, "content/home/about.fr.md", "fr");
        row("no suffix", two, "content/home/about.md", "en");
        row("other suffix", two, "content/home/about.it.md", "en");
        row("mounted folder", two, "content/fr/home/about.md", "fr");
        row("other folder", two, "content/home/fr/about.md", "en");
        row("content folder", folders, "content/french/home/about.md", "fr");
        row("another content folder", folders, "content/en/home/about.md", "en");
        row("a folder that begins alike", folders, "content/en2/home/about.md", "fr");
    }
    void tellsTheLanguageOfAFile()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, file);
        QFETCH(QString, language);
        m_folder->write("config.toml", config);
        m_folder->write(file, "");
        QCOMPARE(read().languageOf(m_folder->path(file)), language);
    }

    void takesParametersOfThemes()
    {
        m_folder->write("config.toml", "theme = [\"a\", \"b\"]\n[params]\nname = \"site\"\n[params.map]\nx = 1\n");
        m_folder->write("themes/a/config.toml",
                        "title = \"theme\"\nenableEmoji = true\n[params]\nname = \"a\"\nrole = \"a\"\n");
        m_folder->write("themes/b/config/_default/params.toml", "role = \"b\"\nemail = \"b\"\n[map]\ny = 2\n");
        const SiteConfig config = read();
        QCOMPARE(config.themeFolders(), QStringList({QStringLiteral("themes/a"), QStringLiteral("themes/b")}));
        QCOMPARE(textAt(config, {"params", "name"}), QStringLiteral("site"));
        QCOMPARE(textAt(config, {"params", "role"}), QStringLiteral("a"));
        QCOMPARE(textAt(config, {"params", "email"}), QStringLiteral("b"));
        QVERIFY(config.root().find({"params", "map", "x"}) && config.root().find({"params", "map", "y"}));
        QVERIFY(!config.root().find("title") && !config.root().find("enableEmoji"));
    }

    void findsThemes_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QStringList>("folders");
        const QStringList one{QStringLiteral("themes/academic")};
        QTest::newRow("text") << QByteArray("theme = \"academic\"") << one;
        QTest::newRow("list") << QByteArray("theme = [\"academic\", \"none\"]") << one;
        QTest::newRow("module") << QByteArray("[[module.imports]]\npath = \"academic\"") << one;
        QTest::newRow("vendored module") << QByteArray("[[module.imports]]\npath = \"github.com/x/y/v5\"")
                                         << QStringList{QStringLiteral("_vendor/github.com/x/y/v5")};
        QTest::newRow("folder of themes") << QByteArray("theme = \"academic\"\nthemesDir = \"other\"")
                                          << QStringList{QStringLiteral("other/academic")};
        QTest::newRow("none") << QByteArray("theme = \"\"") << QStringList();
        for (const char *name : {"..", "../..", "/etc", "../../outside", ".", "elsewhere", "academic/../../.."})
            QTest::newRow(name) << "theme = \"" + QByteArray(name) + '"' << QStringList();
        QTest::newRow("folder of themes outside")
            << QByteArray("theme = \"outside\"\nthemesDir = \"..\"") << QStringList();
    }
    void findsThemes()
    {
        QFETCH(QByteArray, config);
        QFETCH(QStringList, folders);
        for (const char *file :
             {"themes/academic/theme.toml", "other/academic/theme.toml", "_vendor/github.com/x/y/v5/theme.toml",
              "../outside/theme.toml", "../outside/config.toml"})
            m_folder->write(file, "");
        m_folder->link("../outside", "themes/elsewhere");
        m_folder->write("config.toml", config);
        QCOMPARE(read().themeFolders(), folders);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<qsizetype>("line");
        const auto row = [](const char *name, const char *file, const QByteArray &text, const char *code, int line) {
            QTest::newRow(name) << QString::fromLatin1(file) << text << QByteArray(code) << qsizetype(line);
        };
        row("toml", "config/_default/params.toml", "a = 1\nname = \n", "site-config-invalid", 2);
        row("yaml", "config/_default/params.yaml", "a: 1\n\tb: [\n", "site-config-invalid", 2);
        row("json", "config/_default/params.json", "{\n\"a\" 1}", "site-config-invalid", 2);
        row("latin-1", "config/_default/params.toml", "name = \"\xe9\"", "site-config-invalid", 0);
        row("utf-16", "config/_default/params.toml", QByteArray("\xFF\xFEn\0", 4), "site-config-unreadable", 0);
        row("large", "config/_default/params.yaml", "# " + QByteArray(300 * 1024, 'x'), "site-config-unreadable", 0);
        row("64 MiB", "config/_default/params.yaml", QByteArray(64 * 1024 * 1024, '['), "site-config-unreadable", 0);
        row("deep", "config/_default/params.yaml", QByteArray(200 * 1024, '['), "site-config-invalid", 1);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(qsizetype, line);
        m_folder->write("config/_default/config.toml", "title = \"x\"\n[params]\nname = \"M\"\n");
        m_folder->write(file, text);
        const SiteConfig config = read();
        // The others are read all the same.
        QCOMPARE(textAt(config, {"params", "name"}), QStringLiteral("M"));
        QCOMPARE(config.problems().size(), size_t(1));
        const SiteProblem &problem = config.problems().front();
        QCOMPARE(problem.code, code);
        QCOMPARE(problem.file, m_folder->path(file));
        QCOMPARE(problem.line, line);
        QVERIFY2(problem.message.contains(file), qPrintable(problem.message));
        if (line > 0)
            QVERIFY2(problem.message.contains(QStringLiteral("line %1").arg(line)), qPrintable(problem.message));
        QVERIFY2(problem.message.endsWith(u'.') && !problem.message.endsWith(u".."), qPrintable(problem.message));
    }

    void readsNoConfigurationOutside()
    {
        m_folder->write("../elsewhere.toml", "name = \"Somebody\"");
        m_folder->write("config.toml", "title = \"x\"");
        m_folder->link("../elsewhere.toml", "config/_default/params.toml");
        const SiteConfig config = read();
        QVERIFY(!config.root().find({"params", "name"}));
        QCOMPARE(config.problems().size(), size_t(1));
        QCOMPARE(config.problems().front().code, QByteArray("site-config-outside"));
        QVERIFY(config.problems().front().message.contains(QStringLiteral("config/_default/params.toml")));
    }

    void readsNotMoreThanOneMebibyte()
    {
        m_folder->write("config/_default/config.toml", "title = \"x\"");
        for (int i = 0; i < 20; ++i)
            m_folder->write(QStringLiteral("config/_default/d%1.yaml").arg(i, 2, 10, QLatin1Char('0')),
                            "# " + QByteArray(200 * 1024, 'x'));
        QCOMPARE(read().problems().size(), size_t(15));
    }

    void readsDataFiles()
    {
        m_folder->write("config.toml", "theme = \"t\"");
        m_folder->write("themes/t/data/fonts/a.toml", "x = 1");
        m_folder->write("themes/t/data/fonts/b.toml", "x = 1");
        m_folder->write("data/fonts/a.yaml", "x: 2");
        SiteConfig config = read();
        QCOMPARE(config.readData(QStringLiteral("data/fonts/a")).find("x")->scalar, Value(2));
        QCOMPARE(config.readData(QStringLiteral("data/fonts/b")).find("x")->scalar, Value(1));
        QVERIFY(config.readData(QStringLiteral("data/fonts/c")).members.empty());
        QVERIFY(config.readData(QStringLiteral("../x")).members.empty());
        QVERIFY(config.problems().empty());
    }

private:
    [[nodiscard]] SiteConfig read() const
    {
        const auto site = HugoSite::at(m_folder->path());
        if (!site)
            qFatal("no site");
        return SiteConfig(*site);
    }
    static QString textAt(const SiteConfig &config, std::initializer_list<const char *> keys)
    {
        const ConfigValue *value = config.root().find(keys);
        return value ? value->text() : QStringLiteral("nothing");
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(SiteConfigTest)
#include "tst_siteconfig.moc"
