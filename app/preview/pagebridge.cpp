#include "preview/pagebridge.h"

#include "preview/previewpolicy.h"

namespace vitrine {

void PageBridge::reportClick(const QString &profile, int entry, const QString &field, int line)
{
    Q_EMIT clicked({profile, entry, field, line});
}

void PageBridge::reportLink(const QString &url)
{
    const QUrl link(url, QUrl::StrictMode);
    if (PreviewPolicy::allowsOpening(link))
        Q_EMIT linkRequested(link);
}

void PageBridge::reportLoad(const QString &address)
{
    Q_EMIT pictureRequested(address);
}

} // namespace vitrine
