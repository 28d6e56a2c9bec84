#include "app/cli/programrun.h"
#include "support/fixtures.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

using Run = test::ProgramRun;
using test::arg;

const QString about = test::fixturePath(QStringLiteral("about.md"));
const QString missingComma = test::fixturePath(QStringLiteral("missing-comma.md"));

} // namespace

/// The headless program, run as scripts run it.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helps()
    {
        for (const QStringList &arguments :
             {QStringList{arg("--help")}, QStringList{arg("-h")}, QStringList{arg("show"), arg("--help")}}) {
            Run run(arguments);
            QCOMPARE(run.status(), 0);
            for (const char *command :
                 {"show", "check", "set", "patch", "hide", "unhide", "repair", "render", "export"}) {
                QVERIFY2(run.output().contains(QByteArray("vitrine-cli ") + command + " FILE"), command);
            }
            for (const char *option :
                 {"-o OUT", "--in-place", "--diff", "--hidden", "--line N", "--body BODYFILE", "--code CODE"})
                QVERIFY2(run.output().contains(QByteArray("\n  ") + option + '\n'), option);
            QCOMPARE(run.errors(), QString());
        }
    }

    void tellsItsVersion()
    {
        Run run({arg("--version")});
        QCOMPARE(run.status(), 0);
        QCOMPARE(run.output(), "vitrine-cli " VITRINE_VERSION "\n");
    }

    void refusesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{arg("frobnicate"), about};
        QTest::newRow("unknown option") << QStringList{arg("show"), about, arg("--json")};
        QTest::newRow("option of another command") << QStringList{arg("check"), about, arg("--fragment")};
        QTest::newRow("file missing") << QStringList{arg("show")};
        QTest::newRow("check without a file") << QStringList{arg("check"), arg("--json")};
        QTest::newRow("two files") << QStringList{arg("show"), about, about};
        QTest::newRow("export without a folder") << QStringList{arg("export"), about};
        QTest::newRow("empty file name") << QStringList{arg("show"), QString()};
        QTest::newRow("standard input twice") << QStringList{arg("check"), arg("-"), about, arg("-")};
        const auto row = [](const char *arguments) {
            QStringList list = QString::fromUtf8(arguments).split(u' ');
            list.replaceInStrings(QStringLiteral("FILE"), about);
            QTest::newRow(arguments) << list;
        };
        row("set FILE /weight");
        row("set FILE /weight 1 2");
        row("set FILE weight 1");
        row("set FILE /a~2 1");
        row("set FILE /weight 1 -o");
        row("set FILE /weight 1 -o a -o b");
        row("set FILE /weight 1 -o -");
        row("set FILE /weight 1 -o a --in-place");
        row("set - /weight 1 --in-place");
        row("set FILE /weight 1 --line 3");
        row("set FILE /weight 1 --hidden --line 0");
        row("set FILE /weight 1 --hidden --line x");
        row("set FILE /weight 1 --hidden --line -1");
        row("set FILE /weight 1 --body FILE");
        row("set FILE --frob /weight");
        row("patch FILE");
        row("patch - -");
        row("patch - FILE --body -");
        row("patch FILE - --body -");
        row("patch - FILE --in-place");
        row("patch FILE - --in-place");
        row("patch FILE FILE --body - --in-place");
        row("patch FILE FILE --line 3");
        row("hide FILE");
        row("hide FILE /a --hidden");
        row("hide FILE /a --line 3");
        row("hide FILE a");
        row("unhide FILE a");
        row("unhide - /a --in-place");
        row("repair FILE FILE");
        row("repair FILE --code");
        row("check FILE --diff");
        row("show FILE -o x");
        QTest::newRow("no output name") << QStringList{arg("hide"), about, arg("/a"), arg("-o"), QString()};
        QTest::newRow("option behind --") << QStringList{arg("check"), about, arg("--"), arg("-"), arg("-")};
    }
    void refusesAWrongCommandLine()
    {
        QFETCH(QStringList, arguments);
        Run run(arguments);
        QCOMPARE(run.status(), 2);
        QCOMPARE(run.output(), "");
        QVERIFY(run.errors().startsWith(u"vitrine-cli: "));
    }

    void showsAFile()
    {
        Run run({arg("show"), about});
        QCOMPARE(run.status(), 0);
        QCOMPARE(run.errors(), QString());
        const QJsonObject json = run.json().object();
        QCOMPARE(json[u"frontMatter"][u"education"][u"courses"][0][u"year"].toInt(), 2019);
        QCOMPARE(json[u"hidden"][0][u"pointer"].toString(), QStringLiteral("/education/courses/2"));
        QCOMPARE(json[u"hidden"][0][u"line"].toInt(), 29);
        QCOMPARE(json[u"hidden"][0][u"values"][u"year"].toInt(), 2010);
        QVERIFY(json[u"body"].toString().startsWith(u"\nMira Halloran"));
        QCOMPARE(json[u"problems"].toArray().size(), 0);
        for (const char *key : {"format", "frontMatter", "hidden", "body", "problems"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
    }

    void readsStandardInput()
    {
        Run fromFile({arg("show"), about});
        Run fromInput({arg("show"), arg("-")});
        fromInput.withInput(test::fixture(arg("about.md")));
        QCOMPARE(fromFile.status(), 0);
        QCOMPARE(fromInput.status(), 0);
        QCOMPARE(fromInput.output(), fromFile.output());

        Run broken({arg("check"), arg("-")});
        broken.withInput(test::fixture(arg("missing-comma.md")));
        QCOMPARE(broken.status(), 1);
        QVERIFY2(broken.output().startsWith("-:7:"), broken.output());
    }

    void showsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"about-lone-cr", "curly-quotes", "duplicate-key", "empty", "json-front-matter", "latin1", "missing-comma",
              "no-front-matter", "unclosed-array", "unclosed-front-matter", "utf16", "yaml-front-matter"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void showsWhatIsWrong()
    {
        QFETCH(QString, name);
        const QString path = test::fixturePath(name + QStringLiteral(".md"));
        Run show({arg("show"), path});
        QCOMPARE(show.status(), 1);
        const QJsonObject json = show.json().object();
        QVERIFY(json[u"frontMatter"].isNull());
        QStringList places;
        QString listing;
        for (const QJsonValue problem : json[u"problems"].toArray()) {
            QCOMPARE(problem[u"severity"].toString(), QStringLiteral("error"));
            places +=
                QStringLiteral("%1:%2:%3: ").arg(path).arg(problem[u"line"].toInt()).arg(problem[u"column"].toInt());
            listing +=
                places.last()
                + QStringLiteral("error: %1 [%2]\n").arg(problem[u"message"].toString(), problem[u"code"].toString());
        }
        QVERIFY(!places.isEmpty());
        QCOMPARE(show.errors(), listing);

        Run check({arg("check"), path});
        QCOMPARE(check.status(), 1);
        QCOMPARE(QString::fromUtf8(check.output()), listing);
        QVERIFY(check.errors().startsWith(places.first()));
    }

    void checksSeveralFiles()
    {
        Run fine({arg("check"), about, test::fixturePath(arg("author-page.md"))});
        QCOMPARE(fine.status(), 0);
        QCOMPARE(fine.output(), "");
        QCOMPARE(fine.errors(), QString());

        Run mixed({arg("check"), about, missingComma, test::fixturePath(arg("duplicate-key.md"))});
        QCOMPARE(mixed.status(), 1);
        QCOMPARE(mixed.output().count('\n'), 2);
        QCOMPARE(mixed.errors().count(u'\n'), 2);
    }

    void checksAsJson()
    {
        Run run({arg("check"), arg("--json"), about, missingComma});
        QCOMPARE(run.status(), 1);
        const QJsonArray problems = run.json().array();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][u"file"].toString(), missingComma);
        QCOMPARE(problems[0][u"line"].toInt(), 7);

        Run fine({arg("check"), about, arg("--json")});
        QCOMPARE(fine.status(), 0);
        QCOMPARE(fine.output(), "[]\n");
    }

    void succeedsWithHintsOnly()
    {
        Run run({arg("check"), arg("-")});
        run.withInput("+++\nwidget = \"about\"\ndraft = true\n+++\n");
        QCOMPARE(run.status(), 0);
        QVERIFY2(run.output().startsWith("-:3:9: hint: "), run.output());
        QVERIFY2(run.output().endsWith(" [page-draft]\n"), run.output());
        QCOMPARE(run.errors(), QString());
    }

    void letsAnUnreadableFileWinOverErrors()
    {
        Run run({arg("check"), arg("nowhere.md"), missingComma});
        QCOMPARE(run.status(), 3);
        QVERIFY(run.output().startsWith(missingComma.toUtf8()));
        QVERIFY(run.errors().contains(u"nowhere.md"));
    }

    void tellsWhatCannotBeRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QString folder = QStringLiteral(VITRINE_FIXTURES_DIR);
        for (const char *command : {"show", "check", "render", "repair"}) {
            QTest::addRow("%s a missing file", command)
                << QStringList{arg(command), arg("nowhere.md")} << arg("nowhere.md");
            if (arg(command) != u"check") // which looks into it
                QTest::addRow("%s a folder", command) << QStringList{arg(command), folder} << folder;
        }
        QTest::newRow("export a missing file")
            << QStringList{arg("export"), arg("nowhere.md"), arg("out")} << arg("nowhere.md");
    }
    void tellsWhatCannotBeRead()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        QTemporaryDir folder;
        Run run(arguments);
        QCOMPARE(run.in(folder.path()).status(), 3);
        QCOMPARE(run.output(), "");
        QVERIFY2(run.errors().startsWith(u"vitrine-cli: "), qPrintable(run.errors()));
        QVERIFY2(run.errors().contains(named), qPrintable(run.errors()));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void tellsWhenStandardInputCannotBeRead()
    {
        Run run({arg("show"), arg("-")});
        QCOMPARE(run.withInputFrom(arg("/proc/self/mem")).status(), 3);
        QVERIFY(run.errors().startsWith(u"vitrine-cli: "));
    }

    void tellsWhenStandardOutputIsFull_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("show") << QStringList{arg("show"), about};
        QTest::newRow("show with errors") << QStringList{arg("show"), missingComma};
        QTest::newRow("check") << QStringList{arg("check"), missingComma};
        QTest::newRow("check as JSON") << QStringList{arg("check"), arg("--json"), about};
        QTest::newRow("render") << QStringList{arg("render"), about};
        QTest::newRow("help") << QStringList{arg("--help")};
    }
    void tellsWhenStandardOutputIsFull()
    {
        QFETCH(QStringList, arguments);
        Run run(arguments);
        QCOMPARE(run.withOutputTo(arg("/dev/full")).status(), 3);
        QVERIFY2(run.errors().contains(u"vitrine-cli: "), qPrintable(run.errors()));
    }

    void rendersThePage()
    {
        Run page({arg("render"), about});
        QCOMPARE(page.status(), 0);
        QVERIFY(page.output().startsWith("<!DOCTYPE html>") || page.output().startsWith("<!doctype html>"));
        QVERIFY(page.output().contains("data-profile=\"biography\""));

        Run fragment({arg("render"), arg("--fragment"), about});
        QCOMPARE(fragment.status(), 0);
        QVERIFY(!fragment.output().contains("<body"));
        QVERIFY(page.output().contains(fragment.output().trimmed()));
    }

    void rendersNothingOfAFileWithErrors()
    {
        Run run({arg("render"), missingComma});
        QCOMPARE(run.status(), 1);
        QCOMPARE(run.output(), "");
        QVERIFY(run.errors().startsWith(missingComma + QStringLiteral(":7:")));
    }

    void exportsThePage()
    {
        QTemporaryDir folder;
        const QDir out(folder.filePath(arg("deep/er")));
        Run run({arg("export"), about, out.path()});
        QCOMPARE(run.status(), 0);
        QVERIFY(run.output().contains("written: index.html ("));
        QCOMPARE(run.errors(), QString());
        QCOMPARE(out.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
                 (QStringList{arg("assets"), arg("index.html")}));
        QVERIFY(test::readFile(out.filePath(arg("index.html"))).contains("Mira Halloran"));
    }

    void exportsNothingOfAFileWithErrors_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"missing-comma.md", "yaml-front-matter.md", "utf16.md", "empty.md"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void exportsNothingOfAFileWithErrors()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString out = folder.filePath(arg("out"));
        Run run({arg("export"), test::fixturePath(name), out});
        QCOMPARE(run.status(), 1);
        QVERIFY2(run.errors().startsWith(test::fixturePath(name) + u':'), qPrintable(run.errors()));
        QVERIFY(!QFileInfo::exists(out));
    }

    void tellsWhereItCannotExport()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(arg("file"));
        test::writeFile(file, "in the way");
        Run run({arg("export"), about, file});
        QCOMPARE(run.status(), 3);
        QVERIFY2(run.errors().contains(file), qPrintable(run.errors()));
        QCOMPARE(test::readFile(file), "in the way");
    }

    void takesFileNamesAsTheyAre()
    {
        QTemporaryDir folder;
        const QString name = arg("-größe %1.md");
        test::writeFile(folder.filePath(name), "+++\nx = \n+++\n");
        Run run({arg("check"), arg("--"), name});
        QCOMPARE(run.in(folder.path()).status(), 1);
        QVERIFY2(run.output().startsWith(name.toUtf8() + ":2:"), run.output());
    }

    void isQuietInAnyLocale()
    {
        for (const char *locale : {"C", "POSIX", "C.UTF-8", "xx_YY"}) {
            Run run({arg("check"), about});
            QCOMPARE(run.withEnvironment(arg("LC_ALL"), arg(locale)).status(), 0);
            QCOMPARE(run.errors(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
