#include "profile/profile.h"

#include "profile/sectionreader.h"
#include "text/utf8.h"
#include "toml/tomldocument.h"
#include "toml/tomlproblem.h"
#include "toml/tomlreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

struct Profile::Data
{
    QByteArray text;
    FrontMatter frontMatter;
    ProfileKind kind = ProfileKind::ForeignFrontMatter;
    std::optional<TomlDocument> document;
    std::vector<Section> sections;
    std::vector<Diagnostic> problems;
};

namespace {

bool hasText(const Value &root, const char *key)
{
    const Value *value = root.find(QByteArray(key));
    return value && value->isString() && !value->bytes().isEmpty();
}

bool hasProfileSections(const Value &root)
{
    return root.find("interests") || root.find("education") || root.find("experience");
}

ProfileKind kindOf(const Value &root)
{
    const Value *widget = root.find("widget");
    if (widget && widget->isString() && widget->bytes() == "about")
        return hasText(root, "author") && !hasProfileSections(root) ? ProfileKind::AboutStub : ProfileKind::AboutWidget;
    if (widget)
        return ProfileKind::OtherPage;
    for (const char *key : {"superuser", "role", "bio", "organizations", "social", "user_groups"}) {
        if (root.find(QByteArray(key)))
            return ProfileKind::AuthorPage;
    }
    return hasProfileSections(root) ? ProfileKind::AboutWidget : ProfileKind::OtherPage;
}

Diagnostic foreignProblem(const FrontMatter &frontMatter)
{
    const auto error = [&](const char *code, const QString &message) {
        return Diagnostic{Severity::Error, code, message, {frontMatter.content.begin, frontMatter.content.begin}};
    };
    switch (frontMatter.delimiter) {
    case Delimiter::Yaml:
        return error("front-matter-yaml",
                     QCoreApplication::translate("Profile", "The front matter is YAML (---). Vitrine edits TOML (+++); "
                                                            "the text below it can be edited."));
    case Delimiter::Json:
        return error("front-matter-json",
                     QCoreApplication::translate("Profile", "The front matter is JSON. Vitrine edits TOML (+++); "
                                                            "the text below it can be edited."));
    case Delimiter::None:
    case Delimiter::Toml:
        break;
    }
    return error("front-matter-missing",
                 QCoreApplication::translate("Profile",
                                             "The file has no front matter between +++ lines, "
                                             "so there are no settings or entries to edit; the text can be edited."));
}

/// The sections of a file whose front matter is not TOML: its text.
std::vector<Section> bodyOnly()
{
    Section biography;
    biography.shape = SectionShape::Body;
    biography.id = SectionId::Biography;
    biography.present = true;
    return {biography};
}

} // namespace

