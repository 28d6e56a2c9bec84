#pragma once

#include "site/sitesettings.h"

namespace vitrine {

struct ConfigValue;

/// A truth value; nothing for any other.
[[nodiscard]] std::optional<SiteSwitch> switchOf(const ConfigValue *value, const QByteArray &key);

/// What Academic's `[params]` of a configuration say about colours and fonts, and what its data files make of the
/// names. `whole`: the configuration as the page sees it.
[[nodiscard]] SiteLook readSiteLook(SiteConfig &config, const ConfigValue &whole);

} // namespace vitrine
