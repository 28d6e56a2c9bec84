#include "common/infobar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestInfoBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsHiddenUntilItHasSomethingToSay();
    void itSaysWhatItShows();
    void itsButtonIsThereOnlyForAnAction();
};

void TestInfoBar::itIsHiddenUntilItHasSomethingToSay()
{
    InfoBar bar;
    QVERIFY(bar.isHidden());
    bar.showMessage(Severity::Hint, QStringLiteral("Something."));
    QVERIFY(!bar.isHidden());
    bar.clear();
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestInfoBar::itSaysWhatItShows()
{
    InfoBar bar;
    bar.showMessage(Severity::Error, QStringLiteral("<b>Line 3</b>"));
    QCOMPARE(bar.text(), QStringLiteral("<b>Line 3</b>"));
    QCOMPARE(bar.accessibleName(), bar.text());
    QCOMPARE(bar.severity(), Severity::Error);
}

void TestInfoBar::itsButtonIsThereOnlyForAnAction()
{
    InfoBar bar;
    bar.showMessage(Severity::Warning, QStringLiteral("Something."));
    QVERIFY(bar.actionButton()->isHidden());
    bar.showMessage(Severity::Warning, QStringLiteral("Something."), QStringLiteral("Do it"));
    QVERIFY(!bar.actionButton()->isHidden());
    const QSignalSpy spy(&bar, &InfoBar::actionTriggered);
    bar.actionButton()->click();
    QCOMPARE(spy.count(), 1);
}

QTEST_MAIN(TestInfoBar)
#include "tst_infobar.moc"
