#pragma once

#include "base/valuepath.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// The sections that the page knows, and the two kinds of everything else.
enum class SectionId {
    Biography,
    Interests,
    Education,
    Experience,
    Settings, ///< Top-level keys that are no section of their own.
    Other,    ///< Tables and lists that Vitrine has no form of its own for.
};

/// What a section consists of.
enum class SectionShape {
    Body,    ///< The Markdown behind the front matter.
    Items,   ///< A list of scalars.
    Entries, ///< A list of tables.
    Fields,  ///< The keys of one table.
};

/// How the page shows a field, and so how it is edited.
enum class FieldText {
    Plain,     ///< One line, shown as it is.
    Markdown,  ///< One line of inline Markdown.
    Multiline, ///< Markdown over several lines.
    Boolean,
    Integer,
    Date,
};

/// A field that is known by name.
struct FieldSchema
{
    QByteArray key;
    FieldText text = FieldText::Plain;
    bool usual = false;                ///< A new entry has it where no neighbour tells.
    bool advanced = false;             ///< Stands under Advanced in a form.
    const char *labelSource = nullptr; ///< In the translation context "Schema".
    const char *helpSource = nullptr;  ///< Likewise, or null.

    /// What the page does with it, e.g. "First line"; translated.
    [[nodiscard]] QString label() const;
    /// Its consequence in one sentence, or nothing; translated.
    [[nodiscard]] QString help() const;
};

/// A section that is known by name.
struct SectionSchema
{
    SectionId id = SectionId::Other;
    SectionShape shape = SectionShape::Fields;
    std::vector<ValuePath> paths;      ///< Where its list may stand; a new one is made at the first.
    std::vector<FieldSchema> fields;   ///< In the order of a new entry.
    const char *titleSource = nullptr; ///< In the translation context "Schema".
    const char *entrySource = nullptr; ///< Likewise.

    /// The heading where the file names none; translated.
    [[nodiscard]] QString title() const;
    /// What one entry is called, e.g. "Interest"; translated.
    [[nodiscard]] QString entryTitle() const;
    /// The field of that key, or null.
    [[nodiscard]] const FieldSchema *field(const QByteArray &key) const;
};

/// The sections and fields that are edited under names of their own, in the order of a new file. (What the page shows
/// of Academic 4's widgets is edited as any other table.) Lives as long as the program.
[[nodiscard]] const std::vector<SectionSchema> &sectionSchemas();
[[nodiscard]] const SectionSchema &sectionSchema(SectionId id);

} // namespace vitrine
