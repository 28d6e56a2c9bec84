#include "site/hugosite.h"

#include "support/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

/// Finds the Hugo site around a file, and never leaves it.
class HugoSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void findsTheRoot_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<bool>("isSite");
        for (const char *config :
             {"config.toml", "hugo.toml", "config/_default/config.toml", "config/_default/hugo.toml",
              "config/_default/params.toml", "config.yaml", "hugo.json"})
            QTest::newRow(config) << QString::fromLatin1(config) << true;
        QTest::newRow("params at the root") << QStringLiteral("params.toml") << false;
        QTest::newRow("another file") << QStringLiteral("netlify.toml") << false;
    }
    void findsTheRoot()
    {
        QFETCH(QString, config);
        QFETCH(bool, isSite);
        write("site/" + config.toUtf8(), "");
        write("site/content/home/about.md", "");
        const auto site = HugoSite::around(path("site/content/home/about.md"));
        QCOMPARE(site.has_value(), isSite);
        if (site)
            QCOMPARE(site->root(), path("site"));
    }

    void takesTheNearest()
    {
        write("config.toml", "");
        write("themes/x/exampleSite/config.yaml", "");
        write("themes/x/exampleSite/content/home/about.md", "");
        const auto site = HugoSite::around(path("themes/x/exampleSite/content/home/about.md"));
        QVERIFY(site);
        QCOMPARE(site->root(), path("themes/x/exampleSite"));
        QVERIFY(site->configFiles().isEmpty());
    }

    void findsNothing()
    {
        QVERIFY(!HugoSite::around(QString()));
        QVERIFY(!HugoSite::around(path("no/such/folder/about.md")));
    }

    void worksForAFileThatIsNotThereYet()
    {
        write("hugo.toml", "");
        const auto site = HugoSite::around(path("new.md"));
        QVERIFY(site);
        QCOMPARE(site->root(), path(""));
    }

    void namesConfigurationsByRank()
    {
        for (const char *file : {"config.toml", "hugo.toml", "config/_default/config.toml", "config/_default/hugo.toml",
                                 "config/_default/params.toml"})
            write(file, "");
        const QStringList expected{path("config/_default/params.toml"), path("config/_default/hugo.toml"),
                                   path("config/_default/config.toml"), path("hugo.toml"), path("config.toml")};
        QCOMPARE(HugoSite::around(path("about.md"))->configFiles(), expected);
    }

    void staysInside()
    {
        write("site/config.toml", "");
        write("site/static/img/me.png", "x");
        write("site-2/secret.png", "x");
        QVERIFY(QFile::link(path("site-2/secret.png"), path("site/static/img/link.png")));
        QVERIFY(QFile::link(path("site/static/img/me.png"), path("site/static/img/inner.png")));
        const auto site = HugoSite::around(path("site/about.md"));
        QVERIFY(site);
        QCOMPARE(site->file(QStringLiteral("static/img/me.png")), path("site/static/img/me.png"));
        QCOMPARE(site->file(path("site/static/img/me.png")), path("site/static/img/me.png"));
        QCOMPARE(site->file(QStringLiteral("static/img/inner.png")), path("site/static/img/me.png"));
        QCOMPARE(site->file(QStringLiteral("static/../config.toml")), path("site/config.toml"));
        for (const char *outside :
             {"static/img/link.png", "../site-2/secret.png", "static/img", "static/img/none.png", "", "/etc/hostname"})
            QVERIFY2(site->file(QLatin1String(outside)).isEmpty(), outside);
    }

    void skipsAConfigurationThatIsElsewhere()
    {
        write("elsewhere/params.toml", "");
        write("site/config.toml", "");
        QVERIFY(QDir().mkpath(path("site/config/_default")));
        QVERIFY(QFile::link(path("elsewhere/params.toml"), path("site/config/_default/params.toml")));
        QCOMPARE(HugoSite::around(path("site/about.md"))->configFiles(), QStringList{path("site/config.toml")});
    }

private:
    QString path(const QByteArray &name) const
    {
        return QDir::cleanPath(QDir(m_folder->path()).canonicalPath() + u'/' + QString::fromUtf8(name));
    }
    void write(const QByteArray &name, const QByteArray &bytes) const
    {
        if (!QDir().mkpath(QFileInfo(path(name)).path()))
            qFatal("no folder for %s", name.constData());
        test::writeFile(path(name), bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(HugoSiteTest)
#include "tst_hugosite.moc"
