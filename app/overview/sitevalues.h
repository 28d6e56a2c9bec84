#pragma once

#include "site/sitecontext.h"

#include <QString>

#include <vector>

namespace vitrine {

/// A value that the site gives to the page, as the Overview lists it.
struct SiteValue
{
    QString label;  ///< What it is, e.g. "Role"; translated.
    QString text;   ///< What it says.
    SiteText place; ///< Where it stands.

    friend bool operator==(const SiteValue &, const SiteValue &) = default;
};

/// Who the page is about and how it comes out, value by value, in the order of the page's column; only what is there.
/// Of links and organizations the first few.
[[nodiscard]] std::vector<SiteValue> siteValues(const SiteContext &site);

} // namespace vitrine
