#include "site/siteidentity.h"

#include "support/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

/// Reads who a page is about from the profile or from the site around it.
class SiteIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_site.clear();
    }
    void cleanup() { m_folder.reset(); }

    void readsTheSite_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<qsizetype>("line");

        const QByteArray keys = "name = \"Mira Halloran\"\nrole = \"Senior Scientist\"\n"
                                "organizations = [{name = \"Quiet Seas\", url = \"https://example.org/\"}]\n";
        QTest::newRow("config.toml") << QStringLiteral("config.toml") << "title = \"x\"\n[params]\n" + keys
                                     << qsizetype(3);
        QTest::newRow("hugo.toml") << QStringLiteral("hugo.toml") << "[params]\n" + keys << qsizetype(2);
        QTest::newRow("config folder") << QStringLiteral("config/_default/config.toml") << "\n[params]\n" + keys
                                       << qsizetype(3);
        QTest::newRow("params.toml") << QStringLiteral("config/_default/params.toml") << "# Site\n\n" + keys
                                     << qsizetype(3);
        QTest::newRow("params.toml with a byte order mark")
            << QStringLiteral("config/_default/params.toml") << "\xEF\xBB\xBF" + keys << qsizetype(1);
        QTest::newRow("other case, CRLF")
            << QStringLiteral("config.toml")
            << QByteArray("[Params]\r\nName = \"Mira Halloran\"\r\nROLE = \"Senior Scientist\"\r\n"
                          "organizations = [{name = \"Quiet Seas\", URL = "
                          "\"https://example.org/\"}]\r\n")
            << qsizetype(2);
    }
    void readsTheSite()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, toml);
        QFETCH(qsizetype, line);
        write(file, toml);
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(identity.name && identity.role);
        QCOMPARE(identity.name->text, QStringLiteral("Mira Halloran"));
        QCOMPARE(identity.name->file, path(file));
        QCOMPARE(identity.name->line, line);
        QCOMPARE(identity.role->text, QStringLiteral("Senior Scientist"));
        QCOMPARE(identity.role->line, line + 1);
        QCOMPARE(identity.organizations.size(), size_t(1));
        QCOMPARE(identity.organizations.front().text, QStringLiteral("Quiet Seas"));
        QCOMPARE(identity.organizations.front().url, QStringLiteral("https://example.org/"));
        QCOMPARE(identity.organizations.front().line, line + 2);
        QVERIFY(identity.picture.isEmpty());
    }

    void readsOrganizations_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QStringList>("names");

        QTest::newRow("text") << QByteArray("organization = \"A\"") << QStringList{QStringLiteral("A")};
        QTest::newRow("table") << QByteArray("[params.organization]\nname = \"A\"") << QStringList{QStringLiteral("A")};
        QTest::newRow("list of texts") << QByteArray("organizations = [\"A\", \"B\"]")
                                       << QStringList{QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("blocks") << QByteArray(
            "[[params.organizations]]\nname = \"A\"\n[[params.organizations]]\nurl = \"u\"")
                                << QStringList{QStringLiteral("A")};
        QTest::newRow("empty names") << QByteArray("organizations = [{name = \"\"}, {}, \" \", 3]") << QStringList();
    }
    void readsOrganizations()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QStringList, names);
        write(QStringLiteral("config.toml"), "[params]\n" + toml);
        QStringList found;
        for (const SiteText &organization : identityOf("+++\nwidget = \"about\"\n+++\n").organizations)
            found += organization.text;
        QCOMPARE(found, names);
    }

    void fillsInFromTheNextFile()
    {
        write(QStringLiteral("config/_default/params.toml"), "name = \"Mira\"\nrole = \"\"");
        write(QStringLiteral("config.toml"), "[params]\nname = \"Old\"\nrole = \"Scientist\"");
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QCOMPARE(identity.name->text, QStringLiteral("Mira"));
        QCOMPARE(identity.role->text, QStringLiteral("Scientist"));
    }

    void isEmptyWhereThereIsNothing_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("no params") << QByteArray("title = \"x\"");
        QTest::newRow("params of another kind") << QByteArray("params = 3");
        QTest::newRow("values of another kind")
            << QByteArray("[params]\nname = 3\nrole = [1]\norganizations = 4\navatar = {}");
        QTest::newRow("invalid") << QByteArray("[params]\nname = \"Mira\nrole = ");
        QTest::newRow("not UTF-8") << QByteArray("[params]\nname = \"\xe9\"");
    }
    void isEmptyWhereThereIsNothing()
    {
        QFETCH(QByteArray, toml);
        write(QStringLiteral("config.toml"), toml);
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(!identity.name && !identity.role && identity.organizations.empty() && identity.picture.isEmpty());
    }

    void needsNoFile()
    {
        const Profile profile = Profile::read("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(!findSiteIdentity(profile, QString()).name);
        QVERIFY(!findSiteIdentity(profile, path(QStringLiteral("no/such/about.md"))).name);
    }

    void findsThePicture_data()
    {
        QTest::addColumn<QString>("avatar");
        QTest::addColumn<QString>("picture");

        const auto row = [](const char *avatar, const char *picture) {
            QTest::newRow(avatar) << QString::fromLatin1(avatar) << QString::fromLatin1(picture);
        };
        row("me.jpg", "static/img/me.jpg");
        row("people/me.png", "static/img/people/me.png");
        row("../me.jpg", "static/me.jpg");
        row("none.jpg", "");
        row("../../config.toml", "");
        row("../../../outside.jpg", "");
        row("escape.jpg", "");
    }
    void findsThePicture()
    {
        QFETCH(QString, avatar);
        QFETCH(QString, picture);
        m_site = QStringLiteral("site/");
        for (const char *file : {"static/img/me.jpg", "static/img/people/me.png", "static/me.jpg", "../outside.jpg"})
            write(QLatin1String(file), "x");
        QVERIFY(QFile::link(path(QStringLiteral("../outside.jpg")), path(QStringLiteral("static/img/escape.jpg"))));
        write(QStringLiteral("config.toml"), "[params]\navatar = \"" + avatar.toUtf8() + '"');
        QCOMPARE(identityOf("+++\nwidget = \"about\"\n+++\n").picture, picture.isEmpty() ? QString() : path(picture));
    }

    void readsTheAuthorPage()
    {
        write(QStringLiteral("config.toml"), "[params]\nname = \"Somebody else\"\navatar = \"me.jpg\"");
        write(QStringLiteral("static/img/me.jpg"), "x");
        const QString file = QStringLiteral("content/authors/admin/_index.md");
        write(file, test::fixture(QStringLiteral("author-page.md")));
        write(QStringLiteral("content/authors/admin/avatar.txt"), "x");
        write(QStringLiteral("content/authors/admin/avatar.webp"), "x");
        const SiteIdentity identity = findSiteIdentity(Profile::read(test::readFile(path(file))), path(file));
        QVERIFY(identity.name && identity.role);
        QCOMPARE(identity.name->text, QStringLiteral("Mira Halloran"));
        QVERIFY(identity.name->file.isEmpty());
        QCOMPARE(identity.name->line, qsizetype(2));
        QCOMPARE(identity.role->line, qsizetype(5));
        QCOMPARE(identity.organizations.size(), size_t(1));
        QCOMPARE(identity.organizations.front().url, QStringLiteral("https://example.org/seas"));
        QCOMPARE(identity.picture, path(QStringLiteral("content/authors/admin/avatar.webp")));
    }

    void readsAnAuthorPageWithoutASite()
    {
        m_site = QStringLiteral("page/");
        const QString file = QStringLiteral("_index.md");
        write(file, test::fixture(QStringLiteral("author-page.md")));
        write(QStringLiteral("../outside.png"), "x");
        QVERIFY(QFile::link(path(QStringLiteral("../outside.png")), path(QStringLiteral("avatar.png"))));
        const Profile profile = Profile::read(test::readFile(path(file)));
        QVERIFY(findSiteIdentity(profile, path(file)).picture.isEmpty());
        write(QStringLiteral("avatar.JPG"), "x");
        QCOMPARE(findSiteIdentity(profile, path(file)).picture, path(QStringLiteral("avatar.JPG")));
        QVERIFY(findSiteIdentity(profile, QString()).picture.isEmpty());
        QVERIFY(findSiteIdentity(profile, QString()).name);
    }

    void findsTheAuthorsPage_data()
    {
        QTest::addColumn<QString>("stub");
        QTest::addColumn<QStringList>("pages");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *stub, const QStringList &pages, const QString &expected) {
            QTest::newRow(stub) << QString::fromLatin1(stub) << pages << expected;
        };
        const QString authors = QStringLiteral("content/authors/admin/_index.md");
        const QString author = QStringLiteral("content/author/admin/_index.md");
        const QString french = QStringLiteral("content/authors/admin/_index.fr.md");
        const QString english = QStringLiteral("content/en/authors/admin/_index.md");
        row("content/home/about.md", {authors, author}, authors);
        row("content/home/../home/about.md", {author}, author);
        row("content/home/about.fr.md", {authors, french}, french);
        row("content/home/about.de.md", {authors, french}, authors);
        row("content/en/home/about.md", {authors, english}, english);
        row("content/de/home/about.md", {authors, english}, authors);
        row("home/about.md", {QStringLiteral("authors/admin/_index.md")}, QStringLiteral("authors/admin/_index.md"));
        row("a/b/home/about.md", {QStringLiteral("a/authors/admin/_index.md")}, QString());
        row("content/widgets/about.md", {QStringLiteral("content/authors/other/_index.md")}, QString());
    }
    void findsTheAuthorsPage()
    {
        QFETCH(QString, stub);
        QFETCH(QStringList, pages);
        QFETCH(QString, expected);
        write(stub, "");
        for (const QString &page : pages)
            write(page, "");
        QCOMPARE(findAuthorPage(path(stub), QStringLiteral("admin")), expected.isEmpty() ? QString() : path(expected));
    }

    void refusesAuthorsThatArePaths_data()
    {
        QTest::addColumn<QString>("author");
        for (const char *author : {"", ".", "..", "../authors/admin", "/admin", "a\\b", "x/../admin"})
            QTest::newRow(author) << QString::fromLatin1(author);
    }
    void refusesAuthorsThatArePaths()
    {
        QFETCH(QString, author);
        write(QStringLiteral("content/home/about.md"), "");
        write(QStringLiteral("content/authors/admin/_index.md"), "");
        write(QStringLiteral("content/authors/_index.md"), "");
        write(QStringLiteral("content/_index.md"), "");
        QVERIFY(findAuthorPage(path(QStringLiteral("content/home/about.md")), author).isEmpty());
    }

    void refusesAnAuthorsPageElsewhere()
    {
        m_site = QStringLiteral("site/");
        write(QStringLiteral("content/home/about.md"), "");
        write(QStringLiteral("../elsewhere/_index.md"), "");
        write(QStringLiteral("content/authors/x/_index.md"), "");
        QVERIFY(QFile::link(path(QStringLiteral("../elsewhere")), path(QStringLiteral("content/authors/admin"))));
        QVERIFY(findAuthorPage(path(QStringLiteral("content/home/about.md")), QStringLiteral("admin")).isEmpty());
        QVERIFY(findAuthorPage(QString(), QStringLiteral("admin")).isEmpty());
    }

private:
    /// Of a file of the site under test, canonical.
    QString path(const QString &name) const
    {
        return QDir::cleanPath(QDir(m_folder->path()).canonicalPath() + u'/' + m_site + name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        if (!QDir().mkpath(QFileInfo(path(name)).path()))
            qFatal("no folder for %s", qPrintable(name));
        test::writeFile(path(name), bytes);
    }
    /// Of a profile that lies where about widgets lie.
    SiteIdentity identityOf(const QByteArray &file) const
    {
        const QString name = QStringLiteral("content/home/about.md");
        write(name, file);
        return findSiteIdentity(Profile::read(file), path(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_site; ///< The site's folder, with a slash; empty for the temporary folder itself.
};

QTEST_APPLESS_MAIN(SiteIdentityTest)
#include "tst_siteidentity.moc"
