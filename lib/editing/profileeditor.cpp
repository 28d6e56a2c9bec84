#include "editing/profileeditor.h"

#include "editing/entrysummary.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

namespace {

/// Items that are typed into are told apart by their path, fields likewise.
QByteArray typingKey(const ValuePath &path)
{
    return QByteArrayLiteral("typing:") + path.toPointer();
}

/// The index among the live entries that one inserted at `slot` gets.
qsizetype liveIndex(const Section &section, qsizetype slot)
{
    return std::count_if(section.entries.begin(), section.entries.end(),
                         [slot](const Entry &entry) { return !entry.hidden && entry.slot < slot; });
}

/// The latest year that an entry names, or nothing.
std::optional<int> latestYear(const Entry &entry)
{
    static const QRegularExpression year(QStringLiteral("\\b(?:19|20)\\d\\d\\b"));
    std::optional<int> latest;
    for (const Field &field : entry.fields) {
        if (!field.key.contains("year") && !field.key.contains("date"))
            continue;
        for (auto match = year.globalMatch(field.value.toText()); match.hasNext();)
            latest = std::max(latest.value_or(0), match.next().captured().toInt());
    }
    return latest;
}

/// What a new key starts with: empty, but of the type that `example` has where there is no empty text for it.
Value emptyValueLike(const Value *example)
{
    if (example && example->kind() == Value::Kind::Boolean)
        return Value(false);
    if (example && example->isArray())
        return Value(Value::Items());
    return Value(QByteArray());
}

/// The field `key` of the nearest live entry that has it, the one at `slot` left out; of two that are as near the
/// first.
const Field *neighbouringField(const Section &section, qsizetype slot, const QByteArray &key)
{
    const Field *nearest = nullptr;
    qsizetype distance = 0;
    for (const Entry &entry : section.entries) {
        const Field *field = entry.hidden || entry.slot == slot ? nullptr : entry.field(key);
        if (!field || (nearest && std::abs(entry.slot - slot) >= distance))
            continue;
        nearest = field;
        distance = std::abs(entry.slot - slot);
    }
    return nearest;
}

Value newEntry(const Section &section)
{
    if (section.shape == SectionShape::Items)
        return Value(QByteArray());
    Value::Members members;
    for (const QByteArray &key : usualKeys(section)) {
        const Field *example = neighbouringField(section, -1, key);
        // A table has no empty form that its own form could show.
        if (!example || !example->value.isTable())
            members.push_back({key, emptyValueLike(example ? &example->value : nullptr)});
    }
    return Value(std::move(members));
}

} // namespace

qsizetype slotForNewEntry(const Section &section)
{
    if (section.shape == SectionShape::Items)
        return qsizetype(section.entries.size());
    std::vector<int> years;
    for (const Entry &entry : section.entries) {
        if (const auto year = latestYear(entry))
            years.push_back(*year);
    }
    const bool runsUpwards =
        std::is_sorted(years.begin(), years.end()) && years.size() > 1 && years.front() < years.back();
    return runsUpwards ? qsizetype(section.entries.size()) : 0;
}

ProfileEditor::ProfileEditor(ProfileDocument *document, ChangeOrigin origin)
    : m_document(document),
      m_origin(origin) { }

Result<Place> ProfileEditor::addEntry(const Place &place)
{
    const auto section = listAt(place);
    if (!section)
        return section.error();
    const qsizetype slot =
        place.slot >= 0 ? std::min(place.slot, qsizetype((*section)->entries.size())) : slotForNewEntry(**section);
    const Place added{place.section, place.path, slot, {}};
    const auto edit = insertEntries(profile(), **section, slot, {newEntry(**section)});
    // The key is that of typing into an item: a new item and its text are one step.
    const QByteArray mergeKey = (*section)->shape == SectionShape::Items
                                    ? typingKey((*section)->path.child(liveIndex(**section, slot)))
                                    : QByteArray();
    m_document->breakMerge();
    if (const auto done = m_document->apply(edit, info(tr("Add %1").arg(entryName(**section)), added, mergeKey)); !done)
        return done.error();
    return added;
}

