#include "html/exporter.h"

#include "support/fixtures.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

/// All files below a folder, by their paths relative to it.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), test::readFile(path));
    }
    return files;
}

} // namespace

/// Writes a folder that shows the profile anywhere.
class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void writesAPageThatIsComplete()
    {
        const Result<void> done = exportAbout(path("site/page"));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        // What counts is where it is looked at.
        QVERIFY(QDir().rename(path("site/page"), path("elsewhere")));

        const auto files = filesBelow(path("elsewhere"));
        const QString page = QString::fromUtf8(files.value(QStringLiteral("index.html")));
        QVERIFY(page.contains(u"PhD in Oceanography"));
        static const QRegularExpression link(QStringLiteral("<link[^>]* href=\"([^\"]+)\""));
        int count = 0;
        for (auto it = link.globalMatch(page); it.hasNext(); ++count) {
            const QString target = it.next().captured(1);
            QVERIFY2(!files.value(target).isEmpty(), qPrintable(target));
        }
        QVERIFY(count > 0);
        QVERIFY(!page.contains(m_folder->path()));
        QVERIFY(!page.contains(u"<script"));
        QVERIFY(page.contains(u"<title>about.md</title>"));
        for (const PageAsset &asset : Theme().assets())
            QCOMPARE(files.value(QStringLiteral("assets/") + asset.name), asset.bytes);
    }

    void writesTheSameBytes()
    {
        QVERIFY(exportAbout(path("a")));
        QVERIFY(exportAbout(path("b")));
        QCOMPARE(filesBelow(path("a")), filesBelow(path("b")));
        const auto before = filesBelow(path("a"));
        QVERIFY(exportAbout(path("a")));
        QCOMPARE(filesBelow(path("a")), before);
    }

    void bringsThePicture()
    {
        test::writeFile(path("Me.PNG"), "picture");
        SiteIdentity identity;
        identity.picture = path("Me.PNG");
        QVERIFY(exportAbout(path("out"), identity));
        const auto files = filesBelow(path("out"));
        QCOMPARE(files.value(QStringLiteral("assets/avatar.png")), "picture");
        QVERIFY(files.value(QStringLiteral("index.html")).contains("src=\"assets/avatar.png\""));
    }

    void leavesOtherFilesAlone()
    {
        QVERIFY(QDir().mkpath(path("out/assets")));
        test::writeFile(path("out/CNAME"), "example.org");
        test::writeFile(path("out/assets/own.css"), "a {}");
        test::writeFile(path("out/index.html"), "old");
        QVERIFY(exportAbout(path("out")));
        const auto files = filesBelow(path("out"));
        QCOMPARE(files.value(QStringLiteral("CNAME")), "example.org");
        QCOMPARE(files.value(QStringLiteral("assets/own.css")), "a {}");
        QVERIFY(files.value(QStringLiteral("index.html")).contains("Oceanography"));
    }

    void refusesAFileInTheWay()
    {
        test::writeFile(path("file"), "x");
        const Result<void> done = exportAbout(path("file/out"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, "export-unwritable");
        QVERIFY(done.error().message.contains(path("file")));
        QCOMPARE(test::readFile(path("file")), "x");
    }

    void refusesAFolderInThePagesPlace()
    {
        QVERIFY(QDir().mkpath(path("out/index.html")));
        const Result<void> done = exportAbout(path("out"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, "export-unwritable");
        QVERIFY(done.error().message.contains(u"index.html"));
    }

    void keepsTheOldPageIfAnAssetFails()
    {
        QVERIFY(QDir().mkpath(path("out/assets/academic.css")));
        test::writeFile(path("out/index.html"), "old");
        QVERIFY(!exportAbout(path("out")));
        QCOMPARE(test::readFile(path("out/index.html")), "old");
    }

    void refusesAPictureThatIsGone()
    {
        SiteIdentity identity;
        identity.picture = path("gone.png");
        const Result<void> done = exportAbout(path("out"), identity);
        QVERIFY(!done);
        QCOMPARE(done.error().code, "picture-unreadable");
        QVERIFY(!QFileInfo::exists(path("out")));
    }

    void refusesFrontMatterThatIsNotToml_data()
    {
        QTest::addColumn<QString>("fixture");
        for (const char *name : {"missing-comma.md", "yaml-front-matter.md", "json-front-matter.md",
                                 "no-front-matter.md", "unclosed-front-matter.md"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void refusesFrontMatterThatIsNotToml()
    {
        QFETCH(QString, fixture);
        const Profile profile = Profile::read(test::fixture(fixture));
        const Result<void> done = exportPage(profile, {}, path("out"), ExportOptions());
        QVERIFY(!done);
        QCOMPARE(done.error().code, "front-matter-invalid");
        QVERIFY(!done.error().message.isEmpty());
        QVERIFY(!QFileInfo::exists(path("out")));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static Result<void> exportAbout(const QString &directory, const SiteIdentity &identity = {})
    {
        ExportOptions options;
        options.title = QStringLiteral("about.md");
        const Profile profile = Profile::read(test::fixture(QStringLiteral("about.md")));
        return exportPage(profile, identity, directory, options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
