#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "site/sitecontext.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// The pictures of a page that are not where the file says: "image-missing". `html`: the page's body. Pictures on the
/// network and those within the page are not looked for. Of a text that stands in another file of the site, the message
/// says where.
[[nodiscard]] std::vector<Diagnostic> missingPictures(const Profile &profile, const QByteArray &html,
                                                      const SiteContext &site);

} // namespace vitrine
