#include "html/pageentries.h"

#include "dom/htmltext.h"
#include "html/pagedate.h"
#include "html/pageparts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace vitrine {

namespace {

QByteArray icon(const QByteArray &name)
{
    return "<i class=\"fas " + name + "\" aria-hidden=\"true\"></i>\n";
}

/// A word of the page's language, or the usual one.
QByteArray wordHtml(const QString &word, const char *usual)
{
    return word.isEmpty() ? QByteArray(usual) : PageFields::plain(word);
}

QByteArray hooked(const char *key, const QByteArray &html)
{
    return html.isEmpty() ? QByteArray() : "<span data-field=\"" + QByteArray(key) + "\">" + html + "</span>";
}

/// What a year shows: nothing where Hugo's `with` finds nothing to show.
QByteArray yearField(const Entry &entry)
{
    const Field *field = entry.field("year");
    if (!field || field->value == Value(0) || field->value == Value(0.0) || field->value == Value(false))
        return {};
    return PageFields::plain(entry, "year");
}

/// The course and, as the theme puts it, the year behind a comma.
QByteArray courseAndYear(const Entry &entry)
{
    const QByteArray course = PageFields::plain(entry, "course");
    const QByteArray year = yearField(entry);
    if (course.isEmpty() || year.isEmpty())
        return hooked("course", course) + hooked("year", year);
    // A blank behind the course is shown in front of the comma, so it must not end its element.
    if (course.endsWith(' '))
        return hooked("course", course + ", " + year);
    return hooked("course", course) + ", " + hooked("year", year);
}

QByteArray educationEntry(PageFields & /*fields*/, const Entry &entry)
{
    return icon("fa-graduation-cap") + pageElement("p", "class=\"entry-title\"", courseAndYear(entry))
           + pageElement("p", "class=\"entry-line\" data-field=\"institution\"",
                         PageFields::plain(entry, "institution"));
}

/// "January 2018 – Present", as an entry's dates say; nothing where it has none. `usualLayout`: of the theme, where the
/// file names no other. `isOpen`: without an end it lasts.
QByteArray datesHtml(const PageFields &fields, const Entry &entry, const char *usualLayout, bool isOpen)
{
    const QString own = fields.setting("date_format");
    const QString layout = own.isEmpty() ? QString::fromUtf8(usualLayout) : own;
    const QByteArray begin = hooked("date_start", PageFields::plain(shownDate(entry.text("date_start"), layout)));
    QByteArray end = hooked("date_end", PageFields::plain(shownDate(entry.text("date_end"), layout)));
    if (end.isEmpty() && isOpen && !begin.isEmpty())
        end = hooked("date_end", wordHtml(fields.words().present, "Present"));
    return begin + (begin.isEmpty() || end.isEmpty() ? "" : " – ") + end;
}

/// The parts of a line that are there, with a dot between them.
QByteArray joined(const std::vector<QByteArray> &parts)
{
    QByteArray line;
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            line += (line.isEmpty() ? "" : " · ") + part;
    }
    return line;
}

QByteArray experienceEntry(PageFields &fields, const Entry &entry)
{
    const QByteArray company = linkedHtml(fields.markdown(entry, "company"), entry.text("company_url"));
    const QByteArray when = joined(
        {datesHtml(fields, entry, "January 2006", true), hooked("location", PageFields::plain(entry, "location"))});
    return icon("fa-briefcase")
           + pageElement("p", "class=\"entry-title\" data-field=\"course\"", PageFields::plain(entry, "course"))
           + pageElement("p", "class=\"entry-line\" data-field=\"institution\"",
                         PageFields::plain(entry, "institution"))
           + pageElement("div", "class=\"entry-line\" data-field=\"advisor\"", fields.markdown(entry, "advisor"))
           + pageElement("p", "class=\"entry-line\" data-field=\"year\"", yearField(entry))
           + pageElement("div", "class=\"entry-title\" data-field=\"title\"", fields.markdown(entry, "title"))
           + pageElement("div", "class=\"entry-line\" data-field=\"company\"", company)
           + pageElement("p", "class=\"entry-line\"", when)
           + pageElement("div", "class=\"entry-text\" data-field=\"description\"",
                         fields.markdown(entry, "description"));
}

QByteArray interestEntry(PageFields &fields, const Entry &entry)
{
    return fields.markdown(entry.value, entry.range);
}

QByteArray skillEntry(PageFields &fields, const Entry &entry)
{
    const QString name = entry.text("icon");
    const QString ownPack = entry.text("icon_pack");
    const QString pack = ownPack.isEmpty() ? QStringLiteral("fas") : ownPack;
    QByteArray picture;
    if (pack == u"emoji")
        picture = "<span class=\"emoji\" aria-hidden=\"true\">" + fields.markdown(name) + "</span>\n";
    else if (!name.isEmpty())
        picture = iconHtml(pack, name, fields.options()) + '\n';
    return picture + pageElement("div", "class=\"entry-title\" data-field=\"name\"", fields.markdown(entry, "name"))
           + pageElement("div", "class=\"entry-text\" data-field=\"description\"",
                         fields.markdown(entry, "description"));
}

