#include "html/theme.h"

#include "html/themelist.h"
#include "support/fixtures.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace vitrine;

namespace {

/// The colour variables of a block of the theme's style sheet, by name; where the site may name one, the theme's own.
QHash<QString, QString> variables(const QString &block)
{
    QHash<QString, QString> found;
    static const QRegularExpression variable(
        QStringLiteral("--([a-z]+): (?:var\\(--site-[a-z-]+, ([^;]+)\\)|([^;]+));"));
    for (auto it = variable.globalMatch(block); it.hasNext();) {
        const auto match = it.next();
        found.insert(match.captured(1), match.captured(2) + match.captured(3));
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
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("opening");
        for (const char *theme : {"academic", "plain"}) {
            const QString name = QLatin1String(theme);
            QTest::addRow("%s, light", theme) << name << QStringLiteral(":root {");
            QTest::addRow("%s, dark system", theme)
                << name << QStringLiteral(":root:not([data-appearance=\"light\"]) {");
            QTest::addRow("%s, dark", theme) << name << QStringLiteral(":root[data-appearance=\"dark\"] {");
        }
    }
    void canBeRead()
    {
        QFETCH(QString, theme);
        QFETCH(QString, opening);
        const QString css = QString::fromUtf8(Theme(theme).asset(theme + QStringLiteral(".css")));
        const qsizetype begin = css.indexOf(opening);
        QVERIFY(begin >= 0);
        const auto colors = variables(css.mid(begin, css.indexOf(u'}', begin) - begin));
        const Color page = parsedColor(colors.value(QStringLiteral("page")), {});
        for (const char *name : {"text", "name", "muted", "faint", "link"}) {
            const QString value = colors.value(QLatin1String(name));
            if (value.isEmpty() && theme != u"academic")
                continue;
            QVERIFY2(!value.isEmpty(), name);
            QVERIFY2(contrast(parsedColor(value, page), page) >= 4.5, name);
        }
    }

    void findsThemes()
    {
        QTemporaryDir user;
        writeTheme(user.filePath(QStringLiteral("mine")), "name = \"Mine\"\nstyles = [\"a.css\"]\n", "a { }");
        writeTheme(user.filePath(QStringLiteral("broken")), "name = ", "");
        writeTheme(user.filePath(QStringLiteral("plain")), "name = \"Mine\"\nstyles = [\"a.css\"]\n", "a { }");
        const std::vector<ListedTheme> themes = listThemes(user.path());
        QStringList names;
        for (const ListedTheme &theme : themes)
            names.append(theme.problem.isEmpty() ? theme.name : theme.name + QLatin1Char('!'));
        QCOMPARE(names, (QStringList{QStringLiteral("academic"), QStringLiteral("plain"), QStringLiteral("broken!"),
                                     QStringLiteral("mine"), QStringLiteral("plain!")}));
        const Result<Theme> mine = findTheme(QStringLiteral("mine"), user.path());
        QVERIFY(mine);
        QCOMPARE(mine->description().title, QStringLiteral("Mine"));
        QCOMPARE(mine->asset(QStringLiteral("a.css")), "a { }");
        QCOMPARE(findTheme(QStringLiteral("broken"), user.path()).error().code, "theme-broken");
        QCOMPARE(findTheme(QStringLiteral("none"), user.path()).error().code, "theme-unknown");
        QCOMPARE(findTheme(QStringLiteral("../x"), user.path()).error().code, "theme-unknown");
    }

    void hasAThemeWhateverWasChosen()
    {
        QTemporaryDir user;
        writeTheme(user.filePath(QStringLiteral("mine")), "name = \"Mine\"\nstyles = [\"a.css\"]\n", "a { }");
        const ChosenTheme mine = chosenTheme(QStringLiteral("mine"), user.path());
        QCOMPARE(mine.theme.name(), QStringLiteral("mine"));
        QVERIFY(mine.problem.isEmpty());
        const ChosenTheme gone = chosenTheme(QStringLiteral("gone"), user.path());
        QVERIFY(gone.theme.isValid());
        QCOMPARE(gone.theme.name(), Theme().name());
        QVERIFY(gone.problem.contains(u"gone") && gone.problem.contains(u"Academic"));
    }

    void refusesBrokenThemes_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("css");
        const QByteArray good = "name = \"Mine\"\nstyles = [\"a.css\"]\n";
        QTest::newRow("no name") << QByteArray("styles = [\"a.css\"]\n") << QByteArray("a { }");
        QTest::newRow("no styles") << QByteArray("name = \"Mine\"\n") << QByteArray("a { }");
        QTest::newRow("styles elsewhere")
            << QByteArray("name = \"Mine\"\nstyles = [\"../secret.css\"]\n") << QByteArray();
        QTest::newRow("styles by link") << QByteArray("name = \"Mine\"\nstyles = [\"link.css\"]\n") << QByteArray();
        QTest::newRow("wrong kind") << QByteArray("name = 1\nstyles = \"a.css\"\n") << QByteArray("a { }");
        QTest::newRow("invalid width") << good + "widths = [\"wide\"]\n" << QByteArray("a { }");
        QTest::newRow("import") << good << QByteArray("@import \"b.css\";");
        QTest::newRow("network") << good << QByteArray("a { background: url(https://example.org/x.png) }");
        QTest::newRow("file out of the folder") << good << QByteArray("a { background: url('../secret.css') }");
        QTest::newRow("missing file") << good << QByteArray("a { background: url(x.png) }");
    }
    void refusesBrokenThemes()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QByteArray, css);
        QTemporaryDir user;
        test::writeFile(user.filePath(QStringLiteral("secret.css")), "secret");
        const QString folder = user.filePath(QStringLiteral("mine"));
        writeTheme(folder, toml, css);
        QVERIFY(QFile::link(user.filePath(QStringLiteral("secret.css")), folder + QStringLiteral("/link.css")));
        const Result<Theme> theme = Theme::fromFolder(folder);
        QVERIFY(!theme);
        QCOMPARE(theme.error().code, "theme-broken");
        QVERIFY(!theme.error().message.isEmpty());
    }

private:
    static void writeTheme(const QString &folder, const QByteArray &toml, const QByteArray &css)
    {
        QVERIFY(QDir().mkpath(folder));
        test::writeFile(folder + QStringLiteral("/theme.toml"), toml);
        test::writeFile(folder + QStringLiteral("/a.css"), css);
    }
};

QTEST_APPLESS_MAIN(ThemeTest)
#include "tst_theme.moc"
