#include "app/preview/previewwindow.h"

using namespace vitrine;
using namespace vitrine::test;

/// The page goes to the places that the window names, and else stays where it is.
class PreviewPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetPreviewEnvironment(); }

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
};

int main(int argc, char **argv)
{
    return runPageTest<PreviewPlacesTest>(argc, argv);
}

#include "tst_previewplaces.moc"
