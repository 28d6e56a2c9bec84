#include "preview/bodypictures.h"
#include "support/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

class BodyPicturesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    PreparedBody prepared(const QByteArray &html, const RemotePictureMap &fetched = {}) const
    {
        return preparePictures(html, ReferenceResolver(m_folder.filePath(QStringLiteral("about.md"))), fetched);
    }

private Q_SLOTS:
    void initTestCase() { test::writeFile(m_folder.filePath(QStringLiteral("a b.png")), "x"); }

    void allElseStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("<p>a < b & c</p><br><b>x</b>");
        QTest::newRow("comment") << QByteArray("<!-- <img src=\"http://example.org/a.png\"> -->");
        QTest::newRow("open comment") << QByteArray("<p>x</p><!-- <img src=x>");
        QTest::newRow("script") << QByteArray("<script>\"<img src='x'>\"</script>");
        QTest::newRow("text area") << QByteArray("<textarea><img src=\"x\"></textarea>");
        QTest::newRow("in an attribute") << QByteArray("<span title=\"<img src='x'>\">x</span>");
        QTest::newRow("embedded") << QByteArray("<img src=\"data:image/gif;base64,R0lGODlh\">");
        QTest::newRow("the person's picture")
            << QByteArray("<img class=\"picture\" src=\"vitrine://page/picture?v=1\">");
        QTest::newRow("unfinished") << QByteArray("<p>x <img src=\"a b.png");
        QTest::newRow("another element") << QByteArray("<image-like src=\"a b.png\">");
    }
    void allElseStaysAsItIs()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(prepared(html).html, html);
        QVERIFY(prepared(html).remotePictures.isEmpty());
    }

    void aLinkWithAnIconThatNobodyKnowsShowsAChain()
    {
        const QByteArray chain = "<a href=\"x\"><i class=\"fas fa-link\" aria-hidden=\"true\"></i></a>";
        QCOMPARE(prepared("<a href=\"x\"><i class=\"fas fa-nonesuch\"></i></a>").html, chain);
        QCOMPARE(prepared("<a href=\"x\"><i class=\"custom custom-surf\"></i></a>").html, chain);
        for (const char *html :
             {"<a href=\"x\"><i class=\"fas fa-cogs\"></i></a>", "<a href=\"x\"><i class=\"fas fa-nonesuch\"></i>x</a>",
              "<p><i class=\"fas fa-nonesuch\"></i></p>", "<a href=\"x\"><i>x</i></a>", "<a href=\"x\"><i></i></a>"})
            QCOMPARE(prepared(html).html, html);
    }

    void aPictureBesideTheFileIsServed()
    {
        const QByteArray html = prepared("<p>x <img alt=\"y\" SRC='a%20b.png' srcset=\"http://far.org/2x.png 2x\" "
                                         "width=40> z</p>")
                                    .html;
        QVERIFY2(html.startsWith("<p>x <img src=\"vitrine://page/local?ref=a%2520b.png&amp;v="), html.constData());
        QVERIFY2(html.endsWith("\" alt=\"y\" width=40> z</p>"), html.constData());
        QVERIFY(!html.contains("far.org"));
    }

    void aPictureElsewhereIsABoxThatNamesItsHost()
    {
        const PreparedBody body =
            prepared("<img src=\"https://example.org/a?b=1&amp;c=2\" alt=\"Lab &lt;3\" width=\"300\">");
        QCOMPARE(body.remotePictures, QSet<QString>{QStringLiteral("https://example.org/a?b=1&c=2")});
        QVERIFY(!body.html.contains("<img"));
        QVERIFY(body.html.contains("example.org<"));
        QVERIFY(body.html.contains("Lab &lt;3"));
        QVERIFY(body.html.contains("width:300px"));
        QVERIFY(body.html.contains("data-vitrine-load=\"https://example.org/a?b=1&amp;c=2\""));
    }

    void aPictureThatWasFetchedIsServed()
    {
        const QString address = QStringLiteral("https://example.org/a.png");
        const QByteArray html = "<img src=\"https://example.org/a.png\">";
        RemotePictureMap fetched;
        fetched.insert(address, {RemotePicture::State::Loading});
        QVERIFY(!prepared(html, fetched).html.contains("data-vitrine-load"));
        fetched.insert(address, {RemotePicture::State::Failed, QStringLiteral("It is <gone>.")});
        QVERIFY(prepared(html, fetched).html.contains("It is &lt;gone&gt;."));
        QVERIFY(prepared(html, fetched).html.contains("data-vitrine-load"));
        fetched.insert(address, {RemotePicture::State::Loaded, {}, "x", "image/png"});
        QCOMPARE(prepared(html, fetched).html,
                 QByteArray("<img src=\"vitrine://page/remote?address=https%3A%2F%2Fexample.org%2Fa.png\">"));
    }

    void whatIsMissingIsLabelled_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("missing") << QByteArray("none.png");
        QTest::newRow("outside") << QByteArray("../none.png");
        QTest::newRow("no picture") << QByteArray("about.md");
        QTest::newRow("another scheme") << QByteArray("file:///etc/none.png");
    }
    void whatIsMissingIsLabelled()
    {
        QFETCH(QByteArray, source);
        const PreparedBody body = prepared("<img src=\"" + source + "\">");
        QVERIFY2(body.html.startsWith("<span data-vitrine-box=\"missing\""), body.html.constData());
        QVERIFY(body.html.contains(source));
        QVERIFY(!body.html.contains("data-vitrine-load"));
        QVERIFY(body.remotePictures.isEmpty());
    }

    void aLabelCannotLeaveItsBox()
    {
        const QByteArray html = prepared("<img src=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">").html;
        QVERIFY2(!html.contains("<script"), html.constData());
        QVERIFY(html.contains("&lt;script&gt;"));
    }

    void aBoxStandsWhereItsFrameWould()
    {
        const QByteArray html =
            prepared("<iframe src=\"https://a.example/\" style=\"position: absolute; height: 100%\"></iframe>"
                     "<img src=gone.png style='float: right; content: \"x\"' width=90>")
                .html;
        QVERIFY2(html.startsWith("<span data-vitrine-box=\"frame\" style=\"position: absolute; height: 100%;\">"),
                 html.constData());
        QVERIFY2(html.contains(
                     "<span data-vitrine-box=\"missing\" style=\"float: right; content: &quot;x&quot;;width:90px;\">"),
                 html.constData());
    }

    void framesAndVideosAreBoxes()
    {
        const QByteArray html =
            prepared("<p>a</p><iframe src=\"https://www.youtube.com/embed/x\"><p>no</p></iframe><p>b</p>"
                     "<video><source src=\"x.mp4\">no</video><p>c</p>")
                .html;
        QVERIFY(html.startsWith("<p>a</p><span data-vitrine-box=\"frame\">"));
        QVERIFY(html.contains("www.youtube.com"));
        QVERIFY(html.contains("<p>b</p><span data-vitrine-box=\"frame\">"));
        QVERIFY(html.endsWith("<p>c</p>"));
        QVERIFY(!html.contains("no<") && !html.contains("<source"));
    }
};

QTEST_GUILESS_MAIN(BodyPicturesTest)
#include "tst_bodypictures.moc"
