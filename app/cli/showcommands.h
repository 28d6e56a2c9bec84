#pragma once

#include "cli/commands.h"
#include "cli/input.h"

namespace vitrine::cli {

/// Prints a file as JSON.
ExitStatus show(const Input &input);

/// Prints the problems of files, one a line or as JSON.
ExitStatus check(const QStringList &names, bool asJson);

} // namespace vitrine::cli
