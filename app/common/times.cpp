#include "common/times.h"

#include <QDateTime>
#include <QLocale>

namespace vitrine {

QString timeText(const QTime &time)
{
    const QLocale locale;
    // Most languages' short format has no seconds; that of the C locale has.
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

} // namespace vitrine
