#include "html/pagefields.h"

#include "base/codepoints.h"
#include "dom/htmltext.h"
#include "dom/htmltree.h"
#include "html/contentmessages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine {

namespace {

/// Whether HTML has an element that cannot stand in a heading. Without a regular expression, which takes longer to
/// compile than a page's text to render.
bool hasBlock(QByteArrayView html)
{
    static constexpr std::array<const char *, 17> blocks{"p",   "ul",    "ol",     "dl",      "h1",        "h2",
                                                         "h3",  "h4",    "h5",     "h6",      "hr",        "pre",
                                                         "div", "table", "figure", "section", "blockquote"};
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        qsizetype end = at + 1;
        while (end < html.size() && (isAsciiLetter(uchar(html.at(end))) || isAsciiDigit(uchar(html.at(end)))))
            ++end;
        const QByteArrayView name = html.sliced(at + 1, end - at - 1);
        if (std::any_of(blocks.begin(), blocks.end(), [&](const char *block) { return name == QByteArrayView(block); }))
            return true;
    }
    return false;
}

} // namespace

PageFields::PageFields(const Profile &profile, const PageOptions &options)
    : m_profile(profile),
      m_options(options),
      m_inline(options.markdown)
{
    m_inline.emoji = true;
    m_inline.sourceLines = false;
}

QByteArray PageFields::plain(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

QByteArray PageFields::plain(const Entry &entry, const QByteArray &key)
{
    return plain(entry.text(key));
}

QByteArray PageFields::markdown(const Entry &entry, const QByteArray &key)
{
    const Field *field = entry.field(key);
    return field ? markdown(field->value, field->range) : QByteArray();
}

QByteArray PageFields::markdown(const Value &value, TextRange range)
{
    const QByteArray text = value.toText().toUtf8();
    const RenderedMarkdown rendered = renderInlineMarkdown(text, m_inline);
    if (!rendered.findings.empty()) {
        // What stands in the file as it is read is pointed at; of a value with escapes, the whole.
        const qsizetype begin = m_profile.text().sliced(range.begin, range.length()).indexOf(text);
        for (const ContentFinding &finding : rendered.findings) {
            const TextRange place = begin < 0 ? range : finding.range.shifted(range.begin + begin);
            m_findings.push_back(contentWarning(finding, place, m_options.rawHtmlSetting));
        }
    }
    return rendered.html;
}

QByteArray PageFields::markdown(const QString &text) const
{
    return renderInlineMarkdown(text.toUtf8(), m_inline).html;
}

QByteArray PageFields::body(BiographyMemory *memory)
{
    BiographyMemory own;
    BiographyMemory &biography = memory ? *memory : own;
    const QByteArray markdown = m_profile.body();
    if (!biography.isFilled || biography.markdown != markdown || biography.options != m_options.markdown)
        biography = {true, markdown, m_options.markdown, renderMarkdown(markdown, m_options.markdown)};
    const RenderedMarkdown &rendered = biography.rendered;
    for (const ContentFinding &finding : rendered.findings) {
        m_findings.push_back(contentWarning(finding, finding.range.shifted(m_profile.frontMatter().body.begin),
                                            m_options.rawHtmlSetting));
    }
    return rendered.html;
}

QString PageFields::setting(const QByteArray &key) const
{
    const Value *value = m_profile.root().find(key);
    return value ? value->toText() : QString();
}

QString PageFields::widgetTitle() const
{
    return m_profile.kind() == ProfileKind::OtherPage ? setting("title").trimmed() : QString();
}

QByteArray PageFields::headingHtml(const QString &text) const
{
    if (text.isEmpty())
        return {};
    const QByteArray html = markdown(text);
    return hasBlock(html) ? plain(text) : html;
}

QByteArray PageFields::widgetTitleHtml() const
{
    return setting("widget").isEmpty() ? plain(widgetTitle()) : headingHtml(widgetTitle());
}

QByteArray PageFields::widgetSubtitle() const
{
    return widgetTitle().isEmpty() ? QByteArray() : markdown(setting("subtitle"));
}

std::vector<Diagnostic> PageFields::takeFindings()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range < b.range; });
    return std::move(m_findings);
}

QByteArray pageElement(const QByteArray &tag, const QByteArray &attributes, const QByteArray &html)
{
    return html.isEmpty() ? QByteArray() : '<' + tag + ' ' + attributes + '>' + html + "</" + tag + ">\n";
}

QString iconPrefix(const QString &pack)
{
    return (pack.startsWith(u"fa") ? QStringLiteral("fa") : pack) + u'-';
}

QByteArray iconHtml(const QString &pack, const QString &name, const PageOptions &options)
{
    if (const auto own = options.icons.find(name); pack == u"custom" && own != options.icons.end())
        return "<img class=\"icon\" src=\"" + PageFields::plain(own->second) + "\" alt=\"\">";
    return "<i class=\"" + PageFields::plain(pack + u' ' + iconPrefix(pack) + name) + "\" aria-hidden=\"true\"></i>";
}

QString plainText(const QByteArray &html)
{
    return QString::fromUtf8(textBelow(HtmlTree(html).root())).remove(QChar(QChar::SoftHyphen));
}

QByteArray linkedHtml(const QByteArray &html, const QString &address)
{
    if (html.isEmpty() || address.isEmpty() || isScriptAddress(address.toUtf8()))
        return html;
    return "<a href=\"" + PageFields::plain(address) + "\">" + html + "</a>";
}

} // namespace vitrine
