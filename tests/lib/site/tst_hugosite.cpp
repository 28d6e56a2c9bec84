#include "site/hugosite.h"

#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

/// Finds the Hugo site around a file, and never leaves it.
class HugoSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(); }
    void cleanup() { m_folder.reset(); }

    void findsTheRoot_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<bool>("isSite");
        for (const char *config :
             {"config.toml", "hugo.toml", "config/_default/config.toml", "config/_default/hugo.toml",
              "config/_default/params.toml", "config/_default/menus.yaml", "config/production/params.toml",
              "config.yaml", "config.yml", "hugo.json"})
            QTest::newRow(config) << QString::fromLatin1(config) << true;
        for (const char *config : {"params.toml", "netlify.toml", "config.TOML", "config/development/config.toml",
                                   "config/_default/readme.md"})
            QTest::newRow(config) << QString::fromLatin1(config) << false;
    }
    void findsTheRoot()
    {
        QFETCH(QString, config);
        QFETCH(bool, isSite);
        m_folder->write(QStringLiteral("site/") + config, "");
        m_folder->write("site/content/home/about.md", "");
        const auto site = HugoSite::around(path("site/content/home/about.md"));
        QCOMPARE(site.has_value(), isSite);
        if (site)
            QCOMPARE(site->root(), path("site"));
        QCOMPARE(HugoSite::at(path("site")).has_value(), isSite);
    }

    void takesTheNearest()
    {
        m_folder->write("config.toml", "");
        m_folder->write("themes/x/exampleSite/config.yaml", "");
        m_folder->write("themes/x/exampleSite/content/home/about.md", "");
        const auto site = HugoSite::around(path("themes/x/exampleSite/content/home/about.md"));
        QVERIFY(site);
        QCOMPARE(site->root(), path("themes/x/exampleSite"));
    }

    void doesNotTakeAnothersConfiguration()
    {
        // A program's own config.toml in a home folder makes no site of everything below it.
        m_folder->write("config.toml", "");
        m_folder->write("papers/about.md", "");
        QVERIFY(!HugoSite::around(path("papers/about.md")));
        QVERIFY(HugoSite::around(path("about.md")));
        m_folder->write("hugo.toml", "");
        QVERIFY(HugoSite::around(path("papers/about.md")));
    }

    void findsNothing()
    {
        QVERIFY(!HugoSite::around(QString()));
        QVERIFY(!HugoSite::around(path("no/such/folder/about.md")));
        QVERIFY(!HugoSite::at(QString()));
        QVERIFY(!HugoSite::at(QStringLiteral("/")));
        QVERIFY(!HugoSite::at(path("no/such/folder")));
    }

    void worksForAFileThatIsNotThereYet()
    {
        m_folder->write("hugo.toml", "");
        const auto site = HugoSite::around(path("new.md"));
        QVERIFY(site);
        QCOMPARE(site->root(), path(""));
    }

    void namesConfigurationsWeakestFirst()
    {
        for (const char *file :
             {"config.toml", "hugo.toml", "hugo.yaml", "config/_default/params.toml", "config/_default/params.fr.toml",
              "config/_default/menus.fr.toml", "config/_default/config.fr.yaml", "config/_default/hugo.toml",
              "config/_default/config.toml", "config/_default/markup.json", "config/_default/sub/params.toml",
              "config/_default/notes.txt", "config/production/params.toml", "config/development/params.toml"})
            m_folder->write(file, "");
        const auto row = [this](const char *file, const QStringList &keys = {}) {
            return SiteConfigFile{path(file), QString::fromLatin1(file), keys};
        };
        const QString languages = QStringLiteral("languages");
        const QString french = QStringLiteral("fr");
        const QString params = QStringLiteral("params");
        const std::vector<SiteConfigFile> expected{
            row("hugo.toml"),
            row("config/_default/config.fr.yaml", {languages, french}),
            row("config/_default/config.toml"),
            row("config/_default/hugo.toml"),
            row("config/_default/markup.json", {QStringLiteral("markup")}),
            row("config/_default/menus.fr.toml", {languages, french, QStringLiteral("menus")}),
            row("config/_default/params.fr.toml", {languages, french, params}),
            row("config/_default/params.toml", {params}),
            row("config/_default/sub/params.toml", {params}),
            row("config/production/params.toml", {params}),
        };
        const auto site = HugoSite::around(path("about.md"));
        QVERIFY(site);
        const std::vector<SiteConfigFile> files = site->configFiles();
        for (size_t i = 0; i < std::min(files.size(), expected.size()); ++i)
            QVERIFY2(files[i] == expected[i], qPrintable(files[i].name));
        QCOMPARE(files.size(), expected.size());
    }

    void staysInside()
    {
        m_folder->write("site/config.toml", "");
        m_folder->write("site/static/img/me.png", "x");
        m_folder->write("site-2/secret.png", "x");
        m_folder->link("site-2/secret.png", "site/static/img/link.png");
        m_folder->link("site-2", "site/static/other");
        m_folder->link("site/static/img/me.png", "site/static/img/inner.png");
        const auto site = HugoSite::around(path("site/about.md"));
        QVERIFY(site);
        QCOMPARE(site->file(QStringLiteral("static/img/me.png")), path("site/static/img/me.png"));
        QCOMPARE(site->file(path("site/static/img/me.png")), path("site/static/img/me.png"));
        QCOMPARE(site->file(QStringLiteral("static/img/inner.png")), path("site/static/img/me.png"));
        QCOMPARE(site->file(QStringLiteral("static/../config.toml")), path("site/config.toml"));
        for (const char *outside : {"static/img/link.png", "static/other/secret.png", "../site-2/secret.png",
                                    "static/img", "static/img/none.png", "", "/etc/hostname"})
            QVERIFY2(site->file(QLatin1String(outside)).isEmpty(), outside);

        QCOMPARE(site->folder(QStringLiteral("static/img")), path("site/static/img"));
        QCOMPARE(site->folder(QString()), path("site"));
        for (const char *outside : {"static/other", "..", "../site-2", "/", "static/img/me.png", "none"})
            QVERIFY2(site->folder(QLatin1String(outside)).isEmpty(), outside);
        QCOMPARE(site->shownPath(path("site/static/img/me.png")), QStringLiteral("static/img/me.png"));
        QCOMPARE(site->shownPath(path("site-2/secret.png")), path("site-2/secret.png"));
    }

    void doesNotReadAConfigurationThatIsElsewhere()
    {
        m_folder->write("elsewhere/params.toml", "");
        m_folder->write("site/config.toml", "");
        m_folder->link("elsewhere/params.toml", "site/config/_default/params.toml");
        const auto site = HugoSite::around(path("site/about.md"));
        QVERIFY(site);
        const std::vector<SiteConfigFile> files = site->configFiles();
        QCOMPARE(files.size(), size_t(2));
        QCOMPARE(files[0].path, path("site/config.toml"));
        QVERIFY(files[1].path.isEmpty());
        QCOMPARE(files[1].name, QStringLiteral("config/_default/params.toml"));
    }

    void doesNotFollowAFolderThatIsElsewhere()
    {
        m_folder->write("elsewhere/params.toml", "");
        m_folder->write("site/hugo.toml", "");
        m_folder->link("elsewhere", "site/config/_default");
        const auto site = HugoSite::around(path("site/about.md"));
        QVERIFY(site);
        QCOMPARE(site->configFiles().size(), size_t(1));
    }

private:
    QString path(const char *name) const { return m_folder->path(name); }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(HugoSiteTest)
#include "tst_hugosite.moc"
