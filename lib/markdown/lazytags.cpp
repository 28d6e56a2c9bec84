#include "markdown/lazytags.h"

#include "markdown/markdownlines.h"

#include <cmark-gfm.h>

#include <cstring>
#include <memory>
#include <vector>

namespace vitrine {

namespace {

struct FreeIterator
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};
using Iterator = std::unique_ptr<cmark_iter, FreeIterator>;

/// Punctuation of Brahmi, see ProtectedText.
constexpr const char *mark = "\U0001104B";

/// Whether a block is a table, of which the public headers do not name the type.
bool isTable(cmark_node *block)
{
    return strcmp(cmark_node_get_type_string(block), "table") == 0;
}

/// Whether the text at the end of a block would go on in a line that begins nothing else: a table, and the paragraph
/// that a list or a quotation ends with.
bool mayGoOn(cmark_node *block)
{
    if (!block || cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH)
        return false;
    if (isTable(block))
        return true;
    while (block && cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH)
        block = cmark_node_last_child(block);
    return block;
}

/// Nodes of a type below a document.
std::vector<cmark_node *> nodesOfType(cmark_node *document, cmark_node_type type)
{
    std::vector<cmark_node *> nodes;
    const Iterator iterator(cmark_iter_new(document));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == type)
            nodes.push_back(node);
    }
    return nodes;
}

} // namespace

bool mayHaveLazyTags(const QByteArray &markdown)
{
    return markdown.contains('<') && !markdown.contains(mark);
}

QByteArray withMarkedLazyTags(const QByteArray &markdown, cmark_node *document,
                              const std::function<bool(const QByteArray &line)> &endsParagraph)
{
    QByteArray marked;
    qsizetype copied = 0;
    std::vector<bool> hasText;
    std::vector<qsizetype> begins;
    for (cmark_node *html : nodesOfType(document, CMARK_NODE_HTML_BLOCK)) {
        const auto line = size_t(cmark_node_get_start_line(html));
        if (!mayGoOn(cmark_node_previous(html)) || line < 2)
            continue;
        if (begins.empty()) {
            hasText = linesWithText(markdown);
            begins = lineBeginnings(markdown);
        }
        if (line > begins.size() || !hasText[line - 2])
            continue;
        const qsizetype tag = markdown.indexOf('<', begins[line - 1]);
        const qsizetype end = line < begins.size() ? begins[line] : markdown.size();
        if (tag < 0 || tag >= end || endsParagraph(markdown.mid(tag, end - tag)))
            continue;
        marked += QByteArrayView(markdown).sliced(copied, tag - copied);
        marked += mark;
        copied = tag;
    }
    if (!marked.isEmpty())
        marked += QByteArrayView(markdown).sliced(copied);
    return marked;
}

void clearLazyTagMarks(cmark_node *document)
{
    for (cmark_node *text : nodesOfType(document, CMARK_NODE_TEXT)) {
        if (strcmp(cmark_node_get_literal(text), mark) == 0) {
            cmark_node_unlink(text);
            cmark_node_free(text);
        }
    }
}

} // namespace vitrine
