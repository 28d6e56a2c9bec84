#include "cli/messages.h"

#include "cli/standardstreams.h"

namespace vitrine::cli {

QString placeOf(const Diagnostic &problem, const QString &name, const LineMap &lines)
{
    const LineColumn place = lines.position(problem.range.begin);
    return QStringLiteral("%1:%2:%3: ").arg(name, QString::number(place.line), QString::number(place.column));
}

QString problemLine(const Diagnostic &problem, const QString &name, const LineMap &lines)
{
    return placeOf(problem, name, lines)
           + QStringLiteral("%1: %2 [%3]")
                 .arg(QLatin1String(severityName(problem.severity)), problem.message, QLatin1String(problem.code));
}

ExitStatus fail(ExitStatus status, const Error &error)
{
    writeStandardError(QStringLiteral("vitrine-cli: ") + error.message);
    return status;
}

ExitStatus failAt(const QString &name, const QByteArray &text, const Error &error)
{
    const Diagnostic problem{Severity::Error, error.code, error.message, error.where.value_or(TextRange())};
    writeStandardError(problemLine(problem, name, LineMap(text)));
    return ExitStatus::FileErrors;
}

ExitStatus failOver(const Input &input)
{
    const LineMap lines(input.profile.text());
    for (const Diagnostic &problem : input.problems) {
        if (isError(problem))
            writeStandardError(problemLine(problem, input.name, lines));
    }
    return ExitStatus::FileErrors;
}

} // namespace vitrine::cli
