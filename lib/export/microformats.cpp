#include "export/microformats.h"

#include "export/htmltree.h"

namespace vitrine {

namespace {

/// What a link in the person's column is for.
QByteArray linkClass(const GumboNode *link)
{
    const GumboNode *around = link->parent;
    const bool isOrganization =
        around && childrenOf(around) && attributeOf(around->v.element, "data-field") == "organizations";
    if (isOrganization)
        return {};
    const QByteArray address = attributeOf(link->v.element, "href").trimmed();
    if (address.startsWith("mailto:"))
        return "u-email";
    // A file or a place on the site is no page of the person's own.
    return addressKind(address) == AddressKind::Remote ? "u-url" : "";
}

} // namespace

QByteArray microformatOf(const GumboNode *node, const QByteArray &part)
{
    const GumboElement &element = node->v.element;
    const QByteArray field = attributeOf(element, "data-field");
    if (element.tag == GUMBO_TAG_MAIN)
        return "h-resume";
    if (part == "person") {
        if (hasAttribute(element, "data-profile"))
            return "p-contact h-card";
        if (element.tag == GUMBO_TAG_IMG)
            return "u-photo";
        if (element.tag == GUMBO_TAG_A)
            return linkClass(node);
        return field == "name" ? "p-name" : field == "role" ? "p-job-title" : field == "organizations" ? "p-org" : "";
    }
    if (attributeOf(element, "data-profile") == "biography")
        return "p-summary";
    if (hasAttribute(element, "data-entry")) {
        const bool isSkill = part == "interests" || part == "skills";
        return isSkill ? "p-skill" : part == "education" ? "p-education h-event" : "p-experience h-event";
    }
    const bool isName = field == "course" || field == "title";
    const bool isPlace = field == "institution" || field == "company";
    return isName ? "p-name" : isPlace ? "p-location" : "";
}

} // namespace vitrine
