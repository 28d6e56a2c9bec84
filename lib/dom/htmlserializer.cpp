#include "dom/htmlserializer.h"

#include <cstdlib>
#include <vector>

namespace vitrine {

namespace {

/// Elements whose text is written as it is.
bool hasRawText(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
        return element.tag_namespace == GUMBO_NAMESPACE_HTML;
    default:
        return false;
    }
}

bool isVoid(const GumboElement &element)
{
    return element.tag_namespace == GUMBO_NAMESPACE_HTML && isVoidHtml(element.tag);
}

QByteArray escapedText(QByteArray text)
{
    return text.replace('&', "&amp;").replace("\u00a0", "&nbsp;").replace('<', "&lt;").replace('>', "&gt;");
}

QByteArray escapedValue(QByteArray value)
{
    return value.replace('&', "&amp;")
        .replace("\u00a0", "&nbsp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
}

QByteArray attributeName(const GumboAttribute &attribute)
{
    static constexpr const char *prefixes[] = {"", "xlink:", "xml:", "xmlns:"};
    const QByteArray name(attribute.name);
    const QByteArray prefix(prefixes[attribute.attr_namespace]);
    return attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_XMLNS && name == "xmlns" ? name : prefix + name;
}

class Serializer
{
public:
    explicit Serializer(const HtmlFilter &filter) : m_filter(filter) { }

    QByteArray write(const GumboNode *parent)
    {
        pushChildren(parent);
        while (!m_steps.empty()) {
            const Step step = m_steps.back();
            m_steps.pop_back();
            if (step.node)
                writeNode(step.node);
            else
                m_html += step.end;
        }
        return m_html;
    }

private:
    /// What is still to be written: a node, or an end tag.
    struct Step
    {
        const GumboNode *node = nullptr;
        QByteArray end;
    };

    void pushChildren(const GumboNode *node)
    {
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            m_steps.push_back({static_cast<const GumboNode *>(children.data[i - 1]), {}});
    }

    void writeNode(const GumboNode *node)
    {
        switch (node->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            writeElement(node);
            break;
        case GUMBO_NODE_COMMENT:
            m_html += "<!--" + QByteArray(node->v.text.text).replace("-->", "--&gt;") + "-->";
            break;
        default:
            writeText(node);
        }
    }

    void writeText(const GumboNode *node)
    {
        const QByteArray text(node->v.text.text);
        const GumboNode *parent = node->parent;
        const bool isRaw = parent && parent->type == GUMBO_NODE_ELEMENT && hasRawText(parent->v.element)
                           && m_filter.element(parent->v.element) == KeepHtml::All;
        m_html += isRaw ? text : escapedText(text);
    }

    void writeElement(const GumboNode *node)
    {
        const GumboElement &element = node->v.element;
        const KeepHtml keep = m_filter.element(element);
        if (keep == KeepHtml::Nothing)
            return;
        if (keep == KeepHtml::All) {
            const QByteArray name = elementName(element);
            m_html += '<' + name;
            for (unsigned i = 0; i < element.attributes.length; ++i)
                writeAttribute(element, *static_cast<const GumboAttribute *>(element.attributes.data[i]));
            m_html += '>';
            if (isVoid(element))
                return;
            if (startsWithLineFeed(element))
                m_html += '\n'; // The first one behind these tags is not read.
            m_steps.push_back({nullptr, "</" + name + '>'});
        }
        pushChildren(node);
    }

    static bool startsWithLineFeed(const GumboElement &element)
    {
        if (element.tag != GUMBO_TAG_PRE && element.tag != GUMBO_TAG_TEXTAREA && element.tag != GUMBO_TAG_LISTING)
            return false;
        if (element.children.length == 0)
            return false;
        const auto *first = static_cast<const GumboNode *>(element.children.data[0]);
        return (first->type == GUMBO_NODE_TEXT || first->type == GUMBO_NODE_WHITESPACE)
               && first->v.text.text[0] == '\n';
    }

    void writeAttribute(const GumboElement &element, const GumboAttribute &attribute)
    {
        if (m_filter.keepsAttribute(element, attribute))
            m_html += ' ' + attributeName(attribute) + "=\"" + escapedValue(QByteArray(attribute.value)) + '"';
    }

    const HtmlFilter &m_filter;
    QByteArray m_html;
    std::vector<Step> m_steps;
};

} // namespace

const GumboOptions &htmlParserOptions()
{
    static const GumboOptions options = [] {
        GumboOptions zeroed = kGumboDefaultOptions;
        zeroed.allocator = [](void * /*userdata*/, size_t size) { return std::calloc(1, size); };
        zeroed.deallocator = [](void * /*userdata*/, void *memory) { std::free(memory); };
        return zeroed;
    }();
    return options;
}

bool isVoidHtml(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_BASEFONT:
    case GUMBO_TAG_BGSOUND:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_KEYGEN:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

QByteArray serializedHtml(const GumboNode *parent, const HtmlFilter &filter)
{
    return Serializer(filter).write(parent);
}

QByteArray elementName(const GumboElement &element)
{
    const bool isForeign = element.tag_namespace == GUMBO_NAMESPACE_SVG && element.original_tag.length > 0;
    if (element.tag != GUMBO_TAG_UNKNOWN && !isForeign)
        return QByteArray(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG) {
        if (const char *name = gumbo_normalize_svg_tagname(&piece))
            return QByteArray(name);
    }
    return QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

} // namespace vitrine
