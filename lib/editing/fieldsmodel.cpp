#include "editing/fieldsmodel.h"

#include "editing/profileeditor.h"

#include <algorithm>

namespace vitrine {

FieldsModel::FieldsModel(ProfileDocument *document, QObject *parent) : RowModel(parent), m_document(document)
{
    // While an entry is shown its list comes first: only then is it known which entry that is now.
    connect(document, &ProfileDocument::changed, this, [this] {
        if (!m_entries)
            refresh();
    });
}

void FieldsModel::showSection(const Place &section)
{
    clear();
    m_section = Place{section.section, section.path, -1, {}};
    refresh();
}

void FieldsModel::showEntry(EntriesModel *entries, int row)
{
    clear();
    m_entries = entries;
    m_entryIndex = entries->index(row);
    connect(entries, &EntriesModel::refreshed, this, &FieldsModel::refresh);
    refresh();
}

std::optional<Place> FieldsModel::owner() const
{
    if (!m_entries)
        return m_section;
    if (!m_entryIndex.isValid())
        return std::nullopt;
    return m_entries->placeOf(m_entryIndex);
}

bool FieldsModel::isHidden() const
{
    const Entry *shown = entry();
    return shown && shown->hidden;
}

QString FieldsModel::comment() const
{
    if (m_entries) {
        const Entry *shown = entry();
        return shown ? shown->comment : QString();
    }
    const Section *shown = section();
    return shown ? shown->comment : QString();
}

AbsentKeys FieldsModel::absentKeys() const
{
    AbsentKeys absent;
    const Section *shown = section();
    // Whether a list has keys beside it is its theme's affair.
    if (!shown || (m_entries ? !m_entryIndex.isValid() : shown->shape != SectionShape::Fields))
        return absent;
    const auto contains = [](const std::vector<QByteArray> &keys, const QByteArray &key) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    const auto add = [&](std::vector<QByteArray> &keys, const QByteArray &key) {
        if (!indexOf(key).isValid() && !contains(absent.likely, key) && !contains(keys, key))
            keys.push_back(key);
    };

    bool hasNeighbours = false;
    for (const Entry &other : shown->entries) {
        if (other.hidden || other.slot == m_entryIndex.row())
            continue;
        hasNeighbours = true;
        for (const Field &field : other.fields) {
            if (field.value.isScalar())
                add(absent.likely, field.key);
        }
    }
    for (const FieldSchema &known : shown->schema().fields) {
        if (known.usual && !hasNeighbours)
            add(absent.likely, known.key);
    }
    bool hasOffer = false;
    for (const FieldSchema &known : shown->schema().fields) {
        const bool isNext = m_entries && !hasOffer && !known.usual && !known.advanced;
        hasOffer = hasOffer || isNext;
        add(isNext ? absent.likely : absent.other, known.key);
    }
    return absent;
}

QModelIndex FieldsModel::indexOf(const QByteArray &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const FieldSchema *known = schemaOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return row.value.isScalar() ? row.value.toText() : row.spelling;
    case Qt::EditRole:
        return row.value.isScalar() ? QVariant(row.value.toText()) : QVariant();
    case Qt::CheckStateRole:
        if (row.value.kind() != Value::Kind::Boolean)
            return {};
        return int(row.value.boolean() ? Qt::Checked : Qt::Unchecked);
    case KeyRole:
        return row.key;
    case LabelRole:
        return known ? known->label() : fieldName(row.key);
    case HelpRole:
        return known ? known->help() : QString();
    case KindRole:
        return int(kindOf(row));
    case PlaceRole: {
        std::optional<Place> place = owner();
        if (!place)
            return {};
        place->key = row.key;
        return QVariant::fromValue(*place);
    }
    case AdvancedRole:
        return isAdvanced(row);
    case ScalarRole:
        return row.value.isScalar();
    case ExampleRole:
        return exampleFor(row.key);
    default:
        return {};
    }
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Qt::ItemFlags can = flags(index);
    ProfileEditor editor(m_document);
    if (role == Qt::CheckStateRole && can.testFlag(Qt::ItemIsUserCheckable))
        return editor.setBoolean(index.data(PlaceRole).value<Place>(), value.toInt() == Qt::Checked).has_value();
    if (role == Qt::EditRole && can.testFlag(Qt::ItemIsEditable)) {
        const auto place = index.data(PlaceRole).value<Place>();
        return editor.setText(place, value.toString(), editor.spelling(place)).has_value();
    }
    return false;
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Value &value = m_rows[size_t(index.row())].value;
    if (!m_document->canEditValues() || isHidden() || !value.isScalar())
        return flags;
    return flags | (value.kind() == Value::Kind::Boolean ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

const Section *FieldsModel::section() const
{
    if (m_entries)
        return m_entries->section();
    return m_section ? m_document->lastValidProfile().section(*m_section) : nullptr;
}

const Entry *FieldsModel::entry() const
{
    const std::optional<Place> place = owner();
    return m_entries && place ? m_document->lastValidProfile().entry(*place) : nullptr;
}

const FieldSchema *FieldsModel::schemaOf(const Row &row) const
{
    const Section *shown = section();
    // What stands beside a list is no field of an entry.
    if (!shown || (!m_entries && shown->shape != SectionShape::Fields))
        return nullptr;
    return shown->schema().field(row.key);
}

FieldText FieldsModel::kindOf(const Row &row) const
{
    const FieldSchema *known = schemaOf(row);
    switch (row.value.kind()) {
    case Value::Kind::Boolean:
        return FieldText::Boolean;
    case Value::Kind::String:
        if (row.value.bytes().contains('\n') || (known && known->text == FieldText::Multiline))
            return FieldText::Multiline;
        return known && known->text == FieldText::Markdown ? FieldText::Markdown : FieldText::Plain;
    case Value::Kind::Integer:
        // A year is an integer by chance; only a field that must be one stays one.
        return known && known->text == FieldText::Integer ? FieldText::Integer : FieldText::Plain;
    default:
        return row.value.isDateTime() ? FieldText::Date : FieldText::Plain;
    }
}

bool FieldsModel::isAdvanced(const Row &row) const
{
    const Section *shown = section();
    if (!shown || shown->schema().fields.empty() || (!m_entries && shown->shape != SectionShape::Fields))
        return false;
    const FieldSchema *known = schemaOf(row);
    return !known || known->advanced;
}

QString FieldsModel::exampleFor(const QByteArray &key) const
{
    const Section *shown = section();
    if (!m_entries || !shown || !m_entryIndex.isValid())
        return {};
    QString example;
    qsizetype distance = -1;
    for (const Entry &other : shown->entries) {
        const qsizetype away = std::abs(other.slot - m_entryIndex.row());
        const QString text = other.hidden || away == 0 ? QString() : other.text(key);
        if (text.isEmpty() || (distance >= 0 && away >= distance))
            continue;
        example = text;
        distance = away;
    }
    return example;
}

std::vector<FieldsModel::Row> FieldsModel::readRows() const
{
    std::vector<Row> rows;
    const Entry *shownEntry = entry();
    const Section *shown = section();
    if (!shown || (m_entries && !shownEntry))
        return rows;
    const QByteArray &text = m_document->lastValidProfile().text();
    for (const Field &field : m_entries ? shownEntry->fields : shown->fields) {
        Row row{field.key, field.value, {}};
        if (!field.value.isScalar())
            row.spelling = QString::fromUtf8(text.mid(field.range.begin, field.range.length()));
        rows.push_back(std::move(row));
    }
    const auto rank = [this, shown](const Row &row) {
        const FieldSchema *known = schemaOf(row);
        return known ? known - shown->schema().fields.data() : qsizetype(shown->schema().fields.size());
    };
    std::stable_sort(rows.begin(), rows.end(), [&rank](const Row &a, const Row &b) { return rank(a) < rank(b); });
    return rows;
}

void FieldsModel::clear()
{
    if (m_entries)
        m_entries->disconnect(this);
    m_entries = nullptr;
    m_entryIndex = QModelIndex();
    m_section.reset();
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

void FieldsModel::refresh()
{
    morphRows({}, m_rows, readRows(), UnmatchedRows::AreReplaced);
    Q_EMIT refreshed();
}

} // namespace vitrine
