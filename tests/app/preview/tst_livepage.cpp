#include "app/preview/pageprobe.h"
#include "app/preview/stallclock.h"
#include "preview/livepage.h"
#include "preview/pagebridge.h"
#include "preview/previewpage.h"
#include "preview/previewpolicy.h"
#include "preview/previewschemehandler.h"
#include "preview/previewview.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray documentOf(const QByteArray &body, const QByteArray &policy)
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\""
           + policy + "\"></head><body>" + body + "</body></html>";
}

QByteArray paragraphs(int count, int firstLine = 1)
{
    QByteArray html;
    for (int i = 0; i < count; ++i) {
        const QByteArray line = QByteArray::number(firstLine + 2 * i);
        html += "<p id=\"p" + QByteArray::number(i) + "\" data-lines=\"" + line + '-' + line + "\">Paragraph "
                + QByteArray::number(i) + ", long enough to be read.</p>\n";
    }
    return html;
}

QByteArray box(const QByteArray &html)
{
    return "<div>" + html + "</div>";
}

/// A page in a view of its own.
struct ShownPage
{
    explicit ShownPage(const QByteArray &body, const QByteArray &policy = PreviewPolicy::contentSecurityPolicy())
    {
        view.setPage(live.page());
        view.resize(600, 400);
        view.show();
        QSignalSpy loaded(&live, &LivePage::loaded);
        live.load(documentOf(body, policy), PageBlocks(body));
        if (!loaded.wait(20000))
            qFatal("The page was not loaded");
    }
    ~ShownPage() { view.setPage(nullptr); }

    /// Brings the page to `body` and waits until it shows it.
    bool update(const QByteArray &body)
    {
        QSignalSpy updated(&live, &LivePage::updated);
        live.setBody(PageBlocks(body), ++revision);
        return !updated.isEmpty() || updated.wait(10000);
    }

    LivePage live;
    PreviewView view;
    PageProbe probe{live.page()};
    quint64 revision = 0;
};

} // namespace

class LivePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateTouchesOnlyWhatChanged()
    {
        const QByteArray before = box(paragraphs(20));
        ShownPage page(before);
        page.probe.evaluate(QStringLiteral("window.marker = 'kept';"
                                           "window.nodes = Array.from(document.querySelectorAll('p'));"
                                           "window.changes = [];"
                                           "window.observer = new MutationObserver(l => window.changes.push(...l));"
                                           "window.observer.observe(document.documentElement, {subtree: true,"
                                           "  childList: true, characterData: true, attributes: true})"));
        QByteArray after = before;
        QVERIFY(page.update(after.replace("Paragraph 7,", "Passage 7,")));
        QCOMPARE(page.probe.text(QStringLiteral("#p7")), QStringLiteral("Passage 7, long enough to be read."));
        QCOMPARE(page.probe.evaluate(QStringLiteral("window.marker")).toString(), QStringLiteral("kept"));
        QVERIFY(page.probe
                    .evaluate(QStringLiteral(
                        "Array.from(document.querySelectorAll('p')).every((node, i) => node === window.nodes[i])"))
                    .toBool());
        QCOMPARE(page.probe.evaluate(QStringLiteral("window.changes.length")).toInt(), 1);
        QCOMPARE(page.probe.evaluate(QStringLiteral("window.changes[0].target.nodeValue")).toString(),
                 QStringLiteral("Passage 7, long enough to be read."));
    }

    void anUpdateGivesWhatLoadingWouldGive_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray three = box(paragraphs(3));
        const QByteArray moved = box("<p data-lines=\"1-1\">a<div>b</div>c</p>\n" + paragraphs(2, 3));
        const QByteArray open = box("<p data-lines=\"1-1\"><b>a</p>\n<p data-lines=\"3-3\">b</p>");
        const QByteArray closed = box("<p data-lines=\"1-1\"><b>a</b></p>\n<p data-lines=\"3-3\">b</p>");
        const QByteArray list = "<ul><li data-entry=\"0\">One</li>\n<li data-entry=\"1\">Two</li>\n</ul>";
        const QByteArray shorter = "<ul><li data-entry=\"0\">Two</li>\n</ul>";
        const QByteArray heading = box("<h2 data-lines=\"1-1\">Paragraph 0</h2>\n" + paragraphs(2, 3));
        const QByteArray escapes =
            "<p data-lines=\"1-1\">\xe2\x80\xa8\xc3\xa9\xf0\x9f\x98\x80 \\\"'`${x}&lt;/script></p>";

        QTest::newRow("a block more") << three << box(paragraphs(4));
        QTest::newRow("a block less") << box(paragraphs(4)) << three;
        QTest::newRow("a block in front") << three << box("<h2 data-lines=\"1-1\">New</h2>\n" + paragraphs(3, 3));
        QTest::newRow("another kind of block") << three << heading;
        QTest::newRow("a block that the browser cuts up") << three << moved;
        QTest::newRow("and back") << moved << three;
        QTest::newRow("bold that is left open") << closed << open;
        QTest::newRow("and closed") << open << closed;
        QTest::newRow("an entry less") << list << shorter;
        QTest::newRow("an entry more") << shorter << list;
        QTest::newRow("the first section") << QByteArray() << list;
        QTest::newRow("no section any more") << list << QByteArray();
        QTest::newRow("two places") << three + list << box(paragraphs(2)) + shorter;
        QTest::newRow("characters that need escapes") << three << escapes;
    }
    void anUpdateGivesWhatLoadingWouldGive()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        // Blank text between blocks may differ.
        const QString content = QStringLiteral("document.body.innerHTML.replace(/>\\s+</g, '><').trim()");
        ShownPage loaded(after);
        ShownPage updated(before);
        QVERIFY(updated.update(after));
        QCOMPARE(updated.probe.evaluate(content).toString(), loaded.probe.evaluate(content).toString());
    }

    void theScrollPositionIsKept()
    {
        const QByteArray before = box(paragraphs(60));
        ShownPage page(before);
        page.probe.evaluate(QStringLiteral("document.querySelector('#p40').scrollIntoView()"));
        QVERIFY(page.probe.waitFor(
            QStringLiteral("Math.abs(document.querySelector('#p40').getBoundingClientRect().top) < 2")));
        QByteArray after = before;
        after.replace("Paragraph 41,", "Passage 41,");
        QVERIFY(page.update(after));
        QVERIFY(page.probe.waitFor(
            QStringLiteral("Math.abs(document.querySelector('#p40').getBoundingClientRect().top) < 2")));
        // What changes above moves nothing of what is read.
        after.replace("Paragraph 3,", "Passage 3,<br><br><br><br><br>");
        QVERIFY(page.update(after));
        QVERIFY(page.probe.waitFor(
            QStringLiteral("Math.abs(document.querySelector('#p40').getBoundingClientRect().top) < 2")));
    }

    void thePlaceIsKeptWhateverComesAbove_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::newRow("a block") << QByteArray("<h2 data-lines=\"1-1\">New</h2>\n");
        QTest::newRow("three blocks") << QByteArray("<p data-lines=\"1-1\">New</p>\n<p data-lines=\"3-3\">Newer</p>\n"
                                                    "<p data-lines=\"5-5\">Newest</p>\n");
        QTest::newRow("a high block") << QByteArray("<div data-lines=\"1-1\" style=\"height: 3000px\">New</div>\n");
        QTest::newRow("a picture that comes later")
            << QByteArray("<p data-lines=\"1-1\"><img src=\"vitrine://page/picture?v=1\"></p>\n");
        QTest::newRow("what cannot be cut into blocks")
            << QByteArray("<div data-lines=\"1-1\"><svg width=\"200\" height=\"700\"></svg></div>\n");
    }
    void thePlaceIsKeptWhateverComesAbove()
    {
        QFETCH(QByteArray, above);
        const QTemporaryDir folder;
        const QString picture = folder.filePath(QStringLiteral("high.png"));
        QImage image(40, 900, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));

        const QByteArray before = box(paragraphs(60, 9));
        ShownPage page(before);
        page.live.files()->setPicture(picture);
        const auto offset = [&] {
            return page.probe
                .evaluate(QStringLiteral("Array.from(document.querySelectorAll('p')).find("
                                         "p => p.innerText.startsWith('Paragraph 40,')).getBoundingClientRect().top"))
                .toReal();
        };
        page.probe.evaluate(QStringLiteral("document.querySelector('#p40').scrollIntoView(); scrollBy(0, -100)"));
        QTRY_VERIFY(qAbs(offset() - 100) < 2);
        const qreal place = offset();
        QVERIFY(page.update(box(above + paragraphs(60, 9))));
        QVERIFY(qAbs(offset() - place) < 2);
        QVERIFY(page.probe.waitFor(QStringLiteral("Array.from(document.images).every(i => i.naturalWidth > 0)")));
        QTest::qWait(150);
        QVERIFY2(qAbs(offset() - place) < 2, qPrintable(QString::number(offset())));
        // And when it goes again.
        QVERIFY(page.update(before));
        QTest::qWait(50);
        QVERIFY2(qAbs(offset() - place) < 2, qPrintable(QString::number(offset())));
    }

    void thePlaceIsKeptWithinABlockOfManyParts()
    {
        // Some of them are not shown, and each holds others.
        QByteArray items;
        for (int i = 0; i < 400; ++i)
            items += "<li" + QByteArray(i % 3 == 0 ? " hidden" : "") + "><p>Item <em>" + QByteArray::number(i)
                     + "</em></p></li>\n";
        const QByteArray before = box("<ul data-lines=\"1-400\">" + items + "</ul>\n");
        ShownPage page(before);
        const auto offset = [&] {
            return page.probe
                .evaluate(QStringLiteral("document.querySelectorAll('li')[301].getBoundingClientRect().top"))
                .toReal();
        };
        page.probe.evaluate(QStringLiteral("document.querySelectorAll('li')[301].scrollIntoView(); scrollBy(0, -90)"));
        QTRY_VERIFY(qAbs(offset() - 90) < 2);
        const qreal place = offset();
        QByteArray after = before;
        after.replace("Item <em>7<", "New<br>and<br>newer<br>item <em>7<");
        after.replace("Item <em>302<", "Changed item <em>302<");
        QVERIFY(page.update(after));
        QVERIFY2(qAbs(offset() - place) < 2, qPrintable(QString::number(offset())));
    }

    void atTheTopWhatIsNewIsSeen()
    {
        ShownPage page(box(paragraphs(60, 9)));
        QVERIFY(page.update(box("<h2 data-lines=\"1-1\">New</h2>\n" + paragraphs(60, 9))));
        QTest::qWait(50);
        QCOMPARE(page.probe.evaluate(QStringLiteral("scrollY")).toInt(), 0);
    }

    void theLastOfManyUpdatesWins()
    {
        ShownPage page("<p data-lines=\"1-1\">start</p>");
        QSignalSpy updated(&page.live, &LivePage::updated);
        for (quint64 i = 1; i <= 100; ++i)
            page.live.setBody(PageBlocks("<p data-lines=\"1-1\">" + QByteArray::number(i) + "</p>"), i);
        QTRY_VERIFY(!updated.isEmpty() && updated.last().first().toULongLong() == 100);
        QCOMPARE(page.probe.text(QStringLiteral("p")), QStringLiteral("100"));
        QVERIFY2(updated.count() <= 3, qPrintable(QString::number(updated.count())));
    }

    void aPageChangedBehindOurBackIsRepaired()
    {
        ShownPage page(box(paragraphs(3)));
        page.probe.evaluate(QStringLiteral("document.querySelector('#p0').remove()"));
        QVERIFY(page.update(box(paragraphs(3)).replace("Paragraph 2,", "Passage 2,")));
        QCOMPARE(page.probe.evaluate(QStringLiteral("document.querySelectorAll('p').length")).toInt(), 3);
        QCOMPARE(page.probe.text(QStringLiteral("#p2")), QStringLiteral("Passage 2, long enough to be read."));
    }

    void nothingOnThePageRuns()
    {
        const QByteArray body =
            "<p id=\"out\">untouched</p>"
            "<script>document.getElementById('out').textContent = 'script'</script>"
            "<img src=\"data:,x\" onerror=\"document.getElementById('out').textContent = 'onerror'\">"
            "<svg onload=\"document.getElementById('out').textContent = 'onload'\"></svg>"
            "<a id=\"js\" href=\"javascript:document.getElementById('out').textContent='href'\">x</a>";
        ShownPage page("<p>first</p>");
        QVERIFY(page.update(body));
        ShownPage loaded(body);
        for (ShownPage *each : {&page, &loaded}) {
            QTest::mouseClick(each->view.focusProxy(), Qt::LeftButton, {}, each->probe.middleOf(QStringLiteral("#js")));
            QTest::qWait(300);
            QCOMPARE(each->probe.text(QStringLiteral("#out")), QStringLiteral("untouched"));
            QVERIFY(!each->probe.evaluate(QStringLiteral("1 + 1"), QWebEngineScript::MainWorld).isValid());
        }
    }

    void thePictureIsServed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("portrait.png"));
        QImage image(30, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(path));
        ShownPage page("<p>text</p>");
        page.live.files()->setPicture(path);
        QVERIFY(page.update("<p>text</p><img src=\"" + previewPictureUrl(QStringLiteral("1")).toEncoded() + "\">"));
        QVERIFY(page.probe.waitFor(QStringLiteral("document.images[0].naturalWidth === 30")));
    }

    void aPageWhoseProcessEndsHasFailed()
    {
        ShownPage page("<p>first</p>");
        QSignalSpy failed(&page.live, &LivePage::failed);
        QVERIFY(page.live.page()->renderProcessPid() > 0);
        ::kill(pid_t(page.live.page()->renderProcessPid()), SIGKILL);
        QVERIFY(failed.wait(20000));
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void aPageThatHangsHasFailedAndNeverBlocksTheWindow()
    {
        ShownPage page("<p>first</p>");
        QSignalSpy failed(&page.live, &LivePage::failed);
        const pid_t process = pid_t(page.live.page()->renderProcessPid());
        page.live.setPatience(500);
        page.live.page()->runJavaScript(QStringLiteral("while (true);"), QWebEngineScript::ApplicationWorld);
        StallClock stalls;
        page.live.setBody(PageBlocks("<p>second</p>"), 2);
        // What people do with a window whose page does not move.
        for (int i = 0; i < 20 && failed.isEmpty(); ++i) {
            page.view.resize(600 + i, 400);
            QTest::mouseClick(page.view.focusProxy(), Qt::LeftButton, {}, QPoint(20, 20));
            QTest::qWait(50);
        }
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 5000);
        qInfo("longest stall while the page hung: %.1f ms", stalls.longest());
        QVERIFY2(stalls.longest() < 400, qPrintable(QString::number(stalls.longest())));
        QTRY_VERIFY(::kill(process, 0) != 0); // it does not go on burning
    }
};

int main(int argc, char **argv)
{
    return runPageTest<LivePageTest>(argc, argv);
}

#include "tst_livepage.moc"
