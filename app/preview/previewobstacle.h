#pragma once

#include <QString>

namespace vitrine {

/// Why Qt WebEngine cannot be started here, as a sentence for the user; empty if nothing is known to be in its way.
///
/// To be asked before any of its classes is made: where one of these things is wrong, Qt WebEngine ends the whole
/// program. Looks where Qt WebEngine itself looks.
[[nodiscard]] QString previewObstacle();

} // namespace vitrine
