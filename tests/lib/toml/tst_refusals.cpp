#include "tomledittest.h"

#include "toml/tomlhiddenedits.h"
#include "toml/tomlpathedits.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A refusal: the sentence as it stands in the sources, what its %1 is, and an edit that gets it.
struct Refusal
{
    const char *name;
    const char *sentence;
    QString argument; ///< Of the sentence's %1; null if it has none.
    QByteArray text;
    Operation operation;
    QByteArray code = "edit-refused";
};

const Value number(1);
const Value table(Value::Members{{"x", 1}});

Operation add(const char *at, const Value &value)
{
    return [=](const TomlDocument &d) { return addTomlValue(d, path(at), value); };
}
Operation replaceAll(const Value &value)
{
    return [=](const TomlDocument &d) { return replaceTomlValue(d, {}, value); };
}
Operation removeAll()
{
    return [](const TomlDocument &d) { return removeTomlValue(d, {}); };
}
Operation moveTo(const char *from, const char *to)
{
    return [=](const TomlDocument &d) { return moveTomlValue(d, path(from), path(to)); };
}
Operation hide(const char *list, qsizetype slot)
{
    return [=](const TomlDocument &d) { return hideTomlBlock(d, path(list), slot); };
}
Operation show(const char *list, qsizetype slot)
{
    return [=](const TomlDocument &d) { return showTomlBlock(d, path(list), slot); };
}
Operation removeHidden(const char *list, qsizetype slot, const char *key)
{
    return [=](const TomlDocument &d) {
        return editHiddenTomlBlock(d, path(list), slot, [=](const TomlDocument &block, const ValuePath &entry) {
            return removeTomlKey(block, entry.child(key));
        });
    };
}

Operation copyHidden(const char *list, qsizetype slot)
{
    return [=](const TomlDocument &d) {
        return editHiddenTomlBlock(d, path(list), slot, [](const TomlDocument &block, const ValuePath &entry) {
            return copyTomlItem(block, entry.parent(), 0);
        });
    };
}

const char *const noValue = "There is no value at “%1”.";
const char *const noPlace = "The list has no place “%1”.";
const char *const noItem = "There is no such item in the list.";
const char *const valueInTheWay = "A value stands where the list would be.";
const char *const onlyTables =
    "This list is written as [[blocks]], which hold keys and values only. Write it as an array in the source first.";
const char *const noTable = "A value stands where the table would be.";
const char *const noRoomForComments =
    "There is no room for the comments of these lines at the new place. Move them in the source.";
const char *const notTheWhole = "The front matter as a whole cannot be removed.";
const char *const staysATable = "The front matter has to stay a table of keys.";
const char *const intoItself = "A value cannot be moved into itself.";
const char *const split =
    "A part of this entry stands elsewhere in the file. Put its lines together in the source first.";
const char *const withinBrackets =
    "This entry stands within brackets. Only one under a header of its own in double brackets can be hidden.";
const char *const notHidden = "This entry is not hidden.";
const char *const hiddenAlready = "This entry is hidden already.";
const char *const noFields =
    "An entry without fields would be an ordinary comment when it is hidden. Give it a field first.";
const char *const fieldsBelow =
    "The fields below this entry would become a part of it. Move them above it in the source first.";
const char *const lastField = "A hidden entry without fields would be an ordinary comment. Remove the entry instead.";
const char *const cannotBeChanged =
    "This place is written in a way that cannot be changed without rewriting what stands around it. Change it in the source.";

const char *const splitText = "[[a]]\nx = 1\n\n[[a]]\nx = 2\n\n[t]\ny = 1\n\n[a.b]\nz = 1\n";

std::vector<Refusal> refusals()
{
    return {
        {"a value that is not there", noValue, QStringLiteral("/b"), "a = 1\n", moveTo("b", "c"), "path-missing"},
        {"a place past the end", noPlace, QStringLiteral("/a/2"), "a = [1]\n", add("a.2", number),
         "index-out-of-range"},
        {"an item that is not there", noItem, {}, "a = [1]\n", remove("a", 1)},
        {"a list where a value stands", valueInTheWay, {}, "a = 1\n", insert("a", 0, {table})},
        {"a number among blocks", onlyTables, {}, "[[a]]\nx = 1\n", add("a.0", number)},
        {"a key of a number", noTable, {}, "a = 1\n", set("a.b", number)},
        {"a table with comments into braces", noRoomForComments, {}, "t = {}\n[a]\n# why\nx = 1\n", moveTo("a", "t.a")},
        {"nothing at all", notTheWhole, {}, "a = 1\n", removeAll()},
        {"a number for everything", staysATable, {}, "a = 1\n", replaceAll(number)},
        {"a table below itself", intoItself, {}, "[a]\nx = 1\n", moveTo("a", "a.b")},
        {"a block whose parts stand apart", split, {}, splitText, move("a", 1, 0)},
        {"hiding a block whose parts stand apart", split, {}, splitText, hide("a", 1)},
        {"hiding an item in brackets", withinBrackets, {}, "a = [{x = 1}]\n", hide("a", 0)},
        {"showing what is shown", notHidden, {}, "[[a]]\nx = 1\n", show("a", 0)},
        {"hiding what is hidden", hiddenAlready, {}, "# [[a]]\n# x = 1\n", hide("a", 0)},
        {"hiding a block without keys", noFields, {}, "[[a]]\n", hide("a", 0)},
        {"showing a block above keys", fieldsBelow, {}, "[t]\n# [[a]]\n# x = 1\n\ny = 1\n", show("a", 0)},
        {"the last key of a hidden block", lastField, {}, "# [[a]]\n# x = 1\n", removeHidden("a", 0, "x")},
        {"a second block in a hidden one", cannotBeChanged, {}, "# [[a]]\n# x = 1\n", copyHidden("a", 0)},
    };
}

} // namespace

/// Each refusal of TOML.md; tests/project holds that none is missing, there or here.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithItsSentence_data()
    {
        QTest::addColumn<qsizetype>("index");
        const std::vector<Refusal> all = refusals();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << qsizetype(i);
    }
    void refusesWithItsSentence()
    {
        QFETCH(qsizetype, index);
        const Refusal refusal = refusals()[size_t(index)];
        const TomlDocument document(refusal.text);
        QVERIFY(document.isValid());
        const Result<TextEdit> edit = refusal.operation(document);
        QVERIFY(!edit);
        const QString sentence = QString::fromUtf8(refusal.sentence);
        QCOMPARE(edit.error().message, refusal.argument.isNull() ? sentence : sentence.arg(refusal.argument));
        QCOMPARE(edit.error().code, refusal.code);
    }
};

QTEST_APPLESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
