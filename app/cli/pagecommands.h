#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/input.h"

namespace vitrine::cli {

/// Prints the page as HTML; as a fragment only what stands inside its body.
ExitStatus render(const Input &input, const Invocation &invocation);

} // namespace vitrine::cli
