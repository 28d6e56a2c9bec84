#include "editing/entriesmodel.h"

#include "editing/entrymimedata.h"
#include "editing/profileeditor.h"

#include <QMimeData>

namespace vitrine {

namespace {

void appendText(QString &text, const Value &value)
{
    text += value.toText();
    for (const Value &item : value.items()) {
        text += QChar(0x1e);
        appendText(text, item);
    }
    for (const Value::Member &member : value.members()) {
        text += QChar(0x1f) + QString::fromUtf8(member.key) + QLatin1Char('=');
        appendText(text, member.value);
    }
}

} // namespace

QString EntriesModel::Row::identity() const
{
    QString text = hidden ? QStringLiteral("#") : QStringLiteral(" ");
    appendText(text, value);
    return text;
}

EntriesModel::EntriesModel(ProfileDocument *document, QObject *parent) : RowModel(parent), m_document(document)
{
    connect(document, &ProfileDocument::changed, this, [this](const DocumentChange &change) {
        refresh(change.isLoad ? UnmatchedRows::AreReplaced : UnmatchedRows::AreChanged);
    });
}

void EntriesModel::setSection(const Place &section)
{
    const Place place{section.section, section.path, -1, {}};
    if (place == m_place)
        return;
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_place = place;
    refresh(UnmatchedRows::AreReplaced);
}

const Section *EntriesModel::section() const
{
    return m_document->lastValidProfile().section(m_place);
}

Place EntriesModel::placeOf(const QModelIndex &index) const
{
    return {m_place.section, m_place.path, index.row(), {}};
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.summary.title;
    case Qt::EditRole:
        return row.value.isScalar() ? QVariant(row.value.toText()) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{row.summary.title, row.summary.detail};
        if (row.hidden)
            parts.append(tr("Hidden"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case DetailRole:
        return row.summary.detail;
    case HiddenRole:
        return row.hidden;
    case PlaceRole:
        return QVariant::fromValue(placeOf(index));
    case CommentRole:
        return row.comment;
    case CanHideRole: {
        const Section *list = section();
        return list && list->inBlocks && m_document->canEditValues();
    }
    default:
        return {};
    }
}

bool EntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    ProfileEditor editor(m_document);
    const Place place = placeOf(index);
    return editor.setText(place, value.toString(), editor.spelling(place)).has_value();
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_document->canEditValues() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_document->canEditValues()) {
        const Row &row = m_rows[size_t(index.row())];
        flags |= Qt::ItemIsDragEnabled;
        if (!row.hidden && row.value.isScalar())
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QHash<int, QByteArray> EntriesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{DetailRole, "detail"},
                  {HiddenRole, "hidden"},
                  {PlaceRole, "place"},
                  {CommentRole, "comment"},
                  {CanHideRole, "canHide"}});
    return names;
}

bool EntriesModel::insertRows(int row, int count, const QModelIndex &parent)
{
    const Section *list = section();
    if (parent.isValid() || !list || count < 1 || row < 0 || row > rowCount())
        return false;
    ProfileEditor editor(m_document);
    if (list->shape == SectionShape::Items)
        return editor.addItems(m_place, row, QStringList(count, QString())).has_value();
    Place place = m_place;
    place.slot = row;
    return count == 1 && editor.addEntry(place).has_value();
}

bool EntriesModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || count < 1 || row < 0 || row + count > rowCount())
        return false;
    return ProfileEditor(m_document).remove(placeOf(index(row)), count).has_value();
}

bool EntriesModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                            const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || sourceRow < 0 || sourceRow >= rowCount()
        || destinationChild < 0 || destinationChild > rowCount() || destinationChild == sourceRow
        || destinationChild == sourceRow + 1)
        return false;
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    return ProfileEditor(m_document).move(placeOf(index(sourceRow)), to).has_value();
}

QStringList EntriesModel::mimeTypes() const
{
    return {entryMimeType()};
}

QMimeData *EntriesModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.size() == 1 ? mimeDataOf(m_document, placeOf(indexes.first())) : nullptr;
}

bool EntriesModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    const auto dragged = draggedEntry(m_document, data);
    return action == Qt::MoveAction && !parent.isValid() && dragged && dragged->section == m_place.section
           && dragged->path == m_place.path;
}

bool EntriesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        moveRow({}, int(draggedEntry(m_document, data)->slot), {}, row < 0 ? rowCount() : row);
    return false;
}

std::vector<EntriesModel::Row> EntriesModel::readRows() const
{
    std::vector<Row> rows;
    if (const Section *list = section()) {
        rows.reserve(list->entries.size());
        for (const Entry &entry : list->entries)
            rows.push_back({summaryOf(*list, entry), entry.comment, entry.hidden, entry.value});
    }
    return rows;
}

void EntriesModel::refresh(UnmatchedRows unmatched)
{
    morphRows({}, m_rows, readRows(), unmatched);
    Q_EMIT refreshed();
}

} // namespace vitrine
