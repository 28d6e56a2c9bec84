#include "app/preview/pageprobe.h"
#include "common/documentsite.h"
#include "common/infobar.h"
#include "common/settings.h"
#include "documentbar.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "editorarea.h"
#include "forms/editorpane.h"
#include "givenwindow.h"
#include "mainactions.h"
#include "overview/overviewpage.h"
#include "overview/sitefileviewer.h"
#include "problemspanel.h"
#include "source/sourceview.h"
#include "support/fixtures.h"
#include "workarea.h"

#include <QDir>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace vitrine;

/// Files that are no plain profile: a bar says so, and leads on.
class WindowFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAboutStubLeadsToTheProfile()
    {
        test::GivenWindow given;
        QDir(given.folder.path()).mkpath(QStringLiteral("content/authors/admin"));
        const QString page = given.folder.filePath(QStringLiteral("content/authors/admin/_index.md"));
        test::writeFile(page, test::fixture(QStringLiteral("author-page.md")));
        given.open(QStringLiteral("about-stub.md"), QStringLiteral("content/home/about.md"));
        QVERIFY(given.bar()->isVisible());
        QVERIFY2(given.bar()->text().contains(QStringLiteral("authors/admin/_index.md")),
                 qPrintable(given.bar()->text()));
        given.bar()->actionButton()->click();
        QCOMPARE(given.window.controller()->filePath(), page);
        QVERIFY(given.bar()->isHidden());
    }

    void anAboutStubWithoutAPageSaysSo()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about-stub.md"));
        QVERIFY(given.bar()->text().contains(QStringLiteral("admin")));
        QVERIFY(given.bar()->actionButton()->isHidden());
    }

    void aStubOfTheThemesChoiceLeadsToTheProfile()
    {
        test::GivenWindow given;
        given.write("hugo.toml", "");
        given.write("content/authors/boss/_index.md", "---\nname: Boss\nsuperuser: true\n---\nHi.\n");
        given.write("content/home/about.md", "---\nwidget: about\n---\n");
        given.show(given.folder.filePath(QStringLiteral("content/home/about.md")));
        QVERIFY2(given.bar()->text().contains(QStringLiteral("authors/boss/_index.md")),
                 qPrintable(given.bar()->text()));
        QCOMPARE(given.window.controller()->site()->context().identity.name->text, QStringLiteral("Boss"));
        // What stands there now is what is shown.
        given.write("content/authors/boss/_index.md", "---\nname: Somebody else\nsuperuser: true\n---\nHi.\n");
        QTRY_COMPARE(given.window.controller()->site()->context().identity.name->text, QStringLiteral("Somebody else"));
        QVERIFY(QFile::remove(given.folder.filePath(QStringLiteral("content/authors/boss/_index.md"))));
        QTRY_VERIFY(!given.bar()->text().contains(QStringLiteral("authors/boss")));
    }

    void aSectionThatTheThemeNeverShowsSaysSo()
    {
        test::GivenWindow given;
        given.write("hugo.toml", "");
        given.write("layouts/partials/widgets/about.html", "{{ .Params.interests }}{{ .Params.education }}");
        given.open(QStringLiteral("about.md"), QStringLiteral("content/home/about.md"));
        auto *note = given.editor()->form()->findChild<InfoBar *>(QStringLiteral("siteNote"));
        QVERIFY(note);
        given.editor()->showPlace(test::place(SectionId::Education));
        QVERIFY(note->isHidden());
        given.editor()->showPlace(test::place(SectionId::Experience));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("layouts/partials/widgets/about.html")),
                 qPrintable(note->text()));
        given.editor()->showPlace(test::place(SectionId::Experience, 0));
        QVERIFY(note->isVisible());
        // The theme learns to show it.
        given.write("layouts/partials/widgets/about.html", "{{ .Params.experience }}{{ .Params.education }}");
        QTRY_VERIFY(note->isHidden());
        QTRY_COMPARE(given.window.workArea()->problems()->hintCount(), 1); // of the interests
    }

    void problemsOfTheSiteAreListed()
    {
        test::GivenWindow given;
        given.write("config/_default/params.toml", "name = \"Mira\"\nrole = \n");
        given.open(QStringLiteral("about.md"), QStringLiteral("content/home/about.md"));
        ProblemsPanel *problems = given.window.workArea()->problems();
        QTRY_COMPARE(problems->problemCount(), 1);
        given.window.workArea()->setProblemsShown(true);
        auto *list = problems->findChild<QTreeWidget *>();
        Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
        const auto *viewer = given.window.findChild<SiteFileViewer *>();
        QVERIFY(viewer && viewer->isVisible());
        QVERIFY(viewer->windowTitle().startsWith(QStringLiteral("config/_default/params.toml, line 2")));
        given.write("config/_default/params.toml", "name = \"Mira\"\n");
        QTRY_COMPARE(problems->problemCount(), 0);
    }

    void aPictureIsChosenForPagesWithoutASite()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        given.write("me.txt", "x");
        given.questions.path = given.folder.filePath(QStringLiteral("me.txt"));
        Q_EMIT given.editor()->overview()->pictureRequested();
        QCOMPARE(given.questions.asked, QByteArrayList({"picture"}));
        QCOMPARE(given.questions.told.size(), 1);
        QVERIFY(given.settings.ownFields().picture.isEmpty());
        given.write("me.png", "x");
        given.questions.path = given.folder.filePath(QStringLiteral("me.png"));
        Q_EMIT given.editor()->overview()->pictureRequested();
        QVERIFY(given.window.controller()->site()->context().identity.picture.endsWith(QStringLiteral("/me.png")));
        Q_EMIT given.editor()->overview()->pictureRequested(); // and thought better of it
        QVERIFY(given.settings.ownFields().picture.endsWith(QStringLiteral("/me.png")));
    }

    void anInvalidFileLeadsToItsMistake()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("missing-comma.md"));
        QCOMPARE(given.bar()->severity(), Severity::Error);
        const std::vector<Diagnostic> problems = given.document()->profile().problems();
        QVERIFY(!problems.empty());
        QVERIFY(given.bar()->text().contains(problems.front().message));
        given.bar()->actionButton()->click();
        QVERIFY(given.editor()->isSourceShown());
        QCOMPARE(given.editor()->source()->currentOffset(), problems.front().range.begin);
    }

    void theBarWaitsWhileTyping()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("about.md"));
        const qsizetype at = given.document()->text().indexOf("widget = ") + 9;
        given.editor()->showSource({at, at});
        QTest::keyClicks(given.editor()->source(), QStringLiteral("["));
        QVERIFY(!given.document()->profile().isValid());
        QVERIFY(given.bar()->isHidden());
        QTRY_VERIFY(given.bar()->isVisible());
        QTest::keyClick(given.editor()->source(), Qt::Key_Backspace);
        QVERIFY(given.bar()->isHidden());
    }

    void foreignFrontMatterIsText_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("YAML") << QStringLiteral("yaml-front-matter.md");
        QTest::newRow("JSON") << QStringLiteral("json-front-matter.md");
        QTest::newRow("none") << QStringLiteral("no-front-matter.md");
    }

    void foreignFrontMatterIsText()
    {
        QFETCH(QString, fixture);
        test::GivenWindow given;
        const QString path = given.open(fixture);
        QVERIFY(given.bar()->isVisible());
        QVERIFY(given.bar()->actionButton()->isHidden());
        QVERIFY(given.editor()->currentPlace());
        QCOMPARE(given.editor()->currentPlace()->section, SectionId::Biography);
        QVERIFY(given.window.close());
        QCOMPARE(test::readFile(path), test::fixture(fixture));
    }

    void anotherEncodingOffersToConvert()
    {
        test::GivenWindow given;
        given.open(QStringLiteral("latin1.md"));
        QVERIFY(given.bar()->text().contains(QStringLiteral("UTF-8")));
        QVERIFY(!given.action(Command::Save)->isEnabled());
        given.bar()->actionButton()->click();
        QVERIFY(given.bar()->isHidden());
        QVERIFY(given.action(Command::Save)->isEnabled());
    }
};

int main(int argc, char **argv)
{
    return test::runPageTest<WindowFilesTest>(argc, argv);
}

#include "tst_windowfiles.moc"
