#include "common/settings.h"
#include "common/windowstate.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "pageoutput.h"
#include "profile/profileedits.h"
#include "profile/profilefile.h"
#include "scriptedquestions.h"
#include "support/fixtures.h"
#include "urlcatcher.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

using namespace vitrine;

/// A controller with a folder of its own, and a person who answers by script.
struct Given
{
    Given()
    {
        QObject::connect(&controller, &DocumentController::flushRequested, [this] { ++flushes; });
    }

    /// Copies a fixture into the folder and opens the copy.
    QString open(const QString &fixture)
    {
        const QString path = folder.filePath(fixture);
        test::writeFile(path, test::fixture(fixture));
        if (!controller.openFile(path))
            qFatal("%s was not opened", qPrintable(path));
        return path;
    }

    /// Changes one year, as a form would.
    void edit()
    {
        const Profile &profile = document.profile();
        const ValuePath year{"education", "courses", 0, "year"};
        const Result<TextEdit> change = setValue(profile, year, Value("changed"));
        if (!change || !document.apply(*change, {}))
            qFatal("the fixture could not be edited");
    }

    QTemporaryDir folder;
    test::ScriptedQuestions questions;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    WindowState state{folder.filePath(QStringLiteral("window.ini"))};
    ProfileDocument document;
    DocumentController controller{&document, &questions, &settings, &state};
    int flushes = 0;
};

class TestDocumentController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingWritesJustTheEdit();
    void savingIncludesTheFocusedField();
    void aFailedSaveIsToldAndLosesNothing();
    void savingElsewhereMovesTheDocument();
    void closingAsksAboutChanges_data();
    void closingAsksAboutChanges();
    void closingAsksNothingWithoutChanges();
    void anotherFileIsOpenedOnlyAfterAsking();
    void aFileChangedByOthersIsNotOverwrittenUnasked_data();
    void aFileChangedByOthersIsNotOverwrittenUnasked();
    void aFileThatCannotBeReadAnyMoreIsNotOverwrittenUnasked_data();
    void aFileThatCannotBeReadAnyMoreIsNotOverwrittenUnasked();
    void aFileGoneMeanwhileIsWrittenAgain();
    void aMissingFileBeginsAsANewOne();
    void aNewFileDoesNotOverwriteOneThatCameMeanwhile();
    void aMissingFileIsToldOtherwise();
    void theSampleIsSavedNowhere();
    void utf16IsRefused();
    void anotherEncodingIsReadOnlyUntilConverted();
    void recentFilesAreKept();
    void anExportIsAPageInTheFolder();
    void anExportAsksBeforeItReplaces();
    void anInvalidFileIsNotExported();
    void theBrowserGetsAPrivateCopy();
    void theFolderIsShown();
};

void TestDocumentController::savingWritesJustTheEdit()
{
    Given given;
    const QString path = given.open(QStringLiteral("about-crlf.md"));
    const QByteArray before = test::readFile(path);
    QVERIFY(!given.controller.canSave());
    given.edit();
    QVERIFY(given.controller.canSave());
    const QSignalSpy saved(&given.controller, &DocumentController::saved);
    QVERIFY(given.controller.save());
    const QByteArray after = test::readFile(path);
    QCOMPARE(after, given.document.text());
    QCOMPARE(summarizeLineDiff(before, after).changedLines(), 1);
    QCOMPARE(given.controller.lastSavedLines(), 1);
    QVERIFY(given.controller.lastSavedAt().isValid());
    QCOMPARE(saved.count(), 1);
    QVERIFY(!given.document.isModified());
    QVERIFY(given.questions.asked.isEmpty());
}

void TestDocumentController::savingIncludesTheFocusedField()
{
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    QObject::connect(&given.controller, &DocumentController::flushRequested, [&given] {
        if (!given.document.isModified())
            given.edit();
    });
    QVERIFY(given.controller.save());
    QVERIFY(test::readFile(path).contains("changed"));
    QVERIFY(given.flushes > 0);
}

