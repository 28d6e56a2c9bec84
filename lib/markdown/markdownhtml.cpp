#include "markdown/markdownhtml.h"

#include "dom/htmltext.h"
#include "markdown/headingattributes.h"
#include "markdown/headingids.h"
#include "markdown/markdownlines.h"
#include "markdown/markdowntext.h"
#include "markdown/markdowntree.h"
#include "markdown/tableheaders.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QHash>

#include <algorithm>

namespace vitrine {

namespace {

constexpr const char *omittedHtml = "<!-- raw HTML omitted -->";

bool isFootnote(cmark_node *node)
{
    return node && cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION;
}

bool isDefinition(cmark_node *node)
{
    return node && definitionPart(node) != DefinitionPart::None;
}

class HtmlWriter
{
public:
    HtmlWriter(cmark_node *document, const ProtectedText &markdown, const MarkdownOptions &options,
               const std::vector<int> &originalLines)
        : m_document(document),
          m_markdown(markdown),
          m_options(options),
          m_originalLines(originalLines),
          m_hasText(linesWithText(markdown.text()))
    {
        m_result.html.reserve(markdown.text().size() + markdown.text().size() / 4);
    }

    MarkdownHtml write()
    {
        if (isFootnote(cmark_node_last_child(m_document)))
            countReferences();
        m_iterator.reset(cmark_iter_new(m_document));
        for (cmark_event_type event = cmark_iter_next(m_iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(m_iterator.get())) {
            cmark_node *node = cmark_iter_get_node(m_iterator.get());
            const bool entering = event == CMARK_EVENT_ENTER;
            if (!isBlock(node))
                writeInline(node, entering);
            else if (node != m_document)
                writeBlock(node, entering);
        }
        return std::move(m_result);
    }

private:
    QByteArray &html() { return m_result.html; }
    /// What cmark gives, as the author wrote it.
    QByteArray text(const char *literal) const { return m_markdown.withoutMarks(QByteArray(literal)); }

    // --- Blocks

    void writeBlock(cmark_node *node, bool entering)
    {
        const bool isTop = cmark_node_parent(node) == m_document;
        const qsizetype begin = html().size();
        if (entering && isTop)
            m_topLine = firstLine(node);
        const bool beginsList = isDefinition(node) && entering && !isDefinition(cmark_node_previous(node));
        if (beginsList)
            html() += "<dl>\n";
        writeOneBlock(node, entering);
        if (isDefinition(node) && !entering && !isDefinition(cmark_node_next(node)))
            html() += "</dl>\n";
        if (entering && isTop && m_options.sourceLines && !isFootnote(node) && (!isDefinition(node) || beginsList))
            insertLines(node, begin);
    }

    void writeOneBlock(cmark_node *node, bool entering)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_BLOCK_QUOTE:
            html() += entering ? "<blockquote>\n" : "</blockquote>\n";
            return;
        case CMARK_NODE_LIST:
            writeList(node, entering);
            return;
        case CMARK_NODE_ITEM:
            html() += entering ? "<li>" : "</li>\n";
            if (entering && cmark_node_first_child(node) && !isTight(cmark_node_first_child(node)))
                html() += '\n';
            return;
        case CMARK_NODE_CODE_BLOCK:
            writeCode(node);
            return;
        case CMARK_NODE_HTML_BLOCK:
            writeRaw(node, m_options.rawHtml == RawHtml::Omitted ? "\n" : "");
            return;
        case CMARK_NODE_PARAGRAPH:
            writeParagraph(node, entering);
            return;
        case CMARK_NODE_HEADING:
            writeHeading(node, entering);
            return;
        case CMARK_NODE_THEMATIC_BREAK:
            html() += "<hr>\n";
            return;
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            writeFootnote(node, entering);
            return;
        default:
            break;
        }
        if (definitionPart(node) == DefinitionPart::Term)
            html() += entering ? "<dt>" : "</dt>\n";
        else if (definitionPart(node) == DefinitionPart::Description)
            html() += entering ? (isTightDescription(node) ? "<dd>" : "<dd>\n") : "</dd>\n";
        else
            writeTablePart(node, cmark_node_get_type_string(node), entering);
    }

    void writeList(cmark_node *node, bool entering)
    {
        const bool isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        html() += entering ? "<" : "</";
        html() += isOrdered ? "ol" : "ul";
        if (entering && isOrdered && cmark_node_get_list_start(node) != 1)
            html() += " start=\"" + QByteArray::number(cmark_node_get_list_start(node)) + '"';
        html() += ">\n";
    }

