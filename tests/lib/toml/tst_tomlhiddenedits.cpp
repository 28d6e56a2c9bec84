#include "tomledittest.h"

#include "toml/tomlhiddenedits.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Operation hide(const char *array, qsizetype slot)
{
    return [=](const TomlDocument &d) { return hideTomlBlock(d, path(array), slot); };
}
Operation show(const char *array, qsizetype slot)
{
    return [=](const TomlDocument &d) { return showTomlBlock(d, path(array), slot); };
}
/// Changes the hidden block; `key` counts from its table.
Operation setHidden(const char *array, qsizetype slot, const char *key, const Value &value)
{
    return [=](const TomlDocument &d) {
        return editHiddenTomlBlock(d, path(array), slot, [&](const TomlDocument &block, const ValuePath &table) {
            ValuePath place = table;
            for (const PathStep &step : path(key))
                place = place.child(step);
            return setTomlValue(block, place, value);
        });
    };
}
Operation removeHidden(const char *array, qsizetype slot, const char *key)
{
    return [=](const TomlDocument &d) {
        return editHiddenTomlBlock(d, path(array), slot, [&](const TomlDocument &block, const ValuePath &table) {
            return removeTomlKey(block, table.child(key));
        });
    };
}

/// True if hiding the block gives `hidden`, and showing it again the text as it was.
bool goesThereAndBack(const QByteArray &text, const char *array, qsizetype slot, const QByteArray &hidden)
{
    return given(text).running(hide(array, slot)).produces(hidden)
           && given(hidden).running(show(array, slot)).produces(text);
}

} // namespace

/// Blocks that are switched off, switched on, and changed while they are off.
class TomlHiddenEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void lineEndsStay_data();
    void lineEndsStay();
    void styleIsThatOfTheFile_data();
    void styleIsThatOfTheFile();
    void hiddenBlockIsToldFromItsNeighbours_data();
    void hiddenBlockIsToldFromItsNeighbours();
    void lastLiveBlockLeavesNoList();
    void shownBlockTakesTheEmptyListAway();
    void newBlockTakesTheEmptyListAway();
    void handWrittenOnesAreShown_data();
    void handWrittenOnesAreShown();
    void whatCannotBeHiddenIsRefused_data();
    void whatCannotBeHiddenIsRefused();
    void whatCannotBeShownIsRefused_data();
    void whatCannotBeShownIsRefused();
    void hiddenValueIsSet_data();
    void hiddenValueIsSet();
    void hiddenKeyIsRemoved();
    void linesThatAreNotChangedKeepTheirBytes();
    void newLineThatNeedsAnotherColumnMovesTheBlock();
    void impossibleHiddenEditsAreRefused();
};

