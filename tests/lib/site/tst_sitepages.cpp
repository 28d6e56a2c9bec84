#include "site/sitepages.h"

#include "site/siteconfig.h"
#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

/// Finds the pages that `ref` names, and their addresses, as Hugo 0.111 gave them for these files.
class SitePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<test::SiteFolder>();
        m_folder->write("config.toml", "baseURL = \"https://example.org/me/\"\ndefaultContentLanguage = \"en\"\n"
                                       "[languages.en]\n[languages.fr]\n");
        const auto page = [&](const char *name, const char *frontMatter = "title = \"x\"\n") {
            m_folder->write(name, QByteArray("+++\n") + frontMatter + "+++\nText\n");
        };
        page("content/home/index.md", "headless = true\n");
        page("content/home/about.md");
        page("content/post/p/index.md", "slug = \"Shiny New\"\n");
        page("content/post/p/res.md");
        page("content/post/other.md");
        page("content/other.fr.md");
        page("content/cv.fr.md");
        page("content/CV Old.md");
        page("content/publication/_index.md", "slug = \"foo\"\n");
        page("content/publication/paper.md", "url = \"/papers/One\"\n");
        page("content/publication/paper2.md", "url = \"papers/Two Three\"\n");
        page("content/publication/Paper_3.v2.md", "slug = \"X y\"\n");
        page("content/publication/dr.md", "draft = true\n");
        page("content/publication/broken.md", "title = \n");
        page("content/Über Mich/a,b (c) & d.md");
        page("content/bundle/index.md");
        page("content/bundle/index.fr.md");
        page("content/multi.md");
        page("content/multi.fr.md", "url = \"/mfr/\"\n");
        page("content/multi2.fr.md", "slug = \"mm\"\n");
        page("content/twice/same.md");
        page("content/post/same.md");
    }

    void findsPagesAsHugoDoes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QByteArray>("path"); // below the site's address; "-": no such page
        const auto row = [](const char *from, const char *reference, const char *path) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 in %2").arg(QString::fromUtf8(reference), QString::fromUtf8(from))))
                << QString::fromUtf8(from) << QString::fromUtf8(reference) << QByteArray(path);
        };
        const char *about = "content/home/about.md";
        for (const char *none : {"/cv.fr.md",
                                 "cv.fr.md",
                                 "cv.md",
                                 "cv",
                                 "Paper_3.v2",
                                 "dr.md",
                                 "bundle/index.fr.md",
                                 "index.md",
                                 "multi.fr.md",
                                 "/multi2.fr.md",
                                 "multi2.md",
                                 "/post/p/res.md",
                                 "./other.md",
                                 "home/about.md",
                                 "/home/about.md",
                                 "home",
                                 "_index.md",
                                 "/post/_index.md",
                                 "same.md",
                                 "../../../x.md"})
            row(about, none, "-");
        row(about, "CV Old.md", "cv-old/");
        row(about, "cv old.md", "cv-old/");
        row(about, "/CV Old", "cv-old/");
        row(about, "publication/paper.md", "papers/One/");
        row(about, "Publication/Paper.md", "papers/One/");
        row(about, "paper.md?x=1", "papers/One/");
        row(about, "../publication/paper.md", "papers/One/");
        row(about, "paper", "papers/One/");
        row(about, "paper2.md", "papers/Two%20Three/");
        row(about, "/publication/Paper_3.v2.md", "publication/x-y/");
        row(about, "publication", "publication/");
        row(about, "publication/_index.md", "publication/");
        row(about, "/publication/", "publication/");
        row(about, "a,b (c) & d.md", "%C3%BCber-mich/ab-c-d/");
        row(about, "/Über Mich/a,b (c) & d.md", "%C3%BCber-mich/ab-c-d/");
        row(about, "bundle", "bundle/");
        row(about, "bundle/index.md", "bundle/");
        row(about, "multi.md#foo", "multi/#foo");
        row(about, "/content/multi.md", "multi/");
        row(about, "multi.html", "multi/");
        row(about, "post/p", "post/shiny-new/");
        row(about, "post/p/index.md", "post/shiny-new/");
        row(about, "p", "post/shiny-new/");
        row(about, "other.md", "post/other/");
        row(about, "/", "");
        row(about, "post", "post/");
        row(about, "post/same.md", "post/same/");
        row("content/post/other.md", "./other.md", "post/other/");
        row("content/post/other.md", "same.md", "post/same/");
        const char *french = "content/other.fr.md";
        for (const char *none : {"CV Old.md", "publication/paper.md", "publication", "post", "post/p", "_index.md"})
            row(french, none, "-");
        row(french, "/cv.fr.md", "fr/cv/");
        row(french, "cv.md", "fr/cv/");
        row(french, "bundle/index.fr.md", "fr/bundle/");
        row(french, "multi.md#foo", "mfr/#foo");
        row(french, "/multi2.fr.md", "fr/mm/");
        row(french, "./other.md", "fr/other/");
        row(french, "/", "fr/");
    }
    void findsPagesAsHugoDoes()
    {
        QFETCH(QString, from);
        QFETCH(QString, reference);
        QFETCH(QByteArray, path);
        const PageAddresses found = addresses(from, reference);
        QCOMPARE(found.size(), size_t(1));
        const PageAddress &address = found.begin()->second;
        QCOMPARE(address.url, path == "-" ? QByteArray() : "https://example.org/me/" + path);
        QCOMPARE(address.path, path == "-" ? QByteArray() : "/me/" + path);
    }

    void staysOnThePage()
    {
        QCOMPARE(addresses(QStringLiteral("content/home/about.md"), QStringLiteral("#foo")).begin()->second,
                 (PageAddress{"#foo", "#foo"}));
    }

    /// Better none than a wrong one.
    void givesNoAddressThatOnlyTheSiteKnows()
    {
        const QString about = QStringLiteral("content/home/about.md");
        QVERIFY(addresses(about, QStringLiteral("broken.md")).empty());
        QVERIFY(SitePages().addresses({"cv.md"}).empty());
        const test::SiteFolder own;
        own.write("content/about.md", "");
        own.write("content/post/a.md", "");
        own.write("content/cv.md", "");
        const auto found = [&](const QByteArray &config, const char *reference) {
            own.write("config.toml", config);
            return SitePages(own.path("content/about.md"), SiteConfig(*HugoSite::at(own.path())))
                .addresses({reference});
        };
        QCOMPARE(found("", "cv.md").begin()->second, (PageAddress{"/cv/", "/cv/"}));
        QVERIFY(found("uglyURLs = true\n", "cv.md").empty());
        QVERIFY(found("[permalinks]\npost = \"/:year/:title/\"\n", "post/a.md").empty());
        QCOMPARE(found("[permalinks]\npost = \"/:year/:title/\"\n", "cv.md").size(), size_t(1));
        QVERIFY(found("[[module.mounts]]\nsource = \"x\"\ntarget = \"content\"\n", "none.md").empty());
        QCOMPARE(found("", "none.md").begin()->second, PageAddress());
    }

private:
    [[nodiscard]] PageAddresses addresses(const QString &from, const QString &reference) const
    {
        return SitePages(m_folder->path(from), SiteConfig(*HugoSite::at(m_folder->path())))
            .addresses({reference.toUtf8()});
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(SitePagesTest)
#include "tst_sitepages.moc"