void TestDocumentController::aFailedSaveIsToldAndLosesNothing()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.edit();
    const QByteArray text = given.document.text();
    test::writeFile(given.folder.filePath(QStringLiteral("file")), "no folder");
    given.questions.path = given.folder.filePath(QStringLiteral("file/about.md"));
    QVERIFY(!given.controller.saveAs());
    QCOMPARE(given.questions.told.size(), 1);
    QVERIFY(given.document.isModified());
    QCOMPARE(given.document.text(), text);
    QCOMPARE(given.controller.filePath(), given.folder.filePath(QStringLiteral("about.md")));
}

void TestDocumentController::savingElsewhereMovesTheDocument()
{
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    const QByteArray before = test::readFile(path);
    given.edit();
    const QString elsewhere = given.folder.filePath(QStringLiteral("other.md"));
    given.questions.path = elsewhere;
    QVERIFY(given.controller.saveAs());
    QCOMPARE(given.controller.filePath(), elsewhere);
    QCOMPARE(test::readFile(elsewhere), given.document.text());
    QCOMPARE(test::readFile(path), before);
    QVERIFY(!given.document.isModified());
}

void TestDocumentController::closingAsksAboutChanges_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("writes");
    QTest::newRow("save") << Answer::Save << true << true;
    QTest::newRow("discard") << Answer::Discard << true << false;
    QTest::newRow("cancel") << Answer::Cancel << false << false;
}

void TestDocumentController::closingAsksAboutChanges()
{
    QFETCH(Answer, answer);
    QFETCH(bool, closes);
    QFETCH(bool, writes);
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    const QByteArray before = test::readFile(path);
    given.edit();
    const QByteArray edited = given.document.text();
    given.questions.answers = {answer};
    QCOMPARE(given.controller.close(), closes);
    QCOMPARE(given.questions.asked, QByteArrayList{"save-changes"});
    QCOMPARE(given.controller.isOpen(), !closes);
    QCOMPARE(test::readFile(path), writes ? edited : before);
    if (!closes)
        QCOMPARE(given.document.text(), edited);
}

void TestDocumentController::closingAsksNothingWithoutChanges()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.edit();
    given.document.undoStack()->undo();
    QVERIFY(given.controller.close());
    QVERIFY(given.questions.asked.isEmpty());
    QVERIFY(given.controller.filePath().isEmpty());
}

void TestDocumentController::anotherFileIsOpenedOnlyAfterAsking()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    given.edit();
    const QByteArray edited = given.document.text();
    QVERIFY(!given.controller.openFile(test::fixturePath(QStringLiteral("author-page.md"))));
    QVERIFY(!given.controller.newFile());
    QVERIFY(!given.controller.openSample());
    QCOMPARE(given.questions.asked, QByteArrayList(3, "save-changes"));
    QCOMPARE(given.document.text(), edited);
}

void TestDocumentController::aFileChangedByOthersIsNotOverwrittenUnasked_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("overwrite") << Answer::Overwrite;
    QTest::newRow("reload") << Answer::Reload;
    QTest::newRow("cancel") << Answer::Cancel;
}

void TestDocumentController::aFileChangedByOthersIsNotOverwrittenUnasked()
{
    QFETCH(Answer, answer);
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    given.edit();
    const QByteArray mine = given.document.text();
    const QByteArray theirs = test::fixture(QStringLiteral("author-page.md"));
    test::writeFile(path, theirs);
    given.questions.answers = {answer};
    QCOMPARE(given.controller.save(), answer == Answer::Overwrite);
    QCOMPARE(given.questions.asked, QByteArrayList{"changed-on-disk"});
    QCOMPARE(test::readFile(path), answer == Answer::Overwrite ? mine : theirs);
    QCOMPARE(given.document.text(), answer == Answer::Reload ? theirs : mine);
    QCOMPARE(given.document.isModified(), answer == Answer::Cancel);
}

void TestDocumentController::aFileThatCannotBeReadAnyMoreIsNotOverwrittenUnasked_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<Answer>("answer");
    const QByteArray utf16 = test::fixture(QStringLiteral("utf16.md"));
    QTest::newRow("UTF-16, overwrite") << utf16 << Answer::Overwrite;
    QTest::newRow("UTF-16, cancel") << utf16 << Answer::Cancel;
    QTest::newRow("too large") << QByteArray(maximumFileSize + 1, ' ') << Answer::Cancel;
}

