#include "text/textedit.h"

#include "support/growth.h"
#include "support/random.h"

#include <QTest>

using namespace vitrine;

namespace {

/// Some text and a change of it; reads like a sentence in the tests below.
class Given
{
public:
    explicit Given(QByteArray text) : m_text(std::move(text)) { }

    Given &replacing(TextRange range, const QByteArray &inserted)
    {
        m_accepted = m_edit.replace(m_text, range, inserted);
        return *this;
    }
    Given &inserting(qsizetype offset, const QByteArray &inserted) { return replacing({offset, offset}, inserted); }

    /// True if the last replacement was not refused.
    [[nodiscard]] bool wasAccepted() const { return m_accepted; }
    [[nodiscard]] const TextEdit &edit() const { return m_edit; }
    [[nodiscard]] QByteArray result() const { return m_edit.applied(m_text).value(); }

private:
    QByteArray m_text;
    TextEdit m_edit;
    bool m_accepted = true;
};

TextEdit randomEdit(test::Random &random, const QByteArray &text)
{
    TextEdit edit;
    for (qsizetype i = random.upTo(4); i > 0; --i) {
        const qsizetype begin = random.upTo(text.size());
        const qsizetype length = std::min(random.upTo(4), text.size() - begin);
        // Some overlap and are refused; the rest make the edit.
        (void)edit.replace(text, {begin, begin + length}, random.text({"a", "b", "c", "\n"}, 3));
    }
    return edit;
}

} // namespace

