#pragma once

#include "profile/profile.h"

#include <QString>

namespace vitrine {

/// What `section` holds, in a few words: "4 on the page · 2 hidden", "120 words", "Empty".
[[nodiscard]] QString sectionSummary(const Profile &profile, const Section &section);

/// How many entries of all sections are commented out.
[[nodiscard]] qsizetype hiddenEntryCount(const Profile &profile);

/// The name of the icon that stands for a section; see themedIcon().
[[nodiscard]] QString sectionIconName(SectionId id);

} // namespace vitrine
