#pragma once

#include "base/result.h"
#include "html/theme.h"

#include <QByteArray>

namespace vitrine {

/// Reads a `theme.toml`: `name` and `styles` have to be there; `description`, `widths` and `[[fonts]]` (`family`,
/// `sheet`, `faces`) may. Error: "theme-broken", with the key and the line it stands on.
[[nodiscard]] Result<ThemeDescription> readThemeDescription(const QByteArray &toml);

} // namespace vitrine
