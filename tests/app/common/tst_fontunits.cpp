#include "common/fontunits.h"

#include <QTest>

using namespace vitrine;

class FontUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesAFontInPoints()
    {
        QFont font;
        font.setPointSizeF(10);
        QCOMPARE(scaledFont(font, 1.5).pointSizeF(), 15.0);
    }

    void scalesAFontInPixels()
    {
        QFont font;
        font.setPixelSize(20);
        QCOMPARE(scaledFont(font, 1.5).pixelSize(), 30);
        QCOMPARE(scaledFont(font, 0.9).pixelSize(), 18);
    }
};

QTEST_MAIN(FontUnitsTest)
#include "tst_fontunits.moc"
