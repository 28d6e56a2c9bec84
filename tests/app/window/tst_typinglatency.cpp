#include "app/preview/pageprobe.h"
#include "editing/profiledocument.h"
#include "forms/editorpane.h"
#include "forms/lineedit.h"
#include "preview/previewpane.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

/// From a key press in a form to the page's document changed. The times are printed and never judged: machines differ.
class TypingLatencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyReachesThePage()
    {
        ProfileDocument document;
        document.load(
            "+++\nwidget = \"about\"\n\n[[education.courses]]\n  course = \"PhD\"\n  year = \"2019\"\n+++\n\n# Me\n\n"
            + QByteArray("I study *tides* and [waves](https://example.org).\n\n").repeated(20));
        QWidget window;
        EditorPane form(&document, &window);
        PreviewPane page(&document, &window);
        form.setGeometry(0, 0, 456, 640);
        page.setGeometry(456, 0, 584, 640);
        window.resize(1040, 640);
        window.show();
        QSignalSpy shown(&page, &PreviewPane::shown);
        page.start();
        QVERIFY(shown.wait(30000));

        form.showPlace({SectionId::Education, {"education", "courses"}, 0, "course"});
        LineEdit *course = nullptr;
        for (LineEdit *line : form.findChildren<LineEdit *>()) {
            if (line->text() == QStringLiteral("PhD"))
                course = line;
        }
        QVERIFY(course);
        std::vector<double> times;
        QString typed = QStringLiteral("PhD");
        course->setCursorPosition(int(typed.size()));
        for (int i = 0; i < 60; ++i) {
            QSignalSpy updated(&page, &PreviewPane::updated);
            const QChar key(u'a' + i % 26);
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(course, key.toLatin1());
            typed += key;
            QVERIFY(updated.count() > 0 || updated.wait(10000));
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            QCOMPARE(updated.back().front().toULongLong(), document.revision());
        }
        PageProbe probe(page.webPage());
        QCOMPARE(probe.text(QStringLiteral("[data-field=course]")), typed);
        std::sort(times.begin(), times.end());
        qInfo("key press to changed page: median %.1f ms, p95 %.1f ms", times[times.size() / 2],
              times[times.size() * 95 / 100]);
    }
};

int main(int argc, char **argv)
{
    return runPageTest<TypingLatencyTest>(argc, argv);
}

#include "tst_typinglatency.moc"
