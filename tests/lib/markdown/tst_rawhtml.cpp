#include "markdown/markdown.h"
#include "markdown/rawhtml.h"

#include <QTest>

using namespace vitrine;

namespace {

/// The findings of a text, each as "CODE TEXT".
QStringList findingsOf(const QByteArray &markdown, const RenderedMarkdown &rendered)
{
    QStringList findings;
    for (const ContentFinding &finding : rendered.findings) {
        findings += QString::fromUtf8(finding.code + ' ' + markdown.mid(finding.range.begin, finding.range.length()));
    }
    return findings;
}

} // namespace

/// Lets HTML within Markdown do what a page allows, and no more.
class RawHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesScriptsOut_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("findings");

        const auto row = [](const char *name, const QByteArray &markdown, const QByteArray &html,
                            const QStringList &findings) { QTest::newRow(name) << markdown << html << findings; };
        row("nothing to leave out", "<b title=\"on x\">a</b>", "<p><b title=\"on x\">a</b></p>\n", {});
        row("script", "a <script src=x>b</script> c", "<p>a  c</p>\n", {QStringLiteral("html-script <script src=x>")});
        row("script that never ends", "<script>\nalert(1)\n", "", {QStringLiteral("html-script <script>")});
        row("script within SVG", "<svg><script>alert(1)</script></svg>", "<p><svg></svg></p>\n",
            {QStringLiteral("html-script <script>")});
        row("event attribute", "<b ONCLICK = 'x' id=y>a</b>", "<p><b id=y>a</b></p>\n",
            {QStringLiteral("html-event-attribute ONCLICK = 'x'")});
        row("no tag", "<img/onerror=x src=y>", "<p>&lt;img/onerror=x src=y&gt;</p>\n", {});
        row("address", "<a href=\"javascript:x\">a</a>", "<p><a>a</a></p>\n",
            {QStringLiteral("html-script-address href=\"javascript:x\"")});
        row("address with entities", "<a href=\"&#106;ava&Tab;script&colon;x\">a</a>", "<p><a>a</a></p>\n",
            {QStringLiteral("html-script-address href=\"&#106;ava&Tab;script&colon;x\"")});
        row("address with a tab and blanks", "<a href=\" java\tScript:x\">a</a>", "<p><a>a</a></p>\n",
            {QStringLiteral("html-script-address href=\" java\tScript:x\"")});
        row("address of a link", "[a](javascript:x)", "<p><a href=\"\">a</a></p>\n",
            {QStringLiteral("html-script-address ](")});
        row("address of a link with entities", "[a](java&#115;cript&colon;x)", "<p><a href=\"\">a</a></p>\n",
            {QStringLiteral("html-script-address ](")});
        row("document as data", "<iframe src=\"data:text/html,x\"></iframe>", "<iframe></iframe>",
            {QStringLiteral("html-script-address src=\"data:text/html,x\"")});
        row("picture as data", "<img src=\"data:image/svg+xml,x\">", "<img src=\"data:image/svg+xml,x\">", {});
        row("document in an attribute", "<iframe srcdoc=\"<b>\"></iframe>", "<iframe></iframe>",
            {QStringLiteral("html-frame-document srcdoc=\"<b>\"")});
        row("meta", "<meta http-equiv=\"refresh\" content=\"0\">", "",
            {QStringLiteral("html-meta <meta http-equiv=\"refresh\" content=\"0\">")});
        row("base", "a <base href=\"https://example.org\">", "<p>a </p>\n",
            {QStringLiteral("html-base <base href=\"https://example.org\">")});
        row("plug-in", "<object data=\"x\">a *b*</object>", "<p>a <em>b</em></p>\n",
            {QStringLiteral("html-plugin <object data=\"x\">")});
        row("animation that sets an address",
            "<svg><a><animate attributeName=href values=\"x;javascript:y\" /></a></svg>",
            "<p><svg><a><animate attributeName=href /></a></svg></p>\n",
            {QStringLiteral("html-script-address values=\"x;javascript:y\"")});
        row("style sheet stays", "<style>b { color: red }</style>", "<style>b { color: red }</style>", {});
    }
    void leavesScriptsOut()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QFETCH(QStringList, findings);
        const RenderedMarkdown rendered = renderMarkdown(markdown);
        QCOMPARE(QString::fromUtf8(rendered.html.trimmed()), QString::fromUtf8(html.trimmed()));
        QCOMPARE(findingsOf(markdown, rendered), findings);
        // Asked to, it keeps all of it.
        QVERIFY(renderMarkdown(markdown, {.rawHtml = RawHtml::Kept}).findings.empty());
    }

    void keepsAllOnDemand()
    {
        const QByteArray markdown = "<p onclick=\"x\"><script>let a = 1 < 2;</script></p>\n";
        QCOMPARE(renderMarkdown(markdown, {.rawHtml = RawHtml::Kept}).html, markdown);
    }

    void leavesAllOut()
    {
        const QByteArray markdown = "a <b>c</b>\n\n<div>\n\nd [e](javascript:x)\n\n</div>\n";
        const RenderedMarkdown rendered = renderMarkdown(markdown, {.rawHtml = RawHtml::Omitted});
        QCOMPARE(rendered.html, "<p>a <!-- raw HTML omitted -->c<!-- raw HTML omitted --></p>\n"
                                "<!-- raw HTML omitted -->\n<p>d <a href=\"\">e</a></p>\n<!-- raw HTML omitted -->\n");
        QCOMPARE(findingsOf(markdown, rendered),
                 (QStringList{QStringLiteral("html-omitted <"), QStringLiteral("html-script-address ](")}));
        QVERIFY(renderMarkdown("a *b*", {.rawHtml = RawHtml::Omitted}).findings.empty());
    }

    void keepsToItsPlace_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        for (const char *markdown : {"</div></main>",
                                     "<textarea>",
                                     "<!--",
                                     "<svg><script>",
                                     "<style>",
                                     "<title>x",
                                     "<plaintext>",
                                     "<table><tr><td>",
                                     "</ul></li></section>",
                                     "<select><option>",
                                     "<a href='",
                                     "<b><i><u>",
                                     "<template>",
                                     "<xmp>",
                                     "<iframe>",
                                     "<math><annotation-xml>",
                                     "<frameset>",
                                     "</body></html>",
                                     "<body onload=x class=y>",
                                     "<html lang=x>",
                                     "<form><form>",
                                     "<button><button>",
                                     "<p><table><p>",
                                     "<a><a>",
                                     "<li>x",
                                     "<td>x",
                                     "<noscript>",
                                     "<object><param>",
                                     "<svg><foreignObject><div>",
                                     "<svg><style><!--",
                                     "<math><mtext><table><mglyph><style>"})
            QTest::newRow(markdown) << QByteArray(markdown);
    }
    void keepsToItsPlace()
    {
        QFETCH(QByteArray, markdown);
        for (const RawHtml policy : {RawHtml::Kept, RawHtml::WithoutScripts, RawHtml::Omitted}) {
            const QByteArray html = renderMarkdown("a\n\n" + markdown + "\n\nb", {.rawHtml = policy}).html;
            QCOMPARE(containedHtml(html, RawHtml::Kept, HtmlPlace::Page).html, html);
            const QByteArray field = renderInlineMarkdown("a " + markdown, {.rawHtml = policy}).html;
            QCOMPARE(containedHtml(field, RawHtml::Kept, HtmlPlace::ListItem).html, field);
        }
    }

    void closesWhatIsLeftOpen()
    {
        QCOMPARE(renderMarkdown("<b>a\n\n- b <i>c\n\nd").html,
                 "<p><b>a</p>\n<ul>\n<li>b <i>c</li>\n</ul>\n<p>d</p>\n</i></b>");
        QCOMPARE(renderMarkdown("<a name=\"x\">\n\n# A").html, "<a name=\"x\">\n<h1 id=\"a\">A</h1>\n</a>");
    }

    void showsWhatNestsTooDeepAsText()
    {
        const QByteArray flat = QByteArray("<b>a</b>\n\n").repeated(2000);
        QVERIFY(renderMarkdown(flat).findings.empty());
        const RenderedMarkdown deep = renderMarkdown(QByteArray("<div>").repeated(2000));
        QVERIFY(!deep.html.contains("<div>"));
        QCOMPARE(deep.findings.size(), size_t(1));
        QCOMPARE(deep.findings.front().code, "html-nesting");
    }

    /// Hugo leaves them out even where it keeps all HTML.
    void tellsWhatHeadingsLose()
    {
        const QByteArray markdown = "onclick\n\n# A {onclick=\"x\" data-x=y}\n\n> ## B {ONload=z .c}\n";
        for (const RawHtml policy : {RawHtml::Kept, RawHtml::WithoutScripts, RawHtml::Omitted}) {
            MarkdownOptions options;
            options.rawHtml = policy;
            const RenderedMarkdown rendered = renderMarkdown(markdown, options);
            QVERIFY2(rendered.html.contains("<h1 data-x=\"y\" id=\"a\">A</h1>"), rendered.html.constData());
            QVERIFY(rendered.html.contains("<h2 class=\"c\" id=\"b\">B</h2>"));
            QCOMPARE(rendered.findings.size(), size_t(2));
            QCOMPARE(rendered.findings[0], (ContentFinding{"html-event-attribute", "onclick", {14, 21}}));
            QCOMPARE(rendered.findings[1], (ContentFinding{"html-event-attribute", "ONload", {45, 51}}));
        }
    }

    void replacesShortcodesWithinHtml()
    {
        QCOMPARE(renderMarkdown("<a href=\"{{< staticref \"files/cv.pdf\" >}}{{< /staticref >}}\">CV</a>").html,
                 "<p><a href=\"/files/cv.pdf\">CV</a></p>\n");
        const QByteArray hidden = renderMarkdown("<!-- > {{< hl >}}<div><!-- x --></div>{{< /hl >}} -->").html;
        QCOMPARE(containedHtml(hidden, RawHtml::Kept, HtmlPlace::Page).html, hidden);
    }
};

QTEST_APPLESS_MAIN(RawHtmlTest)
#include "tst_rawhtml.moc"
