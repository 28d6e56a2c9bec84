#pragma once

#include "base/textrange.h"
#include "markdown/markdown.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// Where on a page HTML stands.
enum class HtmlPlace {
    Page,     ///< In a box of its own.
    ListItem, ///< In an item of a list.
};

/// Something that was left out of HTML.
struct RemovedHtml
{
    QByteArray code; ///< See ContentFinding.
    QByteArray name; ///< Of the element or attribute.
    TextRange range; ///< Bytes of the HTML that was given: the start tag, or the attribute.
};

/// HTML that keeps to its place on a page.
struct ContainedHtml
{
    QByteArray html;
    std::vector<RemovedHtml> removed; ///< By their place.
};

/// Makes sure that HTML, whatever it is, leaves the page around it as it is: elements that are left open or closed too
/// often are balanced. RawHtml::WithoutScripts: what runs scripts is left out, see ContentFinding. HTML that needs
/// neither is given back byte for byte, and what has to go is cut out where that does. Never fails: HTML that cannot be
/// tamed becomes text.
[[nodiscard]] ContainedHtml containedHtml(const QByteArray &html, RawHtml policy, HtmlPlace place);

} // namespace vitrine
