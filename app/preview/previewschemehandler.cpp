#include "preview/previewschemehandler.h"

#include "preview/previewscheme.h"

#include <QBuffer>
#include <QFile>
#include <QMimeDatabase>
#include <QWebEngineUrlRequestJob>

namespace vitrine {

namespace {

/// A larger picture is no portrait, and would only stop the window while it is read.
constexpr qint64 maximumPictureSize = 32 * 1024 * 1024;

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

} // namespace

PreviewSchemeHandler::PreviewSchemeHandler(const Theme &theme, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent),
      m_theme(theme)
{ }

void PreviewSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != QByteArrayLiteral("GET")) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }

    const QString path = job->requestUrl().path();
    const QString assets = previewAssetsUrl().path();
    if (path == previewPageUrl().path()) {
        reply(job, QByteArrayLiteral("text/html;charset=utf-8"), m_page);
        return;
    }
    if (path.startsWith(assets)) {
        const QString name = path.mid(assets.size());
        const QByteArray bytes = m_theme.asset(name);
        if (!bytes.isNull()) {
            reply(job, contentTypeOf(name), bytes);
            return;
        }
    }
    if (path == previewPictureUrl({}).path() && !m_picturePath.isEmpty()) {
        QFile file(m_picturePath);
        const QMimeType type = QMimeDatabase().mimeTypeForFile(m_picturePath);
        if (type.name().startsWith(QLatin1String("image/")) && file.size() <= maximumPictureSize
            && file.open(QIODevice::ReadOnly)) {
            reply(job, type.name().toLatin1(), file.readAll());
            return;
        }
    }
    job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace vitrine
