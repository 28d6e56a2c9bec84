#pragma once

#include "preview/pagebridge.h"
#include "profile/profile.h"

#include <optional>

namespace vitrine {

/// The place of `profile` that made a part of the page; nothing if it was made elsewhere, such as in the site's
/// configuration. `profile` is the reading that the page shows.
[[nodiscard]] std::optional<Place> placeOf(const PageHook &hook, const Profile &profile);

/// The part of the page that a place of `profile` makes; nothing for what has none, such as a hidden entry. A field of
/// a person that the page does not show gives the column about the person.
[[nodiscard]] std::optional<PageHook> hookOf(const Place &place, const Profile &profile);

} // namespace vitrine
