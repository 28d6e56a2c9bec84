#include "preview/remotepictures.h"

#include "preview/previewpolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStringList>

namespace vitrine {

namespace {

using State = RemotePicture::State;

constexpr int patienceMilliseconds = 20000;

QNetworkRequest requestFor(QUrl url)
{
    url.setUserInfo({});
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("image/*"));
    request.setTransferTimeout(patienceMilliseconds);
    return request;
}

/// The type of a picture that pages show as one; empty for anything else.
QByteArray pictureType(const QString &header)
{
    static const QStringList known{QStringLiteral("image/png"),     QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/gif"),     QStringLiteral("image/webp"),
                                   QStringLiteral("image/svg+xml"), QStringLiteral("image/avif"),
                                   QStringLiteral("image/bmp"),     QStringLiteral("image/x-icon"),
                                   QStringLiteral("image/apng"),    QStringLiteral("image/vnd.microsoft.icon")};
    const QString type = header.section(u';', 0, 0).trimmed().toLower();
    return known.contains(type) ? type.toLatin1() : QByteArray();
}

} // namespace

RemotePictures::~RemotePictures()
{
    clear();
}

void RemotePictures::clear()
{
    // With the manager go its replies, and what they would still tell.
    delete m_network;
    m_network = nullptr;
    m_pictures.clear();
}

void RemotePictures::load(const QString &address)
{
    const auto known = m_pictures.constFind(address);
    if (known != m_pictures.cend() && known->state != State::Failed)
        return;
    // An address without a scheme of its own takes the safe one.
    const QUrl url(address.startsWith(u"//") ? QLatin1String("https:") + address : address);
    if (!PreviewPolicy::allowsFetching(url)) {
        fail(address, tr("This is no web address."));
        return;
    }
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    m_pictures.insert(address, {State::Loading});
    QNetworkReply *reply = m_network->get(requestFor(url));
    connect(reply, &QNetworkReply::redirected, this,
            [this, reply, url, address](const QUrl &to) { follow(reply, url, to, address); });
    connect(reply, &QNetworkReply::downloadProgress, this,
            [this, reply, address](qint64 received, qint64 total) { limit(reply, received, total, address); });
    connect(reply, &QNetworkReply::finished, this, [this, reply, address] { finish(reply, address); });
    Q_EMIT changed();
}

void RemotePictures::follow(QNetworkReply *reply, const QUrl &from, const QUrl &to, const QString &address)
{
    const bool isSafe = to.scheme() == QLatin1String("https") || to.scheme() == from.scheme();
    if (to.host() == from.host() && isSafe) {
        Q_EMIT reply->redirectAllowed();
        return;
    }
    fail(address, tr("%1 leads on to %2, which was not asked.").arg(from.host(), to.host()));
    reply->abort();
}

void RemotePictures::limit(QNetworkReply *reply, qint64 received, qint64 announced, const QString &address)
{
    if (qMax(received, announced) <= maximumSize || m_pictures.value(address).state != State::Loading)
        return;
    fail(address, tr("The picture is larger than %1 MB.").arg(maximumSize / 1024 / 1024));
    reply->abort();
}

void RemotePictures::finish(QNetworkReply *reply, const QString &address)
{
    reply->deleteLater();
    if (m_pictures.value(address).state != State::Loading)
        return;
    if (reply->error() != QNetworkReply::NoError) {
        fail(address, tr("%1 gave no picture: %2").arg(reply->url().host(), reply->errorString()));
        return;
    }
    const QByteArray type = pictureType(reply->header(QNetworkRequest::ContentTypeHeader).toString());
    if (type.isEmpty()) {
        fail(address, tr("What %1 sent is no picture.").arg(reply->url().host()));
        return;
    }
    m_pictures.insert(address, {State::Loaded, {}, reply->readAll(), type});
    Q_EMIT changed();
}

void RemotePictures::fail(const QString &address, const QString &problem)
{
    m_pictures.insert(address, {State::Failed, problem});
    Q_EMIT changed();
}

} // namespace vitrine
