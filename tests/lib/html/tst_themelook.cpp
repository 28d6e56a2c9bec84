#include "html/themelook.h"

#include "html/csscolor.h"

#include <QTest>

using namespace vitrine;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

NamedValue named(const char *key, const char *value)
{
    return {key, {text(value), {}, 0, {}, false}};
}

SiteSwitch switched(bool on)
{
    SiteSwitch value;
    value.isOn = on;
    return value;
}

constexpr CssColor white{1, 1, 1};

} // namespace

/// The colours and fonts of a site, as style sheets take them.
class ThemeLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColors_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *written, const char *read) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(read);
        };
        row("#abc", "#aabbcc");
        row("#2962FF", "#2962ff");
        row("rgb(41, 98, 255)", "#2962ff");
        row("rgb(100% 0% 50%)", "#ff0080");
        row("rgba(41, 98, 255, 1)", "#2962ff");
        row("hsl(0, 100%, 50%)", "#ff0000");
        row("hsl(120deg 100% 25%)", "#008000");
        row("hsl(-120, 100%, 50%)", "#0000ff");
        row("hsl(339, 90%, 68%)", "#f76497");
        row("White", "#ffffff");
        for (const char *none : {"", "#12345", "#xyzxyz", "teal", "rgb(1, 2)", "rgb(1, 2, 3", "rgba(0, 0, 0, 0.5)",
                                 "rgb(nan, 0, 0)", "hsl(1e999, 0%, 0%)", "url(x)"})
            row(none, "");
    }
    void readsColors()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, read);
        const auto color = readCssColor(written);
        QCOMPARE(color ? cssText(*color) : QByteArray(), read);
    }

    void countsContrastAsWcagDoes()
    {
        QCOMPARE(contrast(white, {}), 21.0);
        QCOMPARE(contrast({}, {}), 1.0);
        // #767676 is the lightest grey that can be read on white.
        QVERIFY(contrast(white, *readCssColor("#767676")) >= 4.5);
        QVERIFY(contrast(white, *readCssColor("#777777")) < 4.5);
    }

    void makesColorsReadable()
    {
        const CssColor pink = *readCssColor("hsl(339, 90%, 68%)");
        QVERIFY(contrast(white, pink) < 4.5);
        const CssColor darker = readableOn(white, pink, 4.5);
        QVERIFY(contrast(white, darker) >= 4.5);
        QVERIFY(contrast(white, darker) < 5);
        QVERIFY(darker.red > darker.green && darker.red > darker.blue);
        const CssColor night = *readCssColor("#22242b");
        QVERIFY(contrast(night, readableOn(night, *readCssColor("#2962ff"), 4.5)) >= 4.5);
        QCOMPARE(cssText(readableOn(white, *readCssColor("#0b5563"), 4.5)), "#0b5563");
    }

    void saysNothingWhereTheSiteSaysNothing() { QCOMPARE(siteLookCss({}), ""); }

    void namesWhatTheSiteNames()
    {
        SiteLook look;
        look.colors = {named("link", "#0b5563"), named("primary", "#ff0000"), named("background", "#fffef8"),
                       named("dark.link", "#7cc7d6"), named("menu_text", "#123456")};
        look.fonts = {named("heading_font", "Merriweather, serif"), named("body_font", "Open Sans")};
        look.fontSize = SiteText{QStringLiteral("xl"), {}, 0, {}, false};
        QCOMPARE(siteLookCss(look), ":root {\n"
                                    "    --site-background: #fffef8;\n"
                                    "    --site-link: #0b5563;\n"
                                    "    --site-underline: #0b556366;\n"
                                    "    --site-dark-link: #7cc7d6;\n"
                                    "    --site-dark-underline: #7cc7d666;\n"
                                    "    --site-heading-font: \"Merriweather\";\n"
                                    "    --site-body-font: \"Open Sans\";\n"
                                    "    --site-font-size: 137.5%;\n"
                                    "}\n");
    }

    void hasTheBackgroundOfTheFirstSection()
    {
        SiteLook look;
        look.colors = {named("background", "#fffef8"), named("home_section_odd", "#eae7d6")};
        QCOMPARE(siteLookCss(look), ":root {\n    --site-background: #f2f0e5;\n}\n");
        look.colors.back() = named("home_section_odd", "#fffdf0");
        QCOMPARE(siteLookCss(look), ":root {\n    --site-background: #fffdf0;\n}\n");
    }

    void leavesOutABackgroundThatCannotBeReadOn()
    {
        SiteLook look;
        look.colors = {named("background", "#888")};
        QCOMPARE(siteLookCss(look), "");
    }

    void darkSitesAreDark()
    {
        SiteLook look;
        look.colors = {named("background", "#111111"), named("primary", "#7cc7d6")};
        look.isLight = switched(false);
        QVERIFY(isDarkSite(look));
        const QByteArray css = siteLookCss(look);
        QVERIFY2(css.contains("--site-dark-background: #111111"), css.constData());
        QVERIFY2(css.contains("--site-dark-link: #7cc7d6"), css.constData());
        QVERIFY2(!css.contains("--site-link"), css.constData());
        // With both to choose from, the reader's system chooses.
        look.dayNight = switched(true);
        QVERIFY(!isDarkSite(look));
        QVERIFY(!isDarkSite({}));
    }
};

QTEST_APPLESS_MAIN(ThemeLookTest)
#include "tst_themelook.moc"
