#include "preview/previewobstacle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace vitrine;

class PreviewObstacleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        for (const char *variable :
             {"QTWEBENGINEPROCESS_PATH", "QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_CHROMIUM_FLAGS"})
            qunsetenv(variable);
    }

    void nothingIsInTheWay() { QCOMPARE(previewObstacle(), QString()); }

    void namesAMissingProgram()
    {
        qputenv("QTWEBENGINEPROCESS_PATH", "/nowhere/QtWebEngineProcess");
        QVERIFY(previewObstacle().contains(QDir::toNativeSeparators(QStringLiteral("/nowhere/QtWebEngineProcess"))));
    }

    void namesMissingResources()
    {
        const QTemporaryDir folder;
        qputenv("QTWEBENGINE_RESOURCES_PATH", QFile::encodeName(folder.path()));
        QVERIFY(previewObstacle().contains(QLatin1String("qtwebengine_resources.pak")));
        QFile file(folder.filePath(QStringLiteral("qtwebengine_resources.pak")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(previewObstacle(), QString());
    }

#ifdef Q_OS_UNIX
    /// Qt WebEngine ends the program for root unless its sandbox has been switched off; for others it does not matter.
    void rootNeedsTheSandboxOff()
    {
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        QCOMPARE(previewObstacle().contains(QLatin1String("root")), geteuid() == 0);
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandboxes");
        QCOMPARE(previewObstacle().contains(QLatin1String("root")), geteuid() == 0);
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --no-sandbox");
        QCOMPARE(previewObstacle(), QString());
    }
#endif
};

QTEST_GUILESS_MAIN(PreviewObstacleTest)
#include "tst_previewobstacle.moc"
