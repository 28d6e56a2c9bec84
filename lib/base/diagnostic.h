#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// How much a diagnostic weighs.
enum class Severity {
    Error,   ///< Hugo refuses the file.
    Warning, ///< The page is wrong.
    Hint,    ///< An opinion; never changes an exit status.
};

/// The word for it in JSON and on the command line; never translated.
[[nodiscard]] constexpr const char *severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        break;
    }
    return "hint";
}

/// Something worth telling about a file: what, where and how bad.
struct Diagnostic
{
    Severity severity = Severity::Error;
    QByteArray code; ///< Stable and lower-case with hyphens, e.g. "toml-syntax".
    QString message; ///< One sentence for the user, translated.
    TextRange range; ///< Bytes of the whole file; empty for a mere place.

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

} // namespace vitrine
