#pragma once

#include <QIcon>
#include <QString>

namespace vitrine {

/// The icon `name` of the program's own set, e.g. "save", in the colour of the palette's text.
///
/// It is drawn anew for each size and device pixel ratio, follows the application's palette when that changes, and
/// is dimmed where it is disabled. An unknown name gives a null icon.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace vitrine
