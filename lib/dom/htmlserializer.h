#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <functional>

namespace vitrine {

/// Gumbo's defaults, but with memory that is zero: version 0.10 reads some of its own before it has been set, and
/// tables came out in two ways.
[[nodiscard]] const GumboOptions &htmlParserOptions();

/// What of an element is written.
enum class KeepHtml {
    All,
    ContentOnly, ///< Without its tags.
    Nothing,
};

/// What a tree is written without.
struct HtmlFilter
{
    std::function<KeepHtml(const GumboElement &)> element;
    std::function<bool(const GumboElement &, const GumboAttribute &)> keepsAttribute;
};

/// Writes the children of an element as HTML that is read as the same tree again.
[[nodiscard]] QByteArray serializedHtml(const GumboNode *parent, const HtmlFilter &filter);

/// Whether an element of HTML never has a content, nor an end tag.
[[nodiscard]] bool isVoidHtml(GumboTag tag);

/// The name of an element as it is written: in small letters, but for those of SVG.
[[nodiscard]] QByteArray elementName(const GumboElement &element);

} // namespace vitrine
