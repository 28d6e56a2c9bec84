#include "markdown/rawhtml.h"

#include "base/codepoints.h"
#include "dom/htmlserializer.h"
#include "dom/htmltext.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>

namespace vitrine {

namespace {

/// Tries at a tree that is read as itself; more are needed only by HTML that is made to deceive.
constexpr int mostRounds = 4;

/// Elements within elements, and left open. More are none that a person has written, and would take a parser minutes.
constexpr qsizetype deepestNesting = 500;

/// All elements that a page has around a field, so that a stray end tag of one of them shows.
constexpr std::array<const char *, 7> pageAncestors{"main", "article", "section", "header", "aside", "div", "div"};
constexpr std::array<const char *, 9> itemAncestors{"main", "article", "section", "header", "aside",
                                                    "ul",   "li",      "div",     "div"};
constexpr const char *behindField = "<p>x</p>";

struct FreeOutput
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&htmlParserOptions(), output); }
};
using Output = std::unique_ptr<GumboOutput, FreeOutput>;

const GumboNode *childAt(const GumboNode *node, unsigned i)
{
    return static_cast<const GumboNode *>(node->v.element.children.data[i]);
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

/// What the policy leaves out.
class ScriptFilter
{
public:
    explicit ScriptFilter(RawHtml policy) : m_isActive(policy != RawHtml::Kept) { }

    KeepHtml element(const GumboElement &element) const
    {
        if (element.tag == GUMBO_TAG_PLAINTEXT)
            return KeepHtml::ContentOnly; // Nothing could end it.
        if (!m_isActive || !codeOf(element))
            return KeepHtml::All;
        return element.tag == GUMBO_TAG_SCRIPT ? KeepHtml::Nothing : KeepHtml::ContentOnly;
    }
    bool keepsAttribute(const GumboElement &element, const GumboAttribute &attribute) const
    {
        return !m_isActive || !codeOf(element, attribute);
    }

    /// The code of an element that is left out; null for one that stays, "" for one of which nobody needs to hear.
    static const char *codeOf(const GumboElement &element)
    {
        switch (element.tag) {
        case GUMBO_TAG_SCRIPT:
            return "html-script";
        case GUMBO_TAG_META:
            return gumbo_get_attribute(&element.attributes, "http-equiv") ? "html-meta" : nullptr;
        case GUMBO_TAG_BASE:
            return "html-base";
        case GUMBO_TAG_OBJECT:
        case GUMBO_TAG_EMBED:
        case GUMBO_TAG_APPLET:
            return "html-plugin";
        case GUMBO_TAG_NOSCRIPT:
            // It is read in another way where scripts are allowed, and its content is what shows without them.
            return "";
        default:
            return nullptr;
        }
    }

    static const char *codeOf(const GumboElement &element, const GumboAttribute &attribute)
    {
        const QByteArray name = QByteArray(attribute.name).toLower();
        if (name.startsWith("on"))
            return "html-event-attribute";
        if (name == "srcdoc")
            return "html-frame-document";
        static constexpr std::array<const char *, 18> addresses{
            "href", "src",      "action",  "formaction", "data", "poster", "background", "cite",   "longdesc",
            "ping", "manifest", "profile", "codebase",   "to",   "from",   "by",         "values", "srcset"};
        if (std::find(addresses.begin(), addresses.end(), name) == addresses.end())
            return nullptr;
        const bool isPicture = element.tag == GUMBO_TAG_IMG && name == "src";
        for (const QByteArray &address : QByteArray(attribute.value).split(name == "values" ? ';' : '\n')) {
            if (isScriptAddress(address, isPicture))
                return "html-script-address";
        }
        return isScriptAddress(QByteArray(attribute.value), isPicture) ? "html-script-address" : nullptr;
    }

private:
    bool m_isActive;
};

/// A stretch of the HTML that is cut out.
struct Cut
{
    TextRange range;
    RemovedHtml removed; ///< Without a code if there is nothing to tell.
};

/// HTML as it stands on a page.
class Placed
{
public:
    Placed(const QByteArray &html, HtmlPlace place) : m_size(html.size())
    {
        if (place == HtmlPlace::Page)
            m_ancestors.assign(pageAncestors.begin(), pageAncestors.end());
        else
            m_ancestors.assign(itemAncestors.begin(), itemAncestors.end());
        m_page = "<!DOCTYPE html><html><head></head><body>";
        for (const char *name : m_ancestors)
            m_page += QByteArray("<") + name + '>';
        m_begin = m_page.size();
        m_page += html + QByteArray("</") + m_ancestors.back() + '>' + behindField;
        for (size_t i = m_ancestors.size() - 1; i > 0; --i)
            m_page += QByteArray("</") + m_ancestors[i - 1] + '>';
        m_page += "</body></html>";
        m_output.reset(gumbo_parse_with_options(&htmlParserOptions(), m_page.constData(), size_t(m_page.size())));
    }

    /// Whether the page around is as it would be without the HTML.
    bool isContained() const
    {
        const GumboNode *node = m_output->root;
        if (node->v.element.attributes.length != 0)
            return false;
        node = onlyElement(node, "body");
        if (!node || node->v.element.attributes.length != 0)
            return false;
        for (size_t i = 0; i + 1 < m_ancestors.size(); ++i) {
            if (i > 0 && node->v.element.children.length != 1)
                return false;
            node = onlyElement(node, m_ancestors[i]);
            if (!node)
                return false;
        }
        if (node->v.element.children.length != 2)
            return false;
        const GumboNode *field = childAt(node, 0);
        const GumboNode *behind = childAt(node, 1);
        return isNamed(field, m_ancestors.back()) && isNamed(behind, "p") && behind->v.element.children.length == 1
               && childAt(behind, 0)->type == GUMBO_NODE_TEXT && qstrcmp(childAt(behind, 0)->v.text.text, "x") == 0;
    }

    /// What the policy cuts out, by place; the page's own elements are none.
    std::vector<Cut> cuts() const { return cutsBelow(m_output->root, m_page.constData() + m_begin, m_size); }

    /// Likewise below any node, in a text that begins at `text`.
    static std::vector<Cut> cutsBelow(const GumboNode *root, const char *text, qsizetype size)
    {
        std::vector<Cut> cuts;
        std::vector<const GumboNode *> open{root};
        while (!open.empty()) {
            const GumboNode *node = open.back();
            open.pop_back();
            for (unsigned i = 0; i < node->v.element.children.length; ++i) {
                if (isElement(childAt(node, i)))
                    open.push_back(childAt(node, i));
            }
            addCuts(cuts, node, text, size);
        }
        std::sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) {
            return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
        });
        return cuts;
    }

