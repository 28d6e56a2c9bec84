#include "dom/htmltext.h"
#include "markdown/markdown.h"

#include "support/random.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace vitrine;

/// Renders Markdown as Goldmark in Hugo does.
class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersBlocks_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");

        const auto row = [](const char *name, const QByteArray &markdown, const QByteArray &html) {
            QTest::newRow(name) << markdown << html;
        };
        row("nothing", "", "");
        row("blank lines", "\n \n", "");
        row("paragraph", "Tides *and* **waves**", "<p>Tides <em>and</em> <strong>waves</strong></p>\n");
        row("apostrophe at the end of a line with CRLF", "the students'\r\nwork'\r\n",
            "<p>the students\u2019\nwork'</p>\n");
        row("a tag over lines with CRLF", "<i class='a'\r\nid='b'>c</i>\r\n", "<p><i class='a'\nid='b'>c</i></p>\n");
        row("markers alone with CRLF", "- a\r\n\r\n-\r\n\r\n1. b\r\n2.\r\n* \r\nc\r\n",
            "<ul>\n<li>a</li>\n</ul>\n<p>-</p>\n<ol>\n<li>b\n2.</li>\n</ol>\n<ul>\n<li></li>\n</ul>\n<p>c</p>\n");
        row("lines with CRLF", "a\r\n\r\n- b\r\n- c", "<p>a</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n");
        row("script and style", "<script>x</script>\n\n<style>b { }</style>", "\n<style>b { }</style>\n");
        row("shortcode of the site", "{{< cite >}}",
            "<p><span class=\"shortcode\" data-shortcode=\"cite\">{{&lt; cite &gt;}}</span></p>\n");
        row("a file's name in a shortcode", "{{< staticref \"files/A b ä%20.pdf\" >}}CV{{< /staticref >}}",
            "<p><a href=\"/files/A%20b%20%C3%A4%20.pdf\">CV</a></p>\n");
        row("no footnote, in a text with the parser's marks", "\U0001104A [^a\nb] `[^c`",
            "<p>\U0001104A [\u2060^a\nb] <code>[\u2060^c</code></p>\n");
        row("not UTF-8", "a\xff\xe9z", "<p>a\xEF\xBF\xBD\xEF\xBF\xBDz</p>\n");
        row("a NUL", QByteArray("a\0b", 3),
            "<p>a\xEF\xBF\xBD"
            "b</p>\n");
    }
    void rendersBlocks()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(renderMarkdown(markdown).html, html);
    }

    void leavesWhatTheSiteSwitchesOff()
    {
        QCOMPARE(renderMarkdown("\"It's\" -- here...", {.typographer = false}).html,
                 "<p>&quot;It's&quot; -- here...</p>\n");
        QCOMPARE(renderMarkdown(":heart: mira@example.org", {.emoji = false, .typographer = false}).html,
                 "<p>:heart: <a href=\"mailto:mira@example.org\">mira@example.org</a></p>\n");
    }

    void leadsToThePagesOfTheSite()
    {
        MarkdownOptions options;
        options.pages = {{"cv.md", {"https://example.org/me/cv/", "/me/cv/"}},
                         {"a & b.md#c", {"/a&b/#c", "/a&b/#c"}},
                         {"gone.md", {}}};
        const auto rendered = [&](const char *markdown) { return renderMarkdown(markdown, options); };
        QCOMPARE(rendered("[a]({{< ref \"cv.md\" >}}) [b]({{% relref path=\"cv.md\" %}} \"t\")").html,
                 "<p><a href=\"https://example.org/me/cv/\">a</a> <a href=\"/me/cv/\" title=\"t\">b</a></p>\n");
        QCOMPARE(rendered("[a]({{< ref \"a & b.md#c\" >}})").html, "<p><a href=\"/a&amp;b/#c\">a</a></p>\n");
        const RenderedMarkdown missing = rendered("An [*a* b]({{< ref \"gone.md\" >}} \"t\") c");
        QCOMPARE(missing.html, "<p>An <a title=\"t\"><em>a</em> b</a> c</p>\n");
        QCOMPARE(missing.findings.size(), size_t(1));
        QCOMPARE(missing.findings.front(), (ContentFinding{"link-page-missing", "gone.md", {11, 32}}));
        QCOMPARE(rendered("[a]({{< ref \"unknown.md\" >}})").html, "<p><a href=\"/unknown.md\">a</a></p>\n");
        QCOMPARE(rendered("[a]({{< ref path=\"cv.md\" lang=\"fr\" >}})").html, "<p><a href=\"/cv.md\">a</a></p>\n");
    }

    void rendersValues_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");

        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("one paragraph") << QByteArray("Coastal *erosion*") << QByteArray("Coastal <em>erosion</em>");
        QTest::newRow("link") << QByteArray("[Ada](https://example.org/?a=b&c=d)")
                              << QByteArray("<a href=\"https://example.org/?a=b&amp;c=d\">Ada</a>");
        QTest::newRow("several lines") << QByteArray("a\nb") << QByteArray("a\nb");
        QTest::newRow("two paragraphs") << QByteArray("a\n\nb") << QByteArray("<p>a</p>\n<p>b</p>");
        QTest::newRow("list") << QByteArray("1. x") << QByteArray("<ol>\n<li>x</li>\n</ol>");
        QTest::newRow("heading") << QByteArray("# x") << QByteArray("<h1 id=\"x\">x</h1>");
        QTest::newRow("raw block") << QByteArray("<div>x</div>") << QByteArray("<div>x</div>");
        QTest::newRow("raw paragraph") << QByteArray("<p>x</p>") << QByteArray("x");
        QTest::newRow("end of a paragraph") << QByteArray("a</p> b") << QByteArray("a</p> b");
        QTest::newRow("left open") << QByteArray("a <b>c") << QByteArray("a <b>c</b>");
        QTest::newRow("what may be two paragraphs")
            << QByteArray("a <progress></progress>") << QByteArray("<p>a <progress></progress></p>");
        QTest::newRow("emoji that Hugo misses") << QByteArray(":mortar_board: :us:") << QByteArray("🎓 :us:");
        QTest::newRow("emoji") << QByteArray("`:heart:` :tada:") << QByteArray("<code>❤️</code> 🎉");
    }
    void rendersValues()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(renderInlineMarkdown(markdown).html, html);
    }

    void namesLinesOfBlocks_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");

        const auto row = [](const char *name, const QByteArray &markdown, const QByteArray &html) {
            QTest::newRow(name) << markdown << html;
        };
        row("paragraphs", "\na\nb\n\nc\n", "<p data-lines=\"2-3\">a\nb</p>\n<p data-lines=\"5-5\">c</p>\n");
        row("CRLF", "a\r\n\r\nb\r\n", "<p data-lines=\"1-1\">a</p>\n<p data-lines=\"3-3\">b</p>\n");
        row("underlined heading", "A\n=\n\nb", "<h1 data-lines=\"1-2\" id=\"a\">A</h1>\n<p data-lines=\"4-4\">b</p>\n");
        row("only the outer block", "- a\n\n  b\n",
            "<ul data-lines=\"1-3\">\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n");
        row("rule", "***\n", "<hr data-lines=\"1-1\">\n");
        row("code", "```c\nx\n```\n", "<pre data-lines=\"1-3\"><code class=\"language-c\">x\n</code></pre>\n");
        row("raw block", "<div class=a>\nx</div>\n\ny",
            "<div data-lines=\"1-2\" class=a>\nx</div>\n<p data-lines=\"4-4\">y</p>\n");
        row("raw block of one line", "<!-- x -->\n", "<!-- x -->\n");
        row("behind a comment", "<!-- <b> --> <i>x</i>\n", "<!-- <b> --> <i data-lines=\"1-1\">x</i>\n");
        row("unclosed comment", "<!-- <b>\n", "<!-- <b>\n-->");
        row("end tag", "<div>\n\n</div>\n", "<div data-lines=\"1-1\">\n</div>\n");
        row("table below a paragraph", "x\ny\na | b\n--|--\n1 | 2\n\nz",
            "<p data-lines=\"1-2\">x\ny</p>\n<table data-lines=\"3-5\">\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n"
            "</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n<p data-lines=\"7-7\">z</p>\n");
        row("table without rows below a paragraph", "x\na | b\n--|--\n",
            "<p data-lines=\"1-1\">x</p>\n<table data-lines=\"2-3\">\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n"
            "</thead>\n</table>\n");
        row("shortcode and emoji move nothing", "{{< icon name=\"pencil\" >}}\n:heart:\n\nb",
            "<p data-lines=\"1-2\"><i class=\"fas fa-pencil\"></i>\n❤️</p>\n<p data-lines=\"4-4\">b</p>\n");
        row("definitions", "a\n: b\n\nc",
            "<dl data-lines=\"1-2\">\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n<p data-lines=\"4-4\">c</p>\n");
        row("link definitions belong to the block above", "[a]\n\n[a]: https://example.org/\n",
            "<p data-lines=\"1-3\"><a href=\"https://example.org/\">a</a></p>\n");
    }
    void namesLinesOfBlocks()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(renderMarkdown(markdown, {.sourceLines = true}).html, html);
    }

    void linesChangeNothingElse_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        test::Random random(7);
        for (int i = 0; i < 500; ++i) {
            QTest::addRow("text %d", i) << random.text(
                {"\n",  "\n\n",  "a",  "*",     "**",     "# ",   "- ",     "1. ",   "> ",     "    ",
                 "`",   "```\n", "~~", "[^1]",  "[^1]: ", "[a]",  "[a]: b", "<div>", "</div>", "<!--",
                 "-->", "<b>",   "|",  "|-|\n", "\r\n",   "\xff", "===\n",  "---\n", "&lt;",   "\""},
                40);
        }
    }
    void linesChangeNothingElse()
    {
        QFETCH(QByteArray, markdown);
        QString html = QString::fromUtf8(renderMarkdown(markdown, {.sourceLines = true}).html);
        html.remove(QRegularExpression(QStringLiteral(" data-lines=\"[0-9]+-[0-9]+\"")));
        QCOMPARE(html.toUtf8(), renderMarkdown(markdown).html);
    }

    void survivesAnything_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        for (const char *piece : {">", "- ", "*a_ ", "[", "![", "<!--", "`", "<div>", "[^1]", "\\", "&#", "~~", "**a"})
            QTest::newRow(piece) << QByteArray(piece).repeated(20000);
        test::Random random(11);
        QByteArray bytes;
        while (bytes.size() < 200000)
            bytes += char(random.upTo(255));
        QTest::newRow("random bytes") << bytes;
    }
    void survivesAnything()
    {
        QFETCH(QByteArray, markdown);
        for (const bool sourceLines : {false, true}) {
            const QByteArray html = renderMarkdown(markdown, {sourceLines}).html;
            QVERIFY(!html.isEmpty());
            QVERIFY(html.isValidUtf8());
        }
    }

    void rendersInSeveralThreads()
    {
        std::array<QByteArray, 4> results;
        std::vector<std::thread> threads;
        for (QByteArray &result : results)
            threads.emplace_back([&result] { result = renderMarkdown("~~a~~ www.example.org").html; });
        for (std::thread &thread : threads)
            thread.join();
        for (const QByteArray &result : results)
            QCOMPARE(result, results.front());
        QVERIFY(results.front().contains("<del>"));
    }

    void escapesText()
    {
        QCOMPARE(escapedHtml("<a href=\"x\">R&D's</a>"), "&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;");
        QCOMPARE(escapedHtml({}), "");
    }

    /// A NUL takes more bytes on the page than in the file.
    void placesAreThoseOfTheFile()
    {
        const QByteArray before = QByteArray("a").append('\0').append("b \0\0 ", 5);
        const QByteArray markdown =
            before + "{{< nonesuch >}} " + QByteArray(3, '\0') + "<script>x</script> {{< other >}}";
        const RenderedMarkdown rendered = renderMarkdown(markdown);
        QList<QByteArray> places;
        for (const ContentFinding &finding : rendered.findings)
            places += markdown.mid(finding.range.begin, finding.range.length());
        QCOMPARE(places, (QList<QByteArray>{"{{< nonesuch >}}", "<script>", "{{< other >}}"}));
    }
};

QTEST_APPLESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
