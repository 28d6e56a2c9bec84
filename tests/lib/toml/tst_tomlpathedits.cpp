#include "toml/tomlpathedits.h"

#include "tomledittest.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Operation addValue(const char *at, const Value &value)
{
    return [=](const TomlDocument &d) { return addTomlValue(d, path(at), value); };
}
Operation replaceValue(const char *at, const Value &value)
{
    return [=](const TomlDocument &d) { return replaceTomlValue(d, path(at), value); };
}
Operation removeValue(const char *at)
{
    return [=](const TomlDocument &d) { return removeTomlValue(d, path(at)); };
}
Operation moveValue(const char *from, const char *to)
{
    return [=](const TomlDocument &d) { return moveTomlValue(d, path(from), path(to)); };
}
Operation copyValue(const char *from, const char *to)
{
    return [=](const TomlDocument &d) { return copyTomlValue(d, path(from), path(to)); };
}

Value table(std::initializer_list<Value::Member> members)
{
    return Value(Value::Members(members));
}

Value list(std::initializer_list<Value> items)
{
    return Value(Value::Items(items));
}

const QByteArray profile = "title = \"Me\" # name\n"
                           "\n"
                           "# What I like\n"
                           "[interests]\n"
                           "  interests = [\n"
                           "    \"A\", # first\n"
                           "    \"B\"\n"
                           "  ]\n"
                           "\n"
                           "# Where I was\n"
                           "[[education.courses]]\n"
                           "  course = \"PhD\"\n"
                           "  year = 2012 # done\n"
                           "\n"
                           "# The second\n"
                           "[[education.courses]]\n"
                           "  course = \"MSc\"\n"
                           "  year = 2009\n";

} // namespace

