#include "site/siteidentity.h"

#include "site/configvalue.h"
#include "site/pictures.h"
#include "site/sitecontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace vitrine {

namespace {

/// More would not fit beside a name, and a hostile site may list thousands.
constexpr size_t maximumEntries = 64;

/// A string that is not blank.
std::optional<SiteText> textOf(const ConfigValue *value)
{
    if (!value || value->text().isEmpty())
        return std::nullopt;
    SiteText text;
    text.text = value->text();
    text.file = value->file;
    text.line = value->line;
    return text;
}

bool isTrue(const ConfigValue *value)
{
    return value && value->kind == ConfigValue::Kind::Scalar && value->scalar == Value(true);
}

/// One organization: a name, or a table with `name` and perhaps `url`. `address`: of a mere name; null for none.
void appendOrganization(const ConfigValue &value, const ConfigValue *address, std::vector<SiteText> &organizations)
{
    auto name = textOf(value.isTable() ? value.find("name") : &value);
    if (!name || organizations.size() >= maximumEntries)
        return;
    if (const auto url = textOf(value.isTable() ? value.find("url") : address))
        name->url = url->text;
    organizations.push_back(*name);
}

std::vector<SiteText> organizationsOf(const ConfigValue &table)
{
    std::vector<SiteText> organizations;
    // Academic 1 and 2 have one, with its address beside it, and show it first.
    for (const char *key : {"organization", "organizations"}) {
        const ConfigValue *value = table.find(QByteArrayView(key));
        if (!value)
            continue;
        if (value->isArray()) {
            for (const ConfigValue &item : value->items)
                appendOrganization(item, nullptr, organizations);
        } else {
            appendOrganization(*value, table.find("organization_url"), organizations);
        }
    }
    return organizations;
}

/// The last releases write an icon's pack in front of its name: "brands/github".
SiteLink withPack(SiteLink link)
{
    const QString pack = link.icon.section(u'/', 0, 0);
    if (!link.iconPack.isEmpty() || pack.size() == link.icon.size())
        return link;
    link.icon = link.icon.section(u'/', 1);
    link.iconPack = pack == u"brands"        ? QStringLiteral("fab")
                    : pack == u"academicons" ? QStringLiteral("ai")
                    : pack == u"custom"      ? pack
                                             : QStringLiteral("fas");
    return link;
}

std::vector<SiteLink> linksOf(const ConfigValue &table)
{
    std::vector<SiteLink> links;
    // `profiles` is what the theme's last releases call it.
    for (const auto &[list, address] : {std::pair("social", "link"), std::pair("profiles", "url")}) {
        const ConfigValue *social = table.find(QByteArrayView(list));
        for (const ConfigValue &item : social ? social->items : std::vector<ConfigValue>()) {
            const auto link = textOf(item.find(QByteArrayView(address)));
            // From Academic 4.9 on an icon can be meant for another place than the profile.
            const ConfigValue *display = item.find({"display", "about_widget"});
            const bool isElsewhere = display && display->scalar == Value(false);
            if (!link || isElsewhere || links.size() >= maximumEntries)
                continue;
            const auto part = [&](const char *key) {
                const ConfigValue *value = item.find(QByteArrayView(key));
                return value ? value->text() : QString();
            };
            links.push_back(withPack({part("icon"), part("icon_pack"), part("label"), *link}));
        }
    }
    return links;
}

void fillInText(std::optional<SiteText> &place, const ConfigValue &table, const char *key)
{
    if (!place)
        place = textOf(table.find(QByteArrayView(key)));
}

void fillInText(std::optional<SiteText> &place, const QString &text)
{
    if (!place && !text.trimmed().isEmpty())
        place = SiteText{text.trimmed(), {}, 0, {}, true};
}

} // namespace

bool isPictureSquare(const ConfigValue &table)
{
    for (const ConfigValue *shape : {table.find({"avatar", "shape"}), table.find({"features", "avatar", "shape"})}) {
        if (shape && shape->text() == u"square")
            return true;
    }
    return false;
}

void fillIn(SiteIdentity &identity, const ConfigValue &table)
{
    fillInText(identity.name, table, "name");
    fillInText(identity.role, table, "role");
    fillInText(identity.email, table, "email");
    fillInText(identity.bio, table, "bio");
    if (identity.organizations.empty())
        identity.organizations = organizationsOf(table);
    if (identity.links.empty())
        identity.links = linksOf(table);
    identity.isPictureSquare |= isPictureSquare(table);
    // With `gravatar` the theme shows a picture from elsewhere instead. Its versions have that in three places.
    const bool isElsewhere = isTrue(table.find("gravatar")) || isTrue(table.find({"avatar", "gravatar"}))
                             || isTrue(table.find({"features", "avatar", "gravatar"}));
    if (identity.picture.isEmpty() && !identity.avatar && !isElsewhere)
        identity.avatar = textOf(table.find("avatar"));
}

void fillInFromSite(SiteIdentity &identity, const ConfigValue &config)
{
    if (const ConfigValue *params = config.find("params")) {
        const bool hadLinks = !identity.links.empty();
        const bool hadEmail = identity.email.has_value();
        fillIn(identity, *params);
        // Academic's about widget has never shown it.
        identity.isEmailShown = hadEmail || !identity.email;
        // An author page has its own icons, so these are of a theme that takes them from Font Awesome 4 unless told.
        for (SiteLink &link : identity.links) {
            if (!hadLinks && link.iconPack.isEmpty())
                link.iconPack = QStringLiteral("fa");
        }
    }
    const ConfigValue *author = config.find({"params", "author"});
    if (author && author->isTable())
        fillIn(identity, *author);
    else if (!identity.name)
        identity.name = textOf(author);
    if (const ConfigValue *own = config.find("author"); own && own->isTable())
        fillIn(identity, *own);
    // An address alone, of nobody, is that of Academic 4's contact widget.
    const bool isSomebody = identity.name || identity.role || identity.bio || identity.avatar
                            || !identity.picture.isEmpty() || !identity.organizations.empty()
                            || !identity.links.empty();
    if (!isSomebody)
        identity.email.reset();
}

void fillIn(SiteIdentity &identity, const OwnFields &fields)
{
    fillInText(identity.name, fields.name);
    fillInText(identity.role, fields.role);
    if (identity.organizations.empty() && !fields.organization.trimmed().isEmpty())
        identity.organizations.push_back(SiteText{fields.organization.trimmed(), {}, 0, {}, true});
    if (identity.picture.isEmpty() && isShowablePicture(fields.picture))
        identity.picture = QFileInfo(fields.picture).canonicalFilePath();
}

SiteIdentity findSiteIdentity(const Profile &profile, const QString &filePath, const OwnFields &own)
{
    SiteOptions options;
    options.own = own;
    return readSite(profile, filePath, options).identity;
}

QString placeText(const SiteText &text, const QString &root)
{
    if (text.isProgramsOwn)
        return QCoreApplication::translate("SiteIdentity", "kept in the program");
    QString file = text.file;
    if (!root.isEmpty() && file.startsWith(root + u'/'))
        file = file.sliced(root.size() + 1);
    if (file.isEmpty())
        file = QCoreApplication::translate("SiteIdentity", "this file");
    return text.line > 0
               ? QCoreApplication::translate("SiteIdentity", "%1, line %2").arg(file, QString::number(text.line))
               : file;
}

} // namespace vitrine
