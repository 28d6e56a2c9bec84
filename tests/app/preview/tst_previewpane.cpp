#include "app/preview/pageprobe.h"
#include "app/preview/webserver.h"
#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "lib/site/sitefolder.h"
#include "preview/addressbubble.h"
#include "preview/previewpane.h"
#include "preview/previewview.h"
#include "profile/profileedits.h"
#include "support/fixtures.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <csignal>
#include <functional>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A window with a field and a preview of a document.
struct Window
{
    explicit Window(const QByteArray &text, const QString &path = {})
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(&before);
        layout->addWidget(&pane, 1);
        layout->addWidget(&after);
        document.load(text);
        site.setFilePath(path);
        widget.resize(700, 600);
        widget.show();
    }

    /// Starts the preview and waits until it is shown.
    bool start()
    {
        QSignalSpy shown(&pane, &PreviewPane::shown);
        pane.start();
        return shown.wait(20000);
    }

    [[nodiscard]] PageProbe probe() const { return PageProbe(pane.webPage()); }
    [[nodiscard]] PreviewView *view() const { return pane.findChild<PreviewView *>(); }
    [[nodiscard]] QWidget *pageWidget() const { return view()->focusProxy(); }

    void click(const QString &selector, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(pageWidget(), Qt::LeftButton, modifiers, probe().middleOf(selector));
    }

    /// Replaces a part of the text, as the source view would.
    bool replace(const QByteArray &old, const QByteArray &wanted)
    {
        const qsizetype begin = document.text().indexOf(old);
        const TextRange range{begin, begin + old.size()};
        return begin >= 0 && document.apply(TextEdit(document.text(), range, wanted), {}).has_value();
    }

    QWidget widget;
    ProfileDocument document;
    QLineEdit before{&widget};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    DocumentSite site{&document, &settings};
    PreviewPane pane{&document, &site, &settings, &widget};
    QLineEdit after{&widget};
};

QByteArray about()
{
    return fixture(QStringLiteral("about.md"));
}

/// The profile with a biography that fills several windows.
QByteArray aboutWithALongBiography()
{
    QByteArray text = about();
    const QByteArray paragraphs = QByteArray("A line that\nis broken\ntwice.\n\n").repeated(60);
    return text.insert(text.indexOf("+++", 3) + 4, "\n" + paragraphs);
}

/// A JavaScript condition.
QString isInView(const QString &selector)
{
    return QStringLiteral("(r => r.top >= 0 && r.bottom <= innerHeight)"
                          "(document.querySelector('%1').getBoundingClientRect())")
        .arg(selector);
}

const QString secondCourse = QStringLiteral("[data-profile=education] [data-entry=\"1\"] [data-field=course]");

} // namespace

class PreviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        qunsetenv("QTWEBENGINEPROCESS_PATH");
    }

    void showsTheProfile()
    {
        Window window(about());
        QVERIFY(!window.pane.isAvailable());
        QVERIFY(window.start());
        QVERIFY(window.pane.isAvailable());
        PageProbe probe = window.probe();
        QCOMPARE(probe.text(secondCourse), QStringLiteral("BSc in Physics"));
        QVERIFY(probe.text(QStringLiteral("[data-profile=biography] p")).startsWith(QLatin1String("Mira Halloran")));
        QCOMPARE(probe.text(QStringLiteral("[data-profile=interests] [data-entry=\"0\"]")),
                 QStringLiteral("Tidal energy"));
        QVERIFY2(!probe.evaluate(QStringLiteral("document.body.innerText.includes('School certificate')")).toBool(),
                 "a hidden entry is on the page");
    }

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

    void anEditShowsWithoutLoadingThePageAgain()
    {
        Window window(about());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        probe.evaluate(
            QStringLiteral("window.marker = 'kept'; window.node = document.querySelector('%1')").arg(secondCourse));
        const Profile &profile = window.document.profile();
        const ValuePath path = profile.section(SectionId::Education)->entries.at(1).path.child("course");
        QVERIFY(window.document.apply(setValue(profile, path, QStringLiteral("BSc in Oceanography")), {}));
        QVERIFY(probe.waitFor(
            QStringLiteral("document.querySelector('%1').innerText === 'BSc in Oceanography'").arg(secondCourse)));
        QCOMPARE(probe.evaluate(QStringLiteral("window.marker")).toString(), QStringLiteral("kept"));
        QVERIFY(
            probe.evaluate(QStringLiteral("document.querySelector('%1') === window.node").arg(secondCourse)).toBool());
    }

    void tellsWhichRevisionIsShown()
    {
        Window window(about());
        QVERIFY(window.start());
        QSignalSpy updated(&window.pane, &PreviewPane::updated);
        QVERIFY(window.replace("Mira", "Mara"));
        QTRY_VERIFY(!updated.isEmpty() && updated.last().first().toULongLong() == window.document.revision());
        QVERIFY(window.probe().text(QStringLiteral("[data-profile=biography] p")).startsWith(QLatin1String("Mara")));
    }

    void followsTheBiographyWhileTheFrontMatterIsInvalid()
    {
        Window window(about());
        QVERIFY(window.start());
        QVERIFY(window.replace("year = 2013", "year = twenty"));
        QVERIFY(!window.document.profile().isValid());
        QVERIFY(window.replace("Mira", "Mara"));
        PageProbe probe = window.probe();
        QVERIFY(probe.waitFor(QStringLiteral("document.body.innerText.includes('Mara')")));
        QCOMPARE(probe.text(secondCourse), QStringLiteral("BSc in Physics"));
        QVERIFY(window.replace("year = twenty", "year = 2014"));
        QVERIFY(probe.waitFor(QStringLiteral("document.body.innerText.includes('2014')")));
    }

    void anotherDocumentTakesThePage()
    {
        Window window(about());
        QVERIFY(window.start());
        window.document.load("+++\n+++\n\nSomebody else.\n");
        QVERIFY(window.probe().waitFor(QStringLiteral(
            "document.querySelector('[data-profile=biography]').innerText.trim() === 'Somebody else.'")));
    }

    void showsAProfileInYaml()
    {
        Window window("---\ninterests: [Tides]\neducation:\n  courses:\n  - course: PhD\n---\n\nText\n");
        QVERIFY(window.start());
        QCOMPARE(window.probe().text(QStringLiteral("[data-profile=interests] li")), QStringLiteral("Tides"));
        QSignalSpy clicked(&window.pane, &PreviewPane::placeClicked);
        window.click(QStringLiteral("[data-profile=education] li"));
        window.click(QStringLiteral("[data-profile=biography] p"));
        QVERIFY(clicked.wait(5000));
        QCOMPARE(clicked.count(), 1); // there is no form for the other
        QVERIFY(clicked.first().first().value<Place>().section == SectionId::Biography);
    }

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

    void hasANameForScreenReaders()
    {
        Window window(about());
        QVERIFY(!window.pane.accessibleName().isEmpty());
        for (const QToolButton *button : window.pane.findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
    }

    void screenReadersReadThePage()
    {
        QAccessible::setActive(true);
        Window window(about());
        QVERIFY(window.start());
        const std::function<bool(QAccessibleInterface *)> reads = [&reads](QAccessibleInterface *access) {
            if (access->text(QAccessible::Name).contains(QLatin1String("University of Nordhaven")))
                return true;
            for (int i = 0; i < access->childCount(); ++i) {
                if (QAccessibleInterface *child = access->child(i); child && reads(child))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(reads(QAccessible::queryAccessibleInterface(window.view())), 20000);
        QAccessible::setActive(false);
    }

    void whoTypesIsLeftWhereTheyRead()
    {
        Window window(aboutWithALongBiography());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        window.pane.showBodyLine(3, true);
        QVERIFY(probe.waitFor(isInView(QStringLiteral("[data-lines=\"2-4\"]"))));
        // While what is typed is in sight it stays there.
        QVERIFY(window.replace("A line that", QByteArray("New.\n\n").repeated(60) + "A line that"));
        window.pane.showBodyLine(120, false);
        QVERIFY(probe.waitFor(isInView(QStringLiteral("[data-lines=\"120-120\"]"))));
        // Who has scrolled on reads there.
        QVERIFY(
            probe.waitFor(QStringLiteral("(document.querySelector('%1').scrollIntoView(), true)").arg(secondCourse)));
        const QString top =
            QStringLiteral("document.querySelector('%1').getBoundingClientRect().top").arg(secondCourse);
        const double before = probe.evaluate(top).toDouble();
        QVERIFY(window.replace("A line that", QByteArray("Newer.\n\n").repeated(3) + "A line that"));
        window.pane.showBodyLine(124, false);
        QVERIFY(probe.waitFor(QStringLiteral("document.body.innerText.includes('Newer')")));
        QTest::qWait(50);
        QVERIFY(qAbs(probe.evaluate(top).toDouble() - before) < 1);
        // Until they go to another place.
        window.pane.showBodyLine(3, true);
        QVERIFY(probe.waitFor(isInView(QStringLiteral("[data-lines=\"2-2\"]"))));
    }

    void aLineInFrontOfTheTextLeadsToItsBeginning()
    {
        Window window(aboutWithALongBiography());
        QVERIFY(window.start());
        window.pane.showBodyLine(100, true);
        QVERIFY(window.probe().waitFor(QStringLiteral("scrollY > 0")));
        window.pane.showBodyLine(1, true);
        QVERIFY(window.probe().waitFor(isInView(QStringLiteral("[data-lines=\"2-4\"]"))));
    }

    void anEmptyPageSaysSo()
    {
        Window window("+++\nwidget = \"about\"\n+++\n");
        QVERIFY(window.start());
        const QString note = QStringLiteral("getComputedStyle(document.body, '::before').content");
        QVERIFY(window.probe().waitFor(note + QStringLiteral(".includes('Nothing is on the page yet')")));
        QVERIFY(window.replace("\"about\"\n+++\n", "\"about\"\n+++\nHello\n"));
        QVERIFY(window.probe().waitFor(note + QStringLiteral(" === 'none'")));
        QVERIFY(window.replace("Hello", ""));
        QVERIFY(window.probe().waitFor(note + QStringLiteral(" !== 'none'")));
    }

    void choosingAPlaceBringsItIntoViewAndMarksIt()
    {
        Window window(aboutWithALongBiography());
        QVERIFY(window.start());
        PageProbe probe = window.probe();
        QVERIFY(!probe.evaluate(isInView(secondCourse)).toBool());
        const Section *education = window.document.profile().section(SectionId::Education);
        window.pane.showPlace({SectionId::Education, education->path, 1, "course"});
        QVERIFY(probe.waitFor(isInView(secondCourse)));
        const QString marked =
            QStringLiteral("document.getAnimations().filter(a => a.id === 'vitrine-mark')"
                           ".map(a => a.effect.target.dataset.field || a.effect.target.dataset.lines)[0]");
        QCOMPARE(probe.evaluate(marked).toString(), QStringLiteral("course"));
        QVERIFY(probe.waitFor(QStringLiteral("document.getAnimations().length === 0"))); // for a moment

        window.pane.showBodyLine(3, true);
        QVERIFY(probe.waitFor(isInView(QStringLiteral("[data-profile=biography] > [data-lines]"))));
        QVERIFY(probe.waitFor(marked + QStringLiteral(" === '2-4'")));
        // Typing brings it into view too, but flashes at nobody.
        QVERIFY(probe.waitFor(QStringLiteral("document.getAnimations().length === 0")));
        window.pane.showBodyLine(9, false);
        probe.evaluate(QStringLiteral("scrollTo(0, 0)"));
        QCOMPARE(probe.evaluate(QStringLiteral("document.getAnimations().length")).toInt(), 0);
    }

    void aPlaceThatIsOnItsWayIsRevealedWhenItIsThere()
    {
        Window window(aboutWithALongBiography());
        QVERIFY(window.start());
        const Section *education = window.document.profile().section(SectionId::Education);
        const ValuePath path = education->path;
        QVERIFY(
            window.replace("[[education.courses]]", "[[education.courses]]\ncourse = \"New\"\n[[education.courses]]"));
        window.pane.showPlace({SectionId::Education, path, 0, {}});
        const QString first = QStringLiteral("[data-profile=education] [data-entry=\"0\"]");
        QVERIFY(window.probe().waitFor(isInView(first)));
        QCOMPARE(window.probe().text(first), QStringLiteral("New"));
    }

    void aHiddenEntryHasNoPlaceOnThePage()
    {
        Window window(fixture(QStringLiteral("hidden-entries.md")));
        QVERIFY(window.start());
        const Section *education = window.document.profile().section(SectionId::Education);
        for (const Entry &entry : education->entries) {
            if (entry.hidden)
                window.pane.showPlace({SectionId::Education, education->path, entry.slot, {}});
        }
        QTest::qWait(100);
        QCOMPARE(window.probe().evaluate(QStringLiteral("document.getAnimations().length")).toInt(), 0);
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

    void aLongBiographyIsRenderedElsewhereAndTheLastTextWins()
    {
        Window window("+++\n+++\nStart\n\n" + QByteArray("Some *text* to read.\n\n").repeated(12000));
        QVERIFY(window.start());
        QSignalSpy updated(&window.pane, &PreviewPane::updated);
        for (const char *letter : {"a", "b", "c", "d"}) {
            QVERIFY(window.replace("Start", QByteArray("Start") + letter));
            QTest::qWait(3);
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            !updated.isEmpty() && updated.back().front().toULongLong() == window.document.revision(), 20000);
        QVERIFY(window.probe().text(QStringLiteral("p")).startsWith(QLatin1String("Startdcba")));
        // A short text overtakes a long one that is still being made, and is not overwritten by it.
        QVERIFY(window.replace("Startd", "Late"));
        QTest::qWait(1);
        window.document.load("+++\n+++\nShort\n");
        QVERIFY(window.probe().waitFor(
            QStringLiteral("document.querySelector('[data-profile=biography]').innerText.trim() === 'Short'")));
        QTest::qWait(1000);
        QCOMPARE(window.probe().text(QStringLiteral("[data-profile=biography]")), QStringLiteral("Short"));
    }

    void aPageThatCrashesIsLoadedAgainByAButton()
    {
        Window window(about());
        QVERIFY(window.start());
        QSignalSpy failed(&window.pane, &PreviewPane::failed);
        ::kill(pid_t(window.pane.webPage()->renderProcessPid()), SIGKILL);
        QVERIFY(failed.wait(20000));
        QVERIFY(!window.pane.isAvailable());
        QVERIFY(window.replace("Mira", "Mara"));
        QSignalSpy shown(&window.pane, &PreviewPane::shown);
        window.pane.findChild<QPushButton *>()->click();
        QVERIFY(shown.wait(20000));
        QVERIFY(window.probe().text(QStringLiteral("[data-profile=biography] p")).startsWith(QLatin1String("Mara")));
    }

    void saysWhyThereIsNoPageAndTriesAgain()
    {
        qputenv("QTWEBENGINEPROCESS_PATH", "/nowhere/QtWebEngineProcess");
        Window window(about());
        QSignalSpy failed(&window.pane, &PreviewPane::failed);
        window.pane.start();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!window.pane.isAvailable());
        QVERIFY(!window.pane.webPage());
        const auto *reason = window.pane.findChild<QLabel *>();
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->text(), failed.first().first().toString());
        QVERIFY(window.replace("Mira", "Mara")); // all else works

        qunsetenv("QTWEBENGINEPROCESS_PATH");
        QSignalSpy shown(&window.pane, &PreviewPane::shown);
        window.pane.findChild<QPushButton *>()->click();
        QVERIFY(shown.wait(20000));
        QVERIFY(window.pane.isAvailable());
        QVERIFY(!reason->isVisible());
        QVERIFY(window.probe().text(QStringLiteral("[data-profile=biography] p")).startsWith(QLatin1String("Mara")));
    }
};

int main(int argc, char **argv)
{
    return runPageTest<PreviewPaneTest>(argc, argv);
}

#include "tst_previewpane.moc"