void TestDocumentController::aFileThatCannotBeReadAnyMoreIsNotOverwrittenUnasked()
{
    QFETCH(QByteArray, theirs);
    QFETCH(Answer, answer);
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    given.edit();
    const QByteArray mine = given.document.text();
    test::writeFile(path, theirs);
    given.questions.answers = {answer};
    QCOMPARE(given.controller.save(), answer == Answer::Overwrite);
    QCOMPARE(given.questions.asked, QByteArrayList{"changed-on-disk"});
    QVERIFY(test::readFile(path) == (answer == Answer::Overwrite ? mine : theirs));
    QCOMPARE(given.document.text(), mine);
}

void TestDocumentController::aFileGoneMeanwhileIsWrittenAgain()
{
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    given.edit();
    QVERIFY(QFile::remove(path));
    QVERIFY(given.controller.save());
    QCOMPARE(test::readFile(path), given.document.text());
}

void TestDocumentController::aMissingFileBeginsAsANewOne()
{
    Given given;
    const QString path = given.folder.filePath(QStringLiteral("new.md"));
    QVERIFY(given.controller.openFile(path, MissingFile::Create));
    QVERIFY(given.controller.isNewFile());
    QVERIFY(given.controller.canSave());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(given.state.recentFiles().isEmpty());
    QVERIFY(given.controller.save());
    QCOMPARE(test::readFile(path), newProfileText());
    QVERIFY(!given.controller.isNewFile());
    QCOMPARE(given.controller.lastSavedLines(), -1);
    QCOMPARE(given.state.recentFiles(), QStringList(path));
}

void TestDocumentController::aNewFileDoesNotOverwriteOneThatCameMeanwhile()
{
    Given given;
    const QString path = given.folder.filePath(QStringLiteral("new.md"));
    QVERIFY(given.controller.openFile(path, MissingFile::Create));
    test::writeFile(path, "somebody's\n");
    QVERIFY(!given.controller.save());
    QCOMPARE(given.questions.asked, QByteArrayList{"changed-on-disk"});
    QCOMPARE(test::readFile(path), QByteArray("somebody's\n"));
}

void TestDocumentController::aMissingFileIsToldOtherwise()
{
    Given given;
    QVERIFY(!given.controller.openFile(given.folder.filePath(QStringLiteral("gone.md"))));
    QCOMPARE(given.questions.told.size(), 1);
    QVERIFY(!given.controller.isOpen());
}

void TestDocumentController::theSampleIsSavedNowhere()
{
    Given given;
    QVERIFY(given.controller.openSample());
    QVERIFY(given.controller.filePath().isEmpty());
    QVERIFY(given.document.profile().isValid());
    QCOMPARE(given.document.profile().kind(), ProfileKind::AboutWidget);
    QVERIFY(!given.document.isModified());
    QVERIFY(!given.controller.save());
    QCOMPARE(given.questions.asked, QByteArrayList{"file"});
    const QString path = given.folder.filePath(QStringLiteral("mine.md"));
    given.questions.path = path;
    QVERIFY(given.controller.save());
    QCOMPARE(test::readFile(path), given.document.text());
}

void TestDocumentController::utf16IsRefused()
{
    Given given;
    QVERIFY(!given.controller.openFile(test::fixturePath(QStringLiteral("utf16.md"))));
    QCOMPARE(given.questions.told.size(), 1);
    QVERIFY(given.questions.told.front().contains(QStringLiteral("UTF-16")));
    QVERIFY(!given.controller.isOpen());
}

void TestDocumentController::anotherEncodingIsReadOnlyUntilConverted()
{
    Given given;
    const QString path = given.open(QStringLiteral("latin1.md"));
    const QByteArray before = test::readFile(path);
    QVERIFY(given.controller.hasForeignEncoding());
    QVERIFY(given.document.isReadOnly());
    QVERIFY(!given.controller.save());
    QCOMPARE(test::readFile(path), before);

    given.controller.convertToUtf8();
    QVERIFY(!given.controller.hasForeignEncoding());
    QVERIFY(!given.document.isReadOnly());
    QVERIFY(given.document.isModified());
    QVERIFY(given.document.text().isValidUtf8());
    QVERIFY(!given.document.undoStack()->canUndo());
    QCOMPARE(test::readFile(path), before);
    QVERIFY(given.controller.save());
    QVERIFY(test::readFile(path).isValidUtf8());
    QVERIFY(given.questions.asked.isEmpty());
}

