#include "html/theme.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace vitrine;

namespace {

/// The colour variables of a block of the theme's style sheet, by name.
QHash<QString, QString> variables(const QString &block)
{
    QHash<QString, QString> found;
    static const QRegularExpression variable(QStringLiteral("--([a-z]+): ([^;]+);"));
    for (auto it = variable.globalMatch(block); it.hasNext();) {
        const auto match = it.next();
        found.insert(match.captured(1), match.captured(2));
    }
    return found;
}

struct Color
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// `#rgb`, `#rrggbb` or `rgba(…)` over `background`.
Color parsedColor(const QString &text, const Color &background)
{
    if (text.startsWith(u'#')) {
        const bool isShort = text.size() == 4;
        const auto channel = [&](int i) {
            const QString digits = isShort ? QString(2, text.at(1 + i)) : text.mid(1 + 2 * i, 2);
            return digits.toInt(nullptr, 16) / 255.0;
        };
        return {channel(0), channel(1), channel(2)};
    }
    const QStringList parts = text.mid(5).chopped(1).split(QStringLiteral(", "));
    const double alpha = parts.at(3).toDouble();
    const auto mixed = [&](int i, double behind) {
        return parts.at(i).toDouble() / 255 * alpha + behind * (1 - alpha);
    };
    return {mixed(0, background.red), mixed(1, background.green), mixed(2, background.blue)};
}

/// As WCAG 2 defines it.
double luminance(const Color &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

double contrast(const Color &a, const Color &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

/// Serves the style sheets and fonts of a page, complete and without a network.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsName()
    {
        QVERIFY(Theme().isValid());
        QVERIFY(Theme(QStringLiteral("academic")).isValid());
        QVERIFY(!Theme(QStringLiteral("nowhere")).isValid());
        QVERIFY(!Theme(QString()).isValid());
        QVERIFY(!Theme(QStringLiteral("../themes/academic")).isValid());
    }

    void hasEveryStyleSheet()
    {
        const Theme theme;
        QVERIFY(!theme.styleSheets().empty());
        for (const QString &sheet : theme.styleSheets())
            QVERIFY2(!theme.asset(sheet).isEmpty(), qPrintable(sheet));
    }

    void listsAssetsSortedAndOnce()
    {
        const std::vector<PageAsset> assets = Theme().assets();
        for (size_t i = 0; i < assets.size(); ++i) {
            QVERIFY2(!assets[i].bytes.isEmpty(), qPrintable(assets[i].name));
            QCOMPARE(Theme().asset(assets[i].name), assets[i].bytes);
            QVERIFY(i == 0 || assets[i - 1].name < assets[i].name);
        }
    }

    void hasEveryFileThatAStyleSheetNames()
    {
        const Theme theme;
        static const QRegularExpression url(QStringLiteral("url\\(['\"]?([^)'\"]+)"));
        int count = 0;
        for (const QString &sheet : theme.styleSheets()) {
            const QString css = QString::fromUtf8(theme.asset(sheet));
            QVERIFY2(!css.contains(u"@import"), qPrintable(sheet));
            for (auto it = url.globalMatch(css); it.hasNext(); ++count) {
                const QString target = it.next().captured(1);
                const QString name = QDir::cleanPath(sheet + QStringLiteral("/../") + target);
                QVERIFY2(!theme.asset(name).isEmpty(), qPrintable(sheet + u' ' + target));
            }
        }
        QVERIFY(count > 0);
    }

    void givesNothingElse()
    {
        QVERIFY(Theme().asset(QStringLiteral("nothing.css")).isNull());
        QVERIFY(Theme().asset(QStringLiteral("../../icons/x.svg")).isNull());
        QVERIFY(Theme().asset(QString()).isNull());
    }

    void canBeRead_data()
    {
        QTest::addColumn<QString>("opening");
        QTest::newRow("light") << QStringLiteral(":root {");
        QTest::newRow("dark system") << QStringLiteral(":root:not([data-theme=\"light\"]) {");
        QTest::newRow("dark") << QStringLiteral(":root[data-theme=\"dark\"] {");
    }
    void canBeRead()
    {
        QFETCH(QString, opening);
        const QString css = QString::fromUtf8(Theme().asset(QStringLiteral("academic.css")));
        const qsizetype begin = css.indexOf(opening);
        QVERIFY(begin >= 0);
        const auto colors = variables(css.mid(begin, css.indexOf(u'}', begin) - begin));
        const Color page = parsedColor(colors.value(QStringLiteral("page")), {});
        for (const char *name : {"text", "name", "muted", "faint", "link"}) {
            const QString value = colors.value(QLatin1String(name));
            QVERIFY2(!value.isEmpty(), name);
            QVERIFY2(contrast(parsedColor(value, page), page) >= 4.5, name);
        }
    }
};

QTEST_APPLESS_MAIN(ThemeTest)
#include "tst_theme.moc"
