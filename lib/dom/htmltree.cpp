#include "dom/htmltree.h"

#include "dom/htmlserializer.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int maximumDepth = 400; ///< Of nested elements; text that lies deeper does not count.

void appendText(const GumboNode *node, QByteArray &text, int depth)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        text += node->v.text.text;
    } else if (const GumboVector *children = childrenOf(node); children && depth < maximumDepth) {
        const GumboElement &element = node->v.element;
        if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE)
            return;
        if (element.tag == GUMBO_TAG_IMG)
            text += attributeOf(element, "alt");
        if (element.tag == GUMBO_TAG_BR)
            text += ' ';
        for (unsigned i = 0; i < children->length; ++i)
            appendText(static_cast<const GumboNode *>(children->data[i]), text, depth + 1);
    }
}

/// The length of the scheme in front of an address, its colon included; 0 for none.
qsizetype schemeLength(const QByteArray &address)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isInScheme = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
    };
    const qsizetype colon = address.indexOf(':');
    const bool isScheme =
        colon > 0 && isLetter(address.at(0)) && std::all_of(address.begin(), address.begin() + colon, isInScheme);
    return isScheme ? colon + 1 : 0;
}

} // namespace

HtmlTree::HtmlTree(const QByteArray &html)
    : m_output(gumbo_parse_with_options(&htmlParserOptions(), html.constData(), size_t(html.size())))
{ }

HtmlTree::~HtmlTree()
{
    gumbo_destroy_output(&htmlParserOptions(), m_output);
}

QByteArray attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QByteArray(attribute->value) : QByteArray();
}

bool hasAttribute(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

const GumboVector *childrenOf(const GumboNode *node)
{
    const bool isElement = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return isElement ? &node->v.element.children : nullptr;
}

QByteArray textBelow(const GumboNode *node)
{
    QByteArray text;
    appendText(node, text, 0);
    return text.replace("\xC2\xA0", " ").simplified();
}

std::vector<const GumboElement *> picturesBelow(const GumboNode *node)
{
    std::vector<const GumboElement *> pictures;
    // Of each element on the way down, what is still to be looked at, last first.
    std::vector<const GumboNode *> open{node};
    while (!open.empty()) {
        const GumboNode *next = open.back();
        open.pop_back();
        const GumboVector *children = childrenOf(next);
        if (!children)
            continue;
        if (next != node && next->v.element.tag == GUMBO_TAG_IMG)
            pictures.push_back(&next->v.element);
        for (unsigned i = children->length; i > 0; --i)
            open.push_back(static_cast<const GumboNode *>(children->data[i - 1]));
    }
    return pictures;
}

AddressKind addressKind(const QByteArray &address)
{
    const QByteArray trimmed = address.trimmed();
    if (trimmed.isEmpty())
        return AddressKind::Empty;
    if (trimmed.startsWith('#'))
        return AddressKind::Anchor;
    const qsizetype scheme = schemeLength(trimmed);
    if (scheme == 0)
        return trimmed.startsWith("//") ? AddressKind::Remote : AddressKind::Relative;
    const QByteArray name = trimmed.first(scheme).toLower();
    return name == "http:" || name == "https:" ? AddressKind::Remote : AddressKind::Inline;
}

QByteArray validAddress(const QByteArray &address)
{
    // Brackets belong to a host that is an IPv6 address, and nowhere else.
    const qsizetype scheme = schemeLength(address);
    const bool hasHost = address.sliced(scheme).startsWith("//");
    const qsizetype slash = hasHost ? address.indexOf('/', scheme + 2) : 0;
    const qsizetype hostEnd = slash < 0 ? address.size() : slash;
    QByteArray valid;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char c = address.at(i);
        const bool isBracket = (c == '[' || c == ']') && i >= hostEnd;
        const bool isControl = (uchar(c) <= ' ') || c == '\x7f';
        if (isControl || isBracket || QByteArrayView("\"<>\\^`{|}").contains(c))
            valid += '%' + QByteArray(1, c).toHex().toUpper();
        else
            valid += c;
    }
    return valid;
}

} // namespace vitrine
