#pragma once

#include "base/pageaddress.h"
#include "base/textrange.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// What becomes of the HTML that a Markdown text holds.
enum class RawHtml {
    Kept,           ///< All of it, as Hugo writes it with `unsafe = true`.
    WithoutScripts, ///< All but what runs scripts, loads plug-ins or speaks for the page around: see ContentFinding.
    Omitted,        ///< None, as Hugo writes it with `unsafe = false`.
};

/// How Markdown is rendered beyond what the text says.
struct MarkdownOptions
{
    /// Gives each top-level block `data-lines="FIRST-LAST"`, counted from 1 in the Markdown, so that a click finds its
    /// source.
    bool sourceLines = false;
    RawHtml rawHtml = RawHtml::WithoutScripts;
    bool emoji = true;        ///< `:heart:` becomes ❤️, in code too; the site's `enableEmoji`.
    bool typographer = true;  ///< Quotation marks curl, dashes and dots join; the site's setting of that name.
    PageAddresses pages = {}; ///< What `ref` and `relref` lead to.

    friend bool operator==(const MarkdownOptions &, const MarkdownOptions &) = default;
};

/// Something in a Markdown text that the page does not show as it stands there.
///
/// Codes: "shortcode-unknown", "shortcode-unclosed"; "link-page-missing", a `ref` to no page; "html-script",
/// "html-event-attribute", "html-script-address", "html-meta", "html-base", "html-plugin", "html-frame-document", which
/// were left out; "html-nesting", HTML that became text; "html-omitted", once, where the site leaves raw HTML out.
struct ContentFinding
{
    QByteArray code;
    QByteArray name; ///< Of the shortcode, the page, the element or the attribute; as written.
    TextRange range; ///< Bytes of the Markdown.

    friend bool operator==(const ContentFinding &, const ContentFinding &) = default;
};

/// HTML and what was noticed on the way.
struct RenderedMarkdown
{
    QByteArray html;
    std::vector<ContentFinding> findings; ///< By their place.
};

/// Markdown (UTF-8) as HTML blocks, as Goldmark in Hugo renders it: smart punctuation, raw HTML, tables,
/// strikethrough, task lists, definition lists, bare links, footnotes, ids of headings, emoji, shortcodes of the
/// Academic theme. Raw HTML that is not balanced is, so that a page around it stays as it is. Bytes that are not UTF-8
/// become U+FFFD. May be called in any thread; threads wait for each other, see MarkdownTurn.
///
/// What is not as Hugo does, on purpose or since cmark-gfm reads it otherwise, stands in PAGE.md.
[[nodiscard]] RenderedMarkdown renderMarkdown(const QByteArray &markdown, const MarkdownOptions &options = {});

/// One value as Hugo's `markdownify | emojify` renders it: a single paragraph loses its `<p>`, anything else stays a
/// block.
[[nodiscard]] RenderedMarkdown renderInlineMarkdown(const QByteArray &markdown, const MarkdownOptions &options = {});

} // namespace vitrine
