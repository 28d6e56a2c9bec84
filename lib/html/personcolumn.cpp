#include "html/personcolumn.h"

#include "dom/htmltext.h"
#include "html/contentmessages.h"
#include "html/siteplaces.h"

#include <QFileInfo>
#include <QHash>
#include <QUrl>

namespace vitrine {

namespace {

/// The address of a link that works on a page of its own: what has no scheme is a place of the site, as in the theme.
QString linkAddress(const QString &link, const PageOptions &options)
{
    const QString address = link.trimmed();
    const bool isPlace = QUrl(address).scheme().isEmpty() && !address.startsWith(u'/') && !address.isEmpty();
    return isPlace ? (address.startsWith(u'#') ? options.homePath : options.sitePath) + address : address;
}

/// What an icon leads to, in words.
QString iconLabel(const SiteLink &link, const QString &address)
{
    if (!link.label.trimmed().isEmpty())
        return link.label.trimmed();
    if (address.startsWith(u"mailto:"))
        return QStringLiteral("Email");
    if (address.startsWith(u"tel:"))
        return QStringLiteral("Phone");
    QString name = link.icon;
    for (const char *prefix : {"fa-", "ai-"}) {
        if (name.startsWith(QLatin1String(prefix)))
            name = name.sliced(3);
    }
    for (const char *suffix : {"-square", "-alt", "-in", "-f"}) {
        if (name.endsWith(QLatin1String(suffix)))
            name.chop(qsizetype(qstrlen(suffix)));
    }
    static const QHash<QString, QString> spellings{
        {QStringLiteral("cv"), QStringLiteral("CV")},
        {QStringLiteral("dblp"), QStringLiteral("DBLP")},
        {QStringLiteral("envelope"), QStringLiteral("Contact")},
        {QStringLiteral("github"), QStringLiteral("GitHub")},
        {QStringLiteral("gitlab"), QStringLiteral("GitLab")},
        {QStringLiteral("graduation-cap"), QStringLiteral("Publications")},
        {QStringLiteral("linkedin"), QStringLiteral("LinkedIn")},
        {QStringLiteral("orcid"), QStringLiteral("ORCID")},
        {QStringLiteral("researchgate"), QStringLiteral("ResearchGate")},
        {QStringLiteral("rss"), QStringLiteral("RSS")},
        {QStringLiteral("youtube"), QStringLiteral("YouTube")},
    };
    if (const auto known = spellings.find(name); known != spellings.end())
        return *known;
    QString words = name.replace(u'-', u' ').trimmed();
    bool isStart = true;
    for (QChar &c : words) {
        c = isStart ? c.toUpper() : c;
        isStart = c == u' ';
    }
    return words.isEmpty() ? QUrl(address).host() : words;
}

QByteArray linkHtml(const SiteLink &link, const PageOptions &options)
{
    const QString address = linkAddress(link.link.text, options);
    if (address.isEmpty() || isScriptAddress(link.link.text.toUtf8()))
        return {};
    const QString label = iconLabel(link, address);
    const QString pack = link.iconPack.trimmed().isEmpty() ? QStringLiteral("fas") : link.iconPack.trimmed();
    const QString prefix = iconPrefix(pack);
    const QString name = link.icon.startsWith(prefix) ? link.icon.sliced(prefix.size()) : link.icon;
    return "<li><a href=\"" + PageFields::plain(address) + "\" aria-label=\""
           + PageFields::plain(label.isEmpty() ? address : label) + "\" data-field=\"social\">"
           + iconHtml(pack, name, options) + "</a></li>\n";
}

QByteArray linksHtml(const SiteIdentity &identity, const PageOptions &options)
{
    QByteArray items;
    bool hasMail = false;
    for (const SiteLink &link : identity.links) {
        items += linkHtml(link, options);
        hasMail |= link.link.text.startsWith(u"mailto:") || link.icon.contains(u"envelope");
    }
    const bool isEmailShown = identity.email && identity.isEmailShown && !identity.email->text.trimmed().isEmpty();
    if (isEmailShown && !hasMail) {
        SiteLink mail;
        mail.icon = QStringLiteral("envelope");
        mail.link.text = QStringLiteral("mailto:") + identity.email->text.trimmed();
        items.prepend(linkHtml(mail, options));
    }
    return items.isEmpty() ? items : "<ul class=\"links\">\n" + items + "</ul>\n";
}

/// A box in place of the picture that the site names and that is not there.
QByteArray missingPictureHtml(PageFields &fields, const SiteText &avatar)
{
    fields.notice(placedInSite(missingAvatarWarning(avatar.text), avatar, fields.profile(), avatar.text.toUtf8(),
                               fields.options().siteRoot));
    return pageElement("div", "class=\"missing-image\"", PageFields::plain(QFileInfo(avatar.text).fileName()));
}

} // namespace

QByteArray personHtml(PageFields &fields, const SiteIdentity &identity, const QString &pictureUrl, bool hasHeading)
{
    QByteArray html;
    const QByteArray name = identity.name ? PageFields::plain(identity.name->text) : QByteArray();
    if (!pictureUrl.isEmpty()) {
        html += QByteArray("<img class=\"picture") + (identity.isPictureSquare ? " square" : "") + "\" src=\""
                + PageFields::plain(pictureUrl) + "\" alt=\"" + name + "\">\n";
    }
    if (identity.avatar && identity.picture.isEmpty())
        html += missingPictureHtml(fields, *identity.avatar);
    html += pageElement(hasHeading ? "h1" : "p", "class=\"name\" data-field=\"name\"", name);
    if (identity.role)
        html += pageElement("div", "class=\"role\" data-field=\"role\"", fields.markdown(identity.role->text));
    for (const SiteText &organization : identity.organizations) {
        html += pageElement("div", "class=\"organization\" data-field=\"organizations\"",
                            linkedHtml(PageFields::plain(organization.text), organization.url));
    }
    if (identity.bio)
        html += pageElement("div", "class=\"bio\" data-field=\"bio\"", fields.markdown(identity.bio->text));
    html += linksHtml(identity, fields.options());
    return html.isEmpty() ? html : "<header class=\"person\" data-profile=\"person\">\n" + html + "</header>\n";
}

} // namespace vitrine