void TomlHiddenEditsTest::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("array");
    QTest::addColumn<int>("slot");
    QTest::addColumn<QByteArray>("hidden");

    QTest::newRow("plain") << QByteArray("[[a.b]]\n  x = 1\n  y = \"z\"  # why\n\n[[a.b]]\n  x = 2\n")
                           << QByteArray("a.b") << 0
                           << QByteArray("# [[a.b]]\n#   x = 1\n#   y = \"z\"  # why\n\n[[a.b]]\n  x = 2\n");
    QTest::newRow("comments within, above and below")
        << QByteArray("# Above.\n[[a]]\nx = 1\n# Within.\ny = 2\n# Below.\n\n[[a]]\nx = 2\n") << QByteArray("a") << 0
        << QByteArray("# Above.\n# [[a]]\n# x = 1\n# # Within.\n# y = 2\n# Below.\n\n[[a]]\nx = 2\n");
    QTest::newRow("empty lines") << QByteArray("[[a]]\n\n  x = 1\n\n\n  y = 2\n\n") << QByteArray("a") << 0
                                 << QByteArray("# [[a]]\n#\n#   x = 1\n#\n#\n#   y = 2\n\n");
    QTest::newRow("common indentation") << QByteArray("  [[a]]\n    x = 1\n\n    y = 2\n") << QByteArray("a") << 0
                                        << QByteArray("  # [[a]]\n  #   x = 1\n  #\n  #   y = 2\n");
    QTest::newRow("tabs") << QByteArray("\t[[a]]\n\t\tx = 1\n\ty = 2\n") << QByteArray("a") << 0
                          << QByteArray("\t# [[a]]\n\t# \tx = 1\n\t# y = 2\n");
    QTest::newRow("tabs and blanks") << QByteArray("\t[[a]]\n  x = 1\n") << QByteArray("a") << 0
                                     << QByteArray("# \t[[a]]\n#   x = 1\n");
    QTest::newRow("header further in") << QByteArray("    [[a]]\n  x = 1\n") << QByteArray("a") << 0
                                       << QByteArray("  #   [[a]]\n  # x = 1\n");
    QTest::newRow("lines of blanks") << QByteArray("  [[a]]\n  \n \n    \n  x = 1\n") << QByteArray("a") << 0
                                     << QByteArray(" #  [[a]]\n #  \n # \n #    \n #  x = 1\n");
    QTest::newRow("trailing blanks") << QByteArray("[[a]]  \nx = 1 \t\n") << QByteArray("a") << 0
                                     << QByteArray("# [[a]]  \n# x = 1 \t\n");
    QTest::newRow("multi-line string")
        << QByteArray("  [[a]]\n  d = \"\"\"\n  one\n\n    two\n  # three\"\"\"\n") << QByteArray("a") << 0
        << QByteArray("  # [[a]]\n  # d = \"\"\"\n  # one\n  #\n  #   two\n  # # three\"\"\"\n");
    QTest::newRow("multi-line string without indentation")
        << QByteArray("  [[a]]\n  d = '''\none\n'''\n") << QByteArray("a") << 0
        << QByteArray("#   [[a]]\n#   d = '''\n# one\n# '''\n");
    QTest::newRow("array over lines") << QByteArray("[[a]]\nx = [\n  1, # one\n\n  2,\n]\n") << QByteArray("a") << 0
                                      << QByteArray("# [[a]]\n# x = [\n#   1, # one\n#\n#   2,\n# ]\n");
    QTest::newRow("sub-tables") << QByteArray("[[a.b]]\nx = 1\n\n[a.b.c]\ny = 2\n\n[[a.b.d]]\nz = 3\n\n[e]\n")
                                << QByteArray("a.b") << 0
                                << QByteArray("# [[a.b]]\n# x = 1\n#\n# [a.b.c]\n# y = 2\n#\n# [[a.b.d]]\n# z = 3\n\n"
                                              "[e]\n");
    QTest::newRow("keys in the sub-table only")
        << QByteArray("[[a]]\n[a.c]\ny = 2\n") << QByteArray("a") << 0 << QByteArray("# [[a]]\n# [a.c]\n# y = 2\n");
    QTest::newRow("block of a block") << QByteArray(
        "[[a]]\nx = 1\n\n[[a.b]]\ny = 1\n\n[[a]]\nx = 2\n\n[[a.b]]\ny = 2\n")
                                      << QByteArray("a.1.b") << 0
                                      << QByteArray("[[a]]\nx = 1\n\n[[a.b]]\ny = 1\n\n[[a]]\nx = 2\n\n# [[a.b]]\n"
                                                    "# y = 2\n");
    QTest::newRow("quoted and dotted keys") << QByteArray("[[\"a b\".'c']]\n\"x.y\".z = 1\n") << QByteArray("a b.c")
                                            << 0 << QByteArray("# [[\"a b\".'c']]\n# \"x.y\".z = 1\n");
    QTest::newRow("interleaved") << QByteArray("[[a]]\nx = 1\n[[b]]\ny = 1\n[[a]]\nx = 2\n") << QByteArray("a") << 1
                                 << QByteArray("[[a]]\nx = 1\n[[b]]\ny = 1\n# [[a]]\n# x = 2\n");
    QTest::newRow("no final newline") << QByteArray("[[a]]\nx = 1\n[[a]]\nx = 2") << QByteArray("a") << 1
                                      << QByteArray("[[a]]\nx = 1\n# [[a]]\n# x = 2");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF  [[a]]\n  x = 1\n") << QByteArray("a") << 0
                                     << QByteArray("\xEF\xBB\xBF  # [[a]]\n  # x = 1\n");
    QTest::newRow("header that was commented out by hand")
        << QByteArray("[[a]]\nx = 1\n#[[a]]\ny = 2\n") << QByteArray("a") << 0
        << QByteArray("# [[a]]\n# x = 1\n# #[[a]]\n# y = 2\n");
}

