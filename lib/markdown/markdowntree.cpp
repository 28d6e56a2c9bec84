#include "markdown/markdowntree.h"

#include "markdown/definitionlists.h"
#include "markdown/lazytags.h"
#include "markdown/markdownextensions.h"
#include "markdown/markdownturn.h"
#include "markdown/tableheaders.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <utility>

namespace vitrine {

namespace {

/// Hugo's switches. Goldmark takes a single tilde for text; its typography is applied later, see applyTextChanges().
constexpr int cmarkOptions = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;

/// A table of more cells than this stays text: cmark-gfm's time grows with the square of a row's length.
constexpr qsizetype mostColumns = 500;
constexpr qsizetype mostCells = 1'000'000;
/// Likewise a text in which this many bytes would be read for the lines that look like those below a header: cmark-gfm
/// reads the whole paragraph again for each.
constexpr qsizetype mostHeaderBytes = 100'000'000;

/// Tags below each other that are found to go on one paragraph; each takes another reading of the text.
constexpr int mostLazyTags = 16;

struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

/// The extensions that Hugo switches on, tables last. Not "tagfilter": it escapes what raw HTML is meant to do.
using Extensions = std::array<cmark_syntax_extension *, 5>;

const Extensions &extensions()
{
    // Registering is not thread-safe, initialising a static is.
    static const Extensions found = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return Extensions{cmark_find_syntax_extension("strikethrough"), makeBareLinks(), makeHeadingAttributes(),
                          makeDefinitionLists(), cmark_find_syntax_extension("table")};
    }();
    return found;
}

/// False if the text has lines that would make a table which takes too long.
bool hasAffordableTables(const QByteArray &markdown)
{
    qsizetype rows = 0;
    qsizetype columns = 0;
    qsizetype headerBytes = 0;
    qsizetype paragraph = 0; // Where it begins.
    qsizetype begin = 0;
    while (begin < markdown.size()) {
        qsizetype end = markdown.indexOf('\n', begin);
        end = end < 0 ? markdown.size() : end;
        const qsizetype bars = std::count(markdown.begin() + begin, markdown.begin() + end, '|');
        rows += bars > 0 ? 1 : 0;
        columns = std::max(columns, bars);
        const QByteArrayView line = QByteArrayView(markdown).sliced(begin, end - begin).trimmed();
        if (line.isEmpty())
            paragraph = end;
        else if (std::all_of(line.begin(), line.end(), [](char c) { return strchr("|-:> \t", c); }))
            headerBytes += end - paragraph;
        begin = end + 1;
    }
    return columns <= mostColumns && rows * columns <= mostCells && headerBytes <= mostHeaderBytes;
}

MarkdownTree parsedText(const QByteArray &markdown, bool withTables)
{
    const Extensions &attached = extensions();
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(cmarkOptions));
    for (size_t i = 0; i + (withTables ? 0 : 1) < attached.size(); ++i)
        cmark_parser_attach_syntax_extension(parser.get(), attached[i]);
    cmark_parser_feed(parser.get(), markdown.constData(), size_t(markdown.size()));

    // While it parses inlines, cmark-gfm keeps the extensions' characters in tables that all parsers share.
    const std::lock_guard<std::recursive_mutex> lock(markdownMutex());
    return MarkdownTree(cmark_parser_finish(parser.get()));
}

/// Whether a line begins a block of its own right below a paragraph's text.
bool endsParagraph(const QByteArray &line)
{
    const MarkdownTree tree = parsedText("x\n" + line, false);
    cmark_node *paragraph = cmark_node_first_child(tree.get());
    return cmark_node_next(paragraph);
}

} // namespace

void FreeMarkdownNode::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

void FreeMarkdownIterator::operator()(cmark_iter *iterator) const
{
    cmark_iter_free(iterator);
}

MarkdownTree parsedMarkdown(const QByteArray &markdown)
{
    const bool mayHaveTables = markdown.contains('|') || markdown.contains(":-") || markdown.contains("-:");
    const bool withTables = mayHaveTables && hasAffordableTables(markdown);
    QByteArray text = markdown;
    MarkdownTree tree = parsedText(text, withTables);
    QHash<QByteArray, bool> lines; // That have been tried.
    const auto isEnd = [&](const QByteArray &line) {
        const auto found = lines.constFind(line);
        return found != lines.constEnd() ? *found : *lines.insert(line, endsParagraph(line));
    };
    bool hasLazyTags = false;
    for (int i = 0; i < mostLazyTags && (hasLazyTags || mayHaveLazyTags(text)); ++i) {
        const QByteArray marked = withMarkedLazyTags(text, tree.get(), isEnd);
        if (marked.isEmpty())
            break;
        text = marked;
        tree = parsedText(text, withTables);
        hasLazyTags = true;
    }
    if (const QByteArray filled = withTables ? withFilledTableHeaders(text, tree.get()) : QByteArray();
        !filled.isEmpty()) {
        MarkdownTree filledTree = parsedText(filled, true);
        if (clearFilledCells(filledTree.get()))
            tree = std::move(filledTree);
    }
    if (hasLazyTags)
        clearLazyTagMarks(tree.get());
    return tree;
}

bool isBlock(cmark_node *node)
{
    return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

DefinitionPart definitionPart(cmark_node *node)
{
    return isDefinitionTerm(node)          ? DefinitionPart::Term
           : isDefinitionDescription(node) ? DefinitionPart::Description
                                           : DefinitionPart::None;
}

int firstLine(cmark_node *block)
{
    if (isDefinitionTerm(block))
        return definitionTermLine(block);
    // A paragraph that a table's header was taken from has no place of its own, and the table still has the
    // paragraph's.
    const int line = cmark_node_get_start_line(block);
    cmark_node *next = cmark_node_next(block);
    if (line == 0)
        return next ? cmark_node_get_start_line(next) : 1;
    cmark_node *before = cmark_node_previous(block);
    if (!before || cmark_node_get_start_line(before) != 0)
        return line;
    cmark_node *header = cmark_node_first_child(block);
    cmark_node *row = header ? cmark_node_next(header) : nullptr;
    return std::max(line, row ? cmark_node_get_start_line(row) - 2 : cmark_node_get_end_line(block) - 1);
}

QByteArray headingAttributes(cmark_node *heading)
{
    return QByteArray(static_cast<const char *>(cmark_node_get_user_data(heading)));
}

} // namespace vitrine
