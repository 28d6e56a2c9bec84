#pragma once

#include "html/pagefields.h"
#include "profile/profile.h"

#include <QByteArray>

namespace vitrine {

/// All sections of a page below its biography, each with its heading and the list of its live entries: interests,
/// education, experience, and Academic 4's skills (`[[feature]]`) and accomplishments (`[[item]]`). Those without
/// entries and those of `leftOut` are not there.
[[nodiscard]] QByteArray sectionsHtml(PageFields &fields, const std::vector<SectionId> &leftOut);

} // namespace vitrine
