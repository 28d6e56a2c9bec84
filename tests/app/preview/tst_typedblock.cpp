#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "html/pagerenderer.h"
#include "preview/bodypictures.h"
#include "preview/pagesource.h"
#include "preview/typedblock.h"
#include "site/referenceresolver.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

const QByteArray front = "+++\nwidget = \"about\"\n[interests]\ninterests = [\"a\", \"b\"]\n+++\n";

const QByteArray body =
    "\n## About\n\nI study *tides* and [waves](https://example.org/), \"so\" -- to say.\nA second line.\n\n"
    "- one\n- two\n\n## Again\n\nSee [it][far] and a footnote[^1].\n\n## Again\n\n"
    "Text before \"an open quotation.\n\nText with its end\" behind it.\n\n"
    "<div>\n\n*text* within\n\n</div>\n\nTerm\n: what it means\n\n```\ncode\n\nmore\n```\n\n"
    "[far]: https://example.org/far\n[^1]: The note.\n";

QByteArray rendered(const QByteArray &markdown)
{
    MarkdownOptions options;
    options.sourceLines = true;
    return preparePictures(renderMarkdown(markdown, options).html, ReferenceResolver(QString()), {}).html;
}

RenderedPage pageOf(const QByteArray &text)
{
    PageOptions options;
    options.markdown.sourceLines = true;
    const Profile profile = Profile::read(text);
    const QByteArray html = PageRenderer(Theme(), options).renderBody(profile).html;
    return {PageBlocks(preparePictures(html, ReferenceResolver(QString()), {}).html), {}, profile, 1};
}

std::optional<RenderedPage> typed(const QByteArray &before, const QByteArray &after)
{
    return withTypedBlock(pageOf(before), Profile::read(after), rendered);
}

} // namespace

/// A key press in a long biography shows at once, and what it shows is what the whole text shows.
class TypedBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheWholeTextShows_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("in a paragraph") << QByteArray("study") << QByteArray("studied");
        QTest::newRow("emphasis") << QByteArray("*tides*") << QByteArray("**tides**");
        QTest::newRow("the end of a line") << QByteArray("to say.") << QByteArray("to say. é\U0001F30A");
        QTest::newRow("the second line") << QByteArray("second line.") << QByteArray("line");
        QTest::newRow("over two lines") << QByteArray("say.\nA second") << QByteArray("\nNo");
        QTest::newRow("a heading") << QByteArray("## About") << QByteArray("### About me");
        QTest::newRow("an item") << QByteArray("- two") << QByteArray("- two and **a half**");
        QTest::newRow("a picture") << QByteArray("study") << QByteArray("![x](https://far.example/x.png)");
        QTest::newRow("code") << QByteArray("code\n\nmore") << QByteArray("code <b>\n\nmore");
        QTest::newRow("a description") << QByteArray("what it") << QByteArray("*what* it");
        QTest::newRow("nothing left of the word") << QByteArray("and ") << QByteArray();
    }
    void showsWhatTheWholeTextShows()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, with);
        const QByteArray before = front + body;
        QByteArray after = before;
        after.replace(after.indexOf(at), at.size(), with);
        const std::optional<RenderedPage> page = typed(before, after);
        QVERIFY(page);
        const RenderedPage whole = pageOf(after);
        QCOMPARE(page->blocks.body(), whole.blocks.body());
        QCOMPARE(page->profile.text(), after);
        // Blocks that are cut alike differ in nothing that the page would be told.
        QCOMPARE(page->blocks.count(), whole.blocks.count());
        const std::optional<BlockChange> change = page->blocks.changeFrom(pageOf(before).blocks);
        QVERIFY(change);
        QCOMPARE(change->removed, 1);
        QCOMPARE(change->lineShift, 0);
    }

    void waitsForTheWhole_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("a new line") << QByteArray("study") << QByteArray("stu\ndy");
        QTest::newRow("a line less") << QByteArray("say.\nA") << QByteArray("say. A");
        QTest::newRow("two blocks") << QByteArray("- two\n\n## Again") << QByteArray("- 2\n\n## Once");
        QTest::newRow("a link that is defined elsewhere") << QByteArray("See") << QByteArray("Look");
        QTest::newRow("an open tag") << QByteArray("study") << QByteArray("<b>study");
        QTest::newRow("behind an open quotation") << QByteArray("behind it") << QByteArray("behind");
        QTest::newRow("a heading of the same name")
            << QByteArray("## Again\n\nText") << QByteArray("## Again!\n\nText");
        QTest::newRow("two blocks of one") << QByteArray("A second line.") << QByteArray("# A second line.");
        QTest::newRow("a blank line") << QByteArray("\n\n- one") << QByteArray("\nx\n- one");
        QTest::newRow("the front matter") << QByteArray("\"a\"") << QByteArray("\"c\"");
        QTest::newRow("HTML that is open") << QByteArray("within") << QByteArray("inside");
    }
    void waitsForTheWhole()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, with);
        QByteArray after = front + body;
        QVERIFY(after.contains(at));
        after.replace(after.indexOf(at), at.size(), with);
        QVERIFY(!typed(front + body, after));
    }

    /// In the block that they are typed in; ids and quotation marks of those behind may follow later.
    void lettersAnywhereShowWhatTheWholeTextShows()
    {
        QRandomGenerator random(20);
        int shown = 0;
        const QByteArray before = front + body;
        const RenderedPage page = pageOf(before);
        for (int i = 0; i < 400; ++i) {
            QByteArray after = before;
            after.insert(front.size() + random.bounded(int(body.indexOf("```"))), char('a' + i % 26));
            if (const auto next = withTypedBlock(page, Profile::read(after), rendered)) {
                ++shown;
                const RenderedPage whole = pageOf(after);
                QCOMPARE(next->blocks.count(), whole.blocks.count());
                const auto change = next->blocks.changeFrom(page.blocks);
                if (change)
                    QCOMPARE(next->blocks.html(change->first), whole.blocks.html(change->first));
            }
        }
        QVERIFY2(shown > 200, qPrintable(QString::number(shown)));
    }

    void aLongTextShowsAKeyAtOnceAndTheWholeInTheEnd()
    {
        QByteArray text = front + "\nStart\n\n";
        for (int i = 0; text.size() < 2 * PageSource::longestInPlace; ++i)
            text += "A paragraph of number " + QByteArray::number(i) + ", as long as they are.\n\n";
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("preferences.ini")));
        ProfileDocument document;
        document.load(text);
        DocumentSite site(&document, &settings);
        site.setFilePath({});
        PageSource source(&document, &site);
        std::vector<QByteArray> bodies;
        connect(&source, &PageSource::rendered, this,
                [&](const RenderedPage &page) { bodies.push_back(page.blocks.body()); });
        source.update();
        QTRY_COMPARE_WITH_TIMEOUT(bodies.size(), size_t(1), 20000);

        // No paragraph behind a fence is one, but that shows only with the whole.
        const qsizetype start = text.indexOf("Start");
        QVERIFY(document.apply(TextEdit(text, {start, start + 5}, "```"), {}));
        QTRY_COMPARE_WITH_TIMEOUT(bodies.size(), size_t(2), 20000);
        QVERIFY(bodies[1].contains("<pre"));
        QVERIFY(bodies[1].contains("<p data-lines"));
        QTRY_COMPARE_WITH_TIMEOUT(bodies.size(), size_t(3), 20000);
        QVERIFY(!bodies[2].contains("<p data-lines"));
    }
};

QTEST_MAIN(TypedBlockTest)
#include "tst_typedblock.moc"
