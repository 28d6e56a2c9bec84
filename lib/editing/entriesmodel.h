#pragma once

#include "editing/entrysummary.h"
#include "editing/profiledocument.h"
#include "editing/rowmodel.h"

#include <QAbstractListModel>

namespace vitrine {

/// The entries of one section, hidden ones included: row n is the entry in slot n.
///
/// Items can be edited through it (EditRole), all entries be moved, added and removed; each is one undo step. It shows
/// the document's last valid reading, so nothing changes while the front matter cannot be read.
class EntriesModel : public RowModel<QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString: the second line.
        HiddenRole,                    ///< bool
        PlaceRole,                     ///< Place
        CommentRole,                   ///< QString: what stands above it.
        CanHideRole,                   ///< bool: it can be hidden or shown, now.
    };

    explicit EntriesModel(ProfileDocument *document, QObject *parent = nullptr);

    /// Shows the list that `section` names; one that is not there is empty until it appears.
    void setSection(const Place &section);
    /// The section itself, without an entry.
    [[nodiscard]] const Place &sectionPlace() const { return m_place; }
    /// What is shown, in the last valid reading; null if there is none.
    [[nodiscard]] const Section *section() const;
    [[nodiscard]] ProfileDocument *document() const { return m_document; }
    /// The place of a row of this model.
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Moves the entry and returns false: a view would remove the dragged row after a drop that was taken.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// All rows are those of the document again; comes after the signals for single rows, with every change.
    void refreshed();

private:
    struct Row
    {
        EntrySummary summary;
        QString comment;
        bool hidden = false;
        Value value;

        [[nodiscard]] QString identity() const;
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] std::vector<Row> readRows() const;
    void refresh(UnmatchedRows unmatched);

    ProfileDocument *m_document;
    Place m_place;
    std::vector<Row> m_rows;
};

} // namespace vitrine
