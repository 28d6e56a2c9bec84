#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// The ORCID iDs that a page leads to and that can be nobody's, since their checksum is wrong: "orcid-wrong", a
/// warning, each once. `html`: the page's body; `identity`: whose links stand beside it; `root`: the site's folder, or
/// empty.
[[nodiscard]] std::vector<Diagnostic> wrongOrcids(const Profile &profile, const QByteArray &html,
                                                  const SiteIdentity &identity, const QString &root);

} // namespace vitrine
