#include "html/pagedate.h"

#include <QTest>

using namespace vitrine;

/// Writes dates as Go does; what is expected was printed by Hugo 0.111.3.
class PageDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheLayout_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("shown");
        const std::pair<const char *, const char *> rows[] = {
            {"Jan 2006", "Mar 2019"},
            {"January 2006", "March 2019"},
            {"2006", "2019"},
            {"Jan 2, 2006", "Mar 9, 2019"},
            {"Mon, 2 January 2006", "Sat, 9 March 2019"},
            {"02/01/06", "09/03/19"},
            {"2006-01-02", "2019-03-09"},
            {"_2 Jan 06", " 9 Mar 19"},
            {"2006年1月", "2019年3月"},
            {"January, 2006 3:04 PM", "March, 2019 12:00 AM"},
            {"15:04 MST", "00:00 UTC"},
            {"2006-01-02T15:04:05Z07:00", "2019-03-09T00:00:00Z"},
            {"Jan. 2006", "Mar. 2019"},
            {"Monday 02", "Saturday 09"},
            {"Month 1", "Month 3"},
            {"Janu", "Janu"},
            {"JAN 2006", "JAN 2019"},
            {"20061", "20193"},
            {"2nd", "9nd"},
            {"5 4 05 04", "0 0 00 00"},
        };
        for (const auto &[layout, shown] : rows)
            QTest::newRow(layout) << QString::fromUtf8(layout) << QString::fromUtf8(shown);
    }
    void followsTheLayout()
    {
        QFETCH(QString, layout);
        QFETCH(QString, shown);
        QCOMPARE(shownDate(QStringLiteral("2019-03-09"), layout), shown);
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("shown");
        const std::pair<const char *, const char *> rows[] = {
            {"2019-03-09", "Mar 2019"},
            {"2019-03-09T23:59:59+05:00", "Mar 2019"},
            {"2019-03", "Mar 2019"},
            {" 2019-03-09 ", "Mar 2019"},
            {"2019", "2019"},
            {"spring 2019", "spring 2019"},
            {"2019-02-30", "2019-02-30"},
            {"", ""},
        };
        for (const auto &[date, shown] : rows)
            QTest::newRow(date) << QString::fromUtf8(date) << QString::fromUtf8(shown);
    }
    void readsDates()
    {
        QFETCH(QString, date);
        QFETCH(QString, shown);
        QCOMPARE(shownDate(date, QStringLiteral("Jan 2006")), shown);
    }
};

QTEST_GUILESS_MAIN(PageDateTest)
#include "tst_pagedate.moc"
