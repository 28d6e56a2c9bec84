#include "checks/orcidchecks.h"

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

QString messageFor(const QByteArray &id)
{
    return OrcidChecks::tr("The ORCID iD %1 is nobody's: its last character does not fit the others, so a digit is "
                           "wrong or two have changed places.")
        .arg(QString::fromLatin1(id));
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
    const auto isKnown = [&](const QString &message) {
        return std::any_of(wrong.begin(), wrong.end(),
                           [&](const Diagnostic &problem) { return problem.message.startsWith(message); });
    };
    const auto report = [&](const QByteArray &text, const QString &place) {
        for (const QByteArray &id : orcidsIn(text)) {
            const QString message = messageFor(id);
            if (hasOrcidChecksum(id) || isKnown(message))
                continue;
            if (place.isEmpty())
                wrong.push_back({Severity::Warning, "orcid-wrong", message, placeOf(id, profile)});
            else
                wrong.push_back(
                    {Severity::Warning, "orcid-wrong", message + QStringLiteral(" (%1)").arg(place), TextRange{}});
        }
    };
    report(html, {});
    for (const SiteLink &link : identity.links)
        report(link.link.text.toUtf8(), link.link.file.isEmpty() ? QString() : placeText(link.link, root));
    return wrong;
}

} // namespace vitrine
