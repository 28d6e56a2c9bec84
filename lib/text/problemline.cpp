#include "text/problemline.h"

namespace vitrine {

QString problemPlace(const Diagnostic &problem, const QString &name, const LineMap &lines)
{
    const LineColumn place = lines.position(problem.range.begin);
    return QStringLiteral("%1:%2:%3: ").arg(name, QString::number(place.line), QString::number(place.column));
}

QString problemLine(const Diagnostic &problem, const QString &name, const LineMap &lines)
{
    return problemPlace(problem, name, lines)
           + QStringLiteral("%1: %2 [%3]")
                 .arg(QLatin1String(severityName(problem.severity)), problem.message, QLatin1String(problem.code));
}

} // namespace vitrine
