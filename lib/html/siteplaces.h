#pragma once

#include "base/diagnostic.h"
#include "base/result.h"
#include "profile/profile.h"
#include "site/sitecontext.h"
#include "site/siteidentity.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vitrine {

/// Something told about the person, by where the site says it. In the profile's own file it is the place of `needle` on
/// the line of `text`; for another file the message ends with its name and line. As it is where `text` has no place.
/// `root`: the site's folder, by which the file's name is shortened; or empty.
[[nodiscard]] Diagnostic placedInSite(Diagnostic finding, const SiteText &text, const Profile &profile,
                                      const QByteArray &needle, const QString &root);

/// What the site says about the person that has made the address or the classes of an icon in the person's column;
/// null if there is nothing of the kind.
[[nodiscard]] const SiteText *personText(const SiteIdentity &identity, const QByteArray &needle);

/// Why there is no page of an about stub: the front matter of its author's page cannot be read. The place is one in
/// that page. Nothing if it can be.
[[nodiscard]] std::optional<Error> authorError(const SiteContext &site);

} // namespace vitrine
