#include "html/pageparts.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr PagePart parts[] = {
    {PagePartId::Biography, "biography", SectionId::Biography},
    {PagePartId::Interests, "interests", SectionId::Interests},
    {PagePartId::Education, "education", SectionId::Education},
    {PagePartId::Experience, "experience", SectionId::Experience},
    {PagePartId::Skills, "skills", SectionId::Other, "feature"},
    {PagePartId::Accomplishments, "accomplishments", SectionId::Other, "item"},
};

template <typename Predicate> const PagePart *findPart(Predicate isIt)
{
    const auto *const found = std::find_if(std::begin(parts), std::end(parts), isIt);
    return found == std::end(parts) ? nullptr : found;
}

} // namespace

std::span<const PagePart> pageParts()
{
    return parts;
}

const PagePart *pagePart(QByteArrayView name)
{
    return findPart([&](const PagePart &part) { return name == part.name; });
}

const PagePart *pagePart(const Place &place)
{
    return findPart([&](const PagePart &part) {
        return part.section == place.section && (!part.list || place.path == ValuePath{part.list});
    });
}

const Section *sectionOf(const PagePart &part, const Profile &profile)
{
    return part.list ? profile.sectionAt({part.list}) : profile.section(part.section);
}

} // namespace vitrine