/// Edits by path, with the meaning of RFC 6902.
class TomlPathEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreAddedAsSections()
    {
        QVERIFY(given("a = 1\n\n[b]\n  c = 1\n")
                    .running(addValue("d", table({{"e", 1}, {"f", table({{"g", 2}})}})))
                    .produces("a = 1\n\n[b]\n  c = 1\n\n[d]\n  e = 1\n\n[d.f]\n  g = 2\n"));
        QVERIFY(given("[[b]]\nc = 1\n\n[[b]]\nc = 2\n")
                    .running(addValue("b.0.d", table({{"e", 1}})))
                    .produces("[[b]]\nc = 1\n\n[b.d]\ne = 1\n\n[[b]]\nc = 2\n"));
    }

    void listsOfTablesAreAddedAsBlocks()
    {
        QVERIFY(given("[a]\nb = 1\n")
                    .running(addValue("a.c", list({table({{"d", 1}}), table({{"d", 2}})})))
                    .produces("[a]\nb = 1\n\n[[a.c]]\nd = 1\n\n[[a.c]]\nd = 2\n"));
    }

    void tablesInBracesStayInBraces()
    {
        QVERIFY(given("a = {b = 1}\n")
                    .running(addValue("a.c", table({{"d", 2}})))
                    .produces("a = {b = 1, c = { d = 2 }}\n"));
        QVERIFY(given("a = [{b=1}, {b=2}]\n")
                    .running(addValue("a.1", table({{"b", 3}})))
                    .produces("a = [{b=1}, {b=3}, {b=2}]\n"));
    }

    void replacingATableTouchesOnlyWhatDiffers()
    {
        QVERIFY(given(profile)
                    .running(replaceValue("education.courses.0",
                                          table({{"course", "PhD"}, {"year", 2013}, {"institution", "ETH"}})))
                    .produces(QByteArray(profile).replace("year = 2012 # done\n",
                                                          "year = 2013 # done\n  institution = \"ETH\"\n")));
        QVERIFY(given(profile)
                    .running(replaceValue("interests", table({{"interests", list({"A", "C"})}})))
                    .produces(QByteArray(profile).replace("\"B\"", "\"C\"")));
    }

    void replacingAListTouchesOnlyWhatDiffers()
    {
        const Value second = table({{"course", "MSc"}, {"year", 2009}});
        QVERIFY(given(profile)
                    .running(replaceValue("education.courses", list({second})))
                    .produces(QByteArray(profile).replace(
                        "[[education.courses]]\n  course = \"PhD\"\n  year = 2012 # done\n\n", "")));
    }

    void aTableGivesWayToAValue()
    {
        QVERIFY(given("[a]\nb = 1\n\n[c]\nd = 1\n").running(replaceValue("a", 5)).produces("a = 5\n\n[c]\nd = 1\n"));
        QVERIFY(given("a.b = 1\na.c = 2\nd = 3\n").running(replaceValue("a", 5)).produces("d = 3\na = 5\n"));
    }

    void aBlockBeginsWithItsHeader()
    {
        QVERIFY(given("[a.b.c]\nx = 1\n\n# Of a\n[a]\ny = 2\n# Of d\n[a.d]\nz = 3\n\n[[l]]\nn = 4\n")
                    .running(moveValue("a", "l.0"))
                    .produces("# Of a\n[[l]]\ny = 2\n[l.b.c]\nx = 1\n\n# Of d\n[l.d]\nz = 3\n\n[[l]]\nn = 4\n"));
    }

    void aBlockGoesBehindAllPartsOfTheOneBefore()
    {
        QVERIFY(given("[[l]]\n[a]\nx = 1\n\n[l.m]\nz = 3\n\n[b]\n")
                    .running(addValue("l.1", table({{"y", 1}})))
                    .produces("[[l]]\n[a]\nx = 1\n\n[l.m]\nz = 3\n\n[[l]]\n  y = 1\n\n[b]\n"));
    }

    void aCommentStaysBesideTheEmptyTable()
    {
        QVERIFY(given("a = 0\nf.b = 1 # c\n").running(moveValue("f.b", "a")).produces("a = 1\nf = {} # c\n"));
    }

    void aCopyInMixedLineEndsLosesNothing()
    {
        QVERIFY(given("[[a]]\r\nx = 1\ny = \"z\"")
                    .running(copyValue("a.0", "a.1"))
                    .produces("[[a]]\r\nx = 1\ny = \"z\"\r\n\r\n[[a]]\r\nx = 1\ny = \"z\""));
    }

    void commasInFrontAndBehindMayMeet()
    {
        QVERIFY(given("a = [1\n,2,\n3, # c\n]\n").running(removeValue("a.1")).produces("a = [1\n,\n3, # c\n]\n"));
        QVERIFY(given("a = [1\n,2,\n]\n").running(addValue("a.2", 3)).produces("a = [1\n,2,3,\n]\n"));
    }

    void aValueTakesThePlaceOfAllAroundIt()
    {
        QVERIFY(
            given("[[a.b]]\nx = 1\nd.y = [2]\n").running(moveValue("a.b.0.d.y", "a.b")).produces("[a]\n  b = [2]\n"));
    }

    void aRemovedTableTakesItsCommentsAlong()
    {
        QVERIFY(given(profile)
                    .running(removeValue("interests"))
                    .produces(QByteArray(profile).replace(
                        "# What I like\n[interests]\n  interests = [\n    \"A\", # first\n    \"B\"\n  ]\n\n", "")));
    }

    void whatBecomesEmptyStays()
    {
        QVERIFY(given("[[a.b]]\nc = 1\n").running(removeValue("a.b.0")).produces("[a]\nb = []\n"));
        QVERIFY(given("x = 1\n\n[a.b]\nc = 1\n").running(removeValue("a.b")).produces("x = 1\n\n[a]\n"));
        QVERIFY(given("[a]\nt = 1\n\n[[a.b]]\nc = 1\n").running(removeValue("a.b.0")).produces("[a]\nt = 1\nb = []\n"));
    }

    void anEmptyListTakesBlocks()
    {
        QVERIFY(given("[a]\nt = 1\nb = []\n\n[c]\nd = 1\n")
                    .running(addValue("a.b.0", table({{"e", 1}})))
                    .produces("[a]\nt = 1\n\n[[a.b]]\ne = 1\n\n[c]\nd = 1\n"));
        QVERIFY(given("b = [] # none yet\n")
                    .running(addValue("b.0", table({{"e", 1}})))
                    .produces("b = [{ e = 1 }] # none yet\n"));
    }

    void aMoveWithinAListLeavesHiddenBlocksWhereTheyAre()
    {
        QVERIFY(given("[[a]]\nb = 1\n\n#[[a]]\n#b = 2\n\n[[a]]\nb = 3\n")
                    .running(moveValue("a.1", "a.0"))
                    .produces("[[a]]\nb = 3\n\n#[[a]]\n#b = 2\n\n[[a]]\nb = 1\n"));
    }

    void aMemberIsRenamedInPlace()
    {
        QVERIFY(given(profile)
                    .running(moveValue("title", "name"))
                    .produces(QByteArray(profile).replace("title = ", "name = ")));
        QVERIFY(given(profile)
                    .running(moveValue("education", "teaching"))
                    .produces(QByteArray(profile).replace("[[education.", "[[teaching.")));
        QVERIFY(given("a = {b = 1, c = 2}\n").running(moveValue("a.b", "a.d")).produces("a = {d = 1, c = 2}\n"));
    }

    void aMovedKeyTakesItsSpellingAndComment()
    {
        QVERIFY(given("a = 0x10 # why\n\n[b]\nc = 1\n")
                    .running(moveValue("a", "b.a"))
                    .produces("\n[b]\nc = 1\na = 0x10 # why\n"));
        QVERIFY(given("a = 0x10 # why\nb = {c = 1}\n")
                    .running(moveValue("a", "b.a"))
                    .produces("# why\nb = {c = 1, a = 0x10}\n"));
    }

    void aBlockMovesToAnotherList()
    {
        QVERIFY(given(QByteArray(profile) + "\n[[experience.courses]]\n  course = \"Work\"\n")
                    .running(moveValue("education.courses.1", "experience.courses.0"))
                    .produces(QByteArray(profile).replace("\n# The second\n[[education.courses]]\n  course = \"MSc\"\n"
                                                          "  year = 2009\n",
                                                          "")
                              + "\n# The second\n[[experience.courses]]\n  course = \"MSc\"\n  year = 2009\n"
                                "\n[[experience.courses]]\n  course = \"Work\"\n"));
    }

    void aCopyLeavesCommentsBehind()
    {
        QVERIFY(given(profile)
                    .running(copyValue("education.courses.0", "education.courses.2"))
                    .produces(QByteArray(profile) + "\n[[education.courses]]\n  course = \"PhD\"\n  year = 2012\n"));
        QVERIFY(
            given(profile)
                .running(copyValue("interests", "education.liked"))
                .produces(QByteArray(profile) + "\n[education.liked]\n  interests = [\n    \"A\",\n    \"B\"\n  ]\n"));
    }

    void refusalsSayWhy()
    {
        const TomlDocument document(profile);
        QCOMPARE(replaceTomlValue(document, path("nowhere"), 1).error().code, QByteArray("path-missing"));
        QCOMPARE(addTomlValue(document, path("nowhere.below"), 1).error().code, QByteArray("path-missing"));
        QCOMPARE(addTomlValue(document, path("education.courses.3"), table({})).error().code,
                 QByteArray("index-out-of-range"));
        QCOMPARE(addTomlValue(document, path("education.courses.0"), 1).error().code, QByteArray("edit-refused"));
        QCOMPARE(removeTomlValue(document, ValuePath()).error().code, QByteArray("edit-refused"));
        QCOMPARE(moveTomlValue(document, path("education"), path("education.courses")).error().code,
                 QByteArray("edit-refused"));
    }
};

QTEST_APPLESS_MAIN(TomlPathEditsTest)
#include "tst_tomlpathedits.moc"
