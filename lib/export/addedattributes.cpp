#include "export/addedattributes.h"

#include "export/htmltree.h"

#include <QUrl>

#include <algorithm>

namespace vitrine {

namespace {

/// True if the text of a link is its address, or all but the scheme of it, or if there is no text.
bool showsItsAddress(const GumboNode *link)
{
    const QByteArray text = textBelow(link);
    const QByteArray address = attributeOf(link->v.element, "href").trimmed();
    const auto bare = [](QByteArray url) {
        for (const char *prefix : {"https://", "http://", "www."}) {
            if (url.startsWith(prefix))
                url.remove(0, qsizetype(qstrlen(prefix)));
        }
        return url.endsWith('/') ? url.chopped(1) : url;
    };
    return text.isEmpty() || bare(text) == bare(address);
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
    } else if (element.tag == GUMBO_TAG_A && hasAttribute(element, "href") && showsItsAddress(node)) {
        added.emplace_back("data-address", "shown");
    }
    if (const QByteArray frame = frameWithin(node); !frame.isEmpty())
        added.emplace_back("data-frame", frame);
    std::erase_if(added, [&](const AddedAttribute &attribute) { return hasAttribute(element, attribute.first); });
    return added;
}

} // namespace vitrine
