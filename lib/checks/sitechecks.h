#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"

#include <vector>

namespace vitrine {

struct SiteContext;

/// All that checkProfile() tells of a file in its site, and besides settings of the site that leave something out, and
/// parts of the site that could not be read. Sorted by place; what is no place's stands at the beginning of the file.
/// May be called in any thread.
///
/// Codes beside those of checkProfile() and SiteProblem: "site-emoji-off", "site-typographer-off",
/// "site-markdown-handler".
[[nodiscard]] std::vector<Diagnostic> checkInSite(const Profile &profile, const SiteContext &site);

} // namespace vitrine