QByteArray accomplishmentEntry(PageFields &fields, const Entry &entry)
{
    const QByteArray title = linkedHtml(fields.markdown(entry, "title"), entry.text("url"));
    const QByteArray organization = linkedHtml(fields.markdown(entry, "organization"), entry.text("organization_url"));
    const QByteArray certificate =
        entry.text("certificate_url").isEmpty()
            ? ""
            : linkedHtml(wordHtml(fields.words().seeCertificate, "See certificate"), entry.text("certificate_url"));
    return icon("fa-award") + pageElement("div", "class=\"entry-title\" data-field=\"title\"", title)
           + pageElement("div", "class=\"entry-line\" data-field=\"organization\"", organization)
           + pageElement("p", "class=\"entry-line\"", datesHtml(fields, entry, "Jan 2006", false))
           + pageElement("div", "class=\"entry-text\" data-field=\"description\"",
                         fields.markdown(entry, "description"))
           + pageElement("p", "class=\"entry-line\" data-field=\"certificate_url\"", certificate);
}

/// How the entries of a part of the page are shown.
struct PartLook
{
    PagePartId id;
    QByteArray (*entryHtml)(PageFields &, const Entry &);
    const char *usual;        ///< Its heading where neither the file nor the site has words for it.
    QString SiteWords::*word; ///< Null where no site has one.
};

constexpr PartLook partLooks[] = {
    {PagePartId::Interests, interestEntry, "Interests", &SiteWords::interests},
    {PagePartId::Education, educationEntry, "Education", &SiteWords::education},
    {PagePartId::Experience, experienceEntry, "Experience", &SiteWords::experience},
    {PagePartId::Skills, skillEntry, "Skills", nullptr},
    {PagePartId::Accomplishments, accomplishmentEntry, "Accomplishments", nullptr},
};

/// The live entries in the theme's order, newest first by `date_start`. One without a date stays behind the one that it
/// follows in the file.
std::vector<const Entry *> shownEntries(const Section &section)
{
    std::vector<std::pair<QDate, const Entry *>> dated;
    QDate day(9999, 12, 31);
    for (const Entry &entry : section.entries) {
        if (entry.hidden)
            continue;
        if (const QDate own = dayOf(entry.text("date_start")); own.isValid())
            day = own;
        dated.emplace_back(day, &entry);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const Entry *> entries;
    entries.reserve(dated.size());
    for (const auto &[date, entry] : dated)
        entries.push_back(entry);
    return entries;
}

/// A part of the page: a section's heading and its entries. The only section of a widget's page stands under the page's
/// own heading.
QByteArray partHtml(PageFields &fields, const PagePart &part, const PartLook &look)
{
    const Section *section = sectionOf(part, fields.profile());
    if (!section)
        return {};
    QByteArray items;
    for (const Entry *entry : shownEntries(*section)) {
        items +=
            "<li data-entry=\"" + QByteArray::number(entry->index) + "\">" + look.entryHtml(fields, *entry) + "</li>\n";
    }
    if (items.isEmpty())
        return {};
    const QByteArray name = part.name;
    const QByteArray own = PageFields::plain(section->ownTitle);
    const QByteArray usual = wordHtml(look.word ? fields.words().*look.word : QString(), look.usual);
    const QByteArray widgetTitle = PageFields::plain(plainText(fields.widgetTitleHtml()));
    const bool hasHeading = !own.isEmpty() || widgetTitle.isEmpty();
    const QByteArray headingId = "section-" + name;
    QByteArray html = "<section class=\"" + name + "\" data-profile=\"" + name + "\" ";
    html += hasHeading ? "aria-labelledby=\"" + headingId + "\">\n" : "aria-label=\"" + widgetTitle + "\">\n";
    if (hasHeading)
        html += pageElement("h2", "id=\"" + headingId + '"', own.isEmpty() ? usual : own);
    return html + "<ul>\n" + items + "</ul>\n</section>\n";
}

} // namespace

QByteArray sectionsHtml(PageFields &fields, const std::vector<SectionId> &leftOut)
{
    QByteArray html;
    for (const PagePart &part : pageParts()) {
        const auto *const look = std::find_if(std::begin(partLooks), std::end(partLooks),
                                              [&](const PartLook &known) { return known.id == part.id; });
        const bool isShown = std::find(leftOut.begin(), leftOut.end(), part.section) == leftOut.end();
        // The biography is no list of entries.
        if (isShown && look != std::end(partLooks))
            html += partHtml(fields, part, *look);
    }
    return html;
}

} // namespace vitrine
