#pragma once

#include "base/diagnostic.h"
#include "markdown/markdown.h"

#include <QString>

namespace vitrine {

/// What was noticed in a Markdown text as a warning about the file that holds it. `range`: the finding's bytes in the
/// file. `rawHtmlSetting`: what leaves raw HTML out, see PageOptions; empty if it is not known.
[[nodiscard]] Diagnostic contentWarning(const ContentFinding &finding, TextRange range,
                                        const QString &rawHtmlSetting = {});

} // namespace vitrine
