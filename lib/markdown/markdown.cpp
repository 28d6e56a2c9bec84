#include "markdown/markdown.h"

#include "dom/htmltext.h"
#include "markdown/contentsource.h"
#include "markdown/emoji.h"
#include "markdown/markdownhtml.h"
#include "markdown/markdownlines.h"
#include "markdown/markdowntext.h"
#include "markdown/markdowntree.h"
#include "markdown/protectedtext.h"
#include "markdown/rawhtml.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace vitrine {

namespace {

/// Shortcodes within shortcodes that are rendered.
constexpr int deepestShortcode = 8;

/// UTF-8 without NUL, as cmark would make it too, but without taking good letters behind a bad byte away.
QByteArray cleaned(QByteArray markdown)
{
    if (!markdown.isValidUtf8())
        markdown = QString::fromUtf8(markdown).toUtf8();
    return markdown.contains('\0') ? markdown.replace('\0', "\uFFFD") : markdown;
}

/// Moves findings from the places in cleaned() to those in the text itself, of which each NUL has become three bytes.
void moveToOriginal(std::vector<ContentFinding> &findings, const QByteArray &markdown)
{
    if (!markdown.contains('\0') || !markdown.isValidUtf8())
        return;
    std::vector<qsizetype> replaced; // where a NUL's three bytes begin
    for (qsizetype at = markdown.indexOf('\0'); at >= 0; at = markdown.indexOf('\0', at + 1))
        replaced.push_back(at + 2 * qsizetype(replaced.size()));
    const auto original = [&](qsizetype offset) {
        const auto behind = std::partition_point(replaced.begin(), replaced.end(),
                                                 [offset](qsizetype begin) { return begin + 3 <= offset; });
        const bool isWithin = behind != replaced.end() && *behind < offset;
        return (isWithin ? *behind : offset) - 2 * qsizetype(std::distance(replaced.begin(), behind));
    };
    for (ContentFinding &finding : findings)
        finding.range = {original(finding.range.begin), original(finding.range.end)};
}

/// One rendering of one text.
class Rendering
{
public:
    Rendering(const QByteArray &markdown, const MarkdownOptions &options, HtmlPlace place, int depth)
        : m_markdown(cleaned(markdown)),
          m_options(options),
          m_place(place),
          m_depth(depth),
          m_source(m_markdown, options, [this](const QByteArray &inner) { return renderInner(inner); })
    { }

    RenderedMarkdown render()
    {
        const ProtectedText text(m_source.text());
        const MarkdownTree document = parsedMarkdown(text.text());
        applyTextChanges(document.get(), m_options.typographer);
        MarkdownHtml written = markdownHtml(document.get(), text, m_options, originalLines());

        if (m_place == HtmlPlace::ListItem)
            removeParagraph(written);

        m_result.findings = m_source.findings();
        if (written.omittedLine > 0)
            m_result.findings.push_back({"html-omitted", {}, rangeOf("<", written.omittedLine)});
        for (const HtmlStretch &link : written.scriptLinks)
            m_result.findings.push_back({"html-script-address", {}, rangeOf("](", link.line)});
        for (const OmittedAttribute &attribute : written.eventAttributes)
            m_result.findings.push_back(
                {"html-event-attribute", attribute.name, rangeOf(attribute.name, attribute.line)});
        if (!written.raw.empty()) {
            ContainedHtml contained = containedHtml(written.html, m_options.rawHtml, m_place);
            for (const RemovedHtml &removed : contained.removed)
                m_result.findings.push_back({removed.code, removed.name, placeOf(removed, written)});
            written.html = std::move(contained.html);
        }
        m_result.html = m_source.withStandIns(written.html);
        // A shortcode within HTML, such as a comment, may have changed what that holds.
        if (!written.raw.empty() && m_source.hasStandIns())
            m_result.html = containedHtml(m_result.html, m_options.rawHtml, m_place).html;
        std::stable_sort(m_result.findings.begin(), m_result.findings.end(),
                         [](const ContentFinding &a, const ContentFinding &b) { return a.range < b.range; });
        return std::move(m_result);
    }

private:
    RenderedMarkdown renderInner(const QByteArray &inner) const
    {
        if (m_depth >= deepestShortcode)
            return {escapedHtml(inner), {}};
        MarkdownOptions options = m_options;
        options.sourceLines = false;
        return Rendering(inner, options, HtmlPlace::ListItem, m_depth + 1).render();
    }

