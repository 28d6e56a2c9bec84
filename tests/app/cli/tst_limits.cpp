#include "app/cli/programrun.h"

#include "profile/profilefile.h"
#include "support/fixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using test::ProgramRun;

namespace {

QByteArray dottedKey(int segments)
{
    return QByteArrayList(segments, "a").join('.');
}

} // namespace

/// What is too large or too deep gives a sentence and an exit status, never a crash.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesFilesThatAreTooLarge_data();
    void refusesFilesThatAreTooLarge();
    void opensTheLargestFile();
    void limitsDepth_data();
    void limitsDepth();
};

void LimitsTest::refusesFilesThatAreTooLarge_data()
{
    QTest::addColumn<QStringList>("arguments"); // FILE stands for the file
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    };
    row("show FILE");
    row("show -");
    row("check FILE");
    row("check -");
    row("render FILE");
    row("set FILE /title x --in-place");
    row("hide FILE /social/0 --in-place");
}

void LimitsTest::refusesFilesThatAreTooLarge()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.md"));
    // Sparse: it takes no room on the disk.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("+++\ntitle = \"\"\n+++\n") > 0);
    QVERIFY(file.resize(maximumFileSize + 1));
    file.close();

    const bool isStandardInput = arguments.contains(QStringLiteral("-"));
    arguments.replaceInStrings(QStringLiteral("FILE"), path);
    ProgramRun run(arguments);
    if (isStandardInput)
        run.withInputFrom(path);
    QCOMPARE(run.status(), 3);
    QCOMPARE(run.output(), "");
    QVERIFY2(run.errors().contains(QStringLiteral("is larger than 64 MB")), qPrintable(run.errors()));
    QVERIFY2(isStandardInput || run.errors().contains(path), qPrintable(run.errors()));
    QCOMPARE(QFileInfo(path).size(), maximumFileSize + 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(19), "+++\ntitle = \"\"\n+++\n");
}

void LimitsTest::opensTheLargestFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("+++\ntitle = \"\"\n+++\n") > 0);
    QVERIFY(file.resize(maximumFileSize));
    file.close();
    ProgramRun run({QStringLiteral("check"), path});
    const int status = run.status();
    QVERIFY2(status == 0, qPrintable(run.errors()));
}

void LimitsTest::limitsDepth_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("place"); // Empty: the file is fine.
    const auto row = [](const char *name, const QByteArray &toml, const QByteArray &place = {}) {
        QTest::newRow(name) << toml << place;
    };
    row("128 lists", "a = " + QByteArray(128, '[') + QByteArray(128, ']'));
    row("129 lists", "a = " + QByteArray(129, '[') + QByteArray(129, ']'), "2:133");
    row("a million lists", "a = " + QByteArray(1000000, '['), "2:133");
    row("128 tables", "a = " + QByteArray("{a=").repeated(128) + '1' + QByteArray(128, '}'));
    row("129 tables", "a = " + QByteArray("{a=").repeated(129) + '1' + QByteArray(129, '}'), "2:389");
    row("128 segments", dottedKey(128) + " = 1");
    row("129 segments", dottedKey(129) + " = 1", "2:257");
    row("a million segments", dottedKey(1000000) + " = 1", "2:257");
    row("129 segments in a header", '[' + dottedKey(129) + ']', "2:258");
    row("129 segments in a block's header", "[[" + dottedKey(129) + "]]", "2:259");
    row("long keys in each other", "a = " + ('{' + dottedKey(128) + " = ").repeated(127) + '1' + QByteArray(127, '}'),
        "2:264");
    // All that one file may nest: a header, a key, and lists.
    QByteArray blocks;
    for (int i = 1; i <= 128; ++i)
        blocks += "[[" + dottedKey(i) + "]]\n";
    row("all at once", blocks + dottedKey(128) + " = " + QByteArray(128, '[') + QByteArray(128, ']'));
}

void LimitsTest::limitsDepth()
{
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, place);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep.md"));
    test::writeFile(path, "+++\n" + toml + "\n+++\nBody\n");
    for (const QString &command : {QStringLiteral("check"), QStringLiteral("show"), QStringLiteral("render")}) {
        ProgramRun run({command, path});
        const int status = run.status();
        QVERIFY2(status == (place.isEmpty() ? 0 : 1), qPrintable(run.errors()));
        if (place.isEmpty())
            continue;
        const QString named = path + u':' + QString::fromLatin1(place) + QStringLiteral(": ");
        QVERIFY2(run.errors().contains(named), qPrintable(run.errors()));
        const QString said = command == u"check" ? QString::fromUtf8(run.output()) : run.errors();
        QVERIFY2(said.contains(QStringLiteral("nested deeper than 128 levels here")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("[toml-too-deep]")), qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
