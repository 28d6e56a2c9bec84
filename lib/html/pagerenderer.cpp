#include "html/pagerenderer.h"

#include "dom/htmltext.h"
#include "html/pageentries.h"
#include "html/pagefields.h"
#include "html/pagehead.h"
#include "html/personcolumn.h"
#include "html/themelook.h"

#include <utility>

namespace vitrine {

namespace {

QByteArray escaped(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

/// The first heading of the first rank from its tag on; empty if there is none. Comments, scripts and style sheets have
/// none.
QByteArray firstHeading(const QByteArray &html)
{
    for (qsizetype i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
        const QByteArray tag = html.mid(i, 8).toLower();
        qsizetype end = -1;
        if (tag.startsWith("<!--"))
            end = html.indexOf("-->", i + 4);
        else if (tag.startsWith("<script"))
            end = html.indexOf("</script", i);
        else if (tag.startsWith("<style"))
            end = html.indexOf("</style", i);
        else if (tag.startsWith("<h1") && tag.size() > 3 && QByteArrayView(" >\t\n\r/").contains(tag.at(3)))
            return html.mid(i, html.toLower().indexOf("</h1", i) - i);
        else
            continue;
        if (end < 0)
            return {};
        i = end;
    }
    return {};
}

/// The heading over the text: what a widget calls itself, as the theme shows it. `isFirst`: neither a name nor the
/// biography is the page's heading, which then is the title that the file gives itself or, seen by none but heard by
/// those who listen to the page, what the page is called.
QByteArray titleHtml(PageFields &fields, const PageOptions &options, bool isFirst)
{
    QByteArray title = options.heading.isEmpty() ? fields.widgetTitleHtml() : fields.headingHtml(options.heading);
    if (title.isEmpty() && isFirst)
        title = PageFields::plain(fields.setting("title").trimmed());
    if (!title.isEmpty()) {
        return pageElement(isFirst ? "h1" : "h2", "class=\"page-title\"", title)
               + pageElement("div", "class=\"page-subtitle\"", fields.widgetSubtitle());
    }
    if (!isFirst)
        return {};
    return pageElement("h1", "class=\"visually-hidden\"",
                       PageFields::plain(options.title.isEmpty() ? QStringLiteral("Profile") : options.title));
}

} // namespace

PageRenderer::PageRenderer(Theme theme, PageOptions options) : m_theme(std::move(theme)), m_options(std::move(options))
{ }

RenderedBody PageRenderer::renderBody(const Profile &profile, const SiteIdentity &identity,
                                      BiographyMemory *memory) const
{
    PageFields fields(profile, m_options);
    const QByteArray biography = fields.body(memory);
    const QByteArray sections = sectionsHtml(fields, m_options.leftOut);
    const bool needsHeading = firstHeading(biography).isEmpty() && firstHeading(sections).isEmpty();
    const bool hasName = identity.name && !identity.name->text.trimmed().isEmpty();
    const QByteArray person = personHtml(fields, identity, m_options.pictureUrl, needsHeading);

    QByteArray html = person.isEmpty() ? "<main class=\"page\">\n" : "<main class=\"page with-person\">\n";
    html += person;
    html += "<div class=\"profile\">\n";
    html += titleHtml(fields, m_options, needsHeading && !hasName);
    html += "<div class=\"biography\" data-profile=\"biography\">\n" + biography + "</div>\n";
    html += pageElement("div", "class=\"sections\"", sections);
    html += "</div>\n</main>\n";
    QString title = hasName ? identity.name->text.trimmed() : plainText(firstHeading(html)).trimmed();
    if (title.isEmpty())
        title = m_options.title.trimmed();
    return {html, fields.takeFindings(), title.isEmpty() ? QStringLiteral("Profile") : title};
}

QByteArray PageRenderer::renderPage(const Profile &profile, const SiteIdentity &identity) const
{
    const RenderedBody body = renderBody(profile, identity);
    return pageAround(body.html, body.title);
}

QByteArray PageRenderer::pageAround(const QByteArray &body, const QString &title) const
{
    QByteArray html = "<!DOCTYPE html>\n" + rootTag(m_options) + "\n<head>\n<meta charset=\"utf-8\">\n";
    if (!m_options.contentSecurityPolicy.isEmpty()) {
        html += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + escapedHtml(m_options.contentSecurityPolicy)
                + "\">\n";
    }
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += "<title>" + escaped(title) + "</title>\n";
    if (const QByteArray css = siteLookCss(m_options.look); !css.isEmpty())
        html += "<style id=\"site-look\">\n" + css + "</style>\n";
    for (const QString &sheet : m_theme.styleSheets())
        html += "<link rel=\"stylesheet\" href=\"" + escaped(m_options.assetsUrl + sheet) + "\">\n";
    html += "</head>\n<body>\n" + body + "</body>\n</html>\n";
    return html;
}

} // namespace vitrine
