#pragma once

struct cmark_syntax_extension;
struct cmark_node;

namespace vitrine {

/// cmark-gfm's extension for definition lists: a paragraph whose lines are terms, then a line of `: description`.
///
/// Terms and descriptions become siblings; a run of them is one list. Must be made once, before any parser.
[[nodiscard]] cmark_syntax_extension *makeDefinitionLists();

[[nodiscard]] bool isDefinitionTerm(cmark_node *node);
[[nodiscard]] bool isDefinitionDescription(cmark_node *node);
/// The line of the Markdown that a term stands on, from 1.
[[nodiscard]] int definitionTermLine(cmark_node *term);

} // namespace vitrine
