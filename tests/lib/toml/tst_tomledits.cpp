#include "tomledittest.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray courses = "# Degrees.\n"
                           "\n"
                           "[[education.courses]]\n"
                           "  course = \"PhD\"\n"
                           "  year = 2012\n"
                           "\n"
                           "# switched by hand\n"
                           "[[education.courses]]\n"
                           "  course = \"MSc\"  # with honours\n"
                           "  year = \"2009\"\n"
                           "\n"
                           "# [[education.courses]]\n"
                           "#   course = \"School\"\n"
                           "\n"
                           "[other]\n"
                           "  key = 1\n";

Value entry(const char *course)
{
    return Value::Members{{"course", course}, {"year", 2020}};
}

} // namespace

/// The rules of a minimal edit, one by one.
class TomlEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingTablesInBracesAreMade()
    {
        QVERIFY(given("a = { b = 1 }\n").running(insert("a.c.d", 0, {1})).produces("a = { b = 1, c = { d = [1] } }\n"));
    }

    void valueReplacesItsRangeOnly();
    void sameValueIsAnEmptyEdit();
    void quotingIsKept_data();
    void quotingIsKept();
    void literalIsUsedWhereItMeansTheValue();
    void keyGoesBehindTheLastOfItsTable();
    void rootKeyGoesBeforeTheFirstHeader();
    void keyFollowsTheFormOfItsTable_data();
    void keyFollowsTheFormOfItsTable();
    void keyOfAMissingTableMakesIt();
    void removedKeyTakesItsLine();
    void removedKeyOfAnInlineTable();
    void newBlockCopiesItsNeighbour();
    void newBlockInFrontStaysBelowTheHeading();
    void newBlockBehindAHiddenOne();
    void firstBlockGoesWhereItIsPlaced();
    void blockRemoval();
    void lastBlockLeavesNoHeader();
    void hiddenBlockIsRemoved();
    void moveTakesCommentsAlong();
    void moveLeavesTheHeadingFirst();
    void moveKeepsInterleavedBlocks();
    void hiddenBlockMoves();
    void splitBlockIsRefused_data();
    void splitBlockIsRefused();
    void splitBlockIsRemoved();
    void copyLeavesCommentsOut();
    void arrayInsert_data();
    void arrayInsert();
    void arrayRemove_data();
    void arrayRemove();
    void arrayMove_data();
    void arrayMove();
    void arrayIsMade();
    void crLfIsKept();
    void mixedLineEndsTakeTheNeighbours();
    void missingFinalNewlineStaysMissing();
    void impossibleEditsAreRefused();
};

void TomlEditsTest::valueReplacesItsRangeOnly()
{
    QVERIFY(given("a = 1   # one\nb=  'x'\n").running(set("a", 2)).produces("a = 2   # one\nb=  'x'\n"));
    QVERIFY(given("[t]\n  \"a b\" .c = [1, {x = 1.5}]\n")
                .running(set("t.a b.c.1.x", 2.5))
                .produces("[t]\n  \"a b\" .c = [1, {x = 2.5}]\n"));
    QVERIFY(given(courses)
                .running(set("education.courses.1.course", "MA"))
                .produces(QByteArray(courses).replace("\"MSc\"", "\"MA\"")));
}

void TomlEditsTest::sameValueIsAnEmptyEdit()
{
    QVERIFY(given("a = 0x10\n").running(set("a", 16)).changesNothing());
    QVERIFY(given("a = '''x'''\n").running(set("a", "x")).changesNothing());
    QVERIFY(given("a = nan\n").running(set("a", qQNaN())).changesNothing());
}