private:
    static bool isNamed(const GumboNode *node, const char *name)
    {
        return isElement(node) && elementName(node->v.element) == name;
    }

    /// The last child element if it has that name.
    static const GumboNode *onlyElement(const GumboNode *node, const char *name)
    {
        for (unsigned i = node->v.element.children.length; i > 0; --i) {
            if (isElement(childAt(node, i - 1)))
                return isNamed(childAt(node, i - 1), name) ? childAt(node, i - 1) : nullptr;
        }
        return nullptr;
    }

    static std::optional<TextRange> rangeOf(const GumboStringPiece &piece, const char *text, qsizetype size)
    {
        if (piece.length == 0 || piece.data < text || piece.data + piece.length > text + size)
            return {};
        return TextRange{piece.data - text, piece.data - text + qsizetype(piece.length)};
    }

    static void addCuts(std::vector<Cut> &cuts, const GumboNode *node, const char *text, qsizetype size)
    {
        const GumboElement &element = node->v.element;
        const std::optional<TextRange> tag = rangeOf(element.original_tag, text, size);
        if (!tag)
            return;
        const char *code = ScriptFilter::codeOf(element);
        if (!code) {
            for (unsigned i = 0; i < element.attributes.length; ++i) {
                const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
                if (const char *reason = ScriptFilter::codeOf(element, attribute)) {
                    const GumboStringPiece whole{attribute.original_name.data,
                                                 size_t(attribute.original_value.data + attribute.original_value.length
                                                        - attribute.original_name.data)};
                    if (const auto range =
                            rangeOf(attribute.original_value.length > 0 ? whole : attribute.original_name, text, size))
                        cuts.push_back({*range, {reason, QByteArray(attribute.name), *range}});
                }
            }
            return;
        }
        const std::optional<TextRange> end = rangeOf(element.original_end_tag, text, size);
        const RemovedHtml removed{code, elementName(element), *tag};
        if (element.tag == GUMBO_TAG_SCRIPT) {
            cuts.push_back(
                {{tag->begin, end ? end->end : std::max(tag->end, endOfContent(node, text, size))}, removed});
            return;
        }
        cuts.push_back({*tag, removed});
        if (end)
            cuts.push_back({*end, {}});
    }

    /// Where the text of an element that nothing closes ends.
    static qsizetype endOfContent(const GumboNode *node, const char *text, qsizetype size)
    {
        qsizetype end = 0;
        for (unsigned i = 0; i < node->v.element.children.length; ++i) {
            const GumboNode *child = childAt(node, i);
            if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
                if (const auto range = rangeOf(child->v.text.original_text, text, size))
                    end = range->end;
            }
        }
        return end;
    }

    qsizetype m_size;
    std::vector<const char *> m_ancestors; ///< Outermost first.
    QByteArray m_page;
    qsizetype m_begin = 0; ///< Of the HTML in the page.
    Output m_output;
};

