#include "export/addedattributes.h"

#include "dom/htmltree.h"

#include <QUrl>

#include <algorithm>
#include <vector>

namespace vitrine {

namespace {

/// The address as people write it by hand: without a scheme and what means nothing.
QByteArray bareAddress(QByteArray address)
{
    const bool isMail = address.startsWith("mailto:");
    for (const char *prefix : {"mailto:", "tel:", "https://", "http://", "www."}) {
        if (address.startsWith(prefix))
            address.remove(0, qsizetype(qstrlen(prefix)));
    }
    if (isMail)
        return QByteArray::fromPercentEncoding(address.split('?').first());
    return address.endsWith('/') ? address.chopped(1) : address;
}

/// What a link says on paper about where it leads: "shown" if that is to be read already, or is of no use there;
/// empty for the address as it is.
QByteArray addressOnPaper(const GumboNode *link)
{
    const QByteArray text = textBelow(link);
    const QByteArray address = attributeOf(link->v.element, "href").trimmed();
    const QByteArray bare = bareAddress(address.startsWith("//") ? "https:" + address : address);
    if (bareAddress(text) == bare)
        return "shown";
    const bool isRemote = addressKind(address) == AddressKind::Remote;
    const bool isReachable = isRemote || address.startsWith("mailto:") || address.startsWith("tel:");
    if (!text.isEmpty())
        return isReachable && !isRemote ? bare : QByteArray();
    // An icon says nothing without its address; behind a picture one would only disturb.
    const std::vector<const GumboElement *> pictures = picturesBelow(link);
    const bool isIcon = std::all_of(pictures.begin(), pictures.end(), [](const GumboElement *picture) {
        return attributeOf(*picture, "class") == "icon";
    });
    return isReachable && isIcon ? bare : QByteArray("shown");
}

/// The address of the frame that an element holds and nothing else; empty if it holds something else.
QByteArray frameWithin(const GumboNode *node)
{
    const GumboVector *children = childrenOf(node);
    const GumboElement *frame = nullptr;
    for (unsigned i = 0; i < children->length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children->data[i]);
        if (child->type == GUMBO_NODE_WHITESPACE)
            continue;
        if (frame || !childrenOf(child) || child->v.element.tag != GUMBO_TAG_IFRAME)
            return {};
        frame = &child->v.element;
    }
    const QByteArray address = frame ? attributeOf(*frame, "src").trimmed() : QByteArray();
    if (addressKind(address) != AddressKind::Remote)
        return {};
    return address.startsWith("//") ? "https:" + address : address;
}

bool isBoxToTick(const GumboElement &element)
{
    return element.tag == GUMBO_TAG_INPUT && attributeOf(element, "type").toLower() == "checkbox";
}

} // namespace

std::vector<AddedAttribute> addedAttributes(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    std::vector<AddedAttribute> added;
    if (element.tag == GUMBO_TAG_TABLE || element.tag == GUMBO_TAG_PRE) {
        added.emplace_back("tabindex", "0");
    } else if (element.tag == GUMBO_TAG_IFRAME && !hasAttribute(element, "aria-label")) {
        const QByteArray host = QUrl::fromEncoded(attributeOf(element, "src").trimmed()).host().toUtf8();
        added.emplace_back("title", host.isEmpty() ? QByteArray("Embedded content") : "Embedded content of " + host);
    } else if (isBoxToTick(element)) {
        added.emplace_back("aria-label", hasAttribute(element, "checked") ? "Done" : "Not done");
    } else if (element.tag == GUMBO_TAG_A && hasAttribute(element, "href")) {
        if (const QByteArray address = addressOnPaper(node); !address.isEmpty())
            added.emplace_back("data-address", address);
    }
    if (const QByteArray frame = frameWithin(node); !frame.isEmpty())
        added.emplace_back("data-frame", frame);
    std::erase_if(added, [&](const AddedAttribute &attribute) { return hasAttribute(element, attribute.first); });
    return added;
}

} // namespace vitrine
