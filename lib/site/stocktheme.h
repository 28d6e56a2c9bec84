#pragma once

#include "site/configvalue.h"

#include <QString>

namespace vitrine {

/// What the theme Academic and its successors bring along by name, for sites that have it as a Hugo module and so not
/// in their folder. Each is as the theme's own file of that name is, as far as a profile's page uses it; an empty table
/// for a name that they do not have.

/// Of `data/themes/NAME`.
[[nodiscard]] ConfigValue stockColors(const QString &name);
/// Of `data/fonts/NAME`.
[[nodiscard]] ConfigValue stockFonts(const QString &name);
/// Of `i18n/LANGUAGE`, or of the language without its region.
[[nodiscard]] ConfigValue stockWords(const QString &language);

} // namespace vitrine
