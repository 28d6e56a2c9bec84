#include "app/cli/workplace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace vitrine;
using test::arg;
using Run = test::ProgramRun;
using test::Workplace;

/// Repairs from the command line.
class CliRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs()
    {
        Workplace place("+++\na = [\n  1\n  2\n]\nb =\nc = “x”\n+++\n");
        const QByteArray repaired = "+++\na = [\n  1,\n  2\n]\nb = \"\"\nc = \"x\"\n+++\n";
        QCOMPARE(place.run("repair a.md"), 0);
        QCOMPARE(place.output(), repaired);
        QCOMPARE(place.errors(), QString());
        QCOMPARE(place.run("repair a.md --diff"), 0);
        QVERIFY(place.output().startsWith("--- a.md\n+++ a.md\n@@ "));
        QCOMPARE(place.run("repair a.md -o out.md"), 0);
        QCOMPARE(place.read("out.md"), repaired);
        QCOMPARE(place.run("repair a.md --in-place"), 0);
        QCOMPARE(place.read("a.md"), repaired);

        QCOMPARE(place.run("repair a.md --in-place"), 1);
        QVERIFY2(place.errors().startsWith(u"vitrine-cli: "), qPrintable(place.errors()));
        QCOMPARE(place.read("a.md"), repaired);
    }

    void repairsOnlyWhatIsNamed()
    {
        const QByteArray entry = "#[[education.courses]]\ncourse = \"A\"\nyear = 2\n";
        const QByteArray shown = entry.mid(1);
        const auto file = [](const QByteArray &first, const QByteArray &second) {
            return "+++\n[a]\nx = 1\n" + first + "[b]\nx = 1\n" + second + "+++\n";
        };
        const QByteArray text = file(entry, entry);
        Workplace place(text);
        QCOMPARE(place.run("check a.md"), 0);
        QCOMPARE(place.output().count("[header-commented-out]"), 2);
        QCOMPARE(place.run("repair a.md --line 9"), 0);
        QCOMPARE(place.output(), file(entry, shown));
        QCOMPARE(place.run("repair a.md --code header-commented-out"), 0);
        QCOMPARE(place.output(), file(shown, shown));
        for (const char *arguments : {"repair a.md --line 2", "repair a.md --line 99", "repair a.md --code toml-syntax",
                                      "repair a.md --line 9 --code toml-syntax"}) {
            QCOMPARE(place.run(arguments), 1);
            QCOMPARE(place.output(), "");
        }
    }

    void tellsWhatCannotBeRepaired()
    {
        const Workplace place({});
        const QString name = test::fixturePath(QStringLiteral("yaml-front-matter.md"));
        Run run({arg("repair"), name, arg("-o"), place.path("out.md")});
        QCOMPARE(run.status(), 1);
        QVERIFY2(run.errors().startsWith(name + QStringLiteral(":2:1: error: ")), qPrintable(run.errors()));
        QVERIFY(!QFileInfo::exists(place.path("out.md")));
    }

    void namesRepairsInJson()
    {
        const QString name = test::fixturePath(QStringLiteral("missing-comma.md"));
        Run check({arg("check"), name, test::fixturePath(QStringLiteral("duplicate-key.md")), arg("--json")});
        QCOMPARE(check.status(), 1);
        const QJsonArray problems = check.json().array();
        QCOMPARE(problems.size(), 2);
        QVERIFY(!problems[0][u"repair"].toString().isEmpty());
        QVERIFY(!problems[1].toObject().contains(u"repair"));
        Run show({arg("show"), name});
        QCOMPARE(show.status(), 1);
        QCOMPARE(show.json()[u"problems"][0][u"repair"], problems[0][u"repair"]);
        // One line a problem: nothing more.
        Run list({arg("check"), name});
        QCOMPARE(list.status(), 1);
        QCOMPARE(list.output().count('\n'), 1);
        QVERIFY(list.output().endsWith(" [toml-missing-comma]\n"));
    }
};

QTEST_GUILESS_MAIN(CliRepairTest)
#include "tst_clirepair.moc"
