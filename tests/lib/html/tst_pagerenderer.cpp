#include "html/pagerenderer.h"

#include "lib/html/renderedpages.h"
#include "support/fixtures.h"

#include <QTest>

#include <utility>
#include <vector>

using namespace vitrine;
using test::bodyOf;
using test::frontMatter;
using test::siteText;

namespace {

QByteArray pageOf(const QByteArray &file, const SiteIdentity &identity = {}, const PageOptions &options = {})
{
    return PageRenderer(Theme(), options).renderPage(Profile::read(file), identity);
}

} // namespace

/// Renders profiles as pages with hooks that scripts and clicks rely on.
class PageRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersParts_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("html");

        const QByteArray about = test::fixture(QStringLiteral("about.md"));
        const auto row = [](const char *name, const QByteArray &file, const QByteArray &html) {
            QTest::newRow(name) << file << html;
        };
        row("biography", about, "<div class=\"biography\" data-profile=\"biography\">\n<p>Mira Halloran");
        row("biography's Markdown", about, "— rarely — about “quiet seas”.");
        row("heading of a section", about, "<h2 id=\"section-interests\">Interests</h2>");
        row("a section names itself", about,
            "<section class=\"education\" data-profile=\"education\" aria-labelledby=\"section-education\">");
        row("interest", about, "<li data-entry=\"0\">Tidal energy</li>");
        row("interest's Markdown", about, "<li data-entry=\"1\">Coastal <em>erosion</em></li>");
        row("course and year", about,
            "<span data-field=\"course\">PhD in Oceanography</span>, <span data-field=\"year\">2019</span></p>");
        row("institution", about, "data-field=\"institution\">University of Nordhaven</p>");
        row("advisor's links", about,
            "data-field=\"advisor\"><a href=\"https://example.org/fenwick\">Ada Fenwick</a>, <a href=");
        row("year of an experience", about, "data-field=\"year\">2021 – present</p>");
        row("own title", frontMatter("[interests]\ntitle = \"Curious <about>\"\ninterests = [\"a\"]"),
            ">Curious &lt;about&gt;</h2>");
        row("plain text is no Markdown", frontMatter("[[education.courses]]\ncourse = \"*A* <b>B</b>\""),
            "<span data-field=\"course\">*A* &lt;b&gt;B&lt;/b&gt;</span>");
        row("institution is no Markdown", frontMatter("[[experience.courses]]\ninstitution = \"R&D *x*\""),
            "data-field=\"institution\">R&amp;D *x*</p>");
        row("year without a course", frontMatter("[[education.courses]]\nyear = 2001"),
            "<p class=\"entry-title\"><span data-field=\"year\">2001</span></p>");
        row("year in words", frontMatter("[[education.courses]]\ncourse = \"A\"\nyear = \"Jun. 2017 - Present\""),
            "<span data-field=\"course\">A</span>, <span data-field=\"year\">Jun. 2017 - Present</span>");
        row("course with a blank behind it", frontMatter("[[education.courses]]\ncourse = \"A \"\nyear = 2001"),
            "<p class=\"entry-title\"><span data-field=\"course\">A , 2001</span></p>");
        row("emoji in an interest", frontMatter("[interests]\ninterests = [\":tada: \\\"It's\\\"\"]"),
            "<li data-entry=\"0\">🎉 “It’s”</li>");
        row("interest that is a list", frontMatter("[interests]\ninterests = [\"1. x\"]"),
            "<li data-entry=\"0\"><ol>\n<li>x</li>\n</ol></li>");
        row("interest that is a number", frontMatter("[interests]\ninterests = [42]"), "<li data-entry=\"0\">42</li>");
        row("interests of an author page", test::fixture(QStringLiteral("author-page.md")),
            "<li data-entry=\"1\">Open data</li>");

        const QByteArray job = "[[experience]]\ntitle = \"*Head* of tides\"\ncompany = \"Quiet Seas\"\n"
                               "company_url = \"https://example.org/?a&b\"\nlocation = \"Nordhaven & co.\"\n"
                               "date_start = 2018-02-01\n";
        row("job's title", frontMatter(job), "data-field=\"title\"><em>Head</em> of tides</div>");
        row("job's company", frontMatter(job),
            "data-field=\"company\"><a href=\"https://example.org/?a&amp;b\">Quiet Seas</a></div>");
        row("job that lasts", frontMatter(job),
            "<p class=\"entry-line\"><span data-field=\"date_start\">February 2018</span> – <span "
            "data-field=\"date_end\">Present</span> · <span data-field=\"location\">Nordhaven &amp; co.</span></p>");
        row("job that has ended", frontMatter(job + "date_end = \"2020-12-31\""),
            "<span data-field=\"date_end\">December 2020</span>");
        row("dates in the file's own form", frontMatter("date_format = \"2 January 2006\"\n" + job),
            "<span data-field=\"date_start\">1 February 2018</span>");
        row("job's description", frontMatter(job + "description = \"\"\"\nTides:\n\n* one\n\"\"\""),
            "data-field=\"description\"><p>Tides:</p>\n<ul>\n<li>one</li>\n</ul></div>");
        row("heading of the jobs", frontMatter(job), "<h2 id=\"section-experience\">Experience</h2>");
        const QByteArray skills =
            "+++\nwidget = \"skills\"\ntitle = \"What I can\"\n[[feature]]\nicon = \"r-project\"\n"
            "icon_pack = \"fab\"\nname = \"R\"\ndescription = \"*90* %\"\n+++\n";
        row("skill", skills,
            "<section class=\"skills\" data-profile=\"skills\" aria-label=\"What I can\">\n<ul>\n<li data-entry=\"0\"><i class=\"fab fa-r-project\" "
            "aria-hidden=\"true\"></i>\n<div class=\"entry-title\" data-field=\"name\">R</div>\n<div class=\"entry-text\" "
            "data-field=\"description\"><em>90</em> %</div>\n</li>");
        row("skill without a pack", frontMatter("[[feature]]\nicon = \"chart-line\"\nname = \"R\""),
            "<i class=\"fas fa-chart-line\"");
        const QByteArray item = frontMatter("[[item]]\ntitle = \"Diver\"\nurl = \"\"\norganization = \"Quiet Seas\"\n"
                                            "organization_url = \"https://example.org\"\ndate_start = \"2019-06-01\"\n"
                                            "certificate_url = \"cert.pdf\"");
        row("accomplishment", item, "data-field=\"title\">Diver</div>");
        row("its organization", item, "<a href=\"https://example.org\">Quiet Seas</a></div>");
        row("its date", item, "<p class=\"entry-line\"><span data-field=\"date_start\">Jun 2019</span></p>");
        row("its certificate", item, "<a href=\"cert.pdf\">See certificate</a></p>");
    }
    void rendersParts()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, html);
        const QByteArray body = bodyOf(file);
        QVERIFY2(body.contains(html), body.constData());
    }

    void leavesOut_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("html");

        QTest::newRow("year 0") << frontMatter("[[education.courses]]\ncourse = \"A\"\nyear = 0")
                                << QByteArray("data-field=\"year\"");
        QTest::newRow("empty year") << frontMatter("[[experience.courses]]\ncourse = \"A\"\nyear = \"\"")
                                    << QByteArray("data-field=\"year\"");
        QTest::newRow("missing year") << frontMatter("[[education.courses]]\ncourse = \"A\"") << QByteArray(", ");
        QTest::newRow("empty institution")
            << frontMatter("[[education.courses]]\ninstitution = \"\"") << QByteArray("institution");
        QTest::newRow("empty advisor") << frontMatter("[[experience.courses]]\nadvisor = \"\"")
                                       << QByteArray("advisor");
        QTest::newRow("unknown key") << frontMatter("[[education.courses]]\nnote = \"between us\"")
                                     << QByteArray("between us");
        QTest::newRow("empty list") << frontMatter("[interests]\ninterests = []") << QByteArray("<section");
        QTest::newRow("absent sections") << frontMatter("") << QByteArray("<section");
        QTest::newRow("hidden entry") << test::fixture(QStringLiteral("hidden-entries.md"))
                                      << QByteArray("Summer school");
    }
    void leavesOut()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, html);
        const QByteArray body = bodyOf(file);
        QVERIFY2(!body.contains(html), body.constData());
    }

    void countsLiveEntriesOnly()
    {
        const QByteArray body = bodyOf(test::fixture(QStringLiteral("hidden-entries.md")));
        const qsizetype first = body.indexOf("<li data-entry=\"0\">");
        const qsizetype second = body.indexOf("<li data-entry=\"1\">");
        QVERIFY(first >= 0 && first < body.indexOf("PhD in Oceanography"));
        QVERIFY(second >= 0 && second < body.indexOf("BSc in Physics"));
        QCOMPARE(body.count("data-entry="), 2);
    }

    void showsThePerson()
    {
        SiteIdentity identity;
        identity.name = siteText(QStringLiteral("Mira <Halloran>"));
        identity.role = siteText(QStringLiteral("*Senior* Scientist"));
        identity.organizations = {siteText(QStringLiteral("Quiet Seas"), QStringLiteral("https://example.org/?a&b")),
                                  siteText(QStringLiteral("Nordhaven"))};
        PageOptions options;
        options.pictureUrl = QStringLiteral("assets/avatar.png");
        const QByteArray body = bodyOf(test::fixture(QStringLiteral("about.md")), identity, options);
        QVERIFY(body.startsWith("<main class=\"page with-person\">"));
        QVERIFY(body.contains("<img class=\"picture\" src=\"assets/avatar.png\" alt=\"Mira &lt;Halloran&gt;\""));
        identity.isPictureSquare = true;
        QVERIFY(bodyOf({}, identity, options).contains("<img class=\"picture square\" src="));
        QVERIFY(body.contains("data-field=\"name\">Mira &lt;Halloran&gt;</h1>"));
        QVERIFY(body.contains("data-field=\"role\"><em>Senior</em> Scientist</div>"));
        QVERIFY(body.contains("<a href=\"https://example.org/?a&amp;b\">Quiet Seas</a></div>"));
        QVERIFY(body.contains("data-field=\"organizations\">Nordhaven</div>"));
    }

    void remembersTheBiographyWhileItStays()
    {
        const QByteArray front = "+++\n[interests]\ninterests = [\"a\"]\n+++\n";
        PageOptions options;
        BiographyMemory memory;
        const auto render = [&](const QByteArray &text) {
            const Profile profile = Profile::read(text);
            const RenderedBody body = PageRenderer(Theme(), options).renderBody(profile, {}, &memory);
            const RenderedBody anew = PageRenderer(Theme(), options).renderBody(profile);
            return body.html == anew.html && body.findings == anew.findings;
        };
        QVERIFY(render(front + "It's <b onclick=\"x\">bold</b> :heart:\n"));
        // What is remembered shows, so that nothing was rendered again.
        memory.rendered.html = "<p>remembered</p>";
        const Profile other = Profile::read(QByteArray(front).replace("\"a\"", "\"b\"") + memory.markdown);
        QVERIFY(PageRenderer(Theme(), options).renderBody(other, {}, &memory).html.contains("remembered"));
        QVERIFY(render(front + "Another text\n"));
        memory.rendered.html = "<p>remembered</p>";
        options.markdown.typographer = false;
        QVERIFY(render(front + "Another text\n"));
        QVERIFY(render(""));
    }

    void showsABoxForAPictureThatIsGone()
    {
        SiteIdentity identity;
        identity.name = siteText(QStringLiteral("Mira"));
        identity.avatar = siteText(QStringLiteral("../x/<me>.jpg"));
        const RenderedBody body = PageRenderer(Theme(), {}).renderBody(Profile::read("Text"), identity);
        QVERIFY2(body.html.contains("<div class=\"missing-image\">&lt;me&gt;.jpg</div>\n<h1"), body.html.constData());
        QCOMPARE(body.findings.size(), size_t(1));
        QCOMPARE(body.findings.front().code, QByteArray("image-missing"));
        QVERIFY(body.findings.front().message.contains(u"../x/<me>.jpg"));
        identity.picture = QStringLiteral("/site/static/img/me.jpg");
        QVERIFY(!bodyOf("Text", identity).contains("missing-image"));
    }

    void linksWhereThePersonIsElsewhere()
    {
        const auto link = [](const char *icon, const char *pack, const char *address) {
            SiteLink result;
            result.icon = QString::fromUtf8(icon);
            result.iconPack = QString::fromUtf8(pack);
            result.link = siteText(QString::fromUtf8(address));
            return result;
        };
        SiteIdentity identity;
        identity.email = siteText(QStringLiteral("mira@example.org"));
        identity.bio = siteText(QStringLiteral("Studies *tides*."));
        identity.links = {link("google-scholar", "ai", "https://example.org/s?a&b"),
                          link("fa-github-alt", "fab", "/code"), link("comments", "fas", "#contact"),
                          link("skull", "fas", "java\tscript:alert(1)"), link("", "fas", "https://example.org/x")};
        identity.links.front().label = QStringLiteral("My <papers>");
        const QByteArray body = bodyOf({}, identity);
        QVERIFY(body.contains("<div class=\"bio\" data-field=\"bio\">Studies <em>tides</em>.</div>"));
        QVERIFY(
            body.contains("<ul class=\"links\">\n<li><a href=\"mailto:mira@example.org\" aria-label=\"Email\" "
                          "data-field=\"social\"><i class=\"fas fa-envelope\" aria-hidden=\"true\"></i></a></li>\n"));
        QVERIFY(body.contains("<a href=\"https://example.org/s?a&amp;b\" aria-label=\"My &lt;papers&gt;\" "
                              "data-field=\"social\"><i class=\"ai ai-google-scholar\""));
        QVERIFY(body.contains(
            "<a href=\"/code\" aria-label=\"GitHub\" data-field=\"social\"><i class=\"fab fa-github-alt\""));
        QVERIFY(body.contains("<a href=\"/#contact\" aria-label=\"Comments\""));
        QVERIFY(body.contains("<a href=\"https://example.org/x\" aria-label=\"example.org\""));
        QVERIFY(!body.contains("script"));
        identity.isEmailShown = false;
        QVERIFY(!bodyOf({}, identity).contains("mira@example.org"));
        PageOptions published;
        published.sitePath = QStringLiteral("/me/");
        published.homePath = QStringLiteral("/me/fr/");
        QVERIFY(bodyOf({}, identity, published).contains("<a href=\"/me/fr/#contact\" aria-label=\"Comments\""));
        identity.links[2].link.text = QStringLiteral("files/cv.pdf");
        QVERIFY(bodyOf({}, identity, published).contains("<a href=\"/me/files/cv.pdf\" aria-label=\"Comments\""));
        QVERIFY(bodyOf({}, identity, published).contains("<a href=\"/code\" aria-label=\"GitHub\""));

        identity.links.push_back(link("envelope", "fas", "mailto:desk@example.org"));
        const QByteArray withMail = bodyOf({}, identity);
        QCOMPARE(withMail.count("mailto:"), 1);
        QVERIFY(withMail.contains("<a href=\"mailto:desk@example.org\" aria-label=\"Email\""));
    }

    void hasOneHeading_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("heading");

        const QString mira = QStringLiteral("Mira");
        const QByteArray name = "<h1 class=\"name\" data-field=\"name\">Mira</h1>";
        const auto row = [](const char *title, const QByteArray &file, const QString &called,
                            const QByteArray &heading) { QTest::newRow(title) << file << called << heading; };
        row("the name", "Text", mira, name);
        row("the biography's", "# About Me\n\nText", mira, "<h1 id=\"about-me\">About Me</h1>");
        row("the biography's in HTML", "<H1 class=x>Hi</H1>", mira, "<H1 class=x>Hi</H1>");
        row("not one in a comment", "<!-- <h1>Old</h1> -->\n\nText", mira, name);
        row("not one in a style sheet", "<style>/* <h1> */</style>\n\nText", mira, name);
        row("not one in code", "`<h1>`", mira, name);
        row("the biography's without a name", "# About Me", {}, "<h1 id=\"about-me\">About Me</h1>");
        row("the file's title", frontMatter("title = \"About <me>\""), {},
            "<h1 class=\"page-title\">About &lt;me&gt;</h1>");
        row("the title beside a name", frontMatter("title = \"About\""), mira, name);
        row("the file's name", "Text", {}, "<h1 class=\"visually-hidden\">about.md</h1>");
    }
    void hasOneHeading()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        QFETCH(QByteArray, heading);
        SiteIdentity identity;
        if (!name.isEmpty())
            identity.name = siteText(name);
        PageOptions options;
        options.title = QStringLiteral("about.md");
        QByteArray body = bodyOf(file, identity, options);
        QVERIFY2(body.contains(heading), body.constData());
        for (const char *hidden : {"<!-- <h1>Old</h1> -->", "/* <h1> */"})
            body.replace(hidden, "");
        QCOMPARE(body.toLower().count("<h1"), 1);
        QVERIFY(name.isEmpty() || body.contains("data-field=\"name\">Mira</"));
    }

    void leavesSectionsOut()
    {
        const QByteArray file = frontMatter("[interests]\ninterests = [\"a\"]\n[[experience.courses]]\ncourse = \"b\"\n"
                                            "[[feature]]\nname = \"c\"");
        PageOptions options;
        options.leftOut = {SectionId::Experience, SectionId::Other};
        const QByteArray body = bodyOf(file, {}, options);
        QVERIFY(body.contains("data-profile=\"interests\""));
        QVERIFY(!body.contains("data-profile=\"experience\""));
        QVERIFY(!body.contains("data-profile=\"skills\""));
        QVERIFY(bodyOf(file).contains("data-profile=\"experience\""));
        QVERIFY(bodyOf(file).contains("data-profile=\"skills\""));
    }

    void tellsWhatThePageLeavesOut()
    {
        const QByteArray file = frontMatter("[interests]\ninterests = [\"a <script>b</script>\", \"{{< cite >}}\"]\n"
                                            "[[experience.courses]]\nadvisor = \"\\u0041 <b onclick='x'>c</b>\"")
                                + "Tides\n\n<a href=\"javascript:x\">d</a> {{< chart >}}\n";
        const RenderedBody body = PageRenderer(Theme(), PageOptions()).renderBody(Profile::read(file));
        const std::vector<std::pair<QByteArray, QByteArray>> expected{
            {"html-script", "<script>"},
            {"shortcode-unknown", "{{< cite >}}"},
            {"html-event-attribute", "\"\\u0041 <b onclick='x'>c</b>\""}, // The value has an escape: the whole of it.
            {"html-script-address", "href=\"javascript:x\""},
            {"shortcode-unknown", "{{< chart >}}"},
        };
        QCOMPARE(body.findings.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const Diagnostic &finding = body.findings[i];
            QCOMPARE(finding.code, expected[i].first);
            QCOMPARE(file.mid(finding.range.begin, finding.range.length()), expected[i].second);
            QVERIFY(finding.severity == Severity::Warning);
            QVERIFY(finding.message.endsWith(u'.') && !finding.message.contains(u"%1"));
        }
    }

    void namesTheSettingThatLeavesHtmlOut()
    {
        const QByteArray file = frontMatter("[interests]\ninterests = [\"<b>a</b>\"]") + "Tides\n\n<b>b</b>\n";
        PageOptions options;
        options.markdown.rawHtml = RawHtml::Omitted;
        options.rawHtmlSetting = QStringLiteral("markup.goldmark.renderer.unsafe (config.toml, line 3)");
        const RenderedBody body = PageRenderer(Theme(), options).renderBody(Profile::read(file));
        QVERIFY(!body.html.contains("<b>"));
        QCOMPARE(body.findings.size(), size_t(2));
        QCOMPARE(body.findings[0].range.begin, file.indexOf("<b>a"));
        QCOMPARE(body.findings[1].range.begin, file.indexOf("<b>b"));
        for (const Diagnostic &finding : body.findings) {
            QCOMPARE(finding.code, "html-omitted");
            QVERIFY(finding.message.contains(options.rawHtmlSetting));
        }
        options.rawHtmlSetting.clear();
        const RenderedBody unnamed = PageRenderer(Theme(), options).renderBody(Profile::read(file));
        QVERIFY(!unnamed.findings.front().message.contains(u'('));
    }

    void takesTheSitesMarkdownForAllFields()
    {
        PageOptions options;
        options.markdown.typographer = false;
        options.markdown.emoji = false;
        const QByteArray body =
            bodyOf(frontMatter("[interests]\ninterests = [\"It's :tada:\"]") + "It's :tada:", {}, options);
        QVERIFY(body.contains("<p>It's :tada:</p>"));
        QVERIFY(body.contains("<li data-entry=\"0\">It's 🎉</li>")); // The theme puts emoji into a field, not the site.
    }

    void keepsToItsFields_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *html : {"</div></main>",    "<textarea>",      "<!--",
                                 "<svg><script>",    "<style>",         "<title>",
                                 "<plaintext>",      "<table><tr><td>", "</section></ul></li>",
                                 "<select><option>", "<a href='",       "<b><i>",
                                 "</p></header>",    "<template>",      "<xmp>",
                                 "<iframe>",         "<math><mi>",      "<p",
                                 "<frameset>",       "</body></html>",  "<form><form>",
                                 "<button><button>"})
            QTest::newRow(html) << QByteArray(html);
    }
    void keepsToItsFields()
    {
        // Whatever stands in one field, the parts around it are where they are without it.
        QFETCH(QByteArray, html);
        const auto parts = [](const QByteArray &body) {
            QByteArrayList found;
            for (qsizetype i = body.indexOf(" data-"); i >= 0; i = body.indexOf(" data-", i + 1))
                found += body.mid(i, body.indexOf('"', body.indexOf('"', i) + 1) - i);
            return found;
        };
        const auto file = [](const QByteArray &text) {
            return "+++\n[interests]\ninterests = ['''" + text + "''', \"x\"]\n[[experience.courses]]\ncourse = \"y\"\n"
                   + "advisor = '''" + text + "'''\nyear = 1\n+++\n" + text;
        };
        const QByteArray body = bodyOf(file("a " + html));
        QCOMPARE(parts(body), parts(bodyOf(file("a"))));
        QVERIFY(body.endsWith("</div>\n</main>\n"));
        QVERIFY(bodyOf(file(html)).endsWith("</div>\n</main>\n"));
    }

    void hasOneColumnWithoutAPerson()
    {
        const QByteArray body = bodyOf(test::fixture(QStringLiteral("about.md")));
        QVERIFY(body.startsWith("<main class=\"page\">"));
        QVERIFY(!body.contains("person"));
    }

    void namesLinesForThePreviewOnly()
    {
        const QByteArray file = test::fixture(QStringLiteral("about.md"));
        PageOptions options;
        options.markdown.sourceLines = true;
        QVERIFY(bodyOf(file, {}, options).contains("<h2 data-lines=\"5-5\" id=\"elsewhere\">Elsewhere</h2>"));
        QVERIFY(!bodyOf(file).contains("data-lines"));
    }

    void makesAWholeDocument()
    {
        PageOptions options;
        options.assetsUrl = QStringLiteral("page:/assets/");
        options.title = QStringLiteral("about.md");
        options.contentSecurityPolicy = "default-src 'none'";
        options.language = QStringLiteral("de");
        const QByteArray file = test::fixture(QStringLiteral("about.md"));
        const QByteArray page = pageOf(file, {}, options);
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"de\" dir=\"ltr\">\n"));
        QVERIFY(page.contains("<meta charset=\"utf-8\">"));
        QVERIFY(page.contains("content=\"default-src &#39;none&#39;\""));
        QVERIFY(page.contains("<title>about.md</title>"));
        QVERIFY(page.contains("<link rel=\"stylesheet\" href=\"page:/assets/academic.css\">"));
        QVERIFY(page.contains(bodyOf(file, {}, options)));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!pageOf(file).contains("Content-Security-Policy"));
    }

    void titlesThePageByTheName()
    {
        SiteIdentity identity;
        identity.name = siteText(QStringLiteral("Mira & Co."));
        PageOptions options;
        options.title = QStringLiteral("about.md");
        QVERIFY(pageOf({}, identity, options).contains("<title>Mira &amp; Co.</title>"));
        QVERIFY(pageOf({}).contains("<title>Profile</title>"));
    }

    void isTheSameEveryTime()
    {
        const QByteArray file = test::fixture(QStringLiteral("about.md"));
        QCOMPARE(pageOf(file), pageOf(file));
    }

    void rendersEveryFixture()
    {
        for (const QString &name : test::markdownFiles(QStringLiteral(VITRINE_FIXTURES_DIR))) {
            const QByteArray body = bodyOf(test::fixture(name));
            QVERIFY2(body.contains("data-profile=\"biography\"") && body.isValidUtf8(), qPrintable(name));
        }
    }
};

QTEST_APPLESS_MAIN(PageRendererTest)
#include "tst_pagerenderer.moc"