void TomlHiddenEditsTest::thereAndBack()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, array);
    QFETCH(int, slot);
    QFETCH(QByteArray, hidden);
    QVERIFY(goesThereAndBack(text, array, slot, hidden));
}

void TomlHiddenEditsTest::lineEndsStay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hidden");
    const QByteArray text = "[[a]]\n\nd = \"\"\"\none\n\"\"\"\n\n[[a]]\nx = 2\n";
    const QByteArray hidden = "# [[a]]\n#\n# d = \"\"\"\n# one\n# \"\"\"\n\n[[a]]\nx = 2\n";
    QTest::newRow("CRLF") << crLf(text) << crLf(hidden);
    QTest::newRow("mixed") << QByteArray("[[a]]\r\n\n\r\nx = 1\ny = 2\r\n")
                           << QByteArray("# [[a]]\r\n#\n#\r\n# x = 1\n# y = 2\r\n");
    QTest::newRow("CRLF, no final newline") << QByteArray("[[a]]\r\nx = 1") << QByteArray("# [[a]]\r\n# x = 1");
}

void TomlHiddenEditsTest::lineEndsStay()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hidden);
    QVERIFY(goesThereAndBack(text, "a", 0, hidden));
}

void TomlHiddenEditsTest::styleIsThatOfTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hidden");
    const QByteArray live = "[[a]]\n  x = 1\n\n";
    QTest::newRow("none") << live + "# Prose.\n" << QByteArray("# [[a]]\n#   x = 1\n\n# Prose.\n");
    QTest::newRow("hash only") << live + "#[[a]]\n#  x = 2\n" << QByteArray("#[[a]]\n#  x = 1\n\n#[[a]]\n#  x = 2\n");
    QTest::newRow("two hashes") << live + "##[[a]]\n##  x = 2\n"
                                << QByteArray("##[[a]]\n##  x = 1\n\n##[[a]]\n##  x = 2\n");
    QTest::newRow("that of another list") << live + "#[[b]]\n#x = 2\n"
                                          << QByteArray("#[[a]]\n#  x = 1\n\n#[[b]]\n#x = 2\n");
    QTest::newRow("its own list first") << live + "#[[b]]\n#x = 2\n\n# [[a]]\n# x = 2\n"
                                        << QByteArray("# [[a]]\n#   x = 1\n\n#[[b]]\n#x = 2\n\n# [[a]]\n# x = 2\n");
    // A line of two blanks would become a bare `#`, which stands for an empty line.
    QTest::newRow("hash only cannot be undone") << QByteArray("  [[a]]\n  \n  x = 1\n\n#[[b]]\n#x = 2\n")
                                                << QByteArray("  # [[a]]\n  # \n  # x = 1\n\n#[[b]]\n#x = 2\n");
}

void TomlHiddenEditsTest::styleIsThatOfTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hidden);
    QVERIFY(goesThereAndBack(text, "a", 0, hidden));
}

