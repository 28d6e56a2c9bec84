#pragma once

#include "cli/commands.h"
#include "cli/input.h"

namespace vitrine::cli {

/// Prints a file as JSON.
ExitStatus show(const Input &input);

} // namespace vitrine::cli
