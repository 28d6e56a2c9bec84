#pragma once

#include "html/theme.h"
#include "preview/remotepictures.h"
#include "site/referenceresolver.h"

#include <QByteArray>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

namespace vitrine {

/// Serves the preview: the page, the theme's assets, the profile's picture, pictures of the site, pictures that have
/// been fetched; and nothing else.
///
/// Which file of the disk a reference on the page may lead to is the ReferenceResolver's to say, each time anew.
class PreviewSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit PreviewSchemeHandler(QObject *parent = nullptr);

    /// The HTML of the page itself.
    void setPage(const QByteArray &html) { m_page = html; }
    /// The theme whose assets lie below `assetsUrl`.
    void setTheme(const Theme &theme, const QUrl &assetsUrl);
    /// The file that the picture's address stands for; empty for none. A file that is no picture is not served.
    void setPicture(const QString &path) { m_picturePath = path; }
    /// Finds the pictures of the site.
    void setReferences(const ReferenceResolver &references) { m_references = references; }
    void setFetched(const RemotePictureMap &fetched) { m_fetched = fetched; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    [[nodiscard]] bool replyWithAsset(QWebEngineUrlRequestJob *job, const QString &path) const;

    Theme m_theme;
    QString m_assetsPath;
    QByteArray m_page;
    QString m_picturePath;
    ReferenceResolver m_references;
    RemotePictureMap m_fetched;
};

} // namespace vitrine
