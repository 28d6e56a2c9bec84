#include "app/cli/workplace.h"
#include "support/fixtures.h"

#include <QTest>

#include <sys/stat.h>

using namespace vitrine;
using test::arg;
using Run = test::ProgramRun;
using test::Workplace;

namespace {

const char *const profileText = "+++\n"
                                "weight = 5  # order\n"
                                "\n"
                                "[[e]]\n"
                                "  x = \"größe\"\n"
                                "\n"
                                "# [[e]]\n"
                                "#   x = \"h\"\n"
                                "+++\n"
                                "\n"
                                "Body\n";

QByteArray changed(const char *before, const char *after)
{
    return QByteArray(profileText).replace(before, after);
}

} // namespace

/// The commands of the headless program that change files.
class CliEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesResults_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *arguments, const QByteArray &result) {
            QTest::newRow(arguments) << QByteArray(arguments) << result;
        };
        const QByteArray heavier = changed("= 5", "= 6");
        row("patch a.md p.json", heavier);
        row("set a.md /weight 6", heavier);
        row("set a.md /weight -6", changed("= 5", "= -6"));
        row("set a.md /weight -x", changed("= 5", "= \"-x\""));
        row("set a.md /weight -", changed("= 5", "= \"-\""));
        row("set -- a.md /weight --diff", changed("= 5", "= \"--diff\""));
        row("set a.md /new ü", changed("# order\n", "# order\nnew = \"ü\"\n"));
        row("set a.md /e/0/x y", changed("größe", "y"));
        row("set a.md /e/1/x y --hidden", changed("\"h\"", "\"y\""));
        row("set a.md /e/1/x y --hidden --line 7", changed("\"h\"", "\"y\""));
        row("hide a.md /e/0", changed("[[e]]\n  x = \"g", "# [[e]]\n#   x = \"g"));
        row("unhide a.md /e/1", changed("# [[e]]\n#   x", "[[e]]\n  x"));
        row("unhide a.md /e/1 --line 7", changed("# [[e]]\n#   x", "[[e]]\n  x"));
    }
    void writesResults()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, result);
        Workplace place(profileText);
        QCOMPARE(place.run(arguments), 0);
        QCOMPARE(place.output(), result);
        QCOMPARE(place.errors(), QString());
        QCOMPARE(place.read("a.md"), profileText);

        if (arguments.contains("-- "))
            return;
        QCOMPARE(place.run(arguments + " -o out.md"), 0);
        QCOMPARE(place.output(), "");
        QCOMPARE(place.read("out.md"), result);
        QCOMPARE(place.read("a.md"), profileText);

        // --diff wins over both.
        QCOMPARE(place.run(arguments + " --diff --in-place"), 0);
        QCOMPARE(place.read("a.md"), profileText);
        QVERIFY(place.output().startsWith("--- a.md\n+++ a.md\n@@ "));
        QCOMPARE(place.run(arguments + " -o other.md --diff"), 0);
        QCOMPARE(place.files(), (QStringList{arg("a.md"), arg("out.md"), arg("p.json")}));

        QCOMPARE(place.run(arguments + " --in-place"), 0);
        QCOMPARE(place.output(), "");
        QCOMPARE(place.errors(), QString());
        QCOMPARE(place.read("a.md"), result);
        QCOMPARE(place.files(), (QStringList{arg("a.md"), arg("out.md"), arg("p.json")}));
    }

    void readsStandardInput()
    {
        Workplace place(profileText);
        QCOMPARE(place.run("patch - p.json", profileText), 0);
        QCOMPARE(place.output(), changed("= 5", "= 6"));
        QCOMPARE(place.run("patch a.md -", Workplace::weightPatch), 0);
        QCOMPARE(place.output(), changed("= 5", "= 6"));
        QCOMPARE(place.run("patch a.md p.json --body -", "New"), 0);
        QCOMPARE(place.output(), changed("= 5", "= 6").replace("\nBody\n", "New"));
        QCOMPARE(place.run("set - /weight -", profileText), 0);
        QCOMPARE(place.output(), changed("= 5", "= \"-\""));
        QCOMPARE(place.run("hide - /e/0 -o out.md", profileText), 0);
        QVERIFY(place.read("out.md").contains("# [[e]]\n#   x = \"g"));
        QCOMPARE(place.run("set - /weight 6 --diff", profileText), 0);
        QVERIFY(place.output().startsWith("--- -\n+++ -\n@@ "));
    }

    void keepsEveryByteThatIsNotMeant_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"about", "about-bom", "about-crlf", "about-mixed-line-ends", "about-no-final-newline"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void keepsEveryByteThatIsNotMeant()
    {
        QFETCH(QString, name);
        const QByteArray text = test::fixture(name + QStringLiteral(".md"));
        Workplace place(text, R"([{"op": "replace", "path": "/education/courses/1/year", "value": 2014},
                                  {"op": "add", "path": "/interests/interests/1", "value": "Tides"}])");
        QCOMPARE(place.run("patch a.md p.json"), 0);
        const qsizetype line = text.indexOf("    \"Coastal");
        const QByteArray lineEnd = text[text.indexOf('\n', line) - 1] == '\r' ? "\r\n" : "\n";
        QByteArray expected = text;
        expected.insert(line, "    \"Tides\"," + lineEnd).replace("year = 2013", "year = 2014");
        QCOMPARE(place.output(), expected);

        QCOMPARE(place.run("patch a.md p.json --in-place"), 0);
        QCOMPARE(place.read("a.md"), expected);
        place.write("p.json", R"([{"op": "replace", "path": "/education/courses/1/year", "value": 2013},
                                  {"op": "remove", "path": "/interests/interests/1"}])");
        QCOMPARE(place.run("patch a.md p.json"), 0);
        QCOMPARE(place.output(), text);
    }

    void writesDiffsThatOtherProgramsApply_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("arguments");
        const QByteArray text = profileText;
        const auto row = [](const char *title, const char *name, const QByteArray &content, const char *arguments) {
            QTest::newRow(title) << QString::fromUtf8(name) << content << QByteArray(arguments);
        };
        row("plain", "a.md", text, "");
        row("CRLF", "a.md", QByteArray(text).replace("\n", "\r\n"), "");
        row("no final newline", "a.md", text.chopped(1), "--body body");
        row("new final newline", "a.md", text.chopped(1), "--body p.json");
        row("no body", "a.md", text.left(text.indexOf("+++\n\n") + 3), "--body body");
        row("byte order mark", "a.md", "\xEF\xBB\xBF" + text, "");
        row("blanks", "a  b c.md", text, "");
        row("special characters", "\"ü\"\\\t.md", text, "");
    }
    void writesDiffsThatOtherProgramsApply()
    {
        QFETCH(QString, fileName);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, arguments);
        const Workplace place(profileText);
        const QByteArray name = fileName.toUtf8();
        place.write(name, text);
        place.write("body", "\nNew body");
        QStringList all{arg("patch"), fileName, arg("p.json")};
        if (!arguments.isEmpty())
            all += QString::fromUtf8(arguments).split(u' ');
        const QString folder = QFileInfo(place.path("a.md")).path();
        Run result(all);
        QCOMPARE(result.in(folder).status(), 0);
        QVERIFY(result.output() != text);
        Run diff(all + QStringList{arg("--diff")});
        QCOMPARE(diff.in(folder).status(), 0);

        for (const QStringList &tool :
             {QStringList{arg("patch"), arg("-p0"), arg("--no-backup-if-mismatch")},
              QStringList{arg("git"), arg("apply"), arg("-p0"), arg("--whitespace=nowarn")}}) {
            place.write(name, text);
            QProcess process;
            process.setWorkingDirectory(folder);
            process.start(tool.first(), tool.mid(1));
            process.write(diff.output());
            process.closeWriteChannel();
            QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput() + process.readAllStandardError());
            QCOMPARE(place.read(name), result.output());
        }
    }

    void replacesTheBody()
    {
        Workplace place(profileText, "[]");
        for (const QByteArray body : {"", "\r\n+++\n", "no end", "\xEF\xBB\xBFx\n", "a\0b"}) {
            place.write("body", body);
            QCOMPARE(place.run("patch a.md p.json --body body"), 0);
            QCOMPARE(place.output(), changed("\nBody\n", body));
        }
        // Where the closing delimiter ends the file, its line is ended first.
        place.write("a.md", "+++\r\na = 1\r\n+++");
        place.write("body", "Body");
        QCOMPARE(place.run("patch a.md p.json --body body"), 0);
        QCOMPARE(place.output(), "+++\r\na = 1\r\n+++\r\nBody");
    }

    void refusesABodyThatIsNoText()
    {
        Workplace place(profileText);
        place.write("body", "one\ntwo \xFC\n");
        QCOMPARE(place.run("patch a.md p.json --body body --in-place"), 1);
        QVERIFY2(place.errors().startsWith(u"body:2:5: error: "), qPrintable(place.errors()));
        place.write("body", QByteArray("\xFF\xFE\x41\x00", 4));
        QCOMPARE(place.run("patch a.md p.json --body body --in-place"), 1);
        QVERIFY2(place.errors().startsWith(u"body:1:1: error: "), qPrintable(place.errors()));
        QCOMPARE(place.read("a.md"), profileText);
    }

    void refusesWhatDoesNotApply_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *arguments, const char *patch, const char *place, const char *code) {
            QTest::addRow("%s %s", arguments, patch)
                << QByteArray(arguments) << QByteArray(patch) << QString::fromUtf8(place) << QString::fromUtf8(code);
        };
        row("patch a.md p.json", "", "p.json:1:1", "json-syntax");
        row("patch a.md p.json", "[\n{\"op\": \"add\",}]", "p.json:2:14", "json-syntax");
        row("patch a.md p.json", "[\n  {\"op\": \"test\",\n \"op\": \"add\"}]", "p.json:3:5", "json-duplicate-key");
        row("patch a.md p.json", "{}", "p.json:1:1", "patch-invalid");
        row("patch a.md p.json", "[\n  {\"op\": \"add\", \"path\": \"/a\"}]", "p.json:2:3", "patch-invalid");
        row("patch a.md p.json", R"([{"op": "add", "path": "/a", "value": null}])", "p.json:1:2", "patch-invalid");
        row("patch a.md p.json", R"([{"op": "remove", "path": "/e/0/y"}])", "a.md:4:1", "path-missing");
        row("patch a.md p.json", R"([{"op": "remove", "path": "/e/7"}])", "a.md:4:1", "index-out-of-range");
        row("patch a.md p.json", R"([{"op": "test", "path": "/e/0/x", "value": "y"}])", "a.md:5:7", "test-failed");
        row("patch a.md p.json", R"([{"op": "move", "from": "/e", "path": "/e/0/x"}])", "a.md:5:7", "edit-refused");
        row("patch a.md p.json --hidden", R"([{"op": "remove", "path": "/e/0/x"}])", "a.md:5:7", "not-hidden");
        row("patch a.md p.json --hidden --line 5", R"([{"op": "remove", "path": "/e/1/x"}])", "a.md:5:1", "not-hidden");
        row("patch a.md p.json --hidden", R"([{"op": "remove", "path": "/e/1/y"}])", "a.md:7:1", "path-missing");
        row("set a.md /e/9/x 1", "", "a.md:4:1", "index-out-of-range");
        row("set a.md /e/9/x 1 --hidden", "", "a.md:4:1", "not-hidden");
        row("hide a.md /weight", "", "a.md:2:10", "no-entry");
        row("hide a.md /e/1", "", "a.md:4:1", "index-out-of-range");
        row("unhide a.md /e/0", "", "a.md:4:1", "not-hidden");
        row("unhide a.md /e/1 --line 4", "", "a.md:4:1", "not-hidden");
        row("unhide a.md /e/1 --line 400", "", "a.md:12:1", "not-hidden");
    }
    void refusesWhatDoesNotApply()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, patch);
        QFETCH(QString, place);
        QFETCH(QString, code);
        Workplace files(profileText, patch);
        for (const char *output : {"", " -o out.md", " --in-place", " --diff"}) {
            QCOMPARE(files.run(arguments + output), 1);
            QCOMPARE(files.output(), "");
            QVERIFY2(files.errors().startsWith(place + QStringLiteral(": error: ")), qPrintable(files.errors()));
            QVERIFY2(files.errors().endsWith(QStringLiteral(" [%1]\n").arg(code)), qPrintable(files.errors()));
            QCOMPARE(files.errors().count(u'\n'), 1);
            QCOMPARE(files.read("a.md"), profileText);
            QCOMPARE(files.files().size(), 2);
        }
    }

    void refusesFilesWithErrors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code) {
            QTest::newRow(name) << test::fixturePath(QString::fromLatin1(name)) << QString::fromLatin1(code);
        };
        row("missing-comma.md", "toml-missing-comma");
        row("yaml-front-matter.md", "front-matter-yaml");
        row("json-front-matter.md", "front-matter-json");
        row("no-front-matter.md", "front-matter-missing");
        row("empty.md", "front-matter-missing");
        row("unclosed-front-matter.md", "front-matter-unclosed");
        row("latin1.md", "file-not-utf8");
        row("utf16.md", "file-utf16");
    }
    void refusesFilesWithErrors()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        const Workplace place(profileText);
        const QString patch = place.path("p.json");
        for (const QStringList &arguments :
             {QStringList{arg("patch"), name, patch}, QStringList{arg("set"), name, arg("/a"), arg("1")},
              QStringList{arg("hide"), name, arg("/a/0")}, QStringList{arg("unhide"), name, arg("/a/0")}}) {
            Run run(arguments + QStringList{arg("-o"), place.path("out.md")});
            QCOMPARE(run.status(), 1);
            QCOMPARE(run.output(), "");
            QVERIFY2(run.errors().startsWith(name + u':'), qPrintable(run.errors()));
            QVERIFY2(run.errors().contains(QStringLiteral("[%1]").arg(code)), qPrintable(run.errors()));
            QVERIFY(!QFileInfo::exists(place.path("out.md")));
        }
    }

    void tellsWhatCannotBeReadOrWritten_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *arguments, const char *named) {
            QTest::newRow(arguments) << QByteArray(arguments) << QString::fromUtf8(named);
        };
        row("patch nowhere.md p.json", "nowhere.md");
        row("patch a.md nowhere.json", "nowhere.json");
        row("patch a.md p.json --body nowhere", "nowhere");
        row("patch a.md folder", "folder");
        row("patch a.md p.json -o no/such/folder.md", "no/such/folder.md");
        row("patch a.md p.json -o folder", "folder");
        row("set nowhere.md /a 1", "nowhere.md");
        row("set a.md /a 1 -o folder", "folder");
        row("hide nowhere.md /e/0", "nowhere.md");
        row("hide a.md /e/0 -o folder", "folder");
        row("unhide nowhere.md /e/1", "nowhere.md");
        row("unhide a.md /e/1 -o folder", "folder");
        row("repair nowhere.md", "nowhere.md");
    }
    void tellsWhatCannotBeReadOrWritten()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QString, named);
        Workplace place(profileText);
        QVERIFY(QDir().mkdir(place.path("folder")));
        QCOMPARE(place.run(arguments), 3);
        QCOMPARE(place.output(), "");
        QVERIFY2(place.errors().startsWith(u"vitrine-cli: "), qPrintable(place.errors()));
        QVERIFY2(place.errors().contains(named), qPrintable(place.errors()));
        QCOMPARE(place.read("a.md"), profileText);
        QCOMPARE(place.files().size(), 2);
    }

    void letsAnUnreadableFileWinOverErrors()
    {
        Workplace place("+++\na = \n+++\n");
        QCOMPARE(place.run("patch a.md nowhere.json"), 3);
        QVERIFY(place.errors().contains(u"nowhere.json"));
        QVERIFY(place.errors().contains(u"a.md:2:"));
        place.write("p.json", "{");
        QCOMPARE(place.run("patch nowhere.md p.json"), 3);
        QCOMPARE(place.run("patch - p.json -o folder/x"), 1);
    }

    void tellsWhenAResultCannotBeWritten()
    {
        Workplace place(profileText);
        Run run({arg("set"), place.path("a.md"), arg("/weight"), arg("6")});
        QCOMPARE(run.withOutputTo(arg("/dev/full")).status(), 3);
        QVERIFY(run.errors().startsWith(u"vitrine-cli: "));
    }

    void keepsPermissionsAndLinks()
    {
        Workplace place(profileText);
        QVERIFY(QFile::setPermissions(place.path("a.md"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(QFile::link(arg("a.md"), place.path("link.md")));
        QCOMPARE(place.run("set link.md /weight 6 --in-place"), 0);
        QVERIFY(QFileInfo(place.path("link.md")).isSymLink());
        QCOMPARE(place.read("a.md"), changed("= 5", "= 6"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(place.path("a.md")).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0640U);
    }

    void leavesAFileAloneThatDoesNotChange()
    {
        Workplace place(profileText);
        struct stat before = {};
        struct stat after = {};
        QCOMPARE(::stat(QFile::encodeName(place.path("a.md")).constData(), &before), 0);
        QCOMPARE(place.run("set a.md /weight 5 --in-place"), 0);
        QCOMPARE(::stat(QFile::encodeName(place.path("a.md")).constData(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QCOMPARE(place.run("set a.md /weight 5 --diff"), 0);
        QCOMPARE(place.output(), "");
        QCOMPARE(place.run("set a.md /weight 5"), 0);
        QCOMPARE(place.output(), profileText);
        QCOMPARE(place.run("set a.md /weight 5 -o out.md"), 0);
        QCOMPARE(place.read("out.md"), profileText);
    }

    void writesOverTheFileThatItNames()
    {
        Workplace place(profileText);
        QCOMPARE(place.run("set a.md /weight 6 -o a.md"), 0);
        QCOMPARE(place.read("a.md"), changed("= 5", "= 6"));
    }

    void survivesDeepPatches()
    {
        Workplace place(profileText);
        for (const char *open : {"[", "{\"a\":", "[{\"op\":\"add\",\"path\":\"/a\",\"value\":["}) {
            place.write("p.json", QByteArray(open).repeated(100000));
            QCOMPARE(place.run("patch a.md p.json"), 1);
            QVERIFY2(place.errors().startsWith(u"p.json:1:"), qPrintable(place.errors()));
        }
        place.write("p.json", R"([{"op": "add", "path": "/a", "value": )" + QByteArray("[").repeated(129)
                                  + QByteArray("]").repeated(129) + "}]");
        QCOMPARE(place.run("patch a.md p.json"), 1);
    }
};

QTEST_GUILESS_MAIN(CliEditsTest)
#include "tst_cliedits.moc"
