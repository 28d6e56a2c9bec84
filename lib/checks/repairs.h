#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "text/repair.h"

#include <optional>

namespace vitrine {

/// The repair of a problem that checkProfile() gave for this profile, if there is one that is certain; its edit is of
/// the whole file. The file is better afterwards: it has no error, or its first one stands further down, and a warning
/// is gone.
[[nodiscard]] std::optional<Repair> repairOf(const Profile &profile, const Diagnostic &problem);

} // namespace vitrine
