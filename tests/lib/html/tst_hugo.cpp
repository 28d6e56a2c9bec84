#include "export/exporter.h"
#include "html/pagerenderer.h"

#include "support/fixtures.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

/// Prints, for each pair of a page and a reference, what the tool that made the references finds different, on a line
/// that begins with the reference's name. A part that the reference leaves out is not compared.
constexpr auto compareScript = R"(
import importlib.util, json, os, sys
spec = importlib.util.spec_from_file_location('profile_dom', sys.argv[1])
tool = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tool)
for path, reference in zip(sys.argv[2::2], sys.argv[3::2]):
    page = tool.profile(open(path, encoding='utf-8').read())
    hugo = json.load(open(reference, encoding='utf-8'))
    parts = [part for part in ('biography', 'interests', 'education', 'experience') if part in hugo]
    differences = tool.compare(page, hugo, parts, ('page', 'Hugo'))
    print(os.path.basename(reference), 'differs: ' + ' '.join(' '.join(differences).split()) if differences else 'is equal')
)";

/// Runs the script; a page and its reference after each other.
QStringList compared(const QStringList &pairs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // Debian's own, which has html5lib; another one may come first in the path.
    const QString debian = QStringLiteral("/usr/bin/python3");
    process.start(QFileInfo::exists(debian) ? debian : QStringLiteral("python3"),
                  QStringList{QStringLiteral("-c"), QString::fromLatin1(compareScript),
                              test::sharedPath(QStringLiteral("tools/profile_dom.py"))}
                      + pairs);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll().trimmed()).split(u'\n');
}

} // namespace

/// The page shows what Hugo shows for the same file.
class HugoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportOfTheReferenceProfileIsEqual()
    {
        const QTemporaryDir folder;
        const Profile profile = Profile::read(test::readFile(test::sharedPath(QStringLiteral("examples/about.md"))));
        const auto done = exportPage(profile, {}, folder.path(), ExportOptions());
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const QString reference = test::sharedPath(QStringLiteral("examples/about.hugo.json"));
        QCOMPARE(compared({folder.filePath(QStringLiteral("index.html")), reference}),
                 QStringList{QStringLiteral("about.hugo.json is equal")});
    }

    void corpusIsEqual()
    {
        const QTemporaryDir folder;
        const PageRenderer renderer(Theme(), {});
        const QDir references(test::sharedPath(QStringLiteral("corpus/hugo")));
        const QStringList names = references.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        QStringList pairs;
        for (const QString &name : names) {
            const QString number = QFileInfo(name).completeBaseName();
            const QString page = folder.filePath(number + QStringLiteral(".html"));
            const QByteArray file = test::readFile(test::sharedPath(QStringLiteral("corpus/%1.md").arg(number)));
            test::writeFile(page, renderer.renderPage(Profile::read(file)));
            pairs += {page, references.filePath(name)};
        }

        const QStringList lines = compared(pairs);
        QCOMPARE(lines.size(), names.size());
        QStringList different;
        for (const QString &line : lines) {
            if (!line.endsWith(u" is equal"))
                different += line;
        }
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(HugoTest)
#include "tst_hugo.moc"