    void writeCode(cmark_node *node)
    {
        const QByteArray info = text(cmark_node_get_fence_info(node));
        const QByteArray language = info.left(info.indexOf(' ') < 0 ? info.size() : info.indexOf(' '));
        html() += "<pre><code";
        if (!language.isEmpty()) {
            html() += " class=\"language-";
            appendEscaped(html(), language);
            html() += '"';
        }
        html() += '>';
        appendEscaped(html(), text(cmark_node_get_literal(node)));
        html() += "</code></pre>\n";
    }

    void writeRaw(cmark_node *node, const char *behindOmitted)
    {
        if (m_options.rawHtml == RawHtml::Omitted) {
            html() += omittedHtml;
            html() += behindOmitted;
            if (m_result.omittedLine == 0)
                m_result.omittedLine = m_topLine;
            return;
        }
        const qsizetype begin = html().size();
        html() += text(cmark_node_get_literal(node));
        m_result.raw.push_back({{begin, html().size()}, m_topLine});
    }

    /// A paragraph whose tags are left out, since its list has no blank lines.
    static bool isTight(cmark_node *node)
    {
        if (cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH)
            return false;
        cmark_node *parent = cmark_node_parent(node);
        return cmark_node_get_type(parent) == CMARK_NODE_ITEM && cmark_node_get_list_tight(cmark_node_parent(parent));
    }

    /// A description with no blank line in front of it has no paragraphs.
    bool isTightDescription(cmark_node *node) const
    {
        const int line = cmark_node_get_start_line(node);
        return line < 2 || size_t(line) - 2 >= m_hasText.size() || m_hasText[size_t(line) - 2];
    }

    void writeParagraph(cmark_node *node, bool entering)
    {
        cmark_node *parent = cmark_node_parent(node);
        // Of a description, Goldmark takes the tags of the first paragraph only.
        const bool isFirst = !cmark_node_previous(node);
        const bool inDescription = definitionPart(parent) == DefinitionPart::Description;
        if (isTight(node) || (inDescription && isFirst && isTightDescription(parent))) {
            if (!entering && cmark_node_next(node) && cmark_node_first_child(node))
                html() += '\n';
            return;
        }
        if (entering) {
            html() += "<p>";
            return;
        }
        if (isFootnote(parent) && cmark_node_last_child(parent) == node)
            writeBackLinks();
        html() += "</p>\n";
    }

    void writeHeading(cmark_node *node, bool entering)
    {
        const auto level = char('0' + cmark_node_get_heading_level(node));
        if (!entering) {
            while (html().endsWith(' '))
                html().chop(1);
            html() += QByteArrayLiteral("</h") + level + ">\n";
            return;
        }
        // Of a heading without a text, cmark gives no content that could be read.
        QByteArray source = cmark_node_first_child(node) ? text(cmark_node_get_string_content(node)) : QByteArray();
        const QByteArray written = text(headingAttributes(node).constData());
        const std::optional<AttributeList> list = readAttributes(written);
        std::vector<HeadingAttribute> attributes = list ? list->attributes : std::vector<HeadingAttribute>();
        const auto id = std::find_if(attributes.begin(), attributes.end(),
                                     [](const HeadingAttribute &attribute) { return attribute.name == "id"; });
        if (id != attributes.end()) {
            m_ids.reserve(id->value);
        } else {
            if (!written.isEmpty() && source.trimmed().endsWith(written.trimmed()))
                source = source.left(source.lastIndexOf(written.trimmed()));
            attributes.push_back({"id", m_ids.take(source)});
        }
        html() += QByteArrayLiteral("<h") + level;
        for (const HeadingAttribute &attribute : attributes) {
            if (attribute.name.toLower().startsWith("on")) {
                m_result.eventAttributes.push_back({attribute.name, m_topLine});
                continue;
            }
            html() += ' ' + attribute.name + "=\"";
            appendEscaped(html(), attribute.value);
            html() += '"';
        }
        html() += '>';
    }

