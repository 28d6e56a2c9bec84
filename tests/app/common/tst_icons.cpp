#include "common/icons.h"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace vitrine;

namespace {

constexpr QSize size(32, 32);

/// The colour of the most opaque pixel.
QColor strokeColor(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownNameGivesANullIcon();
    void iconsFollowThePalette();
    void iconsAreSharpOnFineScreens();
};

void TestIcons::anUnknownNameGivesANullIcon()
{
    QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
    QVERIFY(!themedIcon(QStringLiteral("save")).isNull());
}

void TestIcons::iconsFollowThePalette()
{
    const QIcon icon = themedIcon(QStringLiteral("save"));
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Active, QPalette::WindowText, Qt::blue);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::green);
    QGuiApplication::setPalette(palette);
    QCOMPARE(strokeColor(icon.pixmap(size).toImage()).rgb(), QColor(Qt::blue).rgb());
    QCOMPARE(strokeColor(icon.pixmap(size, QIcon::Disabled).toImage()).rgb(), QColor(Qt::green).rgb());

    palette.setColor(QPalette::Active, QPalette::WindowText, Qt::red);
    QGuiApplication::setPalette(palette);
    QCOMPARE(strokeColor(icon.pixmap(size).toImage()).rgb(), QColor(Qt::red).rgb());
}

void TestIcons::iconsAreSharpOnFineScreens()
{
    const QPixmap pixmap = themedIcon(QStringLiteral("save")).pixmap(size, 2.0);
    QCOMPARE(pixmap.size(), size * 2);
    QCOMPARE(pixmap.deviceIndependentSize().toSize(), size);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
