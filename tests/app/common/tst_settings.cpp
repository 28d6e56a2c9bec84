#include "common/settings.h"
#include "common/windowstate.h"
#include "support/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aSettingHasItsDefault();
    void aSettingStaysInItsBounds();
    void aStoredValueOfNoUseIsIgnored();
    void ownFieldsAreKept();
    void recentFilesComeLastFirst();
    void recentFilesAreForgotten();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::aSettingHasItsDefault()
{
    const Settings settings(path());
    QCOMPARE(settings.value(Settings::recentFileCount), Settings::recentFileCount.defaultValue);
    QCOMPARE(settings.value(Settings::wrapSourceLines), Settings::wrapSourceLines.defaultValue);
}

void TestSettings::aSettingStaysInItsBounds()
{
    {
        Settings settings(path());
        const QSignalSpy spy(&settings, &Settings::changed);
        settings.setValue(Settings::recentFileCount, 1000);
        settings.setValue(Settings::wrapSourceLines, false);
        QCOMPARE(spy.count(), 2);
    }
    const Settings settings(path());
    QCOMPARE(settings.value(Settings::recentFileCount), Settings::recentFileCount.maximum);
    QCOMPARE(settings.value(Settings::wrapSourceLines), false);
}

void TestSettings::aStoredValueOfNoUseIsIgnored()
{
    test::writeFile(path(), "[files]\nrecentCount=many\n");
    QCOMPARE(Settings(path()).value(Settings::recentFileCount), Settings::recentFileCount.defaultValue);
    test::writeFile(path(), "[files]\nrecentCount=-3\n");
    QCOMPARE(Settings(path()).value(Settings::recentFileCount), Settings::recentFileCount.defaultValue);
}

void TestSettings::ownFieldsAreKept()
{
    const OwnFields fields{QStringLiteral("Mira, “M.” Ünal"),
                           {},
                           QStringLiteral("Institute; of = Things"),
                           QStringLiteral("/home/mira/me.png")};
    {
        Settings settings(path());
        QCOMPARE(settings.ownFields(), OwnFields());
        const QSignalSpy spy(&settings, &Settings::changed);
        settings.setOwnFields(
            {QStringLiteral(" Mira, “M.” Ünal "), QStringLiteral(" "), fields.organization, fields.picture});
        QCOMPARE(spy.count(), 1);
        settings.setOwnFields(fields);
        QCOMPARE(spy.count(), 1);
    }
    Settings settings(path());
    QCOMPARE(settings.ownFields(), fields);
    settings.setOwnFields({QString(1000, QLatin1Char('x')), {}, {}, {}});
    QCOMPARE(settings.ownFields().name.size(), Settings::maximumOwnFieldLength);
    QVERIFY(settings.ownFields().picture.isEmpty());
}

void TestSettings::recentFilesComeLastFirst()
{
    WindowState state(path());
    const QSignalSpy spy(&state, &WindowState::recentFilesChanged);
    state.addRecentFile(QStringLiteral("/site/a.md"), 2);
    state.addRecentFile(QStringLiteral("/site/b.md"), 2);
    state.addRecentFile(QStringLiteral("/site/a.md"), 2);
    QCOMPARE(state.recentFiles(), QStringList({QStringLiteral("/site/a.md"), QStringLiteral("/site/b.md")}));
    state.addRecentFile(QStringLiteral("/site/c.md"), 2);
    QCOMPARE(state.recentFiles(), QStringList({QStringLiteral("/site/c.md"), QStringLiteral("/site/a.md")}));
    QCOMPARE(spy.count(), 4);
}

void TestSettings::recentFilesAreForgotten()
{
    WindowState state(path());
    state.addRecentFile(QStringLiteral("/site/a.md"), 5);
    state.addRecentFile(QStringLiteral("/site/b.md"), 5);
    state.removeRecentFile(QStringLiteral("/site/a.md"));
    QCOMPARE(WindowState(path()).recentFiles(), QStringList(QStringLiteral("/site/b.md")));
    state.clearRecentFiles();
    QVERIFY(state.recentFiles().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
