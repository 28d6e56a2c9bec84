#include "export/exportfolder.h"

#include "export/exportmanifest.h"
#include "support/faultydisk.h"
#include "support/fixtures.h"

#include <QDirIterator>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <thread>

#include <unistd.h>

using namespace vitrine;

namespace {

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), test::readFile(path));
    }
    return files;
}

const std::vector<PageAsset> firstFiles{{QStringLiteral("assets/a.1.css"), "a"},
                                        {QStringLiteral("assets/b.1.png"), "b"},
                                        {QStringLiteral("index.html"), "one"}};
const std::vector<PageAsset> secondFiles{{QStringLiteral("assets/a.2.css"), "aa"},
                                         {QStringLiteral("assets/b.1.png"), "b"},
                                         {QStringLiteral("index.html"), "two"}};

} // namespace

/// Puts an export into a folder: whole or not at all, and nothing but its own.
class ExporterFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void makesAFolder()
    {
        const auto change = writeExportFolder(path("new/out"), firstFiles, {});
        QVERIFY(change);
        QCOMPARE(change->files.size(), 3U);
        const auto files = filesBelow(path("new/out"));
        QCOMPARE(files.size(), 4);
        QCOMPARE(files.value(QStringLiteral("index.html")), "one");
        QCOMPARE(QDir(path("new")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("out")});
    }

    void makesAFolderWithAsLongANameAsThereCanBe()
    {
        const QString folder = m_folder->filePath(QString(255, u'x'));
        QVERIFY(writeExportFolder(folder, firstFiles, {}));
        QCOMPARE(filesBelow(folder).size(), 4);
    }

    void removesWhatIsStaleAndNothingElse()
    {
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        test::writeFile(path("out/CNAME"), "example.org");
        test::writeFile(path("out/assets/own.css"), "own");
        const auto change = writeExportFolder(path("out"), secondFiles, {});
        QVERIFY(change);
        QCOMPARE(change->removed, QStringList{QStringLiteral("assets/a.1.css")});
        const auto files = filesBelow(path("out"));
        QCOMPARE(files.keys(), (QStringList{QStringLiteral(".vitrine-export.json"), QStringLiteral("CNAME"),
                                            QStringLiteral("assets/a.2.css"), QStringLiteral("assets/b.1.png"),
                                            QStringLiteral("assets/own.css"), QStringLiteral("index.html")}));
        QCOMPARE(files.value(QStringLiteral("index.html")), "two");
        // What is left is what a first export would have written.
        QVERIFY(writeExportFolder(path("fresh"), secondFiles, {}));
        QCOMPARE(files.value(ExportManifest::fileName()), filesBelow(path("fresh")).value(ExportManifest::fileName()));
    }

    void keepsAStaleFileThatSomebodyChanged()
    {
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        test::writeFile(path("out/assets/a.1.css"), "mine now");
        const auto change = writeExportFolder(path("out"), secondFiles, {});
        QVERIFY(change);
        QCOMPARE(change->kept, QStringList{QStringLiteral("assets/a.1.css")});
        QCOMPARE(test::readFile(path("out/assets/a.1.css")), "mine now");
    }

    void keepsStaleFilesWhenTold()
    {
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        FolderOptions options;
        options.keepStale = true;
        QVERIFY(writeExportFolder(path("out"), secondFiles, options));
        QVERIFY(QFileInfo::exists(path("out/assets/a.1.css")));
        // They are still known, so a later export removes them.
        const auto later = writeExportFolder(path("out"), secondFiles, {});
        QVERIFY(later);
        QCOMPARE(later->removed, QStringList{QStringLiteral("assets/a.1.css")});
    }

    void refusesAForeignFolder()
    {
        QVERIFY(QDir().mkpath(path("out")));
        test::writeFile(path("out/index.html"), "somebody's");
        const auto before = filesBelow(path("out"));
        const auto refused = writeExportFolder(path("out"), firstFiles, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "export-foreign-folder");
        QCOMPARE(filesBelow(path("out")), before);

        FolderOptions force;
        force.force = true;
        QVERIFY(writeExportFolder(path("out"), firstFiles, force));
        QCOMPARE(test::readFile(path("out/index.html")), "one");
    }

    void takesAnEmptyFolder()
    {
        QVERIFY(QDir().mkpath(path("out")));
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        QCOMPARE(filesBelow(path("out")).size(), 4);
    }

    void refusesToReplaceAFileOfSomebodyElse()
    {
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        test::writeFile(path("out/assets/a.2.css"), "not ours");
        const auto before = filesBelow(path("out"));
        const auto refused = writeExportFolder(path("out"), secondFiles, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "export-foreign-folder");
        QCOMPARE(filesBelow(path("out")), before);
    }

    void followsNoLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("assets") << QStringLiteral("out/assets");
        QTest::newRow("page") << QStringLiteral("out/index.html");
        QTest::newRow("manifest") << QStringLiteral("out/.vitrine-export.json");
        QTest::newRow("what is not in its place yet") << QStringLiteral("out/.vitrine-new");
    }
    void followsNoLink()
    {
        QFETCH(QString, link);
        QVERIFY(QDir().mkpath(path("out")));
        QVERIFY(QDir().mkpath(path("secret")));
        test::writeFile(path("secret.html"), "secret");
        const bool isFile = link.endsWith(u"html") || link.endsWith(u"json");
        QVERIFY(QFile::link(isFile ? path("secret.html") : path("secret"), m_folder->filePath(link)));
        FolderOptions force;
        force.force = true;
        const auto refused = writeExportFolder(path("out"), firstFiles, force);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "export-symbolic-link");
        QVERIFY(filesBelow(path("secret")).isEmpty());
        QCOMPARE(test::readFile(path("secret.html")), "secret");
    }

    void followsNoLinkBesideTheFolder()
    {
        QVERIFY(QDir().mkpath(path("secret")));
        test::writeFile(path("secret/kept"), "secret");
        QVERIFY(QFile::link(path("secret"), path(".out.vitrine-new")));
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        QCOMPARE(test::readFile(path("secret/kept")), "secret");
        QVERIFY(!QFileInfo(path("out")).isSymLink());
        QVERIFY(!QFileInfo(path(".out.vitrine-new")).isSymLink());
    }

    void cleansUpAfterAnExportThatWasKilled()
    {
        // In an empty folder, before the manifest was there.
        QVERIFY(QDir().mkpath(path("out/.vitrine-new/assets")));
        test::writeFile(path("out/.vitrine-new/assets/a.1.css"), "half");
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        QCOMPARE(filesBelow(path("out")).size(), 4);
        QVERIFY(!QFileInfo::exists(path("out/.vitrine-new")));
        // In one with an export, even where nothing is new.
        QVERIFY(QDir().mkpath(path("out/.vitrine-new/assets")));
        test::writeFile(path("out/.vitrine-new/index.html"), "half");
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        QVERIFY(!QFileInfo::exists(path("out/.vitrine-new")));
        // Beside its place.
        QVERIFY(QDir().mkpath(path(".fresh.vitrine-new")));
        test::writeFile(path(".fresh.vitrine-new/index.html"), "half");
        QVERIFY(writeExportFolder(path("fresh"), firstFiles, {}));
        QVERIFY(!QFileInfo::exists(path(".fresh.vitrine-new")));
        QCOMPARE(test::readFile(path("fresh/index.html")), "one");
    }

    void waitsForOtherExports_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("a new folder") << false;
        QTest::newRow("one that is there") << true;
    }
    void waitsForOtherExports()
    {
        QFETCH(bool, isThere);
        for (int round = 0; round < 6; ++round) {
            const QString folder = m_folder->filePath(QStringLiteral("out%1").arg(round));
            if (isThere)
                QVERIFY(writeExportFolder(folder, firstFiles, {}));
            std::atomic<int> written = 0;
            std::vector<std::thread> exports;
            for (int i = 0; i < 4; ++i) {
                exports.emplace_back([&written, &folder, i] {
                    written += writeExportFolder(folder, i % 2 == 0 ? firstFiles : secondFiles, {}) ? 1 : 0;
                });
            }
            for (std::thread &thread : exports)
                thread.join();
            QCOMPARE(written.load(), 4);
            // Whoever came last: a whole page, and nothing else.
            const auto files = filesBelow(folder);
            const auto &last = files.value(QStringLiteral("index.html")) == "one" ? firstFiles : secondFiles;
            QCOMPARE(files.size(), 4);
            for (const PageAsset &file : last)
                QCOMPARE(files.value(file.name), file.bytes);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 6);
    }

    void doesNotReplaceAProtectedPage()
    {
        if (geteuid() == 0)
            QSKIP("root may write everything");
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        QVERIFY(QFile::setPermissions(path("out/index.html"), QFile::ReadOwner));
        const auto refused = writeExportFolder(path("out"), secondFiles, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(path("out/index.html")));
        QCOMPARE(test::readFile(path("out/index.html")), "one");
    }

    void keepsWhatTheOwnerAllowsOthers()
    {
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser
                                          | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(QFile::setPermissions(path("out/index.html"), shared));
        QVERIFY(writeExportFolder(path("out"), secondFiles, {}));
        QCOMPARE(QFile::permissions(path("out/index.html")), shared);
    }

    void saysWhyTheDiskTookNothing()
    {
        const test::FaultyDisk disk(test::FaultyDisk::Fault::Full, 1);
        const auto refused = writeExportFolder(path("out"), {{QStringLiteral("index.html"), "long"}}, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(qt_error_string(ENOSPC)), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(path("out/index.html")));
    }

    void believesNoManifestThatLeadsOut()
    {
        test::writeFile(path("victim"), "x");
        QVERIFY(QDir().mkpath(path("real")));
        test::writeFile(path("real/victim"), "x");
        QVERIFY(QDir().mkpath(path("out")));
        QVERIFY(QFile::link(path("real"), path("out/link")));
        ExportManifest manifest;
        manifest.insert(QStringLiteral("../victim"), "x");
        manifest.insert(path("victim"), "x");
        manifest.insert(QStringLiteral("link/victim"), "x");
        test::writeFile(path("out/.vitrine-export.json"), manifest.toJson());
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        QVERIFY(QFileInfo::exists(path("victim")));
        QVERIFY(QFileInfo::exists(path("real/victim")));
    }

    void saysWhereItCannotWrite()
    {
        test::writeFile(path("file"), "x");
        for (const char *place : {"file", "file/out"}) {
            const auto refused = writeExportFolder(path(place), firstFiles, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, "export-unwritable");
            QVERIFY(refused.error().message.contains(path("file")));
        }
        QVERIFY(QDir().mkpath(path("out/index.html")));
        FolderOptions force;
        force.force = true;
        const auto refused = writeExportFolder(path("out"), firstFiles, force);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"index.html"));
        QVERIFY(filesBelow(path("out")).isEmpty());
    }

    void leavesTheOldPageOnAFaultyDisk_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("room");
        for (int room = 0; room < 1500; room += 100)
            QTest::addRow("full after %d bytes", room) << int(test::FaultyDisk::Fault::Full) << room;
        QTest::newRow("sync") << int(test::FaultyDisk::Fault::SyncFails) << 0;
        QTest::newRow("rename") << int(test::FaultyDisk::Fault::RenameFails) << 0;
    }
    void leavesTheOldPageOnAFaultyDisk()
    {
        QFETCH(int, fault);
        QFETCH(int, room);
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        test::writeFile(path("out/CNAME"), "example.org");
        const auto before = filesBelow(path("out"));

        bool written = false;
        bool writtenBeside = false;
        {
            const test::FaultyDisk disk(test::FaultyDisk::Fault(fault), room);
            written = writeExportFolder(path("out"), secondFiles, {}).has_value();
            writtenBeside = writeExportFolder(path("fresh"), secondFiles, {}).has_value();
        }
        const auto after = filesBelow(path("out"));
        if (written || after.value(QStringLiteral("index.html")) == "two") {
            for (const PageAsset &file : secondFiles)
                QCOMPARE(after.value(file.name), file.bytes);
        } else {
            QCOMPARE(after.size(), before.size());
            for (const PageAsset &file : firstFiles)
                QCOMPARE(after.value(file.name), file.bytes);
        }
        QCOMPARE(after.value(QStringLiteral("CNAME")), "example.org");
        QCOMPARE(QFileInfo::exists(path("fresh")), writtenBeside);
        QVERIFY(writtenBeside
                || QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()
                       == 1);
        // Whatever happened, the next export puts it right.
        QVERIFY(writeExportFolder(path("out"), secondFiles, {}));
        QVERIFY(!QFileInfo::exists(path("out/assets/a.1.css")));
    }

    /// With several pages, some may be new and some old.
    void knowsWhatItMovedBeforeADiskBroke_data()
    {
        QTest::addColumn<int>("renames");
        for (int renames = 0; renames < 8; ++renames)
            QTest::addRow("behind %d files", renames) << renames;
    }
    void knowsWhatItMovedBeforeADiskBroke()
    {
        QFETCH(int, renames);
        std::vector<PageAsset> first = firstFiles;
        first.push_back({QStringLiteral("zoe.html"), "one"});
        std::vector<PageAsset> second = secondFiles;
        second.push_back({QStringLiteral("assets/c.2.css"), "c"});
        second.push_back({QStringLiteral("zoe.html"), "two"});
        QVERIFY(writeExportFolder(path("out"), first, {}));
        bool hasFailed = false;
        {
            const test::FaultyDisk disk(test::FaultyDisk::Fault::OneRename, renames);
            hasFailed = !writeExportFolder(path("out"), second, {}).has_value();
        }
        QCOMPARE(hasFailed, renames < 6); // two manifests, two assets and two pages
        // Every page has what it needs.
        const auto after = filesBelow(path("out"));
        for (const char *page : {"index.html", "zoe.html"}) {
            for (const PageAsset &file : after.value(QLatin1String(page)) == "two" ? second : first)
                QVERIFY(file.name.endsWith(QLatin1String(".html")) || after.value(file.name) == file.bytes);
        }
        // And the next export leaves nothing behind.
        QVERIFY(writeExportFolder(path("out"), {{QStringLiteral("index.html"), "three"}}, {}));
        const auto files = filesBelow(path("out"));
        QVERIFY2(files.size() == 2, qPrintable(QStringList(files.keys()).join(u' ')));
    }

    void comparesWithoutWriting()
    {
        const auto nothing = compareExportFolder(path("out"), firstFiles);
        QVERIFY(nothing);
        QCOMPARE(nothing->missing.size(), 3);
        QVERIFY(!QFileInfo::exists(path("out")));
        QVERIFY(writeExportFolder(path("out"), firstFiles, {}));
        QVERIFY(compareExportFolder(path("out"), firstFiles)->isEmpty());
        const auto difference = compareExportFolder(path("out"), secondFiles);
        QVERIFY(difference);
        QCOMPARE(difference->missing, QStringList{QStringLiteral("assets/a.2.css")});
        QCOMPARE(difference->changed, QStringList{QStringLiteral("index.html")});
        QCOMPARE(difference->stale, QStringList{QStringLiteral("assets/a.1.css")});
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(ExporterFolderTest)
#include "tst_exportfolder.moc"
