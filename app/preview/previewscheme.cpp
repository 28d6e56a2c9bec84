#include "preview/previewscheme.h"

#include <QUrlQuery>
#include <QWebEngineUrlScheme>

namespace vitrine {

namespace {

QUrl previewUrl(const QString &path)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(previewScheme()));
    url.setHost(QStringLiteral("page"));
    url.setPath(path);
    return url;
}

} // namespace

QByteArray previewScheme()
{
    return QByteArrayLiteral("vitrine");
}

void registerPreviewScheme()
{
    // With a host the page has an origin of its own, which its fonts need; no flag gives it access to anything else.
    QWebEngineUrlScheme scheme(previewScheme());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl previewPageUrl()
{
    return previewUrl(QStringLiteral("/"));
}

QByteArray previewContentSecurityPolicy()
{
    return QByteArrayLiteral("default-src 'none'; img-src vitrine: data:; font-src vitrine: data:; "
                             "style-src vitrine: 'unsafe-inline'; base-uri 'none'; form-action 'none'");
}

QUrl previewAssetsUrl()
{
    return previewUrl(QStringLiteral("/assets/"));
}

QUrl previewPictureUrl(const QString &version)
{
    QUrl url = previewUrl(QStringLiteral("/picture"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("v"), version);
    url.setQuery(query);
    return url;
}

} // namespace vitrine
