#include "checks/picturechecks.h"

#include "dom/htmltree.h"
#include "html/siteplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct PictureChecks
{
    Q_DECLARE_TR_FUNCTIONS(PictureChecks)
};

/// Where an address stands in the file, in the order of the page: behind the last one.
TextRange placeOf(const Profile &profile, const QByteArray &source, qsizetype &searched)
{
    const qsizetype body = profile.frontMatter().body.begin;
    for (const QByteArray &spelling : {source, QByteArray::fromPercentEncoding(source)}) {
        for (const qsizetype from : {std::max(searched, body), body, qsizetype(0)}) {
            const qsizetype begin = profile.text().indexOf(spelling, from);
            if (begin >= 0) {
                searched = begin + spelling.size();
                return {begin, begin + spelling.size()};
            }
        }
    }
    return {body, body};
}

QString messageFor(ResolvedReference::Kind kind, const QString &name)
{
    switch (kind) {
    case ResolvedReference::Kind::Outside:
        return PictureChecks::tr("The picture “%1” lies outside the site's folder, so the page cannot show it.")
            .arg(name);
    case ResolvedReference::Kind::TooLarge:
        return PictureChecks::tr("The picture “%1” is too large for the page; make it smaller.").arg(name);
    case ResolvedReference::Kind::NoPicture:
        return PictureChecks::tr("“%1” is no picture that browsers show.").arg(name);
    default:
        return PictureChecks::tr("The picture “%1” is not there; put it into the site or correct the address.")
            .arg(name);
    }
}

/// The column about the person, whose texts may stand in other files; null if there is none.
const GumboNode *personBelow(const GumboNode *node, int depth = 0)
{
    constexpr int deepest = 4; // a child of <main>
    const GumboVector *children = childrenOf(node);
    if (!children || depth > deepest || attributeOf(node->v.element, "data-profile") == "person")
        return children && depth <= deepest ? node : nullptr;
    const GumboNode *found = nullptr;
    for (unsigned i = 0; i < children->length && !found; ++i)
        found = personBelow(static_cast<const GumboNode *>(children->data[i]), depth + 1);
    return found;
}

} // namespace

std::vector<Diagnostic> missingPictures(const Profile &profile, const QByteArray &html, const SiteContext &site)
{
    std::vector<Diagnostic> missing;
    qsizetype searched = 0;
    const HtmlTree tree(html);
    const GumboNode *person = personBelow(tree.root());
    const std::vector<const GumboElement *> ofPerson =
        person ? picturesBelow(person) : std::vector<const GumboElement *>();
    for (const GumboElement *picture : picturesBelow(tree.root())) {
        const QByteArray source = attributeOf(*picture, "src").trimmed();
        if (source.isEmpty())
            continue;
        const ResolvedReference found = site.references.picture(QString::fromUtf8(source));
        if (found.kind == ResolvedReference::Kind::File || found.kind == ResolvedReference::Kind::Remote
            || found.kind == ResolvedReference::Kind::Embedded)
            continue;
        Diagnostic warning{Severity::Warning, "image-missing", messageFor(found.kind, QString::fromUtf8(source)), {}};
        const bool isOfPerson = std::find(ofPerson.begin(), ofPerson.end(), picture) != ofPerson.end();
        const SiteText *text = isOfPerson ? personText(site.identity, source) : nullptr;
        if (text)
            warning = placedInSite(warning, *text, profile, source, site.root);
        else
            warning.range = placeOf(profile, source, searched);
        missing.push_back(std::move(warning));
    }
    return missing;
}

} // namespace vitrine