Result<Place> ProfileEditor::addItems(const Place &place, qsizetype slot, const QStringList &texts)
{
    const auto section = listAt(place);
    if (!section)
        return section.error();
    const Place added{place.section, place.path, slot, {}};
    const std::vector<Value> values(texts.begin(), texts.end());
    const auto edit = insertEntries(profile(), **section, slot, values);
    if (const auto done = m_document->apply(edit, info(tr("Add %1").arg(entryName(**section)), added)); !done)
        return done.error();
    return added;
}

Result<Place> ProfileEditor::pasteItems(const Place &item, const QString &text, const QStringList &following)
{
    const auto section = listAt(item);
    if (!section)
        return section.error();
    const auto path = existingPath(item);
    if (!path)
        return path.error();
    const Spelling like = spelling(item);
    const auto first = setValue(profile(), *path, valueFromText(text, like.value), like);
    if (!first)
        return first.error();
    const auto between = first->applied(m_document->text());
    if (!between)
        return between.error();

    const Profile next = Profile::read(*between);
    const Section *sectionThen = next.section(item);
    if (!sectionThen)
        return Error{"edit-refused", tr("The lines cannot be put into this list."), {}};
    const std::vector<Value> values(following.begin(), following.end());
    const auto rest = insertEntries(next, *sectionThen, item.slot + 1, values);
    if (!rest)
        return rest.error();
    const Place last{item.section, item.path, item.slot + following.size(), {}};
    m_document->breakMerge();
    const auto done = m_document->apply(first->followedBy(*rest), info(tr("Paste %1").arg(entryName(**section)), last));
    if (!done)
        return done.error();
    return last;
}

Result<Place> ProfileEditor::duplicate(const Place &place)
{
    const auto section = listAt(place);
    if (!section)
        return section.error();
    const Entry *entry = profile().entry(place);
    if (!entry || entry->hidden) {
        return Error{"entry-hidden", tr("A hidden entry cannot be duplicated. Show it on the page first."),
                     entry ? std::optional(entry->range) : std::nullopt};
    }
    const Place copy{place.section, place.path, place.slot + 1, {}};
    const auto edit = duplicateEntry(profile(), **section, place.slot);
    const auto done = m_document->apply(edit, info(tr("Duplicate %1").arg(entryName(**section)), copy));
    if (!done)
        return done.error();
    return copy;
}

Result<Place> ProfileEditor::move(const Place &place, qsizetype to)
{
    const auto section = listAt(place);
    if (!section)
        return section.error();
    const Place moved{place.section, place.path, to, {}};
    const auto edit = moveEntry(profile(), **section, place.slot, to);
    if (const auto done = m_document->apply(edit, info(tr("Move %1").arg(entryName(**section)), moved)); !done)
        return done.error();
    return moved;
}

Result<void> ProfileEditor::setHidden(const Place &place, bool hidden)
{
    const auto section = listAt(place);
    if (!section)
        return section.error();
    Place entry = place;
    entry.key.clear();
    const auto edit =
        hidden ? hideEntry(profile(), **section, place.slot) : showEntry(profile(), **section, place.slot);
    const QString text = hidden ? tr("Hide %1") : tr("Show %1");
    return m_document->apply(edit, info(text.arg(entryName(**section)), entry));
}

Result<void> ProfileEditor::remove(const Place &place, qsizetype count)
{
    const auto section = listAt(place);
    if (!section)
        return section.error();
    TextEdit all;
    Profile current = profile();
    for (qsizetype slot = place.slot + count - 1; slot >= place.slot; --slot) {
        const Section *list = current.section(place);
        if (!list)
            return Error{"edit-refused", tr("These entries cannot be removed together."), {}};
        const auto edit = removeEntry(current, *list, slot);
        if (!edit)
            return edit.error();
        all = all.followedBy(*edit);
        if (slot > place.slot) {
            const auto text = edit->applied(current.text());
            if (!text)
                return text.error();
            current = Profile::read(*text);
        }
    }
    return m_document->apply(all, info(tr("Remove %1").arg(entryName(**section)), place));
}

