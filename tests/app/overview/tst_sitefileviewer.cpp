#include "lib/site/sitefolder.h"
#include "overview/numberedtext.h"
#include "overview/sitefileviewer.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class SiteFileViewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("marked");
        QByteArray lines;
        for (int i = 1; i <= 500; ++i)
            lines += "line " + QByteArray::number(i) + '\n';
        QTest::newRow("in the middle") << lines << 300 << 300;
        QTest::newRow("with CRLF") << QByteArray(lines).replace("\n", "\r\n") << 300 << 300;
        QTest::newRow("the first") << lines << 1 << 1;
        QTest::newRow("none") << lines << 0 << 0;
        QTest::newRow("behind the end") << QByteArray("a\nb") << 7 << 2;
        QTest::newRow("not UTF-8") << QByteArray("a\n\xff\xfe\nb\n") << 2 << 2;
        QTest::newRow("empty") << QByteArray() << 1 << 1;
    }
    void showsTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, marked);
        test::SiteFolder folder;
        folder.write("config/params.toml", text);
        SiteFileViewer viewer;
        viewer.show();
        viewer.showFile(folder.path("config/params.toml"), line, folder.path());
        QCOMPARE(viewer.text()->markedLine(), marked);
        QCOMPARE(viewer.text()->textCursor().blockNumber(), qMax(0, marked - 1));
        QVERIFY(viewer.text()->viewport()->rect().contains(viewer.text()->cursorRect().center()));
        QVERIFY(viewer.windowTitle().startsWith(QStringLiteral("config/params.toml")));
        QTest::keyClicks(viewer.text(), QStringLiteral("x"));
        QTest::keyClick(viewer.text(), Qt::Key_Delete);
        QVERIFY(!viewer.text()->toPlainText().contains(QLatin1Char('x')));
        QCOMPARE(test::readFile(folder.path("config/params.toml")), text);
        const QString pictures = qEnvironmentVariable("VITRINE_TEST_PICTURES");
        if (!pictures.isEmpty())
            viewer.grab().save(
                QStringLiteral("%1/viewer-%2.png").arg(pictures, QString::fromUtf8(QTest::currentDataTag())));
    }

    void saysWhatCannotBeShown()
    {
        test::SiteFolder folder;
        SiteFileViewer viewer;
        const QSignalSpy spy(&viewer, &SiteFileViewer::openRequested);
        viewer.showFile(folder.path("nowhere.toml"), 3, folder.path());
        QVERIFY(viewer.text()->toPlainText().contains(QStringLiteral("nowhere.toml")));
        QCOMPARE(viewer.text()->markedLine(), 0);
        folder.write("huge.toml", "a");
        QVERIFY(QFile(folder.path("huge.toml")).resize(100 * 1024 * 1024));
        viewer.showFile(folder.path("huge.toml"), 3, folder.path());
        QVERIFY(viewer.text()->toPlainText().size() < 1000);
        for (QPushButton *button : viewer.findChildren<QPushButton *>()) {
            if (button->isEnabled() && !button->isDefault())
                button->click();
        }
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().toString(), folder.path("huge.toml"));
    }
};

QTEST_MAIN(SiteFileViewerTest)
#include "tst_sitefileviewer.moc"
