#pragma once

#include "base/result.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "html/theme.h"
#include "site/sitecontext.h"

namespace vitrine::cli {

/// The site that the command line chooses. Error: "site-missing" where it names a folder without one.
[[nodiscard]] Result<SiteOptions> chosenSite(const Invocation &invocation);
/// The theme that the command line chooses. Errors: those of findTheme().
[[nodiscard]] Result<Theme> chosenTheme(const Invocation &invocation);
/// Tells on standard error why there is no such site or theme, and gives the status that the command ends with.
ExitStatus failOverChoice(const Error &error);

} // namespace vitrine::cli
