#include "common/filewatch.h"
#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace vitrine;

namespace {

constexpr int longerThanARest = 600; // in milliseconds

struct Given
{
    Given()
    {
        test::writeFile(path, "one\n");
        watch.watch(path);
    }

    /// As editors and git do it.
    void replace(const QString &target, const QByteArray &bytes) const
    {
        const QString beside = folder.filePath(QStringLiteral(".new"));
        test::writeFile(beside, bytes);
        if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(target).constData()) != 0)
            qFatal("the file could not be renamed");
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("about.md"));
    FileWatch watch;
    QSignalSpy touched{&watch, &FileWatch::touched};
};

} // namespace

/// Sees a file change, whoever writes it and however.
class FileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesAFileWrittenInPlace()
    {
        Given given;
        test::writeFile(given.path, "two\n");
        QTRY_COMPARE(given.touched.count(), 1);
        test::writeFile(given.path, "three\n");
        QTRY_COMPARE(given.touched.count(), 2);
    }

    void seesAFileReplacedAgainAndAgain()
    {
        Given given;
        for (int i = 1; i <= 3; ++i) {
            // Of the same length each time.
            given.replace(given.path, "tw" + QByteArray::number(i) + '\n');
            QTRY_COMPARE(given.touched.count(), i);
        }
    }

    void seesAFileGoAndComeBack()
    {
        Given given;
        QVERIFY(QFile::remove(given.path));
        QTRY_COMPARE(given.touched.count(), 1);
        test::writeFile(given.path, "two\n");
        QTRY_COMPARE(given.touched.count(), 2);
        test::writeFile(given.path, "three\n");
        QTRY_COMPARE(given.touched.count(), 3);
    }

    void seesAFileThatWasNotThere()
    {
        Given given;
        const QString path = given.folder.filePath(QStringLiteral("new.md"));
        given.watch.watch(path);
        test::writeFile(path, "new\n");
        QTRY_COMPARE(given.touched.count(), 1);
    }

    void seesTheFileBehindALink()
    {
        Given given;
        QVERIFY(QDir(given.folder.path()).mkdir(QStringLiteral("real")));
        const QString real = given.folder.filePath(QStringLiteral("real/about.md"));
        const QString link = given.folder.filePath(QStringLiteral("link.md"));
        test::writeFile(real, "one\n");
        QVERIFY(QFile::link(real, link));
        given.watch.watch(link);
        for (int i = 1; i <= 2; ++i) {
            given.replace(real, "tw" + QByteArray::number(i) + '\n');
            QTRY_COMPARE(given.touched.count(), i);
        }
    }

    void waitsUntilNobodyWritesAnyMore()
    {
        Given given;
        for (int i = 0; i < 10; ++i) {
            test::writeFile(given.path, QByteArray(i + 1, 'x'));
            QTest::qWait(50);
        }
        QTRY_COMPARE(given.touched.count(), 1);
        QTest::qWait(longerThanARest);
        QCOMPARE(given.touched.count(), 1);
    }

    void letsOtherFilesBe()
    {
        Given given;
        test::writeFile(given.folder.filePath(QStringLiteral("other.md")), "x");
        QTest::qWait(longerThanARest);
        QCOMPARE(given.touched.count(), 0);
        given.watch.watch({});
        test::writeFile(given.path, "two\n");
        QTest::qWait(longerThanARest);
        QCOMPARE(given.touched.count(), 0);
    }
};

QTEST_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
