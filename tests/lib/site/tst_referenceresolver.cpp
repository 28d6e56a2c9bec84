#include "site/referenceresolver.h"

#include "site/pictures.h"
#include "site/siteconfig.h"
#include "sitefolder.h"

#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace vitrine;
using Kind = ResolvedReference::Kind;

/// Finds the pictures that a page names, and nothing outside the site.
class ReferenceResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site"));
        for (const char *file : {"content/home/about.md",
                                 "content/home/me.png",
                                 "content/home/my photo.png",
                                 "content/home/dir/x.JPEG",
                                 "content/home/100%.png",
                                 "content/home/é.png",
                                 "content/home/script.js",
                                 "content/home/noname",
                                 "static/img/logo.svg",
                                 "static/img/me.jpg",
                                 "static/me.png",
                                 "static/files/cv.pdf",
                                 "static/img/deep/a.png",
                                 "assets/images/icon.png",
                                 "assets/media/photo.webp",
                                 "content/post/p/featured.jpg",
                                 "other/secret.png",
                                 "themes/t/static/img/theme.png",
                                 "themes/t/assets/images/t.gif",
                                 "static/xy:z.png",
                                 "static/me/img/z.png",
                                 "../outside.png",
                                 "../site-2/outside.png",
                                 "config/private.toml",
                                 "content/home/fake.png/x",
                                 "content/cv.fr.md",
                                 "content/home/data.toml",
                                 "content/home/page.org",
                                 "content/.private.txt",
                                 "content/home/notes.txt",
                                 "static/files/readme.md",
                                 "static/.env",
                                 "static/.well-known/x.txt",
                                 "layouts/x.txt",
                                 "secrets.txt",
                                 ".git/config",
                                 ".env"})
            m_folder->write(file, "x");
        m_folder->write("config.toml", "theme = \"t\"\nbaseURL = \"https://example.org/me/\"\n");
        for (const char *file : {"content/draft/paper.pdf", "content/draft/more/x.txt", "content/half/paper.pdf"})
            m_folder->write(file, "x");
        m_folder->write("content/draft/index.md", "+++\ndraft = true\n+++\n");
        m_folder->write("content/half/index.md", "---\ndraft: true\n---\n");
        m_folder->write("content/half/index.fr.md", "---\ntitle: x\n---\n");
        m_folder->write("content/home/slides.html", "\n<!DOCTYPE html><p>");
        m_folder->write("content/home/draft.html", "+++\ndraft = true\n+++\n<p>");
        m_folder->link("secrets.txt", "static/files/told.txt");
        m_folder->link(".env", "static/files/env.txt");
        m_folder->link("config.toml", "static/files/config.txt");
        m_folder->link("../outside.png", "static/img/escape.png");
        m_folder->link("../site-2", "static/escape");
        m_folder->link("../site-2/outside.png", "content/home/escape.png");
        m_folder->link("static/img/me.jpg", "content/home/inner.jpg");
        m_folder->link("config/private.toml", "content/home/toml.png");
        m_folder->link("nowhere.png", "content/home/broken.png");
        m_folder->link("content/home/loop.png", "content/home/loop.png");
        QCOMPARE(::mkfifo(qPrintable(m_folder->path("content/home/pipe.png")), 0600), 0);
        QFile large(m_folder->path("static/large.png"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maximumPictureSize + 1));
    }

    void resolves_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *reference, Kind kind, const char *path = "") {
            QTest::newRow(*reference ? reference : "nothing")
                << QString::fromUtf8(reference) << kind << QString::fromUtf8(path);
        };
        const auto file = [&](const char *reference, const char *path) { row(reference, Kind::File, path); };
        file("me.png", "content/home/me.png");
        file(" me.png\n", "content/home/me.png");
        file("./me.png", "content/home/me.png");
        file("dir/x.JPEG", "content/home/dir/x.JPEG");
        file("dir/../me.png", "content/home/me.png");
        file("me.png?v=2#top", "content/home/me.png");
        file("me.png#a?b", "content/home/me.png");
        file("my%20photo.png", "content/home/my photo.png");
        file("my photo.png", "content/home/my photo.png");
        file("100%.png", "content/home/100%.png");
        file("%C3%A9.png", "content/home/é.png");
        file("é.png", "content/home/é.png");
        file("%6d%65.png", "content/home/me.png");
        file("../home/me.png", "content/home/me.png");
        file("%2e%2e/home/me.png", "content/home/me.png");
        file("../../static/img/me.jpg", "static/img/me.jpg");
        file("inner.jpg", "static/img/me.jpg");
        // As the home page shows it.
        file("img/logo.svg", "static/img/logo.svg");
        file("../img/logo.svg", "static/img/logo.svg");
        file("../../../../img/logo.svg", "static/img/logo.svg");
        // Of the site.
        file("/img/logo.svg", "static/img/logo.svg");
        file("//../img/logo.svg", "");
        file("/../img/logo.svg", "static/img/logo.svg");
        file("/me.png", "static/me.png");
        file("/images/icon.png", "assets/images/icon.png");
        file("/post/p/featured.jpg", "content/post/p/featured.jpg");
        file("/img/theme.png", "themes/t/static/img/theme.png");
        file("/images/t.gif", "themes/t/assets/images/t.gif");
        file("/xy:z.png", "static/xy:z.png");
        // By its address.
        file("/me/img/logo.svg", "static/img/logo.svg");
        file("/me/img/z.png", "static/me/img/z.png");
        file("https://example.org/me/img/logo.svg", "static/img/logo.svg");
        file("https://EXAMPLE.org/img/logo.svg?x", "static/img/logo.svg");
        file("//example.org/me/img/logo.svg", "static/img/logo.svg");

        for (const char *remote : {"https://example.com/x.png", "HTTP://example.com/x.png", "//example.com/x.png",
                                   "\\\\example.com\\x.png", "/\\example.com/x.png", "https:\\\\example.com/x.png",
                                   "https://example.org:444/me/img/logo.svg", "http:me.png", "https://"})
            row(remote, Kind::Remote);
        row("data:image/png;base64,AAAA", Kind::Embedded);
        for (const char *missing :
             {"", "?x", "#x", "none.png", "/none.png", "/img", "dir", "/img/none.png", "pipe.png", "broken.png",
              "loop.png", "/etc/hostname", "~/x.png", "fake.png", "https://example.org/none.png"})
            row(missing, Kind::Missing);
        for (const char *outside : {"../../../outside.png",
                                    "%2e%2e/%2e%2e/%2e%2e/outside.png",
                                    "..%2f..%2f..%2foutside.png",
                                    "/../outside.png",
                                    "/%2e%2e/%2E%2E/outside.png",
                                    "/img/../../../outside.png",
                                    "../../../site-2/outside.png",
                                    "/escape/outside.png",
                                    "/img/escape.png",
                                    "escape.png",
                                    "../../../../../../../../etc/hostname",
                                    "file:///etc/hostname",
                                    "FILE:/etc/hostname",
                                    "javascript:alert(1)",
                                    "C:\\x.png",
                                    "c:/x.png",
                                    "C%3A/x.png",
                                    "/C:/x.png",
                                    "..\\..\\..\\outside.png",
                                    "%5c%5chost%5cx.png",
                                    "me.png%00.jpg",
                                    "%ff%fe.png",
                                    "ftp://x/y.png",
                                    "mailto:me@example.org",
                                    "blob:x",
                                    "vitrine:x",
                                    "https://example.org/../../outside.png"})
            row(outside, Kind::Outside);
        for (const char *other : {"about.md", "script.js", "noname", "/files/cv.pdf", "../../config/private.toml",
                                  "toml.png", "../../config.toml"})
            row(other, Kind::NoPicture);
        row("/large.png", Kind::TooLarge);
    }
    void resolves()
    {
        QFETCH(QString, reference);
        QFETCH(Kind, kind);
        QFETCH(QString, path);
        if (path.isEmpty() && kind == Kind::File)
            kind = Kind::Remote; // two slashes are a host
        const ResolvedReference found = ofSite().picture(reference);
        QCOMPARE(found.kind, kind);
        QCOMPARE(found.path, path.isEmpty() ? QString() : m_folder->path(path));
    }

    void findsFilesThatAreNoPictures()
    {
        QCOMPARE(ofSite().file(QStringLiteral("/files/cv.pdf")).path, m_folder->path("static/files/cv.pdf"));
        QCOMPARE(ofSite().file(QStringLiteral("/files/none.pdf")).kind, Kind::Missing);
        QCOMPARE(ofSite().file(QStringLiteral("/large.png")).kind, Kind::File);
        QCOMPARE(ofSite().file(QStringLiteral("pipe.png")).kind, Kind::Missing);
        QCOMPARE(ofSite().file(QStringLiteral("../../../outside.png")).kind, Kind::Outside);
    }

    void linksToWhatHugoPublishes()
    {
        const auto found = [&](const char *reference) { return ofSite().file(QString::fromUtf8(reference)); };
        for (const char *published : {"notes.txt", "data.toml", "slides.html", "script.js", "noname",
                                      "../post/p/featured.jpg", "../half/paper.pdf", "/files/readme.md",
                                      "../../static/files/cv.pdf", "/images/icon.png", "/files/told.txt"})
            QVERIFY2(found(published).kind == Kind::File, published);
        for (const char *source :
             {"about.md", "/cv.fr.md", "../cv.fr.md", "page.org", "draft.html", "/draft/paper.pdf",
              "../draft/more/x.txt", "../.private.txt", "/.env", "/.well-known/x.txt", "../../layouts/x.txt",
              "../../secrets.txt", "../../.git/config", "../../.env", "../../config.toml", "%2e./../config.toml",
              "../../config/private.toml", "/files/env.txt", "/files/config.txt"}) {
            QVERIFY2(found(source).kind == Kind::Unpublished, source);
            QCOMPARE(found(source).path, QString());
        }
    }

    void linksBesideAFileWithoutASiteToNoSettings()
    {
        const ReferenceResolver resolver(m_folder->path("content/home/about.md"));
        const auto kindOf = [&](const char *reference) { return resolver.file(QString::fromUtf8(reference)).kind; };
        for (const char *published : {"notes.txt", "dir/x.JPEG", "slides.html", "script.js"})
            QVERIFY2(kindOf(published) == Kind::File, published);
        for (const char *source : {"about.md", "page.org", "data.toml"})
            QVERIFY2(kindOf(source) == Kind::Unpublished, source);
        const test::SiteFolder plain;
        for (const char *file : {"about.md", ".env", "cv.pdf", ".git/config", "hugo.yaml"})
            plain.write(file, "x");
        plain.write("config.toml", "");
        const QString file = plain.path("about.md");
        for (const ReferenceResolver &alone :
             {ReferenceResolver(file), ReferenceResolver(file, SiteConfig(*HugoSite::at(plain.path())))}) {
            QCOMPARE(alone.file(QStringLiteral("cv.pdf")).kind, Kind::File);
            for (const char *source : {".env", ".git/config", "hugo.yaml", "config.toml", "about.md", "/config.toml"})
                QVERIFY2(alone.file(QString::fromUtf8(source)).kind != Kind::File, source);
        }
    }

    void staysInTheFolderOfAFileWithoutASite()
    {
        const ReferenceResolver resolver(m_folder->path("content/home/about.md"));
        const auto kindOf = [&](const char *reference) { return resolver.picture(QString::fromUtf8(reference)).kind; };
        QCOMPARE(resolver.picture(QStringLiteral("me.png")).path, m_folder->path("content/home/me.png"));
        QCOMPARE(resolver.picture(QStringLiteral("/me.png")).path, m_folder->path("content/home/me.png"));
        QCOMPARE(kindOf("dir/x.JPEG"), Kind::File);
        for (const char *outside : {"../../static/img/me.jpg", "inner.jpg", "escape.png", "%2e%2e/x.png", "/../x.png"})
            QCOMPARE(kindOf(outside), Kind::Outside);
        QCOMPARE(kindOf("/img/logo.svg"), Kind::Missing);
        QCOMPARE(kindOf("https://example.org/me/img/logo.svg"), Kind::Remote);
    }

    void findsNothingForNoFile()
    {
        for (const QString &path : {QString(), m_folder->path("none/about.md"), QStringLiteral("/about.md")}) {
            const ReferenceResolver resolver(path);
            QCOMPARE(resolver.picture(QStringLiteral("me.png")).kind, Kind::Missing);
            QCOMPARE(resolver.picture(QStringLiteral("/etc/hostname")).kind, Kind::Missing);
            QCOMPARE(resolver.picture(QStringLiteral("data:,x")).kind, Kind::Embedded);
        }
    }

    void findsAvatars_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *path) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(path);
        };
        row("me.jpg", "static/img/me.jpg");
        row("deep/a.png", "static/img/deep/a.png");
        row("icon.png", "assets/images/icon.png");
        row("photo.webp", "assets/media/photo.webp");
        row("theme.png", "themes/t/static/img/theme.png");
        row("t.gif", "themes/t/assets/images/t.gif");
        row("../me.png", "static/me.png");
        row("img/me.jpg", "static/img/me.jpg");
        row("/img/me.jpg", "static/img/me.jpg");
        row("me.png", "content/home/me.png");
        row("none.jpg", "");
        row("escape.png", "");
        row("../../config.toml", "");
        row("../../../outside.png", "");
        row("https://example.com/me.jpg", "");
    }
    void findsAvatars()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QCOMPARE(ofSite().avatar(name).path, path.isEmpty() ? QString() : m_folder->path(path));
    }

    void readsTheFoldersOfTheSite()
    {
        const test::SiteFolder other;
        other.write("config.toml", "staticDir = [\"public-files\", \"..\", \"more\"]\nassetDir = \"/etc\"\n");
        other.write("public-files/a.png", "x");
        other.write("more/b.png", "x");
        other.write("static/c.png", "x");
        other.write("content/about.md", "");
        const ReferenceResolver resolver(other.path("content/about.md"), SiteConfig(*HugoSite::at(other.path())));
        QCOMPARE(resolver.picture(QStringLiteral("/a.png")).path, other.path("public-files/a.png"));
        QCOMPARE(resolver.picture(QStringLiteral("/b.png")).path, other.path("more/b.png"));
        QCOMPARE(resolver.picture(QStringLiteral("/c.png")).kind, Kind::Missing);
        QCOMPARE(resolver.file(QStringLiteral("/hostname")).kind, Kind::Missing);
    }

private:
    [[nodiscard]] ReferenceResolver ofSite() const
    {
        return ReferenceResolver(m_folder->path("content/home/about.md"), SiteConfig(*HugoSite::at(m_folder->path())));
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(ReferenceResolverTest)
#include "tst_referenceresolver.moc"
