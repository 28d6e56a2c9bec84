#include "html/pagerenderer.h"

#include "lib/html/renderedpages.h"
#include "support/fixtures.h"

#include <QTest>

using namespace vitrine;
using test::bodyOf;
using test::frontMatter;
using test::siteText;

/// The pages of Academic 4's widgets: their order, their headings, their words.
class WidgetPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("order");
        const auto dated = [](const char *header, const QByteArrayList &dates) {
            QByteArray toml;
            for (const QByteArray &date : dates)
                toml += QByteArray(header) + "\ntitle = \"x\"\ndate_start = " + date + '\n';
            return frontMatter(toml);
        };
        const QByteArrayList jumbled{"\"2017-01-01\"", "\"2019-01-01\"", "2018-05-01", "\"2017-01-01\""};
        QTest::newRow("jobs") << dated("[[experience]]", jumbled) << QByteArray("1203");
        QTest::newRow("accomplishments") << dated("[[item]]", jumbled) << QByteArray("1203");
        // A new one stays where it was put until it has a date.
        QTest::newRow("without a date at first")
            << dated("[[experience]]", {"\"\"", "2001-01-01", "2002-01-01"}) << QByteArray("021");
        QTest::newRow("without a date in between")
            << dated("[[experience]]", {"2001-01-01", "\"soon\"", "2002-01-01"}) << QByteArray("201");
        QTest::newRow("in the about widget")
            << dated("[[experience.courses]]", {"\"\"", "\"\"", "\"\""}) << QByteArray("012");
    }
    void showsTheNewestFirst()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, order);
        const QByteArray body = bodyOf(file);
        QByteArray found;
        const QByteArray mark = "data-entry=\"";
        for (qsizetype at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1))
            found += body.at(at + mark.size());
        QCOMPARE(found, order);
    }

    void headsTheWidgetsPage()
    {
        const QByteArray file = "+++\nwidget = \"experience\"\ntitle = \"Where I < *was*\"\nsubtitle = \"So *far*\"\n"
                                "[[experience]]\ntitle = \"Diver\"\n+++\n\nIn short:\n";
        const QByteArray heading =
            "class=\"page-title\">Where I &lt; <em>was</em></h%1>\n<div class=\"page-subtitle\">So <em>far</em></div>\n<div "
            "class=\"biography\"";
        const QByteArray unnamed = bodyOf(file);
        QVERIFY2(unnamed.contains("<h1 " + QByteArray(heading).replace("%1", "1")), unnamed.constData());
        QVERIFY(unnamed.contains("data-profile=\"experience\" aria-label=\"Where I &lt; was\">\n<ul>"));
        QCOMPARE(unnamed.count("Where I"), 2);
        SiteIdentity identity;
        identity.name = siteText(QStringLiteral("Mira"));
        const QByteArray named = bodyOf(file, identity);
        QVERIFY2(named.contains("<h2 " + QByteArray(heading).replace("%1", "2")), named.constData());
        // An about widget keeps its title to itself, unless it shows an author's page.
        const QByteArray about = "+++\nwidget = \"about\"\ntitle = \"About me\"\n+++\n\nText\n";
        QVERIFY(!bodyOf(about, identity).contains("About me"));
        PageOptions options;
        options.heading = QStringLiteral("Biography");
        QVERIFY(bodyOf(about, identity, options).contains("<h2 class=\"page-title\">Biography</h2>"));
    }

    /// As Academic 4's starter has it.
    void readsTheTitleOfAWidgetAsTheThemeDoes()
    {
        const auto pageOf = [](const QByteArray &title, const QByteArray &widget) {
            return PageRenderer(Theme(), {})
                .renderBody(
                    Profile::read("+++\n" + widget + "title = \"" + title + "\"\n[[item]]\ntitle = \"Prize\"\n+++\n"));
        };
        const RenderedBody page = pageOf("Accomplish&shy;ments :trophy:", "widget = \"accomplishments\"\n");
        QVERIFY2(page.html.contains("<h1 class=\"page-title\">Accomplish\u00ADments \U0001F3C6</h1>"),
                 page.html.constData());
        QVERIFY(page.html.contains("aria-label=\"Accomplishments \U0001F3C6\""));
        QCOMPARE(page.title, QStringLiteral("Accomplishments \U0001F3C6"));
        QVERIFY(pageOf("1. Prizes", "widget = \"accomplishments\"\n").html.contains("page-title\">1. Prizes</h1>"));
        QVERIFY(pageOf("A *b*", "").html.contains("page-title\">A *b*</h1>"));
    }

    void callsAPageWhatItsHeadingSays()
    {
        PageOptions options;
        options.title = QStringLiteral("about");
        const auto titleOf = [&](const QByteArray &file, const SiteIdentity &identity = {}) {
            return PageRenderer(Theme(), options).renderBody(Profile::read(file), identity).title;
        };
        QCOMPARE(titleOf("+++\n+++\nText\n"), QStringLiteral("about"));
        QCOMPARE(titleOf("+++\ntitle = \"About me\"\n+++\nText\n"), QStringLiteral("About me"));
        QCOMPARE(titleOf("+++\n+++\n<!-- <h1>no</h1> -->\n\n# Mira *Halloran* & others\n\n# More\n"),
                 QStringLiteral("Mira Halloran & others"));
        QCOMPARE(titleOf("+++\n+++\n<H1>Mira</H1>\n"), QStringLiteral("Mira"));
        SiteIdentity identity;
        identity.name = siteText(QStringLiteral("Mira Halloran"));
        QCOMPARE(titleOf("+++\n+++\n# Hello\n", identity), QStringLiteral("Mira Halloran"));
        const QByteArray page = PageRenderer(Theme(), options).renderPage(Profile::read("+++\n+++\n# A & b\n"));
        QVERIFY(page.contains("<title>A &amp; b</title>"));
    }

    void speaksTheSitesLanguage()
    {
        PageOptions options;
        options.words = {QStringLiteral("Intérêts"), QStringLiteral("Formation"), QStringLiteral("Parcours"),
                         QStringLiteral("Jetzt & hier"), QStringLiteral("Voir")};
        const QByteArray file = frontMatter("[interests]\ninterests = [\"a\"]\n[[education.courses]]\ncourse = \"b\"\n"
                                            "[[experience]]\ntitle = \"c\"\ndate_start = 2001-02-03\n[[item]]\n"
                                            "certificate_url = \"x.pdf\"");
        const QByteArray body = bodyOf(file, {}, options);
        for (const char *text : {">Intérêts</h2>", ">Formation</h2>", ">Parcours</h2>", ">Jetzt &amp; hier</span>",
                                 "<a href=\"x.pdf\">Voir</a>"})
            QVERIFY2(body.contains(text), body.constData());
        const QByteArray own = bodyOf(frontMatter("[interests]\ntitle = \"My own\"\ninterests = [\"a\"]"), {}, options);
        QVERIFY(own.contains(">My own</h2>"));
    }
};

QTEST_GUILESS_MAIN(WidgetPagesTest)
#include "tst_widgetpages.moc"
