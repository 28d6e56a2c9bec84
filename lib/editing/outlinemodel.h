#pragma once

#include "editing/entrysummary.h"
#include "editing/profiledocument.h"
#include "editing/rowmodel.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace vitrine {

/// What the file holds, as a tree of two levels: the Overview, then the sections with their entries below them.
///
/// It shows the document's last valid reading. A known section that the file does not have stands there too where it
/// could be filled, that is, in a profile.
class OutlineModel : public RowModel<QAbstractItemModel>
{
    Q_OBJECT

public:
    enum class RowKind { Overview, Section, Entry };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of RowKind
        DetailRole,                  ///< QString: an entry's second line.
        CountRole,                   ///< QString: what a section's list holds, e.g. "4 · 2 hidden".
        HiddenRole,                  ///< bool
        PlaceRole,                   ///< Place; invalid for the Overview, which is no place in the file.
        CanAddRole,                  ///< bool: a section that takes entries, now.
        CanHideRole,                 ///< bool: an entry that can be hidden or shown, now.
    };

    explicit OutlineModel(ProfileDocument *document, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex overviewIndex() const { return index(0, 0, {}); }
    /// The row of a place: its entry, or the section if it has no such entry; invalid without that section.
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

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
    /// An entry could not be moved; `reason` is a sentence for the user.
    void refused(const QString &reason);

private:
    /// Tells the sections' children apart for as long as the model lives; never 0.
    using SectionKey = quintptr;

    struct SectionRow
    {
        SectionKey key = 0; ///< 0: the Overview.
        Place place;
        QString title;
        QString count;
        bool takesEntries = false; ///< It is a list that can be edited now.

        [[nodiscard]] QString identity() const { return QString::number(key); }
        friend bool operator==(const SectionRow &, const SectionRow &) = default;
    };
    struct EntryRow
    {
        EntrySummary summary;
        bool hidden = false;
        bool inBlocks = false; ///< See Section.

        [[nodiscard]] QString identity() const;
        friend bool operator==(const EntryRow &, const EntryRow &) = default;
    };

    void refresh(UnmatchedRows unmatched);
    [[nodiscard]] std::vector<SectionRow> readSections();
    [[nodiscard]] std::vector<EntryRow> readEntries(const Place &place) const;
    [[nodiscard]] SectionKey keyOf(const Place &section);
    [[nodiscard]] int rowOf(SectionKey key) const;
    [[nodiscard]] const std::vector<EntryRow> &entriesOf(SectionKey key) const;
    [[nodiscard]] QVariant sectionData(const SectionRow &row, int role) const;
    [[nodiscard]] QVariant entryData(const EntryRow &row, const Place &place, int role) const;

    ProfileDocument *m_document;
    std::vector<Place> m_knownSections; ///< The section with key n stands at n - 1.
    std::vector<SectionRow> m_sections;
    std::unordered_map<SectionKey, std::vector<EntryRow>> m_entries;
};

} // namespace vitrine
