#include "preview/networkblocker.h"

#include "preview/previewscheme.h"

namespace vitrine {

void NetworkBlocker::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (info.requestUrl().scheme().toLatin1() != previewScheme())
        info.block(true);
}

} // namespace vitrine
