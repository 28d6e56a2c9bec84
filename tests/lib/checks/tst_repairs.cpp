#include "checks/checks.h"
#include "checks/repairs.h"
#include "support/fixtures.h"

#include <QTest>

using namespace vitrine;

namespace {

/// The text with its first problem that has a repair repaired, until there is none; "code > code > …" of these.
QByteArray repaired(QByteArray text, QByteArray *codes = nullptr)
{
    for (int i = 0; i < 20; ++i) {
        const Profile profile = Profile::read(text);
        std::optional<Repair> repair;
        for (const Diagnostic &problem : checkProfile(profile)) {
            repair = repairOf(profile, problem);
            if (!repair)
                continue;
            if (codes)
                *codes += (codes->isEmpty() ? "" : " > ") + problem.code;
            break;
        }
        if (!repair)
            break;
        if (repair->title.isEmpty())
            return "a repair without a title";
        text = repair->edit.applied(text).value();
    }
    return text;
}

} // namespace

/// Ways out of problems.
class RepairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsFrontMatter_data();
    void repairsFrontMatter();
    void leavesWhatIsNotCertain_data();
    void leavesWhatIsNotCertain();
    void repairsFiles_data();
    void repairsFiles();
    void convertsLineEnds_data();
    void convertsLineEnds();
    void repairsOnePlaceAtATime();
    void doesNotRepairForeignProblems();
};

void RepairsTest::repairsFrontMatter_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *code, const QByteArray &toml, const QByteArray &result) {
        QTest::addRow("%s: %s", code, toml.constData()) << toml << result;
    };
    row("toml-missing-comma", "a = [\n  \"x\" # one\n  \"y\",\n]", "a = [\n  \"x\", # one\n  \"y\",\n]");
    row("toml-missing-comma", "a = [{b = 1} {b = 2}]", "a = [{b = 1}, {b = 2}]");
    row("toml-missing-comma", "a = {b = 1 c = 2}", "a = {b = 1, c = 2}");
    row("toml-extra-comma", "a = [1, , 2]", "a = [1, 2]");
    row("toml-extra-comma", "a = [, 1]", "a = [ 1]");
    row("toml-extra-comma", "a = {b = 1,}", "a = {b = 1}");
    row("toml-unclosed-array", "a = [\"x\", \"y\"\n\n# c\nb = 1", "a = [\"x\", \"y\"]\n\n# c\nb = 1");
    row("toml-unclosed-array", "  a = [\n    \"x\",\n    \"y\", # why\n\n[t]\nb = 1",
        "  a = [\n    \"x\",\n    \"y\", # why\n  ]\n\n[t]\nb = 1");
    row("toml-unclosed-array", "a = [\r\n  1,\r\nb = 1\r", "a = [\r\n  1,\r\n]\r\nb = 1\r");
    row("toml-unclosed-array", "a = [", "a = []");
    row("toml-inline-table", "a = {b = 1\nc = 2", "a = {b = 1}\nc = 2");
    row("toml-inline-table", "a = [{b = 1]", "a = [{b = 1}]");
    row("toml-unquoted-text", "year = Exp. Dec-2017", "year = \"Exp. Dec-2017\"");
    row("toml-unquoted-text", "year = 2009 - 2013 # ok", "year = \"2009 - 2013\" # ok");
    row("toml-unquoted-text", "a = [\n  Deep Learning,\n  \"x\"\n]", "a = [\n  \"Deep Learning\",\n  \"x\"\n]");
    row("toml-unquoted-text", "a = {b = x}", "a = {b = \"x\"}");
    row("toml-unquoted-text", "a = x\"", "a = \"x\"");
    row("toml-unquoted-text", "advisor = [A](https://a.example)", "advisor = \"[A](https://a.example)\"");
    row("toml-boolean", "draft = False", "draft = false");
    row("toml-date", "date = 2019-02-30", "date = \"2019-02-30\"");
    row("toml-number", "year = 02019", "year = \"02019\"");
    row("toml-curly-quotes", "a = \u201Cx\u201D # c", "a = \"x\" # c");
    row("toml-curly-quotes", "a = \u2018Bachelor\u2019s \"x\"\u2019", "a = \"Bachelor\u2019s \\\"x\\\"\"");
    row("toml-curly-quotes", "a = \"x\u201D", "a = \"x\"");
    row("toml-curly-quotes", "a = [\n  \"x\u201D,\n]", "a = [\n  \"x\",\n]");
    row("toml-unclosed-string", "a = \"x \nb = 1", "a = \"x\" \nb = 1");
    row("toml-unclosed-string", "a = [\n  \"x,\n  \"y\"\n]", "a = [\n  \"x\",\n  \"y\"\n]");
    row("toml-unclosed-string", "a = ['x]", "a = ['x']");
    row("toml-quote-in-text", "a = \"The \"best\" one\"", "a = \"The \\\"best\\\" one\"");
    row("toml-quote-in-text", "a = \"<a href=\"x\">y</a>\"", "a = \"<a href=\\\"x\\\">y</a>\"");
    row("toml-quote-in-text", "a = 'It's me' # c", "a = \"It's me\" # c");
    row("toml-quote-in-text", "a = [\"The \"best\" one\", \"x\"]", "a = [\"The \\\"best\\\" one\", \"x\"]");
    row("toml-escape", "a = \"C:\\papers\\new\\\\x \\u00e9\"", "a = \"C:\\\\papers\\new\\\\x \\u00e9\"");
    row("toml-escape", "a = \"$\\alpha$, \\mu\"", "a = \"$\\\\alpha$, \\\\mu\"");
    row("toml-escape", "a = \"C:\\users\"", "a = \"C:\\\\users\"");
    row("toml-missing-value", "a =", "a = \"\"");
    row("toml-missing-value", "a=", "a=\"\"");
    row("toml-missing-value", "a = # c", "a = \"\"# c");
    row("toml-missing-value", "a = \nb = 1", "a = \"\"\nb = 1");
    row("toml-missing-value", "a =\nb = 1", "a = \"\"\nb = 1");
    row("toml-header", "[t\na = 1", "[t]\na = 1");
    row("toml-header", "[[t.u]\na = 1", "[[t.u]]\na = 1");
    row("toml-key", "gr\u00F6\u00DFe = 1", "\"gr\u00F6\u00DFe\" = 1");
    row("toml-no-setting", "a = 1\n  My page", "a = 1\n  # My page");
    row("toml-control-character", "a = \"x\x0B\"", "a = \"x\"");
    row("toml-invisible-character", "a = 1\u00A0", "a = 1 ");
    row("toml-invisible-character",
        "\u00A0\u00A0"
        "a = 1",
        "  a = 1");
    row("toml-invisible-character",
        "\uFEFF"
        "a = 1",
        "a = 1");
    row("toml-duplicate-key", "a = 1\nb = 2\na = 1 # again", "a = 1\nb = 2");
    row("header-commented-out", "[[a]]\nx = 1\n\n#[[a]]\n  x = 2", "[[a]]\nx = 1\n\n[[a]]\n  x = 2");
    row("header-commented-out", "[t]\nx = 1\n\n# [[experience]] # old\n  company = 2",
        "[t]\nx = 1\n\n[[experience]] # old\n  company = 2");
    row("header-commented-out", "[[a]]\nx = 1\ny = 2\n\n# [[a]]\n#   x = 2\n  y = 3",
        "[[a]]\nx = 1\ny = 2\n\n# [[a]]\n#   x = 2\n#   y = 3");
    row("header-commented-out", "[[a]]\nx = 1\ny = 2\n  #[[a]]\n  #x = 2\n  y = '''\n\n3'''",
        "[[a]]\nx = 1\ny = 2\n  #[[a]]\n  #x = 2\n  #y = '''\n#\n#3'''");
}

