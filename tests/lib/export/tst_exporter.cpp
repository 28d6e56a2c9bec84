#include "export/exporter.h"

#include "support/fixtures.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace vitrine;

namespace {

/// All files below a folder, by their paths relative to it.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), test::readFile(path));
    }
    return files;
}

} // namespace

/// Writes a folder that shows the profile anywhere.
class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

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

        const auto files = filesBelow(path("elsewhere"));
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
                                        "<i class=\"fab fa-github fa-2x\"></i> <i class=\"fas fa-nonesuch\"></i>"));
        const QByteArray page = test::readFile(path("out/index.html"));
        for (const char *id : {"icon-far-envelope", "icon-ai-orcid", "icon-fab-github"}) {
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
        QCOMPARE(filesBelow(path("a")), filesBelow(path("b")));
        const auto before = filesBelow(path("a"));
        const auto again = exportAbout(path("a"));
        QVERIFY(again);
        QCOMPARE(filesBelow(path("a")), before);
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
            return reference == u"/img/x.png" || reference == u"cv.pdf" ? path("x.png") : QString();
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

    void takesTheOneFormOfAPictureThatComesAlong()
    {
        test::writeFile(path("x.png"), "pixels");
        QVERIFY(exportText(path("out"),
                           "<picture><source srcset=\"/img/x.webp\" type=\"image/webp\"><img src=\"/img/x.png\" "
                           "srcset=\"/img/x2.png 2x\" alt=\"A\"></picture>\n\n<video><source src=\"/a.mp4\"></video>\n",
                           [this](const QString &reference, ReferenceUse) {
                               return reference.endsWith(u".png") ? path("x.png") : QString();
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

    void addsWhatEverybodyNeeds()
    {
        QVERIFY(exportText(path("out"), "- [x] done\n- [ ] open\n\n| a |\n|---|\n| b |\n\n```\ncode\n```\n\n"
                                        "<iframe src=\"https://example.org/x\"></iframe>\n\n"
                                        "<div><iframe src=\"https://example.org/y\" title=\"Mine\"></iframe></div>\n\n"
                                        "https://example.org/bare [text](https://example.org/text)\n"));
        const QByteArray page = test::readFile(path("out/index.html"));
        for (const char *part :
             {"<input aria-label=\"Done\" checked", "<input aria-label=\"Not done\" disabled", "<table tabindex=\"0\">",
              "<pre tabindex=\"0\">",
              "<iframe title=\"Embedded content of example.org\" src=\"https://example.org/x\">",
              "<div data-frame=\"https://example.org/y\"><iframe src=\"https://example.org/y\" title=\"Mine\">",
              "<a data-address=\"shown\" href=\"https://example.org/bare\">", "<a href=\"https://example.org/text\">"})
            QVERIFY2(page.contains(part), part);
    }

    void tellsWhatComesFromTheNetwork()
    {
        QVERIFY(exportText(
            path("out"),
            "<style>@import \"https://example.org/a.css\"; p { background: url(//example.org/b.png) }</style>"
            "\n\n<p style=\"background: url('https://example.org/c.png')\">text</p>\n\n"
            "<link rel=\"stylesheet\" href=\"https://example.org/d.css\">\n\n"
            "<video poster=\"https://example.org/e.png\" src=\"https://example.org/f.mp4\"></video>\n"));
        QCOMPARE(m_codes, QList<QByteArray>(6, "remote-content"));
        QCOMPARE(m_texts, (QList<QByteArray>{"https://example.org/a.css", "//example.org/b.png",
                                             "https://example.org/c.png", "https://example.org/d.css",
                                             "https://example.org/e.png", "https://example.org/f.mp4"}));
        // And nothing of it is the export's own.
        const QByteArray page = test::readFile(path("out/index.html"));
        QCOMPARE(page.count("https://"), 5);
    }

    void writesAddressesThatAreValid()
    {
        QVERIFY(exportText(path("out"), "<a href=\"https://example.org/a b[1]?q={x}|y%20z\">a</a>\n"
                                        "<a href=\"[x](https://example.org)\">b</a>\n"
                                        "<a href=\"http://[::1]:80/c[2]\">c</a>\n<a href=\"tel:+47 12\">d</a>\n"
                                        "<a href=\"https://example.org/ü\">e</a>\n"));
        const QByteArray page = test::readFile(path("out/index.html"));
        for (const char *part :
             {"href=\"https://example.org/a%20b%5B1%5D?q=%7Bx%7D%7Cy%20z\"", "href=\"%5Bx%5D(https://example.org)\"",
              "href=\"http://[::1]:80/c%5B2%5D\"", "href=\"tel:+47%2012\"", "href=\"https://example.org/ü\""})
            QVERIFY2(page.contains(part), part);
    }

    /// On a page that is a file, "//example.org" would be a folder.
    void saysHowServersAreReached()
    {
        QVERIFY(exportText(path("out"), "[a](//example.org/a) ![b](//example.org/b.png)\n\n"
                                        "<p><iframe src=\"//example.org/c\"></iframe></p>\n"));
        const QByteArray page = test::readFile(path("out/index.html"));
        for (const char *part : {"href=\"https://example.org/a\"", "src=\"https://example.org/b.png\"",
                                 "src=\"https://example.org/c\"", "data-frame=\"https://example.org/c\""})
            QVERIFY2(page.contains(part), part);
        QVERIFY(!page.contains("\"//"));
        QCOMPARE(m_codes, QList<QByteArray>(2, "remote-content"));
        QCOMPARE(m_texts, (QList<QByteArray>{"//example.org/b.png", "//example.org/c"}));
    }

    void tellsMachinesWhichPagesAreThePersons()
    {
        SiteIdentity identity;
        for (const char *address : {"https://example.social/@jane", "//example.org/jane", "mailto:jane@example.org",
                                    "/files/cv.pdf", "#contact"}) {
            SiteLink link;
            link.icon = QStringLiteral("envelope");
            link.link.text = QString::fromLatin1(address);
            identity.links.push_back(link);
        }
        QVERIFY(exportAbout(path("out"), identity));
        const QByteArray page = test::readFile(path("out/index.html"));
        QCOMPARE(page.count("rel=\"me\""), 2);
        QCOMPARE(page.count("class=\"u-url\""), 2);
        QCOMPARE(page.count("class=\"u-email\""), 1);
    }

    void saysOnPaperWhereLinksLead()
    {
        QVERIFY(exportText(
            path("out"), "[write](mailto:jane%2Bx@example.org?subject=Hi) [jane@example.org](mailto:jane@example.org) "
                         "[call](tel:+47123) [far](https://example.org/)\n\n"
                         "<a href=\"https://example.org/icon/\"><i class=\"fas fa-link\"></i></a>\n"
                         "<a href=\"#top\"><i class=\"fas fa-link\"></i></a>\n\n"
                         "[![](data:image/png;base64,AAAA)](https://example.org/picture)\n"));
        const QByteArray page = test::readFile(path("out/index.html"));
        for (const char *part :
             {"<a data-address=\"jane+x@example.org\" href=\"mailto:jane%2Bx",
              "<a data-address=\"shown\" href=\"mailto:jane@",
              "<a data-address=\"+47123\" href=\"tel:", "<a href=\"https://example.org/\">far",
              "<a data-address=\"example.org/icon\"", "<a data-address=\"shown\" aria-label=\"Link\" href=\"#top\"",
              "<a data-address=\"shown\" aria-label=\"example.org\" href=\"https://example.org/picture\""})
            QVERIFY2(page.contains(part), part);
    }

    /// A link to a file would lead to where the page lay when it was printed.
    void leadsFromPaperToTheWebOrNowhere()
    {
        test::writeFile(path("cv.pdf"), "cv");
        ExportOptions options;
        options.isPaper = true;
        options.resolveFile = [this](const QString &reference, ReferenceUse) {
            return reference == u"cv.pdf" || reference == u"x.png" ? path("cv.pdf") : QString();
        };
        const Profile profile =
            Profile::read("+++\n+++\n\n[cv](cv.pdf) [![x](x.png)](x.png) [](<>) [far](https://example.org/)\n");
        const auto alone = buildExport(profile, {}, options);
        QVERIFY(alone);
        const QByteArray page = alone->files.back().bytes;
        QVERIFY2(page.contains("<a>cv</a>"), page.constData());
        QVERIFY(page.contains("<a><img src=\"assets/cv."));
        QVERIFY(page.contains("href=\"https://example.org/\""));
        QCOMPARE(alone->findings.size(), 2U);
        QCOMPARE(alone->findings.front().code, "link-dead");
        options.siteUrl = QStringLiteral("https://example.org/jane/");
        const auto onSite = buildExport(profile, {}, options);
        QVERIFY(onSite);
        QVERIFY(onSite->files.back().bytes.contains("<a href=\"https://example.org/jane/cv.pdf\">cv</a>"));
        QCOMPARE(onSite->findings.size(), 1U);
        QCOMPARE(onSite->findings.front().code, "link-dead");
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

    void showsALinkWhoseIconIsUnknown()
    {
        QVERIFY(exportText(path("out"), "<a href=\"https://example.org/x\"><i class=\"fas fa-nonesuch\"></i></a>"));
        QVERIFY(m_codes.contains("icon-unknown"));
        QVERIFY(test::readFile(path("out/index.html")).contains("<use href=\"#icon-fas-link\"/>"));
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

    void leavesOutWhatItIsTold()
    {
        ExportOptions options;
        options.page.markdown.rawHtml = RawHtml::Kept;
        const Profile profile = Profile::read("+++\n+++\n\n<script>x()</script>\n");
        const auto kept = buildExport(profile, {}, options);
        QVERIFY(kept);
        QVERIFY(kept->files.back().bytes.contains("<script>x()</script>"));
        QVERIFY(!kept->files.back().bytes.contains("Content-Security-Policy"));
        options.page.markdown.rawHtml = RawHtml::Omitted;
        const auto omitted = buildExport(profile, {}, options);
        QVERIFY(omitted);
        QVERIFY(!omitted->files.back().bytes.contains("x()"));
        QVERIFY(omitted->files.back().bytes.contains("Content-Security-Policy"));
    }

    void tellsMachinesWhoThePersonIs()
    {
        SiteIdentity identity;
        identity.name = SiteText();
        identity.name->text = QStringLiteral("Jane </script> Doe");
        QVERIFY(exportAbout(path("out"), identity));
        const QString page = QString::fromUtf8(test::readFile(path("out/index.html")));
        const QString json = firstMatch(page, QStringLiteral("<script type=\"application/ld\\+json\">(.*?)</script>"));
        const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
        QCOMPARE(object.value(QStringLiteral("@type")).toString(), QStringLiteral("ProfilePage"));
        const QJsonObject person = object.value(QStringLiteral("mainEntity")).toObject();
        QCOMPARE(person.value(QStringLiteral("name")).toString(), identity.name->text);
        QVERIFY(!person.value(QStringLiteral("knowsAbout")).toArray().isEmpty());
        QVERIFY(!json.contains(u'<'));
        for (const char *name : {" h-resume\"", "p-contact h-card", "p-name", "p-summary", "p-skill",
                                 "p-education h-event", "p-experience h-event", "p-location"})
            QVERIFY2(page.contains(QLatin1String(name)), name);
    }

    /// Degree and school stand in either line.
    void tellsMachinesWhichLineIsTheSchool()
    {
        const Profile profile =
            Profile::read("+++\n[[education.courses]]\ncourse = \"Lakeside University\"\n"
                          "institution = \"PhD\"\n[[education.courses]]\ncourse = \"MSc\"\n"
                          "institution = \"Hillside\"\n[[experience.courses]]\ncourse = \"Sea Lab\"\n"
                          "institution = \"Intern\"\n+++\n");
        const auto built = buildExport(profile, {}, ExportOptions());
        QVERIFY(built);
        const QByteArray page = built->files.back().bytes;
        for (const char *part :
             {"p-location\" data-field=\"course\">Lakeside", "p-name\" data-field=\"institution\">PhD",
              "p-name\" data-field=\"course\">MSc", "p-location\" data-field=\"institution\">Hill",
              "p-name\" data-field=\"course\">Sea", "p-description\" data-field=\"institution\">Intern"})
            QVERIFY2(page.contains(part), part);
    }

    void callsAPageWithoutATitleSomething()
    {
        ExportOptions options;
        options.page.title = QStringLiteral(" ");
        const auto built = buildExport(Profile::read("+++\n+++\n"), {}, options);
        QVERIFY(built);
        QVERIFY(built->files.back().bytes.contains("<title>Profile</title>"));
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
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    Result<ExportReport> exportAbout(const QString &directory, const SiteIdentity &identity = {})
    {
        ExportOptions options;
        options.page.title = QStringLiteral("about.md");
        const Profile profile = Profile::read(test::fixture(QStringLiteral("about.md")));
        return exportPage(profile, identity, directory, options);
    }
    /// Exports a profile with that biography; keeps what was found, and the texts that it was found at.
    bool exportText(const QString &directory, const QByteArray &body, const FileResolver &resolve = {})
    {
        ExportOptions options;
        options.resolveFile = resolve;
        const Profile profile = Profile::read("+++\nwidget = \"about\"\n+++\n" + body);
        const auto done = exportPage(profile, {}, directory, options);
        m_codes.clear();
        m_texts.clear();
        m_lines.clear();
        if (!done)
            return false;
        for (const Diagnostic &finding : done->findings) {
            m_codes.append(finding.code);
            m_lines.append(profile.text().first(finding.range.begin).count('\n') + 1);
            m_texts.append(profile.text().mid(finding.range.begin, finding.range.length()));
        }
        return true;
    }
    static QString firstMatch(const QString &text, const QString &pattern)
    {
        return QRegularExpression(pattern).match(text).captured(1);
    }
    /// The names of all exported files.
    static QString names(const QString &directory) { return filesBelow(directory).keys().join(u' '); }

    QList<QByteArray> m_codes;
    QList<QByteArray> m_texts;
    QList<qsizetype> m_lines; ///< From 1.
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
