#pragma once

#include <QByteArray>

#include <memory>

struct cmark_iter;
struct cmark_node;

namespace vitrine {

struct FreeMarkdownNode
{
    void operator()(cmark_node *node) const;
};
/// What cmark-gfm reads from a Markdown text.
using MarkdownTree = std::unique_ptr<cmark_node, FreeMarkdownNode>;

struct FreeMarkdownIterator
{
    void operator()(cmark_iter *iterator) const;
};
/// A walk over the nodes of a tree, as cmark_iter_new() begins one.
using MarkdownIterator = std::unique_ptr<cmark_iter, FreeMarkdownIterator>;

/// Reads Markdown (UTF-8 without NUL) with what Hugo switches on in Goldmark: tables, strikethrough, footnotes,
/// definition lists, bare web addresses, attributes of headings. Mail addresses and typography are not applied yet: see
/// applyTextChanges(). May be called in any thread.
[[nodiscard]] MarkdownTree parsedMarkdown(const QByteArray &markdown);

/// Whether a node is a block, not a part of a block's text.
[[nodiscard]] bool isBlock(cmark_node *node);

/// What a block of a definition list is.
enum class DefinitionPart { None, Term, Description };
[[nodiscard]] DefinitionPart definitionPart(cmark_node *node);

/// The line of the Markdown that a block begins on, counted from 1.
[[nodiscard]] int firstLine(cmark_node *block);

/// The attributes that a heading gives itself, as they stand between the braces; empty for none.
[[nodiscard]] QByteArray headingAttributes(cmark_node *heading);

} // namespace vitrine
