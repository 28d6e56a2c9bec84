#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace vitrine {

/// Stops every request of the page that is not for the preview's own scheme.
class NetworkBlocker : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace vitrine