void TomlEditsTest::quotingIsKept_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("basic") << QByteArray("\"a\"") << QStringLiteral("b\"c\\") << QByteArray("\"b\\\"c\\\\\"");
    QTest::newRow("literal") << QByteArray("'a'") << QStringLiteral("C:\\dir") << QByteArray("'C:\\dir'");
    QTest::newRow("literal cannot") << QByteArray("'a'") << QStringLiteral("it's") << QByteArray("\"it's\"");
    QTest::newRow("multi-line") << QByteArray("\"\"\"a\"\"\"") << QStringLiteral("b\nc")
                                << QByteArray("\"\"\"b\nc\"\"\"");
    QTest::newRow("multi-line, empty first line")
        << QByteArray("\"\"\"\na\n\"\"\"") << QStringLiteral("b\n") << QByteArray("\"\"\"\nb\n\"\"\"");
    QTest::newRow("multi-line, own first line break")
        << QByteArray("\"\"\"a\"\"\"") << QStringLiteral("\nb") << QByteArray("\"\"\"\n\nb\"\"\"");
    QTest::newRow("multi-line, quotes") << QByteArray("\"\"\"a\"\"\"") << QStringLiteral("x\"\"\"y\"")
                                        << QByteArray("\"\"\"x\"\"\\\"y\\\"\"\"\"");
    QTest::newRow("multi-line literal") << QByteArray("'''a'''") << QStringLiteral("b\\\nc")
                                        << QByteArray("'''b\\\nc'''");
    QTest::newRow("multi-line literal cannot")
        << QByteArray("'''a'''") << QStringLiteral("b'") << QByteArray("\"\"\"b'\"\"\"");
    QTest::newRow("control") << QByteArray("'a'") << QString(QChar(1)) << QByteArray("\"\\u0001\"");
    QTest::newRow("integer") << QByteArray("2019") << QStringLiteral("Present") << QByteArray("\"Present\"");
    QTest::newRow("no-break space") << QByteArray("\"a\"") << QString(QChar(0xA0)) << QByteArray("\"\xC2\xA0\"");
}

void TomlEditsTest::quotingIsKept()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, text);
    QFETCH(QByteArray, after);
    QVERIFY(given("k = " + before + " # c\n").running(set("k", Value(text))).produces("k = " + after + " # c\n"));
}

void TomlEditsTest::literalIsUsedWhereItMeansTheValue()
{
    QVERIFY(given("k = \"x\"\n").running(set("k", 16, "0x10")).produces("k = 0x10\n"));
    QVERIFY(given("k = \"x\"\n").running(set("k", "b", "'a'")).produces("k = 'b'\n"));
}

void TomlEditsTest::keyGoesBehindTheLastOfItsTable()
{
    QVERIFY(given(courses)
                .running(set("education.courses.0.award", "Prize"))
                .produces(QByteArray(courses).replace("  year = 2012\n", "  year = 2012\n  award = \"Prize\"\n")));
    QVERIFY(given("[t]\n\ta\t=\t1 # c\n# end\n")
                .running(set("t.b", true))
                .produces("[t]\n\ta\t=\t1 # c\n\tb\t=\ttrue\n# end\n"));
    QVERIFY(given("[t]\n[u]\n  a = 1\n").running(set("t.b", 2)).produces("[t]\n  b = 2\n[u]\n  a = 1\n"));
}

void TomlEditsTest::rootKeyGoesBeforeTheFirstHeader()
{
    QVERIFY(given("a = 1\n\n# t\n[t]\nb = 2\n").running(set("c", 3)).produces("a = 1\nc = 3\n\n# t\n[t]\nb = 2\n"));
    QVERIFY(
        given("# About.\n\n# t\n[t]\nb = 2\n").running(set("c", 3)).produces("# About.\n\nc = 3\n\n# t\n[t]\nb = 2\n"));
    QVERIFY(given("").running(set("c", 3)).produces("c = 3\n"));
    QVERIFY(given("# only\n").running(set("c", 3)).produces("# only\nc = 3\n"));
    QVERIFY(given("# [[a.b]]\n#   c = 1\n").running(set("c", 3)).produces("c = 3\n\n# [[a.b]]\n#   c = 1\n"));
}

