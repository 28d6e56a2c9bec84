#include "toml/tomllayout.h"

#include <QTest>

using namespace vitrine;

class TomlLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsCoverTheText();
    void nodesFollowTheOrderOfTheFile();
    void superTableDefinedLater();
    void subTablesOfBlocks();
    void quotedKeysAreDecoded();
    void brokenTextKeepsWhatCanBeMadeOut();
    void depthIsLimited();
    void pathsAndNodesAgree();
};

namespace {

QByteArrayList names(const TomlLayout &layout, int id)
{
    QByteArrayList result;
    for (const int child : layout.node(id).children)
        result += layout.node(child).name;
    return result;
}

} // namespace

void TomlLayoutTest::statementsCoverTheText()
{
    const TomlLayout layout("# c\n\n  a = [\n 1 ] # d\n[t] # e\nnonsense\n\t[[u]]\nlast = 1");
    using Kind = TomlStatement::Kind;
    const std::vector<Kind> kinds = {Kind::Comment, Kind::Blank,       Kind::KeyValue, Kind::Header,
                                     Kind::Invalid, Kind::ArrayHeader, Kind::KeyValue};
    QCOMPARE(layout.statements().size(), kinds.size());
    qsizetype end = 0;
    for (size_t i = 0; i < kinds.size(); ++i) {
        const TomlStatement &statement = layout.statements()[i];
        QVERIFY(statement.kind == kinds[i]);
        QCOMPARE(statement.lines.begin, end);
        end = statement.lines.end;
    }
    QCOMPARE(end, layout.text().size());
    QCOMPARE(layout.slice(layout.statements()[2].content), "a = [\n 1 ]");
    QCOMPARE(layout.slice(layout.statements()[2].comment), "# d");
    QCOMPARE(layout.slice(layout.statements()[5].indent()), "\t");
}

void TomlLayoutTest::nodesFollowTheOrderOfTheFile()
{
    const TomlLayout layout("z = 1\na.y = 2\n[m]\n[b]\na.x = 3\n");
    QCOMPARE(names(layout, 0), (QByteArrayList{"z", "a", "m", "b"}));
    QVERIFY(layout.node(layout.find({"a"})).dotted);
}

void TomlLayoutTest::superTableDefinedLater()
{
    const TomlLayout layout("[a.b]\nx = 1\n[a]\ny = 2\n");
    const TomlNode &a = layout.node(layout.find({"a"}));
    QVERIFY(!a.implicit);
    QCOMPARE(a.statement, 2);
    QCOMPARE(names(layout, layout.find({"a"})), (QByteArrayList{"b", "y"}));
}

void TomlLayoutTest::subTablesOfBlocks()
{
    const TomlLayout layout("[[a]]\n[a.b]\nx = 1\n[[a]]\n[[a.c]]\nx = 2\n");
    QVERIFY(layout.find({"a", 0, "b", "x"}) > 0);
    QVERIFY(layout.find({"a", 1, "c", 0, "x"}) > 0);
    QCOMPARE(layout.find({"a", 1, "b"}), -1);
    QCOMPARE(layout.find({"a", 2}), -1);
}

void TomlLayoutTest::quotedKeysAreDecoded()
{
    const TomlLayout layout("\"a\\tb\".'c\\d' = 1\n");
    QVERIFY(layout.find({"a\tb", "c\\d"}) > 0);
}

void TomlLayoutTest::brokenTextKeepsWhatCanBeMadeOut()
{
    const TomlLayout layout("a = [ \"x\"\n \"y\" ]\nb = 2\nc = oops oops\n[t\n[u]\nd = 4\n");
    QVERIFY(layout.find({"b"}) > 0);
    QVERIFY(layout.find({"u", "d"}) > 0);
}

void TomlLayoutTest::depthIsLimited()
{
    const QByteArray fine =
        "a = " + QByteArray(TomlLayout::maximumDepth - 1, '[') + QByteArray(TomlLayout::maximumDepth - 1, ']') + '\n';
    QVERIFY(!TomlLayout(fine).tooDeep());
    QVERIFY(TomlLayout("a = " + QByteArray(100000, '[')).tooDeep());
    QVERIFY(TomlLayout("a" + QByteArray(".a").repeated(50000) + " = 1\n").tooDeep());
    QVERIFY(!TomlLayout("a" + QByteArray(".a").repeated(TomlLayout::maximumDepth - 1) + " = 1\n").tooDeep());
}

void TomlLayoutTest::pathsAndNodesAgree()
{
    const TomlLayout layout("a.b = [1, {c.d = 2}]\n[[t]]\n[[t]]\nx = {}\n");
    for (const ValuePath &path :
         {ValuePath{"a", "b", 1, "c", "d"}, ValuePath{"t", 1, "x"}, ValuePath{}, ValuePath{"a", "b", 0}}) {
        const int id = layout.find(path);
        QVERIFY2(id >= 0, path.toPointer());
        QVERIFY(layout.pathOf(id) == path);
    }
}

QTEST_GUILESS_MAIN(TomlLayoutTest)
#include "tst_tomllayout.moc"
