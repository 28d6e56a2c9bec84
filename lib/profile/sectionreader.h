#pragma once

#include "profile/profile.h"
#include "toml/tomldocument.h"

#include <vector>

namespace vitrine {

/// Reads the sections of a profile out of its front matter.
///
/// `root` is what the front matter means, or what of it could be made out; its shape follows the document's layout.
/// `offset` is where the TOML starts in the file. The known sections come first, those that the file lacks too if
/// `withAbsent`; the others follow in the order of the file.
[[nodiscard]] std::vector<Section> readSections(const TomlDocument &document, const Value &root, qsizetype offset,
                                                qsizetype firstLine, bool withAbsent);

} // namespace vitrine
