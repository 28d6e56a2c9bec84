#include "toml/tomldocument.h"

#include "support/growth.h"

#include <QTest>

using namespace vitrine;

class TomlHiddenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void pathNamesTheOpenElement();
    void aLongBlockIsOneBlock();
    void depthBehindABlockIsNotItsOwn();
    void manyBlocksWithoutAGapTakeAsLongAsTheyAre();
};

void TomlHiddenTest::blocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("found"); // path, prefix and values of each
    QTest::newRow("plain") << QByteArray("# [[a.b]]\n#   x = 1\n#   y = \"z\"\n") << QByteArrayList{"/a/b|# |x=1,y=z"};
    QTest::newRow("no blank") << QByteArray("#[[a.b]]\n#  x = 1\n") << QByteArrayList{"/a/b|#|x=1"};
    QTest::newRow("two levels") << QByteArray("##[[a.b]]\n##  x = 1\n# y = 2\n") << QByteArrayList{"/a/b|##|x=1"};
    QTest::newRow("keys in another column")
        << QByteArray("#[[a.b]]\n  #x = 1\n\n[t]\n") << QByteArrayList{"/a/b|#|x=1"};
    QTest::newRow("prose above and below")
        << QByteArray("# Uncomment to show.\n# [[a]]\n#   x = 1\n# That was it.\n") << QByteArrayList{"/a|# |x=1"};
    QTest::newRow("two in a row") << QByteArray("# [[a]]\n# x = 1\n# [[a]]\n# x = 2\n")
                                  << QByteArrayList{"/a|# |x=1", "/a|# |x=2"};
    QTest::newRow("multi-line string") << QByteArray(
        "# [[a]]\n#\n#   d = \"\"\"\n#   one\n#\n#   two\"\"\"\n#   x = 1\n")
                                       << QByteArrayList{"/a|# |d=  one\n\n  two,x=1"};
    QTest::newRow("nested comment") << QByteArray("# [[a]]\n#   # why\n#   x = 1\n") << QByteArrayList{"/a|# |x=1"};
    QTest::newRow("sub-table") << QByteArray("# [[a]]\n# x = 1\n# [a.b]\n# y = 2\n")
                               << QByteArrayList{"/a|# |x=1,b=table"};
    QTest::newRow("header only above live keys") << QByteArray("#[[a]]\n  x = 1\n  y = 2\n") << QByteArrayList{};
    QTest::newRow("header only, one key off") << QByteArray("#[[a]]\n  #x = 1\n  y = 2\n") << QByteArrayList{};
    QTest::newRow("help text") << QByteArray("#   Add `[[a]]` blocks.\n# [[a]] is a block\n#   icon = \"x\"\n")
                               << QByteArrayList{};
    QTest::newRow("broken") << QByteArray("# [[a]]\n#   x = oops\n") << QByteArrayList{};
    QTest::newRow("a table is no entry") << QByteArray("# [a]\n#   x = 1\n") << QByteArrayList{};
    QTest::newRow("inside a string") << QByteArray("s = \"\"\"\n# [[a]]\n# x = 1\n\"\"\"\n") << QByteArrayList{};
    QTest::newRow("indentation is a part of strings, but not of empty lines")
        << QByteArray("  # [[a]]\n  # d = \"\"\"\n  #   one\n  #\n  # \n  # two\"\"\"\n")
        << QByteArrayList{"/a|# |d=    one\n\n  \n  two"};
    QTest::newRow("behind a byte order mark")
        << QByteArray("\xEF\xBB\xBF# [[a]]\n# x = 1\n[t]\n") << QByteArrayList{"/a|# |x=1"};
    QTest::newRow("carriage returns") << QByteArray("# [[a]]\r\n#   x = 1\r\n") << QByteArrayList{"/a|# |x=1"};
}

void TomlHiddenTest::blocks()
{
    QFETCH(QByteArray, text);
    const TomlDocument document(text);
    QByteArrayList found;
    for (const TomlHiddenBlock &block : document.hiddenBlocks()) {
        QByteArrayList members;
        for (const Value::Member &member : block.value.members())
            members += member.key + '=' + (member.value.isTable() ? "table" : member.value.toText().toUtf8());
        found += block.array.toPointer() + '|' + block.prefix + '|' + members.join(',');
    }
    QTEST(found, "found");
}

void TomlHiddenTest::pathNamesTheOpenElement()
{
    const TomlDocument document("[[a]]\nx = 1\n\n# [[a.b]]\n# y = 1\n\n[[a]]\n\n# [[a.b]]\n# y = 2\n");
    QCOMPARE(document.hiddenBlocks().size(), size_t(2));
    QCOMPARE(document.hiddenBlocks()[0].array.toPointer(), "/a/0/b");
    QCOMPARE(document.hiddenBlocks()[1].array.toPointer(), "/a/1/b");
    QCOMPARE(document.layout().slice(document.hiddenBlocks()[1].lines), "# [[a.b]]\n# y = 2\n");
}

void TomlHiddenTest::aLongBlockIsOneBlock()
{
    for (int length = 1; length < 70; ++length) {
        QByteArray string = "# s = \"\"\"\n";
        QByteArray list = "# l = [\n";
        QByteArray keys;
        for (int i = 0; i < length; ++i) {
            string += "# [[a]]\n";
            list += "#  1,\n";
            keys += "# k" + QByteArray::number(i) + " = 1\n";
        }
        const QByteArray block = "# [[a]]\n" + string + "# \"\"\"\n" + list + "# ]\n" + keys;
        const TomlDocument document(block + "# [[a]]\n# x = 1\n" + block + "# Prose = \n");
        QCOMPARE(document.hiddenBlocks().size(), size_t(3));
        QCOMPARE(document.layout().slice(document.hiddenBlocks()[0].lines), block);
        QCOMPARE(document.layout().slice(document.hiddenBlocks()[1].lines), "# [[a]]\n# x = 1\n");
        QCOMPARE(document.layout().slice(document.hiddenBlocks()[2].lines), block);
        // What is never closed is no block, however far that is off.
        QCOMPARE(TomlDocument("# [[b]]\n" + string).hiddenBlocks().size(), size_t(0));
    }
}

void TomlHiddenTest::depthBehindABlockIsNotItsOwn()
{
    const QByteArray deep = "# x = " + QByteArray(200, '[') + QByteArray(200, ']') + '\n';
    const TomlDocument document("# [[a]]\n# x = 1\n# [[b]]\n" + deep);
    QCOMPARE(document.hiddenBlocks().size(), size_t(1));
    QCOMPARE(document.hiddenBlocks()[0].array.toPointer(), "/a");
}

void TomlHiddenTest::manyBlocksWithoutAGapTakeAsLongAsTheyAre()
{
    const double growth = test::growthOfWork(200, [](int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "# [[a.b]]\n# x = " + QByteArray::number(i) + "\n# y = \"z\"\n";
        QCOMPARE(TomlDocument(text).hiddenBlocks().size(), size_t(count));
    });
    QVERIFY2(growth < 40, qPrintable(QString::number(growth)));
}

QTEST_GUILESS_MAIN(TomlHiddenTest)
#include "tst_tomlhidden.moc"
