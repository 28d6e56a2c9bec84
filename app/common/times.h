#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QTime;
QT_END_NAMESPACE

namespace vitrine {

/// A time of day in the person's own way, without seconds.
[[nodiscard]] QString timeText(const QTime &time);

} // namespace vitrine
