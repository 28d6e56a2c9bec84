#include "html/pagerenderer.h"

#include "html/markdown.h"

#include <utility>

namespace vitrine {

namespace {

QByteArray escaped(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

/// `<TAG ATTRIBUTES>HTML</TAG>` on a line of its own; nothing if there is no content.
QByteArray element(const QByteArray &tag, const QByteArray &attributes, const QByteArray &html)
{
    return html.isEmpty() ? QByteArray() : '<' + tag + ' ' + attributes + '>' + html + "</" + tag + ">\n";
}

QByteArray icon(const char *name)
{
    return QByteArray("<i class=\"fas ") + name + "\" aria-hidden=\"true\"></i>\n";
}

QByteArray plainField(const Entry &entry, const QByteArray &key)
{
    return escaped(entry.text(key));
}

/// What a year shows: nothing where Hugo's `with` finds nothing to show.
QByteArray yearField(const Entry &entry)
{
    const Field *field = entry.field("year");
    if (!field || field->value == Value(0) || field->value == Value(0.0) || field->value == Value(false))
        return {};
    return plainField(entry, "year");
}

QByteArray educationEntry(const Entry &entry)
{
    QByteArray course = plainField(entry, "course");
    QByteArray year = yearField(entry);
    const QByteArray separator = course.isEmpty() || year.isEmpty() ? "" : ", ";
    if (!course.isEmpty())
        course = "<span data-field=\"course\">" + course + "</span>";
    if (!year.isEmpty())
        year = "<span data-field=\"year\">" + year + "</span>";
    return icon("fa-graduation-cap") + element("p", "class=\"entry-title\"", course + separator + year)
           + element("p", "class=\"entry-line\" data-field=\"institution\"", plainField(entry, "institution"));
}

QByteArray experienceEntry(const Entry &entry)
{
    // Markdown may hold blocks, which a paragraph cannot.
    const QByteArray advisor = renderInlineMarkdown(entry.text("advisor").toUtf8());
    return icon("fa-briefcase")
           + element("p", "class=\"entry-title\" data-field=\"course\"", plainField(entry, "course"))
           + element("p", "class=\"entry-line\" data-field=\"institution\"", plainField(entry, "institution"))
           + element("div", "class=\"entry-line\" data-field=\"advisor\"", advisor)
           + element("p", "class=\"entry-line\" data-field=\"year\"", yearField(entry));
}

QByteArray interestEntry(const Entry &entry)
{
    return renderInlineMarkdown(entry.value.toText().toUtf8());
}

/// The heading that the file gives, else the theme's own, in English: a page does not speak the program's language.
QString heading(const Section &section)
{
    return section.ownTitle.isEmpty() ? QString::fromUtf8(section.schema().titleSource) : section.ownTitle;
}

/// A section's heading and the list of its live entries; nothing if there are none.
QByteArray sectionHtml(const Section *section, const QByteArray &name, QByteArray (*entryHtml)(const Entry &))
{
    if (!section)
        return {};
    QByteArray items;
    for (const Entry &entry : section->entries) {
        if (!entry.hidden)
            items += "<li data-entry=\"" + QByteArray::number(entry.index) + "\">" + entryHtml(entry) + "</li>\n";
    }
    if (items.isEmpty())
        return {};
    const QByteArray headingId = "section-" + name;
    return "<section class=\"" + name + "\" data-profile=\"" + name + "\" aria-labelledby=\"" + headingId + "\">\n"
           + "<h2 id=\"" + headingId + "\">" + escaped(heading(*section)) + "</h2>\n<ul>\n" + items
           + "</ul>\n</section>\n";
}

QByteArray personHtml(const SiteIdentity &identity, const QString &pictureUrl)
{
    QByteArray html;
    const QByteArray name = identity.name ? escaped(identity.name->text) : QByteArray();
    if (!pictureUrl.isEmpty())
        html += "<img class=\"picture\" src=\"" + escaped(pictureUrl) + "\" alt=\"" + name + "\">\n";
    html += element("h2", "class=\"name\" data-field=\"name\"", name);
    if (identity.role)
        html +=
            element("div", "class=\"role\" data-field=\"role\"", renderInlineMarkdown(identity.role->text.toUtf8()));
    for (const SiteText &organization : identity.organizations) {
        QByteArray text = escaped(organization.text);
        if (!organization.url.isEmpty())
            text = "<a href=\"" + escaped(organization.url) + "\">" + text + "</a>";
        html += element("div", "class=\"organization\" data-field=\"organizations\"", text);
    }
    return element("header", "class=\"person\" data-profile=\"person\"", html);
}

} // namespace

PageRenderer::PageRenderer(Theme theme, PageOptions options) : m_theme(std::move(theme)), m_options(std::move(options))
{ }

QByteArray PageRenderer::renderBody(const Profile &profile, const SiteIdentity &identity) const
{
    const QByteArray person = personHtml(identity, m_options.pictureUrl);
    MarkdownOptions markdown;
    markdown.sourceLines = m_options.sourceLines;

    QByteArray html = person.isEmpty() ? "<main class=\"page\">\n" : "<main class=\"page with-person\">\n";
    html += person;
    html += "<div class=\"profile\">\n<div class=\"biography\" data-profile=\"biography\">\n";
    html += renderMarkdown(profile.body(), markdown);
    html += "</div>\n";
    const QByteArray sections = sectionHtml(profile.section(SectionId::Interests), "interests", interestEntry)
                                + sectionHtml(profile.section(SectionId::Education), "education", educationEntry)
                                + sectionHtml(profile.section(SectionId::Experience), "experience", experienceEntry);
    html += element("div", "class=\"sections\"", sections);
    html += "</div>\n</main>\n";
    return html;
}

QByteArray PageRenderer::renderPage(const Profile &profile, const SiteIdentity &identity) const
{
    QString title = identity.name ? identity.name->text : m_options.title;
    if (title.isEmpty())
        title = QStringLiteral("Profile");

    QByteArray html =
        "<!DOCTYPE html>\n<html lang=\"" + escaped(m_options.language) + "\">\n<head>\n" + "<meta charset=\"utf-8\">\n";
    if (!m_options.contentSecurityPolicy.isEmpty()) {
        html += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + escapedHtml(m_options.contentSecurityPolicy)
                + "\">\n";
    }
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += "<title>" + escaped(title) + "</title>\n";
    for (const QString &sheet : m_theme.styleSheets())
        html += "<link rel=\"stylesheet\" href=\"" + escaped(m_options.assetsUrl + sheet) + "\">\n";
    html += "</head>\n<body>\n" + renderBody(profile, identity) + "</body>\n</html>\n";
    return html;
}

} // namespace vitrine
