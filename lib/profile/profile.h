#pragma once

#include "base/diagnostic.h"
#include "base/value.h"
#include "profile/frontmatter.h"
#include "profile/schema.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

class TomlDocument;

/// What a file is to its reader.
enum class ProfileKind {
    AboutWidget,        ///< `widget = "about"`, with sections of its own.
    AboutStub,          ///< An about widget whose profile stands in the page of `author`.
    AuthorPage,         ///< Academic 4: `name`, `role`, … at the top level.
    OtherPage,          ///< TOML front matter without a profile, such as another widget.
    ForeignFrontMatter, ///< YAML, JSON or none: text and page only.
    Invalid,            ///< TOML that cannot be read.
};

/// A key and its value, in an entry or a table.
struct Field
{
    QByteArray key;
    ValuePath path; ///< Empty in a hidden entry, which has no path.
    Value value;
    TextRange range; ///< The value's bytes in the file.
};

/// One entry of a section: a table of a list, or a scalar.
struct Entry
{
    qsizetype slot = 0;        ///< Its place among all entries, hidden ones included.
    qsizetype index = -1;      ///< Its place among the live ones; -1 when hidden.
    bool hidden = false;       ///< Commented out: kept in the file, not on the page.
    Value value;               ///< The table, or the scalar.
    std::vector<Field> fields; ///< In the file's order; empty for a scalar.
    ValuePath path;            ///< Empty when hidden.
    TextRange range;           ///< Its bytes in the file, from the header (or value) to its end, comments included.
    qsizetype line = 0;        ///< Of the header or value, from 1.
    QString comment;           ///< The comment glued above it, without `#`; empty if there is none.

    [[nodiscard]] const Field *field(const QByteArray &key) const;
    /// The text of a scalar field, or nothing.
    [[nodiscard]] QString text(const QByteArray &key) const;
};

/// One section of the profile as it stands in the file.
struct Section
{
    SectionId id = SectionId::Other;
    SectionShape shape = SectionShape::Fields;
    bool present = false;       ///< The file has it. A known section that is absent can be filled all the same.
    bool inBlocks = false;      ///< Its entries stand under `[[headers]]` of their own, so that they can be hidden.
    ValuePath path;             ///< Its list or table. For an absent one, where it would be made.
    std::vector<Entry> entries; ///< For Items and Entries: all of them in file order.
    std::vector<Field> fields;  ///< For Fields; and the keys beside the list, such as `title`, for the others.
    QString ownTitle;           ///< The `title` that the file gives it; empty if none.
    QString comment;            ///< The comment above it, without `#`.
    TextRange range;            ///< Header or key of its first part; empty when absent.

    [[nodiscard]] const SectionSchema &schema() const { return sectionSchema(id); }
    /// The heading to show: its own title, else the schema's, else its key.
    [[nodiscard]] QString title() const;
    [[nodiscard]] qsizetype hiddenCount() const;
    /// True if it consists of entries, be they scalars or tables.
    [[nodiscard]] bool isList() const { return shape == SectionShape::Items || shape == SectionShape::Entries; }
};

/// Names a place that a person can go to: a section, an entry of it, a field of that.
struct Place
{
    SectionId section = SectionId::Biography;
    ValuePath path;      ///< The section's list or table; tells Other sections apart.
    qsizetype slot = -1; ///< The entry, or -1 for the section itself.
    QByteArray key;      ///< The field, or empty for the whole.

    friend bool operator==(const Place &, const Place &) = default;
};

/// An immutable reading of one revision of a file: what its bytes mean as a profile.
///
/// Cheap to copy; all parts are shared. Reading never fails: what is wrong stands in problems().
class Profile
{
public:
    Profile();
    /// Reads a file's text, whatever its bytes.
    static Profile read(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const;
    [[nodiscard]] ProfileKind kind() const;
    [[nodiscard]] const FrontMatter &frontMatter() const;
    /// The bytes of the file in front of its body: the front matter with what it stands between.
    [[nodiscard]] QByteArray frontMatterText() const;
    /// True if the front matter is TOML that can be read, so that values can be edited.
    [[nodiscard]] bool isValid() const;
    /// The front matter as one table; an empty one if it is not valid.
    [[nodiscard]] const Value &root() const;
    /// All sections: the known ones first in the schema's order, the others in the file's.
    /// Of a file with invalid TOML, what the layout could read, with values as they are spelled.
    [[nodiscard]] const std::vector<Section> &sections() const;
    [[nodiscard]] const Section *section(SectionId id) const;
    /// The section whose list or table stands at `path`.
    [[nodiscard]] const Section *sectionAt(const ValuePath &path) const;
    /// The section that `place` names, or null.
    [[nodiscard]] const Section *section(const Place &place) const;
    [[nodiscard]] const Entry *entry(const Place &place) const;
    [[nodiscard]] const Field *field(const Place &place) const;
    /// The Markdown behind the front matter, as bytes of the file.
    [[nodiscard]] QByteArray body() const;
    /// What makes the front matter unreadable: syntax, encoding, a foreign or unclosed front matter.
    [[nodiscard]] const std::vector<Diagnostic> &problems() const;

    /// The field, entry or section that a byte of the file belongs to.
    [[nodiscard]] Place placeAt(qsizetype offset) const;
    /// The bytes of a place; nothing if it is not there.
    [[nodiscard]] std::optional<TextRange> rangeOf(const Place &place) const;

    /// The front matter's document, for edits.
    [[nodiscard]] const TomlDocument *document() const;

private:
    struct Data;
    explicit Profile(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> d;
};

} // namespace vitrine
