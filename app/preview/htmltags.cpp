#include "preview/htmltags.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vitrine {

namespace {

using namespace std::string_view_literals;

constexpr std::array voidElements = {"area"sv,  "br"sv,   "col"sv,  "embed"sv,  "hr"sv,    "img"sv,
                                     "input"sv, "link"sv, "meta"sv, "source"sv, "track"sv, "wbr"sv};

/// Elements that browsers move, merge or read by other rules.
constexpr std::array unsureElements = {
    "body"sv,     "frame"sv,    "frameset"sv, "head"sv,     "html"sv,      "listing"sv, "math"sv, "noembed"sv,
    "noframes"sv, "noscript"sv, "option"sv,   "optgroup"sv, "plaintext"sv, "select"sv,  "svg"sv,  "template"sv,
    "textarea"sv, "title"sv,    "xmp"sv,      "form"sv,     "button"sv,    "nobr"sv};

/// Of these, browsers leave the first three where they stand.
constexpr std::array rawTextElements = {"iframe"sv, "script"sv,  "style"sv,    "textarea"sv,
                                        "title"sv,  "noembed"sv, "noframes"sv, "xmp"sv};

/// Elements that another block ends, or is moved out of.
constexpr std::array phrasingOnlyElements = {"p"sv, "h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv};

/// Elements that may stand directly in one of their own kind.
constexpr std::array recursiveElements = {"div"sv,    "section"sv, "blockquote"sv, "span"sv,
                                          "strong"sv, "em"sv,      "small"sv};

/// What may stand in a paragraph without ending it.
constexpr std::array phrasingElements = {"a"sv,    "abbr"sv, "b"sv,     "bdi"sv,   "bdo"sv,  "big"sv,    "br"sv,
                                         "cite"sv, "code"sv, "data"sv,  "del"sv,   "dfn"sv,  "em"sv,     "font"sv,
                                         "i"sv,    "img"sv,  "input"sv, "ins"sv,   "kbd"sv,  "label"sv,  "mark"sv,
                                         "q"sv,    "s"sv,    "samp"sv,  "small"sv, "span"sv, "strike"sv, "strong"sv,
                                         "sub"sv,  "sup"sv,  "time"sv,  "tt"sv,    "u"sv,    "var"sv,    "wbr"sv};

template <typename Names> bool isOneOf(const QByteArray &name, const Names &names)
{
    return std::find(names.begin(), names.end(), std::string_view(name.constData(), size_t(name.size())))
           != names.end();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameEnd(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/' || c == '>';
}

} // namespace

std::optional<HtmlTag> HtmlTags::next()
{
    while (m_isNested) {
        const qsizetype begin = m_html.indexOf('<', m_offset);
        if (begin < 0) {
            m_offset = m_html.size();
            return std::nullopt;
        }
        if (m_html.sliced(begin).startsWith("<!--")) {
            const qsizetype end = m_html.indexOf("-->", begin + 4);
            // "<!-->" and "<!--->" end at once, unlike what the search finds.
            m_isNested =
                end >= 0 && !m_html.sliced(begin + 4).startsWith('>') && !m_html.sliced(begin + 4).startsWith("->");
            m_offset = end + 3;
            continue;
        }
        const std::optional<HtmlTag> tag = readHtmlTag(m_html, begin);
        m_isNested = tag && enter(*tag);
        if (m_isNested) {
            m_offset = tag->range.end;
            if (!tag->isClosing && isRawTextElement(tag->name))
                passRawText(tag->name);
            return tag;
        }
    }
    return std::nullopt;
}

void HtmlTags::passRawText(const QByteArray &name)
{
    const qsizetype end = rawTextEnd(m_html, m_offset, name);
    m_isNested = end >= 0;
    if (m_isNested)
        m_offset = end;
}

bool isRawTextElement(const QByteArray &name)
{
    return isOneOf(name, rawTextElements);
}

qsizetype rawTextEnd(QByteArrayView html, qsizetype begin, const QByteArray &name)
{
    for (qsizetype at = html.indexOf("</", begin); at >= 0; at = html.indexOf("</", at + 2)) {
        const QByteArrayView found = html.sliced(at + 2, std::min(name.size(), html.size() - at - 2));
        const qsizetype behind = at + 2 + name.size();
        if (found.compare(name, Qt::CaseInsensitive) == 0 && behind < html.size() && isNameEnd(html[behind]))
            return at;
    }
    return -1;
}

std::optional<HtmlTag> readHtmlTag(QByteArrayView html, qsizetype begin)
{
    HtmlTag tag;
    qsizetype at = begin + 1;
    if (at < html.size() && html[at] == '/') {
        tag.isClosing = true;
        ++at;
    }
    const qsizetype nameBegin = at;
    while (at < html.size() && !isNameEnd(html[at]))
        ++at;
    tag.name = html.sliced(nameBegin, at - nameBegin).toByteArray().toLower();
    if (tag.name.isEmpty() || !isLetter(tag.name.at(0)))
        return std::nullopt;

    char quote = 0;
    for (char last = 0; at < html.size(); ++at) {
        const char c = html[at];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if ((c == '"' || c == '\'') && last == '=') {
            quote = c;
        } else if (c == '"' || c == '\'' || c == '<') {
            return std::nullopt;
        } else if (c == '>') {
            tag.isVoid = isOneOf(tag.name, voidElements);
            tag.range = {begin, at + 1};
            return tag;
        }
        if (c != ' ' && c != '\n' && c != '\t')
            last = c;
    }
    return std::nullopt;
}

/// Opens or closes an element; false if the browser might see it otherwise.
bool HtmlTags::enter(const HtmlTag &tag)
{
    if (tag.isClosing) {
        if (m_open.empty() || m_open.back() != tag.name)
            return false;
        m_open.pop_back();
        return true;
    }
    const auto isOpen = [this](const QByteArray &name) {
        return std::find(m_open.begin(), m_open.end(), name) != m_open.end();
    };
    const auto holdsPhrasing = [](const QByteArray &name) { return isOneOf(name, phrasingOnlyElements); };
    const bool isInPhrasing = std::any_of(m_open.begin(), m_open.end(), holdsPhrasing);
    const bool endsItsLike = !m_open.empty() && m_open.back() == tag.name && !isOneOf(tag.name, recursiveElements);
    if (isOneOf(tag.name, unsureElements) || endsItsLike || (isInPhrasing && !isOneOf(tag.name, phrasingElements))
        || (tag.name == "a" && isOpen(tag.name)))
        return false;
    if (!tag.isVoid)
        m_open.push_back(tag.name);
    return true;
}

} // namespace vitrine
