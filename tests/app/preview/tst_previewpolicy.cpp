#include "app/preview/pageprobe.h"
#include "app/preview/webserver.h"
#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "preview/livepage.h"
#include "preview/previewpage.h"
#include "preview/previewpane.h"
#include "preview/previewpolicy.h"
#include "preview/previewschemehandler.h"
#include "preview/previewview.h"
#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// What a file may try in order to reach somebody, each with a name of its own in the address; %1 stands for that.
struct Attempt
{
    const char *name;
    const char *html;
};

constexpr Attempt attempts[] = {
    {"sheet", "<link rel=\"stylesheet\" href=\"%1\">"},
    {"alternate-sheet", "<link rel=\"alternate stylesheet\" href=\"%1\" title=\"x\">"},
    {"prefetch", "<link rel=\"prefetch\" href=\"%1\">"},
    {"preload", "<link rel=\"preload\" as=\"image\" href=\"%1\">"},
    {"modulepreload", "<link rel=\"modulepreload\" href=\"%1\">"},
    {"preconnect", "<link rel=\"preconnect\" href=\"%1\">"},
    {"dns-prefetch", "<link rel=\"dns-prefetch\" href=\"%1\">"},
    {"prerender", "<link rel=\"prerender\" href=\"%1\">"},
    {"icon", "<link rel=\"icon\" href=\"%1\">"},
    {"manifest", "<link rel=\"manifest\" href=\"%1\">"},
    {"import-rule", "<style>@import url(%1);</style>"},
    {"import-string", "<style>@import \"%1\";</style>"},
    {"font", "<style>@font-face { font-family: far; src: url(%1) } #first { font-family: far }</style>"},
    {"background", "<style>#first { background: url(%1) }</style>"},
    {"cursor", "<style>body, #first { cursor: url(%1), pointer }</style>"},
    {"bullet", "<ul style=\"list-style-image: url(%1)\"><li>x</li></ul>"},
    {"content", "<style>#first::after { content: url(%1) }</style>"},
    {"image-set", "<div style=\"background: -webkit-image-set(url(%1) 1x); height: 9px\">x</div>"},
    {"mask", "<div style=\"-webkit-mask-image: url(%1); height: 9px\">x</div>"},
    {"border-image", "<div style=\"border: 5px solid; border-image: url(%1) 30\">x</div>"},
    {"shape", "<div style=\"float: left; shape-outside: url(%1)\">x</div>"},
    {"filter", "<div style=\"filter: url(%1#f)\">x</div>"},
    {"image", "<img src=\"%1\">"},
    {"image-lazy", "<img loading=\"lazy\" src=\"%1\">"},
    {"image-set-of", "<img srcset=\"%1 1x, %1 2x\">"},
    {"picture", "<picture><source srcset=\"%1\"><img alt=\"x\"></picture>"},
    {"input", "<input type=\"image\" src=\"%1\">"},
    {"table", "<table background=\"%1\"><tr><td>x</td></tr></table>"},
    {"frame", "<iframe src=\"%1\"></iframe>"},
    {"frame-in-frame", "<iframe srcdoc=\"<img src='%1'>\"></iframe>"},
    {"object", "<object data=\"%1\"></object>"},
    {"embed", "<embed src=\"%1\">"},
    {"video", "<video src=\"%1\" preload=\"auto\" autoplay muted></video>"},
    {"poster", "<video poster=\"%1\"></video>"},
    {"track", "<video><track default src=\"%1\"></video>"},
    {"audio", "<audio src=\"%1\" preload=\"auto\" autoplay></audio>"},
    {"svg-image", "<svg width=\"9\" height=\"9\"><image href=\"%1\" width=\"9\" height=\"9\"/></svg>"},
    {"svg-use", "<svg><use href=\"%1#x\"/></svg>"},
    {"svg-fill", "<svg><rect width=\"9\" height=\"9\" fill=\"url(%1#x)\"/></svg>"},
    {"svg-style", "<svg><style>rect { background: url(%1) }</style><rect width=\"9\" height=\"9\"/></svg>"},
    {"script", "<script src=\"%1\"></script>"},
    {"module", "<script type=\"module\">import \"%1\"</script>"},
    {"fetch", "<script>fetch('%1', {mode: 'no-cors'})</script>"},
    {"beacon", "<script>navigator.sendBeacon('%1')</script>"},
    {"on-error", "<img src=\"data:,\" onerror=\"new Image().src = '%1'\">"},
    {"socket", "<script>new WebSocket('%1'.replace('http', 'ws'))</script>"},
    {"event-source", "<script>new EventSource('%1')</script>"},
};

