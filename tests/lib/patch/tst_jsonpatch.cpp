#include "patch/jsonpatch.h"

#include <QTest>

using namespace vitrine;

using Kind = PatchOperation::Kind;

/// What a JSON Patch (RFC 6902) may look like. What it does is tst_patchedits' matter.
class JsonPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllOperations()
    {
        const Result<JsonPatch> patch = parseJsonPatch(R"([
            {"op": "add", "path": "/a", "value": {"x": [1]}},
            {"path": "/b", "op": "remove"},
            {"op": "replace", "path": "", "value": {}},
            {"op": "move", "from": "/c~1d", "path": "/e/-"},
            {"op": "copy", "from": "/c", "path": "/d"},
            {"op": "test", "path": "/a", "value": "2020-01-02"}])");
        QVERIFY(patch);
        QCOMPARE(patch->size(), size_t(6));
        QVERIFY(patch->at(0).kind == Kind::Add);
        QVERIFY(patch->at(0).value == Value(Value::Members{{"x", Value(Value::Items{1})}}));
        QVERIFY(patch->at(1).kind == Kind::Remove);
        QCOMPARE(patch->at(1).path.toBytes(), "/b");
        QVERIFY(patch->at(2).path.isRoot());
        QCOMPARE(patch->at(3).from.toBytes(), "/c~1d");
        QCOMPARE(patch->at(3).path.toBytes(), "/e/-");
        QVERIFY(patch->at(4).kind == Kind::Copy);
        QVERIFY(patch->at(5).value.isString());
        QVERIFY(parseJsonPatch("[]").value().empty());
    }

    void passesOverWhatItDoesNotKnow()
    {
        QVERIFY(parseJsonPatch(R"([{"op": "remove", "path": "/a", "value": null, "from": 5, "xyz": {"a": null}}])"));
        QVERIFY(
            parseJsonPatch(R"([{"op": "add", "path": "/a", "value": 1, "from": null, "note": 99999999999999999999}])"));
    }

    void refusesWhatIsNoPatch_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named"); // in the sentence
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *text, const char *named, qsizetype offset) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(named) << offset;
        };
        row("{}", "list of operations", 0);
        row("null", "list of operations", 0);
        row(R"({"op": "remove", "path": "/a"})", "list of operations", 0);
        row("[5]", "operation 1: ", 2);
        row("[[]]", "operation 1: ", 1);
        row("[null]", "operation 1: ", 4);
        row("[{}]", "operation 1: The member “op”", 1);
        row(R"([{"op": 1, "path": "/a"}])", "“op” has to be a string", 1);
        row(R"([{"op": null, "path": "/a"}])", "“op” has to be a string", 1);
        row(R"([{"op": "Add", "path": "/a", "value": 1}])", "no operation “Add”", 1);
        row(R"([{"op": "", "path": "/a"}])", "add, remove, replace, move, copy, test", 1);
        row(R"([{"op": "remove"}])", "operation 1, remove: The member “path” is missing", 1);
        row(R"([{"op": "remove", "path": ["a"]}])", "“path” has to be a string", 1);
        row(R"([{"op": "remove", "path": "a"}])", "operation 1, remove: “a” is no JSON Pointer", 1);
        row(R"([{"op": "test", "path": "/a", "value": 1},  {"op": "add", "path": "/b/c"}])",
            "operation 2, add /b/c: The member “value” is missing", 44);
        row(R"([{"op": "replace", "path": ""}])", "operation 1, replace all of the front matter: ", 1);
        row(R"([{"op": "move", "path": "/a"}])", "operation 1, move /a: The member “from” is missing", 1);
        row(R"([{"op": "copy", "path": "/a", "from": {}}])", "“from” has to be a string", 1);
        row(R"([{"op": "copy", "path": "/a", "from": "~"}])", "operation 1, copy /a: “~” is no JSON Pointer", 1);
        row(R"([{"op": "add", "path": "/a", "value": null}])", "no null", 1);
        row(R"([{"op": "test", "path": "/a", "value": null}])", "no null", 1);
        row(R"([{"op": "add", "path": "/a", "value": {"b": [1, null]}}])", "no null", 1);
        row(R"([{"op": "add", "path": "/a", "value": 9223372036854775808}])", "64 bits", 1);
    }
    void refusesWhatIsNoPatch()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        QFETCH(qsizetype, offset);
        const Result<JsonPatch> patch = parseJsonPatch(text);
        QVERIFY(!patch);
        QCOMPARE(patch.error().code, "patch-invalid");
        QVERIFY2(patch.error().message.contains(named), qPrintable(patch.error().message));
        QCOMPARE(patch.error().where->begin, offset);
    }

    void saysWhatIsWrongWithTheJson()
    {
        QCOMPARE(parseJsonPatch("[").error().code, "json-syntax");
        QCOMPARE(parseJsonPatch(QByteArray(100000, '[')).error().code, "json-too-deep");
    }
};

QTEST_APPLESS_MAIN(JsonPatchTest)
#include "tst_jsonpatch.moc"
