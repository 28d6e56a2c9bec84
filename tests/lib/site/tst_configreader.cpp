#include "site/configreader.h"

#include <QTest>

using namespace vitrine;

namespace {

using Reader = ConfigReading (*)(const ConfigText &);

ConfigReading readToml(const ConfigText &text)
{
    return readTomlConfig(text);
}

/// A configuration as text: keys and meanings, with the line of each value.
QString dump(const ConfigValue &value)
{
    const QString line = u'@' + QString::number(value.line);
    QStringList parts;
    switch (value.kind) {
    case ConfigValue::Kind::Null:
        return QStringLiteral("null") + line;
    case ConfigValue::Kind::Scalar:
        return (value.scalar.isString() ? u'\'' + value.scalar.toText() + u'\'' : value.scalar.toText()) + line;
    case ConfigValue::Kind::Array:
        for (const ConfigValue &item : value.items)
            parts += dump(item);
        return u'[' + parts.join(u' ') + u']';
    case ConfigValue::Kind::Table:
        for (const ConfigMember &member : value.members)
            parts += QString::fromUtf8(member.key) + u':' + dump(member.value);
        return u'{' + parts.join(u' ') + u'}';
    }
    return {};
}

QByteArray repeated(const QByteArray &piece, qsizetype size)
{
    return piece.repeated(size / piece.size());
}

} // namespace