/// What leads the page elsewhere: by itself, or when it is clicked.
constexpr Attempt navigations[] = {
    {"refresh", "<meta http-equiv=\"refresh\" content=\"0;url=%1\">"},
    {"link", "<p><a id=\"click\" href=\"%1\">link</a></p>"},
    {"blank-link", "<p><a id=\"click\" target=\"_blank\" href=\"%1\">link</a></p>"},
    {"download", "<p><a id=\"click\" download href=\"%1\">link</a></p>"},
    {"area", "<map name=\"m\"><area id=\"area\" coords=\"0,0,90,90\" href=\"%1\"></map>"
             "<img id=\"click\" usemap=\"#m\" width=\"90\" height=\"90\" src=\"data:image/gif;base64,"
             "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\">"},
    {"svg-link", "<svg width=\"90\" height=\"90\"><a href=\"%1\"><rect id=\"click\" width=\"90\" height=\"90\"/></a>"
                 "</svg>"},
    {"form", "<form action=\"%1\"><button id=\"click\">Send</button></form>"},
    {"post", "<form method=\"post\" action=\"%1\"><input type=\"submit\" id=\"click\" value=\"Send\"></form>"},
    {"formaction", "<form><button id=\"click\" formaction=\"%1\">Send</button></form>"},
};

/// The ping of a link stands on a link that leads nowhere else.
constexpr Attempt pingAttempt{"ping", "<p><a id=\"click\" href=\"#\" ping=\"%1\">link</a></p>"};

QByteArray attemptHtml(const Attempt &attempt, const WebServer &server)
{
    return QByteArray(attempt.html).replace("%1", server.url(attempt.name)) + '\n';
}

QByteArray hostileBody(const WebServer &server)
{
    QByteArray html = "<p id=\"first\">text</p>\n";
    for (const Attempt &attempt : attempts)
        html += attemptHtml(attempt, server);
    return html;
}

QByteArray documentOf(const QByteArray &body, const QByteArray &policy)
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\""
           + policy + "\"></head><body>" + body + "</body></html>";
}

/// A page as the preview shows it, in a view of its own.
struct PolicedPage
{
    explicit PolicedPage(const QByteArray &body, const QByteArray &policy = PreviewPolicy::contentSecurityPolicy())
    {
        view.setPage(live.page());
        view.resize(700, 900);
        view.show();
        QSignalSpy loaded(&live, &LivePage::loaded);
        live.load(documentOf(body, policy), PageBlocks(body));
        if (!loaded.wait(20000))
            qFatal("The page was not loaded");
    }
    ~PolicedPage() { view.setPage(nullptr); }

    bool update(const QByteArray &body)
    {
        QSignalSpy updated(&live, &LivePage::updated);
        live.setBody(PageBlocks(body), 1);
        return !updated.isEmpty() || updated.wait(10000);
    }

    void click()
    {
        if (!probe.evaluate(QStringLiteral("!!document.querySelector('#click')")).toBool())
            return;
        const QPoint middle = probe.middleOf(QStringLiteral("#click"));
        QTest::mouseMove(view.focusProxy(), middle);
        QTest::mouseClick(view.focusProxy(), Qt::LeftButton, {}, middle);
        QTest::mouseClick(view.focusProxy(), Qt::MiddleButton, {}, middle);
        QTest::mouseClick(view.focusProxy(), Qt::LeftButton, Qt::ShiftModifier, middle);
        probe.evaluate(
            QStringLiteral("document.querySelector('#click').click && document.querySelector('#click').click();"
                           "document.forms.length && document.forms[0].submit()"));
    }

