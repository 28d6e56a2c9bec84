#include "markdown/definitionlists.h"

#include "base/codepoints.h"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace vitrine {

namespace {

cmark_node_type termType = CMARK_NODE_NONE;
cmark_node_type descriptionType = CMARK_NODE_NONE;

constexpr qsizetype tabWidth = 4;
constexpr qsizetype indentOfCode = 8; ///< Behind the colon; more begins indented code.

/// A small number in a node's user data: a description's indentation, a term's line.
void setNumber(cmark_node *node, qintptr number)
{
    // NOLINTNEXTLINE(performance-no-int-to-ptr): cmark keeps nothing but a pointer for its users.
    cmark_node_set_user_data(node, reinterpret_cast<void *>(number));
}

qintptr number(cmark_node *node)
{
    return reinterpret_cast<qintptr>(cmark_node_get_user_data(node));
}

bool isBlockType(cmark_node_type type)
{
    return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

/// How many columns the blanks that a text begins with take, if it begins at a column of its line.
qsizetype blankColumns(QByteArrayView text, qsizetype column)
{
    qsizetype end = column;
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            break;
        end += c == '\t' ? tabWidth - end % tabWidth : 1;
    }
    return end - column;
}

/// Replaces a paragraph by a term for each of its lines.
void makeTerms(cmark_syntax_extension *extension, cmark_node *paragraph, cmark_node *description)
{
    int line = cmark_node_get_start_line(paragraph);
    const QByteArray content(cmark_node_get_string_content(paragraph));
    for (const QByteArray &text : content.trimmed().split('\n')) {
        cmark_node *term = cmark_node_new_with_ext(termType, extension);
        cmark_node_set_string_content(term, text.trimmed().constData());
        setNumber(term, line++);
        cmark_node_insert_before(description, term);
    }
    cmark_node_unlink(paragraph);
    cmark_node_free(paragraph);
}

/// A paragraph of nothing but link definitions is none, once they are taken out.
bool mayBeDefinitions(cmark_node *paragraph)
{
    return QByteArrayView(cmark_node_get_string_content(paragraph)).startsWith('[')
           && QByteArrayView(cmark_node_get_string_content(paragraph)).contains(QByteArrayView("]:"));
}

cmark_node *openDescription(cmark_syntax_extension *extension, int indented, cmark_parser *parser,
                            cmark_node *container, unsigned char *input, int length)
{
    const QByteArrayView line(reinterpret_cast<const char *>(input), length);
    const int colon = cmark_parser_get_first_nonspace(parser);
    if (indented || cmark_parser_get_indent(parser) != 0 || colon >= length || line.at(colon) != ':')
        return nullptr;
    const qsizetype column = cmark_parser_get_first_nonspace_column(parser);
    qsizetype blanks = blankColumns(line.sliced(colon + 1), column + 1);
    if (blanks < 1)
        return nullptr;
    if (blanks >= indentOfCode)
        blanks = 5;

    const bool isOpenParagraph = cmark_node_get_type(container) == CMARK_NODE_PARAGRAPH;
    cmark_node *last = isOpenParagraph ? container : cmark_node_last_child(container);
    const bool isParagraph = last && cmark_node_get_type(last) == CMARK_NODE_PARAGRAPH;
    if (!last || (isParagraph ? mayBeDefinitions(last) : !isDefinitionDescription(last)))
        return nullptr;

    cmark_node *description = cmark_parser_add_child(parser, container, descriptionType, int(column) + 1);
    cmark_node_set_syntax_extension(description, extension);
    setNumber(description, blanks + 1);
    if (isParagraph)
        makeTerms(extension, last, description);
    const auto *text = reinterpret_cast<const char *>(input);
    cmark_parser_advance_offset(parser, text, colon + 1 - cmark_parser_get_offset(parser), 0);
    cmark_parser_advance_offset(parser, text, int(blanks), 1);
    return description;
}

int continuesDescription(cmark_syntax_extension * /*extension*/, cmark_parser *parser, unsigned char *input,
                         int /*length*/, cmark_node *node)
{
    if (!isDefinitionDescription(node))
        return 0;
    const auto indent = int(number(node));
    const auto *text = reinterpret_cast<const char *>(input);
    if (cmark_parser_get_indent(parser) >= indent) {
        cmark_parser_advance_offset(parser, text, indent, 1);
        return 1;
    }
    if (!cmark_parser_is_blank(parser))
        return 0;
    cmark_parser_advance_offset(parser, text, cmark_parser_get_first_nonspace(parser) - cmark_parser_get_offset(parser),
                                0);
    return 1;
}

int canContain(cmark_syntax_extension * /*extension*/, cmark_node *node, cmark_node_type child)
{
    return isBlockType(child) ? isDefinitionDescription(node) && child != CMARK_NODE_ITEM : isDefinitionTerm(node);
}

int containsInlines(cmark_syntax_extension * /*extension*/, cmark_node *node)
{
    return isDefinitionTerm(node);
}

} // namespace

cmark_syntax_extension *makeDefinitionLists()
{
    cmark_syntax_extension *extension = cmark_syntax_extension_new("definition-list");
    termType = cmark_syntax_extension_add_node(0);
    descriptionType = cmark_syntax_extension_add_node(0);
    cmark_syntax_extension_set_open_block_func(extension, openDescription);
    cmark_syntax_extension_set_match_block_func(extension, continuesDescription);
    cmark_syntax_extension_set_can_contain_func(extension, canContain);
    cmark_syntax_extension_set_contains_inlines_func(extension, containsInlines);
    return extension;
}

bool isDefinitionTerm(cmark_node *node)
{
    return cmark_node_get_type(node) == termType;
}

bool isDefinitionDescription(cmark_node *node)
{
    return cmark_node_get_type(node) == descriptionType;
}

int definitionTermLine(cmark_node *term)
{
    return int(number(term));
}

} // namespace vitrine
