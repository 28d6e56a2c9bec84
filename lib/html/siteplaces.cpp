#include "html/siteplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct SitePlaces
{
    Q_DECLARE_TR_FUNCTIONS(SitePlaces)
};

/// The bytes of a line, from 1, with its end; an empty range at the end of a text that has fewer.
TextRange lineOf(const QByteArray &text, qsizetype line)
{
    TextRange range;
    for (; line > 0; --line) {
        const qsizetype end = text.indexOf('\n', range.end);
        range = {range.end, end < 0 ? text.size() : end + 1};
    }
    return range;
}

} // namespace

Diagnostic placedInSite(Diagnostic finding, const SiteText &text, const Profile &profile, const QByteArray &needle,
                        const QString &root)
{
    if (text.line <= 0)
        return finding;
    if (!text.file.isEmpty()) {
        finding.message = SitePlaces::tr("%1 See %2.").arg(finding.message, placeText(text, root));
        return finding;
    }
    const TextRange range = lineOf(profile.text(), text.line);
    const QByteArray line = profile.text().sliced(range.begin, range.length());
    // What the page made an address of stands there as it is written.
    const QByteArray written = line.contains(needle) ? needle : text.text.toUtf8();
    const qsizetype column = line.indexOf(written);
    const qsizetype begin = range.begin + std::max(column, qsizetype(0));
    finding.range = {begin, column < 0 ? begin : begin + written.size()};
    return finding;
}

const SiteText *personText(const SiteIdentity &identity, const QByteArray &needle)
{
    const QString sought = QString::fromUtf8(needle);
    for (const SiteLink &link : identity.links) {
        const QString address = link.link.text.trimmed();
        const bool isIcon = !link.icon.isEmpty() && sought.endsWith(link.icon);
        if (address == sought || u'/' + address == sought || isIcon)
            return &link.link;
    }
    for (const SiteText &organization : identity.organizations) {
        if (organization.url.trimmed() == sought)
            return &organization;
    }
    for (const auto *text : {&identity.role, &identity.bio, &identity.email, &identity.avatar}) {
        if (*text && !sought.isEmpty() && (*text)->text.contains(sought))
            return &**text;
    }
    return nullptr;
}

std::optional<Error> authorError(const SiteContext &site)
{
    const auto problem = std::find_if(site.problems.begin(), site.problems.end(),
                                      [](const SiteProblem &p) { return p.code == "site-author-invalid"; });
    if (!site.author || site.author->shown.isValid() || problem == site.problems.end())
        return std::nullopt;
    const qsizetype line = lineOf(site.author->profile.text(), problem->line).begin;
    return Error{problem->code, problem->message, TextRange{line, line}};
}

} // namespace vitrine