    LivePage live;
    PreviewView view;
    PageProbe probe{live.page()};
};

/// A page as a browser shows it: what the policy is there to prevent.
struct OpenPage
{
    explicit OpenPage(const QByteArray &body, const WebServer &server)
    {
        page.settings()->setAttribute(QWebEngineSettings::HyperlinkAuditingEnabled, true);
        page.settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, false);
        view.setPage(&page);
        view.resize(700, 900);
        view.show();
        QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
        page.setHtml(QString::fromUtf8("<!DOCTYPE html><html><head></head><body>" + body + "</body></html>"),
                     QUrl(QString::fromLatin1(server.url({}))));
        if (!loaded.wait(20000))
            qFatal("The page was not loaded");
    }
    ~OpenPage() { view.setPage(nullptr); }

    QWebEngineProfile profile;
    QWebEnginePage page{&profile};
    QWebEngineView view;
};

const QString settle = QStringLiteral("document.readyState === 'complete'");

} // namespace

class PreviewPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostilePageReachesNobody_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<bool>("isUpdate");
        QTest::newRow("loaded") << PreviewPolicy::contentSecurityPolicy() << false;
        QTest::newRow("updated") << PreviewPolicy::contentSecurityPolicy() << true;
        // Each wall has to stand alone as well.
        QTest::newRow("loaded without the Content-Security-Policy") << QByteArray() << false;
        QTest::newRow("updated without the Content-Security-Policy") << QByteArray() << true;
    }
    void aHostilePageReachesNobody()
    {
        QFETCH(QByteArray, policy);
        QFETCH(bool, isUpdate);
        const WebServer server;
        PolicedPage page(isUpdate ? QByteArray("<p>first</p>") : hostileBody(server), policy);
        if (isUpdate)
            QVERIFY(page.update(hostileBody(server)));
        QVERIFY(page.probe.waitFor(settle));
        page.probe.evaluate(QStringLiteral("scrollTo(0, document.documentElement.scrollHeight)"));
        QTest::mouseMove(page.view.focusProxy(), QPoint(50, 20));
        QTest::qWait(1500);
        QCOMPARE(server.requests(), QList<QByteArray>());
        QCOMPARE(server.connections(), 0);
        QCOMPARE(page.probe.text(QStringLiteral("#first")), QStringLiteral("text"));
    }

    void theSamePageWithoutThePolicyDoes()
    {
        // Without this, the test above could not fail.
        const WebServer server;
        const OpenPage page(hostileBody(server), server);
        const auto reached = [&] {
            QStringList names;
            for (const Attempt &attempt : attempts) {
                if (server.requests().contains(attempt.name))
                    names += QString::fromLatin1(attempt.name);
            }
            return names;
        };
        QTRY_VERIFY_WITH_TIMEOUT(reached().size() > 30, 10000);
        QTest::qWait(1000);
        QStringList unreached;
        for (const Attempt &attempt : attempts) {
            if (!reached().contains(QLatin1String(attempt.name)))
                unreached += QString::fromLatin1(attempt.name);
        }
        qInfo("without the policy %d of %d attempts reach the server; not: %s", int(reached().size()),
              int(std::size(attempts)), qPrintable(unreached.join(QLatin1String(", "))));
    }

    void nothingLeadsThePageElsewhere_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(navigations)); ++i)
            QTest::newRow(navigations[i].name) << i;
        QTest::newRow("ping") << -1;
    }
    void nothingLeadsThePageElsewhere()
    {
        QFETCH(int, index);
        const Attempt &attempt = index < 0 ? pingAttempt : navigations[index];
        const WebServer server;
        for (const QByteArray &policy : {PreviewPolicy::contentSecurityPolicy(), QByteArray()}) {
            PolicedPage page(attemptHtml(attempt, server), policy);
            page.click();
            QTest::qWait(250);
            QCOMPARE(server.connections(), 0);
            QCOMPARE(page.live.page()->url(), previewPageUrl());
        }

        // The control: a browser goes there.
        OpenPage open(attemptHtml(attempt, server), server);
        PageProbe probe(&open.page);
        if (probe.evaluate(QStringLiteral("!!document.querySelector('#click')")).toBool())
            QTest::mouseClick(open.view.focusProxy(), Qt::LeftButton, {}, probe.middleOf(QStringLiteral("#click")));
        const bool needsWindow = qstrcmp(attempt.name, "blank-link") == 0;
        if (!needsWindow)
            QTRY_VERIFY(server.requests().contains(attempt.name));
    }

    void aHostileFileReachesNobody()
    {
        const WebServer server;
        ProfileDocument document;
        QByteArray text = "+++\nwidget = \"about\"\n[[experience.positions]]\n  course = \"x\"\n  advisor = \"![a]("
                          + server.url("advisor") + ")\"\n+++\n\n![a](" + server.url("markdown")
                          + ")\n\n{{< figure src=\"" + server.url("figure") + "\" >}}\n\n{{< youtube abc >}}\n\n";
        for (const Attempt &attempt : attempts)
            text += attemptHtml(attempt, server) + '\n';
        for (const Attempt &attempt : navigations)
            text += attemptHtml(attempt, server) + '\n';
        document.load(text);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("preferences.ini")));
        DocumentSite around(&document, &settings);
        PreviewPane pane(&document, &around, &settings);
        pane.resize(700, 900);
        pane.show();
        QSignalSpy shown(&pane, &PreviewPane::shown);
        pane.start();
        QVERIFY(shown.wait(20000));
        PageProbe probe(pane.webPage());
        QVERIFY(probe.waitFor(settle));
        const int boxes =
            probe.evaluate(QStringLiteral("document.querySelectorAll('[data-vitrine-load]').length")).toInt();
        QVERIFY2(boxes >= 5, qPrintable(QString::number(boxes)));
        QTest::qWait(1500);
        QCOMPARE(server.requests(), QList<QByteArray>());
        QCOMPARE(server.connections(), 0);
    }

    void noFileElsewhereIsShown_data()
    {
        QTest::addColumn<QString>("source"); // %1: the folder above the site's
        QTest::addColumn<bool>("isShown");
        QTest::newRow("beside the file: the control") << QStringLiteral("inside.png") << true;
        QTest::newRow("above") << QStringLiteral("../../secret.png") << false;
        QTest::newRow("above, encoded") << QStringLiteral("%2e%2e/%2e%2e/secret.png") << false;
        QTest::newRow("above, twice encoded") << QStringLiteral("%252e%252e/%252e%252e/secret.png") << false;
        QTest::newRow("above, with backslashes") << QStringLiteral("..\\..\\secret.png") << false;
        QTest::newRow("by a link on the disk") << QStringLiteral("link.png") << false;
        QTest::newRow("by a linked folder") << QStringLiteral("folder/secret.png") << false;
        QTest::newRow("an absolute path") << QStringLiteral("@/secret.png") << false;
        QTest::newRow("a file address") << QStringLiteral("file://@/secret.png") << false;
        QTest::newRow("a file address with a host") << QStringLiteral("file://localhost@/secret.png") << false;
        QTest::newRow("the preview's own scheme")
            << QStringLiteral("vitrine://page/local?ref=../../secret.png") << false;
        QTest::newRow("the preview's own scheme, encoded")
            << QStringLiteral("vitrine://page/local?ref=%2e%2e%2f%2e%2e%2fsecret.png") << false;
        QTest::newRow("the picture") << QStringLiteral("vitrine://page/picture?v=@/secret.png") << false;
        QTest::newRow("an asset") << QStringLiteral("vitrine://page/assets/1/../../../@/secret.png") << false;
        QTest::newRow("Qt's resources") << QStringLiteral("qrc:/vitrine/app/org.vitrine.Vitrine.svg") << false;
        QTest::newRow("view-source") << QStringLiteral("view-source:file://@/secret.png") << false;
        QTest::newRow("a blob") << QStringLiteral("blob:file://@/secret.png") << false;
        QTest::newRow("a file system") << QStringLiteral("filesystem:file://@/secret.png") << false;
    }
    void noFileElsewhereIsShown()
    {
        QFETCH(QString, source);
        QFETCH(bool, isShown);
        const QTemporaryDir above;
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString site = above.filePath(QStringLiteral("site/content"));
        QVERIFY(QDir().mkpath(site));
        QVERIFY(image.save(above.filePath(QStringLiteral("secret.png"))));
        QVERIFY(image.save(site + QLatin1String("/inside.png")));
        QVERIFY(QFile::link(above.filePath(QStringLiteral("secret.png")), site + QLatin1String("/link.png")));
        QVERIFY(QFile::link(above.path(), site + QLatin1String("/folder")));
        source.replace(u'@', above.path());

        // On a page that holds the reference as it is, whatever is done for it before, and served by the same handler.
        PolicedPage page("<p>first</p>");
        page.live.files()->setReferences(ReferenceResolver(site + QLatin1String("/about.md")));
        const QByteArray reference = source.toUtf8();
        const QByteArray local = previewLocalUrl(source, QStringLiteral("1")).toEncoded();
        QVERIFY(page.update("<img src=\"" + reference + "\"><img src=\"" + local.toPercentEncoding("%:/?=&") + "\">"));
        QVERIFY(page.probe.waitFor(QStringLiteral("Array.from(document.images).every(image => image.complete)")));
        QCOMPARE(page.probe.evaluate(QStringLiteral("document.images[0].naturalWidth")).toInt(), 0);
        QCOMPARE(page.probe.evaluate(QStringLiteral("document.images[1].naturalWidth")).toInt(), isShown ? 24 : 0);

        // And in a file.
        ProfileDocument document;
        document.load("+++\nwidget = \"about\"\n+++\n\n<img src=\"" + reference + "\">\n");
        Settings settings(above.filePath(QStringLiteral("preferences.ini")));
        DocumentSite around(&document, &settings);
        around.setFilePath(site + QLatin1String("/about.md"));
        PreviewPane pane(&document, &around, &settings);
        pane.show();
        QSignalSpy shown(&pane, &PreviewPane::shown);
        pane.start();
        QVERIFY(shown.wait(20000));
        PageProbe probe(pane.webPage());
        QVERIFY(probe.waitFor(QStringLiteral("Array.from(document.images).every(image => image.complete)")));
        const QString widest =
            QStringLiteral("Math.max(0, ...Array.from(document.images, image => image.naturalWidth))");
        QCOMPARE(probe.evaluate(widest).toInt(), isShown ? 24 : 0);
    }

    void thePageKeepsNothing()
    {
        LivePage live;
        const QWebEngineProfile *profile = live.page()->profile();
        QVERIFY(profile->isOffTheRecord());
        QCOMPARE(profile->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
        QCOMPARE(profile->httpCacheType(), QWebEngineProfile::NoCache);
        QVERIFY(!live.page()->settings()->testAttribute(QWebEngineSettings::JavascriptEnabled));
        QVERIFY(!live.page()->settings()->testAttribute(QWebEngineSettings::LocalStorageEnabled));
        const LivePage other;
        QVERIFY(other.page()->profile() != profile);
    }

    void aLinkIsOpenedOnlyByWhatItIs()
    {
        const auto opens = [](const char *address) {
            return PreviewPolicy::allowsOpening(QUrl(QLatin1String(address)));
        };
        QVERIFY(opens("https://example.org/") && opens("http://example.org/") && opens("mailto:a@example.org"));
        for (const char *address : {"file:///etc/passwd", "javascript:x", "data:text/html,x", "vitrine://page/",
                                    "smb://x/y", "custom:x", "relative", ""})
            QVERIFY2(!opens(address), address);
    }
};

int main(int argc, char **argv)
{
    return runPageTest<PreviewPolicyTest>(argc, argv);
}

#include "tst_previewpolicy.moc"