void TomlHiddenEditsTest::hiddenBlockIsToldFromItsNeighbours_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("array");
    QTest::addColumn<int>("slot");
    QTest::addColumn<QByteArray>("hidden");
    QTest::newRow("hidden blocks on both sides")
        << QByteArray("# [[a]]\n# x = 1\n[[a]]\nx = 2\n# [[a]]\n# x = 3\n") << QByteArray("a") << 1
        << QByteArray("# [[a]]\n# x = 1\n# [[a]]\n# x = 2\n# [[a]]\n# x = 3\n");
    QTest::newRow("a commented key below")
        << QByteArray("[[a]]\nx = 1\n# y = 2\n") << QByteArray("a") << 0 << QByteArray("## [[a]]\n## x = 1\n# y = 2\n");
    QTest::newRow("a commented key that is there twice")
        << QByteArray("[[a]]\nx = 1\n## x = 2\n") << QByteArray("a") << 0 << QByteArray("# [[a]]\n# x = 1\n## x = 2\n");
    QTest::newRow("a commented key on the next header")
        << QByteArray("[[a]]\nx = 1\n#y = 2\n[[a]]\nx = 2\n") << QByteArray("a") << 0
        << QByteArray("## [[a]]\n## x = 1\n#y = 2\n[[a]]\nx = 2\n");
    QTest::newRow("a hidden block of its own below")
        << QByteArray("[[a]]\nx = 1\n# [[a.b]]\n# y = 1\n") << QByteArray("a") << 0
        << QByteArray("## [[a]]\n## x = 1\n# [[a.b]]\n# y = 1\n");
    QTest::newRow("below the one that it would belong to")
        << QByteArray("[[a]]\nx = 1\n\n# [[a]]\n# x = 2\n[[a.b]]\ny = 1\n") << QByteArray("a.0.b") << 0
        << QByteArray("[[a]]\nx = 1\n\n# [[a]]\n# x = 2\n## [[a.b]]\n## y = 1\n");
}

void TomlHiddenEditsTest::hiddenBlockIsToldFromItsNeighbours()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, array);
    QFETCH(int, slot);
    QFETCH(QByteArray, hidden);
    QVERIFY(goesThereAndBack(text, array, slot, hidden));
}

void TomlHiddenEditsTest::lastLiveBlockLeavesNoList()
{
    const QByteArray text = "title = 1\n\n[[education.courses]]\n  course = \"PhD\"\n";
    const QByteArray hidden = "title = 1\n\n# [[education.courses]]\n#   course = \"PhD\"\n";
    QVERIFY(goesThereAndBack(text, "education.courses", 0, hidden));
    QVERIFY(!TomlDocument(hidden).root().find("education"));
    QVERIFY(goesThereAndBack("[a]\n[[a.b]]\nx = 1\n", "a.b", 0, "[a]\n# [[a.b]]\n# x = 1\n"));
}

void TomlHiddenEditsTest::shownBlockTakesTheEmptyListAway()
{
    QVERIFY(given("[education]\n  title = \"T\"\n  courses = [] # none\n\n# [[education.courses]]\n#   course = \"A\"\n"
                  "\n# [[education.courses]]\n#   course = \"B\"\n")
                .running(show("education.courses", 1))
                .produces("[education]\n  title = \"T\"\n\n# [[education.courses]]\n#   course = \"A\"\n\n"
                          "[[education.courses]]\n  course = \"B\"\n"));
    QVERIFY(given("a = []\n#[[a]]\n#x = 1").running(show("a", 0)).produces("[[a]]\nx = 1"));
}

void TomlHiddenEditsTest::newBlockTakesTheEmptyListAway()
{
    const QByteArray text = "[e]\n  t = 1\n  c = []\n\n# [[e.c]]\n#   x = 1\n";
    QVERIFY(given(text)
                .running(insert("e.c", 1, {Value(Value::Members{{"x", 2}})}))
                .produces("[e]\n  t = 1\n\n# [[e.c]]\n#   x = 1\n\n[[e.c]]\n  x = 2\n"));
    QVERIFY(given(text).running(remove("e.c", 0)).produces("[e]\n  t = 1\n  c = []\n"));
}

void TomlHiddenEditsTest::handWrittenOnesAreShown_data()
{
    QTest::addColumn<QByteArray>("hidden");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("hash only") << QByteArray("#[[a]]\n#  x = 1\n") << QByteArray("[[a]]\n  x = 1\n");
    QTest::newRow("two hashes") << QByteArray("##[[a]]\n##  x = 1\n##\n##y = 2\n")
                                << QByteArray("[[a]]\n  x = 1\n\ny = 2\n");
    QTest::newRow("a blank in some lines only")
        << QByteArray("#[[a]]\n# x = 1\n#y = 2\n") << QByteArray("[[a]]\n x = 1\ny = 2\n");
    QTest::newRow("keys in another column")
        << QByteArray("#[[a]]\n  #x = 1\n\n[t]\n") << QByteArray("[[a]]\n  x = 1\n\n[t]\n");
    QTest::newRow("indented, with an empty line")
        << QByteArray("  # [[a]]\n  #\n  # x = 1\n") << QByteArray("  [[a]]\n\n  x = 1\n");
    QTest::newRow("prose around") << QByteArray("# Uncomment:\n# [[a]]\n# x = 1\n# Thanks.\n")
                                  << QByteArray("# Uncomment:\n[[a]]\nx = 1\n# Thanks.\n");
    QTest::newRow("nested comment") << QByteArray("# [[a]]\n# # why\n# x = 1 # so\n")
                                    << QByteArray("[[a]]\n# why\nx = 1 # so\n");
}

