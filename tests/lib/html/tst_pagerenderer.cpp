#include "html/pagerenderer.h"

#include "support/fixtures.h"

#include <QTest>

using namespace vitrine;

namespace {

QByteArray frontMatter(const QByteArray &toml)
{
    return "+++\nwidget = \"about\"\n" + toml + "\n+++\n";
}

QByteArray bodyOf(const QByteArray &file, const SiteIdentity &identity = {}, const PageOptions &options = {})
{
    return PageRenderer(Theme(), options).renderBody(Profile::read(file), identity);
}

QByteArray pageOf(const QByteArray &file, const SiteIdentity &identity = {}, const PageOptions &options = {})
{
    return PageRenderer(Theme(), options).renderPage(Profile::read(file), identity);
}

SiteText siteText(const QString &text, const QString &url = {})
{
    SiteText result;
    result.text = text;
    result.url = url;
    return result;
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
        row("interest that is a list", frontMatter("[interests]\ninterests = [\"1. x\"]"),
            "<li data-entry=\"0\"><ol>\n<li>x</li>\n</ol></li>");
        row("interest that is a number", frontMatter("[interests]\ninterests = [42]"), "<li data-entry=\"0\">42</li>");
        row("interests of an author page", test::fixture(QStringLiteral("author-page.md")),
            "<li data-entry=\"1\">Open data</li>");
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
        QVERIFY(body.contains("src=\"assets/avatar.png\" alt=\"Mira &lt;Halloran&gt;\""));
        QVERIFY(body.contains("data-field=\"name\">Mira &lt;Halloran&gt;</h2>"));
        QVERIFY(body.contains("data-field=\"role\"><em>Senior</em> Scientist</div>"));
        QVERIFY(body.contains("<a href=\"https://example.org/?a&amp;b\">Quiet Seas</a></div>"));
        QVERIFY(body.contains("data-field=\"organizations\">Nordhaven</div>"));
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
        options.sourceLines = true;
        QVERIFY(bodyOf(file, {}, options).contains("<h2 data-lines=\"5-5\">Elsewhere</h2>"));
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
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"de\">\n"));
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