void TomlEditsTest::keyFollowsTheFormOfItsTable_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("dotted") << QByteArray("a.b = 1\na.c  =  2\nd = 3\n") << QByteArray("a")
                            << QByteArray("a.b = 1\na.c  =  2\na.new  =  \"v\"\nd = 3\n");
    QTest::newRow("dotted and quoted") << QByteArray("[t]\n'x y' . b = 1\n") << QByteArray("t.x y")
                                       << QByteArray("[t]\n'x y' . b = 1\n'x y'.new = \"v\"\n");
    QTest::newRow("inline") << QByteArray("a = { b = 1 }\n") << QByteArray("a")
                            << QByteArray("a = { b = 1, new = \"v\" }\n");
    QTest::newRow("empty inline") << QByteArray("a = {}\n") << QByteArray("a") << QByteArray("a = { new = \"v\" }\n");
    QTest::newRow("inline in an array") << QByteArray("a = [{b=1}]\n") << QByteArray("a.0")
                                        << QByteArray("a = [{b=1, new=\"v\"}]\n");
    QTest::newRow("dotted in inline") << QByteArray("a = {b.c = 1, d = 2}\n") << QByteArray("a.b")
                                      << QByteArray("a = {b.c = 1, b.new = \"v\", d = 2}\n");
    QTest::newRow("implied by a longer header") << QByteArray("# heading\n[[a.b]]\n  c = 1\n") << QByteArray("a")
                                                << QByteArray("[a]\n  new = \"v\"\n\n# heading\n[[a.b]]\n  c = 1\n");
}

void TomlEditsTest::keyFollowsTheFormOfItsTable()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, after);
    QVERIFY(given(before).running(set(table + ".new", "v")).produces(after));
}

void TomlEditsTest::keyOfAMissingTableMakesIt()
{
    QVERIFY(given("a = 1\n\n[t]\n\tb = 2\n")
                .running(set("design.columns", "2"))
                .produces("a = 1\n\n[t]\n\tb = 2\n\n[design]\n\tcolumns = \"2\"\n"));
}

void TomlEditsTest::removedKeyTakesItsLine()
{
    QVERIFY(given("# why\na = 1 # c\nb = 2\n").running(removeKey("a")).produces("# why\nb = 2\n"));
    QVERIFY(given("a = [\n 1,\n] # c\nb = 2\n").running(removeKey("a")).produces("b = 2\n"));
    QVERIFY(given("a.b = 1\n").running(removeKey("a.b")).produces("a = {}\n"));
}

void TomlEditsTest::removedKeyOfAnInlineTable()
{
    const QByteArray text = "t = { a = 1, b = 2, c = 3 }\n";
    QVERIFY(given(text).running(removeKey("t.a")).produces("t = { b = 2, c = 3 }\n"));
    QVERIFY(given(text).running(removeKey("t.b")).produces("t = { a = 1, c = 3 }\n"));
    QVERIFY(given(text).running(removeKey("t.c")).produces("t = { a = 1, b = 2 }\n"));
    QVERIFY(given("t = {a = 1}\n").running(removeKey("t.a")).produces("t = {}\n"));
}

void TomlEditsTest::newBlockCopiesItsNeighbour()
{
    QVERIFY(given("  [[a.b]]\n\tx=1\n\n\n  [[a.b]]\n\tx=2\n")
                .running(insert("a.b", 1, {Value::Members{{"x", 3}, {"y", "z"}}}))
                .produces("  [[a.b]]\n\tx=1\n\n\n  [[a.b]]\n\tx=3\n\ty=\"z\"\n\n\n  [[a.b]]\n\tx=2\n"));
    QVERIFY(given("[[a.b]]\nx = 1\n[[a.b]]\nx = 2\n")
                .running(insert("a.b", 2, {Value::Members{{"x", 3}}}))
                .produces("[[a.b]]\nx = 1\n[[a.b]]\nx = 2\n[[a.b]]\nx = 3\n"));
}

