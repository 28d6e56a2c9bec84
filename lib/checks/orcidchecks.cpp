#include "checks/orcidchecks.h"

#include "html/siteplaces.h"
#include "site/orcid.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct OrcidChecks
{
    Q_DECLARE_TR_FUNCTIONS(OrcidChecks)
};

Diagnostic warningOf(const QByteArray &id, TextRange range)
{
    return {Severity::Warning, "orcid-wrong",
            OrcidChecks::tr(
                "The ORCID iD %1 is nobody's: its last character does not fit the others, so a digit is wrong or "
                "two have changed places.")
                .arg(QString::fromLatin1(id)),
            range};
}

/// Where an iD stands in the file: in the text below the front matter, whose comments may name it too, else within
/// that.
TextRange placeOf(const QByteArray &id, const Profile &profile)
{
    for (const qsizetype from : {profile.frontMatter().body.begin, qsizetype(0)}) {
        if (const qsizetype begin = profile.text().indexOf(id, from); begin >= 0)
            return {begin, begin + id.size()};
    }
    return {};
}

} // namespace

std::vector<Diagnostic> wrongOrcids(const Profile &profile, const QByteArray &html, const SiteIdentity &identity,
                                    const QString &root)
{
    std::vector<Diagnostic> wrong;
    std::vector<QByteArray> known;
    const auto wrongOnes = [&](const QByteArray &text) {
        std::vector<QByteArray> ids = orcidsIn(text);
        std::erase_if(ids, [&](const QByteArray &id) {
            return hasOrcidChecksum(id) || std::find(known.begin(), known.end(), id) != known.end();
        });
        known.insert(known.end(), ids.begin(), ids.end());
        return ids;
    };
    // First, since the page shows them too, but knows of no place in another file.
    for (const SiteLink &link : identity.links) {
        for (const QByteArray &id : wrongOnes(link.link.text.toUtf8()))
            wrong.push_back(placedInSite(warningOf(id, {}), link.link, profile, id, root));
    }
    for (const QByteArray &id : wrongOnes(html))
        wrong.push_back(warningOf(id, placeOf(id, profile)));
    return wrong;
}

} // namespace vitrine