void TomlHiddenEditsTest::handWrittenOnesAreShown()
{
    QFETCH(QByteArray, hidden);
    QFETCH(QByteArray, text);
    QVERIFY(given(hidden).running(show("a", 0)).produces(text));
    QVERIFY(given(crLf(hidden)).running(show("a", 0)).produces(crLf(text)));
}

void TomlHiddenEditsTest::whatCannotBeHiddenIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("slot");
    QTest::newRow("no such slot") << QByteArray("[[a]]\nx = 1\n") << 1;
    QTest::newRow("before the first") << QByteArray("[[a]]\nx = 1\n") << -1;
    QTest::newRow("hidden already") << QByteArray("# [[a]]\n# x = 1\n") << 0;
    QTest::newRow("no keys") << QByteArray("[[a]]\n[[a]]\nx = 1\n") << 0;
    QTest::newRow("keys behind a hidden block") << QByteArray("[[a]]\nx = 1\n# [[a]]\n# x = 2\ny = 1\n") << 0;
    QTest::newRow("a part elsewhere") << QByteArray("[[a]]\nx = 1\n[b]\n[a.c]\ny = 1\n") << 0;
    QTest::newRow("an inline list") << QByteArray("a = [{x = 1}]\n") << 0;
    // In front of the first [[a]] there is none that [[a.b]] could belong to.
    QTest::newRow("a hidden block of its own would be lost")
        << QByteArray("[[a]]\nx = 1\n\n# [[a.b]]\n# y = 1\n\n[[a]]\nx = 2\n") << 0;
}

void TomlHiddenEditsTest::whatCannotBeHiddenIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, slot);
    QVERIFY(given(text).running(hide("a", slot)).isRefused());
}

void TomlHiddenEditsTest::whatCannotBeShownIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("slot");
    QTest::newRow("no such slot") << QByteArray("# [[a]]\n# x = 1\n") << 1;
    QTest::newRow("live") << QByteArray("[[a]]\nx = 1\n") << 0;
    QTest::newRow("a key below would go into it") << QByteArray("[t]\nx = 1\n\n# [[a]]\n# x = 2\n\ny = 1\n") << 0;
    QTest::newRow("an inline list") << QByteArray("a = [{x = 1}]\n# [[a]]\n# x = 2\n") << 0;
    QTest::newRow("a table of that name") << QByteArray("[[a]]\nb.c = 1\n\n# [[a.b]]\n# x = 2\n") << 0;
}

void TomlHiddenEditsTest::whatCannotBeShownIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, slot);
    QVERIFY(given(text).running(show(text.contains("[[a.b]]") ? "a.0.b" : "a", slot)).isRefused());
}

void TomlHiddenEditsTest::hiddenValueIsSet_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a value") << QByteArray("x") << Value(2)
                             << QByteArray("  # [[a]]\n  #   x = 2 # one\n  #   s = \"\"\"\n  #   t\"\"\"\n");
    QTest::newRow("the same") << QByteArray("x") << Value(1)
                              << QByteArray("  # [[a]]\n  #   x = 1 # one\n  #   s = \"\"\"\n  #   t\"\"\"\n");
    QTest::newRow("a new key") << QByteArray("y") << Value("new")
                               << QByteArray("  # [[a]]\n  #   x = 1 # one\n  #   s = \"\"\"\n  #   t\"\"\"\n"
                                             "  #   y = \"new\"\n");
    QTest::newRow("fewer lines") << QByteArray("s") << Value("  u")
                                 << QByteArray("  # [[a]]\n  #   x = 1 # one\n  #   s = \"\"\"\n  # u\"\"\"\n");
    QTest::newRow("more lines") << QByteArray("s") << Value("    t\n\n    u\n    # v")
                                << QByteArray("  # [[a]]\n  #   x = 1 # one\n  #   s = \"\"\"\n  #   t\n  #\n  #   u\n"
                                              "  #   # v\"\"\"\n");
}

