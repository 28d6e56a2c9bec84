#include "common/colors.h"

#include <QTest>

using namespace vitrine;

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void quietTextIsReadable_data();
    void quietTextIsReadable();
    void quietTextIsQuieterThanText();
    void marksAreReadable_data() { quietTextIsReadable_data(); }
    void marksAreReadable();
};

void TestColors::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestColors::quietTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << QPalette(QColor(0x31, 0x36, 0x3b));
    QTest::newRow("black") << QPalette(QColor(Qt::black));
    QTest::newRow("tinted") << QPalette(QColor(0xfd, 0xf6, 0xe3));
}

void TestColors::quietTextIsReadable()
{
    QFETCH(QPalette, palette);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window}) {
        const QColor ground = palette.color(QPalette::Active, role);
        QVERIFY(contrastRatio(ground, dimmedText(palette, role)) >= readableContrast);
        QCOMPARE(dimmedPalette(palette, role).color(QPalette::WindowText), dimmedText(palette, role));
    }
}

void TestColors::quietTextIsQuieterThanText()
{
    const QPalette palette(QColor(0xef, 0xef, 0xef));
    const QColor ground = palette.color(QPalette::Base);
    QVERIFY(contrastRatio(ground, dimmedText(palette)) < contrastRatio(ground, palette.color(QPalette::WindowText)));
}

void TestColors::marksAreReadable()
{
    QFETCH(QPalette, palette);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        QVERIFY(contrastRatio(palette.color(QPalette::Window), severityColor(severity, palette)) >= readableContrast);
}

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
