#include "patch/profilejson.h"

#include "support/fixtures.h"
#include "support/growth.h"

#include <QTest>

using namespace vitrine;

/// The file as JSON. What is expected of a fixture stands in show/NAME.json.
class ProfileJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAFile_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files =
            QDir(QStringLiteral(EXPECTED_DIR "/show")).entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }
    void showsAFile()
    {
        QFETCH(QString, name);
        const Profile profile = Profile::read(test::fixture(name + QStringLiteral(".md")));
        const QByteArray expected = test::readFile(QStringLiteral(EXPECTED_DIR "/show/%1.json").arg(name));
        const QByteArray actual = profileToJson(profile, {});
        if (actual != expected)
            qWarning("%s", actual.constData());
        QVERIFY(actual == expected);
    }

    void manyKeysTakeAsLongAsTheyAre()
    {
        const double growth = test::growthOfWork(4000, [](int count) {
            QByteArray text = "+++\n";
            for (int i = 0; i < count; ++i)
                text += "key" + QByteArray::number(i) + " = 1\n";
            const Profile profile = Profile::read(text + "+++\n");
            QVERIFY(profileToJson(profile, {}).contains("key" + QByteArray::number(count - 1)));
        });
        QVERIFY2(growth < 30, qPrintable(QString::number(growth)));
    }

    void listsProblemsWithTheirPlaces()
    {
        const QByteArray text = "+++\ntitle = \"é\" x\n+++\n";
        const std::vector<Diagnostic> problems{
            {Severity::Error, "some-code", QStringLiteral("Größe"), {15, 16}},
            {Severity::Warning, "other", QStringLiteral("Two \"words\""), {0, 0}},
            {Severity::Hint, "third", QStringLiteral("Three"), {19, 19}},
        };
        const QStringList repairs{QString(), QStringLiteral("Do “this”")};
        QCOMPARE(problemsToJson({{QStringLiteral("a.md"), text, problems, repairs}, {QStringLiteral("b.md"), "", {}}}),
                 test::readFile(QStringLiteral(EXPECTED_DIR "/problems.json")));
        QCOMPARE(problemsToJson({}), "[]\n");
    }

    void replacesBytesThatAreNotUtf8()
    {
        const QByteArray json = profileToJson(Profile::read(test::fixture(QStringLiteral("latin1.md"))), {});
        QVERIFY(QString::fromUtf8(json).contains(QStringLiteral("Jos\uFFFD Wendell writes.")));
        QCOMPARE(QString::fromUtf8(json).toUtf8(), json);
    }
};

QTEST_APPLESS_MAIN(ProfileJsonTest)
#include "tst_profilejson.moc"
