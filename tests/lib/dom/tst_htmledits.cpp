#include "dom/htmledits.h"
#include "dom/htmltree.h"
#include "support/random.h"

#include <QMap>
#include <QTest>

#include <functional>

using namespace vitrine;

namespace {

using Attributes = QMap<QByteArray, QByteArray>;

/// The first element with that id below a node.
const GumboElement *find(const GumboNode *node, const QByteArray &id)
{
    const GumboVector *children = childrenOf(node);
    if (!children)
        return nullptr;
    if (attributeOf(node->v.element, "id") == id)
        return &node->v.element;
    for (unsigned i = 0; i < children->length; ++i) {
        if (const auto *found = find(static_cast<const GumboNode *>(children->data[i]), id))
            return found;
    }
    return nullptr;
}

Attributes attributesOf(const GumboElement &element)
{
    Attributes attributes;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        attributes.insert(attribute->name, attribute->value);
    }
    return attributes;
}

/// `html` after changes to the element with the id "x".
QByteArray edited(const QByteArray &html, const std::function<void(HtmlEdits &, const GumboElement &)> &change)
{
    const HtmlTree tree(html);
    HtmlEdits edits(html);
    const GumboElement *element = find(tree.root(), "x");
    if (!element)
        return "no element";
    change(edits, *element);
    return edits.apply();
}

} // namespace

