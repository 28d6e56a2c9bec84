#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QString>

#include <vector>

namespace vitrine {

/// The person's links and those of the organizations that are meant for elsewhere and lead to nothing on the site
/// itself, since they do not say how they are reached: "link-without-scheme". `root`: as for placedInSite().
[[nodiscard]] std::vector<Diagnostic> linksWithoutScheme(const Profile &profile, const SiteIdentity &identity,
                                                         const QString &root);

} // namespace vitrine
