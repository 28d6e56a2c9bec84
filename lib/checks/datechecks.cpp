#include "checks/datechecks.h"

#include "html/pageparts.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct DateChecks
{
    Q_DECLARE_TR_FUNCTIONS(DateChecks)
};

/// The list that a widget shows with dates; null for another one.
const Section *datedSection(const Profile &profile)
{
    const Value *widget = profile.root().find("widget");
    const PagePart *part = widget ? pagePart(widget->toText().toUtf8()) : nullptr;
    if (!part || (part->id != PagePartId::Experience && part->id != PagePartId::Accomplishments))
        return nullptr;
    // The jobs of an about widget, one level down, have a year instead.
    const Section *section = sectionOf(*part, profile);
    return section && section->path.size() == 1 ? section : nullptr;
}

/// False for what Hugo takes for no date, or, as a mere number, for a second of 1970. It knows some more forms with
/// names of days and with times of day, which are not looked into.
bool isDate(const Value &value)
{
    if (!value.isString())
        return value.isDateTime();
    static const QRegularExpression form(
        QStringLiteral("^((\\d{4}-\\d{2}-\\d{2})([T ].*)?|\\d{2} [A-Z][a-z]{2} \\d{4}|(Mon|Tue|Wed|Thu|Fri|Sat|Sun).*|"
                       "\\d{1,2}:\\d{2}[AP]M)$"));
    const QRegularExpressionMatch match = form.match(value.toText());
    const QString day = match.captured(2);
    return match.hasMatch() && (day.isEmpty() || QDate::fromString(day, Qt::ISODate).isValid());
}

} // namespace

std::vector<Diagnostic> unreadableDates(const Profile &profile)
{
    std::vector<Diagnostic> problems;
    const Section *section = datedSection(profile);
    for (const Entry &entry : section ? section->entries : std::vector<Entry>()) {
        if (entry.hidden || !entry.value.isTable())
            continue;
        const Field *start = entry.field("date_start");
        if (!start || entry.text("date_start").isEmpty()) {
            problems.push_back(
                {Severity::Warning, "date-missing",
                 DateChecks::tr("The theme shows when this began, and Hugo refuses an entry that does not "
                                "say it. Write a date such as 2019-03-09 for date_start."),
                 start ? start->range : TextRange{entry.range.begin, entry.range.begin}});
        } else if (!isDate(start->value)) {
            problems.push_back({Severity::Warning, "date-invalid",
                                DateChecks::tr("Hugo does not read “%1” as a date. Write one such as 2019-03-09.")
                                    .arg(start->value.toText()),
                                start->range});
        }
        const Field *end = entry.field("date_end");
        if (end && !entry.text("date_end").isEmpty() && !isDate(end->value)) {
            problems.push_back({Severity::Warning, "date-invalid",
                                DateChecks::tr("Hugo does not read “%1” as a date. Write one such as 2019-03-09, or "
                                               "nothing for what lasts.")
                                    .arg(end->value.toText()),
                                end->range});
        }
    }
    return problems;
}

} // namespace vitrine
