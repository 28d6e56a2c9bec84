#include "preview/previewschemehandler.h"

#include "preview/previewscheme.h"
#include "site/pictures.h"

#include <QBuffer>
#include <QFile>
#include <QMimeDatabase>
#include <QWebEngineUrlRequestJob>

namespace vitrine {

namespace {

void reply(QWebEngineUrlRequestJob *job, const QByteArray &contentType, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(contentType, buffer);
}

QByteArray contentTypeOf(const QString &name)
{
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toLatin1();
}

/// False if the file is no picture, or too large for one.
bool replyWithPicture(QWebEngineUrlRequestJob *job, const QString &path)
{
    if (!isShowablePicture(path))
        return false;
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
    auto *file = new QFile(path, job);
    if (!type.name().startsWith(QLatin1String("image/")) || !file->open(QIODevice::ReadOnly))
        return false;
    // Read piece by piece while it is sent, so that no picture stops the window.
    job->reply(type.name().toLatin1(), file);
    return true;
}

} // namespace

PreviewSchemeHandler::PreviewSchemeHandler(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent),
      m_references(QString())
{ }

void PreviewSchemeHandler::setTheme(const Theme &theme, const QUrl &assetsUrl)
{
    m_theme = theme;
    m_assetsPath = assetsUrl.path();
}

void PreviewSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != QByteArrayLiteral("GET")) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }

    const QUrl url = job->requestUrl();
    const QString path = url.path();
    if (path == previewPageUrl().path()) {
        reply(job, QByteArrayLiteral("text/html;charset=utf-8"), m_page);
        return;
    }
    if (path == previewPictureUrl({}).path() && replyWithPicture(job, m_picturePath))
        return;
    if (path == previewLocalUrl({}, {}).path()) {
        const ResolvedReference found = m_references.picture(previewQueryValue(url));
        if (found.kind == ResolvedReference::Kind::File && replyWithPicture(job, found.path))
            return;
    }
    if (path == previewRemoteUrl({}).path()) {
        const auto picture = m_fetched.constFind(previewQueryValue(url));
        if (picture != m_fetched.cend() && picture->state == RemotePicture::State::Loaded) {
            reply(job, picture->contentType, picture->bytes);
            return;
        }
    }
    if (!replyWithAsset(job, path))
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

bool PreviewSchemeHandler::replyWithAsset(QWebEngineUrlRequestJob *job, const QString &path) const
{
    if (m_assetsPath.isEmpty() || !path.startsWith(m_assetsPath))
        return false;
    const QString name = path.mid(m_assetsPath.size());
    const QByteArray bytes = m_theme.asset(name);
    if (bytes.isNull())
        return false;
    reply(job, contentTypeOf(name), bytes);
    return true;
}

} // namespace vitrine
