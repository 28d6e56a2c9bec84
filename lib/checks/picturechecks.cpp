#include "checks/picturechecks.h"

#include "dom/htmltree.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

std::vector<Diagnostic> missingPictures(const Profile &profile, const QByteArray &html,
                                        const ReferenceResolver &references)
{
    std::vector<Diagnostic> missing;
    qsizetype searched = 0;
    const HtmlTree tree(html);
    for (const GumboElement *picture : picturesBelow(tree.root())) {
        const QByteArray source = attributeOf(*picture, "src").trimmed();
        if (source.isEmpty())
            continue;
        const ResolvedReference found = references.picture(QString::fromUtf8(source));
        if (found.kind == ResolvedReference::Kind::File || found.kind == ResolvedReference::Kind::Remote
            || found.kind == ResolvedReference::Kind::Embedded)
            continue;
        missing.push_back({Severity::Warning, "image-missing", messageFor(found.kind, QString::fromUtf8(source)),
                           placeOf(profile, source, searched)});
    }
    return missing;
}

} // namespace vitrine
