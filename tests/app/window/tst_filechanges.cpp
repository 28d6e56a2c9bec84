#include "givenwindow.h"
#include "preview/previewscheme.h"
#include "windowstatusbar.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <cstdio>

using namespace vitrine;

namespace {

constexpr int longerThanARest = 800; // in milliseconds

struct Given : test::GivenWindow
{
    Given() { path = open(QStringLiteral("about.md")); }

    /// The file with another job, as another program saves it.
    [[nodiscard]] QByteArray theirs() const
    {
        QByteArray text = test::fixture(QStringLiteral("about.md"));
        text.replace("Research Intern", "Research Fellow");
        if (text == test::fixture(QStringLiteral("about.md")))
            qFatal("the fixture has no such job");
        return text;
    }
    /// As editors and git do it.
    void replaceFile(const QByteArray &bytes) const
    {
        const QString beside = folder.filePath(QStringLiteral(".new"));
        test::writeFile(beside, bytes);
        if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
            qFatal("the file could not be renamed");
    }
    [[nodiscard]] bool isBarAboutDisk() const { return bar()->text().contains(QStringLiteral("another program")); }

    QString path;
};

} // namespace

/// Another program changes the open file.
class FileChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnchangedHereFollows()
    {
        Given given;
        given.editor()->showPlace(test::place(SectionId::Experience, 1));
        given.replaceFile(given.theirs());
        QTRY_COMPARE(given.document()->text(), given.theirs());
        QVERIFY(!given.window.isWindowModified());
        QVERIFY(!given.action(Command::Save)->isEnabled());
        QVERIFY2(given.window.status()->saveState() == QStringLiteral("No changes"),
                 qPrintable(given.window.status()->saveState()));
        QVERIFY(given.window.status()->currentMessage().contains(QStringLiteral("another program")));
        QVERIFY(given.bar()->isHidden());
        QCOMPARE(given.editor()->currentPlace(), std::optional(test::place(SectionId::Experience, 1)));
        // And again: the file is another one now.
        given.replaceFile(test::fixture(QStringLiteral("about.md")));
        QTRY_COMPARE(given.document()->text(), test::fixture(QStringLiteral("about.md")));
    }

    void whatWasThereBeforeCanBeHadBack()
    {
        Given given;
        given.changeYear(QStringLiteral("1999"));
        given.action(Command::Save)->trigger();
        const QByteArray saved = given.document()->text();
        given.replaceFile(given.theirs());
        QTRY_COMPARE(given.document()->text(), given.theirs());
        given.action(Command::Undo)->trigger();
        QCOMPARE(given.document()->text(), saved);
        QVERIFY(given.window.isWindowModified());
        given.action(Command::Undo)->trigger();
        QCOMPARE(given.document()->text(), test::fixture(QStringLiteral("about.md")));
        given.action(Command::Redo)->trigger();
        given.action(Command::Redo)->trigger();
        QCOMPARE(given.document()->text(), given.theirs());
        QVERIFY(!given.window.isWindowModified());
    }

    void unsavedChangesStayUntilTheBarIsPressed()
    {
        Given given;
        given.changeYear(QStringLiteral("1999"));
        const QByteArray mine = given.document()->text();
        given.replaceFile(given.theirs());
        QTRY_VERIFY(given.isBarAboutDisk());
        QVERIFY(given.bar()->isVisible());
        QCOMPARE(given.document()->text(), mine);
        QVERIFY(given.window.isWindowModified());
        given.bar()->actionButton()->click();
        QCOMPARE(given.document()->text(), given.theirs());
        QVERIFY(!given.window.isWindowModified());
        QVERIFY(given.bar()->isHidden());
        QVERIFY(given.questions.asked.isEmpty());
        given.action(Command::Undo)->trigger();
        QCOMPARE(given.document()->text(), mine);
        QVERIFY(given.window.isWindowModified());
    }

    void savingStillAsks()
    {
        Given given;
        given.changeYear(QStringLiteral("1999"));
        given.replaceFile(given.theirs());
        QTRY_VERIFY(given.isBarAboutDisk());
        given.action(Command::Save)->trigger();
        QCOMPARE(given.questions.asked, QByteArrayList{"changed-on-disk"});
        QCOMPARE(test::readFile(given.path), given.theirs());
        given.questions.answers = {Answer::Overwrite};
        given.action(Command::Save)->trigger();
        QCOMPARE(test::readFile(given.path), given.document()->text());
        QVERIFY(given.bar()->isHidden());
    }

    void whatCouldBeRedoneIsNotTakenAway()
    {
        Given given;
        given.changeYear(QStringLiteral("1999"));
        given.action(Command::Undo)->trigger();
        QVERIFY(!given.window.isWindowModified());
        given.replaceFile(given.theirs());
        QTRY_VERIFY(given.isBarAboutDisk());
        QVERIFY(given.action(Command::Redo)->isEnabled());
        QCOMPARE(given.document()->text(), test::fixture(QStringLiteral("about.md")));
    }

    void savingIsNoChangeByOthers()
    {
        Given given;
        given.changeYear(QStringLiteral("1999"));
        given.action(Command::Save)->trigger();
        const int steps = given.document()->undoStack()->count();
        QTest::qWait(longerThanARest);
        QCOMPARE(given.document()->undoStack()->count(), steps);
        QVERIFY(given.bar()->isHidden());
        QVERIFY(!given.window.status()->currentMessage().contains(QStringLiteral("another program")));
        QVERIFY2(given.window.status()->saveState().startsWith(QStringLiteral("Saved")),
                 qPrintable(given.window.status()->saveState()));
    }

    void whatOthersWroteJustAsItStandsHereIsSaved()
    {
        Given given;
        given.changeYear(QStringLiteral("1999"));
        given.replaceFile(given.document()->text());
        QTRY_VERIFY(!given.window.isWindowModified());
        QVERIFY(!given.action(Command::Save)->isEnabled());
        QCOMPARE(given.window.status()->saveState(), QStringLiteral("No changes"));
        QVERIFY(given.bar()->isHidden());
    }

    void whatCannotBeReadIsTold()
    {
        Given given;
        given.replaceFile(test::fixture(QStringLiteral("utf16.md")));
        QTRY_VERIFY(given.isBarAboutDisk());
        QVERIFY(given.bar()->text().contains(QStringLiteral("UTF-16")));
        QVERIFY(given.bar()->actionButton()->isHidden());
        QCOMPARE(given.document()->text(), test::fixture(QStringLiteral("about.md")));
        given.replaceFile(given.theirs());
        QTRY_COMPARE(given.document()->text(), given.theirs());
        QVERIFY(given.bar()->isHidden());
    }

    void anotherEncodingIsReadOnly()
    {
        Given given;
        given.replaceFile(test::fixture(QStringLiteral("latin1.md")));
        QTRY_VERIFY(given.document()->isReadOnly());
        QVERIFY(given.bar()->text().contains(QStringLiteral("UTF-8")));
        given.replaceFile(given.theirs());
        QTRY_COMPARE(given.document()->text(), given.theirs());
        QVERIFY(!given.document()->isReadOnly());
    }

    void aFileThatGoesAndComesBackIsNoNews()
    {
        Given given;
        given.changeYear(QStringLiteral("1999"));
        QVERIFY(QFile::remove(given.path));
        QTest::qWait(longerThanARest);
        QVERIFY(given.bar()->isHidden());
        test::writeFile(given.path, test::fixture(QStringLiteral("about.md")));
        QTest::qWait(longerThanARest);
        QVERIFY(given.bar()->isHidden());
        QVERIFY(given.window.isWindowModified());
    }

    void aFileThatIsClosedIsNotWatched()
    {
        Given given;
        given.action(Command::CloseFile)->trigger();
        given.replaceFile(given.theirs());
        QTest::qWait(longerThanARest);
        QVERIFY(!given.window.controller()->isOpen());
    }
};

int main(int argc, char **argv)
{
    registerPreviewScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    FileChangesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filechanges.moc"
