#pragma once

#include "editing/entriesmodel.h"
#include "editing/profiledocument.h"
#include "editing/rowmodel.h"

#include <QAbstractListModel>
#include <QPersistentModelIndex>

namespace vitrine {

/// Keys that an entry or table does not have.
struct AbsentKeys
{
    std::vector<QByteArray> likely; ///< Those that other entries have or new ones start with, and the next known one.
    std::vector<QByteArray> other;  ///< The other known ones.
};

/// The fields of one entry, or the keys of one section: row by row what a form shows.
///
/// Known fields come first, in the schema's order, then the others in the file's. It shows the document's last valid
/// reading. Scalars can be edited through it (EditRole; CheckStateRole for booleans).
class FieldsModel : public RowModel<QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QByteArray
        LabelRole,                  ///< QString: what the page does with it; the key itself if that is not known.
        HelpRole,                   ///< QString: its consequence; may be empty.
        KindRole,                   ///< int of FieldText, by the schema and the value.
        PlaceRole,                  ///< Place
        AdvancedRole,               ///< bool
        ScalarRole,                 ///< bool: false for a list or table, which is shown as it is spelled.
        ExampleRole,                ///< QString: what the nearest other entry has there; may be empty.
    };

    explicit FieldsModel(ProfileDocument *document, QObject *parent = nullptr);

    /// Shows the keys of the table that `section` names, or those beside its list.
    void showSection(const Place &section);
    /// Shows an entry and stays with it when it is moved. When it is removed, there are no rows and no owner. The
    /// list must live until something else is shown.
    void showEntry(EntriesModel *entries, int row);
    /// Whose fields these are, where it stands now; nothing before anything is shown and when it has gone.
    [[nodiscard]] std::optional<Place> owner() const;
    /// Whether the entry shown is a hidden one. Its fields cannot be edited.
    [[nodiscard]] bool isHidden() const;
    /// The comment above the entry or section.
    [[nodiscard]] QString comment() const;
    /// The keys that could be added.
    [[nodiscard]] AbsentKeys absentKeys() const;
    /// The row of a key, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(const QByteArray &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// All rows are those of the document again; comes after the signals for single rows, with every change.
    void refreshed();

private:
    struct Row
    {
        QByteArray key;
        Value value;
        QString spelling; ///< Of a list or table.

        [[nodiscard]] QString identity() const { return QString::fromUtf8(key); }
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] const Section *section() const;
    [[nodiscard]] const Entry *entry() const;
    [[nodiscard]] const FieldSchema *schemaOf(const Row &row) const;
    [[nodiscard]] FieldText kindOf(const Row &row) const;
    [[nodiscard]] bool isAdvanced(const Row &row) const;
    [[nodiscard]] QString exampleFor(const QByteArray &key) const;
    [[nodiscard]] std::vector<Row> readRows() const;
    void clear();
    void refresh();

    ProfileDocument *m_document;
    EntriesModel *m_entries = nullptr; ///< Null while a section is shown.
    QPersistentModelIndex m_entryIndex;
    std::optional<Place> m_section;
    std::vector<Row> m_rows;
};

} // namespace vitrine
