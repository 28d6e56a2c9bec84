#include "preview/pagezoom.h"

#include <QTest>

using namespace vitrine;

class PageZoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheSiteIntoThePane_data()
    {
        QTest::addColumn<int>("paneWidth");
        QTest::addColumn<qreal>("factor");
        QTest::newRow("as wide as the site") << 992 << 1.0;
        QTest::newRow("wider") << 1600 << 1.0;
        QTest::newRow("beside the editor") << 584 << 0.588;
        QTest::newRow("just wide enough") << 546 << 0.55;
        QTest::newRow("too narrow") << 545 << 1.0;
        QTest::newRow("nothing") << 0 << 1.0;
    }
    void fitsTheSiteIntoThePane()
    {
        QFETCH(int, paneWidth);
        QFETCH(qreal, factor);
        const PageZoom zoom;
        QCOMPARE(zoom.factor(paneWidth), factor);
        // The site's columns need its whole width.
        if (factor < 1)
            QVERIFY(paneWidth / zoom.factor(paneWidth) >= PageZoom::siteWidth);
    }

    void stepsFromWhatIsShown()
    {
        PageZoom zoom;
        zoom.zoomIn(600); // from 0.604
        QCOMPARE(zoom.factor(600), 0.7);
        QVERIFY(!zoom.isFitted());
        zoom.zoomOut(600);
        zoom.zoomOut(600);
        QCOMPARE(zoom.factor(600), 0.5);
        QVERIFY(!zoom.canZoomOut(600));
        zoom.zoomOut(600);
        QCOMPARE(zoom.factor(600), 0.5);
        zoom.fit();
        QCOMPARE(zoom.factor(600), 0.604);
    }

    void hasBounds()
    {
        PageZoom zoom;
        zoom.choose(100);
        QCOMPARE(zoom.factor(600), 3.0);
        QVERIFY(!zoom.canZoomIn(600));
        zoom.choose(0);
        QCOMPARE(zoom.factor(600), 0.5);
    }
};

QTEST_APPLESS_MAIN(PageZoomTest)
#include "tst_pagezoom.moc"
