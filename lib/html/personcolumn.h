#pragma once

#include "html/pagefields.h"
#include "site/siteidentity.h"

#include <QByteArray>

namespace vitrine {

/// The column about the person: picture, name, role, organizations, one sentence, and icons that lead elsewhere, each
/// with a name that is read out. A picture that the site names and that is not there is a box. Nothing if nobody is
/// known. `hasHeading`: the name is the page's h1.
[[nodiscard]] QByteArray personHtml(PageFields &fields, const SiteIdentity &identity, const QString &pictureUrl,
                                    bool hasHeading);

} // namespace vitrine
