#pragma once

#include "base/textrange.h"
#include "markdown/markdown.h"
#include "markdown/protectedtext.h"

#include <QByteArray>

#include <vector>

struct cmark_node;

namespace vitrine {

/// A stretch of HTML, and the Markdown block that it was made from.
struct HtmlStretch
{
    TextRange range; ///< Bytes of the HTML.
    int line = 0;    ///< Of the Markdown, from 1.
};

/// An attribute of a heading that was left out, as it is written, and the line of the Markdown, from 1.
struct OmittedAttribute
{
    QByteArray name;
    int line = 0;
};

/// HTML made of a Markdown document.
struct MarkdownHtml
{
    QByteArray html;
    std::vector<HtmlStretch> raw;                  ///< Raw HTML, in order.
    std::vector<HtmlStretch> scriptLinks;          ///< Links and pictures whose address was left out.
    std::vector<OmittedAttribute> eventAttributes; ///< Hugo leaves those of headings out, whatever its settings.
    int omittedLine = 0;                           ///< Of the first raw HTML that was left out, from 1; 0 for none.
};

/// Writes a document as Goldmark in Hugo does. `markdown`: what the document was read from. `originalLines`: for each
/// of its lines, the one that `data-lines` names; empty if they are the same.
[[nodiscard]] MarkdownHtml markdownHtml(cmark_node *document, const ProtectedText &markdown,
                                        const MarkdownOptions &options, const std::vector<int> &originalLines = {});

} // namespace vitrine
