#include "profile/profilefile.h"

#include "support/faultydisk.h"
#include "support/fixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace vitrine;
using test::FaultyDisk;

namespace {

/// Limits how long a file may become, by the kernel itself, for as long as it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_isSet = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
    bool m_isSet = false;
};

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// Small texts stay in QSaveFile's buffer until they are flushed, large ones do not.
QByteArray text(qsizetype lines)
{
    return QByteArray("a line of the new text\n").repeated(lines);
}

} // namespace

/// Reads files whole and replaces them safely.
class ProfileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : test::markdownFiles(QStringLiteral(VITRINE_FIXTURES_DIR))) {
            if (name != u"utf16.md")
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void keepsEveryByte()
    {
        QFETCH(QString, name);
        const Result<LoadedFile> loaded = loadFile(test::fixturePath(name));
        QVERIFY(loaded);
        QCOMPARE(loaded->text, test::fixture(name));
        QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        QVERIFY(saveFile(copy, loaded->text));
        QCOMPARE(test::readFile(copy), test::fixture(name));
        QCOMPARE(filesIn(folder), QStringList{name});
    }

    void tellsWhereAFileIsNotUtf8()
    {
        const Result<LoadedFile> latin1 = loadFile(test::fixturePath(QStringLiteral("latin1.md")));
        QVERIFY(latin1);
        QVERIFY(!latin1->isUtf8);
        QCOMPARE(latin1->invalidAt, latin1->text.indexOf('\xE9'));

        const Result<LoadedFile> about = loadFile(test::fixturePath(QStringLiteral("about.md")));
        QVERIFY(about);
        QVERIFY(about->isUtf8);
        QCOMPARE(about->invalidAt, -1);
    }

