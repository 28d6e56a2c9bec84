#include "preview/previewscheme.h"

#include <QDateTime>
#include <QFileInfo>
#include <QWebEngineUrlScheme>

namespace vitrine {

namespace {

QUrl previewUrl(const QString &path, const QString &key = {}, const QString &value = {})
{
    QUrl url;
    url.setScheme(QString::fromLatin1(previewScheme()));
    url.setHost(QStringLiteral("page"));
    url.setPath(path);
    // Every byte that is not a letter is encoded, so that any value comes back as it was.
    if (!key.isEmpty())
        url.setQuery(key + u'=' + QString::fromLatin1(value.toUtf8().toPercentEncoding()), QUrl::StrictMode);
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

QUrl previewAssetsUrl(int generation)
{
    return previewUrl(QStringLiteral("/assets/%1/").arg(generation));
}

QString fileVersion(const QString &path)
{
    const QFileInfo file(path);
    return QString::number(qHash(file.filePath()), 36) + u'-'
           + QString::number(file.lastModified().toMSecsSinceEpoch(), 36) + u'-' + QString::number(file.size(), 36);
}

QUrl previewPictureUrl(const QString &version)
{
    return previewUrl(QStringLiteral("/picture"), QStringLiteral("v"), version);
}

QUrl previewLocalUrl(const QString &reference, const QString &version)
{
    QUrl url = previewUrl(QStringLiteral("/local"), QStringLiteral("ref"), reference);
    url.setQuery(url.query(QUrl::FullyEncoded) + QLatin1String("&v=") + version, QUrl::StrictMode);
    return url;
}

QUrl previewRemoteUrl(const QString &address)
{
    return previewUrl(QStringLiteral("/remote"), QStringLiteral("address"), address);
}

QString previewQueryValue(const QUrl &url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray value = query.split('&').first();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.sliced(value.indexOf('=') + 1)));
}

} // namespace vitrine
