#pragma once

#include <QByteArray>

namespace vitrine {

/// How Markdown is rendered beyond what the text says.
struct MarkdownOptions
{
    /// Gives each top-level block `data-lines="FIRST-LAST"`, counted from 1 in the Markdown, so that a click finds its
    /// source.
    bool sourceLines = false;
};

/// Markdown (UTF-8) as HTML blocks, as Goldmark in Hugo renders it: smart punctuation, raw HTML, tables,
/// strikethrough, task lists, bare links, footnotes. Bytes that are not UTF-8 become U+FFFD. May be called in any
/// thread.
[[nodiscard]] QByteArray renderMarkdown(const QByteArray &markdown, const MarkdownOptions &options = {});

/// One value as Hugo's markdownify renders it: a single paragraph loses its `<p>`, anything else stays a block.
[[nodiscard]] QByteArray renderInlineMarkdown(const QByteArray &markdown);

/// Text with `&`, `<`, `>` and quotes escaped.
[[nodiscard]] QByteArray escapedHtml(const QByteArray &text);

} // namespace vitrine
