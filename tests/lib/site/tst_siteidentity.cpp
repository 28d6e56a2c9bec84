#include "site/siteidentity.h"

#include "site/pictures.h"
#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

/// Reads who a page is about from the profile or from the site around it.
class SiteIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site")); }
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

    void takesWhatTheStrongestFileSays()
    {
        write(QStringLiteral("config/_default/params.toml"), "name = \"Mira\"\nrole = \"\"");
        write(QStringLiteral("config.toml"), "[params]\nname = \"Old\"\nrole = \"Scientist\"\nemail = \"a@b\"");
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QCOMPARE(identity.name->text, QStringLiteral("Mira"));
        QVERIFY(!identity.role); // as Hugo takes an empty text for one
        QCOMPARE(identity.email->text, QStringLiteral("a@b"));
    }

    void isEmptyWhereThereIsNothing_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("no params") << QByteArray("title = \"x\"");
        QTest::newRow("params of another kind") << QByteArray("params = 3");
        QTest::newRow("values of another kind")
            << QByteArray("[params]\nname = 3\nrole = [1]\norganizations = 4\navatar = {}\nsocial = 5\nemail = []");
        QTest::newRow("invalid") << QByteArray("[params]\nname = \"Mira\nrole = ");
        QTest::newRow("not UTF-8") << QByteArray("[params]\nname = \"\xe9\"");
    }
    void isEmptyWhereThereIsNothing()
    {
        QFETCH(QByteArray, toml);
        write(QStringLiteral("config.toml"), toml);
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(!identity.name && !identity.role && identity.organizations.empty() && identity.picture.isEmpty());
        QVERIFY(!identity.email && !identity.bio && !identity.avatar && identity.links.empty());
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
        row("icon.png", "assets/images/icon.png");
        row("https://example.org/me.jpg", "");
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
        for (const char *file : {"static/img/me.jpg", "assets/images/icon.png", "static/img/people/me.png",
                                 "static/me.jpg", "../outside.jpg"})
            write(QLatin1String(file), "x");
        QVERIFY(QFile::link(path(QStringLiteral("../outside.jpg")), path(QStringLiteral("static/img/escape.jpg"))));
        write(QStringLiteral("config.toml"), "[params]\navatar = \"" + avatar.toUtf8() + '"');
        QCOMPARE(identityOf("+++\nwidget = \"about\"\n+++\n").picture, picture.isEmpty() ? QString() : path(picture));
    }

    void saysWhereTheAvatarIsNamed()
    {
        write(QStringLiteral("config/_default/params.toml"), "\navatar = \"none.jpg\"");
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(identity.avatar && identity.picture.isEmpty());
        QCOMPARE(identity.avatar->text, QStringLiteral("none.jpg"));
        QCOMPARE(identity.avatar->line, qsizetype(2));
    }

    void readsLinks()
    {
        write(QStringLiteral("config.toml"), "[params]\nemail = \" me@example.org \"\nbio = \"Tides.\"\n"
                                             "[[params.social]]\nicon = \"envelope\"\nicon_pack = \"fa\"\n"
                                             "link = \"mailto:me@example.org\"\n[[params.social]]\nicon = \"cv\"\n"
                                             "[[params.social]]\nlabel = \"Code\"\nlink = \"//example.org/code\"\n");
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(identity.email && identity.bio);
        QCOMPARE(identity.email->text, QStringLiteral("me@example.org"));
        QCOMPARE(identity.links.size(), size_t(2));
        QCOMPARE(identity.links[0].icon, QStringLiteral("envelope"));
        QCOMPARE(identity.links[0].iconPack, QStringLiteral("fa"));
        QCOMPARE(identity.links[0].link.text, QStringLiteral("mailto:me@example.org"));
        QCOMPARE(identity.links[0].link.line, qsizetype(7));
        QCOMPARE(identity.links[0].link.file, path(QStringLiteral("config.toml")));
        QCOMPARE(identity.links[1].label, QStringLiteral("Code"));
        QCOMPARE(identity.links[1].iconPack, QStringLiteral("fa")); // in which Font Awesome 4 has all of its icons
    }

    void takesNoAvatarWhereAnotherOneIsShown()
    {
        write(QStringLiteral("static/img/me.jpg"), "x");
        write(QStringLiteral("config.toml"), "[params]\navatar = \"me.jpg\"\ngravatar = true\n");
        QVERIFY(!identityOf("+++\nwidget = \"about\"\n+++\n").avatar);
        write(QStringLiteral("config.toml"), "[params]\navatar = \"me.jpg\"\ngravatar = false\n");
        QVERIFY(!identityOf("+++\nwidget = \"about\"\n+++\n").picture.isEmpty());
    }

    void readsTheOrganizationOfAcademic2()
    {
        write(QStringLiteral("config.toml"),
              "[params]\nname = \"Mira\"\norganizations = [{name = \"B\"}]\norganization = \"A\"\n"
              "organization_url = \"https://example.org/a\"\n");
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QCOMPARE(identity.organizations.size(), size_t(2));
        QCOMPARE(identity.organizations[0].text, QStringLiteral("A"));
        QCOMPARE(identity.organizations[0].url, QStringLiteral("https://example.org/a"));
        QCOMPARE(identity.organizations[0].line, qsizetype(4));
        QVERIFY(identity.organizations[1].url.isEmpty());
    }

    void leavesOutLinksForOtherPlaces()
    {
        const QString file = QStringLiteral("content/authors/admin/_index.md");
        const QByteArray text =
            "---\nname: Mira\nrole: x\nsocial:\n- icon: a\n  link: '#a'\n  display: {header: true}\n"
            "- icon: b\n  link: '#b'\n  display: {about_widget: false}\n- icon: c\n  link: '#c'\n"
            "  display:\n    about_widget: true\n---\n";
        write(file, text);
        const SiteIdentity identity = findSiteIdentity(Profile::read(text), path(file));
        QCOMPARE(identity.links.size(), size_t(2));
        QCOMPARE(identity.links[1].icon, QStringLiteral("c"));
        QVERIFY(identity.links[0].iconPack.isEmpty());
    }

    void takesAnAddressOfNobodyForNobodys()
    {
        // In Academic 4 it is the contact widget's.
        write(QStringLiteral("config/_default/params.toml"), "email = \"desk@example.org\"\nphone = \"1\"\n");
        QVERIFY(!identityOf("+++\nwidget = \"experience\"\n+++\n").email);
        write(QStringLiteral("config/_default/params.toml"), "email = \"desk@example.org\"\nrole = \"Diver\"\n");
        QVERIFY(identityOf("+++\nwidget = \"experience\"\n+++\n").email);
    }

    void knowsWhatShapeThePictureHas_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<bool>("isSquare");
        QTest::addColumn<bool>("isHere");
        const auto row = [](const char *params, bool isSquare, bool isHere) {
            QTest::newRow(params) << QByteArray(params) << isSquare << isHere;
        };
        row("avatar = 'me.jpg'", false, true);
        row("avatar = 'me.jpg'\ngravatar = true", false, false);
        row("[params.avatar]\nshape = 'square'", true, false);
        row("[params.avatar]\nshape = 'circle'", false, false);
        row("avatar = 'me.jpg'\n[params.features.avatar]\nshape = 'square'", true, true);
        row("avatar = 'me.jpg'\n[params.features.avatar]\ngravatar = true", false, false);
        row("avatar = 'me.jpg'\n[params.features]\navatar = 'square'", false, true);
    }
    void knowsWhatShapeThePictureHas()
    {
        QFETCH(QByteArray, params);
        QFETCH(bool, isSquare);
        QFETCH(bool, isHere);
        write(QStringLiteral("config.toml"), "[params]\nname = \"Mira\"\n" + params + "\n");
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QCOMPARE(identity.isPictureSquare, isSquare);
        QCOMPARE(identity.avatar.has_value(), isHere);
        // The author's page has the picture, and the site its shape.
        const SiteIdentity author = identityOf("+++\nname = \"Mira\"\nrole = \"Diver\"\nsuperuser = true\n+++\n");
        QCOMPARE(author.isPictureSquare, isSquare);
    }

    void keepsTheContactWidgetsAddressToThat()
    {
        write(QStringLiteral("config.toml"), "[params]\nname = \"Mira\"\nemail = \"desk@example.org\"\n");
        QVERIFY(!identityOf("+++\nwidget = \"about\"\n+++\n").isEmailShown);
        QVERIFY(
            identityOf("+++\nname = \"Mira\"\nrole = \"Diver\"\nemail = \"me@example.org\"\nsuperuser = true\n+++\n")
                .isEmailShown);
        write(QStringLiteral("config.toml"), "[author]\nname = \"Mira\"\nemail = \"me@example.org\"\n[params]\n");
        QVERIFY(identityOf("+++\nwidget = \"about\"\n+++\n").isEmailShown);
    }

    void takesNoMoreLinksThanAPageCanShow()
    {
        write(QStringLiteral("config.toml"), "[params]\norganizations = [" + QByteArray("\"A\",").repeated(500) + "]\n"
                                                 + QByteArray("[[params.social]]\nlink = \"x\"\n").repeated(500));
        const SiteIdentity identity = identityOf("+++\nwidget = \"about\"\n+++\n");
        QCOMPARE(identity.links.size(), size_t(64));
        QCOMPARE(identity.organizations.size(), size_t(64));
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
        QCOMPARE(identity.bio->line, qsizetype(6));
        QVERIFY(!identity.email);
        QCOMPARE(identity.links.size(), size_t(1));
        QCOMPARE(identity.links.front().link.line, qsizetype(22));
    }

    void readsAnAuthorPageInYaml()
    {
        write(QStringLiteral("config.yaml"), "params:\n  name: Somebody else\n");
        const QString file = QStringLiteral("content/authors/admin/_index.md");
        write(
            file,
            "---\nname: Mira Halloran\n\nrole: &r Scientist\norganizations:\n- name: Quiet Seas\n  url: https://e.org\n"
            "social:\n- {icon: cv, icon_pack: ai, link: files/cv.pdf}\n---\n\nHello.\n");
        write(QStringLiteral("content/authors/admin/my-Avatar.PNG"), "x");
        write(QStringLiteral("content/authors/admin/zavatar#1%20?.png"), "x");
        const SiteIdentity identity = findSiteIdentity(Profile::read(test::readFile(path(file))), path(file));
        QVERIFY(identity.name && identity.role);
        QCOMPARE(identity.name->text, QStringLiteral("Mira Halloran"));
        QVERIFY(identity.name->file.isEmpty());
        QCOMPARE(identity.name->line, qsizetype(2));
        QCOMPARE(identity.role->text, QStringLiteral("Scientist"));
        QCOMPARE(identity.role->line, qsizetype(4));
        QCOMPARE(identity.organizations.front().url, QStringLiteral("https://e.org"));
        QCOMPARE(identity.links.front().link.line, qsizetype(9));
        QCOMPARE(identity.picture, path(QStringLiteral("content/authors/admin/my-Avatar.PNG")));
        QVERIFY(QFile::remove(identity.picture));
        QCOMPARE(findSiteIdentity(Profile::read(test::readFile(path(file))), path(file)).picture,
                 path(QStringLiteral("content/authors/admin/zavatar#1%20?.png")));
    }

    void takesTheProgramsOwnFieldsWithoutASite()
    {
        write(QStringLiteral("me.png"), "x");
        const OwnFields own{QStringLiteral(" Mira "), QStringLiteral("Scientist"), QStringLiteral("Quiet Seas"),
                            path(QStringLiteral("me.png"))};
        const Profile about = Profile::read("+++\nwidget = \"about\"\n+++\ntext\n");
        const QString file = path(QStringLiteral("about.md"));
        {
            const SiteIdentity identity = findSiteIdentity(about, file, own);
            QVERIFY(identity.name && identity.role);
            QCOMPARE(identity.name->text, QStringLiteral("Mira"));
            QVERIFY(identity.name->isProgramsOwn && identity.role->isProgramsOwn);
            QCOMPARE(identity.organizations.size(), size_t(1));
            QVERIFY(identity.organizations.front().isProgramsOwn);
            QCOMPARE(identity.picture, path(QStringLiteral("me.png")));
        }
        QVERIFY(!findSiteIdentity(about, file).name);
        QVERIFY(!findSiteIdentity(about, file, OwnFields{QStringLiteral("  "), {}, {}, {}}).name);
        QCOMPARE(findSiteIdentity(about, QString(), own).name->text, QStringLiteral("Mira"));
        // An author page tells about its person itself.
        const Profile page = Profile::read("+++\nrole = \"Guest\"\n+++\n");
        QVERIFY(!findSiteIdentity(page, file, own).name);
        // So does a site.
        write(QStringLiteral("config.toml"), "[params]\nrole = \"Director\"");
        const SiteIdentity identity = findSiteIdentity(about, file, own);
        QVERIFY(!identity.name && identity.picture.isEmpty());
        QCOMPARE(identity.role->text, QStringLiteral("Director"));
    }

    void takesOnlyAPictureOfItsOwn_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("picture") << QStringLiteral("me.jpeg") << true;
        QTest::newRow("no picture") << QStringLiteral("secret.txt") << false;
        QTest::newRow("folder") << QStringLiteral("folder.png") << false;
        QTest::newRow("link to no picture") << QStringLiteral("link.png") << false;
        QTest::newRow("large") << QStringLiteral("large.png") << false;
        QTest::newRow("missing") << QStringLiteral("none.png") << false;
    }
    void takesOnlyAPictureOfItsOwn()
    {
        QFETCH(QString, picture);
        QFETCH(bool, isTaken);
        write(QStringLiteral("me.jpeg"), "x");
        write(QStringLiteral("secret.txt"), "x");
        write(QStringLiteral("folder.png/x"), "x");
        m_folder->link("secret.txt", "link.png");
        QFile large(path(QStringLiteral("large.png")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maximumPictureSize + 1));
        SiteIdentity identity;
        fillIn(identity, OwnFields{{}, {}, {}, path(picture)});
        QCOMPARE(identity.picture, isTaken ? path(picture) : QString());
        SiteIdentity relative;
        fillIn(relative, OwnFields{{}, {}, {}, QStringLiteral("me.jpeg")});
        QVERIFY(relative.picture.isEmpty());
    }

    void saysWhereAValueStands()
    {
        const SiteText text{QStringLiteral("x"), QStringLiteral("/site/config/_default/params.toml"), 12, {}, false};
        QCOMPARE(placeText(text, QStringLiteral("/site")), QStringLiteral("config/_default/params.toml, line 12"));
        QCOMPARE(placeText(text, QStringLiteral("/sit")), QStringLiteral("/site/config/_default/params.toml, line 12"));
        QCOMPARE(placeText(text, {}), QStringLiteral("/site/config/_default/params.toml, line 12"));
        QCOMPARE(placeText({QStringLiteral("x"), {}, 3, {}, false}, {}), QStringLiteral("this file, line 3"));
        QCOMPARE(placeText({QStringLiteral("x"), QStringLiteral("/site/a"), 0, {}, false}, QStringLiteral("/site")),
                 QStringLiteral("a"));
        QCOMPARE(placeText({QStringLiteral("x"), {}, 0, {}, true}, {}), QStringLiteral("kept in the program"));
    }

    void readsAnAuthorPageWithoutASite()
    {
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

private:
    QString path(const QString &name) const { return m_folder->path(name); }
    void write(const QString &name, const QByteArray &bytes) const { m_folder->write(name, bytes); }
    /// Of a profile that lies where about widgets lie.
    SiteIdentity identityOf(const QByteArray &file) const
    {
        const QString name = QStringLiteral("content/home/about.md");
        write(name, file);
        return findSiteIdentity(Profile::read(file), path(name));
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(SiteIdentityTest)
#include "tst_siteidentity.moc"
