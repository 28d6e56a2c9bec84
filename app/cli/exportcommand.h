#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"

namespace vitrine::cli {

/// Writes the page of one file, or of each of many, with all it needs; or says how the folder differs from that.
/// What is worth telling about a page goes to standard error.
ExitStatus exportPages(const Invocation &invocation);

} // namespace vitrine::cli
