#pragma once

#include "site/sitesettings.h"

#include <QByteArray>

namespace vitrine {

/// The colours and fonts that a site's configuration names, as custom properties that any theme may use: a style sheet
/// to stand in front of the theme's own; empty where the site names none.
///
/// `--site-background`, `--site-link`, `--site-underline` (of links), and `--site-dark-…` of these;
/// `--site-heading-font`, `--site-body-font`, `--site-mono-font`; `--site-font-size`, a percentage. A background on
/// which the themes' text could not be read is left out, and a link's colour becomes darker or lighter until it can be
/// read (WCAG's level AA). Fonts are named only: a page loads nothing from elsewhere, so they show where the reader's
/// machine has them.
[[nodiscard]] QByteArray siteLookCss(const SiteLook &look);

/// True if the site's pages are dark for everybody, whatever the reader's system prefers.
[[nodiscard]] bool isDarkSite(const SiteLook &look);

} // namespace vitrine
