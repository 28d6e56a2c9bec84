#include "html/siteoptions.h"

#include "html/themelook.h"
#include "markdown/shortcodes.h"

#include <QUrl>

namespace vitrine {

void applySite(PageOptions &options, const SiteContext &site)
{
    const SiteSettings &settings = site.settings;
    if (settings.enableEmoji)
        options.markdown.emoji = settings.enableEmoji->isOn;
    if (settings.typographer)
        options.markdown.typographer = settings.typographer->isOn;
    if (settings.unsafeHtml && !settings.unsafeHtml->isOn) {
        const SiteSwitch &setting = *settings.unsafeHtml;
        options.markdown.rawHtml = RawHtml::Omitted;
        options.rawHtmlSetting = QStringLiteral("%1 (%2)").arg(
            QString::fromUtf8(setting.key), placeText({{}, setting.file, setting.line, {}, false}, site.root));
    }
    if (settings.language)
        options.language = settings.language->text;
    if (settings.languageDirection)
        options.direction = settings.languageDirection->text;
    if (settings.baseUrl) {
        const QString path = QUrl(settings.baseUrl->text).path();
        options.sitePath = path.endsWith(u'/') ? path : path + u'/';
    }
    options.homePath = options.sitePath + settings.languageFolder;
    options.look = settings.look;
    options.siteRoot = site.root;
    if (isDarkSite(settings.look))
        options.appearance = "dark";
    options.words = settings.words;
    options.icons = settings.icons;
    options.heading = site.aboutTitle;
}

void applyPages(PageOptions &options, const SitePages &pages, const Profile &profile)
{
    QList<QByteArray> references;
    if (!profile.text().contains("ref "))
        return;
    for (const Shortcode &shortcode : readShortcodes(profile.text())) {
        if (shortcode.tag.name == "ref" || shortcode.tag.name == "relref")
            references += shortcode.parameter("path", 0);
    }
    options.markdown.pages = pages.addresses(references);
}

} // namespace vitrine
