#include "html/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QString>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace vitrine {

namespace {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

/// Hugo's switches. Goldmark takes a single tilde for text.
constexpr int cmarkOptions =
    CMARK_OPT_SMART | CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;

/// The extensions that Hugo switches on. Not "tagfilter": it escapes what raw HTML is meant to do.
using Extensions = std::array<cmark_syntax_extension *, 4>;

const Extensions &extensions()
{
    // Registering is not thread-safe, initialising a static is.
    static const Extensions found = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return Extensions{cmark_find_syntax_extension("table"), cmark_find_syntax_extension("strikethrough"),
                          cmark_find_syntax_extension("tasklist"), cmark_find_syntax_extension("autolink")};
    }();
    return found;
}

Tree parsed(QByteArray markdown)
{
    // cmark's own check takes good letters behind a bad byte away with it.
    if (!markdown.isValidUtf8())
        markdown = QString::fromUtf8(markdown).toUtf8();

    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(cmarkOptions));
    for (cmark_syntax_extension *extension : extensions())
        cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_parser_feed(parser.get(), markdown.constData(), size_t(markdown.size()));
    return Tree(cmark_parser_finish(parser.get()));
}

QByteArray rendered(cmark_node *node)
{
    char *html = cmark_render_html(node, cmarkOptions, nullptr);
    QByteArray copy(html);
    cmark_get_default_mem_allocator()->free(html);
    return copy;
}

/// Puts `attribute` into the first start tag of `html`; a block without one, such as a comment or an end tag, stays
/// as it is. An attribute and no element around it, since a raw block may open what a later one closes.
QByteArray withAttribute(const QByteArray &html, const QByteArray &attribute)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (qsizetype i = html.indexOf('<'); i >= 0 && i + 1 < html.size(); i = html.indexOf('<', i + 1)) {
        if (html.mid(i, 4) == "<!--") {
            i = html.indexOf("-->", i + 4);
            if (i < 0)
                break;
        } else if (isLetter(html.at(i + 1))) {
            qsizetype end = i + 1;
            while (end < html.size() && !QByteArrayView(" \t\r\n/>").contains(html.at(end)))
                ++end;
            return html.left(end) + ' ' + attribute + html.mid(end);
        }
    }
    return html;
}

/// For each line of a text, counted as cmark does, whether anything but blanks stands on it.
std::vector<bool> linesWithText(const QByteArray &text)
{
    std::vector<bool> lines(1, false);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n' || (c == '\r' && text.mid(i + 1, 1) != "\n"))
            lines.push_back(false);
        else if (c != ' ' && c != '\t' && c != '\r')
            lines.back() = true;
    }
    return lines;
}

bool isContent(cmark_node *node)
{
    return node && cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_DEFINITION;
}

/// The blocks of a document one by one, each with the lines it was made from.
QByteArray renderedWithLines(Tree document, const QByteArray &markdown)
{
    const std::vector<bool> hasText = linesWithText(markdown);
    QByteArray html;
    cmark_node *node = cmark_node_first_child(document.get());
    while (isContent(node)) {
        cmark_node *next = cmark_node_next(node);
        const int first = cmark_node_get_start_line(node);
        // cmark's own last line is off by one behind some blocks, so a block reaches to the next one.
        int last = isContent(next) ? cmark_node_get_start_line(next) - 1 : int(hasText.size());
        while (last > first && !hasText[size_t(last) - 1])
            --last;
        const QByteArray lines = QByteArray::number(first) + '-' + QByteArray::number(std::max(first, last));
        html += withAttribute(rendered(node), "data-lines=\"" + lines + '"');
        const Tree done(std::exchange(node, next)); // only now: the renderer looks at a paragraph's parent
    }
    // Footnotes stand last and are rendered as one list, which takes the document around them.
    if (node)
        html += rendered(document.get());
    return html;
}

} // namespace

QByteArray renderMarkdown(const QByteArray &markdown, const MarkdownOptions &options)
{
    Tree document = parsed(markdown);
    return options.sourceLines ? renderedWithLines(std::move(document), markdown) : rendered(document.get());
}

QByteArray renderInlineMarkdown(const QByteArray &markdown)
{
    const Tree document = parsed(markdown);
    cmark_node *first = cmark_node_first_child(document.get());
    QByteArray html = rendered(document.get()).trimmed();
    const bool isOneParagraph = first && !cmark_node_next(first) && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH;
    if (isOneParagraph)
        html = html.sliced(3, html.size() - 7); // <p> and </p>
    return html;
}

QByteArray escapedHtml(const QByteArray &text)
{
    QByteArray html;
    html.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

} // namespace vitrine
