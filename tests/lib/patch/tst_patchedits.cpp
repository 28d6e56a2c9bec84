#include "patch/patchedits.h"

#include "support/fixtures.h"

#include <QTest>

using namespace vitrine;

namespace {

/// What an edit made of a file's text, or its error's code.
QByteArray outcome(const Profile &profile, const Result<TextEdit> &edit)
{
    return edit ? edit->applied(profile.text()).value() : edit.error().code;
}

/// A file, and what patches make of it.
class File
{
public:
    explicit File(const QByteArray &toml) : m_profile(Profile::read("+++\n" + toml + "+++\n\nBody\n")) { }

    [[nodiscard]] Result<TextEdit> patched(const QByteArray &json, const PatchScope &scope = {}) const
    {
        const Result<JsonPatch> patch = parseJsonPatch(json);
        return patch ? applyPatch(m_profile, *patch, scope) : patch.error();
    }
    /// The TOML after a patch, or the code of its error.
    [[nodiscard]] QByteArray after(const QByteArray &json, const PatchScope &scope = {}) const
    {
        return toml(patched(json, scope));
    }
    [[nodiscard]] QByteArray afterSet(const char *pointer, const char *text, const PatchScope &scope = {}) const
    {
        return toml(setTextAt(m_profile, JsonPointer::parse(pointer).value(), QString::fromUtf8(text), scope));
    }
    [[nodiscard]] QByteArray afterHide(const char *pointer) const
    {
        return toml(hideEntryAt(m_profile, JsonPointer::parse(pointer).value()));
    }
    [[nodiscard]] QByteArray afterUnhide(const char *pointer, std::optional<qsizetype> line = {}) const
    {
        return toml(unhideEntryAt(m_profile, JsonPointer::parse(pointer).value(), line));
    }
    [[nodiscard]] const Profile &profile() const { return m_profile; }

private:
    [[nodiscard]] QByteArray toml(const Result<TextEdit> &edit) const
    {
        const QByteArray text = outcome(m_profile, edit);
        return edit ? text.mid(4).chopped(int(sizeof "+++\n\nBody\n") - 1) : text;
    }

    Profile m_profile;
};

const char *const entries = "title = \"T\"  # mine\n"
                            "\n"
                            "[[e]]\n"
                            "  course = \"A\"\n"
                            "  year = 2019\n"
                            "\n"
                            "[[e]]\n"
                            "  course = \"B\"\n"
                            "  year = 2018\n";

const char *const withHidden = "[[e]]\n"
                               "  x = 1  # live\n"
                               "\n"
                               "# [[e]]\n"
                               "#   x = 2  # first\n"
                               "#   y = [1, 2]\n"
                               "\n"
                               "# [[e]]\n"
                               "#   x = 3\n";
constexpr PatchScope hidden{true, {}};
constexpr qsizetype secondHiddenLine = 9; // of the file

} // namespace

