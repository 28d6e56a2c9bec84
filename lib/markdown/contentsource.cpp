#include "markdown/contentsource.h"

#include "markdown/emoji.h"
#include "markdown/shortcodehtml.h"

#include <algorithm>
#include <cstring>

namespace vitrine {

namespace {

constexpr const char *summaryEnd = "<!--more-->";

/// The next place of interest from `offset` on, or the text's size.
qsizetype nextPlace(QByteArrayView text, qsizetype offset, bool emoji)
{
    for (qsizetype i = offset; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '{' || c == '<' || (c == ':' && emoji))
            return i;
    }
    return text.size();
}

} // namespace

ContentSource::ContentSource(const QByteArray &markdown, const MarkdownOptions &options, const RenderInner &renderInner)
    : m_markdown(markdown),
      m_pages(options.pages)
{
    const std::vector<Shortcode> shortcodes = readShortcodes(markdown);
    auto next = shortcodes.begin();
    bool hasSummary = false;
    for (qsizetype i = nextPlace(markdown, 0, options.emoji); i < markdown.size();
         i = nextPlace(markdown, i, options.emoji)) {
        const QByteArrayView rest = QByteArrayView(markdown).sliced(i);
        while (next != shortcodes.end() && next->range.begin < i)
            ++next;
        if (next != shortcodes.end() && next->range.begin == i) {
            replaceShortcode(*next, renderInner);
            i = next->range.end;
        } else if (rest.startsWith("{{<") || rest.startsWith("{{%")) {
            m_findings.push_back({"shortcode-unclosed", {}, {i, i + 3}});
            i += 3;
        } else if (!hasSummary && rest.startsWith(summaryEnd)) {
            hasSummary = true;
            const TextRange original{i, i + qsizetype(strlen(summaryEnd))};
            replace(original, "\n\n" + takeToken({{}, {}, {}, true, false}) + "\n\n");
            i = original.end;
        } else if (const qsizetype length = rest.front() == ':' ? emojiNameLength(markdown, i) : 0; length > 0) {
            const QByteArray emoji = emojiNamed(rest.sliced(1, length - 2));
            if (!emoji.isEmpty())
                replace({i, i + length}, emoji);
            i += length;
        } else {
            ++i;
        }
    }
    m_text.append(QByteArrayView(markdown).sliced(m_copied));
}

void ContentSource::replace(TextRange original, const QByteArray &with)
{
    m_text.append(QByteArrayView(m_markdown).sliced(m_copied, original.begin - m_copied));
    m_replacements.push_back({{m_text.size(), m_text.size() + with.size()}, original});
    m_text += with;
    m_copied = original.end;
}

QByteArray ContentSource::takeToken(StandIn standIn)
{
    // Letters only, so that nothing around reads it otherwise than a word; its last letter ends the number.
    if (m_tokenPrefix.isEmpty()) {
        m_tokenPrefix = QByteArrayLiteral("VITRINESTANDIN");
        while (m_markdown.contains(m_tokenPrefix))
            m_tokenPrefix += 'Q';
    }
    standIn.token = m_tokenPrefix + QByteArray::number(qsizetype(m_standIns.size())) + 'Z';
    m_standIns.push_back(std::move(standIn));
    return m_standIns.back().token;
}

void ContentSource::replaceShortcode(const Shortcode &shortcode, const RenderInner &renderInner)
{
    const ShortcodeTag &tag = shortcode.tag;
    if (tag.isEscaped) {
        replace(tag.range, tag.name);
        return;
    }
    if (tag.isClosing) {
        m_findings.push_back({"shortcode-unclosed", tag.name, tag.range});
        return;
    }
    RenderedMarkdown inner;
    if (shortcode.inner)
        inner = renderInner(m_markdown.mid(shortcode.inner->begin, shortcode.inner->length()));
    const ShortcodeHtml rendered =
        shortcodeHtml(shortcode, inner.html, m_markdown.mid(tag.range.begin, tag.range.length()), m_pages);
    if (!rendered.isKnown)
        m_findings.push_back({"shortcode-unknown", tag.name, tag.range});
    if (rendered.isMissing)
        m_findings.push_back({"link-page-missing", shortcode.parameter("path", 0), tag.range});
    for (const ContentFinding &finding : inner.findings)
        m_findings.push_back({finding.code, finding.name, finding.range.shifted(shortcode.inner->begin)});
    replace(shortcode.range, takeToken({{}, rendered.html, rendered.address, rendered.isBlock, rendered.isMissing}));
}

qsizetype ContentSource::originalOffset(qsizetype offset) const
{
    const auto behind = std::upper_bound(m_replacements.begin(), m_replacements.end(), offset,
                                         [](qsizetype o, const Replacement &r) { return o < r.range.begin; });
    if (behind == m_replacements.begin())
        return offset;
    const Replacement &before = *std::prev(behind);
    return offset < before.range.end ? before.original.begin : before.original.end + offset - before.range.end;
}

const StandIn *ContentSource::standInAt(QByteArrayView html) const
{
    if (!html.startsWith(m_tokenPrefix))
        return nullptr;
    const qsizetype end = html.indexOf('Z', m_tokenPrefix.size());
    bool isNumber = false;
    const qsizetype number =
        end < 0 ? -1
                : html.sliced(m_tokenPrefix.size(), end - m_tokenPrefix.size()).toByteArray().toLongLong(&isNumber);
    return isNumber && number >= 0 && number < qsizetype(m_standIns.size()) ? &m_standIns[size_t(number)] : nullptr;
}

QByteArray ContentSource::withStandIns(const QByteArray &html) const
{
    if (m_standIns.empty())
        return html;
    QByteArray result;
    qsizetype copied = 0;
    qsizetype tag = -1; // Where the last tag begins.
    bool isInTag = false;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const char c = html.at(i);
        if (c == '<') {
            tag = i;
            isInTag = true;
        } else if (c == '>') {
            isInTag = false;
        }
        if (c != m_tokenPrefix.front())
            continue;
        const StandIn *standIn = standInAt(QByteArrayView(html).sliced(i));
        if (!standIn)
            continue;
        const QByteArray &with = isInTag ? standIn->address : standIn->html;
        qsizetype begin = i;
        qsizetype end = i + standIn->token.size();
        // A block that is a paragraph of its own takes the paragraph's place.
        const bool isAlone = tag >= 0 && QByteArrayView(html).sliced(tag).startsWith("<p") && html.at(i - 1) == '>'
                             && html.indexOf('>', tag) == i - 1 && QByteArrayView(html).sliced(end).startsWith("</p>");
        if (!isInTag && standIn->isBlock && isAlone) {
            begin = tag;
            end += 4;
            if (with.isEmpty() && QByteArrayView(html).sliced(end).startsWith('\n'))
                ++end;
        }
        result.append(QByteArrayView(html).sliced(copied, begin - copied));
        const QByteArrayView href = " href=\"";
        if (isInTag && standIn->isMissing && result.endsWith(href) && html.mid(end, 1) == "\"") {
            result.chop(href.size());
            ++end;
        }
        result += with;
        copied = end;
        i = end - 1;
    }
    result.append(QByteArrayView(html).sliced(copied));
    return result;
}

} // namespace vitrine