void RepairsTest::repairsFrontMatter()
{
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, result);
    QByteArray codes;
    const QByteArray after = repaired("+++\n" + toml + "\n+++\nBody.\n", &codes);
    QCOMPARE(after, "+++\n" + result + "\n+++\nBody.\n");
    QCOMPARE(codes.split(' ').first(), QByteArray(QTest::currentDataTag()).split(':').first());
    QVERIFY(Profile::read(after).isValid());
}

void RepairsTest::leavesWhatIsNotCertain_data()
{
    QTest::addColumn<QByteArray>("toml");
    const auto row = [](const char *name, const QByteArray &toml) { QTest::newRow(name) << toml; };
    row("a key set to two values", "a = 1\na = 2");
    row("a quote that may belong to the comment", "a = \"x # y\nb = 1");
    row("a string that ends with another quote", "a = \"x'\nb = 1");
    row("a long string without an end", "a = \"\"\"x\nb = 1");
    row("a table over lines", "a = {\n  b = 1\n}");
    row("two words in front of an equals sign", "my key = 1");
    row("one word", "headless");
    row("an item outside of its list", "a = [\"x\"]\n  \"y\",");
    row("something behind a value", "a = \"x\" y");
    row("two equals signs", "a = b = c");
    row("commas and nothing else", "a = [,,]");
    row("a control character in the place of a value", "a = \f");
    row("a header with too many brackets", "[a]]");
    row("text behind an item", "a = [\"x\" y, \"z\"]");
}

void RepairsTest::leavesWhatIsNotCertain()
{
    QFETCH(QByteArray, toml);
    const QByteArray text = "+++\n" + toml + "\n+++\n";
    QVERIFY(!Profile::read(text).isValid());
    QCOMPARE(repaired(text), text);
}