/// Changes to a text of HTML, which a browser then reads as they were meant.
class HtmlEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnAttributeAwayAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *html, const char *expected) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
        };
        row("a blank on both sides", "<img id=x srcset=\"a\" alt=b>", "<img id=x alt=b>");
        row("the last one", "<img id=x alt=b srcset=\"a\">", "<img id=x alt=b>");
        row("none in front", "<img id=\"x\"srcset=\"\" title=\" onerror=alert(1) x=\">",
            "<img id=\"x\"  title=\" onerror=alert(1) x=\">");
        row("none behind", "<img id=x srcset=\"\"alt=\"b\">", "<img id=x alt=\"b\">");
        row("none at all", "<img srcset=\"\"id=\"x\">", "<img id=\"x\">");
        row("a slash in front", "<img/srcset=\"\"id=\"x\">", "<img/ id=\"x\">");
        row("a slash behind", "<img id=x srcset=\"\"/>", "<img id=x />");
        row("without a value", "<img id=x srcset alt=b>", "<img id=x alt=b>");
        row("with a value to come", "<img id=x srcset= >", "<img id=x >");
        row("with blanks around its sign", "<img id=x srcset = a>", "<img id=x>");
        row("in front of a name that begins with a sign", "<img id=x alt srcset=a =\"title=\" onerror=alert(1) \">",
            "<img id=x alt / =\"title=\" onerror=alert(1) \">");
        row("in capitals", "<img id=x SRCSET=a>", "<img id=x>");
        row("twice", "<img id=x srcset=a alt=b srcset=c>", "<img id=x alt=b>");
    }

    void takesAnAttributeAwayAndNothingElse()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        QCOMPARE(edited(html, [](HtmlEdits &edits,
                                 const GumboElement &element) { edits.removeAttribute(element, "srcset"); }),
                 expected);
    }

    void setsAnAttribute_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *html, const char *expected) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
        };
        row("with quotes", "<img src='a' id=x>", "<img src=\"n&amp;w\" id=x>");
        row("without quotes", "<img src=a id=x>", "<img src=\"n&amp;w\" id=x>");
        row("without a value", "<img src id=x>", "<img src=\"n&amp;w\" id=x>");
        row("with a value to come", "<img id=x src=>", "<img id=x src=\"n&amp;w\">");
        row("that is not there", "<img id=x>", "<img src=\"n&amp;w\" id=x>");
        row("of a tag that parsers rename", "<image id=x>", "<image src=\"n&amp;w\" id=x>");
    }

    void setsAnAttribute()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        QCOMPARE(edited(html, [](HtmlEdits &edits,
                                 const GumboElement &element) { edits.setAttribute(element, "src", "n&w"); }),
                 expected);
    }

    void changesNeighboursWithoutABlankBetweenThem()
    {
        const auto change = [](HtmlEdits &edits, const GumboElement &element) {
            edits.setAttribute(element, "src", "new");
            edits.removeAttribute(element, "srcset");
            edits.setAttribute(element, "alt", "word");
        };
        QCOMPARE(edited("<img id=\"x\"src=\"old\"srcset=\"a\"alt=\"b\">", change),
                 QByteArray("<img id=\"x\"src=\"new\" alt=\"word\">"));
    }

    void keepsAwayWhatWasTakenAway()
    {
        const auto setFirst = [](HtmlEdits &edits, const GumboElement &element) {
            edits.setAttribute(element, "src", "new");
            edits.removeAttribute(element, "src");
        };
        const auto setLast = [](HtmlEdits &edits, const GumboElement &element) {
            edits.removeAttribute(element, "src");
            edits.setAttribute(element, "src", "new");
        };
        QCOMPARE(edited("<img id=x src=a>", setFirst), QByteArray("<img id=x>"));
        QCOMPARE(edited("<img id=x src=a>", setLast), QByteArray("<img id=x>"));
    }

    void aReplacedTagGoesWithAllItsChanges()
    {
        const auto change = [](HtmlEdits &edits, const GumboElement &element) {
            edits.removeAttribute(element, "src");
            edits.addAttribute(element, "alt", "a");
            edits.insertInto(element, "inside");
            edits.replaceTag(element, "<b>box</b>");
            edits.addAttribute(element, "title", "t");
            edits.removeAttribute(element, "src");
        };
        QCOMPARE(edited("1<img id=x src=a>2", change), QByteArray("1<b>box</b>2"));
    }

    /// The parser makes two elements of this link, which stand at one place.
    void changesATagOnceOfWhichTheParserMadeTwoElements()
    {
        const QByteArray html = "<p><a id=x href=a>1<p>2</a>3";
        const HtmlTree tree(html);
        HtmlEdits edits(html);
        int count = 0;
        const std::function<void(const GumboNode *)> walk = [&](const GumboNode *node) {
            const GumboVector *children = childrenOf(node);
            if (!children)
                return;
            if (node->v.element.tag == GUMBO_TAG_A) {
                ++count;
                edits.addAttribute(node->v.element, "rel", "me");
                edits.setAttribute(node->v.element, "class", "c");
                edits.removeAttribute(node->v.element, "href");
            }
            for (unsigned i = 0; i < children->length; ++i)
                walk(static_cast<const GumboNode *>(children->data[i]));
        };
        walk(tree.root());
        QCOMPARE(count, 2);
        QCOMPARE(edits.apply(), QByteArray("<p><a rel=\"me\" class=\"c\" id=x>1<p>2</a>3"));
    }

    void aBrowserReadsWhatWasMeantWhateverTheTag()
    {
        test::Random random(20);
        const QList<QByteArray> names{"alt", "class", "src", "srcset", "title", "data-lines"};
        int changed = 0;
        for (int run = 0; run < 20000; ++run) {
            const auto attribute = [&] {
                return names.at(random.upTo(names.size() - 1)).toUpper().replace("A", run % 2 ? "a" : "A")
                       + random.text({"", " ", "\n", "/"}, 1) + random.text({"=", "==", "= "}, 1)
                       + random.text({"\"\"", "\" onerror=a b=\"", "'\"'", "v", "v/", "\"src=q\"", "'>'", "&amp;"}, 1);
            };
            const auto blank = [&] { return random.text({" ", "", "\t", "/", "\r\n", " / ", "\"", "="}, 1); };
            QByteArray html = random.text({"text ", "<b>", "<p>"}, 2) + "<img " + blank();
            const qsizetype before = random.upTo(3);
            for (qsizetype i = 0; i < before; ++i)
                html += attribute() + blank();
            html += " id=\"x\"" + blank();
            for (qsizetype i = random.upTo(4); i > 0; --i)
                html += attribute() + blank();
            html += ">behind";

            const HtmlTree tree(html);
            HtmlEdits edits(html);
            const GumboElement *element = find(tree.root(), "x");
            if (!element)
                continue;
            ++changed;
            Attributes expected = attributesOf(*element);
            QSet<QByteArray> gone;
            for (qsizetype i = 1 + random.upTo(4); i > 0; --i) {
                const QByteArray name = names.at(random.upTo(names.size() - 1));
                if (random.upTo(1) == 0) {
                    if (expected.contains(name) && hasAttribute(*element, name.constData())) {
                        expected.remove(name);
                        gone.insert(name);
                    }
                    edits.removeAttribute(*element, name.constData());
                } else if (!gone.contains(name)
                           && (hasAttribute(*element, name.constData()) || !expected.contains(name))) {
                    edits.setAttribute(*element, name.constData(), "new \"value\" / " + name);
                    expected.insert(name, "new \"value\" / " + name);
                }
            }
            const QByteArray result = edits.apply();
            const HtmlTree read(result);
            const GumboElement *again = find(read.root(), "x");
            QVERIFY2(again, (html + "\n" + result).constData());
            QVERIFY2(attributesOf(*again) == expected, (html + "\n" + result).constData());
            QVERIFY2(textBelow(read.root()) == textBelow(tree.root()) || expected.contains("alt")
                         || hasAttribute(*element, "alt"),
                     (html + "\n" + result).constData());
        }
        QVERIFY(changed > 10000);
    }
};

QTEST_GUILESS_MAIN(HtmlEditsTest)
#include "tst_htmledits.moc"
