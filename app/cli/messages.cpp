#include "cli/messages.h"

#include "cli/standardstreams.h"
#include "text/problemline.h"

namespace vitrine::cli {

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
