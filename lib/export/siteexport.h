#pragma once

#include "export/exporter.h"
#include "profile/profile.h"

namespace vitrine {

struct SiteContext;

/// What the site around a file says about its export: language, Markdown, addresses, colours and fonts, and where
/// pictures and linked files lie.
/// `kind`: of the file that was opened, be its profile elsewhere or not. Theme and title are the caller's.
[[nodiscard]] ExportOptions exportOptionsFor(const SiteContext &site, ProfileKind kind);

} // namespace vitrine
