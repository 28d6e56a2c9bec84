#pragma once

#include "profile/schema.h"

#include <QString>

#include <vector>

namespace vitrine {

class SiteConfig;

/// The sections that a site's theme has no words for.
struct UnshownSections
{
    QString aboutTemplate;           ///< Absolute path of the template that shows the profile; empty if none was found.
    std::vector<SectionId> sections; ///< Of interests, education and experience those that it never reads.

    friend bool operator==(const UnshownSections &, const UnshownSections &) = default;
};

/// Looks into the template that draws the about widget: the site's own, else that of its first theme that has one.
///
/// A section counts as read where the template, or a partial that it draws, names it outside a comment. Where that
/// cannot be told, since a partial is missing or chosen by a variable or all parameters are gone through, no section is
/// listed: the list is right, but need not be complete.
[[nodiscard]] UnshownSections findUnshownSections(const SiteConfig &site);

} // namespace vitrine
