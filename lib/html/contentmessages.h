#pragma once

#include "base/diagnostic.h"
#include "markdown/markdown.h"

#include <QString>

namespace vitrine {

/// What was noticed in a Markdown text as a warning about the file that holds it. `range`: the finding's bytes in the
/// file. `rawHtmlSetting`: what leaves raw HTML out, see PageOptions; empty if it is not known.
[[nodiscard]] Diagnostic contentWarning(const ContentFinding &finding, TextRange range,
                                        const QString &rawHtmlSetting = {});

/// That the picture which the site names for the person's column is not there.
[[nodiscard]] Diagnostic missingAvatarWarning(const QString &name);

} // namespace vitrine
