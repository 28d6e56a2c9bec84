#include "profile/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

QString translated(const char *source)
{
    return source ? QCoreApplication::translate("Schema", source) : QString();
}

FieldSchema usual(const char *key, const char *label, FieldText text = FieldText::Plain, const char *help = nullptr)
{
    return {key, text, true, false, label, help};
}

FieldSchema known(const char *key, const char *label, FieldText text = FieldText::Plain, const char *help = nullptr)
{
    return {key, text, false, false, label, help};
}

FieldSchema advanced(const char *key, const char *label, FieldText text = FieldText::Plain, const char *help = nullptr)
{
    return {key, text, false, true, label, help};
}

std::vector<FieldSchema> educationFields()
{
    return {
        usual("course", QT_TRANSLATE_NOOP("Schema", "First line"), FieldText::Plain,
              QT_TRANSLATE_NOOP("Schema", "Degree or university: the line in normal text.")),
        usual("institution", QT_TRANSLATE_NOOP("Schema", "Second line"), FieldText::Plain,
              QT_TRANSLATE_NOOP("Schema", "University or degree: the smaller line below.")),
        usual("year", QT_TRANSLATE_NOOP("Schema", "When"), FieldText::Plain,
              QT_TRANSLATE_NOOP("Schema", "A year or any words. Empty or 0: the page shows nothing.")),
        known("advisor", QT_TRANSLATE_NOOP("Schema", "Advisor or hosts"), FieldText::Markdown,
              QT_TRANSLATE_NOOP("Schema", "Markdown with links, like [Name](https://…).")),
        known("award", QT_TRANSLATE_NOOP("Schema", "Award")),
        known("month", QT_TRANSLATE_NOOP("Schema", "Month")),
        known("logo", QT_TRANSLATE_NOOP("Schema", "Logo")),
        known("course_short", QT_TRANSLATE_NOOP("Schema", "First line, short")),
    };
}

std::vector<FieldSchema> experienceFields()
{
    return {
        usual("course", QT_TRANSLATE_NOOP("Schema", "First line"), FieldText::Plain,
              QT_TRANSLATE_NOOP("Schema", "Employer or position: the line in normal text.")),
        usual("institution", QT_TRANSLATE_NOOP("Schema", "Second line"), FieldText::Plain,
              QT_TRANSLATE_NOOP("Schema", "Position or employer: the smaller line below.")),
        usual("year", QT_TRANSLATE_NOOP("Schema", "When"), FieldText::Plain,
              QT_TRANSLATE_NOOP("Schema", "A year or any words. Empty or 0: the page shows nothing.")),
        known("advisor", QT_TRANSLATE_NOOP("Schema", "Advisor or hosts"), FieldText::Markdown,
              QT_TRANSLATE_NOOP("Schema", "Markdown with links, like [Name](https://…).")),
        known("title", QT_TRANSLATE_NOOP("Schema", "Position")),
        known("company", QT_TRANSLATE_NOOP("Schema", "Employer")),
        known("company_url", QT_TRANSLATE_NOOP("Schema", "Employer's address")),
        known("location", QT_TRANSLATE_NOOP("Schema", "Place")),
        known("date_start", QT_TRANSLATE_NOOP("Schema", "From"), FieldText::Date),
        known("date_end", QT_TRANSLATE_NOOP("Schema", "To"), FieldText::Date,
              QT_TRANSLATE_NOOP("Schema", "Empty: until today.")),
        known("description", QT_TRANSLATE_NOOP("Schema", "Description"), FieldText::Multiline),
    };
}

std::vector<FieldSchema> settingsFields()
{
    return {
        known("name", QT_TRANSLATE_NOOP("Schema", "Name")),
        known("role", QT_TRANSLATE_NOOP("Schema", "Role")),
        known("bio", QT_TRANSLATE_NOOP("Schema", "Short biography"), FieldText::Plain,
              QT_TRANSLATE_NOOP("Schema", "Shown at the end of posts.")),
        known("email", QT_TRANSLATE_NOOP("Schema", "E-mail")),
        known("title", QT_TRANSLATE_NOOP("Schema", "Title")),
        known("subtitle", QT_TRANSLATE_NOOP("Schema", "Subtitle")),
        known("date", QT_TRANSLATE_NOOP("Schema", "Date"), FieldText::Date),
        known("draft", QT_TRANSLATE_NOOP("Schema", "Draft"), FieldText::Boolean,
              QT_TRANSLATE_NOOP("Schema", "Switched on, the site does not publish this page.")),
        known("active", QT_TRANSLATE_NOOP("Schema", "Active"), FieldText::Boolean,
              QT_TRANSLATE_NOOP("Schema", "Switched off, the site leaves this section out.")),
        advanced("widget", QT_TRANSLATE_NOOP("Schema", "Kind of section"), FieldText::Plain,
                 QT_TRANSLATE_NOOP("Schema", "The theme draws the page by this name.")),
        advanced("weight", QT_TRANSLATE_NOOP("Schema", "Order"), FieldText::Integer,
                 QT_TRANSLATE_NOOP("Schema", "Sections with a smaller number come first.")),
    };
}

} // namespace

QString FieldSchema::label() const
{
    return translated(labelSource);
}

QString FieldSchema::help() const
{
    return translated(helpSource);
}

QString SectionSchema::title() const
{
    return translated(titleSource);
}

QString SectionSchema::entryTitle() const
{
    return translated(entrySource);
}

const FieldSchema *SectionSchema::field(const QByteArray &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldSchema &f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const std::vector<SectionSchema> &sectionSchemas()
{
    static const std::vector<SectionSchema> schemas = {
        {SectionId::Biography, SectionShape::Body, {}, {}, QT_TRANSLATE_NOOP("Schema", "Biography"), nullptr},
        {SectionId::Interests,
         SectionShape::Items,
         {{"interests", "interests"}, {"interests"}},
         {},
         QT_TRANSLATE_NOOP("Schema", "Interests"),
         QT_TRANSLATE_NOOP("Schema", "Interest")},
        {SectionId::Education,
         SectionShape::Entries,
         {{"education", "courses"}},
         educationFields(),
         QT_TRANSLATE_NOOP("Schema", "Education"),
         QT_TRANSLATE_NOOP("Schema", "Education")},
        {SectionId::Experience,
         SectionShape::Entries,
         {{"experience", "courses"}, {"experience"}},
         experienceFields(),
         QT_TRANSLATE_NOOP("Schema", "Experience"),
         QT_TRANSLATE_NOOP("Schema", "Experience")},
        {SectionId::Settings,
         SectionShape::Fields,
         {{}},
         settingsFields(),
         QT_TRANSLATE_NOOP("Schema", "Page settings"),
         nullptr},
        {SectionId::Other, SectionShape::Fields, {}, {}, nullptr, QT_TRANSLATE_NOOP("Schema", "Entry")},
    };
    return schemas;
}

const SectionSchema &sectionSchema(SectionId id)
{
    return sectionSchemas()[size_t(id)];
}

} // namespace vitrine
