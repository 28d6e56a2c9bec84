#include "app/preview/previewwindow.h"
#include "profile/profileedits.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <csignal>
#include <functional>

using namespace vitrine;
using namespace vitrine::test;

/// The page shows the document and follows it.
class PreviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetPreviewEnvironment(); }

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
