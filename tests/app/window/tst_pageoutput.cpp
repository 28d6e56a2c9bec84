#include "app/preview/pageprobe.h"
#include "common/settings.h"
#include "common/windowstate.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "exportreportdialog.h"
#include "mainactions.h"
#include "mainwindow.h"
#include "pageoutput.h"
#include "scriptedquestions.h"
#include "support/fixtures.h"
#include "urlcatcher.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace vitrine;

namespace {

constexpr const char *profile = "+++\nwidget = \"about\"\n+++\n\n# About\n\n![](gone.png)\n\n[dead](nowhere.html)\n";

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// A controller with a folder of its own and an open profile, and a person who answers by script.
struct Given
{
    Given()
    {
        test::writeFile(path("a.md"), profile);
        if (!controller.openFile(path("a.md")))
            qFatal("the profile was not opened");
    }
    QString path(const char *name) const { return folder.filePath(text(name)); }

    QTemporaryDir folder;
    test::ScriptedQuestions questions;
    Settings settings{path("preferences.ini")};
    WindowState state{path("window.ini")};
    ProfileDocument document;
    DocumentController controller{&document, &questions, &settings, &state};
    PageOutput output{&controller, &questions, &state};
};

/// Exports from the window, and what it says about them.
class PageOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCameOfAnExport()
    {
        Given given;
        QSignalSpy exported(&given.output, &PageOutput::exported);
        given.questions.path = given.path("out");
        QVERIFY(given.output.exportWebPage());
        QCOMPARE(exported.count(), 1);
        const auto outcome = exported.first().first().value<ExportOutcome>();
        QCOMPARE(outcome.page, given.path("out/index.html"));
        QVERIFY(outcome.isOfDocument);
        QStringList codes;
        for (const Diagnostic &finding : outcome.findings)
            codes += QString::fromLatin1(finding.code);
        QCOMPARE(codes, (QStringList{text("image-without-alt"), text("image-missing"), text("link-dead")}));
        for (const ExportedFile &file : outcome.change.files)
            QCOMPARE(QFileInfo(given.path("out/") + file.path).size(), file.size);
    }

    void writesAPdf()
    {
        Given given;
        QSignalSpy exported(&given.output, &PageOutput::exported);
        QVERIFY(!given.output.exportPdf());
        QCOMPARE(given.questions.asked, QByteArrayList{"pdf"});
        given.questions.path = given.path("a.pdf");
        QVERIFY(given.output.exportPdf());
        QVERIFY(test::readFile(given.path("a.pdf")).startsWith("%PDF"));
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.first().first().value<ExportOutcome>().page, given.path("a.pdf"));
        // One that cannot be written is told, and what is in the way stays.
        QVERIFY(QDir().mkpath(given.path("dir.pdf")));
        given.questions.path = given.path("dir.pdf");
        QVERIFY(!given.output.exportPdf());
        QCOMPARE(given.questions.told.size(), 1);
        QVERIFY(QFileInfo(given.path("dir.pdf")).isDir());
    }

    void writesInTheThemeThatIsChosen()
    {
        Given given;
        given.output.setTheme(text("plain"));
        given.questions.path = given.path("out");
        QVERIFY(given.output.exportWebPage());
        QVERIFY(test::readFile(given.path("out/index.html")).contains("assets/plain."));
    }

    void writesInTheUsualThemeWhereTheChosenOneHasGone()
    {
        Given given;
        const QSignalSpy exported(&given.output, &PageOutput::exported);
        given.output.setTheme(text("nosuch"));
        given.questions.path = given.path("out");
        QVERIFY(given.output.exportWebPage());
        QVERIFY(given.questions.told.isEmpty());
        QVERIFY(test::readFile(given.path("out/index.html")).contains("assets/academic."));
        QVERIFY(exported.first().first().value<ExportOutcome>().themeProblem.contains(text("nosuch")));
    }

    void reportsItInTheWindow()
    {
        QTemporaryDir folder;
        test::writeFile(folder.filePath(text("a.md")), profile);
        test::ScriptedQuestions questions;
        Settings settings{folder.filePath(text("preferences.ini"))};
        WindowState state{folder.filePath(text("window.ini"))};
        MainWindow window(&questions, &settings, &state);
        window.show();
        window.begin(folder.filePath(text("a.md")));
        questions.path = folder.filePath(text("out"));
        window.actions()->action(Command::ExportPage)->trigger();
        // Whoever gave the command does not wait for the answers.
        QVERIFY(questions.asked.isEmpty());
        QTRY_VERIFY(window.findChild<ExportReportDialog *>());
        auto *report = window.findChild<ExportReportDialog *>();
        QVERIFY(report && report->isVisible() && !report->isModal());
        QVERIFY2(report->summary().contains(text("out")), qPrintable(report->summary()));

        // What is worth mending comes first, with its line, and leads there.
        QTreeWidgetItem *group = report->list()->topLevelItem(0);
        QCOMPARE(group->childCount(), 3);
        QCOMPARE(group->child(0)->text(1), text("line 7"));
        QSignalSpy activated(report, &ExportReportDialog::findingActivated);
        Q_EMIT report->list()->itemActivated(group->child(2), 0);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<Diagnostic>().code, "link-dead");
        QVERIFY(report->list()->topLevelItem(1)->childCount() > 2);

        // A sentence that is longer than the list is wide goes on in the next line.
        const int oneLine = report->list()->visualItemRect(group).height();
        report->resize(report->minimumSizeHint().width(), report->height());
        QTRY_VERIFY(report->list()->visualItemRect(group->child(0)).height() > 1.5 * oneLine);
        report->resize(1600, report->height());
        QTRY_VERIFY(report->list()->visualItemRect(group->child(0)).height() < 1.5 * oneLine);

        UrlCatcher system;
        report->folderButton()->click();
        report->browserButton()->click();
        QCOMPARE(system.urls, (QList<QUrl>{QUrl::fromLocalFile(folder.filePath(text("out"))),
                                           QUrl::fromLocalFile(folder.filePath(text("out/index.html")))}));

        // The next one stands in the same place.
        questions.path = folder.filePath(text("a.pdf"));
        window.actions()->action(Command::ExportPdf)->trigger();
        QTRY_VERIFY(report->headline().contains(text("PDF")));
        QCOMPARE(window.findChildren<ExportReportDialog *>().size(), 1);
        window.actions()->action(Command::CloseFile)->trigger();
        QVERIFY(!report->isVisible());
    }
};

int main(int argc, char **argv)
{
    return test::runPageTest<PageOutputTest>(argc, argv);
}

#include "tst_pageoutput.moc"