/// What JSON Patches make of files, byte by byte.
class PatchEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatIsMeant_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("before"); // a part of the text, and
        QTest::addColumn<QByteArray>("after");  // what it becomes
        const auto row = [](const char *patch, const char *before, const char *after) {
            QTest::newRow(patch) << QByteArray(patch) << QByteArray(before) << QByteArray(after);
        };
        row("[]", "", "");
        row(R"([{"op": "replace", "path": "/title", "value": "T"}])", "", "");
        row(R"([{"op": "replace", "path": "/title", "value": "U"}])", "\"T\"", "\"U\"");
        row(R"([{"op": "add", "path": "/title", "value": 5}])", "\"T\"", "5");
        row(R"([{"op": "add", "path": "/draft", "value": true}])", "# mine\n", "# mine\ndraft = true\n");
        row(R"([{"op": "remove", "path": "/e/0/year"}])", "  year = 2019\n", "");
        row(R"([{"op": "replace", "path": "/e/1/year", "value": 2018.0}])", "2018", "2018.0");
        row(R"([{"op": "replace", "path": "/e/1/year", "value": 1e3}])", "2018", "1000.0");
        row(R"([{"op": "add", "path": "/e/-", "value": {"course": "C"}}])", "2018\n",
            "2018\n\n[[e]]\n  course = \"C\"\n");
        row(R"([{"op": "replace", "path": "/e/0", "value": {"course": "A", "year": 2020}}])", "2019", "2020");
        row(R"([{"op": "move", "from": "/e/0/year", "path": "/e/0/year"}])", "", "");
        row(R"([{"op": "copy", "from": "/e/0/year", "path": "/e/0/year"}])", "", "");
        row(R"([{"op": "copy", "from": "/e/0/year", "path": "/e/1/year"}])", "2018", "2019");
        row(R"([{"op": "test", "path": "", "value": {"e": [{"year": 2019, "course": "A"},
               {"year": 2018.0, "course": "B"}], "title": "T"}}])",
            "", "");
        row(R"([{"op": "replace", "path": "", "value": {"title": "U", "e": [{"course": "A", "year": 2019},
               {"course": "B", "year": 2018}]}}])",
            "\"T\"", "\"U\"");
    }
    void changesOnlyWhatIsMeant()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray expected = entries;
        if (!before.isEmpty()) {
            QCOMPARE(expected.count(before), 1);
            expected.replace(before, after);
        }
        QCOMPARE(File(entries).after(patch), expected);
    }

    void doesEachOperationOnTheResultOfThoseBefore()
    {
        const File file(entries);
        QCOMPARE(file.after(R"([{"op": "add", "path": "/e/0/new", "value": [1]},
                                {"op": "add", "path": "/e/0/new/-", "value": 2},
                                {"op": "test", "path": "/e/0/new", "value": [1, 2]},
                                {"op": "remove", "path": "/e/0/new/0"},
                                {"op": "remove", "path": "/e/1"},
                                {"op": "remove", "path": "/e/0/course"}])"),
                 "title = \"T\"  # mine\n\n[[e]]\n  year = 2019\n  new = [2]\n");
        // What is taken back leaves no trace.
        const Result<TextEdit> edit = file.patched(R"([{"op": "replace", "path": "/title", "value": "other"},
                                                       {"op": "replace", "path": "/title", "value": "T"}])");
        QVERIFY(edit);
        QVERIFY(edit->isEmpty());
    }

    void findsTheTargetOfAMoveInWhatIsLeft()
    {
        const File file("a = [[1], [2], [3]]\nb = 4\n");
        QCOMPARE(file.after(R"([{"op": "move", "from": "/a/0", "path": "/a/1/0"}])"), "a = [[2], [[1], 3]]\nb = 4\n");
        QCOMPARE(file.after(R"([{"op": "move", "from": "/a/0", "path": "/a/2"}])"), "a = [[2], [3], [1]]\nb = 4\n");
        QCOMPARE(file.after(R"([{"op": "move", "from": "/a/0", "path": "/a/3"}])"), "index-out-of-range");
        QCOMPARE(file.after(R"([{"op": "move", "from": "/b", "path": "/a/-"}])"), "a = [[1], [2], [3], 4]\n");
    }

    void copiesIntoItsOwnChild()
    {
        const File file("[a]\nb = 1\n");
        const Result<TextEdit> edit = file.patched(R"([{"op": "copy", "from": "/a", "path": "/a/c"},
            {"op": "test", "path": "", "value": {"a": {"b": 1, "c": {"b": 1}}}}])");
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
        QCOMPARE(File("a = [1]\n").after(R"([{"op": "copy", "from": "/a/0", "path": "/a/0"}])"), "a = [1, 1]\n");
    }

    void replacesAllOfTheFrontMatterByAPartOfIt()
    {
        const File file("x = 1\n[a]\nb = 2\n");
        for (const char *patch :
             {R"([{"op": "move", "from": "/a", "path": ""}])", R"([{"op": "copy", "from": "/a", "path": ""}])"}) {
            const Result<TextEdit> edit = file.patched(patch);
            QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
            const Profile after = Profile::read(edit->applied(file.profile().text()).value());
            QVERIFY2(after.root() == Value(Value::Members{{"b", 2}}), after.text());
        }
    }

    void keepsDatesWhereTheyWere()
    {
        const File file("d = 2020-01-02\ns = \"2020-01-02\"\n");
        QCOMPARE(file.after(R"([{"op": "replace", "path": "/d", "value": "2021-03-04"},
                                {"op": "replace", "path": "/s", "value": "2021-03-04"},
                                {"op": "add", "path": "/n", "value": "2021-03-04"}])"),
                 "d = 2021-03-04\ns = \"2021-03-04\"\nn = \"2021-03-04\"\n");
        QCOMPARE(file.after(R"([{"op": "add", "path": "/d", "value": "2021-03-04"}])"),
                 "d = 2021-03-04\ns = \"2020-01-02\"\n");
        QCOMPARE(file.after(R"([{"op": "replace", "path": "/d", "value": "soon"}])"),
                 "d = \"soon\"\ns = \"2020-01-02\"\n");
        QCOMPARE(file.after(R"([{"op": "test", "path": "/d", "value": "2020-01-02"},
                                {"op": "move", "from": "/d", "path": "/e"}])"),
                 "e = 2020-01-02\ns = \"2020-01-02\"\n");
    }

    void refusesWhatDoesNotApply_data()
    {
        QTest::addColumn<QByteArray>("operation"); // the second one of a patch
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("placed"); // what the error's place is in front of
        const auto row = [](const char *operation, const char *code, const char *placed) {
            QTest::newRow(operation) << QByteArray(operation) << QByteArray(code) << QByteArray(placed);
        };
        row(R"({"op": "add", "path": "/a/b", "value": 1})", "path-missing", "title");
        row(R"({"op": "add", "path": "/e/3", "value": {}})", "index-out-of-range", "[[e]]\n  course = \"A\"");
        row(R"({"op": "add", "path": "/title/x", "value": 1})", "path-missing", "\"T\"");
        row(R"({"op": "remove", "path": "/nowhere"})", "path-missing", "title");
        row(R"({"op": "remove", "path": "/e/-"})", "index-out-of-range", "[[e]]\n  course = \"A\"");
        row(R"({"op": "remove", "path": ""})", "edit-refused", "title");
        row(R"({"op": "replace", "path": "/e/1/month", "value": 1})", "path-missing", "[[e]]\n  course = \"B\"");
        row(R"({"op": "replace", "path": "", "value": [1]})", "edit-refused", "title");
        row(R"({"op": "add", "path": "", "value": "x"})", "edit-refused", "title");
        row(R"({"op": "move", "from": "/e/7", "path": "/x"})", "index-out-of-range", "title");
        row(R"({"op": "move", "from": "/e/0", "path": "/e/0/year"})", "edit-refused", "2019");
        row(R"({"op": "move", "from": "", "path": "/x"})", "edit-refused", "title");
        row(R"({"op": "move", "from": "/title", "path": ""})", "edit-refused", "title");
        row(R"({"op": "copy", "from": "/nowhere", "path": "/x"})", "path-missing", "title");
        row(R"({"op": "copy", "from": "/title", "path": ""})", "edit-refused", "title");
        row(R"({"op": "copy", "from": "/title", "path": "/x/y"})", "path-missing", "title");
        row(R"({"op": "test", "path": "/e/0/year", "value": "2019"})", "test-failed", "2019");
        row(R"({"op": "test", "path": "/e/0", "value": {}})", "test-failed", "[[e]]\n  course = \"A\"");
        row(R"({"op": "test", "path": "/nowhere", "value": 1})", "path-missing", "title");
    }
    void refusesWhatDoesNotApply()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, placed);
        const File file(entries);
        // The one before moves the places; the error's is that in the file as it is.
        const Result<TextEdit> edit =
            file.patched(R"([{"op": "replace", "path": "/title", "value": "a longer title"}, )" + operation + "]");
        QVERIFY(!edit);
        QCOMPARE(edit.error().code, code);
        QVERIFY2(edit.error().message.startsWith(u"operation 2, "), qPrintable(edit.error().message));
        QVERIFY(edit.error().where);
        const qsizetype at = edit.error().where->begin;
        QVERIFY2(file.profile().text().sliced(at).startsWith(placed), file.profile().text().sliced(at));
    }

    void refusesFrontMatterThatCannotBeRead()
    {
        for (const char *text : {"", "Text\n", "---\na: 1\n---\n", "+++\na = \n+++\n", "+++\na = 1\n"}) {
            const Profile profile = Profile::read(text);
            const JsonPointer pointer = JsonPointer::parse("/a").value();
            QCOMPARE(outcome(profile, applyPatch(profile, {})), "front-matter-invalid");
            QCOMPARE(outcome(profile, setTextAt(profile, pointer, {})), "front-matter-invalid");
            QCOMPARE(outcome(profile, hideEntryAt(profile, pointer)), "front-matter-invalid");
            QCOMPARE(outcome(profile, unhideEntryAt(profile, pointer)), "front-matter-invalid");
        }
    }

    void worksInEmptyFrontMatter()
    {
        for (const char *ending : {"", "\n", "\nBody"}) {
            const Profile profile = Profile::read(QByteArray("+++\n+++") + ending);
            const JsonPatch patch = parseJsonPatch(R"([{"op": "add", "path": "/a", "value": 1}])").value();
            QCOMPARE(outcome(profile, applyPatch(profile, patch)), QByteArray("+++\na = 1\n+++") + ending);
        }
    }

    void keepsFencesInText()
    {
        QCOMPARE(File("a = 1\n").after(R"([{"op": "replace", "path": "/a", "value": "x\n+++\ny"}])"),
                 "a = \"x\\n+++\\ny\"\n");
        QCOMPARE(File("a = '''\nb'''\n").after(R"([{"op": "replace", "path": "/a", "value": "x\n+++\ny"}])"),
                 "a = \"\"\"\nx\n\\u002B++\ny\"\"\"\n");
    }

    void setsTextsOfTheKindThatStoodThere_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *old, const char *text, const char *result) {
            QTest::addRow("%s over %s", text, old) << QByteArray(old) << QByteArray(text) << QByteArray(result);
        };
        row("2019", "2020", "2020");
        row("2019", "-5", "-5");
        row("2019", "Present", "\"Present\"");
        row("2019", "", "\"\"");
        row("2019", "007", "\"007\"");
        row("'x'", "2020", "'2020'");
        row("true", "false", "false");
        row("true", "no", "\"no\"");
        row("true", "False", "false");
        row("1.5", "2.0", "2.0");
        row("0.6", "1", "1.0");
        row("0.6", " -3 ", "-3.0");
        row("0.6", ".5", "\".5\"");
        row("2019", " 2020 ", "2020");
        row("2019", " soon ", "\" soon \"");
        row("1.5", "2.0 # two", "\"2.0 # two\"");
        row("2020-01-02", "2021-03-04", "2021-03-04");
        row("2020-01-02", "2021-03-04T05:06:07", "2021-03-04T05:06:07");
        row("2020-01-02", "soon", "\"soon\"");
        row("[1]", "x", "\"x\"");
    }
    void setsTextsOfTheKindThatStoodThere()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, result);
        QCOMPARE(File("a = " + old + "  # note\n").afterSet("/a", text), "a = " + result + "  # note\n");
    }

    void setsWhatIsNotThere()
    {
        QCOMPARE(File("a = 1\n").afterSet("/b", "2"), "a = 1\nb = \"2\"\n");
        QCOMPARE(File("a = [1]\n").afterSet("/a/-", "2"), "a = [1, \"2\"]\n");
        QCOMPARE(File("a = 1\n").afterSet("/b/c", "2"), "path-missing");
        QCOMPARE(File("a = 1\n").afterSet("", "2"), "edit-refused");
    }

    void hidesAndShows()
    {
        const File file(entries);
        const QByteArray hiddenText = file.afterHide("/e/1");
        QCOMPARE(hiddenText, QByteArray(entries).replace("[[e]]\n  course = \"B\"\n  year = 2018\n",
                                                         "# [[e]]\n#   course = \"B\"\n#   year = 2018\n"));
        QCOMPARE(File(hiddenText).afterUnhide("/e/1"), entries);
    }

    void hidesEntriesOnly()
    {
        const File file("a = [{x = 1}]\n[t]\nx = 1\n[[e]]\nx = [1]\n");
        for (const char *pointer : {"", "/a", "/a/0", "/t", "/e", "/e/0/x", "/e/0/x/0"})
            QCOMPARE(file.afterHide(pointer), "no-entry");
        QCOMPARE(file.afterHide("/e/1"), "index-out-of-range");
        QCOMPARE(file.afterHide("/f"), "path-missing");
    }

    void showsTheEntryThatIsNamed()
    {
        const File file(withHidden);
        const QByteArray first =
            QByteArray(withHidden)
                .replace("# [[e]]\n#   x = 2  # first\n#   y = [1, 2]\n", "[[e]]\n  x = 2  # first\n  y = [1, 2]\n");
        const QByteArray second = QByteArray(withHidden).replace("# [[e]]\n#   x = 3\n", "[[e]]\n  x = 3\n");
        QCOMPARE(file.afterUnhide("/e/1"), first);
        QCOMPARE(file.afterUnhide("/e/1", 5), first);
        QCOMPARE(file.afterUnhide("/e/1", 4), "not-hidden");
        QCOMPARE(file.afterUnhide("/e/1", secondHiddenLine), second);
    }

    void changesHiddenEntries_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *patch, const char *before, const char *after) {
            QTest::newRow(patch) << QByteArray(patch) << QByteArray(before) << QByteArray(after);
        };
        row(R"([{"op": "replace", "path": "/e/1/x", "value": 5}])", "x = 2", "x = 5");
        row(R"([{"op": "add", "path": "/e/1/z", "value": "new"}])", "[1, 2]\n", "[1, 2]\n#   z = \"new\"\n");
        row(R"([{"op": "remove", "path": "/e/1/y"}])", "#   y = [1, 2]\n", "");
        row(R"([{"op": "remove", "path": "/e/1/y/0"}])", "[1, 2]", "[2]");
        row(R"([{"op": "add", "path": "/e/1/y/-", "value": 3}])", "[1, 2]", "[1, 2, 3]");
        row(R"([{"op": "move", "from": "/e/1/y/0", "path": "/e/1/y/1"}])", "[1, 2]", "[2, 1]");
        row(R"([{"op": "test", "path": "/e/1", "value": {"x": 2, "y": [1, 2]}}])", "", "");
        row(R"([{"op": "replace", "path": "/e/1", "value": {"x": 2, "y": [1]}}])", "[1, 2]", "[1]");
        row(R"([{"op": "remove", "path": "/e/1"}])", "# [[e]]\n#   x = 2  # first\n#   y = [1, 2]\n\n", "");
        row(R"([{"op": "replace", "path": "/e/1/x", "value": 5}, {"op": "test", "path": "/e/1/x", "value": 5},
                {"op": "remove", "path": "/e/1"}, {"op": "test", "path": "/e/1/x", "value": 3}])",
            "# [[e]]\n#   x = 2  # first\n#   y = [1, 2]\n\n", "");
    }
    void changesHiddenEntries()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray expected = withHidden;
        if (!before.isEmpty())
            expected.replace(before, after);
        QCOMPARE(File(withHidden).after(patch, hidden), expected);
    }

    void changesTheHiddenEntryOnALine()
    {
        const File file(withHidden);
        const PatchScope second{true, secondHiddenLine};
        // Lines are those of the file as it is, whatever the operations before have done.
        QCOMPARE(file.after(R"([{"op": "add", "path": "/e/1/new", "value": 1},
                                {"op": "replace", "path": "/e/1/x", "value": 5}])",
                            second),
                 QByteArray(withHidden).replace("x = 3\n", "x = 5\n#   new = 1\n"));
        QCOMPARE(file.afterSet("/e/1/x", "6", second), QByteArray(withHidden).replace("x = 3", "x = 6"));
        QCOMPARE(file.afterSet("/e/1/x", "6", hidden), QByteArray(withHidden).replace("x = 2", "x = 6"));
        QCOMPARE(file.afterSet("/e/1/z", "6", hidden), QByteArray(withHidden).replace("2]\n", "2]\n#   z = \"6\"\n"));
    }

    void refusesWhatHiddenEntriesAreNotFor()
    {
        const File file(withHidden);
        const auto code = [&](const char *operation, std::optional<qsizetype> line = {}) {
            return file.after(QByteArray("[") + operation + "]", {true, line});
        };
        QCOMPARE(code(R"({"op": "replace", "path": "/e/0/x", "value": 5})"), "not-hidden");
        QCOMPARE(code(R"({"op": "replace", "path": "/e/1/x", "value": 5})", 3), "not-hidden");
        QCOMPARE(code(R"({"op": "replace", "path": "/e/1/x", "value": 5})", 1000), "not-hidden");
        QCOMPARE(code(R"({"op": "replace", "path": "/e/1/nowhere", "value": 5})"), "path-missing");
        QCOMPARE(code(R"({"op": "replace", "path": "/e/1", "value": 5})"), "edit-refused");
        QCOMPARE(code(R"({"op": "test", "path": "/e/1/x", "value": 5})"), "test-failed");
        QCOMPARE(code(R"({"op": "add", "path": "/e/1", "value": {}})"), "edit-refused");
        QCOMPARE(code(R"({"op": "move", "from": "/e/0/x", "path": "/e/1/z"})"), "edit-refused");
        const Result<TextEdit> edit = file.patched(R"([{"op": "remove", "path": "/e/1/nowhere"}])", hidden);
        QVERIFY(!edit);
        QVERIFY(file.profile().text().sliced(edit.error().where->begin).startsWith("# [[e]]\n#   x = 2"));
    }

    void leavesHiddenEntriesBesideAListInBrackets()
    {
        const File file("a = [{x = 1}]\n\n# [[a]]\n# x = 2\n");
        QCOMPARE(file.afterUnhide("/a/1"), "edit-refused");
        QCOMPARE(file.after(R"([{"op": "remove", "path": "/a/1/x"}])", hidden), "edit-refused");
        QCOMPARE(file.after(R"([{"op": "replace", "path": "/a/0/x", "value": 3}])"),
                 "a = [{x = 3}]\n\n# [[a]]\n# x = 2\n");
    }
};

QTEST_APPLESS_MAIN(PatchEditsTest)
#include "tst_patchedits.moc"
