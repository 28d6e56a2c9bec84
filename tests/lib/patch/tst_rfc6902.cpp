#include "patch/jsonreader.h"
#include "patch/jsonvalues.h"
#include "patch/patchedits.h"

#include <QTest>

using namespace vitrine;

/// The examples of RFC 6902, appendix A, on front matter that means the same as their documents.
class Rfc6902Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatTheExamplesSay_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result"); // as JSON
        const auto row = [](const char *name, const char *toml, const char *patch, const char *result) {
            QTest::newRow(name) << QByteArray(toml) << QByteArray(patch) << QByteArray(result);
        };
        row("A.1 adding an object member", "foo = \"bar\"\n", R"([{"op": "add", "path": "/baz", "value": "qux"}])",
            R"({"baz": "qux", "foo": "bar"})");
        row("A.2 adding an array element", "foo = [\"bar\", \"baz\"]\n",
            R"([{"op": "add", "path": "/foo/1", "value": "qux"}])", R"({"foo": ["bar", "qux", "baz"]})");
        row("A.3 removing an object member", "baz = \"qux\"\nfoo = \"bar\"\n", R"([{"op": "remove", "path": "/baz"}])",
            R"({"foo": "bar"})");
        row("A.4 removing an array element", "foo = [\"bar\", \"qux\", \"baz\"]\n",
            R"([{"op": "remove", "path": "/foo/1"}])", R"({"foo": ["bar", "baz"]})");
        row("A.5 replacing a value", "baz = \"qux\"\nfoo = \"bar\"\n",
            R"([{"op": "replace", "path": "/baz", "value": "boo"}])", R"({"baz": "boo", "foo": "bar"})");
        row("A.6 moving a value", "[foo]\nbar = \"baz\"\nwaldo = \"fred\"\n[qux]\ncorge = \"grault\"\n",
            R"([{"op": "move", "from": "/foo/waldo", "path": "/qux/thud"}])",
            R"({"foo": {"bar": "baz"}, "qux": {"corge": "grault", "thud": "fred"}})");
        row("A.7 moving an array element", "foo = [\"all\", \"grass\", \"cows\", \"eat\"]\n",
            R"([{"op": "move", "from": "/foo/1", "path": "/foo/3"}])", R"({"foo": ["all", "cows", "eat", "grass"]})");
        row("A.8 testing a value, with success", "baz = \"qux\"\nfoo = [\"a\", 2, \"c\"]\n",
            R"([{"op": "test", "path": "/baz", "value": "qux"}, {"op": "test", "path": "/foo/1", "value": 2}])",
            R"({"baz": "qux", "foo": ["a", 2, "c"]})");
        row("A.10 adding a nested member object", "foo = \"bar\"\n",
            R"([{"op": "add", "path": "/child", "value": {"grandchild": {}}}])",
            R"({"foo": "bar", "child": {"grandchild": {}}})");
        row("A.11 ignoring unrecognized elements", "foo = \"bar\"\n",
            R"([{"op": "add", "path": "/baz", "value": "qux", "xyz": 123}])", R"({"foo": "bar", "baz": "qux"})");
        row("A.14 escape ordering", "\"/\" = 9\n\"~1\" = 10\n", R"([{"op": "test", "path": "/~01", "value": 10}])",
            R"({"/": 9, "~1": 10})");
        row("A.16 adding an array value", "foo = [\"bar\"]\n",
            R"([{"op": "add", "path": "/foo/-", "value": ["abc", "def"]}])", R"({"foo": ["bar", ["abc", "def"]]})");
    }
    void doesWhatTheExamplesSay()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        const Profile profile = Profile::read("+++\n" + toml + "+++\n");
        const Result<JsonPatch> operations = parseJsonPatch(patch);
        QVERIFY(operations);
        const Result<TextEdit> edit = applyPatch(profile, *operations);
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
        const Profile after = Profile::read(edit->applied(profile.text()).value());
        QVERIFY(after.isValid());
        QVERIFY2(equalsJson(after.root(), readJson(result).value().root), after.text());
    }

    void failsWhereTheExamplesSay_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *toml, const char *patch, const char *code) {
            QTest::newRow(name) << QByteArray(toml) << QByteArray(patch) << QByteArray(code);
        };
        row("A.9 testing a value, with an error", "baz = \"qux\"\n",
            R"([{"op": "test", "path": "/baz", "value": "bar"}])", "test-failed");
        row("A.12 adding to a target that is not there", "foo = \"bar\"\n",
            R"([{"op": "add", "path": "/baz/bat", "value": "qux"}])", "path-missing");
        row("A.13 an invalid document", "foo = \"bar\"\n",
            R"([{"op": "add", "path": "/baz", "value": "qux", "op": "remove"}])", "json-duplicate-key");
        row("A.15 comparing strings and numbers", "\"/\" = 9\n\"~1\" = 10\n",
            R"([{"op": "test", "path": "/~01", "value": "10"}])", "test-failed");
    }
    void failsWhereTheExamplesSay()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, code);
        const Result<JsonPatch> operations = parseJsonPatch(patch);
        const Result<TextEdit> edit = operations ? applyPatch(Profile::read("+++\n" + toml + "+++\n"), *operations)
                                                 : Result<TextEdit>(operations.error());
        QVERIFY(!edit);
        QCOMPARE(edit.error().code, code);
    }
};

QTEST_APPLESS_MAIN(Rfc6902Test)
#include "tst_rfc6902.moc"
