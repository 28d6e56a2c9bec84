#pragma once

#include "base/diagnostic.h"
#include "text/repair.h"
#include "toml/tomldocument.h"

#include <optional>

namespace vitrine {

/// A way out of a problem that syntaxProblem(), or a check of commented-out headers, has found in the text of
/// `document`; places and edit count from the text's start. Nothing where it is not certain what was meant.
///
/// What is repaired is one place: others may be wrong behind it. Whether the text is better afterwards is for the
/// caller to see, by reading it again.
[[nodiscard]] std::optional<Repair> repairOfToml(const TomlDocument &document, const Diagnostic &problem);

} // namespace vitrine
