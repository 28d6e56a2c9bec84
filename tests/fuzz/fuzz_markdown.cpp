#include "fuzz/fuzztarget.h"
#include "markdown/markdown.h"
#include "markdown/rawhtml.h"

#include <algorithm>

namespace vitrine::test {

namespace {

/// The first byte chooses how the rest is rendered.
MarkdownOptions optionsFrom(uchar byte)
{
    MarkdownOptions options;
    options.rawHtml = byte % 3 == 0 ? RawHtml::WithoutScripts : byte % 3 == 1 ? RawHtml::Kept : RawHtml::Omitted;
    options.sourceLines = (byte & 4) != 0;
    options.emoji = (byte & 8) == 0;
    options.typographer = (byte & 16) == 0;
    return options;
}

void checkRendered(const RenderedMarkdown &rendered, const QByteArray &markdown, HtmlPlace place)
{
    require(rendered.html.isValidUtf8(), "The HTML is no UTF-8.");
    for (const ContentFinding &finding : rendered.findings) {
        require(0 <= finding.range.begin && finding.range.begin <= finding.range.end
                    && finding.range.end <= markdown.size(),
                "A finding lies outside the Markdown.");
        require(!finding.code.isEmpty(), "A finding has no code.");
    }
    // What keeps to its place already is given back byte for byte.
    require(containedHtml(rendered.html, RawHtml::Kept, place).html == rendered.html,
            "The HTML does not keep to its place on the page.");
}

} // namespace

void checkBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const MarkdownOptions options = optionsFrom(uchar(bytes.front()));
    const QByteArray markdown = bytes.sliced(1).toByteArray();
    const RenderedMarkdown rendered = renderMarkdown(markdown, options);
    const RenderedMarkdown again = renderMarkdown(markdown, options);
    require(rendered.html == again.html && rendered.findings == again.findings,
            "Rendering the same text twice gives two pages.");
    if (!markdown.isValidUtf8())
        return; // Places are those of the text that has been made of it.
    checkRendered(rendered, markdown, HtmlPlace::Page);
    checkRendered(renderInlineMarkdown(markdown, options), markdown, HtmlPlace::ListItem);
}

} // namespace vitrine::test
