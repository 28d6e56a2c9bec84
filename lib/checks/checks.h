#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"

#include <vector>

namespace vitrine {

struct SiteContext;

/// A longer biography, in bytes, is not rendered only to see what the page leaves out: one endless paragraph takes
/// minutes.
constexpr qsizetype longestCheckedBody = qsizetype(2) << 20;

/// All that is worth telling about a file: what makes it unreadable, what is wrong with its page, and what the page
/// does not show as it stands in the file. Sorted by place. CHECKS.md lists the codes. Renders the page, unless the
/// biography is longer than longestCheckedBody, which is told then.
[[nodiscard]] std::vector<Diagnostic> checkProfile(const Profile &profile);
/// Likewise as the site publishes the file: by its settings, with its pictures, and with the sections that its own
/// template shows. What is wrong with the site itself stands in SiteContext::problems.
[[nodiscard]] std::vector<Diagnostic> checkProfile(const Profile &profile, const SiteContext &site);

} // namespace vitrine
