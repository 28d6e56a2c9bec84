#pragma once

#include "html/theme.h"

#include <QByteArray>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

namespace vitrine {

/// Serves the preview from memory: the page, the theme's assets and the profile's picture, and nothing else.
class PreviewSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit PreviewSchemeHandler(const Theme &theme, QObject *parent = nullptr);

    /// The HTML of the page itself.
    void setPage(const QByteArray &html) { m_page = html; }
    /// The file that the picture's address stands for; empty for none. A file that is no image is not served.
    void setPicture(const QString &path) { m_picturePath = path; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    Theme m_theme;
    QByteArray m_page;
    QString m_picturePath;
};

} // namespace vitrine
