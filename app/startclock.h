#pragma once

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace vitrine {

/// Tells how long the program took to start, when asked for with QT_LOGGING_RULES="vitrine.start.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logStart)

/// Runs since main().
[[nodiscard]] QElapsedTimer &startClock();

/// Says that `what` has been reached.
void logStartStep(const char *what);

} // namespace vitrine
