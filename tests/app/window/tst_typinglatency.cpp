#include "app/preview/pageprobe.h"
#include "app/preview/stallclock.h"
#include "common/documentsite.h"
#include "common/documenttextedit.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "forms/editorpane.h"
#include "forms/lineedit.h"
#include "preview/previewpane.h"
#include "support/fixtures.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Forms and page side by side, as in the window.
struct Panes
{
    explicit Panes(const QByteArray &text)
    {
        document.load(text);
        site.setFilePath({});
        form.setGeometry(0, 0, 456, 640);
        page.setGeometry(456, 0, 584, 640);
        window.resize(1040, 640);
        window.show();
    }

    bool start()
    {
        QSignalSpy shown(&page, &PreviewPane::shown);
        QSignalSpy updated(&page, &PreviewPane::updated);
        page.start();
        return shown.wait(60000) && (!updated.isEmpty() || updated.wait(60000));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    ProfileDocument document;
    QWidget window;
    EditorPane form{&document, &window};
    DocumentSite site{&document, &settings};
    PreviewPane page{&document, &site, &settings, &window};
};

/// The values of which a share lies below, as a sentence.
QByteArray summary(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto part = [&](int percent) { return values[std::min(values.size() - 1, values.size() * percent / 100)]; };
    return QByteArray("median ") + QByteArray::number(part(50), 'f', 1) + " ms, p95 "
           + QByteArray::number(part(95), 'f', 1) + " ms, longest " + QByteArray::number(values.back(), 'f', 1) + " ms";
}

/// Waits until the browser has laid a page out that it has just loaded, which takes a second for a large one.
void letSettle(Panes &panes)
{
    PageProbe probe(panes.page.webPage());
    QVERIFY(probe.evaluate(QStringLiteral("document.body.getBoundingClientRect().height")).toDouble() > 0);
    QVERIFY(probe.waitFor(QStringLiteral("document.readyState === 'complete'")));
    QTest::qWait(500);
}

/// Types letters one by one, each when the page shows the one before, and tells how long that took.
void typeAndTell(Panes &panes, QWidget *field, int count, const char *name)
{
    std::vector<double> times;
    std::vector<double> stalls;
    StallClock clock;
    for (int i = 0; i < count; ++i) {
        QTest::qWait(5);
        QSignalSpy updated(&panes.page, &PreviewPane::updated);
        clock.reset();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(field, char('a' + i % 26));
        while (updated.isEmpty() || updated.back().front().toULongLong() != panes.document.revision())
            QVERIFY(updated.wait(20000));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        stalls.push_back(clock.longest());
    }
    qInfo("%s: key press to changed page: %s; window blocked: %s", name, summary(times).constData(),
          summary(stalls).constData());
}

QByteArray aMegabyte()
{
    QByteArray text = "+++\nwidget = \"about\"\n+++\n\nStart\n\n";
    for (int i = 0; text.size() < 1024 * 1024; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "## Year " + number + "\n\nI studied *tides* and [waves](https://example.org/" + number
                + "), \"with quotes\" -- and `code`, and wrote about it in a paragraph that is as long as they are.\n\n"
                  "- one\n- two\n\n";
    }
    return text;
}

} // namespace

/// From a key press to the page's document changed, as its application world answers. The times are printed and never
/// judged: machines differ.
class TypingLatencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyInAFieldReachesThePage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        const QByteArray profile = fixture(QStringLiteral("about.md"));
        QTest::newRow("field of the reference profile") << profile << 100;
        QTest::newRow("field beside a biography of 1 MB")
            << profile + aMegabyte().mid(aMegabyte().indexOf("Start")) << 40;
    }
    void everyKeyInAFieldReachesThePage()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        Panes panes(text);
        QVERIFY(panes.start());
        panes.form.showPlace({SectionId::Education, {"education", "courses"}, 0, "course"});
        const QString before = panes.document.profile().section(SectionId::Education)->entries.front().text("course");
        LineEdit *course = nullptr;
        for (LineEdit *line : panes.form.findChildren<LineEdit *>()) {
            if (line->text() == before)
                course = line;
        }
        QVERIFY(course);
        course->setCursorPosition(int(before.size()));
        letSettle(panes);
        typeAndTell(panes, course, count, QTest::currentDataTag());
        const QString after = panes.document.profile().section(SectionId::Education)->entries.front().text("course");
        QCOMPARE(after.size(), before.size() + count);
        QCOMPARE(PageProbe(panes.page.webPage()).text(QStringLiteral("[data-field=course]")), after);
    }

    void everyKeyInTheBiographyReachesThePage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("count");
        QTest::newRow("biography of the reference profile") << fixture(QStringLiteral("about.md")) << 2 << 100;
        QTest::newRow("biography of 1 MB") << aMegabyte() << 2 << 40;
        QTest::newRow("biography of 1 MB, in its middle") << aMegabyte() << 20012 << 40;
    }
    void everyKeyInTheBiographyReachesThePage()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, count);
        Panes panes(text);
        QVERIFY(panes.start());
        panes.form.showBodyLine(line);
        panes.page.showBodyLine(line, true);
        auto *biography = panes.form.findChild<DocumentTextEdit *>();
        QVERIFY(biography);
        biography->moveCursor(QTextCursor::StartOfLine);
        letSettle(panes);
        typeAndTell(panes, biography, count, QTest::currentDataTag());
        const QString typed = QStringLiteral("abcdefghijklmnopqrstuvwxyz").left(26);
        QVERIFY(PageProbe(panes.page.webPage()).text(QStringLiteral("[data-profile=biography]")).contains(typed));
    }
};

int main(int argc, char **argv)
{
    return runPageTest<TypingLatencyTest>(argc, argv);
}

#include "tst_typinglatency.moc"
