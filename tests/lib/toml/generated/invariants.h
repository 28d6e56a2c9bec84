#pragma once

#include "lib/toml/generated/extent.h"
#include "lib/toml/generated/operation.h"

#include <optional>

namespace vitrine::test {

/// A rule that an edit broke.
struct Violation
{
    QByteArray rule;   ///< Which one, in the same words each time.
    QByteArray detail; ///< What was found.
};

/// Holds the text after an edit against all that is promised of it: it means what is intended, the comments and lines
/// that are none of its business stay, undo gives the bytes back. Nothing if all is well.
[[nodiscard]] std::optional<Violation> violationBy(const TextMap &before, const Operation &operation,
                                                   const TextEdit &edit);

} // namespace vitrine::test
