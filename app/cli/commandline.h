#pragma once

#include "base/result.h"

#include <QStringList>

namespace vitrine::cli {

/// What the command line asks for.
struct Invocation
{
    enum class Command { Help, Version, Show, Check, Render, Export };

    Command command = Command::Help;
    QStringList operands;    ///< Files, and for Export the folder last; as many as the command takes.
    bool asJson = false;     ///< Check.
    bool isFragment = false; ///< Render.
};

/// Understands the arguments behind the program's name. Options may stand anywhere; `--` ends them. Error:
/// "command-line".
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &arguments);

/// The text of `--help`.
[[nodiscard]] QString helpText();

} // namespace vitrine::cli
