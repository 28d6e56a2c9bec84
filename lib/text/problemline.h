#pragma once

#include "base/diagnostic.h"
#include "text/linemap.h"

#include <QString>

namespace vitrine {

// How both programs name a problem of the file `name`, whose text `lines` maps.

/// "FILE:LINE:COLUMN: "
[[nodiscard]] QString problemPlace(const Diagnostic &problem, const QString &name, const LineMap &lines);
/// "FILE:LINE:COLUMN: severity: text [code]"
[[nodiscard]] QString problemLine(const Diagnostic &problem, const QString &name, const LineMap &lines);

} // namespace vitrine
