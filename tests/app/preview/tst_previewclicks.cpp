#include "app/preview/previewwindow.h"
#include "app/preview/webserver.h"
#include "preview/addressbubble.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMenu>

using namespace vitrine;
using namespace vitrine::test;

/// What the mouse and the keyboard do on the page.
class PreviewClicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetPreviewEnvironment(); }

    void aClickGoesToTheField_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<SectionId>("section");
        QTest::addColumn<qsizetype>("slot");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("field") << secondCourse << SectionId::Education << qsizetype(1) << QByteArray("course");
        QTest::newRow("link") << QStringLiteral("[data-profile=experience] a") << SectionId::Experience << qsizetype(0)
                              << QByteArray("advisor");
        QTest::newRow("emphasis") << QStringLiteral("[data-profile=interests] em") << SectionId::Interests
                                  << qsizetype(1) << QByteArray();
        QTest::newRow("heading") << QStringLiteral("[data-profile=education] h2") << SectionId::Education
                                 << qsizetype(-1) << QByteArray();
    }
    void aClickGoesToTheField()
    {
        QFETCH(QString, selector);
        QFETCH(SectionId, section);
        QFETCH(qsizetype, slot);
        QFETCH(QByteArray, key);
        Window window(about());
        QVERIFY(window.start());
        QSignalSpy clicked(&window.pane, &PreviewPane::placeClicked);
        QSignalSpy links(&window.pane, &PreviewPane::linkRequested);
        window.probe().evaluate(
            QStringLiteral("document.querySelector('%1').scrollIntoView({block: 'center'})").arg(selector));
        window.click(selector);
        QVERIFY(clicked.wait());
        const auto place = clicked.first().first().value<Place>();
        QCOMPARE(place.section, section);
        QCOMPARE(place.path, window.document.profile().section(section)->path);
        QCOMPARE(place.slot, slot);
        QCOMPARE(place.key, key);
        QCOMPARE(links.count(), 0);
    }

    void aClickInTheBiographyGoesToItsLine()
    {
        Window window(about());
        QVERIFY(window.start());
        QSignalSpy clicked(&window.pane, &PreviewPane::placeClicked);
        QSignalSpy lines(&window.pane, &PreviewPane::sourceLineClicked);
        const auto clickHeading = [&] {
            lines.clear();
            window.click(QStringLiteral("[data-profile=biography] h2"));
            return lines.wait() ? lines.first().first().toInt() : 0;
        };
        const auto lineOfHeading = [&] {
            const QByteArray body = window.document.profile().body();
            return int(body.left(body.indexOf("## Elsewhere")).count('\n')) + 1;
        };
        QCOMPARE(clickHeading(), lineOfHeading());
        QCOMPARE(clicked.first().first().value<Place>().section, SectionId::Biography);
        // Blocks that an edit moves come from other lines, though they look the same.
        QVERIFY(window.replace("She likes", "\n\nShe likes"));
        QVERIFY(window.probe().waitFor(
            QStringLiteral("document.querySelectorAll('[data-profile=biography] > p').length > 1")));
        QCOMPARE(clickHeading(), lineOfHeading());
    }

    void ctrlClickOpensOnlyWhatABrowserOpens_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("https") << QStringLiteral("https://example.org/a?b=c#d") << true;
        QTest::newRow("http") << QStringLiteral("http://example.org/") << true;
        QTest::newRow("mailto") << QStringLiteral("mailto:mira@example.org") << true;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
        QTest::newRow("relative") << QStringLiteral("files/cv.pdf") << false;
        QTest::newRow("fragment") << QStringLiteral("#elsewhere") << false;
        QTest::newRow("unknown") << QStringLiteral("custom:thing") << false;
    }
    void ctrlClickOpensOnlyWhatABrowserOpens()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOpened);
        Window window("+++\n+++\n<a id=\"link\" href=\"" + address.toUtf8() + "\">link</a> <b id=\"other\">text</b>\n");
        QVERIFY(window.start());
        QSignalSpy links(&window.pane, &PreviewPane::linkRequested);
        QSignalSpy clicked(&window.pane, &PreviewPane::placeClicked);
        window.click(QStringLiteral("#link"), Qt::ControlModifier);
        // What comes through the same channel afterwards tells that nothing else is still to come.
        window.click(QStringLiteral("#other"));
        QVERIFY(clicked.wait());
        QCOMPARE(links.count(), isOpened ? 1 : 0);
        if (isOpened)
            QCOMPARE(links.first().first().toUrl(), QUrl(address));
        QCOMPARE(window.pane.webPage()->url(), previewPageUrl());
    }

    void hoverMarksWhatAClickWouldOpenAndMovesNothing()
    {
        Window window(about());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        const QString height = QStringLiteral("document.documentElement.scrollHeight");
        const int heightBefore = probe.evaluate(height).toInt();
        QTest::mouseMove(window.pageWidget(), probe.middleOf(QStringLiteral("[data-profile=biography] h2")));
        const QString marked = QStringLiteral("getComputedStyle(document.querySelector('[data-profile=biography] h2'))"
                                              ".outlineStyle === 'solid'");
        QVERIFY(probe.waitFor(marked));
        QCOMPARE(probe.evaluate(height).toInt(), heightBefore);
        // An update leaves the mark where it is.
        QVERIFY(window.replace("Elsewhere", "Elsewhere and here"));
        QVERIFY(probe.waitFor(QStringLiteral("document.body.innerText.includes('Elsewhere and here')")));
        QVERIFY(probe.evaluate(marked).toBool());
        QCOMPARE(probe.evaluate(QStringLiteral("document.querySelectorAll('[data-vitrine-hovered]').length")).toInt(),
                 1);
    }

    void theAddressBubbleOpensTheLink()
    {
        Window window(about());
        QVERIFY(window.start());
        const auto *bubble = window.pane.findChild<AddressBubble *>();
        QVERIFY(!bubble->isVisible());
        QTest::mouseMove(window.pageWidget(), window.probe().middleOf(QStringLiteral("[data-profile=biography] a")));
        QTRY_VERIFY(bubble->isVisible());
        QVERIFY(bubble->text().contains(QLatin1String("example.org/data")));
        QSignalSpy links(&window.pane, &PreviewPane::linkRequested);
        window.pane.findChild<AddressBubble *>()->click();
        QCOMPARE(links.count(), 1);
        QCOMPARE(links.first().first().toUrl(), QUrl(QStringLiteral("https://example.org/data")));
        QVERIFY(!bubble->isVisible());
    }

    void theMenuOnlyCopies()
    {
        Window window(about());
        QVERIFY(window.start());
        const auto menuTexts = [&] {
            QStringList texts;
            for (const QMenu *menu : window.view()->findChildren<QMenu *>()) {
                for (const QAction *action : menu->actions())
                    texts += action->text().remove(u'&');
            }
            return texts;
        };
        const auto rightClick = [&](const QString &selector) {
            QTest::mouseClick(window.pageWidget(), Qt::RightButton, {}, window.probe().middleOf(selector));
        };
        rightClick(QStringLiteral("[data-profile=biography] a"));
        QTRY_COMPARE(menuTexts(), QStringList{PreviewView::tr("Copy &Link Address").remove(u'&')});
        window.view()->findChild<QMenu *>()->actions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://example.org/data"));
        window.view()->findChild<QMenu *>()->close();
        QTRY_VERIFY(!window.view()->findChild<QMenu *>());
        rightClick(secondCourse);
        QTest::qWait(300);
        QCOMPARE(menuTexts(), QStringList());
    }

    void selectingTextIsNoClick()
    {
        Window window(about());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        QSignalSpy clicked(&window.pane, &PreviewPane::placeClicked);
        QWidget *page = window.pageWidget();
        const QPoint middle = probe.middleOf(QStringLiteral("[data-profile=biography] p"));
        QTest::mousePress(page, Qt::LeftButton, {}, middle - QPoint(60, 0));
        QTest::mouseMove(page, middle);
        QTest::mouseMove(page, middle + QPoint(60, 0));
        QTest::mouseRelease(page, Qt::LeftButton, {}, middle + QPoint(60, 0));
        QVERIFY(probe.waitFor(QStringLiteral("!getSelection().isCollapsed")));
        QTest::qWait(200);
        QCOMPARE(clicked.count(), 0);
    }

    void tabLeavesThePage()
    {
        Window window(about());
        QVERIFY(window.start());
        window.widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        window.pageWidget()->setFocus();
        QTRY_VERIFY(window.pageWidget()->hasFocus());
        QTest::keyClick(window.pageWidget(), Qt::Key_Tab);
        QTRY_VERIFY2(window.after.hasFocus(), QApplication::focusWidget()->metaObject()->className());
        QTest::keyClick(&window.after, Qt::Key_Backtab);
        QTRY_VERIFY(window.pageWidget()->hasFocus());
        QTest::keyClick(window.pageWidget(), Qt::Key_Backtab);
        QTRY_VERIFY(!window.pageWidget()->hasFocus() && QApplication::focusWidget() != nullptr);
    }

    void aFileDroppedOnThePageIsTheWindows()
    {
        Window window(about());
        QVERIFY(window.start());
        const auto *view = window.pane.findChild<PreviewView *>();
        QVERIFY(!view->acceptDrops());
        QVERIFY(!window.pageWidget()->acceptDrops());
        QVERIFY(!window.pane.acceptDrops());
    }

    void aRemotePictureIsLoadedByAClickAndNotBefore()
    {
        WebServer server;
        QImage image(12, 12, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(image.save(&buffer, "PNG"));
        server.serve("a.png", "200 OK", "Content-Type: image/png\r\n", bytes);
        Window window("+++\n+++\n![Lab](" + server.url("a.png") + ") ![Other](" + server.url("b.png") + ")\n");
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        const QString boxes = QStringLiteral("document.querySelectorAll('[data-vitrine-load]').length");
        QCOMPARE(probe.evaluate(boxes).toInt(), 2);
        QVERIFY(probe.text(QStringLiteral("[data-vitrine-box]")).contains(QLatin1String("127.0.0.1")));
        QCOMPARE(server.connections(), 0);
        window.click(QStringLiteral("[data-vitrine-load]"));
        QVERIFY(
            probe.waitFor(QStringLiteral("document.images.length === 1 && document.images[0].naturalWidth === 12")));
        QCOMPARE(probe.evaluate(boxes).toInt(), 1);
        QCOMPARE(server.requests(), QList<QByteArray>{"a.png"});
        // It stays while one types, and goes with the file.
        QVERIFY(window.replace("Lab", "Laboratory"));
        QVERIFY(probe.waitFor(QStringLiteral("document.images[0].alt === 'Laboratory'"
                                             " && document.images[0].naturalWidth === 12")));
        QCOMPARE(server.connections(), 1);
        window.document.load(window.document.text());
        QVERIFY(probe.waitFor(boxes + QStringLiteral(" === 2")));
    }

    void aRemotePictureIsLoadedByAKey()
    {
        WebServer server;
        Window window("+++\n+++\n![Lab](" + server.url("a.png") + ")\n");
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        probe.evaluate(QStringLiteral("document.querySelector('[data-vitrine-load]').focus()"));
        QVERIFY(probe.waitFor(QStringLiteral("document.activeElement.matches('[data-vitrine-load]')")));
        window.pageWidget()->setFocus();
        QTest::keyClick(window.pageWidget(), Qt::Key_A, Qt::NoModifier);
        QTest::qWait(50);
        QCOMPARE(server.connections(), 0);
        QTest::keyClick(window.pageWidget(), Qt::Key_Return);
        QTRY_COMPARE(server.connections(), 1);
    }

    void aBoxThatAFileForgesLoadsNothing()
    {
        WebServer server;
        Window window("+++\n+++\n<b id=\"box\" data-vitrine-load=\"" + server.url("a.png")
                      + "\">x</b> <i id=\"i\">y</i>\n");
        QVERIFY(window.start());
        window.click(QStringLiteral("#box"));
        QSignalSpy clicked(&window.pane, &PreviewPane::placeClicked);
        window.click(QStringLiteral("#i"));
        QVERIFY(clicked.wait());
        QTest::qWait(100);
        QCOMPARE(server.connections(), 0);
    }
};

int main(int argc, char **argv)
{
    return runPageTest<PreviewClicksTest>(argc, argv);
}

#include "tst_previewclicks.moc"
