#include "exporttest.h"

#include <QTest>

#include <ctime>

using namespace vitrine;

/// Writes a folder that shows the profile anywhere.
class ExporterTest : public test::ExportTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLongBiographyTakesAsLongAsItIs()
    {
        const auto work = [](int paragraphs) {
            QByteArray text = "+++\nwidget = \"about\"\n+++\n";
            for (int i = 0; i < paragraphs; ++i)
                text += "Read [more](https://example.org/" + QByteArray::number(i)
                        + ") about *tides* and ![waves](gone.png).\n\n";
            const Profile profile = Profile::read(text);
            ExportOptions options;
            const std::clock_t begin = std::clock();
            if (!buildExport(profile, {}, options))
                qFatal("the page was not exported");
            return double(std::clock() - begin);
        };
        work(100); // loads what every export needs
        const double little = work(1500);
        // Twelve times as long; each link looked up from the beginning takes some fifty times.
        QVERIFY(work(18000) < 30 * little);
    }

    void writesAPageThatIsComplete()
    {
        const auto done = exportAbout(path("site/page"));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        // What counts is where it is looked at.
        QVERIFY(QDir().rename(path("site/page"), path("elsewhere")));

        const auto files = test::filesBelow(path("elsewhere"));
        const QString page = QString::fromUtf8(files.value(QStringLiteral("index.html")));
        QVERIFY(page.contains(u"PhD in Oceanography"));
        QVERIFY(page.contains(u"<title>about.md</title>"));
        QVERIFY(!page.contains(m_folder->path()));
        QVERIFY(!page.contains(u"<script"));
        QVERIFY(!page.contains(u"data-lines"));
        // Every file is named by the page or its style sheet, and all that those name is there.
        const QString sheet = firstMatch(page, QStringLiteral("<link rel=\"stylesheet\" href=\"([^\"]+)\""));
        const QString css = QString::fromUtf8(files.value(sheet));
        QVERIFY2(!css.isEmpty(), qPrintable(sheet));
        QStringList expected{QStringLiteral("index.html"), QStringLiteral(".vitrine-export.json"), sheet};
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        for (auto it = url.globalMatch(css); it.hasNext();)
            expected.append(QStringLiteral("assets/") + it.next().captured(1));
        expected.sort();
        QCOMPARE(QStringList(files.keys()), expected);
    }

    void bringsOnlyTheFontsThatThePageUses()
    {
        QVERIFY(exportText(path("plain"), "Plain words."));
        QVERIFY(exportText(path("rich"), "Both **bold** and *italic*, and ***both***, Ελληνικά."));
        const QString plain = names(path("plain"));
        QVERIFY(plain.contains(u"roboto-latin-400-normal"));
        QVERIFY(!plain.contains(u"roboto-latin-700-normal"));
        QVERIFY(!plain.contains(u"italic"));
        QVERIFY(!plain.contains(u"greek"));
        const QString rich = names(path("rich"));
        for (const char *name : {"roboto-latin-700-normal", "roboto-latin-400-italic", "roboto-latin-700-italic",
                                 "roboto-greek-400-normal"})
            QVERIFY2(rich.contains(QLatin1String(name)), name);
        QVERIFY(!rich.contains(u"cyrillic"));
    }

    /// Of each cut only the scripts that stand in it.
    void bringsOnlyTheScriptsOfEachFont()
    {
        QVERIFY(exportText(path("out"),
                           "## Words\n\nКириллица, **bold**, *курсив <b></b>* and\n\n| Ελλάς |\n|---|\n| b |\n"));
        const QString out = names(path("out"));
        for (const char *name : {"montserrat-latin-400-normal", "roboto-latin-400-normal", "roboto-cyrillic-400-normal",
                                 "roboto-latin-700-normal", "roboto-cyrillic-400-italic", "roboto-greek-700-normal"})
            QVERIFY2(out.contains(QLatin1String(name)), name);
        for (const char *name : {"montserrat-cyrillic", "montserrat-greek", "montserrat-latin-700", "cyrillic-700",
                                 "greek-400-italic", "700-italic"})
            QVERIFY2(!out.contains(QLatin1String(name)), name);
    }

    void drawsIconsAsPictures()
    {
        QVERIFY(exportText(path("out"), "<i class=\"fa fa-envelope-o\"></i> <i class=\"ai ai-orcid\"></i> "
                                        "<i class=\"fab fa-github fa-2x\"></i> <i class=\"fas fa-nonesuch\"></i> "
                                        "<i class=\"fas fa-fas fa-cogs\"></i>"));
        const QByteArray page = test::readFile(path("out/index.html"));
        for (const char *id : {"icon-far-envelope", "icon-ai-orcid", "icon-fab-github", "icon-fas-gears"}) {
            QCOMPARE(page.count(QByteArray("<use href=\"#") + id + "\"/>"), 1);
            QCOMPARE(page.count(QByteArray("<path id=\"") + id + '"'), 1);
        }
        QVERIFY(page.contains("<i class=\"fa fa-envelope-o\"><svg"));
        QCOMPARE(m_codes, QList<QByteArray>{"icon-unknown"});
        QVERIFY(!names(path("out")).contains(u"fa-solid"));
    }

    void writesTheSameBytes()
    {
        QVERIFY(exportAbout(path("a")));
        QVERIFY(exportAbout(path("b")));
        QCOMPARE(test::filesBelow(path("a")), test::filesBelow(path("b")));
        const auto before = test::filesBelow(path("a"));
        const auto again = exportAbout(path("a"));
        QVERIFY(again);
        QCOMPARE(test::filesBelow(path("a")), before);
        for (const ExportedFile &file : again->change.files)
            QVERIFY2(!file.isNew, qPrintable(file.path));
    }

    void bringsThePicture()
    {
        test::writeFile(path("Me.PNG"), "picture");
        SiteIdentity identity;
        identity.picture = path("Me.PNG");
        QVERIFY(exportAbout(path("out"), identity));
        const QByteArray page = test::readFile(path("out/index.html"));
        const QString source =
            firstMatch(QString::fromUtf8(page), QStringLiteral("<img [^>]*src=\"(assets/me\\.[^\"]+\\.png)\""));
        QVERIFY2(!source.isEmpty(), page.constData());
        QCOMPARE(test::readFile(path("out/") + source), "picture");
    }

    void bringsThePicturesAndFilesOfTheText()
    {
        test::writeFile(path("x.png"), "pixels");
        const auto resolve = [this](const QString &reference, ReferenceUse) {
            return reference == u"/img/x.png" || reference == u"cv.pdf" ? foundFile("x.png") : ResolvedReference();
        };
        QVERIFY(exportText(path("out"),
                           "![A box](/img/x.png)\n\n[cv](cv.pdf) ![Gone](gone.png) ![](/img/x.png)\n\n"
                           "[dead](nowhere.html) ![Far](https://example.org/a.png)\n\n# A\n\n### B\n",
                           resolve));
        const QByteArray page = test::readFile(path("out/index.html"));
        QCOMPARE(page.count("src=\"assets/x."), 2);
        QCOMPARE(page.count("href=\"assets/x."), 1);
        QVERIFY(page.contains("<span class=\"missing-image\">Gone</span>"));
        QVERIFY(page.contains("src=\"https://example.org/a.png\""));
        QCOMPARE(m_codes, (QList<QByteArray>{"image-missing", "image-without-alt", "link-dead", "remote-content",
                                             "heading-level-skipped"}));
        QCOMPARE(m_texts,
                 (QList<QByteArray>{"gone.png", "/img/x.png", "nowhere.html", "https://example.org/a.png", "B"}));
    }

    /// It may tell what nobody but its author was to read.
    void leavesTheSourceOfASiteWhereItIs()
    {
        const auto resolve = [](const QString &reference, ReferenceUse) {
            return ResolvedReference{reference == u"../cv.md" ? ResolvedReference::Kind::Unpublished
                                                              : ResolvedReference::Kind::Missing};
        };
        ExportOptions options;
        options.resolveFile = resolve;
        options.siteUrl = QStringLiteral("https://example.org/");
        const Profile profile = Profile::read("+++\n+++\n\n[cv](../cv.md) [post](post/)\n");
        const auto built = buildExport(profile, {}, options);
        QVERIFY(built);
        const QByteArray page = built->files.back().bytes;
        QVERIFY2(page.contains("href=\"../cv.md\">cv</a>"), page.constData());
        QVERIFY(page.contains("href=\"https://example.org/post/\">post</a>"));
        QCOMPARE(built->findings.size(), 1U);
        QCOMPARE(built->findings.front().code, "link-dead");
    }

    void takesTheOneFormOfAPictureThatComesAlong()
    {
        test::writeFile(path("x.png"), "pixels");
        QVERIFY(exportText(path("out"),
                           "<picture><source srcset=\"/img/x.webp\" type=\"image/webp\"><img src=\"/img/x.png\" "
                           "srcset=\"/img/x2.png 2x\" alt=\"A\"></picture>\n\n<video><source src=\"/a.mp4\"></video>\n",
                           [this](const QString &reference, ReferenceUse) {
                               return reference.endsWith(u".png") ? foundFile("x.png") : ResolvedReference();
                           }));
        const QByteArray page = test::readFile(path("out/index.html"));
        QVERIFY2(page.contains("<picture><img src=\"assets/x."), page.constData());
        QVERIFY(!page.contains("srcset"));
        QVERIFY(page.contains("<source src=\"/a.mp4\">"));
    }

    void findsThePlaceOfEachPicture()
    {
        QVERIFY(exportText(path("out"), "![a](x.png) and\n![b](x.png)\n\n![c](x.png)\n"));
        QCOMPARE(m_codes, QList<QByteArray>(3, "image-missing"));
        QCOMPARE(m_lines, (QList<qsizetype>{4, 5, 7}));
    }

    void tellsOfOneMissingPictureOnce()
    {
        QVERIFY(exportText(path("out"), "[![What is there](gone.png)](gone.png)\n\n[no address]()\n"));
        QCOMPARE(m_codes, (QList<QByteArray>{"image-missing", "link-dead"}));
        QCOMPARE(m_texts, (QList<QByteArray>{"gone.png", "no address"}));
        const QByteArray page = test::readFile(path("out/index.html"));
        QVERIFY(page.contains("<a><span class=\"missing-image\">"));
        QVERIFY(page.contains("<a>no address</a>"));
    }

    void saysWhereTheSiteHasWhatIsWrong()
    {
        const auto text = [](const char *value, const char *file, qsizetype line) {
            SiteText found;
            found.text = QString::fromUtf8(value);
            found.file = QString::fromUtf8(file);
            found.line = line;
            return found;
        };
        SiteIdentity identity;
        identity.avatar = text("me.png", "/site/config/params.toml", 7);
        SiteLink elsewhere;
        elsewhere.icon = QStringLiteral("nonesuch");
        elsewhere.link = text("files/cv.pdf", "/site/config/params.toml", 12);
        SiteLink here;
        here.icon = QStringLiteral("link");
        here.link = text("files/talk.pdf", "", 2);
        identity.links = {elsewhere, here};
        ExportOptions options;
        options.page.siteRoot = QStringLiteral("/site");
        const Profile profile = Profile::read("+++\n  link = \"files/talk.pdf\"\n+++\n");
        const auto built = buildExport(profile, identity, options);
        QVERIFY(built);
        QVERIFY(built->files.back().bytes.contains("<div class=\"missing-image\">me.png</div>"));
        QMap<QByteArray, QStringList> messages;
        for (const Diagnostic &finding : built->findings)
            messages[finding.code].append(finding.message);
        QVERIFY(messages["image-missing"].join(u' ').contains(u"config/params.toml, line 7"));
        QVERIFY(messages["icon-unknown"].join(u' ').contains(u"config/params.toml, line 12"));
        QCOMPARE(messages["link-dead"].size(), 2);
        const Diagnostic &last = built->findings.back();
        QCOMPARE(profile.text().sliced(last.range.begin, last.range.length()), "files/talk.pdf");
        QVERIFY(!last.message.contains(u"line"));
    }

    void looksAsTheSiteDoes()
    {
        ExportOptions options;
        options.page.look.colors = {{"link", {QStringLiteral("#7c2d12"), {}, 0, {}, false}}};
        options.page.look.isLight = SiteSwitch();
        options.page.appearance = "dark";
        options.page.direction = QStringLiteral("rtl");
        options.page.language = QStringLiteral("he");
        const Profile profile = Profile::read("+++\n+++\n\nText.\n");
        const auto built = buildExport(profile, {}, options);
        QVERIFY(built);
        QByteArray css;
        QByteArray page;
        for (const PageAsset &file : built->files) {
            if (file.name.endsWith(QLatin1String(".css")))
                css = file.bytes;
            if (file.name == u"index.html")
                page = file.bytes;
        }
        QVERIFY(css.contains("--site-dark-link: "));
        QVERIFY(css.indexOf("--site-dark-link: ") < css.indexOf("var(--site-dark-link"));
        QVERIFY(page.contains("<html lang=\"he\" dir=\"rtl\" data-appearance=\"dark\">"));
    }

    /// Addresses of a theme's files may say more than the file's name.
    void bringsTheFilesOfAThemeOfTheUsers()
    {
        const Theme theme = givenTheme("a { background: url(\"pic.svg?v=1\") } b { background: url( pic.svg#part ) } "
                                       "c { background: url('pic.svg#a\"b') } d { background: url(pic.svg) }");
        ExportOptions options;
        options.theme = theme;
        const auto built = buildExport(Profile::read("+++\n+++\n"), {}, options);
        QVERIFY(built);
        QByteArray css;
        QStringList pictures;
        for (const PageAsset &file : built->files) {
            if (file.name.endsWith(QLatin1String(".css")))
                css = file.bytes;
            if (file.name.endsWith(QLatin1String(".svg"))) {
                pictures.append(file.name);
                QCOMPARE(file.bytes, QByteArray("<svg/>"));
            }
        }
        QCOMPARE(pictures.size(), 1);
        const QByteArray name = pictures.front().section(u'/', -1).toUtf8();
        for (const QByteArray &address : {'"' + name + "?v=1\"", '"' + name + "#part\"", '\'' + name + "#a\"b'", name})
            QVERIFY2(css.contains("url(" + address + ')'), css.constData());
    }

    void refusesAThemeWhoseFilesAreGone()
    {
        ExportOptions options;
        options.theme = givenTheme("a { background: url(pic.svg) }");
        QVERIFY(QFile::remove(path("mine/pic.svg")));
        const auto built = buildExport(Profile::read("+++\n+++\n"), {}, options);
        QVERIFY(!built);
        QCOMPARE(built.error().code, "theme-broken");
        QVERIFY(built.error().message.contains(u"pic.svg"));
    }

    void refusesAPictureThatIsGone()
    {
        SiteIdentity identity;
        identity.picture = path("gone.png");
        const auto done = exportAbout(path("out"), identity);
        QVERIFY(!done);
        QCOMPARE(done.error().code, "picture-unreadable");
        QVERIFY(!QFileInfo::exists(path("out")));
    }

    void refusesFrontMatterThatIsNotToml_data()
    {
        QTest::addColumn<QString>("fixture");
        for (const char *name : {"missing-comma.md", "yaml-front-matter.md", "json-front-matter.md",
                                 "no-front-matter.md", "unclosed-front-matter.md"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void refusesFrontMatterThatIsNotToml()
    {
        QFETCH(QString, fixture);
        const Profile profile = Profile::read(test::fixture(fixture));
        const auto done = exportPage(profile, {}, path("out"), ExportOptions());
        QVERIFY(!done);
        QCOMPARE(done.error().code, "front-matter-invalid");
        QVERIFY(!done.error().message.isEmpty());
        QVERIFY(!QFileInfo::exists(path("out")));
    }

private:
    /// A theme in a folder "mine", with a picture.
    Theme givenTheme(const QByteArray &css) const
    {
        QDir().mkpath(path("mine"));
        test::writeFile(path("mine/theme.toml"), "name = \"Mine\"\nstyles = [\"a.css\"]\n");
        test::writeFile(path("mine/a.css"), css);
        test::writeFile(path("mine/pic.svg"), "<svg/>");
        const Result<Theme> theme = Theme::fromFolder(path("mine"));
        if (!theme)
            qFatal("%s", qPrintable(theme.error().message));
        return *theme;
    }
};

QTEST_APPLESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