void TomlHiddenEditsTest::hiddenValueIsSet()
{
    QFETCH(QByteArray, key);
    QFETCH(Value, value);
    QFETCH(QByteArray, after);
    const QByteArray hidden = "  # [[a]]\n  #   x = 1 # one\n  #   s = \"\"\"\n  #   t\"\"\"\n";
    const QByteArray around = "[[a]]\n  x = 0\n\n";
    QVERIFY(given(around + hidden).running(setHidden("a", 1, key, value)).produces(around + after));
}

void TomlHiddenEditsTest::hiddenKeyIsRemoved()
{
    QVERIFY(given("#[[a]]\n#x = 1\n#y = 2\n").running(removeHidden("a", 0, "x")).produces("#[[a]]\n#y = 2\n"));
    QVERIFY(given("#[[a]]\n#x = 1\n#y = 2").running(removeHidden("a", 0, "y")).produces("#[[a]]\n#x = 1"));
    QVERIFY(
        given("#[[a]]\r\n#x = 1\r\n#y = 2\r\n").running(removeHidden("a", 0, "y")).produces("#[[a]]\r\n#x = 1\r\n"));
}

void TomlHiddenEditsTest::linesThatAreNotChangedKeepTheirBytes()
{
    // Blanks behind the `#` of some lines, keys in another column, mixed line ends, no final newline.
    const QByteArray hidden = "#[[a]]\r\n  #x = 1\n  # y = 2\r\n#\n  #   z = 3";
    QVERIFY(
        given(hidden).running(setHidden("a", 0, "y", 5)).produces("#[[a]]\r\n  #x = 1\n  # y = 5\r\n#\n  #   z = 3"));
    QVERIFY(given(hidden).running(setHidden("a", 0, "w", 4)).produces(hidden + "\n  #   w = 4"));
    QVERIFY(given(hidden).running(removeHidden("a", 0, "x")).produces("#[[a]]\r\n  # y = 2\r\n#\n  #   z = 3"));
    QVERIFY(given("##[[a]]\n##x = 1\n").running(setHidden("a", 0, "y", 2)).produces("##[[a]]\n##x = 1\n##y = 2\n"));
}

void TomlHiddenEditsTest::newLineThatNeedsAnotherColumnMovesTheBlock()
{
    QVERIFY(given("  # [[a]]\n  # s = '''\n  # t'''\n")
                .running(setHidden("a", 0, "s", "one\ntwo"))
                .produces("#   [[a]]\n#   s = '''\n# one\n# two'''\n"));
}

void TomlHiddenEditsTest::impossibleHiddenEditsAreRefused()
{
    QVERIFY(given("# [[a]]\n# x = 1\n").running(removeHidden("a", 0, "x")).isRefused());
    QVERIFY(given("# [[a]]\n# x = 1\n").running(removeHidden("a", 0, "y")).isRefused());
    QVERIFY(given("[[a]]\nx = 1\n").running(setHidden("a", 0, "x", 2)).isRefused());
    QVERIFY(given("# [[a]]\n# x = 1\n").running(setHidden("a", 1, "x", 2)).isRefused());
    const auto addSecond = [](const TomlDocument &d) {
        return editHiddenTomlBlock(d, path("a"), 0, [](const TomlDocument &block, const ValuePath &table) {
            return copyTomlItem(block, table.parent(), 0);
        });
    };
    QVERIFY(given("# [[a]]\n# x = 1\n").running(addSecond).isRefused());
}

QTEST_GUILESS_MAIN(TomlHiddenEditsTest)
#include "tst_tomlhiddenedits.moc"
