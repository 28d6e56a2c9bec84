#include "checks/linkchecks.h"

#include "html/siteplaces.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct LinkChecks
{
    Q_DECLARE_TR_FUNCTIONS(LinkChecks)
};

/// What an address lacks in front, "https://" or "mailto:"; empty where it may be a path on the site: a folder can be
/// called as a server is, but hardly one with its name's end, and a file's "cv.md" has no slash behind it.
QString missingScheme(const QString &address)
{
    static const QRegularExpression mail(QStringLiteral("^[^/@\\s:?#]+@[^/@\\s:?#]+\\.[A-Za-z]{2,}$"));
    static const QRegularExpression server(
        QStringLiteral("^(?:www\\.|(?:[a-z0-9-]+\\.)+(?:(?:com|org|net|edu|gov|info|io|eu|ai|app|dev|social)(?:/|$)|"
                       "[a-z]{2}/))"),
        QRegularExpression::CaseInsensitiveOption);
    if (mail.match(address).hasMatch())
        return QStringLiteral("mailto:");
    return server.match(address).hasMatch() ? QStringLiteral("https://") : QString();
}

} // namespace

std::vector<Diagnostic> linksWithoutScheme(const Profile &profile, const SiteIdentity &identity, const QString &root)
{
    std::vector<Diagnostic> problems;
    const auto look = [&](const QString &written, const SiteText &place) {
        const QString address = written.trimmed();
        const QString scheme = missingScheme(address);
        if (scheme.isEmpty())
            return;
        const Diagnostic problem{
            Severity::Warning,
            "link-without-scheme",
            LinkChecks::tr("“%1” leads to a page of the site itself, which is not there; write “%2”.")
                .arg(address, scheme + address),
            {}};
        problems.push_back(placedInSite(problem, place, profile, address.toUtf8(), root));
    };
    for (const SiteLink &link : identity.links)
        look(link.link.text, link.link);
    for (const SiteText &organization : identity.organizations)
        look(organization.url, organization);
    return problems;
}

} // namespace vitrine
