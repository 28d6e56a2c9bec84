#include "formfixture.h"

#include <QCheckBox>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray about = "+++\n"
                         "date = 2016-04-20T00:00:00 # local\n"
                         "draft = false\n"
                         "widget = \"about\"\n"
                         "weight = 1\n"
                         "ratio = 1.5\n"
                         "+++\n";

const Place settings{SectionId::Settings, {}, -1, {}};

Place setting(const char *key)
{
    return {SectionId::Settings, {}, -1, key};
}

} // namespace

/// The page's settings, each in its type.
class SettingsFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyKeepsItsType_data();
    void everyKeyKeepsItsType();
    void booleanIsACheckBox();
    void advancedOnesAreFolded();
};

void SettingsFormTest::everyKeyKeepsItsType_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("date") << QByteArray("date") << QByteArray("Date") << QStringLiteral("2017-01-02T10:00:00")
                          << QByteArray("2016-04-20T00:00:00") << QByteArray("2017-01-02T10:00:00");
    QTest::newRow("integer") << QByteArray("weight") << QByteArray("Order") << QStringLiteral("20")
                             << QByteArray("weight = 1") << QByteArray("weight = 20");
    QTest::newRow("float") << QByteArray("ratio") << QByteArray("Ratio") << QStringLiteral("2.25") << QByteArray("1.5")
                           << QByteArray("2.25");
    QTest::newRow("string") << QByteArray("widget") << QByteArray("Kind of section") << QStringLiteral("custom")
                            << QByteArray("\"about\"") << QByteArray("\"custom\"");
}

void SettingsFormTest::everyKeyKeepsItsType()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, label);
    QFETCH(QString, typed);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    FormFixture form(about);
    form.pane().showPlace(setting(key));
    auto *input = form.input<LineEdit>(label);
    QVERIFY(input && input->hasFocus());
    QTest::keyClicks(input, typed);
    QCOMPARE(form.text(), QByteArray(about).replace(before, after));
}

void SettingsFormTest::booleanIsACheckBox()
{
    FormFixture form(about);
    form.pane().showPlace(settings);
    auto *draft = form.button<QCheckBox>("Draft");
    QVERIFY(draft && !draft->isChecked());
    QVERIFY(form.says(QStringLiteral("Switched on, the site does not publish this page.")));
    draft->click();
    QCOMPARE(form.text(), QByteArray(about).replace("false", "true"));
    form.undo();
    QVERIFY(!form.button<QCheckBox>("Draft")->isChecked());
}

void SettingsFormTest::advancedOnesAreFolded()
{
    FormFixture form(about);
    form.pane().showPlace(settings);
    QVERIFY(!form.input<LineEdit>("Order"));
    QTest::mouseClick(form.button<QToolButton>("Advanced"), Qt::LeftButton);
    QVERIFY(form.input<LineEdit>("Order"));
    QVERIFY(form.input<LineEdit>("Ratio"));
}

QTEST_MAIN(SettingsFormTest)
#include "tst_settingsform.moc"
