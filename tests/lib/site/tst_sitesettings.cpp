#include "site/sitesettings.h"

#include "site/siteconfig.h"
#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

namespace {

QString textOf(const std::optional<SiteText> &text)
{
    return text ? text->text : QStringLiteral("nothing");
}

QString stateOf(const std::optional<SiteSwitch> &value)
{
    return !value ? QStringLiteral("nothing") : value->isOn ? QStringLiteral("on") : QStringLiteral("off");
}

QStringList shown(const std::vector<NamedValue> &values)
{
    QStringList texts;
    for (const NamedValue &value : values)
        texts += QString::fromLatin1(value.key) + u'=' + value.value.text;
    return texts;
}

} // namespace

/// Reads the settings of a site that change how its pages come out.
class SiteSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(); }
    void cleanup() { m_folder.reset(); }

    void saysNothingThatTheSiteDoesNotSay()
    {
        m_folder->write("config.toml", "");
        const SiteSettings settings = read();
        QVERIFY(!settings.title && !settings.baseUrl && !settings.language && !settings.languageDirection);
        QVERIFY(!settings.enableEmoji && !settings.unsafeHtml && !settings.typographer && !settings.markdownHandler);
        QVERIFY(!settings.blackfriday && settings.themes.empty());
        QVERIFY(!settings.look.colorTheme && !settings.look.font && !settings.look.fontSize && !settings.look.dayNight);
        QVERIFY(settings.look.colors.empty() && settings.look.fonts.empty() && !settings.look.isLight);
    }

    void readsTheSite_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("TOML") << QStringLiteral("hugo.toml")
                              << QByteArray(
                                     "title = \"Mira\"\nbaseURL = \"https://example.org/\"\nlanguageCode = \"en_gb\"\n"
                                     "theme = \"academic\"\nenableEmoji = true\n"
                                     "markup.defaultMarkdownHandler = \"goldmark\"\n"
                                     "markup.goldmark.renderer.unsafe = false\n"
                                     "markup.goldmark.extensions.typographer = true\n"
                                     "blackfriday = {hrefTargetBlank = true}\n");
        QTest::newRow("YAML") << QStringLiteral("config.yaml")
                              << QByteArray("title: Mira\nbaseurl: https://example.org/\nlanguageCode: en_gb\n"
                                            "theme: academic\nenableEmoji: yes\n"
                                            "markup: {defaultMarkdownHandler: goldmark,\n"
                                            " goldmark: {renderer: {unsafe: off},\n  extensions: {typographer: on}}}\n"
                                            "blackfriday: {hrefTargetBlank: true}\n");
        QTest::newRow("JSON") << QStringLiteral("config.json")
                              << QByteArray(
                                     "{\"title\": \"Mira\",\n\"baseURL\": \"https://example.org/\",\n"
                                     "\"languageCode\": \"en_gb\",\n\"theme\": \"academic\",\n\"enableEmoji\": true,\n"
                                     "\"markup\": {\"defaultMarkdownHandler\": \"goldmark\",\n"
                                     "\"goldmark\": {\"renderer\": {\"unsafe\": false},\n"
                                     "\"extensions\": {\"typographer\": true}}},\n"
                                     "\"blackfriday\": {\"hrefTargetBlank\": true}}\n");
    }
    void readsTheSite()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        m_folder->write(file, text);
        const SiteSettings settings = read();
        const auto standsAt = [&](const SiteText &value, qsizetype line) {
            return value.file == m_folder->path(file) && value.line == line;
        };
        // Each key stands on the line of its place in the lists above; those of JSON follow a brace on the same line.
        QCOMPARE(textOf(settings.title), QStringLiteral("Mira"));
        QVERIFY(standsAt(*settings.title, 1));
        QCOMPARE(textOf(settings.baseUrl), QStringLiteral("https://example.org/"));
        QVERIFY(standsAt(*settings.baseUrl, 2));
        QCOMPARE(textOf(settings.language), QStringLiteral("en-gb"));
        QVERIFY(standsAt(*settings.language, 3));
        QCOMPARE(settings.themes.size(), size_t(1));
        QCOMPARE(settings.themes.front().text, QStringLiteral("academic"));
        QVERIFY(standsAt(settings.themes.front(), 4));
        QCOMPARE(stateOf(settings.enableEmoji), QStringLiteral("on"));
        QCOMPARE(settings.enableEmoji->line, qsizetype(5));
        QCOMPARE(textOf(settings.markdownHandler), QStringLiteral("goldmark"));
        QVERIFY(standsAt(*settings.markdownHandler, 6));
        QCOMPARE(stateOf(settings.unsafeHtml), QStringLiteral("off"));
        QCOMPARE(settings.unsafeHtml->line, qsizetype(7));
        QCOMPARE(settings.unsafeHtml->file, m_folder->path(file));
        QCOMPARE(settings.unsafeHtml->key, QByteArray("markup.goldmark.renderer.unsafe"));
        QCOMPARE(stateOf(settings.typographer), QStringLiteral("on"));
        QCOMPARE(settings.typographer->line, qsizetype(8));
        QVERIFY(settings.blackfriday && standsAt(*settings.blackfriday, 9));
    }

    void readsMarkupFromItsOwnFile()
    {
        m_folder->write("config/_default/config.toml", "title = \"x\"");
        m_folder->write("config/_default/markup.toml",
                        "[goldmark.renderer]\nunsafe = true\n[goldmark.extensions.typographer]\ndisable = true\n");
        const SiteSettings settings = read();
        QCOMPARE(stateOf(settings.unsafeHtml), QStringLiteral("on"));
        QCOMPARE(stateOf(settings.typographer), QStringLiteral("off"));
        QCOMPARE(settings.typographer->line, qsizetype(4));
        QCOMPARE(settings.typographer->file, m_folder->path("config/_default/markup.toml"));
    }

    void takesOnlyTruthValuesForSwitches()
    {
        m_folder->write("config.toml", "enableEmoji = \"true\"\n[markup.goldmark.renderer]\nunsafe = 1\n");
        QCOMPARE(stateOf(read().enableEmoji), QStringLiteral("nothing"));
        QCOMPARE(stateOf(read().unsafeHtml), QStringLiteral("nothing"));
    }

    void takesOnlyAddressesForTheBaseUrl_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        for (const char *address : {"https://example.org/", "http://example.org", "https://example.org:8080/me/"})
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        for (const char *address : {"/", "example.org", "//example.org/", "file:///etc", "javascript:alert(1)",
                                    "https://", "https://exa mple.org/\\\"><script>"})
            QTest::newRow(address) << QString::fromLatin1(address) << false;
    }
    void takesOnlyAddressesForTheBaseUrl()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        m_folder->write("config.toml", "baseURL = \"" + address.toUtf8() + "\"\n");
        QCOMPARE(textOf(read().baseUrl), isOne ? address : QStringLiteral("nothing"));
    }

    void tellsTheLanguage_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qsizetype>("line");
        const auto row = [](const char *name, const QByteArray &config, const char *file, const char *language,
                            int line) {
            QTest::newRow(name) << config << QString::fromLatin1(file) << QString::fromLatin1(language)
                                << qsizetype(line);
        };
        const QByteArray two = "languageCode = \"en-us\"\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n";
        row("code", "languageCode = \"de-AT\"", "content/about.md", "de-AT", 1);
        row("default language", "\ndefaultContentLanguage = \"de\"", "content/about.md", "de", 2);
        row("code before default", "defaultContentLanguage = \"de\"\nlanguageCode = \"de-CH\"", "content/about.md",
            "de-CH", 2);
        row("of the default", two, "content/about.md", "en-us", 1);
        // Hugo would call the French page English, which no reader of it should.
        row("of another language", two, "content/about.fr.md", "fr", 4);
        row("with a code of its own", two + "languageCode = \"fr-CA\"\n", "content/about.fr.md", "fr-CA", 6);
        row("no tag", "languageCode = \"English, please\"", "content/about.md", "nothing", 0);
        row("markup", "languageCode = \"en\\\"><b>\"", "content/about.md", "nothing", 0);
    }
    void tellsTheLanguage()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(qsizetype, line);
        m_folder->write("config.toml", config);
        m_folder->write(file, "");
        const SiteSettings settings = read(file);
        QCOMPARE(textOf(settings.language), language);
        QCOMPARE(settings.language ? settings.language->line : 0, line);
    }

    /// As Hugo 0.111.3 publishes them.
    void tellsTheFolderOfTheLanguage_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        const QByteArray two = "[languages.en]\n[languages.fr]\n";
        const QByteArray inFolder = "defaultContentLanguageInSubdir = true\n";
        const auto row = [](const char *name, const QByteArray &config, const char *english, const char *french) {
            QTest::newRow(name) << config << QString::fromUtf8(english) << QString::fromUtf8(french);
        };
        row("two", two, "", "fr/");
        row("another default", "defaultContentLanguage = \"fr\"\n" + two, "en/", "");
        row("all in folders", inFolder + two, "en/", "fr/");
        row("one in a folder", inFolder + "[languages.en]\n", "", "");
        row("none", inFolder, "", "");
        row("addresses of their own",
            "[languages.en]\nbaseURL = \"https://en.example.org\"\n[languages.fr]\nbaseURL = \"https://fr.example.org\"\n",
            "", "");
    }
    void tellsTheFolderOfTheLanguage()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, english);
        QFETCH(QString, french);
        m_folder->write("config.toml", config);
        m_folder->write("content/about.en.md", "");
        m_folder->write("content/about.fr.md", "");
        QCOMPARE(read(QStringLiteral("content/about.en.md")).languageFolder, english);
        QCOMPARE(read(QStringLiteral("content/about.fr.md")).languageFolder, french);
    }

    void readsOneLanguagesSettings()
    {
        m_folder->write("config.toml", "title = \"x\"\n[languages.he]\ntitle = \"y\"\nlanguageDirection = \"rtl\"\n"
                                       "[languages.he.markup.goldmark.renderer]\nunsafe = false\n");
        m_folder->write("content/about.md", "");
        m_folder->write("content/about.he.md", "");
        const SiteSettings hebrew = read(QStringLiteral("content/about.he.md"));
        QCOMPARE(textOf(hebrew.title), QStringLiteral("y"));
        QCOMPARE(textOf(hebrew.languageDirection), QStringLiteral("rtl"));
        QCOMPARE(stateOf(hebrew.unsafeHtml), QStringLiteral("off"));
        const SiteSettings english = read(QStringLiteral("content/about.md"));
        QCOMPARE(textOf(english.title), QStringLiteral("x"));
        QCOMPARE(textOf(english.languageDirection), QStringLiteral("nothing"));
        QCOMPARE(stateOf(english.unsafeHtml), QStringLiteral("nothing"));
    }

    void readsTheLook()
    {
        m_folder->write("config.toml",
                        "theme = \"academic\"\n[params]\ncolor_theme = \"My Ocean\"\nfont = \"classic\"\n"
                        "font_size = \"L\"\nday_night = true\n");
        m_folder->write("data/themes/my_ocean.toml",
                        "name = \"blue\"\nlight = true\nprimary = \"#3f51b5\"\n"
                        "home_section_odd = \"rgb(255, 255, 255)\"\n"
                        "menu_text = \"white; } * { background: url(//x)\"\nmenu = 3\n[dark]\n"
                        "link = \"hsl(10 20% 30% / .5)\"\nx = \"url(x)\"\ny = \"#12345\"\n");
        m_folder->write("themes/academic/data/fonts/classic.toml",
                        "name = \"Classic\"\ngoogle_fonts = \"Lato\"\nheading_font = \"Playfair Display\"\n"
                        "body_font = \"Lato, sans-serif\"\nmono_font = \"x'} *{\"\n");
        const SiteSettings settings = read();
        QCOMPARE(textOf(settings.look.colorTheme), QStringLiteral("My Ocean"));
        QCOMPARE(settings.look.colorTheme->line, qsizetype(3));
        QCOMPARE(textOf(settings.look.font), QStringLiteral("classic"));
        QCOMPARE(textOf(settings.look.fontSize), QStringLiteral("L"));
        QCOMPARE(stateOf(settings.look.dayNight), QStringLiteral("on"));
        QCOMPARE(stateOf(settings.look.isLight), QStringLiteral("on"));
        QCOMPARE(shown(settings.look.colors),
                 QStringList({QStringLiteral("primary=#3f51b5"), QStringLiteral("home_section_odd=rgb(255, 255, 255)"),
                              QStringLiteral("dark.link=hsl(10 20% 30% / .5)")}));
        QCOMPARE(settings.look.colors.front().value.file, m_folder->path("data/themes/my_ocean.toml"));
        QCOMPARE(settings.look.colors.front().value.line, qsizetype(3));
        QCOMPARE(shown(settings.look.fonts), QStringList({QStringLiteral("heading_font=Playfair Display"),
                                                          QStringLiteral("body_font=Lato, sans-serif")}));
    }

    void knowsTheThemesThatAcademicBringsAlong()
    {
        m_folder->write("config/_default/params.yaml", "name: x\ncolor_theme: Coffee\nfont: rose\n");
        const SiteSettings settings = read();
        QCOMPARE(shown(settings.look.colors), QStringList({QStringLiteral("primary=#795548"),
                                                           QStringLiteral("home_section_odd=hsla(16, 24%, 85%, 1)")}));
        QCOMPARE(stateOf(settings.look.isLight), QStringLiteral("on"));
        QCOMPARE(settings.look.colors.front().value.file, m_folder->path("config/_default/params.yaml"));
        QCOMPARE(settings.look.colors.front().value.line, qsizetype(2));
        QCOMPARE(shown(settings.look.fonts).first(), QStringLiteral("heading_font=Lora"));
        // The site's own file of that name counts alone.
        m_folder->write("data/themes/coffee.toml", "link = \"red\"\n");
        QCOMPARE(shown(read().look.colors), QStringList{QStringLiteral("link=red")});
    }

    void takesTheNightFromTheThemeForTheNight()
    {
        m_folder->write("config/_default/params.yaml", "appearance:\n  theme_day: minimal\n  theme_night: mine\n");
        m_folder->write("data/themes/mine.toml", "[light]\nprimary = \"red\"\n[dark]\nprimary = \"blue\"\n");
        QCOMPARE(shown(read().look.colors),
                 QStringList({QStringLiteral("light.primary=#1565c0"), QStringLiteral("dark.primary=blue")}));
        m_folder->write("config/_default/params.yaml", "appearance:\n  theme_day: minimal\n  theme_night: unknown\n");
        QCOMPARE(shown(read().look.colors),
                 QStringList({QStringLiteral("light.primary=#1565c0"), QStringLiteral("dark.link=#bbdefb")}));
    }

    void readsTheDefaultLook()
    {
        m_folder->write("config.toml", "[params]\nname = \"x\"\n");
        m_folder->write("data/themes/default.toml", "primary = \"red\"\n");
        QCOMPARE(shown(read().look.colors), QStringList{QStringLiteral("primary=red")});
    }

    void namesNoDataFileElsewhere_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"../secret", "/secret", "..", "a/b"})
            QTest::newRow(name) << QByteArray(name);
    }
    void namesNoDataFileElsewhere()
    {
        QFETCH(QByteArray, name);
        m_folder->write("config.toml", "[params]\ncolor_theme = \"" + name + "\"\n");
        for (const char *file : {"data/secret.toml", "secret.toml", "data/themes/a/b.toml"})
            m_folder->write(file, "primary = \"red\"\n");
        const SiteSettings settings = read();
        QVERIFY(!settings.look.colorTheme);
        QVERIFY(settings.look.colors.empty());
    }

    void tellsTheLanguageByName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *file, const char *language) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(language);
        };
        row("/x/about.fr.md", "fr");
        row("/x/about.FR.md", "fr");
        row("/x/content/de/home/about.md", "de");
        row("/x/content/de/home/about.fr.md", "fr");
        row("/x/content/de/about.md", "de");
        row("/x/content/home/about.md", "nothing");
        row("/x/de/about.md", "nothing");
        row("/x/about.old.md", "nothing");
        row("/x/about.v2.md", "nothing");
        row("/x/about.md", "nothing");
        row("", "nothing");
    }
    void tellsTheLanguageByName()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QCOMPARE(textOf(languageByName(file)), language);
    }

private:
    [[nodiscard]] SiteSettings read(const QString &file = QStringLiteral("content/home/about.md")) const
    {
        SiteConfig config(*HugoSite::at(m_folder->path()));
        return readSiteSettings(config, m_folder->path(file));
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(SiteSettingsTest)
#include "tst_sitesettings.moc"
