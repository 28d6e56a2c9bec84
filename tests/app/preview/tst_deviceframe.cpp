#include "preview/deviceframe.h"

#include <QTest>

using namespace vitrine;

class DeviceFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheViewInTheMiddle()
    {
        DeviceFrame frame;
        frame.resize(300, 200);
        QWidget view;
        frame.setView(&view);
        frame.setViewWidth(100);
        QCOMPARE(view.geometry(), QRect(100, 0, 100, 200));
        frame.setViewWidth(1000);
        QCOMPARE(view.geometry(), QRect(0, 0, 300, 200));
    }

    /// As while the page is made again after it has crashed.
    void forgetsAViewThatIsGone()
    {
        DeviceFrame frame;
        frame.resize(300, 200);
        frame.show();
        auto *view = new QWidget;
        frame.setView(view);
        frame.setViewWidth(100);
        delete view;
        frame.setViewWidth(200);
        frame.resize(400, 200);
        const QImage empty = frame.grab().toImage();
        QCOMPARE(empty.pixelColor(0, 0), empty.pixelColor(200, 100));
    }
};

QTEST_MAIN(DeviceFrameTest)
#include "tst_deviceframe.moc"
