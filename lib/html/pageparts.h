#pragma once

#include "profile/profile.h"

#include <QByteArrayView>

#include <span>

namespace vitrine {

enum class PagePartId {
    Biography,
    Interests,
    Education,
    Experience,
    Skills,
    Accomplishments,
};

/// A part of the page, and the section of the file that makes it.
struct PagePart
{
    PagePartId id;
    const char *name; ///< The value of `data-profile` on the page.
    SectionId section;
    const char *list = nullptr; ///< The top-level list of a section that the schema does not know; else null.
};

/// All parts that sections make, in the page's order. The column about the person is none: the site makes it, or keys.
[[nodiscard]] std::span<const PagePart> pageParts();

/// The part of that name; null for none.
[[nodiscard]] const PagePart *pagePart(QByteArrayView name);
/// The part that a place's section makes; null for none.
[[nodiscard]] const PagePart *pagePart(const Place &place);

/// The section that makes a part of a profile's page; null for none.
[[nodiscard]] const Section *sectionOf(const PagePart &part, const Profile &profile);

} // namespace vitrine
