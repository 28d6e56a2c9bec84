#include "editing/outlinemodel.h"

#include "editing/entrymimedata.h"
#include "editing/profileeditor.h"

#include <QMimeData>

#include <algorithm>

namespace vitrine {

namespace {

Place placeOf(const Section &section)
{
    return {section.id, section.path, -1, {}};
}

/// A section that is absent is worth showing where a profile could have it.
bool isShown(const Section &section, ProfileKind kind)
{
    return section.present || kind == ProfileKind::AboutWidget || kind == ProfileKind::AuthorPage;
}

} // namespace

QString OutlineModel::EntryRow::identity() const
{
    return (hidden ? QStringLiteral("#") : QStringLiteral(" ")) + summary.title + QChar(0x1f) + summary.detail;
}

OutlineModel::OutlineModel(ProfileDocument *document, QObject *parent) : RowModel(parent), m_document(document)
{
    connect(document, &ProfileDocument::changed, this, [this](const DocumentChange &change) {
        refresh(change.isLoad ? UnmatchedRows::AreReplaced : UnmatchedRows::AreChanged);
    });
    refresh(UnmatchedRows::AreReplaced);
}

QModelIndex OutlineModel::indexOf(const Place &place) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&place](const SectionRow &row) {
        return row.key != 0 && row.place.section == place.section && row.place.path == place.path;
    });
    if (found == m_sections.end())
        return {};
    const QModelIndex section = index(int(found - m_sections.begin()), 0, {});
    const QModelIndex entry = index(int(place.slot), 0, section);
    return entry.isValid() ? entry : section;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    // The internal id of an entry is its section's key; that of a section is 0.
    return createIndex(row, column, parent.isValid() ? m_sections[size_t(parent.row())].key : SectionKey(0));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOf(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, SectionKey(0));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(entriesOf(m_sections[size_t(parent.row())].key).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return sectionData(m_sections[size_t(index.row())], role);
    Place place = m_sections[size_t(rowOf(index.internalId()))].place;
    place.slot = index.row();
    return entryData(entriesOf(index.internalId())[size_t(index.row())], place, role);
}

QVariant OutlineModel::sectionData(const SectionRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.count.isEmpty() ? row.title : tr("%1, entries: %2").arg(row.title, row.count);
    case KindRole:
        return int(row.key == 0 ? RowKind::Overview : RowKind::Section);
    case CountRole:
        return row.count;
    case HiddenRole:
        return false;
    case PlaceRole:
        return row.key == 0 ? QVariant() : QVariant::fromValue(row.place);
    case CanAddRole:
        return row.takesEntries;
    case CanHideRole:
        return false;
    default:
        return {};
    }
}

QVariant OutlineModel::entryData(const EntryRow &row, const Place &place, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.summary.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.summary.title, row.summary.detail};
        if (row.hidden)
            parts.append(tr("Hidden"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case KindRole:
        return int(RowKind::Entry);
    case DetailRole:
        return row.summary.detail;
    case HiddenRole:
        return row.hidden;
    case PlaceRole:
        return QVariant::fromValue(place);
    case CanAddRole:
        return false;
    case CanHideRole:
        return row.inBlocks && m_document->canEditValues();
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.internalId() != 0) {
        flags |= Qt::ItemNeverHasChildren;
        return m_document->canEditValues() ? flags | Qt::ItemIsDragEnabled : flags;
    }
    if (m_sections[size_t(index.row())].takesEntries)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

bool OutlineModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                            const QModelIndex &destinationParent, int destinationChild)
{
    if (!sourceParent.isValid() || sourceParent != destinationParent || count != 1 || destinationChild == sourceRow
        || destinationChild == sourceRow + 1)
        return false;
    const QModelIndex source = index(sourceRow, 0, sourceParent);
    if (!source.isValid() || destinationChild < 0 || destinationChild > rowCount(sourceParent))
        return false;
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    const Result<Place> moved = ProfileEditor(m_document).move(source.data(PlaceRole).value<Place>(), to);
    if (!moved)
        Q_EMIT refused(moved.error().message);
    return moved.has_value();
}

QStringList OutlineModel::mimeTypes() const
{
    return {entryMimeType()};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.size() != 1 || indexes.first().internalId() == 0)
        return nullptr;
    return mimeDataOf(m_document, indexes.first().data(PlaceRole).value<Place>());
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    const auto dragged = draggedEntry(m_document, data);
    if (action != Qt::MoveAction || !dragged || !parent.isValid() || parent.internalId() != 0)
        return false;
    const Place &list = m_sections[size_t(parent.row())].place;
    return list.section == dragged->section && list.path == dragged->path;
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        // Dropped on the section itself, an entry goes first.
        moveRow(parent, int(draggedEntry(m_document, data)->slot), parent, std::max(row, 0));
    }
    return false;
}

void OutlineModel::refresh(UnmatchedRows unmatched)
{
    // Sections first, so that each finds its row when its entries change; a new one is empty at that moment.
    morphRows({}, m_sections, readSections(), UnmatchedRows::AreReplaced);
    std::erase_if(m_entries, [this](const auto &entries) { return rowOf(entries.first) < 0; });
    for (size_t row = 0; row < m_sections.size(); ++row) {
        const SectionRow &sectionRow = m_sections[row];
        if (sectionRow.key != 0)
            morphRows(index(int(row), 0, {}), m_entries[sectionRow.key], readEntries(sectionRow.place), unmatched);
    }
}

std::vector<OutlineModel::SectionRow> OutlineModel::readSections()
{
    const Profile &profile = m_document->lastValidProfile();
    std::vector<SectionRow> rows{{0, {}, tr("Overview"), {}, false}};
    for (const Section &section : profile.sections()) {
        if (!isShown(section, profile.kind()))
            continue;
        const bool takesEntries = section.isList() && m_document->canEditValues();
        SectionRow row{keyOf(placeOf(section)), placeOf(section), section.title(), {}, takesEntries};
        if (section.isList()) {
            const qsizetype hidden = section.hiddenCount();
            row.count = QString::number(qsizetype(section.entries.size()) - hidden);
            if (hidden > 0)
                row.count = tr("%1 · %2 hidden").arg(row.count).arg(hidden);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<OutlineModel::EntryRow> OutlineModel::readEntries(const Place &place) const
{
    std::vector<EntryRow> rows;
    const Section *section = m_document->lastValidProfile().section(place);
    if (!section || !section->isList())
        return rows;
    rows.reserve(section->entries.size());
    for (const Entry &entry : section->entries)
        rows.push_back({summaryOf(*section, entry), entry.hidden, section->inBlocks});
    return rows;
}

OutlineModel::SectionKey OutlineModel::keyOf(const Place &section)
{
    const auto known = std::find(m_knownSections.begin(), m_knownSections.end(), section);
    const auto number = SectionKey(known - m_knownSections.begin());
    if (known == m_knownSections.end())
        m_knownSections.push_back(section);
    return number + 1;
}

int OutlineModel::rowOf(SectionKey key) const
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [key](const SectionRow &row) { return row.key == key; });
    return found == m_sections.end() ? -1 : int(found - m_sections.begin());
}

const std::vector<OutlineModel::EntryRow> &OutlineModel::entriesOf(SectionKey key) const
{
    static const std::vector<EntryRow> none;
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? none : found->second;
}

} // namespace vitrine
