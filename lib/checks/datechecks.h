#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"

#include <vector>

namespace vitrine {

/// The entries of Academic 4's experience and accomplishments whose dates the theme cannot show: Hugo refuses the whole
/// site for one. Codes: "date-missing", "date-invalid".
[[nodiscard]] std::vector<Diagnostic> unreadableDates(const Profile &profile);

} // namespace vitrine