void TomlEditsTest::newBlockInFrontStaysBelowTheHeading()
{
    QVERIFY(given("# Degrees\n[[a.b]]\n  x = 1\n")
                .running(insert("a.b", 0, {Value::Members{{"x", 2}}}))
                .produces("# Degrees\n[[a.b]]\n  x = 2\n\n[[a.b]]\n  x = 1\n"));
    QVERIFY(given(courses)
                .running(insert("education.courses", 0, {entry("New")}))
                .produces(QByteArray(courses).replace(
                    "# Degrees.\n\n", "# Degrees.\n\n[[education.courses]]\n  course = \"New\"\n  year = 2020\n\n")));
}

void TomlEditsTest::newBlockBehindAHiddenOne()
{
    QVERIFY(given(courses)
                .running(insert("education.courses", 3, {entry("New")}))
                .produces(QByteArray(courses).replace(
                    "\"School\"\n", "\"School\"\n\n[[education.courses]]\n  course = \"New\"\n  year = 2020\n")));
    QVERIFY(given("# [[a.b]]\n#     x = 1\n")
                .running(insert("a.b", 0, {Value::Members{{"x", 2}}}))
                .produces("[[a.b]]\n    x = 2\n\n# [[a.b]]\n#     x = 1\n"));
}

void TomlEditsTest::firstBlockGoesWhereItIsPlaced()
{
    const QByteArray text = "a = 1\n\n[interests]\n  i = []\n\n[other]\n  k = 1\n";
    const QByteArray block = "[[education.courses]]\n  course = \"New\"\n  year = 2020\n";
    QVERIFY(given(text)
                .running(insert("education.courses", 0, {entry("New")}, {{{"interests", "i"}}, {}}))
                .produces("a = 1\n\n[interests]\n  i = []\n\n" + block + "\n[other]\n  k = 1\n"));
    QVERIFY(given(text)
                .running(insert("education.courses", 0, {entry("New")}, {{}, {{"other"}}}))
                .produces("a = 1\n\n[interests]\n  i = []\n\n" + block + "\n[other]\n  k = 1\n"));
    QVERIFY(given(text).running(insert("education.courses", 0, {entry("New")})).produces(text + "\n" + block));
    QVERIFY(given("").running(insert("education.courses", 0, {entry("New")})).produces(block));
    // Behind a key of the root table means behind all of them.
    QVERIFY(given("interests = []\nb = 1\n\n[[s]]\n  k = 1\n")
                .running(insert("education.courses", 0, {entry("New")}, {{{"interests"}}, {}}))
                .produces("interests = []\nb = 1\n\n" + block + "\n[[s]]\n  k = 1\n"));
}

void TomlEditsTest::blockRemoval()
{
    QVERIFY(
        given(courses)
            .running(remove("education.courses", 0))
            .produces(QByteArray(courses).replace("[[education.courses]]\n  course = \"PhD\"\n  year = 2012\n\n", "")));
    QVERIFY(
        given(courses)
            .running(remove("education.courses", 1))
            .produces(QByteArray(courses).replace(
                "\n# switched by hand\n[[education.courses]]\n  course = \"MSc\"  # with honours\n  year = \"2009\"\n",
                "")));
    QVERIFY(given("[[a]]\nx = 1\n\n# loose\n\n[[a]]\nx = 2\n\n[b]\n")
                .running(remove("a", 1))
                .produces("[[a]]\nx = 1\n\n# loose\n\n[b]\n"));
}

void TomlEditsTest::lastBlockLeavesNoHeader()
{
    QVERIFY(given("k = 1\n\n# heading\n[[a.b]]\n  x = 1\n  [a.b.c]\n  y = 2\n")
                .running(remove("a.b", 0))
                .produces("k = 1\n\n# heading\n"));
    QVERIFY(given("k = 1\n\n[[a.b]]\n  x = 1\n").running(remove("a.b", 0)).produces("k = 1\n"));
}

