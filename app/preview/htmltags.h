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

/// Walks over the tags of HTML and watches that what is read as nested will be nested in the browser as well.
///
/// Knows of HTML only what it takes to be sure; whatever a browser might rearrange counts as not nested: tags that are
/// left open or cross each other, blocks inside of a paragraph, scripts and the like, foreign elements.
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
    std::optional<HtmlTag> read(qsizetype begin);
    bool enter(const HtmlTag &tag);

    QByteArrayView m_html;
    std::vector<QByteArray> m_open; ///< Names, outermost first.
    qsizetype m_offset = 0;
    bool m_isNested = true;
};

} // namespace vitrine