const Field *Entry::field(const QByteArray &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QString Entry::text(const QByteArray &key) const
{
    const Field *found = field(key);
    return found ? found->value.toText() : QString();
}

QString Section::title() const
{
    if (!ownTitle.isEmpty())
        return ownTitle;
    if (QString known = schema().title(); !known.isEmpty())
        return known;
    QStringList keys;
    for (const PathStep &step : path) {
        if (step.isKey())
            keys += QString::fromUtf8(step.key());
    }
    return keys.join(u'.');
}

qsizetype Section::hiddenCount() const
{
    return std::count_if(entries.begin(), entries.end(), [](const Entry &e) { return e.hidden; });
}

Profile::Profile() : Profile(read({})) { }

Profile::Profile(std::shared_ptr<const Data> data) : d(std::move(data)) { }

Profile Profile::read(const QByteArray &text)
{
    const auto data = std::make_shared<Data>();
    data->text = text;
    data->frontMatter = findFrontMatter(text);
    const FrontMatter &front = data->frontMatter;

    const qsizetype invalid = firstInvalidUtf8(text);
    if (invalid >= 0) {
        data->problems.push_back(
            {Severity::Error,
             "file-not-utf8",
             QCoreApplication::translate("Profile", "This byte is not UTF-8, the encoding of Hugo's files. "
                                                    "Convert the file to UTF-8 to edit it."),
             {invalid, invalid + 1}});
    }
    if (front.delimiter != Delimiter::Toml) {
        data->problems.push_back(foreignProblem(front));
        data->sections = bodyOnly();
        return Profile(data);
    }
    if (!front.closed) {
        data->problems.push_back(
            {Severity::Error,
             "front-matter-unclosed",
             QCoreApplication::translate("Profile",
                                         "The front matter has no closing +++ line. Add one below the last setting."),
             {front.content.begin, front.content.begin}});
    }

    const TomlDocument &document = data->document.emplace(
        text.sliced(front.content.begin, front.content.length()),
        front.lineEnding == LineEnding::CrLf ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n"));
    const bool hasStrayMark = document.text().startsWith(utf8ByteOrderMark); // toml++ takes it for a file's beginning
    if ((document.problem() || hasStrayMark) && front.closed && invalid < 0) {
        Diagnostic problem = hasStrayMark ? byteOrderMarkProblem() : *document.problem();
        problem.range = problem.range.shifted(front.content.begin);
        data->problems.push_back(problem);
    }
    const bool valid = data->problems.empty();
    const Value root = valid ? document.root() : salvageToml(document.layout());
    data->kind = valid ? kindOf(root) : ProfileKind::Invalid;
    const bool withAbsent = data->kind == ProfileKind::AboutWidget || data->kind == ProfileKind::AuthorPage;
    const qsizetype firstLine = 1 + QByteArrayView(text).first(front.content.begin).count('\n');
    data->sections = readSections(document, root, front.content.begin, firstLine, withAbsent);
    return Profile(data);
}

const QByteArray &Profile::text() const
{
    return d->text;
}

ProfileKind Profile::kind() const
{
    return d->kind;
}

const FrontMatter &Profile::frontMatter() const
{
    return d->frontMatter;
}

QByteArray Profile::frontMatterText() const
{
    return text().first(frontMatter().body.begin);
}

bool Profile::isValid() const
{
    return d->document && d->problems.empty();
}

const Value &Profile::root() const
{
    static const Value empty = Value(Value::Members());
    return isValid() ? d->document->root() : empty;
}

const std::vector<Section> &Profile::sections() const
{
    return d->sections;
}

const Section *Profile::section(SectionId id) const
{
    const auto found =
        std::find_if(d->sections.begin(), d->sections.end(), [&](const Section &s) { return s.id == id; });
    return found == d->sections.end() ? nullptr : &*found;
}

const Section *Profile::sectionAt(const ValuePath &path) const
{
    const auto found = std::find_if(d->sections.begin(), d->sections.end(),
                                    [&](const Section &s) { return s.path == path && s.shape != SectionShape::Body; });
    return found == d->sections.end() ? nullptr : &*found;
}

const Section *Profile::section(const Place &place) const
{
    return place.section == SectionId::Other ? sectionAt(place.path) : section(place.section);
}

const Entry *Profile::entry(const Place &place) const
{
    const Section *found = section(place);
    if (!found || place.slot < 0 || place.slot >= qsizetype(found->entries.size()))
        return nullptr;
    return &found->entries[size_t(place.slot)];
}

const Field *Profile::field(const Place &place) const
{
    if (const Entry *found = entry(place))
        return found->field(place.key);
    const Section *in = section(place);
    if (!in || place.slot >= 0)
        return nullptr;
    const auto found =
        std::find_if(in->fields.begin(), in->fields.end(), [&](const Field &f) { return f.key == place.key; });
    return found == in->fields.end() ? nullptr : &*found;
}

QByteArray Profile::body() const
{
    return d->text.sliced(d->frontMatter.body.begin, d->frontMatter.body.length());
}

const std::vector<Diagnostic> &Profile::problems() const
{
    return d->problems;
}

const TomlDocument *Profile::document() const
{
    return d->document ? &*d->document : nullptr;
}

Place Profile::placeAt(qsizetype offset) const
{
    Place place;
    if (!d->document || !d->frontMatter.content.contains(offset))
        return place;
    const qsizetype begin = d->frontMatter.content.begin;
    const TomlLayout &layout = d->document->layout();
    const int statement = layout.statementAt(offset - begin);
    const TextRange lines =
        statement < 0 ? TextRange{offset, offset} : layout.statements()[size_t(statement)].lines.shifted(begin);
    const auto fieldOf = [&](const std::vector<Field> &fields) -> const Field * {
        // The field whose value holds the place; else the first that begins on these lines.
        const Field *onLine = nullptr;
        for (const Field &field : fields) {
            if (field.range.contains(offset))
                return &field;
            if (!onLine && lines.contains(field.range.begin))
                onLine = &field;
        }
        return onLine;
    };

    place.section = SectionId::Settings;
    for (const Section &section : d->sections) {
        Place here{section.id, section.path, -1, {}};
        for (const Entry &entry : section.entries) {
            if (!entry.range.contains(offset)
                && !(entry.range.length() < lines.length() && lines.contains(entry.range)
                     && offset >= entry.range.begin)) {
                continue;
            }
            here.slot = entry.slot;
            const Field *field = entry.hidden ? nullptr : fieldOf(entry.fields);
            here.key = field ? field->key : QByteArray();
            place = here;
        }
        if (here.slot >= 0)
            return place;
        if (const Field *field = fieldOf(section.fields)) {
            here.key = field->key;
            return here;
        }
        if (section.range.contains(offset))
            return here;
    }
    return place;
}

std::optional<TextRange> Profile::rangeOf(const Place &place) const
{
    if (place.section == SectionId::Biography)
        return d->frontMatter.body;
    if (!place.key.isEmpty()) {
        const Field *found = field(place);
        return found ? std::optional(found->range) : std::nullopt;
    }
    if (place.slot >= 0) {
        const Entry *found = entry(place);
        return found ? std::optional(found->range) : std::nullopt;
    }
    const Section *found = section(place);
    return found && found->present ? std::optional(found->range) : std::nullopt;
}

} // namespace vitrine
