#include "profile/profilefile.h"
#include "site/configreader.h"
#include "site/sitecontext.h"
#include "sitefolder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace vitrine;

/// Sites that were made to do harm: to be slow, to be large, to have the program read what is not theirs.
class HostileSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site"));
        m_folder->write("content/home/about.md", "+++\nwidget = \"about\"\n+++\nText\n");
        m_clock.start();
    }
    void cleanup()
    {
        m_folder.reset();
        // With the sanitizers, too; without a limit each would take minutes, or never end.
        QVERIFY2(m_clock.elapsed() < 60000, qPrintable(QString::number(m_clock.elapsed())));
    }

    void refusesTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *tag, const char *name, const QByteArray &text) {
            QTest::newRow(tag) << QString::fromLatin1(name) << text;
        };
        row("billion laughs", "hugo.yaml", laughs());
        row("merge keys of merge keys", "hugo.yaml", merges());
        row("an alias in itself", "hugo.yaml", "params: &a\n  name: x\n  again: *a\n");
        row("deep flow", "hugo.yaml", "a: " + QByteArray(100000, '['));
        row("deep flow tables", "hugo.yaml", QByteArray("{a: ").repeated(50000));
        row("deep sequence", "hugo.yaml", QByteArray("- ").repeated(100000) + "x");
        row("many values", "hugo.yaml", "a: [" + QByteArray("x,").repeated(50000) + "]\n");
        row("deep JSON", "hugo.json", QByteArray("{\"a\":").repeated(20000) + '1' + QByteArray(20000, '}'));
        row("deep JSON that ends", "hugo.json", QByteArray("[").repeated(100000));
        row("many values in JSON", "hugo.json", "{\"a\":[" + QByteArray("1,").repeated(50000) + "1]}");
        row("deep TOML", "hugo.toml", "a = " + QByteArray(100000, '['));
        row("deep TOML key", "hugo.toml", QByteArray("a.").repeated(60000) + "b = 1\n");
        row("deep TOML header", "hugo.toml", '[' + QByteArray("a.").repeated(60000) + "b]\n");
        row("many values in TOML", "hugo.toml", "a = [" + QByteArray("1,").repeated(50000) + "]\n");
        row("binary TOML", "hugo.toml",
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0\0\0\xff\xfe",
                       13));
        row("binary YAML", "hugo.yaml",
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0\0\0\xff\xfe",
                       13));
        row("zeros", "hugo.yaml", QByteArray(200 * 1024, '\0'));
        row("zeros in TOML", "hugo.toml", QByteArray(200 * 1024, '\0'));
        row("a byte order mark of UTF-16", "hugo.yaml",
            QByteArray("\xff\xfe"
                       "a\0:\0",
                       6));
        row("too large", "hugo.yaml", "a: b\n" + QByteArray(maximumConfigSize, '#'));
    }
    void refusesTexts()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        m_folder->write(name, text);
        const SiteContext context = read();
        QCOMPARE(context.root, m_folder->path());
        QCOMPARE(context.problems.size(), size_t(1));
        QVERIFY2(context.problems.front().message.contains(name), qPrintable(context.problems.front().message));
        QVERIFY(context.problems.front().message.size() < 400);
        QCOMPARE(context.identity, SiteIdentity());
    }

    void refusesAHugeFile()
    {
        m_folder->write("hugo.yaml", "");
        QFile file(m_folder->path("hugo.yaml"));
        QVERIFY(file.resize(100 * mebibyte)); // sparse
        const SiteContext context = read();
        QCOMPARE(context.problems.size(), size_t(1));
        QCOMPARE(context.problems.front().code, QByteArray("site-config-unreadable"));
        QVERIFY(m_clock.elapsed() < 20000);
    }

    void refusesAHugeAuthorPage()
    {
        m_folder->write("hugo.toml", "");
        m_folder->write("content/authors/admin/_index.md", "+++\nname = \"Mira\"\n+++\n");
        QFile file(m_folder->path("content/authors/admin/_index.md"));
        QVERIFY(file.resize(100 * mebibyte));
        const SiteContext context = read(stub);
        QVERIFY(!context.author);
        QCOMPARE(context.problems.size(), size_t(1));
        QCOMPARE(context.problems.front().code, QByteArray("site-author-missing"));
    }

    void survivesThousandsOfFiles()
    {
        for (int i = 0; i < 2000; ++i)
            m_folder->write(QStringLiteral("config/_default/a%1.toml").arg(i), "a = 1\n");
        for (int i = 0; i < 2000; ++i)
            m_folder->write(QStringLiteral("content/authors/a%1/_index.md").arg(i), "+++\nname = \"x\"\n+++\n");
        m_clock.start();
        const SiteContext context = read("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(!context.author);
        QVERIFY(m_clock.elapsed() < 30000);
    }

    /// What lies outside the site is never read, however the site names it.
    void readsNothingOutside_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("link");
        const auto row = [](const char *target, const char *link) {
            QTest::newRow(link) << QString::fromLatin1(target) << QString::fromLatin1(link);
        };
        row("../secret.toml", "config.toml");
        row("../secret.toml", "config/_default/params.toml");
        row("../secretconfig", "config/_default");
        row("../secretconfig", "config/production");
        row("../secretconfig", "config/_default/more");
        row("../secrettheme", "themes/academic");
        row("../secrettheme/data", "data");
        row("../secrettheme/layouts", "layouts");
        row("../secretauthors", "content/authors");
        row("../secretauthors/admin", "content/authors/admin");
        row("../secretauthors/admin/_index.md", "content/authors/admin/_index.md");
        row("../secret.png", "static/img/portrait.png");
        row("..", "static");
    }
    void readsNothingOutside()
    {
        QFETCH(QString, target);
        QFETCH(QString, link);
        const QByteArray secret = "name = \"SECRET\"\navatar = \"portrait.png\"\n";
        // One at the root would come before config.toml.
        const char *config = link == u"config.toml" ? "config/_default/hugo.toml" : "hugo.toml";
        m_folder->write(config, "theme = [\"academic\", \"../../secrettheme\", \"/\", \"a/../../../secrettheme\"]\n"
                                "themesDir = \"..\"\ncontentDir = \"../secretauthors\"\nstaticDir = \"../\"\n"
                                "[params]\ncolor_theme = \"ocean\"\navatar = \"../../secret.png\"\n");
        m_folder->write("../secret.toml", secret);
        m_folder->write("../secret.png", "SECRET");
        m_folder->write("../portrait.png", "SECRET");
        m_folder->write("../img/portrait.png", "SECRET");
        m_folder->write("../secretconfig/params.toml", secret);
        m_folder->write("../secrettheme/config.toml", "[params]\n" + secret);
        m_folder->write("../secrettheme/data/themes/ocean.toml", "primary = \"#5ec4e7\"\n");
        m_folder->write("../secrettheme/layouts/partials/widgets/about.html", "SECRET");
        m_folder->write("../secretauthors/admin/_index.md", "+++\n" + secret + "superuser = true\n+++\nSECRET\n");
        m_folder->link(target.toUtf8().constData(), link.toUtf8().constData());
        for (const QByteArray &profile : {QByteArray(stub), QByteArray("+++\nwidget = \"about\"\n+++\n")}) {
            const SiteContext context = read(profile);
            QVERIFY(!context.identity.name);
            QVERIFY2(context.identity.picture.isEmpty(), qPrintable(context.identity.picture));
            QVERIFY(!context.author);
            for (const NamedValue &color : context.settings.look.colors)
                QVERIFY(color.value.text != QStringLiteral("#5ec4e7"));
            QVERIFY(context.aboutTemplate.isEmpty());
            for (const SiteProblem &problem : context.problems)
                QVERIFY(!problem.message.contains(u"SECRET"));
            for (const char *reference : {"/img/portrait.png", "/portrait.png", "../../../secret.png", "/secret.png"})
                QVERIFY(context.references.picture(QString::fromLatin1(reference)).path.isEmpty());
        }
    }

    void endsInLoops_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("link");
        const auto row = [](const char *target, const char *link) {
            QTest::newRow(link) << QString::fromLatin1(target) << QString::fromLatin1(link);
        };
        row("config.toml", "config.toml");
        row("config/_default/params.toml", "config/_default/params.toml");
        row("config", "config/_default");
        row("config/_default", "config/_default/again");
        row("content", "content/authors");
        row("content/authors", "content/authors/admin");
        row("themes", "themes/academic");
        row("", "static");
        row("layouts", "layouts");
        row("data/themes", "data/themes");
    }
    void endsInLoops()
    {
        QFETCH(QString, target);
        QFETCH(QString, link);
        m_folder->write("hugo.toml", "theme = \"academic\"\n[params]\nname = \"Mira\"\n");
        m_folder->link(target.toUtf8().constData(), link.toUtf8().constData());
        const SiteContext context = read(stub);
        QCOMPARE(context.identity.name->text, QStringLiteral("Mira"));
        QVERIFY(!context.author);
    }

    /// Opening one would wait for ever.
    void readsNoPipes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"config.toml", "config/_default/params.toml", "content/authors/admin/_index.md",
                                 "layouts/partials/widgets/about.html", "static/img/portrait.png"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void readsNoPipes()
    {
        QFETCH(QString, name);
        m_folder->write("hugo.toml", "[params]\nname = \"Mira\"\navatar = \"portrait.png\"\n");
        m_folder->write(name, "");
        QVERIFY(QFile::remove(m_folder->path(name)));
        QCOMPARE(mkfifo(QFile::encodeName(m_folder->path(name)).constData(), 0600), 0);
        const SiteContext context = read(stub);
        QCOMPARE(context.identity.name->text, QStringLiteral("Mira"));
        QVERIFY(context.identity.picture.isEmpty());
    }

    void goesOnAfterAFileThatMayNotBeRead()
    {
        m_folder->write("hugo.toml", "[params]\nname = \"Mira\"\n");
        m_folder->write("config/_default/params.toml", "role = \"x\"\n");
        QVERIFY(QFile::setPermissions(m_folder->path("config/_default/params.toml"), {}));
        if (QFile(m_folder->path("config/_default/params.toml")).open(QIODevice::ReadOnly))
            QSKIP("nothing is unreadable to this user");
        const SiteContext context = read();
        QCOMPARE(context.identity.name->text, QStringLiteral("Mira"));
        QCOMPARE(context.problems.size(), size_t(1));
        QCOMPARE(context.problems.front().code, QByteArray("site-config-unreadable"));
    }

private:
    static constexpr const char *stub = "+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n";

    static QByteArray laughs()
    {
        QByteArray text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray last = "*a" + QByteArray::number(i - 1);
            const QByteArray name = 'a' + QByteArray::number(i);
            text += name + ": &" + name + " [" + (last + ',').repeated(9) + last + "]\n";
        }
        return text;
    }
    static QByteArray merges()
    {
        QByteArray text = "a0: &a0 {k: v}\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray last = "*a" + QByteArray::number(i - 1);
            const QByteArray name = 'a' + QByteArray::number(i);
            text +=
                name + ": &" + name + " {<<: " + last + ", x" + name + ": " + last + ", y" + name + ": " + last + "}\n";
        }
        return text;
    }

    [[nodiscard]] SiteContext read(const QByteArray &profile = "+++\nwidget = \"about\"\n+++\nText\n") const
    {
        return readSite(Profile::read(profile), m_folder->path("content/home/about.md"));
    }

    std::unique_ptr<test::SiteFolder> m_folder;
    QElapsedTimer m_clock;
};

QTEST_APPLESS_MAIN(HostileSiteTest)
#include "tst_hostilesite.moc"
