#include "markdown/lazytags.h"

#include "markdown/markdownlines.h"
#include "markdown/markdowntree.h"

#include <cmark-gfm.h>

#include <cstring>
#include <optional>
#include <vector>

namespace vitrine {

namespace {

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

std::vector<cmark_node *> htmlBlocks(cmark_node *document)
{
    std::vector<cmark_node *> blocks;
    const MarkdownIterator iterator(cmark_iter_new(document));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK)
            blocks.push_back(node);
    }
    return blocks;
}

/// The lines of a text.
struct Lines
{
    explicit Lines(const QByteArray &markdown)
        : text(markdown),
          hasText(linesWithText(markdown)),
          begins(lineBeginnings(markdown))
    { }

    /// A line, counted from 0.
    QByteArray at(size_t line) const
    {
        return text.mid(begins[line], line + 1 < begins.size() ? begins[line + 1] - begins[line] : -1);
    }

    QByteArray text;
    std::vector<bool> hasText;
    std::vector<qsizetype> begins;
};

/// Whether the text of a footnote that is defined above would go on in a line, counted from 0. cmark-gfm has taken
/// footnotes to their own place.
bool goesOnFootnote(const Lines &lines, size_t line, const std::function<bool(const QByteArray &line)> &endsParagraph)
{
    for (size_t above = line; above > 0 && lines.hasText[above - 1]; --above) {
        const QByteArray text = lines.at(above - 1).trimmed();
        const qsizetype end = text.startsWith("[^") ? text.indexOf("]:") : -1;
        if (end > 0)
            return end + 2 < text.size() && !endsParagraph(text.sliced(end + 2).trimmed());
        if (endsParagraph(text))
            return false;
    }
    return false;
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
    std::optional<Lines> lines;
    for (cmark_node *html : htmlBlocks(document)) {
        const int number = cmark_node_get_start_line(html);
        if (number < 2)
            continue;
        if (!lines)
            lines.emplace(markdown);
        const auto line = size_t(number) - 1;
        if (line >= lines->begins.size() || !lines->hasText[line - 1])
            continue;
        const QByteArray text = lines->at(line);
        const qsizetype tag = text.indexOf('<');
        if (tag < 0 || endsParagraph(text.sliced(tag)))
            continue;
        if (!mayGoOn(cmark_node_previous(html)) && !goesOnFootnote(*lines, line, endsParagraph))
            continue;
        const qsizetype place = lines->begins[line] + tag;
        marked += QByteArrayView(markdown).sliced(copied, place - copied);
        marked += mark;
        copied = place;
    }
    if (!marked.isEmpty())
        marked += QByteArrayView(markdown).sliced(copied);
    return marked;
}

void clearLazyTagMarks(cmark_node *document)
{
    const auto clear = [](const char *text, auto set) {
        // Behind a backslash, cmark leaves the blanks that the line begins with.
        if (text && strstr(text, mark))
            set(QByteArray(text).replace(QByteArray(" ") + mark, "").replace(mark, ""));
    };
    const MarkdownIterator iterator(cmark_iter_new(document));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event != CMARK_EVENT_ENTER)
            continue;
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
            clear(cmark_node_get_url(node), [&](const QByteArray &url) { cmark_node_set_url(node, url.constData()); });
            clear(cmark_node_get_title(node),
                  [&](const QByteArray &title) { cmark_node_set_title(node, title.constData()); });
        } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE
                   || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_CODE_BLOCK) {
            clear(cmark_node_get_literal(node),
                  [&](const QByteArray &literal) { cmark_node_set_literal(node, literal.constData()); });
        }
    }
}

} // namespace vitrine