    void refusesToRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("a missing file") << test::fixturePath(QStringLiteral("nowhere.md"))
                                        << QByteArray("file-missing");
        QTest::newRow("a missing folder") << QStringLiteral("/no/such/folder/about.md") << QByteArray("file-missing");
        QTest::newRow("a folder") << QStringLiteral(VITRINE_FIXTURES_DIR) << QByteArray("file-unreadable");
        // Its first byte is at an address that belongs to nobody.
        QTest::newRow("a device that fails") << QStringLiteral("/proc/self/mem") << QByteArray("file-unreadable");
        QTest::newRow("a device without end") << QStringLiteral("/dev/zero") << QByteArray("file-too-large");
        QTest::newRow("UTF-16") << test::fixturePath(QStringLiteral("utf16.md")) << QByteArray("file-utf16");
    }
    void refusesToRead()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, code);
        const Result<LoadedFile> loaded = loadFile(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, code);
        QVERIFY2(loaded.error().message.contains(path), qPrintable(loaded.error().message));
    }

    void refusesAFileThatIsTooLarge()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(maximumFileSize + 1));
        QCOMPARE(loadFile(path).error().code, "file-too-large");
        QVERIFY(file.resize(maximumFileSize));
        QVERIFY(loadFile(path));
    }

    void checksBytesFromElsewhere()
    {
        QVERIFY(checkText("").value().isUtf8);
        QCOMPARE(checkText("ab\xFF").value().invalidAt, 2);
        QCOMPARE(checkText("\xFF\xFEx").error().code, "file-utf16");
        QCOMPARE(checkText("\xFE\xFFx").error().code, "file-utf16");
        QCOMPARE(checkText(QByteArray(maximumFileSize + 1, 'x')).error().code, "file-too-large");
    }

    void replacesAndCreatesFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("about.md"));
        QVERIFY(saveFile(path, "first"));
        QCOMPARE(test::readFile(path), "first");
        QVERIFY(saveFile(path, "second, which is longer"));
        QCOMPARE(test::readFile(path), "second, which is longer");
        QVERIFY(saveFile(path, ""));
        QCOMPARE(test::readFile(path), "");
    }

    void keepsPermissions()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("about.md"));
        test::writeFile(path, "old");
        for (const mode_t mode : {0640u, 0600u, 0664u, 0755u}) {
            QCOMPARE(::chmod(qPrintable(path), mode), 0);
            QVERIFY(saveFile(path, "new"));
            struct stat status = {};
            QCOMPARE(::stat(qPrintable(path), &status), 0);
            QCOMPARE(status.st_mode & 07777u, mode);
        }
    }

    void savesThroughSymbolicLinks()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("site")));
        const QString target = folder.filePath(QStringLiteral("site/about.md"));
        const QString link = folder.filePath(QStringLiteral("about.md"));
        const QString linkToLink = folder.filePath(QStringLiteral("again.md"));
        test::writeFile(target, "old");
        QVERIFY(QFile::link(QStringLiteral("site/about.md"), link));
        QVERIFY(QFile::link(QStringLiteral("about.md"), linkToLink));

        for (const QString &path : {link, linkToLink}) {
            const QByteArray bytes = "saved through " + path.toUtf8();
            QVERIFY(saveFile(path, bytes));
            QCOMPARE(test::readFile(target), bytes);
            QVERIFY(QFileInfo(link).isSymLink());
            QVERIFY(QFileInfo(linkToLink).isSymLink());
            QVERIFY(!QFileInfo(target).isSymLink());
        }
    }

    void refusesToSave_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("into a missing folder") << QStringLiteral("/no/such/folder/about.md");
        QTest::newRow("over a folder") << QStringLiteral(VITRINE_FIXTURES_DIR);
        QTest::newRow("where nobody may write") << QStringLiteral("/proc/about.md");
    }
    void refusesToSave()
    {
        QFETCH(QString, path);
        const Result<void> saved = saveFile(path, "text");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, "file-unwritable");
        QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
    }

    void leavesDevicesAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        QCOMPARE(saveFile(path, "text").error().code, "file-unwritable");
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(path), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void keepsTheOldFileOnAFullDisk_data()
    {
        QTest::addColumn<qsizetype>("lines");
        QTest::addColumn<qsizetype>("room");
        for (const qsizetype lines : {1, 20, 5000}) {
            const qsizetype size = text(lines).size();
            for (const qsizetype room : {qsizetype(0), qsizetype(1), size / 2, size - 1})
                QTest::addRow("%lld of %lld bytes fit", qlonglong(room), qlonglong(size)) << lines << room;
        }
    }
    void keepsTheOldFileOnAFullDisk()
    {
        QFETCH(qsizetype, lines);
        QFETCH(qsizetype, room);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("about.md"));
        test::writeFile(path, "the old text");

        const auto save = [&] {
            const FaultyDisk disk(FaultyDisk::Fault::Full, room);
            return saveFile(path, text(lines));
        };
        const Result<void> saved = save();
        QVERIFY(FaultyDisk::hasStruck());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, "file-unwritable");
        QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
        QVERIFY2(saved.error().message.contains(qt_error_string(ENOSPC)), qPrintable(saved.error().message));
        QCOMPARE(test::readFile(path), "the old text");
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("about.md")});

        // Once there is room again, the same call succeeds.
        QVERIFY(saveFile(path, text(lines)));
        QCOMPARE(test::readFile(path), text(lines));
    }

    void keepsTheOldFileWhereTheSystemWritesNoMore_data() { keepsTheOldFileOnAFullDisk_data(); }
    void keepsTheOldFileWhereTheSystemWritesNoMore()
    {
        QFETCH(qsizetype, lines);
        QFETCH(qsizetype, room);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("about.md"));
        test::writeFile(path, "the old text");

        bool isLimited = false;
        const auto save = [&] {
            const FileSizeLimit limit(static_cast<rlim_t>(room));
            isLimited = limit.isSet();
            return saveFile(path, text(lines));
        };
        const Result<void> saved = save();
        QVERIFY(isLimited);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, "file-unwritable");
        QVERIFY2(saved.error().message.contains(qt_error_string(EFBIG)), qPrintable(saved.error().message));
        QCOMPARE(test::readFile(path), "the old text");
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("about.md")});
    }

    void keepsTheOldFileWhenTheDiskFails_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("reason");
        QTest::newRow("sync") << int(FaultyDisk::Fault::SyncFails) << EIO;
        QTest::newRow("rename") << int(FaultyDisk::Fault::RenameFails) << EACCES;
    }
    void keepsTheOldFileWhenTheDiskFails()
    {
        QFETCH(int, fault);
        QFETCH(int, reason);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("about.md"));
        test::writeFile(path, "the old text");

        const auto save = [&] {
            const FaultyDisk disk(static_cast<FaultyDisk::Fault>(fault));
            return saveFile(path, "the new text");
        };
        const Result<void> saved = save();
        QVERIFY(FaultyDisk::hasStruck());
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(qt_error_string(reason)), qPrintable(saved.error().message));
        QCOMPARE(test::readFile(path), "the old text");
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("about.md")});
    }

    void convertsOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("Latin-1") << QByteArray("Jos\xE9, \xA0\xFF") << QByteArray("José, \u00A0ÿ");
        QTest::newRow("quotes and dashes") << QByteArray("\x93tides\x94 \x96 \x80"
                                                         "5")
                                           << QByteArray("“tides” – €5");
        QTest::newRow("undefined bytes") << QByteArray("\x81\x9D") << QByteArray("\xC2\x81\xC2\x9D");
        QTest::newRow("UTF-8 stays") << QByteArray("\xEF\xBB\xBFé – “x”\r\n") << QByteArray("\xEF\xBB\xBFé – “x”\r\n");
        QTest::newRow("both in one file") << QByteArray("é \xE9!") << QByteArray("é é!");
    }
    void convertsOtherEncodings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(convertedToUtf8(text), expected);
        QVERIFY(checkText(convertedToUtf8(text)).value().isUtf8);
    }
};

QTEST_APPLESS_MAIN(ProfileFileTest)
#include "tst_profilefile.moc"