    void writeTablePart(cmark_node *node, QByteArrayView type, bool entering)
    {
        if (type == QByteArrayView("table")) {
            html() += entering                                                      ? "<table>\n"
                      : cmark_node_first_child(node) == cmark_node_last_child(node) ? "</table>\n"
                                                                                    : "</tbody>\n</table>\n";
        } else if (type == QByteArrayView("table_header")) {
            html() += entering                ? "<thead>\n<tr>\n"
                      : cmark_node_next(node) ? "</tr>\n</thead>\n<tbody>\n"
                                              : "</tr>\n</thead>\n";
            m_column = 0;
        } else if (type == QByteArrayView("table_row")) {
            html() += entering ? "<tr>\n" : "</tr>\n";
            m_column = 0;
        } else if (type == QByteArrayView("table_cell")) {
            writeCell(node, entering);
        }
    }

    void writeCell(cmark_node *node, bool entering)
    {
        cmark_node *row = cmark_node_parent(node);
        cmark_node *table = cmark_node_parent(row);
        const char *tag = cmark_gfm_extensions_get_table_row_is_header(row) ? "th" : "td";
        if (!entering) {
            html() += QByteArray("</") + tag + ">\n";
            return;
        }
        html() += QByteArray("<") + tag;
        const uint8_t alignment = m_column < cmark_gfm_extensions_get_table_columns(table)
                                      ? cmark_gfm_extensions_get_table_alignments(table)[m_column]
                                      : 0;
        ++m_column;
        if (!isFilledCell(node) && (alignment == 'l' || alignment == 'c' || alignment == 'r')) {
            html() += " style=\"text-align:";
            html() += alignment == 'l' ? "left" : alignment == 'c' ? "center" : "right";
            html() += '"';
        }
        html() += '>';
    }

    // --- Footnotes

