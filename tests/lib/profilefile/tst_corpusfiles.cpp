#include "profile/profilefile.h"

#include "support/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

/// Every real file is read and written back unchanged.
class CorpusFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data()
    {
        QTest::addColumn<QString>("path");
        const QString corpus = test::sharedPath(QStringLiteral("corpus"));
        for (const QString &name : test::markdownFiles(corpus))
            QTest::newRow(qPrintable(name)) << corpus + u'/' + name;
        QTest::newRow("reference profile") << test::sharedPath(QStringLiteral("examples/about.md"));
    }
    void keepsEveryByte()
    {
        QFETCH(QString, path);
        const Result<LoadedFile> loaded = loadFile(path);
        QVERIFY(loaded);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.md"));
        QVERIFY(saveFile(copy, loaded->text));
        QCOMPARE(test::readFile(copy), test::readFile(path));
    }
};

QTEST_APPLESS_MAIN(CorpusFilesTest)
#include "tst_corpusfiles.moc"