    /// A single paragraph loses its tags, which Hugo finds by counting what may be some.
    static void removeParagraph(MarkdownHtml &written)
    {
        QByteArrayView html = QByteArrayView(written.html).trimmed();
        if (html.indexOf("<p") == html.lastIndexOf("<p") && html.lastIndexOf("</p>") == html.lastIndexOf("</")) {
            if (html.startsWith("<p>"))
                html = html.sliced(3);
            if (html.endsWith("</p>"))
                html.chop(4);
            html = html.trimmed();
        }
        const qsizetype begin = html.isEmpty() ? 0 : html.data() - written.html.constData();
        const qsizetype size = html.size();
        written.html = html.toByteArray();
        for (HtmlStretch &raw : written.raw) {
            raw.range = {std::clamp<qsizetype>(raw.range.begin - begin, 0, size),
                         std::clamp<qsizetype>(raw.range.end - begin, 0, size)};
        }
    }

    /// For each line that Markdown was read from, the line of the author's text; empty if they are the same.
    std::vector<int> originalLines() const
    {
        std::vector<int> lines;
        if (!m_source.hasReplacements() || !m_options.sourceLines)
            return lines;
        const std::vector<qsizetype> originals = lineBeginnings(m_markdown);
        for (const qsizetype begin : lineBeginnings(m_source.text())) {
            const auto behind = std::upper_bound(originals.begin(), originals.end(), m_source.originalOffset(begin));
            lines.push_back(int(std::distance(originals.begin(), behind)));
        }
        return lines;
    }

    /// Where something that stands as it is in a block of the Markdown stands; the block's beginning if it does not.
    TextRange rangeOf(const QByteArray &text, int line)
    {
        if (m_lines.empty())
            m_lines = lineBeginnings(m_source.text());
        const qsizetype block = m_lines[size_t(std::clamp(line - 1, 0, int(m_lines.size()) - 1))];
        qsizetype begin = m_source.text().indexOf(text, std::max(block, m_searched));
        if (begin < 0)
            begin = m_source.text().indexOf(text, block);
        if (begin < 0)
            return {m_source.originalOffset(block), m_source.originalOffset(block)};
        m_searched = begin + 1;
        return {m_source.originalOffset(begin), m_source.originalOffset(begin + text.size())};
    }

    TextRange placeOf(const RemovedHtml &removed, const MarkdownHtml &written)
    {
        const auto stretch = std::partition_point(written.raw.begin(), written.raw.end(), [&](const HtmlStretch &raw) {
            return raw.range.end <= removed.range.begin;
        });
        QByteArray text = written.html.mid(removed.range.begin, removed.range.length());
        if (const qsizetype lines = text.indexOf(" data-lines=\""); m_options.sourceLines && lines >= 0)
            text.remove(lines, text.indexOf('"', lines + 13) + 1 - lines);
        return rangeOf(text, stretch == written.raw.end() ? 1 : stretch->line);
    }

    QByteArray m_markdown;
    const MarkdownOptions &m_options;
    HtmlPlace m_place;
    int m_depth;
    ContentSource m_source;
    RenderedMarkdown m_result;
    std::vector<qsizetype> m_lines; ///< Where the lines of the source's text begin; filled when needed.
    qsizetype m_searched = 0;       ///< How far the source has been searched.
};

} // namespace

RenderedMarkdown renderMarkdown(const QByteArray &markdown, const MarkdownOptions &options)
{
    RenderedMarkdown rendered = Rendering(markdown, options, HtmlPlace::Page, 0).render();
    moveToOriginal(rendered.findings, markdown);
    return rendered;
}

RenderedMarkdown renderInlineMarkdown(const QByteArray &markdown, const MarkdownOptions &options)
{
    // Hugo's markdownify knows no emoji; the theme puts them into its HTML.
    MarkdownOptions plain = options;
    plain.emoji = false;
    RenderedMarkdown rendered = Rendering(markdown, plain, HtmlPlace::ListItem, 0).render();
    moveToOriginal(rendered.findings, markdown);
    if (options.emoji)
        rendered.html = withEmoji(rendered.html);
    return rendered;
}

} // namespace vitrine
