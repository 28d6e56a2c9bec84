#include "app/preview/previewwindow.h"
#include "lib/site/sitefolder.h"

#include <QImage>
#include <QWheelEvent>

using namespace vitrine;
using namespace vitrine::test;

/// Theme, light and dark, width and zoom, and what of the site shows.
class PreviewLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetPreviewEnvironment(); }

    void takesStyleAndFontsFromTheProgram()
    {
        Window window(about());
        QVERIFY(window.start());
        QVERIFY(
            window.probe().waitFor(QStringLiteral("document.fonts.status === 'loaded'"
                                                  " && Array.from(document.fonts).some(f => f.status === 'loaded')")));
        QVERIFY(!window.probe()
                     .evaluate(QStringLiteral("Array.from(document.fonts).some(f => f.status === 'error')"))
                     .toBool());
    }

    void showsThePictureOfTheSite()
    {
        const QTemporaryDir site;
        QVERIFY(QDir(site.path()).mkpath(QStringLiteral("content/home")));
        QVERIFY(QDir(site.path()).mkpath(QStringLiteral("static/img")));
        writeFile(site.filePath(QStringLiteral("config.toml")),
                  "title = \"Quiet Seas\"\n[params]\n  name = \"Mira Halloran\"\n  avatar = \"portrait.png\"\n");
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(site.filePath(QStringLiteral("static/img/portrait.png"))));
        Window window(about(), site.filePath(QStringLiteral("content/home/about.md")));
        QVERIFY(window.start());
        QVERIFY(window.probe().waitFor(QStringLiteral("document.images[0] && document.images[0].naturalWidth === 24")));
        QCOMPARE(window.probe().text(QStringLiteral("[data-field=name]")), QStringLiteral("Mira Halloran"));
    }

    /// Markup in a text is no icon of the theme's.
    void leavesWhatIsSlantedInItsLine()
    {
        Window window("+++\nwidget = \"about\"\n[interests]\ninterests = [\"<i>Drosophila</i> genetics\"]\n"
                      "[[education.courses]]\ncourse = \"PhD\"\n+++\n");
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        for (const QString &theme : {QStringLiteral("academic"), QStringLiteral("plain")}) {
            PageLook look = window.pane.look();
            look.theme = theme;
            window.pane.setLook(look);
            const QString place = QStringLiteral("(s => s.position + ' ' + s.float)(getComputedStyle("
                                                 "document.querySelector('.interests i')))");
            const QString icon = QStringLiteral("(s => s.display + s.position)(getComputedStyle("
                                                "document.querySelector('.education i')))");
            QVERIFY(probe.waitFor(icon
                                  + (theme == u"plain" ? QStringLiteral(".startsWith('none')")
                                                       : QStringLiteral(".endsWith('absolute')"))));
            QCOMPARE(probe.evaluate(place).toString(), QStringLiteral("static none"));
        }
    }

    void fitsTheSiteIntoThePane()
    {
        Window window(about());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        QVERIFY(probe.waitFor(QStringLiteral("innerWidth >= 992 && innerWidth < 1000")));
        // Too narrow for that: the page stands at its own size.
        window.widget.resize(400, 600);
        QVERIFY(probe.waitFor(QStringLiteral("innerWidth < 420")));
        QCOMPARE(window.pane.zoomFactor(), 1.0);
    }

    void zoomsByButtonsAndWheel()
    {
        Window window(about());
        QVERIFY(window.start());
        window.pane.resetZoom();
        QCOMPARE(window.pane.webPage()->zoomFactor(), 1.0);
        window.pane.zoomIn();
        QCOMPARE(window.pane.webPage()->zoomFactor(), 1.1);
        window.pane.zoomOut();
        window.pane.zoomOut();
        QCOMPARE(window.pane.webPage()->zoomFactor(), 0.9);

        const QPointF middle = window.pageWidget()->rect().center();
        QWheelEvent wheel(middle, window.pageWidget()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(window.pageWidget(), &wheel);
        QCOMPARE(window.pane.webPage()->zoomFactor(), 1.0);
        window.pane.fitZoom();
        QCOMPARE(window.pane.webPage()->zoomFactor(), window.pane.zoomFactor());
        QVERIFY(window.pane.zoomFactor() < 0.9);
    }

    void lightAndDarkAreChosenAndKept()
    {
        Window window(about());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        const QString appearance = QStringLiteral("document.documentElement.dataset.appearance");
        PageLook look = window.pane.look();
        look.appearance = Appearance::Dark;
        window.pane.setLook(look);
        QVERIFY(probe.waitFor(appearance + QStringLiteral(" === 'dark'")));
        look.appearance = Appearance::AsSystem;
        window.pane.setLook(look);
        QVERIFY(probe.waitFor(appearance + QStringLiteral(" === 'light'")));
        QPalette dark = window.pane.palette();
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        window.pane.setPalette(dark);
        QVERIFY(probe.waitFor(appearance + QStringLiteral(" === 'dark'")));
        look.appearance = Appearance::Light;
        window.pane.setLook(look);
        QVERIFY(probe.waitFor(appearance + QStringLiteral(" === 'light'")));
        QCOMPARE(PageLook::read(window.settings).appearance, Appearance::Light);
    }

    void anotherThemeTakesThePageWithoutLoadingIt()
    {
        Window window(about());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        probe.evaluate(QStringLiteral("window.marker = 'kept'"));
        const QString font = QStringLiteral("getComputedStyle(document.body).fontFamily");
        const QString before = probe.evaluate(font).toString();
        PageLook look = window.pane.look();
        look.theme = QStringLiteral("plain");
        window.pane.setLook(look);
        QVERIFY(probe.waitFor(font + QStringLiteral(" !== '%1'").arg(QString(before).remove(u'\''))
                              + QStringLiteral(" && !document.querySelector('link[media=\"not all\"]')")));
        QCOMPARE(probe.evaluate(QStringLiteral("window.marker")).toString(), QStringLiteral("kept"));
        QCOMPARE(probe.evaluate(QStringLiteral("Array.from(document.styleSheets).filter(s => s.href).length"
                                               " === document.querySelectorAll('head link').length")),
                 QVariant(true));
        QCOMPARE(PageLook::read(window.settings).theme, QStringLiteral("plain"));
        // A theme that has gone meanwhile is no reason to show nothing.
        look.theme = QStringLiteral("gone");
        window.pane.setLook(look);
        QVERIFY(probe.waitFor(
            font + QStringLiteral(" === \"%1\"").arg(QString(before).replace(u'"', QLatin1String("\\\"")))));
    }

    void theWidthIsThatOfADevice_data()
    {
        QTest::addColumn<PageWidth>("width");
        QTest::addColumn<int>("pixels");
        QTest::newRow("phone") << PageWidth::Phone << 390;
        QTest::newRow("tablet") << PageWidth::Tablet << 768;
        QTest::newRow("page") << PageWidth::Page << 992;
    }
    void theWidthIsThatOfADevice()
    {
        QFETCH(PageWidth, width);
        QFETCH(int, pixels);
        Window window(about());
        QVERIFY(window.start());
        PageLook look = window.pane.look();
        look.zoom.setWidth(width);
        window.pane.setLook(look);
        QVERIFY(window.probe().waitFor(QStringLiteral("innerWidth >= %1 && innerWidth <= %1 + 3").arg(pixels)));
        // In the middle of the pane.
        const QRect view = window.view()->geometry();
        QVERIFY(qAbs(view.center().x() - window.view()->parentWidget()->rect().center().x()) <= 1);
    }

    void whatTheSiteDoesNotShowIsNotedOrLeftOut()
    {
        const QTemporaryDir site;
        QVERIFY(QDir(site.path()).mkpath(QStringLiteral("content/home")));
        QVERIFY(QDir(site.path()).mkpath(QStringLiteral("layouts/partials/widgets")));
        writeFile(site.filePath(QStringLiteral("config.toml")), "title = \"x\"\n");
        writeFile(site.filePath(QStringLiteral("layouts/partials/widgets/about.html")),
                  "{{ with .Params.interests }}{{ end }}{{ with .Params.education }}{{ end }}{{ .Content }}\n");
        Window window(about(), site.filePath(QStringLiteral("content/home/about.md")));
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        const QString note =
            QStringLiteral("getComputedStyle(document.querySelector('[data-profile=%1] h2'), '::after').content");
        QVERIFY(probe.waitFor(note.arg(QLatin1String("experience")) + QStringLiteral(" !== 'none'")));
        QCOMPARE(probe.evaluate(note.arg(QLatin1String("education"))).toString(), QStringLiteral("none"));
        PageLook look = window.pane.look();
        look.isAsSite = true;
        window.pane.setLook(look);
        QVERIFY(probe.waitFor(QStringLiteral("!document.querySelector('[data-profile=experience]')")));
        QVERIFY(probe.evaluate(QStringLiteral("!!document.querySelector('[data-profile=education]')")).toBool());
        QVERIFY(PageLook::read(window.settings).isAsSite);
    }

    void looksAsTheSiteDoes()
    {
        SiteFolder folder;
        folder.write("hugo.toml", "defaultContentLanguage = \"he\"\n[languages.he]\nlanguageDirection = \"rtl\"\n"
                                  "[params]\ncolor_theme = \"night\"\nfont = \"own\"\n");
        folder.write("data/themes/night.toml", "light = false\nlink = \"#8fb1ff\"\n");
        folder.write("data/fonts/own.toml", "body_font = \"Merriweather\"\n");
        folder.write("content/home/about.md", about());
        const QString property =
            QStringLiteral("getComputedStyle(document.documentElement).getPropertyValue('--site-%1').trim()");
        const QString root = QStringLiteral("(r => r.lang + ' ' + r.dir + ' ' + r.dataset.appearance)"
                                            "(document.documentElement)");
        Window window(about(), folder.path("content/home/about.md"));
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        QCOMPARE(probe.evaluate(root).toString(), QStringLiteral("he rtl dark"));
        QCOMPARE(probe.evaluate(property.arg(QStringLiteral("dark-link"))).toString(), QStringLiteral("#8fb1ff"));
        QCOMPARE(probe.evaluate(property.arg(QStringLiteral("body-font"))).toString(),
                 QStringLiteral("\"Merriweather\""));
        // The next file takes the page over, and has no site.
        window.document.load(about());
        window.site.setFilePath({});
        QVERIFY(probe.waitFor(root + QStringLiteral(" === 'en ltr light'")));
        QCOMPARE(probe.evaluate(property.arg(QStringLiteral("dark-link"))).toString(), QString());
    }
};

int main(int argc, char **argv)
{
    return runPageTest<PreviewLooksTest>(argc, argv);
}

#include "tst_previewlooks.moc"
