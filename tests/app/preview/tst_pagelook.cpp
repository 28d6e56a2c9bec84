#include "common/settings.h"
#include "preview/pagelook.h"
#include "support/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

class PageLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChosenIsAcademicAsTheSystemFitted()
    {
        const QTemporaryDir folder;
        const PageLook look = PageLook::read(Settings(folder.filePath(QStringLiteral("none.ini"))));
        QCOMPARE(look.theme, QStringLiteral("academic"));
        QCOMPARE(look.appearance, Appearance::AsSystem);
        QCOMPARE(look.zoom.width(), PageWidth::Page);
        QVERIFY(look.zoom.isFitted() && !look.isAsSite);
    }

    void whatIsChosenIsThereNextTime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("preferences.ini"));
        PageLook look;
        look.theme = QStringLiteral("plain");
        look.appearance = Appearance::Dark;
        look.isAsSite = true;
        look.zoom.setWidth(PageWidth::Phone);
        look.zoom.choose(1.25);
        {
            Settings settings(path);
            look.write(settings);
        }
        const PageLook read = PageLook::read(Settings(path));
        QCOMPARE(read.theme, look.theme);
        QCOMPARE(read.appearance, Appearance::Dark);
        QVERIFY(read.isAsSite);
        QCOMPARE(read.zoom.width(), PageWidth::Phone);
        QVERIFY(!read.zoom.isFitted());
        QCOMPARE(read.zoom.factor(500), 1.25);
    }

    void nonsenseInTheFileIsTheDefault()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("preferences.ini"));
        test::writeFile(path, "[page]\nappearance=7\nwidth=wide\nzoom=-3\nasSite=perhaps\n");
        const PageLook look = PageLook::read(Settings(path));
        QCOMPARE(look.appearance, Appearance::AsSystem);
        QCOMPARE(look.zoom.width(), PageWidth::Page);
        QVERIFY(look.zoom.isFitted());
    }
};

QTEST_GUILESS_MAIN(PageLookTest)
#include "tst_pagelook.moc"
