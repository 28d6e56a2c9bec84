#pragma once

#include "preview/pagebridge.h"
#include "profile/profile.h"

#include <optional>

namespace vitrine {

/// The place of `profile` that made a part of the page; nothing if it was made elsewhere, such as in the site's
/// configuration. `profile` is the reading that the page shows.
[[nodiscard]] std::optional<Place> placeOf(const PageHook &hook, const Profile &profile);

} // namespace vitrine