/// Edits of a text as values.
class TextEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesBytes()
    {
        QCOMPARE(Given("abcdef").replacing({1, 3}, "XYZ").result(), "aXYZdef");
        QCOMPARE(Given("abcdef").replacing({4, 6}, "").replacing({0, 1}, "A").result(), "Abcd");
        QCOMPARE(Given("").inserting(0, "new").result(), "new");
    }

    void keepsTheOrderOfInsertionsAtOnePlace()
    {
        QCOMPARE(Given("ab").inserting(1, "1").inserting(1, "2").inserting(1, "3").result(), "a123b");
        // In front of what replaces the bytes from there on, behind what replaces those before.
        QCOMPARE(Given("abc").replacing({1, 2}, "B").inserting(1, "<").inserting(2, ">").result(), "a<B>c");
        QCOMPARE(Given("abc").inserting(2, ">").inserting(1, "<").replacing({1, 2}, "B").result(), "a<B>c");
    }

    void refusesOverlaps()
    {
        Given given("abcdef");
        given.replacing({1, 4}, "X");
        const TextEdit before = given.edit();
        QVERIFY(!given.replacing({3, 5}, "Y").wasAccepted());
        QVERIFY(!given.replacing({0, 2}, "Y").wasAccepted());
        QVERIFY(!given.replacing({0, 6}, "Y").wasAccepted());
        QVERIFY(!given.replacing({2, 3}, "").wasAccepted());
        QVERIFY(!given.inserting(2, "Y").wasAccepted());
        QCOMPARE(given.edit(), before);
        QVERIFY(given.replacing({4, 5}, "Y").wasAccepted());
        QVERIFY(given.replacing({0, 1}, "Y").wasAccepted());
        QCOMPARE(given.result(), "YXYf");

        // Bytes cannot be replaced around a place where something is inserted.
        QVERIFY(!Given("abcdef").inserting(2, "X").inserting(3, "Y").replacing({1, 4}, "").wasAccepted());
    }

    void leavesOutWhatChangesNothing()
    {
        QVERIFY(Given("abc").replacing({0, 2}, "ab").edit().isEmpty());
        QVERIFY(TextEdit("abc", {1, 1}, "").isEmpty());
        QVERIFY(TextEdit("abc", {0, 3}, "abc").isEmpty());
    }

    void keepsTheBytesItRemoves()
    {
        const TextEdit edit("year = 2019", {7, 11}, "2020");
        QCOMPARE(edit.replacements().size(), size_t(1));
        QCOMPARE(edit.replacements().front(), (Replacement{7, "2019", "2020"}));
    }

    void refusesAnotherText()
    {
        const TextEdit edit("year = 2019", {7, 11}, "2020");
        QVERIFY(edit.canApplyTo("year = 2019 # comment"));
        QVERIFY(!edit.canApplyTo("year = 2018"));
        QVERIFY(!edit.canApplyTo("year"));
        QVERIFY(!edit.canApplyTo("year = 20"));
        const Result<QByteArray> result = edit.applied("year = 2018");
        QVERIFY(!result);
        QCOMPARE(result.error().code, "edit-stale");
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(TextEdit().canApplyTo("anything"));
        QVERIFY(!TextEdit("abc", {3, 3}, "d").canApplyTo("ab"));
    }

    void findsTheSmallestReplacement_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QByteArray>("removed");
        QTest::addColumn<QByteArray>("inserted");

        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, qsizetype offset,
                            const QByteArray &removed, const QByteArray &inserted) {
            QTest::newRow(name) << before << after << offset << removed << inserted;
        };
        row("in the middle", "abcd", "aXd", 1, "bc", "X");
        row("at the end", "ab", "abc", 2, "", "c");
        row("everything", "ab", "xyz", 0, "ab", "xyz");
        row("from nothing", "", "x", 0, "", "x");
        row("one of several equal bytes", "aaa", "aa", 2, "a", "");
        row("same lead byte", "xéy", "xèy", 1, "é", "è");
        row("same last byte", "x\xC3\xA9y", "x\xC4\xA9y", 1, "\xC3\xA9", "\xC4\xA9");
        row("same lead and last byte", "\xF0\x9F\x98\x80", "\xF0\x9F\x99\x80", 0, "\xF0\x9F\x98\x80",
            "\xF0\x9F\x99\x80");
        row("longer sequence with the same start", "\xC3\xA9", "\xC3\xA9\xC3\xA8", 2, "", "\xC3\xA8");
        row("LF to CRLF", "a\nb", "a\r\nb", 1, "\n", "\r\n");
        row("CR to CRLF", "a\rb", "a\r\nb", 1, "\r", "\r\n");
        row("CRLF to LF", "a\r\nb", "a\nb", 1, "\r\n", "\n");
        row("a CRLF line more", "a\r\nb\r\n", "a\r\nb\r\nc\r\n", 6, "", "c\r\n");
    }
    void findsTheSmallestReplacement()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(qsizetype, offset);
        QFETCH(QByteArray, removed);
        QFETCH(QByteArray, inserted);
        const TextEdit edit = TextEdit::between(before, after);
        QCOMPARE(edit.replacements().size(), size_t(1));
        QCOMPARE(edit.replacements().front(), (Replacement{offset, removed, inserted}));
        QCOMPARE(edit.applied(before).value(), after);
    }

    void findsNoReplacementBetweenEqualTexts()
    {
        QVERIFY(TextEdit::between("", "").isEmpty());
        QVERIFY(TextEdit::between("é\r\n", "é\r\n").isEmpty());
    }

    void leadsFromAnyTextToAnyOther()
    {
        test::Random random(2);
        for (int round = 0; round < 3000; ++round) {
            const QByteArray before = random.text({"a", "é", "è", "\r\n", "\n", "\r", "😀", "\xA9"}, 6);
            const QByteArray after = random.text({"a", "é", "è", "\r\n", "\n", "\r", "😀", "\xA9"}, 6);
            const TextEdit edit = TextEdit::between(before, after);
            QCOMPARE(edit.applied(before).value(), after);
            QCOMPARE(edit.inverse().applied(after).value(), before);
            QVERIFY(edit.replacements().size() <= 1);
        }
    }

    void isTakenBackByItsInverse()
    {
        test::Random random(3);
        for (int round = 0; round < 3000; ++round) {
            const QByteArray text = random.text({"a", "b", "c", "\n"}, 12);
            const TextEdit edit = randomEdit(random, text);
            const QByteArray result = edit.applied(text).value();
            QCOMPARE(edit.inverse().applied(result).value(), text);
            QCOMPARE(edit.inverse().inverse(), edit);
        }
    }

    void isComposedWithTheNextOne()
    {
        test::Random random(4);
        for (int round = 0; round < 10000; ++round) {
            const QByteArray text = random.text({"a", "b", "c", "\n"}, 12);
            const TextEdit first = randomEdit(random, text);
            const QByteArray between = first.applied(text).value();
            const TextEdit second = randomEdit(random, between);
            const QByteArray result = second.applied(between).value();

            const TextEdit both = first.followedBy(second);
            QCOMPARE(both.applied(text).value(), result);
            QCOMPARE(both.inverse().applied(result).value(), text);
            const auto &replacements = both.replacements();
            for (size_t i = 1; i < replacements.size(); ++i)
                QVERIFY(replacements[i - 1].range().end < replacements[i].offset);
        }
    }

    void composesToOneReplacementOrNone()
    {
        const TextEdit typedA("x y", {1, 1}, "a");
        const TextEdit typedB("xa y", {2, 2}, "b");
        const TextEdit both = typedA.followedBy(typedB);
        QCOMPARE(both.replacements().size(), size_t(1));
        QCOMPARE(both.replacements().front(), (Replacement{1, "", "ab"}));
        QVERIFY(typedA.followedBy(typedA.inverse()).isEmpty());
        QCOMPARE(TextEdit().followedBy(typedA), typedA);
        QCOMPARE(typedA.followedBy(TextEdit()), typedA);

        // 2019, 2020, and 2019 again.
        const TextEdit changed("y = 2019", {4, 8}, "2020");
        const TextEdit back("y = 2020", {4, 8}, "2019");
        QVERIFY(changed.followedBy(back).isEmpty());
    }

    void standsElsewhereInALargerText()
    {
        const TextEdit edit("b", {0, 1}, "X");
        QCOMPARE(edit.shifted(2).applied("aabaa").value(), "aaXaa");
        QVERIFY(!edit.shifted(1).canApplyTo("aabaa"));
        QCOMPARE(edit.shifted(2).shifted(-2), edit);
    }

    void mapsOffsets()
    {
        const TextEdit edit("abcdef", {2, 4}, "XYZ");
        QCOMPARE(edit.map(0), 0);
        QCOMPARE(edit.map(2), 2);
        QCOMPARE(edit.map(3), 5);
        QCOMPARE(edit.map(4), 5);
        QCOMPARE(edit.map(6), 7);

        const TextEdit insertion("abc", {1, 1}, "XY");
        QCOMPARE(insertion.map(1), 1);
        QCOMPARE(insertion.map(1, true), 3);
        QCOMPARE(insertion.map(2), 4);

        const TextEdit deletion("abcdef", {1, 4}, "");
        QCOMPARE(deletion.map(1), 1);
        QCOMPARE(deletion.map(2), 1);
        QCOMPARE(deletion.map(4), 1);
        QCOMPARE(deletion.map(5), 2);
    }

    void mapsEveryByteThatStaysToItself()
    {
        test::Random random(5);
        for (int round = 0; round < 3000; ++round) {
            const QByteArray text = random.text({"a", "b", "c", "\n"}, 12);
            const TextEdit edit = randomEdit(random, text);
            const QByteArray result = edit.applied(text).value();
            const auto &replacements = edit.replacements();
            qsizetype last = 0;
            for (qsizetype offset = 0; offset < text.size(); ++offset) {
                const bool isRemoved = std::any_of(replacements.begin(), replacements.end(),
                                                   [&](const Replacement &r) { return r.range().contains(offset); });
                if (!isRemoved)
                    QCOMPARE(result.at(edit.map(offset, true)), text.at(offset));
                QVERIFY(edit.map(offset) >= last);
                last = edit.map(offset);
            }
            QCOMPARE(edit.map(text.size(), true), result.size());
        }
    }

    void knowsWhatItWrites()
    {
        QCOMPARE(Given("abcdef").replacing({1, 2}, "XX").replacing({4, 5}, "").edit().changedRange(),
                 (TextRange{1, 5}));
        QCOMPARE(TextEdit().changedRange(), TextRange());

        test::Random random(6);
        for (int round = 0; round < 1000; ++round) {
            const QByteArray text = random.text({"a", "b", "c", "\n"}, 12);
            const TextEdit edit = randomEdit(random, text);
            const QByteArray result = edit.applied(text).value();
            const TextRange range = edit.changedRange();
            QCOMPARE(result.first(range.begin), text.first(range.begin));
            if (!edit.isEmpty())
                QCOMPARE(result.mid(range.end), text.right(result.size() - range.end));
        }
    }

    void manyReplacementsTakeAsLongAsTheyAre()
    {
        const double growth = test::growthOfWork(10000, [](int count) {
            const QByteArray text(count, 'a');
            TextEdit edit;
            for (qsizetype at = 0; at < count; ++at)
                QVERIFY(edit.replace(text, {at, at + 1}, "b"));
            QCOMPARE(qsizetype(edit.replacements().size()), count);
        });
        QVERIFY2(growth < 40, qPrintable(QString::number(growth)));
    }
};

QTEST_APPLESS_MAIN(TextEditTest)
#include "tst_textedit.moc"
