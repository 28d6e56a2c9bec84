#include "markdown/markdownextensions.h"

#include "base/codepoints.h"
#include "markdown/barelinks.h"
#include "markdown/headingattributes.h"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QByteArray>

#include <cstdlib>
#include <cstring>

namespace vitrine {

namespace {

constexpr int longestUrl = 16 * 1024;   ///< In bytes; a text of nothing but schemes stays affordable.
constexpr int longestAttributes = 1024; ///< Likewise of a heading's attributes.

char charAt(cmark_inline_parser *parser, int offset)
{
    return offset < 0 ? '\n' : char(cmark_inline_parser_peek_at(parser, offset));
}

/// The text from `offset` to the next blank or the end.
QByteArray wordAt(cmark_inline_parser *parser, int offset)
{
    QByteArray word;
    for (char c = charAt(parser, offset); c != '\0' && !isAsciiSpace(uchar(c)) && word.size() < longestUrl;
         c = charAt(parser, ++offset))
        word += c;
    return word;
}

/// The character that ends in front of `offset`.
char32_t characterBefore(cmark_inline_parser *parser, int offset)
{
    QByteArray bytes;
    for (int i = std::max(0, offset - 4); i < offset; ++i)
        bytes += charAt(parser, i);
    return codePointBefore(bytes, bytes.size()).value;
}

/// Whether the typographer of Goldmark changes the punctuation in front of `offset`. What it has changed counts as
/// markup, and an address may stand behind it.
bool isBehindTypography(cmark_inline_parser *parser, int offset)
{
    const char last = charAt(parser, offset - 1);
    const char second = charAt(parser, offset - 2);
    if (last == '"') {
        const char32_t before = characterBefore(parser, offset - 1);
        return isSpace(before) || isPunctuation(before);
    }
    return last == '\'' || (last == second && strchr("-<>", last))
           || (last == '.' && second == '.' && charAt(parser, offset - 3) == '.');
}

/// Whether a bare address may begin at `offset`, of which the last `read` bytes are in the tree as text already.
bool mayBeginAddress(cmark_node *parent, cmark_inline_parser *parser, int offset, int read)
{
    const char before = charAt(parser, offset - 1);
    if (offset == 0 || strchr(" \r\n*_~(", before) || isBehindTypography(parser, offset))
        return true;
    cmark_node *node = cmark_node_last_child(parent);
    const auto isText = [](cmark_node *n) { return n && cmark_node_get_type(n) == CMARK_NODE_TEXT; };
    if (read > 0) {
        if (!isText(node) || cmark_node_get_end_column(node) - cmark_node_get_start_column(node) + 1 != read)
            return false;
        node = cmark_node_previous(node);
    }
    return node && !isText(node);
}

cmark_node *makeLink(const QByteArray &url, const QByteArray &label)
{
    cmark_node *link = cmark_node_new(CMARK_NODE_LINK);
    cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_url(link, url.constData());
    cmark_node_set_user_data(link, text);
    cmark_node_set_literal(text, label.constData());
    cmark_node_append_child(link, text);
    return link;
}

cmark_node *matchAddress(cmark_syntax_extension * /*extension*/, cmark_parser * /*parser*/, cmark_node *parent,
                         unsigned char character, cmark_inline_parser *inlines)
{
    const int offset = cmark_inline_parser_get_offset(inlines);
    int begin = offset;
    if (character == ':') {
        if (charAt(inlines, offset + 1) != '/' || charAt(inlines, offset + 2) != '/')
            return nullptr;
        const auto isBehind = [&](const char *scheme) {
            const int length = int(strlen(scheme));
            for (int i = 0; i < length; ++i) {
                if (charAt(inlines, offset - length + i) != scheme[i])
                    return 0;
            }
            return length;
        };
        for (const char *scheme : {"https", "http", "ftp"}) {
            if (const int length = isBehind(scheme); length > 0) {
                begin = offset - length;
                break;
            }
        }
        if (begin == offset)
            return nullptr;
    } else if (charAt(inlines, offset + 1) != 'w' || charAt(inlines, offset + 3) != '.') {
        return nullptr;
    }
    if (!mayBeginAddress(parent, inlines, begin, offset - begin) || cmark_inline_parser_in_bracket(inlines, 0)
        || cmark_inline_parser_in_bracket(inlines, 1))
        return nullptr;

    const QByteArray label = wordAt(inlines, begin);
    const qsizetype length = bareUrlLength(label);
    if (length <= offset - begin)
        return nullptr;
    const QByteArray address = label.first(length);
    cmark_node_unput(parent, offset - begin);
    cmark_inline_parser_set_offset(inlines, begin + int(length));
    return makeLink(character == ':' ? address : "https://" + address, address);
}

void freeString(cmark_mem * /*mem*/, void *string)
{
    delete[] static_cast<char *>(string);
}

/// The closing number signs and blanks in front of a heading's attributes, in bytes.
int closingSequenceLength(cmark_inline_parser *inlines, int offset)
{
    int begin = offset;
    while (begin > 0 && isAsciiSpace(uchar(charAt(inlines, begin - 1))))
        --begin;
    int signs = begin;
    while (signs > 0 && charAt(inlines, signs - 1) == '#')
        --signs;
    const bool closes = signs < begin && (signs == 0 || isAsciiSpace(uchar(charAt(inlines, signs - 1))));
    return offset - (closes ? signs : begin);
}

cmark_node *matchAttributes(cmark_syntax_extension * /*extension*/, cmark_parser * /*parser*/, cmark_node *parent,
                            unsigned char /*character*/, cmark_inline_parser *inlines)
{
    if (cmark_node_get_type(parent) != CMARK_NODE_HEADING)
        return nullptr;
    const int offset = cmark_inline_parser_get_offset(inlines);
    QByteArray rest;
    for (char c = charAt(inlines, offset); c != '\0' && rest.size() < longestAttributes;
         c = charAt(inlines, offset + int(rest.size()))) {
        if (c == '{' && !rest.isEmpty())
            return nullptr;
        rest += c;
    }
    const std::optional<AttributeList> attributes = readAttributes(rest);
    if (!attributes || !rest.mid(attributes->length).trimmed().isEmpty() || rest.trimmed().contains('\n'))
        return nullptr;
    cmark_node_unput(parent, closingSequenceLength(inlines, offset));
    cmark_inline_parser_set_offset(inlines, offset + int(rest.size()));
    delete[] static_cast<char *>(cmark_node_get_user_data(parent));
    cmark_node_set_user_data(parent, qstrdup(rest.constData()));
    cmark_node_set_user_data_free_func(parent, freeString);
    cmark_node *nothing = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(nothing, "");
    return nothing;
}

cmark_syntax_extension *makeInlineExtension(const char *name, const char *characters, cmark_match_inline_func match)
{
    cmark_syntax_extension *extension = cmark_syntax_extension_new(name);
    cmark_llist *special = nullptr;
    for (const char *c = characters; *c != '\0'; ++c) {
        // NOLINTNEXTLINE(performance-no-int-to-ptr): cmark's lists hold characters in their pointers.
        void *const character = reinterpret_cast<void *>(intptr_t(*c));
        special = cmark_llist_append(cmark_get_default_mem_allocator(), special, character);
    }
    cmark_syntax_extension_set_special_inline_chars(extension, special);
    cmark_syntax_extension_set_match_inline_func(extension, match);
    return extension;
}

} // namespace

cmark_syntax_extension *makeBareLinks()
{
    return makeInlineExtension("bare-link", ":w", matchAddress);
}

bool isBareLink(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_LINK && cmark_node_get_user_data(node);
}

cmark_syntax_extension *makeHeadingAttributes()
{
    return makeInlineExtension("heading-attributes", "{", matchAttributes);
}

} // namespace vitrine