void RepairsTest::repairsFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &result) {
        QTest::newRow(name) << text << result;
    };
    row("HTML moves below", "+++\na = 1\n<br>\n<hr>\nb = 2\n+++\n", "+++\na = 1\nb = 2\n+++\n<br>\n<hr>\n");
    row("HTML moves in front of the body", "+++\r\n<br>\r\na = 1\r\n+++\r\nBody",
        "+++\r\na = 1\r\n+++\r\n<br>\r\n\r\nBody");
    row("HTML moves below a line without an end", "+++\n<br>\na = 1\n+++", "+++\na = 1\n+++\n<br>\n");
    row("nothing but settings", "+++\na = 1\n[t]\nb = 2", "+++\na = 1\n[t]\nb = 2\n+++\n");
    row("nothing but settings, with line ends", "+++\r\na = 1\r\n", "+++\r\na = 1\r\n+++\r\n");
    row("settings and then text", "+++\na = 1\n\nHello, I am Ada.\n\n- A list\n",
        "+++\na = 1\n+++\n\nHello, I am Ada.\n\n- A list\n");
    row("Latin-1", "+++\na = \"\xE9t\xE9\"\n+++\n\x93x\x94\n", "+++\na = \"\u00E9t\u00E9\"\n+++\n\u201Cx\u201D\n");
    // Whether the heading is a comment of the settings, nobody knows.
    row("settings and a heading", "+++\na = 1\n\n# About\n\nHello.\n", "+++\na = 1\n\n# About\n\nHello.\n");
    row("text with a setting in it", "+++\na = 1\n\nHello.\nb = 2\n", "+++\na = 1\n\nHello.\nb = 2\n");
}

void RepairsTest::repairsFiles()
{
    QFETCH(QByteArray, text);
    QTEST(repaired(text), "result");
}

void RepairsTest::convertsLineEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &result) {
        QTest::newRow(name) << text << result;
    };
    row("all lone", "+++\ra = 1\r+++\rBody\r", "+++\na = 1\n+++\nBody\n");
    row("some among LF", "+++\na = 1\rb = 2\n+++\nBody\r", "+++\na = 1\nb = 2\n+++\nBody\n");
    row("some among CRLF", "+++\r\na = 1\rb = 2\r\n+++\r\nBody\r", "+++\r\na = 1\r\nb = 2\r\n+++\r\nBody\r\n");
    row("in a comment", "+++\n# a\rb\na = 1\n+++\n", "+++\n# a\nb\na = 1\n+++\n");
    row("above the closing line", "+++\na = 1\n\r+++\n", "+++\na = 1\n\n+++\n");
}

void RepairsTest::convertsLineEnds()
{
    QFETCH(QByteArray, text);
    const Profile profile = Profile::read(text);
    QCOMPARE(profile.text(), text);
    QCOMPARE(profile.problems().size(), size_t(1));
    QCOMPARE(profile.problems().front().code, "toml-lone-cr");
    const std::optional<Repair> repair = repairOf(profile, profile.problems().front());
    QVERIFY(repair);
    QCOMPARE(repair->title, QStringLiteral("Convert Line Ends"));
    QTEST(repair->edit.applied(text).value(), "result");

    // In the body alone it is nobody's problem.
    QVERIFY(Profile::read("+++\na = 1\n+++\nBody\r").isValid());
}

void RepairsTest::repairsOnePlaceAtATime()
{
    QByteArray codes;
    const QByteArray text =
        "+++\ndraft = True\nyear = Spring 2019\n\n[interests]\n  interests = [\n    \"x\"\n    \"y\"\n\n"
        "#[[education.courses]]\n  course = \u201CPhD\u201D\n+++\n";
    const QByteArray result = "+++\ndraft = true\nyear = \"Spring 2019\"\n\n[interests]\n  interests = [\n    \"x\",\n"
                              "    \"y\"\n  ]\n\n[[education.courses]]\n  course = \"PhD\"\n+++\n";
    QCOMPARE(repaired(text, &codes), result);
    QCOMPARE(codes, "toml-boolean > toml-unquoted-text > toml-missing-comma > toml-unclosed-array > toml-curly-quotes"
                    " > header-commented-out");
}

void RepairsTest::doesNotRepairForeignProblems()
{
    const Profile profile = Profile::read("+++\ndraft = true\n+++\n");
    const std::vector<Diagnostic> problems = checkProfile(profile);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(!repairOf(profile, problems.front()));
    // A problem of another text.
    QVERIFY(!repairOf(profile, {Severity::Error, "toml-missing-comma", {}, {4000, 4001}}));
    QVERIFY(!repairOf(profile, {Severity::Error, "toml-missing-comma", {}, {4, 5}}));
    QVERIFY(!repairOf(Profile::read(test::fixture(QStringLiteral("yaml-front-matter.md"))),
                      {Severity::Error, "toml-missing-comma", {}, {4, 5}}));
}

QTEST_APPLESS_MAIN(RepairsTest)
#include "tst_repairs.moc"