QByteArray withoutCuts(const QByteArray &html, const std::vector<Cut> &cuts)
{
    QByteArray result;
    qsizetype done = 0;
    for (const Cut &cut : cuts) {
        qsizetype begin = cut.range.begin;
        if (begin < done)
            continue;
        // With an attribute goes the blank in front of it.
        const bool isAttribute = html.at(begin) != '<';
        if (isAttribute && begin > done && QByteArrayView(" \t\r\n").contains(html.at(begin - 1)))
            --begin;
        result.append(QByteArrayView(html).sliced(done, begin - done));
        done = std::max(done, cut.range.end);
    }
    result.append(QByteArrayView(html).sliced(done));
    return result;
}

void report(std::vector<RemovedHtml> &removed, const std::vector<Cut> &cuts)
{
    qsizetype done = 0;
    for (const Cut &cut : cuts) {
        if (!cut.removed.code.isEmpty() && cut.range.begin >= done)
            removed.push_back(cut.removed);
        done = std::max(done, cut.range.end);
    }
}

/// Elements that a tag of their own kind, or the end of what is around them, closes too.
bool closesItself(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_OPTION:
        return true;
    default:
        return isVoidHtml(tag);
    }
}

/// A rough count from the tags alone, without a look at comments.
bool nestsTooDeep(const QByteArray &html)
{
    QHash<QByteArray, int> open;
    qsizetype depth = 0;
    for (qsizetype i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
        const bool isEnd = i + 1 < html.size() && html.at(i + 1) == '/';
        const qsizetype begin = i + (isEnd ? 2 : 1);
        qsizetype end = begin;
        while (end < html.size() && isAsciiLetter(uchar(html.at(end))))
            ++end;
        if (end == begin)
            continue;
        const QByteArray name = html.mid(begin, end - begin).toLower();
        int &count = open[name];
        if (isEnd && count > 0) {
            --count;
            --depth;
        } else if (!isEnd && !closesItself(gumbo_tag_enum(name.constData()))) {
            ++count;
            if (++depth > deepestNesting)
                return true;
        }
    }
    return false;
}

/// Whether an end tag of an element's own stands behind it; the end of what is around may have closed it too.
bool hasEndTag(const GumboElement &element)
{
    GumboStringPiece name = element.original_end_tag;
    if (name.length < 2)
        return false;
    gumbo_tag_from_original_text(&name);
    return QByteArray(name.data, qsizetype(name.length)).toLower() == elementName(element);
}

/// End tags for what a text leaves open, innermost first.
QByteArray missingEndTags(const GumboNode *root)
{
    QByteArray tags;
    QSet<const char *> closed; // By their start tags: a parser begins some elements again in the next block.
    std::vector<const GumboNode *> open{root};
    while (!open.empty()) {
        const GumboNode *node = open.back();
        open.pop_back();
        for (unsigned i = 0; i < node->v.element.children.length; ++i) {
            if (isElement(childAt(node, i)))
                open.push_back(childAt(node, i));
        }
        const GumboElement &element = node->v.element;
        if (element.original_tag.length == 0 || closesItself(element.tag) || hasEndTag(element)
            || closed.contains(element.original_tag.data))
            continue;
        closed.insert(element.original_tag.data);
        tags.prepend("</" + elementName(element) + '>');
    }
    return tags;
}

QByteArray asText(const QByteArray &html)
{
    QByteArray text;
    appendEscaped(text, html);
    return text;
}

} // namespace

ContainedHtml containedHtml(const QByteArray &html, RawHtml policy, HtmlPlace place)
{
    ContainedHtml contained{html, {}};
    if (nestsTooDeep(html))
        return {asText(html), {{"html-nesting", {}, {}}}};
    const ScriptFilter filter(policy);
    const HtmlFilter kept{[&](const GumboElement &element) { return filter.element(element); },
                          [&](const GumboElement &element, const GumboAttribute &attribute) {
                              return filter.keepsAttribute(element, attribute);
                          }};
    for (int round = 0; round < mostRounds; ++round) {
        const Placed placed(contained.html, place);
        const bool isFirst = round == 0;
        if (placed.isContained()) {
            const std::vector<Cut> cuts = policy == RawHtml::Kept ? std::vector<Cut>() : placed.cuts();
            if (cuts.empty())
                return contained;
            if (isFirst)
                report(contained.removed, cuts);
            contained.html = withoutCuts(contained.html, cuts);
            continue;
        }
        GumboOptions options = htmlParserOptions();
        options.fragment_context = GUMBO_TAG_DIV;
        const Output fragment(
            gumbo_parse_with_options(&options, contained.html.constData(), size_t(contained.html.size())));
        if (isFirst && policy != RawHtml::Kept) {
            report(contained.removed,
                   Placed::cutsBelow(fragment->root, contained.html.constData(), contained.html.size()));
        }
        // What is only left open keeps its bytes, and the page its sense for parsers that are no browser's.
        const QByteArray closed = contained.html + missingEndTags(fragment->root);
        contained.html = Placed(closed, place).isContained() ? closed : serializedHtml(fragment->root, kept);
    }
    return {asText(html), std::move(contained.removed)};
}

} // namespace vitrine
