#pragma once

struct cmark_node;
struct cmark_syntax_extension;

namespace vitrine {

/// cmark-gfm's extension for bare web addresses, which become links where Goldmark in Hugo makes some.
/// Must be made once, before any parser.
[[nodiscard]] cmark_syntax_extension *makeBareLinks();
/// Whether a node is such a link.
[[nodiscard]] bool isBareLink(cmark_node *node);

/// cmark-gfm's extension for the attributes behind a heading, `## Text {#id .class key="value"}`: they go from the text
/// into the user data of the heading, a NUL-terminated string that goes with it.
[[nodiscard]] cmark_syntax_extension *makeHeadingAttributes();

} // namespace vitrine
