#include "site/sitecontext.h"

#include "sitefolder.h"

#include <QDateTime>
#include <QDirIterator>
#include <QTest>

#include <memory>

using namespace vitrine;

/// Reads sites as they are laid out by the versions of Academic, each as a whole.
class SiteContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site")); }
    void cleanup() { m_folder.reset(); }

    void readsAcademic2()
    {
        m_folder->write("config.toml",
                        "baseurl = \"https://mira.example.org/\"\ntitle = \"Mira Halloran\"\ntheme = \"academic\"\n"
                        "enableEmoji = true\nlanguageCode = \"en-us\"\n\n[params]\n  color_theme = \"coffee\"\n"
                        "  name = \"Mira Halloran\"\n  role = \"Senior Scientist\"\n  avatar = \"portrait.jpg\"\n"
                        "  email = \"mira@example.org\"\n  [[params.organizations]]\n    name = \"Quiet Seas\"\n"
                        "    url = \"https://example.org/seas\"\n  [[params.social]]\n    icon = \"envelope\"\n"
                        "    icon_pack = \"fa\"\n    link = \"#contact\"\n");
        m_folder->write("static/img/portrait.jpg", "x");
        m_folder->write("static/img/boat.png", "x");
        m_folder->write("themes/academic/data/themes/coffee.toml", "light = true\nprimary = \"#795548\"\n");
        m_folder->write("themes/academic/layouts/partials/widgets/about.html",
                        "{{ with $page.Params.interests }}{{ end }}{{ with $page.Params.education }}{{ end }}");
        const SiteContext context =
            read("content/home/about.md", "+++\nwidget = \"about\"\n[interests]\ninterests = []\n+++\nHi.\n");

        QCOMPARE(context.root, m_folder->path());
        const SiteIdentity &identity = context.identity;
        QVERIFY(identity.name && identity.role && identity.email && identity.avatar);
        QCOMPARE(identity.name->text, QStringLiteral("Mira Halloran"));
        QCOMPARE(placeText(*identity.name, context.root), QStringLiteral("config.toml, line 9"));
        QCOMPARE(placeText(*identity.avatar, context.root), QStringLiteral("config.toml, line 11"));
        QCOMPARE(identity.organizations.front().url, QStringLiteral("https://example.org/seas"));
        QCOMPARE(identity.organizations.front().line, qsizetype(14));
        QCOMPARE(identity.links.front().link.line, qsizetype(19));
        QCOMPARE(identity.picture, m_folder->path("static/img/portrait.jpg"));
        QCOMPARE(context.settings.title->text, QStringLiteral("Mira Halloran"));
        QCOMPARE(context.settings.baseUrl->text, QStringLiteral("https://mira.example.org/"));
        QCOMPARE(context.settings.language->text, QStringLiteral("en-us"));
        QCOMPARE(context.settings.look.colorTheme->text, QStringLiteral("coffee"));
        QCOMPARE(context.settings.look.colors.size(), size_t(1));
        QVERIFY(context.settings.enableEmoji->isOn);
        QVERIFY(!context.author);
        QCOMPARE(context.references.picture(QStringLiteral("/img/boat.png")).path,
                 m_folder->path("static/img/boat.png"));
        QCOMPARE(context.unshownSections, std::vector<SectionId>{SectionId::Experience});
        QCOMPARE(context.aboutTemplate, m_folder->path("themes/academic/layouts/partials/widgets/about.html"));
        QVERIFY(context.problems.empty());
        // Another widget has a template of its own.
        const SiteContext widget =
            read("content/home/experience.md", "+++\nwidget = \"experience\"\n[[experience]]\n+++\n");
        QVERIFY(widget.unshownSections.empty() && widget.aboutTemplate.isEmpty());
    }

    void readsAcademic3()
    {
        m_folder->write("config/_default/config.toml", "title = \"Mira\"\ndefaultContentLanguage = \"en\"\n"
                                                       "[markup.goldmark.renderer]\nunsafe = true\n");
        m_folder->write("config/_default/params.toml",
                        "# SITE SETUP\nname = \"Mira Halloran\"\navatar = \"portrait.jpg\"\n[[social]]\nicon = \"cv\"\n"
                        "icon_pack = \"ai\"\nlink = \"files/cv.pdf\"\n");
        m_folder->write(
            "config/_default/languages.toml",
            "[en]\nlanguageCode = \"en-us\"\n[fr]\nlanguageCode = \"fr-fr\"\n[fr.params]\nrole = \"Chercheuse\"\n");
        m_folder->write("config/_default/params.en.toml", "role = \"Scientist\"\n");
        m_folder->write("static/img/portrait.jpg", "x");
        const QByteArray about = "+++\nwidget = \"about\"\n[interests]\ninterests = []\n+++\n";
        const SiteContext english = read("content/home/about.md", about);
        QCOMPARE(english.identity.role->text, QStringLiteral("Scientist"));
        QCOMPARE(placeText(*english.identity.role, english.root),
                 QStringLiteral("config/_default/params.en.toml, line 1"));
        QCOMPARE(placeText(*english.identity.name, english.root),
                 QStringLiteral("config/_default/params.toml, line 2"));
        QCOMPARE(english.identity.picture, m_folder->path("static/img/portrait.jpg"));
        QCOMPARE(english.settings.language->text, QStringLiteral("en-us"));
        QVERIFY(english.settings.unsafeHtml->isOn);
        QVERIFY(english.aboutTemplate.isEmpty() && english.unshownSections.empty());
        const SiteContext french = read("content/home/about.fr.md", about);
        QCOMPARE(french.identity.role->text, QStringLiteral("Chercheuse"));
        QCOMPARE(french.identity.name->text, QStringLiteral("Mira Halloran"));
        QCOMPARE(french.settings.language->text, QStringLiteral("fr-fr"));
        QCOMPARE(placeText(*french.settings.language, french.root),
                 QStringLiteral("config/_default/languages.toml, line 4"));
    }

    void takesTheTitleOfABlock()
    {
        m_folder->write("config/_default/config.toml", "title = \"Mira\"\n");
        m_folder->write("content/authors/admin/_index.md", "+++\nname = \"Mira\"\n+++\nText\n");
        for (const char *kind : {"widget", "block"}) {
            const SiteContext context =
                read("content/home/about.md", "+++\n" + QByteArray(kind)
                                                  + " = \"about.biography\"\ntitle = \"Page\"\n[content]\n"
                                                    "title = \"Biography\"\nusername = \"admin\"\n+++\n");
            QVERIFY(context.author);
            QCOMPARE(context.aboutTitle, QStringLiteral("Biography"));
        }
    }

    void followsAnAuthorOfAcademic4_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("line");
        QTest::newRow("4.0, TOML") << QStringLiteral("content/author/admin/_index.md")
                                   << test::fixture(QStringLiteral("author-page.md")) << qsizetype(5);
        QTest::newRow("4.3, TOML") << QStringLiteral("content/authors/admin/_index.md")
                                   << test::fixture(QStringLiteral("author-page.md")) << qsizetype(5);
        QTest::newRow("4.6, YAML") << QStringLiteral("content/authors/admin/_index.md")
                                   << QByteArray(
                                          "---\n# Display name\nname: Mira Halloran\nsuperuser: true\n"
                                          "role: Senior Scientist\norganizations:\n- name: Institute for Quiet Seas\n"
                                          "  url: https://example.org/seas\ninterests: [Tidal energy]\nsocial:\n"
                                          "- icon: envelope\n  icon_pack: fas\n  link: '#contact'\n---\nHi.\n")
                                   << qsizetype(5);
    }
    void followsAnAuthorOfAcademic4()
    {
        QFETCH(QString, page);
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, line);
        m_folder->write("config/_default/config.toml", "title = \"Mira\"\n");
        m_folder->write("config/_default/params.toml", "name = \"Somebody else\"\nemail = \"site@example.org\"\n");
        m_folder->write(page, text);
        m_folder->write(QFileInfo(page).path() + QStringLiteral("/avatar.jpg"), "x");
        m_folder->write(QFileInfo(page).path() + QStringLiteral("/boat.png"), "x");
        const SiteContext context =
            read("content/home/about.md", "+++\nwidget = \"about\"\ntitle = \"Biography\"\nauthor = \"admin\"\n+++\n");
        QVERIFY(context.author);
        QCOMPARE(context.author->path, m_folder->path(page));
        QCOMPARE(context.author->profile.text(), text);
        QVERIFY(context.author->shown.isValid());
        QCOMPARE(context.aboutTitle, QStringLiteral("Biography"));
        QCOMPARE(context.author->shown.section(SectionId::Interests)->entries.front().value.toText(),
                 QStringLiteral("Tidal energy"));
        QCOMPARE(context.identity.name->text, QStringLiteral("Mira Halloran"));
        QCOMPARE(context.identity.role->file, m_folder->path(page));
        QCOMPARE(context.identity.role->line, line);
        QCOMPARE(context.identity.organizations.front().text, QStringLiteral("Institute for Quiet Seas"));
        QCOMPARE(context.identity.links.front().icon, QStringLiteral("envelope"));
        QCOMPARE(context.identity.email->text, QStringLiteral("site@example.org"));
        QCOMPARE(context.identity.picture, m_folder->path(QFileInfo(page).path() + QStringLiteral("/avatar.jpg")));
        // Pictures of the biography lie beside the page that it stands in.
        QCOMPARE(context.authorReferences.picture(QStringLiteral("boat.png")).kind, ResolvedReference::Kind::File);
        QCOMPARE(context.references.picture(QStringLiteral("boat.png")).kind, ResolvedReference::Kind::Missing);
    }

    void knowsWhereThemesKeepThePerson_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        const auto row = [](const char *tag, const char *config, const char *name, const char *email) {
            QTest::newRow(tag) << QByteArray(config) << QString::fromLatin1(name) << QString::fromLatin1(email);
        };
        row("params", "[params]\nname = \"A\"\nemail = \"a\"\n", "A", "a");
        row("author", "[author]\nname = \"B\"\nemail = \"b\"\n", "B", "b");
        row("params before author", "[params]\nname = \"A\"\n[author]\nname = \"B\"\nemail = \"b\"\n", "A", "b");
        row("a table in params", "[params.author]\nname = \"C\"\nemail = \"c\"\n[author]\nname = \"B\"\n", "C", "c");
        row("a name in params", "[params]\nauthor = \"D\"\n[author]\nemail = \"b\"\n", "D", "b");
        row("a name that is none", "author = \"E\"\n[params]\nauthor = 7\n", "", "");
        row("a language's own",
            "[languages.en.params]\nname = \"F\"\n[languages.en.author]\nemail = \"f\"\n[author]\nname = \"B\"\n", "F",
            "f");
    }
    void knowsWhereThemesKeepThePerson()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, name);
        QFETCH(QString, email);
        m_folder->write("hugo.toml", config);
        const SiteIdentity identity = read("content/home/about.md", "+++\nwidget = \"about\"\n+++\nText\n").identity;
        QCOMPARE(identity.name ? identity.name->text : QString(), name);
        QCOMPARE(identity.email ? identity.email->text : QString(), email);
        if (identity.name)
            QCOMPARE(identity.name->file, m_folder->path("hugo.toml"));
        for (const auto &value : {identity.name, identity.email}) {
            if (value)
                QVERIFY(config.split('\n')[value->line - 1].contains('"' + value->text.toUtf8() + '"'));
        }
    }

    /// Its names for what Academic 4 had already.
    void readsWowchemy()
    {
        m_folder->write("config/_default/hugo.yaml", "theme: []\nlanguageCode: en-us\n");
        m_folder->write("config/_default/params.yaml",
                        "appearance:\n  theme_day: ocean\n  font: Serif\n  font_size: L\n");
        m_folder->write("data/themes/ocean.toml", "[light]\nprimary = \"#106080\"\n");
        m_folder->write("content/authors/admin/_index.md",
                        "---\ntitle: Mira Halloran\navatar_filename: me.jpg\nsuperuser: true\nrole: Scientist\n"
                        "organizations:\n  - name: Institute\n    url: https://example.org\n"
                        "profiles:\n  - icon: brands/github\n    url: https://github.example.org/mira\n"
                        "  - icon: academicons/google-scholar\n    url: https://example.org/s\n"
                        "  - icon: at-symbol\n    url: mailto:mira@example.org\n---\nHi.\n");
        m_folder->write("content/authors/admin/avatar.png", "x");
        m_folder->write("content/authors/admin/me.jpg", "x");
        const SiteContext context =
            read("content/home/about.md", "---\nwidget: about\ncontent:\n  username: admin\n---\n");
        QCOMPARE(context.authorName, QStringLiteral("admin"));
        QVERIFY(context.author);
        QCOMPARE(context.identity.name->text, QStringLiteral("Mira Halloran"));
        QCOMPARE(context.identity.name->line, qsizetype(2));
        QCOMPARE(context.identity.organizations.front().url, QStringLiteral("https://example.org"));
        QCOMPARE(context.identity.picture, m_folder->path("content/authors/admin/me.jpg"));
        QStringList icons;
        for (const SiteLink &link : context.identity.links)
            icons += link.iconPack + u' ' + link.icon;
        QCOMPARE(icons, QStringList({QStringLiteral("fab github"), QStringLiteral("ai google-scholar"),
                                     QStringLiteral(" at-symbol")}));
        QCOMPARE(context.settings.look.colorTheme->text, QStringLiteral("ocean"));
        QCOMPARE(context.settings.look.font->text, QStringLiteral("Serif"));
        QCOMPARE(context.settings.look.fontSize->text, QStringLiteral("L"));
        QCOMPARE(context.settings.look.colors.front().key, QByteArray("light.primary"));
    }

    void saysWhatItWasReadFrom()
    {
        m_folder->write("hugo.toml", "");
        m_folder->write("config/_default/params.toml", "");
        m_folder->write("layouts/partials/widgets/about.html", "");
        m_folder->write("content/home/about.md", "");
        const QStringList sources = SiteSurroundings(m_folder->path("content/home/about.md")).sources();
        for (const char *name : {"hugo.toml", "config/_default/params.toml", "layouts/partials/widgets/about.html",
                                 "config/_default", "config", "content/home"})
            QVERIFY2(sources.contains(m_folder->path(name)), name);
        for (const QString &source : sources)
            QVERIFY2(source.startsWith(m_folder->path()), qPrintable(source));
    }

    /// --no-site means as if the file lay alone in its folder.
    void readsNoAuthorWithoutASite()
    {
        m_folder->write("content/authors/admin/_index.md", "+++\nname = \"Mira\"\n+++\n");
        const QByteArray stub = "+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n";
        QVERIFY(read("content/home/about.md", stub).author);
        SiteOptions alone;
        alone.ignoreSite = true;
        QVERIFY(!readSite(Profile::read(stub), m_folder->path("content/home/about.md"), alone).author);
        m_folder->write("authors/admin/_index.md", "+++\nname = \"Mira\"\n+++\n");
        QVERIFY(!read("home/about.md", stub).author);
    }

    void readsTheAuthorPageItself()
    {
        m_folder->write("hugo.yaml", "title: Mira\nparams: {name: Somebody else}\n");
        m_folder->write("content/authors/admin/photo-avatar.png", "x");
        const SiteContext context = read("content/authors/admin/_index.md", "---\nname: Mira Halloran\n---\nHi.\n");
        QCOMPARE(context.identity.name->text, QStringLiteral("Mira Halloran"));
        QVERIFY(context.identity.name->file.isEmpty());
        QCOMPARE(placeText(*context.identity.name, context.root), QStringLiteral("this file, line 2"));
        QCOMPARE(context.identity.picture, m_folder->path("content/authors/admin/photo-avatar.png"));
        QVERIFY(!context.author);
    }

    void takesNoAvatarElsewhere()
    {
        m_folder->write("hugo.toml", "");
        m_folder->write("../outside.png", "x");
        m_folder->link("../outside.png", "content/authors/admin/avatar.png");
        const SiteContext context = read("content/authors/admin/_index.md", "+++\nname = \"M\"\nrole = \"x\"\n+++\n");
        QVERIFY(context.identity.picture.isEmpty());
    }

    void reportsWhatCannotBeRead()
    {
        m_folder->write("config/_default/config.toml", "title = \"Mira\"\n");
        m_folder->write("config/_default/params.yaml", "name: [\n");
        const SiteContext context = read("content/home/about.md", "+++\nwidget = \"about\"\n+++\nx\n");
        QCOMPARE(context.problems.size(), size_t(1));
        QCOMPARE(context.problems.front().file, m_folder->path("config/_default/params.yaml"));
        QCOMPARE(context.settings.title->text, QStringLiteral("Mira"));
    }

    void reportsAnAuthorPageThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<qsizetype>("line");
        QTest::newRow("TOML") << QByteArray("+++\nname = \"M\"\ninterests = [\"a\" \"b\"]\n+++\nx\n") << qsizetype(3);
        QTest::newRow("YAML") << QByteArray("---\nname: M\nrole: [\n---\nx\n") << qsizetype(4);
        QTest::newRow("unclosed") << QByteArray("+++\nname = \"M\"\n") << qsizetype(0);
        QTest::newRow("nothing") << QByteArray("x\n") << qsizetype(0);
    }
    void reportsAnAuthorPageThatCannotBeRead()
    {
        QFETCH(QByteArray, page);
        QFETCH(qsizetype, line);
        m_folder->write("hugo.toml", "");
        m_folder->write("content/authors/admin/_index.md", page);
        const SiteContext context = read("content/home/about.md", "+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n");
        QVERIFY(context.author);
        QCOMPARE(context.problems.size(), size_t(1));
        const SiteProblem &problem = context.problems.front();
        QCOMPARE(problem.code, QByteArray("site-author-invalid"));
        QCOMPARE(problem.file, m_folder->path("content/authors/admin/_index.md"));
        QCOMPARE(problem.line, line);
        QVERIFY2(problem.message.contains(u"content/authors/admin/_index.md") && problem.message.endsWith(u'.')
                     && !problem.message.endsWith(u": ."),
                 qPrintable(problem.message));
    }

    void choosesTheSite()
    {
        m_folder->write("hugo.toml", "[params]\nname = \"Inner\"\n");
        m_folder->write("../other/hugo.toml", "[params]\nname = \"Other\"\n");
        m_folder->write("../other/static/img/x.png", "x");
        m_folder->write("beside.png", "x");
        const QByteArray about = "+++\nwidget = \"about\"\n+++\nx\n";
        SiteOptions options;
        options.own.name = QStringLiteral("Own");
        QCOMPARE(read("about.md", about, options).identity.name->text, QStringLiteral("Inner"));
        options.folder = m_folder->path("../other");
        const SiteContext other = read("about.md", about, options);
        QCOMPARE(other.root, m_folder->path("../other"));
        QCOMPARE(other.identity.name->text, QStringLiteral("Other"));
        QCOMPARE(other.references.picture(QStringLiteral("/img/x.png")).path,
                 m_folder->path("../other/static/img/x.png"));
        QCOMPARE(other.references.picture(QStringLiteral("beside.png")).path, m_folder->path("beside.png"));
        options.ignoreSite = true;
        const SiteContext none = read("about.md", about, options);
        QVERIFY(none.root.isEmpty());
        QCOMPARE(none.identity.name->text, QStringLiteral("Own"));
    }

    void knowsTheLanguageWithoutASite()
    {
        const QByteArray about = "+++\nwidget = \"about\"\n+++\nx\n";
        QCOMPARE(read("about.fr.md", about).settings.language->text, QStringLiteral("fr"));
        QVERIFY(!read("about.md", about).settings.language);
    }

    void writesNothing()
    {
        m_folder->write("config.toml", "theme = \"t\"\n[params]\nname = \"x\"\n");
        m_folder->write("themes/t/config.toml", "[params]\nrole = \"x\"\n");
        m_folder->write("content/home/about.md", "+++\nwidget = \"about\"\n+++\n");
        const auto state = [this] {
            QStringList lines;
            QDirIterator files(m_folder->path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QFileInfo info(files.next());
                lines += info.filePath() + QString::number(info.lastModified().toMSecsSinceEpoch());
            }
            lines.sort();
            return lines;
        };
        const QStringList before = state();
        const QString file = m_folder->path("content/home/about.md");
        QVERIFY(readSite(Profile::read(test::readFile(file)), file).identity.name);
        QCOMPARE(state(), before);
    }

private:
    [[nodiscard]] SiteContext read(const char *name, const QByteArray &text, const SiteOptions &options = {}) const
    {
        m_folder->write(name, text);
        return readSite(Profile::read(text), m_folder->path(name), options);
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(SiteContextTest)
#include "tst_sitecontext.moc"
