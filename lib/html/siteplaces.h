#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// Something told about the person, by where the site says it. In the profile's own file it is the place of `needle` on
/// the line of `text`; for another file the message ends with its name and line. As it is where `text` has no place.
/// `root`: the site's folder, by which the file's name is shortened; or empty.
[[nodiscard]] Diagnostic placedInSite(Diagnostic finding, const SiteText &text, const Profile &profile,
                                      const QByteArray &needle, const QString &root);

} // namespace vitrine
