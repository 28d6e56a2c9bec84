#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "text/textedit.h"

#include <QByteArray>

namespace vitrine::cli {

/// Writes bytes to standard output; says on standard error if that fails.
ExitStatus print(const QByteArray &bytes);

/// Where the changed text of a file goes: to standard output, to a file, or as a diff.
class TextOutput
{
public:
    explicit TextOutput(const Invocation &invocation);

    /// Brings the text of `input` after `edit` there; says on standard error if that fails. A text that could not be
    /// opened again is refused, and a file that would not change is not written.
    ExitStatus write(const Input &input, const TextEdit &edit) const;

private:
    QString m_path; ///< Empty: standard output.
    bool m_asDiff;
};

} // namespace vitrine::cli
