#pragma once

#include "base/textrange.h"
#include "markdown/markdown.h"
#include "markdown/shortcodes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace vitrine {

/// HTML that stands in for a token of the Markdown, and the token.
struct StandIn
{
    QByteArray token; ///< A word of letters that the text does not have.
    QByteArray html;
    QByteArray address; ///< What stands for it within a tag, as an attribute's value.
    bool isBlock = false;
    bool isMissing = false; ///< Where it is a link's address, that has none.
};

/// A Markdown text in which Hugo's own syntax has become what a Markdown parser reads: emoji names are emoji,
/// shortcodes and the `<!--more-->` that ends a summary are words that withStandIns() replaces.
class ContentSource
{
public:
    /// Renders the inner text of a shortcode.
    using RenderInner = std::function<RenderedMarkdown(const QByteArray &markdown)>;

    ContentSource(const QByteArray &markdown, const MarkdownOptions &options, const RenderInner &renderInner);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Where a place of text() stands in the Markdown; of one within a replacement, where that begins.
    [[nodiscard]] qsizetype originalOffset(qsizetype offset) const;
    /// False if text() is the Markdown as it is.
    [[nodiscard]] bool hasReplacements() const { return !m_replacements.empty(); }
    [[nodiscard]] bool hasStandIns() const { return !m_standIns.empty(); }
    /// HTML with the words replaced.
    [[nodiscard]] QByteArray withStandIns(const QByteArray &html) const;
    /// What was found about shortcodes, in the Markdown's offsets.
    [[nodiscard]] const std::vector<ContentFinding> &findings() const { return m_findings; }

private:
    struct Replacement
    {
        TextRange range;    ///< Bytes of text().
        TextRange original; ///< Bytes of the Markdown.
    };

    void replace(TextRange original, const QByteArray &with);
    void replaceShortcode(const Shortcode &shortcode, const RenderInner &renderInner);
    QByteArray takeToken(StandIn standIn);
    /// The one whose token HTML begins with, or null.
    [[nodiscard]] const StandIn *standInAt(QByteArrayView html) const;

    const QByteArray &m_markdown;
    const PageAddresses &m_pages;
    QByteArray m_tokenPrefix;
    QByteArray m_text;
    qsizetype m_copied = 0; ///< Of the Markdown, in bytes.
    std::vector<Replacement> m_replacements;
    std::vector<StandIn> m_standIns;
    std::vector<ContentFinding> m_findings;
};

} // namespace vitrine
