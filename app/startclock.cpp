#include "startclock.h"

namespace vitrine {

Q_LOGGING_CATEGORY(logStart, "vitrine.start", QtWarningMsg)

QElapsedTimer &startClock()
{
    static QElapsedTimer clock;
    return clock;
}

void logStartStep(const char *what)
{
    if (startClock().isValid())
        qCDebug(logStart, "%s after %lld ms", what, static_cast<long long>(startClock().elapsed()));
}

} // namespace vitrine
