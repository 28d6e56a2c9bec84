#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "text/repair.h"

#include <optional>
#include <vector>

namespace vitrine {

/// The headers of a valid profile that are commented out above keys that are not, so that an entry is lost without an
/// error: warnings "header-commented-out", at the header. (Where a key is set twice by it, that is a problem of the
/// profile, under the same code.)
///
/// A header counts if the schema knows its list, or the file has an entry of it, live or hidden, and if one of the keys
/// below is one that entries of the list have. A hidden entry right above a live key counts only if it lacks that key.
[[nodiscard]] std::vector<Diagnostic> commentedHeaderProblems(const Profile &profile);

/// The way out of a problem of the front matter, as an edit of the whole file; for what a problem's place and code
/// leave open, nothing. Whether the file is better afterwards is for the caller to see.
[[nodiscard]] std::optional<Repair> repairOfFrontMatter(const Profile &profile, const Diagnostic &problem);

} // namespace vitrine
