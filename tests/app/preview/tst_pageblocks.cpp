#include "preview/pageblocks.h"

#include <QTest>

using namespace vitrine;

namespace {

QByteArray paragraph(int line, const QByteArray &text)
{
    const QByteArray lines = QByteArray::number(line) + '-' + QByteArray::number(line);
    return "<p data-lines=\"" + lines + "\">" + text + "</p>\n";
}

QByteArray page(const QByteArray &biography, const QByteArray &entries = {})
{
    return "<main>\n<div data-profile=\"biography\">\n" + biography + "</div>\n<ul>\n" + entries + "</ul>\n</main>\n";
}

std::optional<BlockChange> change(const QByteArray &before, const QByteArray &after)
{
    return PageBlocks(after).changeFrom(PageBlocks(before));
}

} // namespace

class PageBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedParagraphIsOneBlock()
    {
        const auto found = change(page(paragraph(1, "a") + paragraph(3, "b") + paragraph(5, "c")),
                                  page(paragraph(1, "a") + paragraph(3, "new") + paragraph(5, "c")));
        QVERIFY(found);
        QCOMPARE(found->count, 3);
        QCOMPARE(found->first, 1);
        QCOMPARE(found->removed, 1);
        QCOMPARE(found->inserted, paragraph(3, "new").trimmed());
        QCOMPARE(found->lineShift, 0);
    }

    void anInsertedParagraphShiftsTheLinesBehindIt()
    {
        const auto found = change(page(paragraph(1, "a") + paragraph(3, "b")),
                                  page(paragraph(1, "a") + paragraph(3, "new") + paragraph(5, "b")));
        QVERIFY(found);
        QCOMPARE(found->first, 0);
        QCOMPARE(found->removed, 1);
        QCOMPARE(found->inserted, (paragraph(1, "a") + paragraph(3, "new")).trimmed());
        QCOMPARE(found->lineShift, 2);
    }

    void aParagraphInsertedInFrontStandsBesideTheNext()
    {
        const auto found = change(page(paragraph(1, "a") + paragraph(3, "b")),
                                  page(paragraph(1, "new") + paragraph(3, "a") + paragraph(5, "b")));
        QVERIFY(found);
        QCOMPARE(found->first, 0);
        QCOMPARE(found->removed, 1);
        QCOMPARE(found->inserted, (paragraph(1, "new") + paragraph(3, "a")).trimmed());
        QCOMPARE(found->lineShift, 2);
    }

    void aRemovedParagraphLeavesNothing()
    {
        const auto found = change(page(paragraph(1, "a") + paragraph(3, "b") + paragraph(5, "c")),
                                  page(paragraph(1, "a") + paragraph(3, "c")));
        QVERIFY(found);
        QCOMPARE(found->first, 1);
        QCOMPARE(found->removed, 1);
        QCOMPARE(found->inserted, QByteArray());
        QCOMPARE(found->lineShift, -2);
    }

    void linesThatOnlyMoveAreAChange()
    {
        const auto found =
            change(page(paragraph(1, "a") + paragraph(3, "b")), page(paragraph(1, "a") + paragraph(6, "b")));
        QVERIFY(found);
        QCOMPARE(found->first, 0);
        QCOMPARE(found->removed, 1);
        QCOMPARE(found->lineShift, 3);
    }

    void linesThatMoveUnequallyAreNoShift()
    {
        const auto found = change(page(paragraph(1, "a") + paragraph(3, "b") + paragraph(5, "c")),
                                  page(paragraph(2, "a") + paragraph(5, "b") + paragraph(9, "c")));
        QVERIFY(found);
        QCOMPARE(found->first, 0);
        QCOMPARE(found->removed, 2);
        QCOMPARE(found->lineShift, 4);
    }

    void anEntryIsABlock()
    {
        const QByteArray first = "<li data-entry=\"0\"><p>One</p></li>\n";
        const auto found = change(page(paragraph(1, "a"), first + "<li data-entry=\"1\"><p>Two</p></li>\n"),
                                  page(paragraph(1, "a"), first + "<li data-entry=\"1\"><p>Too</p></li>\n"));
        QVERIFY(found);
        QCOMPARE(found->count, 3);
        QCOMPARE(found->first, 2);
        QCOMPARE(found->inserted, QByteArray("<li data-entry=\"1\"><p>Too</p></li>"));
    }

    void changesInTwoPartsOfThePageAreNoRun()
    {
        const QByteArray entry = "<li data-entry=\"0\">One</li>\n";
        QVERIFY(!change(page(paragraph(1, "a"), entry), page(paragraph(1, "b"), "<li data-entry=\"0\">Two</li>\n")));
    }

    void aChangeBetweenBlocksIsNoRun()
    {
        QVERIFY(
            !change(page(paragraph(1, "a") + "<hr>" + paragraph(3, "b")), page(paragraph(1, "a") + paragraph(3, "b"))));
        QVERIFY(!change(page({}), page(paragraph(1, "a"))));
    }

    void htmlThatABrowserRearrangesCannotBeCut_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("left open") << QByteArray("<b>bold");
        QTest::newRow("crossed") << QByteArray("<b><i>x</b></i>");
        QTest::newRow("stray end") << QByteArray("</div>");
        QTest::newRow("block in a paragraph") << QByteArray("<div>x</div>");
        QTest::newRow("heading in a paragraph") << QByteArray("<h2>x</h2>");
        QTest::newRow("link in a link") << QByteArray("<a href=\"#\"><span><a href=\"#\">x</a></span></a>");
        QTest::newRow("script") << QByteArray("<script>'<p>'</script>");
        QTest::newRow("open comment") << QByteArray("<!-- x");
        QTest::newRow("empty comment") << QByteArray("<!--> --> ");
        QTest::newRow("open quote") << QByteArray("<span title=\">x</span>");
        QTest::newRow("quote in a value") << QByteArray("<span title=a\"b>x</span>");
        QTest::newRow("no tag") << QByteArray("a < b");
        QTest::newRow("foreign") << QByteArray("<svg><path/></svg>");
    }
    void htmlThatABrowserRearrangesCannotBeCut()
    {
        QFETCH(QByteArray, html);
        const PageBlocks blocks(page(paragraph(1, "a") + paragraph(3, html)));
        QVERIFY(!blocks.canBeCut());
        QVERIFY(!PageBlocks(page(paragraph(1, "a"))).changeFrom(blocks));
    }

    void harmlessHtmlCanBeCut_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("void elements") << QByteArray("a<br>b<img src=\"x\" alt=\"a > b\"><wbr/>");
        QTest::newRow("phrasing") << QByteArray("<i class=\"fa fa-envelope\"></i><small><samp> x</samp> </small><br>");
        QTest::newRow("comment") << QByteArray("a<!-- <b> -->b");
        QTest::newRow("upper case") << QByteArray("<B>x</b>");
        QTest::newRow("unquoted value") << QByteArray("<a href=x/y>x</a>");
        QTest::newRow("spaces around a value") << QByteArray("<a href = '>'>x</a>");
    }
    void harmlessHtmlCanBeCut()
    {
        QFETCH(QByteArray, html);
        const PageBlocks blocks(page(paragraph(1, "a") + paragraph(3, html)));
        QVERIFY(blocks.canBeCut());
        QCOMPARE(blocks.count(), 2);
    }

    void htmlAroundBlocksIsNoBlock()
    {
        const QByteArray before = "<div class=\"box\">\n" + paragraph(3, "a") + "</div>\n";
        const QByteArray after = "<div class=\"box\">\n" + paragraph(3, "b") + "</div>\n";
        const auto found = change(page(before), page(after));
        QVERIFY(found);
        QCOMPARE(found->inserted, paragraph(3, "b").trimmed());
    }
};

QTEST_APPLESS_MAIN(PageBlocksTest)
#include "tst_pageblocks.moc"