void TomlEditsTest::hiddenBlockIsRemoved()
{
    QVERIFY(given(courses)
                .running(remove("education.courses", 2))
                .produces(QByteArray(courses).replace("\n# [[education.courses]]\n#   course = \"School\"\n", "")));
}

void TomlEditsTest::moveTakesCommentsAlong()
{
    QVERIFY(given(courses)
                .running(move("education.courses", 1, 0))
                .produces("# Degrees.\n"
                          "\n"
                          "# switched by hand\n"
                          "[[education.courses]]\n"
                          "  course = \"MSc\"  # with honours\n"
                          "  year = \"2009\"\n"
                          "\n"
                          "[[education.courses]]\n"
                          "  course = \"PhD\"\n"
                          "  year = 2012\n"
                          "\n"
                          "# [[education.courses]]\n"
                          "#   course = \"School\"\n"
                          "\n"
                          "[other]\n"
                          "  key = 1\n"));
}

void TomlEditsTest::moveLeavesTheHeadingFirst()
{
    QVERIFY(given("# heading\n[[a]]\nx = 1\n\n[[a]]\nx = 2\n# below\n")
                .running(move("a", 0, 1))
                .produces("# heading\n[[a]]\nx = 2\n# below\n\n[[a]]\nx = 1\n"));
}

void TomlEditsTest::moveKeepsInterleavedBlocks()
{
    QVERIFY(given("[[a]]\nx = 1\n\n[[b]]\ny = 1\n# loose\n\n[[a]]\nx = 2\n")
                .running(move("a", 0, 1))
                .produces("[[a]]\nx = 2\n\n[[b]]\ny = 1\n# loose\n\n[[a]]\nx = 1\n"));
}

void TomlEditsTest::hiddenBlockMoves()
{
    QVERIFY(given("[[a]]\nx = 1\n\n# [[a]]\n# x = 2\n\n[[a]]\nx = 3\n")
                .running(move("a", 1, 0))
                .produces("# [[a]]\n# x = 2\n\n[[a]]\nx = 1\n\n[[a]]\nx = 3\n"));
}

void TomlEditsTest::splitBlockIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("keys behind a hidden block")
        << QByteArray("[[a]]\nx = 1\n# [[a]]\n# x = 2\ny = 3\n\n[[a]]\nx = 4\n");
    QTest::newRow("sub-table behind another table") << QByteArray("[[a]]\nx = 1\n[b]\n[a.c]\ny = 1\n[[a]]\nx = 4\n");
}

void TomlEditsTest::splitBlockIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(given(text).running(move("a", 0, 1)).isRefused());
}

void TomlEditsTest::splitBlockIsRemoved()
{
    QVERIFY(given("[[a]]\nx = 1\n# [[a]]\n# x = 2\ny = 3\n\n[[a]]\nx = 4\n")
                .running(remove("a", 0))
                .produces("# [[a]]\n# x = 2\n\n[[a]]\nx = 4\n"));
    QVERIFY(given("[[a]]\nx = 1\n[b]\n[a.c]\ny = 1\n[[a]]\nx = 4\n")
                .running(remove("a", 0))
                .produces("[b]\n[[a]]\nx = 4\n"));
}

void TomlEditsTest::copyLeavesCommentsOut()
{
    QVERIFY(given("# h\n[[a]] # first\n  x = [ # l\n    # m\n    1,\n  ]\n  # c\n  y = 2 # d\n\n[b]\n")
                .running(copy("a", 0))
                .produces("# h\n[[a]] # first\n  x = [ # l\n    # m\n    1,\n  ]\n  # c\n  y = 2 # d\n\n"
                          "[[a]]\n  x = [\n    1,\n  ]\n  y = 2\n\n[b]\n"));
    QVERIFY(given("# [[a]]\n# x = 1\n").running(copy("a", 0)).isRefused());
    QVERIFY(given("a = ['x', 2]\n").running(copy("a", 0)).produces("a = ['x', 'x', 2]\n"));
}

