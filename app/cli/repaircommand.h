#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"

namespace vitrine::cli {

/// Solves the problems of a file that have a certain solution, one after the other; some may be left.
ExitStatus repair(const Invocation &invocation);

} // namespace vitrine::cli
