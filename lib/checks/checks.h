#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"

#include <vector>

namespace vitrine {

/// All that is worth telling about a file: what makes it unreadable, and what is wrong with its page.
/// Sorted by place.
[[nodiscard]] std::vector<Diagnostic> checkProfile(const Profile &profile);

} // namespace vitrine