void TomlEditsTest::arrayInsert_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("after");
    const QByteArray lines = "[\n    \"a\",\n    \"b\"\n  ]";
    QTest::newRow("first line") << lines << 0 << QByteArray("[\n    \"new\",\n    \"a\",\n    \"b\"\n  ]");
    QTest::newRow("last line") << lines << 2 << QByteArray("[\n    \"a\",\n    \"b\",\n    \"new\"\n  ]");
    QTest::newRow("trailing comma") << QByteArray("[\n 1, # one\n]") << 1 << QByteArray("[\n 1, # one\n \"new\",\n]");
    QTest::newRow("comment behind the last")
        << QByteArray("[\n 1 # one\n]") << 1 << QByteArray("[\n 1, # one\n \"new\"\n]");
    QTest::newRow("comment above") << QByteArray("[\n 1,\n # two\n 2\n]") << 1
                                   << QByteArray("[\n 1,\n \"new\",\n # two\n 2\n]");
    QTest::newRow("bracket on the last line") << QByteArray("[\n 1,\n 2]") << 2 << QByteArray("[\n 1,\n 2,\n \"new\"]");
    QTest::newRow("one line") << QByteArray("[1,2]") << 1 << QByteArray("[1,\"new\",2]");
    QTest::newRow("one line, last") << QByteArray("[ 1,  2 ]") << 2 << QByteArray("[ 1,  2,  \"new\" ]");
    QTest::newRow("one item") << QByteArray("[1]") << 1 << QByteArray("[1, \"new\"]");
    QTest::newRow("empty") << QByteArray("[]") << 0 << QByteArray("[\"new\"]");
    QTest::newRow("empty lines") << QByteArray("[\n  ]") << 0 << QByteArray("[\n    \"new\"\n  ]");
}

void TomlEditsTest::arrayInsert()
{
    QFETCH(QByteArray, before);
    QFETCH(int, index);
    QFETCH(QByteArray, after);
    QVERIFY(given("k = " + before + "\n").running(insert("k", index, {"new"})).produces("k = " + after + "\n"));
}

void TomlEditsTest::arrayRemove_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("line") << QByteArray("[\n 1, # one\n # about two\n 2, # two\n 3\n]") << 1
                          << QByteArray("[\n 1, # one\n 3\n]");
    QTest::newRow("last line") << QByteArray("[\n 1,\n 2\n]") << 1 << QByteArray("[\n 1,\n]");
    QTest::newRow("one line, first") << QByteArray("[1, 2, 3]") << 0 << QByteArray("[2, 3]");
    QTest::newRow("one line, last") << QByteArray("[1, 2, 3]") << 2 << QByteArray("[1, 2]");
    QTest::newRow("only") << QByteArray("[1]") << 0 << QByteArray("[]");
    QTest::newRow("ragged") << QByteArray("[\n 1, 2,\n 3\n]") << 1 << QByteArray("[\n 1,\n 3\n]");
    QTest::newRow("comma first") << QByteArray("[\n  1\n, 2\n]") << 1 << QByteArray("[\n  1\n]");
}

void TomlEditsTest::arrayRemove()
{
    QFETCH(QByteArray, before);
    QFETCH(int, index);
    QFETCH(QByteArray, after);
    QVERIFY(given("k = " + before + "\n").running(remove("k", index)).produces("k = " + after + "\n"));
}

void TomlEditsTest::arrayMove_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("commas stay") << QByteArray("[\n 1,\n 2\n]") << 0 << 1 << QByteArray("[\n 2,\n 1\n]");
    QTest::newRow("comments travel") << QByteArray("[\n 1, # one\n # about two\n 2 # two\n]") << 1 << 0
                                     << QByteArray("[\n # about two\n 2, # two\n 1 # one\n]");
    QTest::newRow("one line") << QByteArray("[1,2,  3]") << 2 << 0 << QByteArray("[3,1,  2]");
}

