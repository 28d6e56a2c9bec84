#include "profile/profileedits.h"

#include "toml/tomldocument.h"
#include "toml/tomledits.h"
#include "toml/tomlhiddenedits.h"
#include "toml/tomlreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

Error notEditable()
{
    return {"front-matter-invalid",
            QCoreApplication::translate("ProfileEdits",
                                        "The front matter cannot be read, so its values cannot be changed. "
                                        "Correct it in the source first."),
            {}};
}

/// Runs an edit of the front matter's TOML and places it in the file.
template <typename Function> Result<TextEdit> edited(const Profile &profile, Function function)
{
    if (!profile.isValid())
        return notEditable();
    const Result<TextEdit> edit = function(*profile.document());
    return edit ? edit->shifted(profile.frontMatter().content.begin) : edit;
}

/// Where the schema's order puts a section that the file lacks.
TomlPlacement placementOf(const Profile &profile, const ValuePath &path)
{
    TomlPlacement placement;
    bool seen = false;
    for (const SectionSchema &schema : sectionSchemas()) {
        const bool isThis = std::any_of(schema.paths.begin(), schema.paths.end(), [&](const ValuePath &p) {
            return p == path || (!p.isEmpty() && path.size() < p.size() && p.startsWith(path));
        });
        seen = seen || isThis;
        const Section *section = isThis ? nullptr : profile.section(schema.id);
        if (!section || !section->present || section->path.isEmpty())
            continue;
        if (seen)
            placement.before.push_back(section->path);
        else
            placement.after.insert(placement.after.begin(), section->path);
    }
    return seen ? placement : TomlPlacement();
}

/// "Sept. 2015" is no date, "2015-09-01" is one.
std::optional<Value> sameKind(const QString &text, Value::Kind kind)
{
    // A comment is a part of the text that was typed, not of a value.
    if (text.contains(u'#'))
        return std::nullopt;
    const std::optional<Value> value = readTomlValue(text.trimmed().toUtf8());
    return value && value->kind() == kind ? value : std::nullopt;
}

} // namespace

std::optional<Spelling> spellingAt(const Profile &profile, const ValuePath &path)
{
    if (!profile.isValid())
        return std::nullopt;
    const TomlDocument &document = *profile.document();
    const Value *value = document.root().find(path);
    const int node = value ? document.layout().find(path) : -1;
    if (node < 0 || !document.layout().node(node).element)
        return std::nullopt;
    return Spelling{*value, document.layout().slice(document.layout().node(node).element->range)};
}

Value valueFromText(const QString &text, const Value &like)
{
    switch (like.kind()) {
    case Value::Kind::Integer: {
        bool ok = false;
        const qint64 integer = text.toLongLong(&ok);
        // "007" and "+7" would not come back as they were typed.
        if (ok && QString::number(integer) == text)
            return integer;
        break;
    }
    case Value::Kind::Float:
        // Half of a number is one: "1" on the way to "1.5".
        if (const std::optional<Value> value = sameKind(text, Value::Kind::Integer))
            return *value;
        [[fallthrough]];
    case Value::Kind::Boolean:
    case Value::Kind::OffsetDateTime:
    case Value::Kind::LocalDateTime:
    case Value::Kind::LocalDate:
    case Value::Kind::LocalTime:
        if (const std::optional<Value> value = sameKind(text, like.kind()))
            return *value;
        break;
    case Value::Kind::String:
    case Value::Kind::Array:
    case Value::Kind::Table:
        break;
    }
    return text;
}

Result<TextEdit> setValue(const Profile &profile, const ValuePath &path, const Value &value, const Spelling &like)
{
    return edited(profile, [&](const TomlDocument &document) {
        return setTomlValue(document, path, value, like.literal, placementOf(profile, path.parent()));
    });
}

Result<TextEdit> removeKey(const Profile &profile, const ValuePath &path)
{
    return edited(profile, [&](const TomlDocument &document) { return removeTomlKey(document, path); });
}

Result<TextEdit> insertEntries(const Profile &profile, const Section &section, qsizetype slot,
                               const std::vector<Value> &entries)
{
    return edited(profile, [&](const TomlDocument &document) {
        return insertTomlItems(document, section.path, slot, entries, placementOf(profile, section.path));
    });
}

Result<TextEdit> removeEntry(const Profile &profile, const Section &section, qsizetype slot)
{
    return edited(profile, [&](const TomlDocument &document) { return removeTomlItem(document, section.path, slot); });
}

Result<TextEdit> moveEntry(const Profile &profile, const Section &section, qsizetype from, qsizetype to)
{
    return edited(profile,
                  [&](const TomlDocument &document) { return moveTomlItem(document, section.path, from, to); });
}

Result<TextEdit> duplicateEntry(const Profile &profile, const Section &section, qsizetype slot)
{
    return edited(profile, [&](const TomlDocument &document) { return copyTomlItem(document, section.path, slot); });
}

Result<TextEdit> hideEntry(const Profile &profile, const Section &section, qsizetype slot)
{
    return edited(profile, [&](const TomlDocument &document) { return hideTomlBlock(document, section.path, slot); });
}

Result<TextEdit> showEntry(const Profile &profile, const Section &section, qsizetype slot)
{
    return edited(profile, [&](const TomlDocument &document) { return showTomlBlock(document, section.path, slot); });
}

TextEdit setBody(const Profile &profile, const QByteArray &body)
{
    const QByteArray &text = profile.text();
    const FrontMatter &front = profile.frontMatter();
    // A closing delimiter at the very end of the file needs a line end of its own first.
    const bool opensLine = front.closed && front.body.isEmpty() && !front.hasFinalNewline && !body.isEmpty();
    const char *lineEnding = front.lineEnding == LineEnding::CrLf ? "\r\n" : "\n";
    return TextEdit(text, front.body, opensLine ? lineEnding + body : body);
}

std::vector<QByteArray> usualKeys(const Section &section)
{
    std::vector<QByteArray> keys;
    std::map<QByteArray, qsizetype> counts;
    qsizetype live = 0;
    for (const Entry &entry : section.entries) {
        if (entry.hidden)
            continue;
        ++live;
        for (const Field &field : entry.fields) {
            if (field.value.isScalar() && ++counts[field.key] == 1)
                keys.push_back(field.key);
        }
    }
    if (live > 0) {
        std::erase_if(keys, [&](const QByteArray &key) { return counts[key] * 2 <= live; });
        return keys;
    }
    for (const FieldSchema &field : section.schema().fields) {
        if (field.usual)
            keys.push_back(field.key);
    }
    return keys;
}

QByteArray newProfileText()
{
    return "+++\n"
           "# About/Biography widget.\n"
           "widget = \"about\"\n"
           "active = true\n"
           "weight = 1\n"
           "\n"
           "[interests]\n"
           "  interests = [\n"
           "  ]\n"
           "+++\n"
           "\n"
           "# Biography\n"
           "\n";
}

} // namespace vitrine