    void countReferences()
    {
        const MarkdownIterator iterator(cmark_iter_new(m_document));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE)
                ++m_references[QByteArray(cmark_node_get_literal(node))];
        }
    }

    void writeFootnote(cmark_node *node, bool entering)
    {
        if (entering) {
            if (!isFootnote(cmark_node_previous(node)))
                html() += "<div class=\"footnotes\" role=\"doc-endnotes\">\n<hr>\n<ol>\n";
            ++m_footnote;
            html() += "<li id=\"fn:" + QByteArray::number(m_footnote) + "\">\n";
            return;
        }
        cmark_node *last = cmark_node_last_child(node);
        if (!last || cmark_node_get_type(last) != CMARK_NODE_PARAGRAPH)
            writeBackLinks();
        html() += "</li>\n";
        if (!cmark_node_next(node))
            html() += "</ol>\n</div>\n";
    }

    static QByteArray referenceId(int reference, const QByteArray &number)
    {
        return "fnref" + (reference > 0 ? QByteArray::number(reference) : QByteArray()) + ':' + number;
    }

    void writeBackLinks()
    {
        const QByteArray number = QByteArray::number(m_footnote);
        for (int i = 0; i < m_references.value(number); ++i) {
            html() += "&#160;<a href=\"#" + referenceId(i, number)
                      + "\" class=\"footnote-backref\" role=\"doc-backlink\">&#x21a9;&#xfe0e;</a>";
        }
    }

    void writeReference(cmark_node *node)
    {
        const QByteArray number(cmark_node_get_literal(node));
        html() += "<sup id=\"" + referenceId(m_written[number]++, number) + "\"><a href=\"#fn:" + number
                  + "\" class=\"footnote-ref\" role=\"doc-noteref\">" + number + "</a></sup>";
    }

    // --- Inlines

    void writeInline(cmark_node *node, bool entering)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            appendEscaped(html(), text(cmark_node_get_literal(node)));
            return;
        case CMARK_NODE_SOFTBREAK:
            html() += '\n';
            return;
        case CMARK_NODE_LINEBREAK:
            html() += "<br>\n";
            return;
        case CMARK_NODE_CODE:
            html() += "<code>";
            appendEscaped(html(), text(cmark_node_get_literal(node)));
            html() += "</code>";
            return;
        case CMARK_NODE_HTML_INLINE:
            writeRaw(node, "");
            return;
        case CMARK_NODE_EMPH:
            html() += entering ? "<em>" : "</em>";
            return;
        case CMARK_NODE_STRONG:
            html() += entering ? "<strong>" : "</strong>";
            return;
        case CMARK_NODE_LINK:
            if (entering)
                writeLink(node);
            else
                html() += "</a>";
            return;
        case CMARK_NODE_IMAGE:
            writeImage(node);
            return;
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            if (entering)
                writeReference(node);
            return;
        default:
            break;
        }
        if (const TaskBox box = taskBox(node); box != TaskBox::None && entering)
            html() += box == TaskBox::Done ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                                           : "<input disabled=\"\" type=\"checkbox\"> ";
        else if (strcmp(cmark_node_get_type_string(node), "strikethrough") == 0)
            html() += entering ? "<del>" : "</del>";
    }

    void writeAddress(cmark_node *node)
    {
        const QByteArray address = text(cmark_node_get_url(node));
        const bool isPicture = cmark_node_get_type(node) == CMARK_NODE_IMAGE;
        const bool isLeftOut = m_options.rawHtml == RawHtml::WithoutScripts ? isScriptAddress(address, isPicture)
                               : m_options.rawHtml == RawHtml::Omitted
                                   ? isUnsafeAddress(address) && !isAutomaticLink(node)
                                   : false;
        if (isLeftOut)
            m_result.scriptLinks.push_back({{html().size(), html().size()}, m_topLine});
        else
            appendEscaped(html(), encodedAddress(address));
    }

    void writeTitle(cmark_node *node)
    {
        const QByteArray title = text(cmark_node_get_title(node));
        if (title.isEmpty())
            return;
        html() += " title=\"";
        appendEscaped(html(), title);
        html() += '"';
    }

    void writeLink(cmark_node *node)
    {
        html() += "<a href=\"";
        writeAddress(node);
        html() += '"';
        writeTitle(node);
        html() += '>';
    }

    void writeImage(cmark_node *node)
    {
        html() += "<img src=\"";
        writeAddress(node);
        html() += "\" alt=\"";
        const MarkdownIterator inner(cmark_iter_new(node));
        for (cmark_event_type event = cmark_iter_next(inner.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(inner.get())) {
            cmark_node *part = cmark_iter_get_node(inner.get());
            const cmark_node_type type = cmark_node_get_type(part);
            if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
                appendEscaped(html(), text(cmark_node_get_literal(part)));
            else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
                html() += ' ';
        }
        html() += '"';
        writeTitle(node);
        html() += '>';
        cmark_iter_reset(m_iterator.get(), node, CMARK_EVENT_EXIT);
    }

    // --- Lines

    /// Says in the block's first tag, written from `begin` on, which lines of the Markdown it was made from.
    void insertLines(cmark_node *node, qsizetype begin)
    {
        cmark_node *next = cmark_node_next(node);
        while (isDefinition(node) && isDefinition(next))
            next = cmark_node_next(next);
        const int first = firstLine(node);
        // cmark's own last line is off by one behind some blocks, so a block reaches to the next one.
        int last = next && !isFootnote(next) ? firstLine(next) - 1 : int(m_hasText.size());
        while (last > first && !m_hasText[size_t(last) - 1])
            --last;
        const auto original = [&](int line) {
            return QByteArray::number(size_t(line) <= m_originalLines.size() ? m_originalLines[size_t(line) - 1]
                                                                             : line);
        };
        const QByteArray lines = "data-lines=\"" + original(first) + '-' + original(std::max(first, last)) + '"';
        const qsizetype place = insertAttribute(html(), begin, lines);
        // Those of this block are the last ones.
        for (auto stretch = m_result.raw.rbegin();
             place >= 0 && stretch != m_result.raw.rend() && stretch->range.begin >= begin; ++stretch)
            stretch->range.end += lines.size() + 1;
    }

    cmark_node *m_document;
    const ProtectedText &m_markdown;
    const MarkdownOptions &m_options;
    const std::vector<int> &m_originalLines;
    std::vector<bool> m_hasText; ///< By line, from 0.
    MarkdownIterator m_iterator;
    MarkdownHtml m_result;
    HeadingIds m_ids;
    QHash<QByteArray, int> m_references; ///< How many a footnote has, by its number.
    QHash<QByteArray, int> m_written;    ///< How many of them are written.
    int m_footnote = 0;                  ///< Number of the footnote that is being written.
    int m_topLine = 1;                   ///< First line of the top-level block that is being written.
    int m_column = 0;
};

} // namespace

MarkdownHtml markdownHtml(cmark_node *document, const ProtectedText &markdown, const MarkdownOptions &options,
                          const std::vector<int> &originalLines)
{
    return HtmlWriter(document, markdown, options, originalLines).write();
}

} // namespace vitrine
