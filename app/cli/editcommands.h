#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"

namespace vitrine::cli {

// The commands that change a file. Each writes all or nothing.

/// Does the operations of a JSON Patch, and replaces the body.
ExitStatus patch(const Invocation &invocation);
/// Changes or adds one value.
ExitStatus set(const Invocation &invocation);
/// Comments an entry out.
ExitStatus hide(const Invocation &invocation);
/// Switches a commented-out entry on.
ExitStatus unhide(const Invocation &invocation);

} // namespace vitrine::cli
