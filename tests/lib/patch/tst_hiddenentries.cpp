#include "patch/hiddenentries.h"

#include "profile/profile.h"
#include "support/fixtures.h"
#include "toml/tomldocument.h"

#include <QTest>

using namespace vitrine;

namespace {

JsonPointer pointer(const char *text)
{
    return JsonPointer::parse(text).value();
}

/// Its pointer, and the value of its first key.
QByteArray described(const HiddenEntry &entry)
{
    return entry.pointer().toBytes() + ' ' + entry.value.members().front().value.toText().toUtf8();
}

QByteArrayList listed(const TomlDocument &document)
{
    QByteArrayList list;
    for (const HiddenEntry &entry : hiddenEntries(document))
        list += described(entry);
    return list;
}

QByteArray found(const Result<HiddenEntry> &entry)
{
    return entry ? described(*entry) : entry.error().code;
}

const char *const twoLists = "# [[b]]\n# x = 1\n\n"
                             "[[a.c]]\nx = 2\n\n# [[b]]\n# x = 3\n\n# [[a.c]]\n# x = 4\n\n[[a.c]]\nx = 5\n\n"
                             "# [[a.c]]\n# x = 6\n\n# [[a.c]]\n# x = 7\n";

} // namespace

/// Hidden entries and the pointers that name them.
class HiddenEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countTheLiveEntriesInFrontOfThem()
    {
        QCOMPARE(listed(TomlDocument(twoLists)),
                 (QByteArrayList{"/b/0 1", "/b/0 3", "/a/c/1 4", "/a/c/2 6", "/a/c/2 7"}));
        QCOMPARE(listed(TomlDocument("a = 1\n")), QByteArrayList());
    }

    void areFoundByPointerAndPlace()
    {
        const TomlDocument document(twoLists);
        QCOMPARE(found(findHiddenEntry(document, pointer("/a/c/2"))), "/a/c/2 6");
        QCOMPARE(found(findHiddenEntry(document, pointer("/a/c/2"), document.text().indexOf("x = 7"))), "/a/c/2 7");
        QCOMPARE(found(findHiddenEntry(document, pointer("/a/c/2"), document.text().indexOf("x = 4"))), "not-hidden");
        QCOMPARE(found(findHiddenEntry(document, pointer("/a/c/0"))), "not-hidden");
        QCOMPARE(found(findHiddenEntry(document, pointer("/a/c"))), "not-hidden");
        QCOMPARE(found(findHiddenEntry(document, pointer("/a/c/2/x"))), "not-hidden");
        QCOMPARE(found(findHiddenEntry(document, pointer("/b/0"), -4)), "not-hidden");

        QCOMPARE(found(findEnclosingHiddenEntry(document, pointer("/a/c/2"))), "/a/c/2 6");
        QCOMPARE(found(findEnclosingHiddenEntry(document, pointer("/a/c/1/x/y"))), "/a/c/1 4");
        QCOMPARE(found(findEnclosingHiddenEntry(document, pointer("/a/c/0/x"))), "not-hidden");
    }

    void areFoundInsideLiveEntries()
    {
        const TomlDocument document("[[a]]\nx = 1\n\n# [[a.b]]\n# x = 2\n\n# [[a]]\n# x = 3\n");
        QCOMPARE(listed(document), (QByteArrayList{"/a/0/b/0 2", "/a/1 3"}));
        QCOMPARE(found(findEnclosingHiddenEntry(document, pointer("/a/0/b/0/x"))), "/a/0/b/0 2");
    }

    void haveNoSlotBesideAListInBrackets()
    {
        const TomlDocument document("a = [{x = 1}]\n\n# [[a]]\n# x = 2\n");
        QCOMPARE(listed(document), QByteArrayList{"/a/1 2"});
        QCOMPARE(hiddenEntries(document).front().slot, -1);
    }

    void areThoseThatFormsShow()
    {
        // In the forms an entry has a line and a place among the live ones.
        const Profile profile = Profile::read(test::fixture(QStringLiteral("hidden-entries.md")));
        const Section *education = profile.section(SectionId::Education);
        QVERIFY(education);
        std::vector<TextRange> shown;
        for (const Entry &entry : education->entries) {
            if (entry.hidden)
                shown.push_back(entry.range.shifted(-profile.frontMatter().content.begin));
        }
        std::vector<TextRange> hidden;
        for (const HiddenEntry &entry : hiddenEntries(*profile.document()))
            hidden.push_back(entry.lines);
        QCOMPARE(hidden.size(), size_t(4));
        QVERIFY(hidden == shown);
    }
};

QTEST_APPLESS_MAIN(HiddenEntriesTest)
#include "tst_hiddenentries.moc"