/// Reads the three syntaxes of Hugo's configurations with lines, and is not impressed by hostile ones.
class ConfigReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<Reader>("reader");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Reader reader, const QByteArray &text, const char *expected) {
            QTest::newRow(name) << reader << text << QString::fromUtf8(expected);
        };
        row("toml", readToml,
            "a = 1\n[params]\n# x\nname = \"M\"\nlist = [\n 'x',\n 2]\n[[params.social]]\nlink = \"u\"\n",
            "{a:1@1 params:{name:'M'@4 list:['x'@6 2@7] social:[{link:'u'@9}]}}");
        row("toml, a byte order mark", readToml,
            "\xEF\xBB\xBF"
            "a = 1\r\nb = true\r\n",
            "{a:1@1 b:true@2}");
        row("toml, dotted and inline", readToml, "a.b = {c = 1}\n[x.y]\nd = 2\n", "{a:{b:{c:1@1}} x:{y:{d:2@3}}}");
        row("toml, cases", readToml, "Name = 1\n", "{Name:1@1}");
        row("toml, repeated in another case", readToml, "a = 1\nb = 2\nA = 3\n", "{A:3@3 b:2@2}");

        row("yaml", readYamlConfig, "a: 1\nparams:\n  name: M é\n  list:\n  - x\n  - 2\n  social: [{link: u}]\n",
            "{a:1@1 params:{name:'M é'@3 list:['x'@5 2@6] social:[{link:'u'@7}]}}");
        row("yaml, scalars", readYamlConfig,
            "a: yes\nb: 'yes'\nc: ~\nd: NULL\ne: 0x10\nf: 1_000\ng: 1.50\nh: 2020-01-02\ni: !!str 5\nj: n\nk: On\nl: yEs\nm: |\n  x\n  y\n",
            "{a:true@1 b:'yes'@2 c:null@3 d:null@4 e:16@5 f:1000@6 g:1.5@7 h:2020-01-02@8 i:'5'@9 j:false@10 k:true@11 "
            "l:'yEs'@12 m:'x\ny\n'@13}");
        row("yaml, the last of two counts", readYamlConfig, "a: 1\nb: 2\nA: 3\n", "{A:3@3 b:2@2}");
        row("yaml, aliases", readYamlConfig, "a: &x {q: 1}\nb: *x\nc: [*x]\n", "{a:{q:1@1} b:{q:1@1} c:[{q:1@1}]}");
        row("yaml, merge keys", readYamlConfig,
            "a: &x {q: 1, r: 1}\nb: &y {r: 2, s: 2}\nc: {<<: *x, q: 5}\nd:\n  q: 6\n  <<: [*y, *x]\n\"<<\": 1\n",
            "{a:{q:1@1 r:1@1} b:{r:2@2 s:2@2} c:{q:5@3 r:1@1} d:{q:6@5 r:2@2 s:2@2} <<:1@7}");
        row("yaml, a key that is no text", readYamlConfig, "? [a]\n: b\n? {c: d}\n: e\nf: 1\n1: 2\n", "{f:1@5 1:2@6}");
        row("yaml, two documents", readYamlConfig, "---\na: 1\n---\na: 2\n", "{a:1@2}");
        row("yaml, a byte order mark", readYamlConfig,
            "\xEF\xBB\xBF"
            "a: 1\r\nb: 2\r\n",
            "{a:1@1 b:2@2}");
        row("yaml, lone carriage returns", readYamlConfig, "a: 1\rb:\r  c: 2\r", "{a:1@1 b:{c:2@3}}");
        row("yaml, nothing", readYamlConfig, "# nothing\n", "{}");

        row("json", readJsonConfig,
            "{\"a\": 1,\n\"params\": {\"name\": \"M\\n\\u00e9\",\n \"list\": [\"x\",\n2, -1.5, null, true, {}, []]}}\n",
            "{a:1@1 params:{name:'M\né'@2 list:['x'@3 2@4 -1.5@4 null@4 true@4 {} []]}}");
        row("json, quotes and braces in texts", readJsonConfig, "{\"a\\\"}\": \"]\\\\\",\r\n\"b\":\"{\"}",
            "{a\"}:']\\'@1 b:'{'@2}");
        row("json, the last of two counts", readJsonConfig, "{\"a\":1,\"A\":2}", "{A:2@1}");
        row("json, lone carriage returns", readJsonConfig, "{\"a\":\r1,\r\"b\": 2}", "{a:1@2 b:2@3}");
        row("json, a byte order mark", readJsonConfig, "\xEF\xBB\xBF{\"a\":\n1}", "{a:1@2}");
    }
    void reads()
    {
        QFETCH(Reader, reader);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const ConfigReading reading = reader({text, QStringLiteral("f"), 0});
        QCOMPARE(reading.problem, QString());
        QCOMPARE(dump(reading.root), expected);
        for (const ConfigMember &member : reading.root.members)
            QCOMPARE(member.value.file, QStringLiteral("f"));
    }

    void countsLinesOfTheFile()
    {
        QCOMPARE(dump(readTomlConfig({"a = 1", {}, 4}).root), QStringLiteral("{a:1@5}"));
        QCOMPARE(dump(readYamlConfig({"a: 1", {}, 4}).root), QStringLiteral("{a:1@5}"));
        QCOMPARE(dump(readJsonConfig({"{\"a\":1}", {}, 4}).root), QStringLiteral("{a:1@5}"));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<Reader>("reader");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("line");
        const auto row = [](const char *name, Reader reader, const QByteArray &text, qsizetype line) {
            QTest::newRow(name) << reader << text << line;
        };
        row("toml", readToml, "a = 1\nb = \n", 2);
        row("toml, too many values", readToml, "a = [" + repeated("1,", 2 * maximumConfigValues) + "]", 0);
        row("toml, too deep", readToml, "a = " + repeated("[", 100000), 1);
        row("yaml", readYamlConfig, "a: 1\nb: [\n", 3);
        row("yaml, tabs", readYamlConfig, "a:\n\tb: 1\n", 2);
        row("yaml, a list", readYamlConfig, "- a\n", 1);
        row("yaml, a text", readYamlConfig, "hello\n", 1);
        row("yaml, too many values", readYamlConfig, "a: [" + repeated("1,", 2 * maximumConfigValues) + "]", 1);
        row("yaml, too deep", readYamlConfig, "a: " + repeated("[", 100000), 1);
        row("yaml, too deep in maps", readYamlConfig, repeated("{a: ", 100000), 1);
        row("yaml, too deep in blocks", readYamlConfig, "a:\n" + repeated("- ", 100000), 2);
        row("yaml, an alias of itself", readYamlConfig, "a: &x\n  b: *x\n", 2);
        row("yaml, an unknown alias", readYamlConfig, "a: *x\n", 1);
        row("json", readJsonConfig, "{\"a\": 1,\n // no\n \"b\": 2}", 2);
        row("json, a list", readJsonConfig, "[1]", 0);
        row("json, too deep", readJsonConfig, "{\"a\":" + repeated("[", 500) + repeated("]", 500) + "}", 1);
        row("json, deeper than Qt reads", readJsonConfig, repeated("[", 100000), 1);
        row("json, too many values", readJsonConfig, "{\"a\":[" + repeated("1,", 2 * maximumConfigValues) + "1]}", 1);
    }
    void tellsWhatIsWrong()
    {
        QFETCH(Reader, reader);
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, line);
        const ConfigReading reading = reader({text, {}, 0});
        QVERIFY(!reading.problem.isEmpty());
        QCOMPARE(reading.problemLine, line);
        QCOMPARE(dump(reading.root), QStringLiteral("{}"));
    }

    void survivesAliasesOfAliases()
    {
        // Nine levels of nine: what they stand for would not fit into any memory.
        QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
        for (int level = 1; level < 40; ++level) {
            const QByteArray below = "*a" + QByteArray::number(level - 1);
            const QByteArray name = QByteArray::number(level);
            bomb += 'a' + name + ": &a" + name + " [" + (below + ',').repeated(8) + below + "]\n";
        }
        const ConfigReading reading = readYamlConfig({bomb, {}, 0});
        QVERIFY(!reading.problem.isEmpty());
        QVERIFY(reading.problemLine > 1);
        // Merge keys repeat what they name, too.
        QByteArray merging = "a0: &a0 {x: 1}\n";
        for (int level = 1; level < 3000; ++level) {
            const QByteArray name = QByteArray::number(level);
            merging +=
                'a' + name + ": &a" + name + " {<<: *a" + QByteArray::number(level - 1) + ", k" + name + ": 1}\n";
        }
        QVERIFY(!readYamlConfig({merging, {}, 0}).problem.isEmpty());
    }

    void endsWithEveryPrefixOfAText_data()
    {
        QTest::addColumn<Reader>("reader");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("yaml") << Reader(readYamlConfig)
                              << QByteArray("a: &x [1, {b: 'c', \"d\\n\": ~}]\n? e\n: |\n  f\ng: *x\n<<: *x\n---\n");
        QTest::newRow("json") << Reader(readJsonConfig)
                              << QByteArray(
                                     "{\"a\": [1, {\"b\\u00e9\": \"c\\\\\", \"d\": null}], \"e\": {\"f\": false}}");
        QTest::newRow("toml") << Reader(readToml) << QByteArray("a = [1, {b = 'c'}]\n[x]\ny = \"\"\"z\"\"\"\n");
    }
    void endsWithEveryPrefixOfAText()
    {
        QFETCH(Reader, reader);
        QFETCH(QByteArray, text);
        for (qsizetype length = 0; length <= text.size(); ++length) {
            for (const char end : {'\0', '\xff', '{', '"', '*'}) {
                const ConfigReading reading = reader({text.first(length) + end, {}, 0});
                QVERIFY(reading.root.isTable());
                QVERIFY(reading.problem.isEmpty() || reading.root.members.empty());
            }
        }
    }

    void laysTablesOverEachOther()
    {
        ConfigValue value = readYamlConfig({"a: 1\nt: {x: 1, y: {p: 1}}\nl: [1, 2]\nn: {z: 1}\n", {}, 0}).root;
        value.overlay(readTomlConfig({"A = 2\nl = [3]\nb = 4\nn = 5\n[T]\nX = 3\ny.q = 2\n", {}, 10}).root);
        QCOMPARE(dump(value), QStringLiteral("{a:2@11 t:{x:3@16 y:{p:1@2 q:2@17}} l:[3@12] n:5@14 b:4@13}"));
    }

    void findsKeysInAnyCase()
    {
        const ConfigValue value = readTomlConfig({"[Markup.GoldMark.renderer]\nunSafe = true\n", {}, 0}).root;
        QVERIFY(value.find({"markup", "goldmark", "renderer", "unsafe"}));
        QVERIFY(!value.find({"markup", "goldmark", "unsafe"}));
        QVERIFY(!value.find({"markup", "goldmark", "renderer", "unsafe", "x"}));
    }
};

QTEST_APPLESS_MAIN(ConfigReaderTest)
#include "tst_configreader.moc"
