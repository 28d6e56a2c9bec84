#include "preview/pagebridge.h"

namespace vitrine {

void PageBridge::reportClick(const QString &profile, int entry, const QString &field, int line)
{
    Q_EMIT clicked({profile, entry, field, line});
}

void PageBridge::reportLink(const QString &url)
{
    const QUrl link(url, QUrl::StrictMode);
    if (isExternalLink(link))
        Q_EMIT linkRequested(link);
}

bool isExternalLink(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid()
           && (scheme == QLatin1String("http") || scheme == QLatin1String("https")
               || scheme == QLatin1String("mailto"));
}

} // namespace vitrine
