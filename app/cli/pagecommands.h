#pragma once

#include "cli/commands.h"
#include "cli/input.h"

namespace vitrine::cli {

/// Prints the page as HTML; as a fragment only what stands inside its body.
ExitStatus render(const Input &input, bool isFragment);

/// Writes the page with all it needs to a folder.
ExitStatus exportTo(const Input &input, const QString &directory);

} // namespace vitrine::cli