void TestDocumentController::recentFilesAreKept()
{
    Given given;
    const QString first = given.open(QStringLiteral("about.md"));
    const QString second = given.open(QStringLiteral("author-page.md"));
    QCOMPARE(given.state.recentFiles(), QStringList({second, first}));
    QCOMPARE(given.state.lastFolder(QStringLiteral("open")), QFileInfo(first).absolutePath());
}

void TestDocumentController::anExportIsAPageInTheFolder()
{
    Given given;
    const QString path = given.open(QStringLiteral("about.md"));
    const QByteArray before = test::readFile(path);
    PageOutput output(&given.controller, &given.questions, &given.state);
    const QSignalSpy exported(&output, &PageOutput::exported);
    QVERIFY(!output.exportWebPage());
    given.questions.path = given.folder.filePath(QStringLiteral("out"));
    QVERIFY(QDir(given.folder.path()).mkdir(QStringLiteral("out")));
    QVERIFY(output.exportWebPage());
    QCOMPARE(exported.count(), 1);
    QVERIFY(test::readFile(given.folder.filePath(QStringLiteral("out/index.html"))).contains("data-profile"));
    QVERIFY(given.flushes > 0);
    QCOMPARE(test::readFile(path), before);
}

void TestDocumentController::anExportAsksBeforeItReplaces()
{
    Given given;
    given.open(QStringLiteral("about.md"));
    PageOutput output(&given.controller, &given.questions, &given.state);
    const QString page = given.folder.filePath(QStringLiteral("index.html"));
    test::writeFile(page, "somebody's");
    given.questions.path = given.folder.path();
    QVERIFY(!output.exportWebPage());
    QCOMPARE(test::readFile(page), QByteArray("somebody's"));
    given.questions.path = given.folder.path();
    given.questions.answers = {Answer::Proceed};
    QVERIFY(output.exportWebPage());
    QVERIFY(test::readFile(page).contains("data-profile"));
}

void TestDocumentController::anInvalidFileIsNotExported()
{
    Given given;
    given.open(QStringLiteral("missing-comma.md"));
    PageOutput output(&given.controller, &given.questions, &given.state);
    given.questions.path = given.folder.path();
    QVERIFY(!output.exportWebPage());
    QCOMPARE(given.questions.told.size(), 1);
    QVERIFY(!QFileInfo::exists(given.folder.filePath(QStringLiteral("index.html"))));
}

void TestDocumentController::theBrowserGetsAPrivateCopy()
{
    UrlCatcher browser;
    Given given;
    given.open(QStringLiteral("about.md"));
    QString folder;
    {
        PageOutput output(&given.controller, &given.questions, &given.state);
        QVERIFY(output.showInBrowser());
        QCOMPARE(browser.urls.size(), 1);
        const QFileInfo page(browser.urls.front().toLocalFile());
        QVERIFY(test::readFile(page.filePath()).contains("data-profile"));
        folder = page.path();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(folder).permissions() & others));
        QVERIFY(output.showInBrowser());
        QCOMPARE(browser.urls.back(), browser.urls.front());
    }
    QVERIFY(!QFileInfo::exists(folder));
}

void TestDocumentController::theFolderIsShown()
{
    UrlCatcher fileManager;
    Given given;
    PageOutput output(&given.controller, &given.questions, &given.state);
    QVERIFY(!output.showInFolder());
    given.open(QStringLiteral("about.md"));
    QVERIFY(output.showInFolder());
    QCOMPARE(fileManager.urls, QList<QUrl>{QUrl::fromLocalFile(given.folder.path())});
}

QTEST_MAIN(TestDocumentController)
#include "tst_documentcontroller.moc"
