#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"

namespace vitrine::cli {

/// Prints what is wrong with files, one problem a line or as JSON, each in the site around it. Of a folder, what is
/// wrong with the profiles in it and below. A file that cannot be read never keeps the others from being checked.
ExitStatus check(const Invocation &invocation);

} // namespace vitrine::cli
