#pragma once

#include "profile/profile.h"
#include "site/configreader.h"

#include <QString>

namespace vitrine {

/// The front matter of a profile, be it TOML, YAML or JSON, with its lines in the file. `file`: as in ConfigValue.
[[nodiscard]] ConfigReading readFrontMatter(const Profile &profile, const QString &file);

/// A profile whose page can be shown: one with YAML or JSON front matter that can be read is taken over as if it were
/// TOML, so that it has sections; any other is given back as it is.
///
/// For showing only: its text, its lines and its places are not those of the file.
[[nodiscard]] Profile shownProfile(const Profile &profile);

} // namespace vitrine
