#include "export/microformats.h"

#include "dom/htmltree.h"
#include "html/pagehead.h"
#include "html/pageparts.h"

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

/// The text of an entry's field.
QString fieldText(const GumboNode *node, const QByteArray &field)
{
    const GumboVector *children = childrenOf(node);
    if (children && attributeOf(node->v.element, "data-field") == field)
        return QString::fromUtf8(textBelow(node));
    QString text;
    for (unsigned i = 0; children && i < children->length && text.isEmpty(); ++i)
        text = fieldText(static_cast<const GumboNode *>(children->data[i]), field);
    return text;
}

/// What one of the two lines of an entry is. Of a school it can be told which line has it; of a job nobody knows which
/// one is the employer.
QByteArray lineClass(const GumboNode *node, bool isSchool, const QByteArray &field)
{
    const bool isFirst = field == "course";
    if (!isSchool)
        return isFirst ? "p-name" : "p-description";
    const GumboNode *entry = node;
    while (entry->parent && childrenOf(entry) && !hasAttribute(entry->v.element, "data-entry"))
        entry = entry->parent;
    const bool isSwapped = isSchoolFirst(fieldText(entry, "course"), fieldText(entry, "institution"));
    return isFirst == isSwapped ? "p-location" : "p-name";
}

} // namespace

QByteArray microformatOf(const GumboNode *node, const QByteArray &partName)
{
    const GumboElement &element = node->v.element;
    const QByteArray field = attributeOf(element, "data-field");
    if (element.tag == GUMBO_TAG_MAIN)
        return "h-resume";
    if (partName == "person") {
        if (hasAttribute(element, "data-profile"))
            return "p-contact h-card";
        if (element.tag == GUMBO_TAG_IMG)
            return attributeOf(element, "class").startsWith("picture") ? "u-photo" : "";
        if (element.tag == GUMBO_TAG_A)
            return linkClass(node);
        return field == "name" ? "p-name" : field == "role" ? "p-job-title" : field == "organizations" ? "p-org" : "";
    }
    const PagePart *part = pagePart(partName);
    const auto isOf = [part](PagePartId id) { return part && part->id == id; };
    if (hasAttribute(element, "data-profile") && isOf(PagePartId::Biography))
        return "p-summary";
    const bool isSchool = isOf(PagePartId::Education);
    if (hasAttribute(element, "data-entry")) {
        const bool isSkill = isOf(PagePartId::Interests) || isOf(PagePartId::Skills);
        return isSkill ? "p-skill" : isSchool ? "p-education h-event" : "p-experience h-event";
    }
    if (field == "course" || field == "institution")
        return lineClass(node, isSchool, field);
    return field == "title" ? "p-name" : field == "company" || field == "location" ? "p-location" : "";
}

} // namespace vitrine