void TomlEditsTest::arrayMove()
{
    QFETCH(QByteArray, before);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QByteArray, after);
    QVERIFY(given("k = " + before + "\n").running(move("k", from, to)).produces("k = " + after + "\n"));
}

void TomlEditsTest::arrayIsMade()
{
    QVERIFY(given("[[e.c]]\n  x = 1\n")
                .running(insert("i.i", 0, {"a", "b"}, {{}, {{"e", "c"}}}))
                .produces("[i]\n  i = [\n    \"a\",\n    \"b\"\n  ]\n\n[[e.c]]\n  x = 1\n"));
    QVERIFY(given("name = \"N\"\n").running(insert("i", 0, {"a"})).produces("name = \"N\"\ni = [\n  \"a\"\n]\n"));
}

void TomlEditsTest::crLfIsKept()
{
    QVERIFY(
        given(crLf(courses))
            .running(insert("education.courses", 1, {entry("New")}))
            .produces(crLf(QByteArray(courses).replace(
                "  year = 2012\n", "  year = 2012\n\n[[education.courses]]\n  course = \"New\"\n  year = 2020\n"))));
    QVERIFY(given(crLf(courses))
                .running(set("education.courses.0.award", "P"))
                .produces(crLf(QByteArray(courses).replace("  year = 2012\n", "  year = 2012\n  award = \"P\"\n"))));
    QVERIFY(given("k = [\r\n 1,\r\n 2\r\n]\r\n")
                .running(insert("k", 2, {3}))
                .produces("k = [\r\n 1,\r\n 2,\r\n 3\r\n]\r\n"));
    QVERIFY(given("k = \"\"\"\r\na\r\n\"\"\"\r\n")
                .running(set("k", "a\nb\n"))
                .produces("k = \"\"\"\r\na\r\nb\r\n\"\"\"\r\n"));
}

void TomlEditsTest::mixedLineEndsTakeTheNeighbours()
{
    QVERIFY(given("[a]\nx = 1\r\n[b]\ny = 1\n").running(set("a.z", 2)).produces("[a]\nx = 1\r\nz = 2\r\n[b]\ny = 1\n"));
    QVERIFY(given("[a]\nx = 1\r\n[b]\ny = 1\n").running(set("b.z", 2)).produces("[a]\nx = 1\r\n[b]\ny = 1\nz = 2\n"));
}

void TomlEditsTest::missingFinalNewlineStaysMissing()
{
    QVERIFY(given("a = 1").running(set("b", 2)).produces("a = 1\nb = 2"));
    QVERIFY(given("[[a]]\nx = 1\n\n[[a]]\nx = 2").running(move("a", 0, 1)).produces("[[a]]\nx = 2\n\n[[a]]\nx = 1"));
    QVERIFY(given("[[a]]\nx = 1")
                .running(insert("a", 1, {Value::Members{{"x", 2}}}))
                .produces("[[a]]\nx = 1\n\n[[a]]\nx = 2"));
}

void TomlEditsTest::impossibleEditsAreRefused()
{
    QVERIFY(given("a = 1\n").running(set("a.b", 2)).isRefused());
    QVERIFY(given("a = 1\n").running(removeKey("b")).isRefused());
    QVERIFY(given("a = [1]\n").running(remove("a", 1)).isRefused());
    QVERIFY(given("a = [1]\n").running(move("a", 0, 1)).isRefused());
    QVERIFY(given("a = [1]\n").running(insert("a", 2, {2})).isRefused());
    QVERIFY(given("a = 1\n").running(insert("a", 0, {Value::Members{{"x", 1}}})).isRefused());
}

QTEST_GUILESS_MAIN(TomlEditsTest)
#include "tst_tomledits.moc"
