#include "overview/sitevalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace vitrine {

namespace {

struct SiteValueText
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::SiteValues)
};

constexpr size_t mostOfAKind = 8;

/// A path as the site calls it.
QString pathInSite(const QString &path, const QString &root)
{
    return !root.isEmpty() && path.startsWith(root + QLatin1Char('/')) ? path.sliced(root.size() + 1) : path;
}

} // namespace

std::vector<SiteValue> siteValues(const SiteContext &site)
{
    const SiteIdentity &identity = site.identity;
    std::vector<SiteValue> values;
    const auto append = [&](const QString &label, const std::optional<SiteText> &text) {
        if (text)
            values.push_back({label, text->text, *text});
    };
    const auto appendSwitch = [&](const QString &label, const std::optional<SiteSwitch> &setting, const QString &on,
                                  const QString &off) {
        if (setting)
            values.push_back({label, setting->isOn ? on : off, {{}, setting->file, setting->line, {}, false}});
    };
    append(SiteValueText::tr("Name"), identity.name);
    append(SiteValueText::tr("Role"), identity.role);
    for (size_t i = 0; i < std::min(mostOfAKind, identity.organizations.size()); ++i)
        append(SiteValueText::tr("Organization"), identity.organizations[i]);
    append(SiteValueText::tr("Short bio"), identity.bio);
    append(SiteValueText::tr("Email"), identity.email);
    if (identity.avatar) {
        append(SiteValueText::tr("Picture"), identity.avatar);
    } else if (!identity.picture.isEmpty()) {
        SiteText picture;
        picture.text = pathInSite(identity.picture, site.root);
        picture.file = identity.picture;
        append(SiteValueText::tr("Picture"), picture);
    }
    for (size_t i = 0; i < std::min(mostOfAKind, identity.links.size()); ++i)
        append(SiteValueText::tr("Link"), identity.links[i].link);
    if (site.root.isEmpty())
        return values;
    const SiteSettings &settings = site.settings;
    append(SiteValueText::tr("Language"), settings.language);
    append(SiteValueText::tr("Colors"), settings.look.colorTheme);
    append(SiteValueText::tr("Font"), settings.look.font);
    append(SiteValueText::tr("Font size"), settings.look.fontSize);
    appendSwitch(SiteValueText::tr("Emoji"), settings.enableEmoji,
                 SiteValueText::tr("Names such as :smile: become emoji"),
                 SiteValueText::tr("Names such as :smile: stay text"));
    appendSwitch(SiteValueText::tr("HTML"), settings.unsafeHtml, SiteValueText::tr("Shown"),
                 SiteValueText::tr("Left out of the page"));
    appendSwitch(SiteValueText::tr("Typography"), settings.typographer,
                 SiteValueText::tr("Quotes and dashes as in print"),
                 SiteValueText::tr("Quotes and dashes as they are typed"));
    return values;
}

} // namespace vitrine
