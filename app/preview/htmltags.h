#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vitrine {

/// A tag in a piece of HTML.
struct HtmlTag
{
    QByteArray name; ///< Lower-case.
    TextRange range; ///< From `<` to behind `>`.
    bool isClosing = false;
    bool isVoid = false; ///< Has no content and no closing tag, like `<br>`.
};

/// The tag that begins with the `<` at `begin`; nothing if there is none that a browser would read the same way.
[[nodiscard]] std::optional<HtmlTag> readHtmlTag(QByteArrayView html, qsizetype begin);

/// True for an element whose content is text whatever stands in it, such as `script` or `textarea`.
[[nodiscard]] bool isRawTextElement(const QByteArray &name);
/// Where the end tag of a raw text element stands whose content begins at `begin`; -1 if it is never closed.
[[nodiscard]] qsizetype rawTextEnd(QByteArrayView html, qsizetype begin, const QByteArray &name);

/// Walks over the tags of HTML and watches that what is read as nested will be nested in the browser as well.
///
/// Knows of HTML only what it takes to be sure; whatever a browser might rearrange counts as not nested: tags that are
/// left open or cross each other, blocks inside of a paragraph, forms, foreign elements. The content of scripts, styles
/// and the like is passed over.
class HtmlTags
{
public:
    explicit HtmlTags(QByteArrayView html) : m_html(html) { }

    /// The next tag, or nothing at the end of the HTML or where isNested() turns false. Comments are skipped.
    [[nodiscard]] std::optional<HtmlTag> next();
    /// How many elements are open behind the last tag.
    [[nodiscard]] qsizetype depth() const { return qsizetype(m_open.size()); }
    /// Whether all was nested so far; at the end, that nothing is left open too.
    [[nodiscard]] bool isNested() const { return m_isNested && (m_offset < m_html.size() || m_open.empty()); }

private:
    bool enter(const HtmlTag &tag);
    void passRawText(const QByteArray &name);

    QByteArrayView m_html;
    std::vector<QByteArray> m_open; ///< Names, outermost first.
    qsizetype m_offset = 0;
    bool m_isNested = true;
};

} // namespace vitrine