Result<void> ProfileEditor::addField(const Place &owner, const QByteArray &key)
{
    Place field = owner;
    field.key = key;
    const auto path = existingPath(field);
    if (!path)
        return path.error();
    const Section *section = profile().section(owner);
    const Field *example = section ? neighbouringField(*section, owner.slot, key) : nullptr;
    const FieldSchema *known = section ? section->schema().field(key) : nullptr;
    Value value = emptyValueLike(example ? &example->value : nullptr);
    if (!example && known && known->text == FieldText::Boolean)
        value = Value(false);
    return m_document->apply(setValue(profile(), *path, value),
                             info(tr("Add %1", "a field").arg(fieldName(key)), field));
}

Result<void> ProfileEditor::removeField(const Place &field)
{
    const auto path = existingPath(field);
    if (!path)
        return path.error();
    Place owner = field;
    owner.key.clear();
    return m_document->apply(removeKey(profile(), *path),
                             info(tr("Remove %1", "a field").arg(fieldName(field.key)), owner));
}

Spelling ProfileEditor::spelling(const Place &field) const
{
    const auto path = pathOf(field);
    Spelling own = path ? spellingAt(profile(), *path).value_or(Spelling()) : Spelling();
    const bool isEmptyText = own.value.isString() && own.value.bytes().isEmpty();
    const Section *section = profile().section(field);
    if (!isEmptyText || !section || field.key.isEmpty())
        return own;
    const Field *neighbour = neighbouringField(*section, field.slot, field.key);
    if (neighbour && neighbour->value.isScalar() && !neighbour->value.isString())
        return {neighbour->value, {}};
    return own;
}

Result<void> ProfileEditor::setText(const Place &field, const QString &text, const Spelling &like)
{
    return setValueOf(field, valueFromText(text, like.value), like);
}

Result<void> ProfileEditor::setBoolean(const Place &field, bool value)
{
    return setValueOf(field, Value(value), spelling(field));
}

Result<void> ProfileEditor::setValueOf(const Place &field, const Value &value, const Spelling &like)
{
    const auto path = existingPath(field);
    if (!path)
        return path.error();
    const Section *section = profile().section(field);
    const QString text = field.key.isEmpty() && section ? tr("Change %1").arg(entryName(*section))
                                                        : tr("Change %1", "a field").arg(fieldName(field.key));
    return m_document->apply(setValue(profile(), *path, value, like), info(text, field, typingKey(*path)));
}

std::optional<ValuePath> ProfileEditor::pathOf(const Place &field) const
{
    const Section *section = profile().section(field);
    if (!section)
        return std::nullopt;
    if (field.slot < 0) {
        // The keys beside a list stand in the table that holds it.
        const ValuePath table = section->shape == SectionShape::Fields ? section->path : section->path.parent();
        return field.key.isEmpty() ? table : table.child(field.key);
    }
    const Entry *entry = profile().entry(field);
    if (!entry || entry->hidden)
        return std::nullopt;
    return field.key.isEmpty() ? entry->path : entry->path.child(field.key);
}

ChangeInfo ProfileEditor::info(const QString &text, const Place &place, const QByteArray &mergeKey) const
{
    return {text, place, mergeKey, m_origin};
}

Result<const Section *> ProfileEditor::listAt(const Place &place) const
{
    const Section *section = profile().section(place);
    if (!section || !section->isList() || !profile().isValid())
        return Error{"edit-refused", tr("There is no list here that entries could be added to or taken from."), {}};
    return section;
}

Result<ValuePath> ProfileEditor::existingPath(const Place &field) const
{
    const auto path = pathOf(field);
    if (!path) {
        return Error{"edit-refused",
                     tr("This field is not part of the page now: it is hidden, or the front matter cannot be read."),
                     {}};
    }
    return *path;
}

} // namespace vitrine
