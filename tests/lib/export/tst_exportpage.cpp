#include "exporttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrine;

/// What an exported page has that Hugo's has not: for readers, on paper, and for machines.
class ExportPageTest : public test::ExportTest
{
    Q_OBJECT

private Q_SLOTS:
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

    /// What stands in a title would be an attribute that runs a script if the quote in front of it went.
    void leavesNoSizesOfPicturesAndNoHolesInTags()
    {
        const QByteArray picture = "<img alt=\"x\" src=\"https://example.org/a.png\"";
        QVERIFY(exportText(path("out"), "<div>" + picture + "srcset=\"\" title=\" onerror=alert(1) x=\"></div>\n\n<div>"
                                            + picture + "srcset=\"b.png\"srcset=\"c.png\"></div>\n"));
        const QByteArray page = test::readFile(path("out/index.html"));
        QVERIFY(page.contains(picture + "  title=\" onerror=alert(1) x=\">"));
        QVERIFY(!page.contains("srcset"));
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
            return reference == u"cv.pdf" || reference == u"x.png" ? foundFile("cv.pdf") : ResolvedReference();
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

    void showsALinkWhoseIconIsUnknown()
    {
        QVERIFY(exportText(path("out"), "<a href=\"https://example.org/x\"><i class=\"fas fa-nonesuch\"></i></a>"));
        QVERIFY(m_codes.contains("icon-unknown"));
        QVERIFY(test::readFile(path("out/index.html")).contains("<use href=\"#icon-fas-link\"/>"));
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
};

QTEST_APPLESS_MAIN(ExportPageTest)
#include "tst_exportpage.moc"
