#include "html/siteoptions.h"

#include <QTest>

using namespace vitrine;

namespace {

/// The context of a file without a site; a test says in it what a site would.
SiteContext emptySite()
{
    return readSite(Profile::read({}), {}, {.ignoreSite = true});
}

SiteSwitch setting(bool isOn, const char *key = "")
{
    return {isOn, key, QStringLiteral("/site/config.toml"), 12};
}

} // namespace

/// The settings of a site change how its page comes out.
class SiteOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatTheSiteDoesNotTell()
    {
        PageOptions options;
        options.language = QStringLiteral("da");
        options.markdown.emoji = false;
        options.markdown.typographer = false;
        options.markdown.rawHtml = RawHtml::Kept;
        options.leftOut = {SectionId::Experience};
        applySite(options, emptySite());
        QCOMPARE(options.language, QStringLiteral("da"));
        QVERIFY(!options.markdown.emoji);
        QVERIFY(!options.markdown.typographer);
        QVERIFY(options.markdown.rawHtml == RawHtml::Kept);
        QVERIFY(options.rawHtmlSetting.isEmpty());
        QCOMPARE(options.leftOut, std::vector<SectionId>{SectionId::Experience});
    }

    void takesSwitchesBothWays()
    {
        for (const bool isOn : {true, false}) {
            SiteContext site = emptySite();
            site.settings.enableEmoji = setting(isOn);
            site.settings.typographer = setting(!isOn);
            PageOptions options;
            options.markdown.emoji = !isOn;
            options.markdown.typographer = isOn;
            applySite(options, site);
            QCOMPARE(options.markdown.emoji, isOn);
            QCOMPARE(options.markdown.typographer, !isOn);
        }
    }

    void leavesRawHtmlOutAndNamesTheSetting()
    {
        SiteContext site = emptySite();
        site.root = QStringLiteral("/site");
        site.settings.unsafeHtml = setting(false, "markup.goldmark.renderer.unsafe");
        PageOptions options;
        options.markdown.rawHtml = RawHtml::Kept;
        applySite(options, site);
        QVERIFY(options.markdown.rawHtml == RawHtml::Omitted);
        QCOMPARE(options.rawHtmlSetting, QStringLiteral("markup.goldmark.renderer.unsafe (config.toml, line 12)"));

        site.settings.unsafeHtml->isOn = true;
        PageOptions allowed;
        applySite(allowed, site);
        QVERIFY(allowed.markdown.rawHtml == RawHtml::WithoutScripts);
        QVERIFY(allowed.rawHtmlSetting.isEmpty());
    }

    void takesTheLook()
    {
        SiteContext site = emptySite();
        site.settings.languageDirection = SiteText{QStringLiteral("rtl"), {}, 0, {}, false};
        site.settings.look.colors = {{"link", {QStringLiteral("#7c2d12"), {}, 0, {}, false}}};
        PageOptions options;
        applySite(options, site);
        QCOMPARE(options.direction, QStringLiteral("rtl"));
        QCOMPARE(options.look, site.settings.look);
        QCOMPARE(options.appearance, QByteArray());
        site.settings.look.isLight = setting(false);
        applySite(options, site);
        QCOMPARE(options.appearance, QByteArray("dark"));
    }

    void takesTheSitesPath()
    {
        for (const auto &[address, path] :
             {std::pair("https://example.org", "/"), std::pair("https://example.org/", "/"),
              std::pair("https://example.org/me", "/me/"), std::pair("https://example.org/a/me/", "/a/me/")}) {
            SiteContext site = emptySite();
            site.settings.baseUrl = SiteText{QString::fromUtf8(address), {}, 0, {}, false};
            PageOptions options;
            applySite(options, site);
            QCOMPARE(options.sitePath, QString::fromUtf8(path));
            QCOMPARE(options.homePath, QString::fromUtf8(path));
            site.settings.languageFolder = QStringLiteral("fr/");
            applySite(options, site);
            QCOMPARE(options.homePath, QString::fromUtf8(path) + QStringLiteral("fr/"));
        }
    }

    void takesTheWordsAndTheStubsTitle()
    {
        SiteContext site = emptySite();
        site.settings.words.interests = QStringLiteral("Intérêts");
        site.aboutTitle = QStringLiteral("Biographie");
        PageOptions options;
        applySite(options, site);
        QCOMPARE(options.words, site.settings.words);
        QCOMPARE(options.heading, site.aboutTitle);
    }

    void takesTheLanguage()
    {
        SiteContext site = emptySite();
        site.settings.language = SiteText{QStringLiteral("fr-ca"), {}, 0, {}, false};
        PageOptions options;
        applySite(options, site);
        QCOMPARE(options.language, QStringLiteral("fr-ca"));
    }
};

QTEST_APPLESS_MAIN(SiteOptionsTest)
#include "tst_siteoptions.moc"
