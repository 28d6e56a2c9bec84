#pragma once

#include "editing/profileeditor.h"

#include <QStyledItemDelegate>

namespace vitrine {

/// Edits an item of a list in place.
///
/// What is typed goes into the document at once. Enter wants the next item, several pasted lines become several items,
/// and Escape ends the editing.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ItemDelegate(ProfileDocument *document, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// Enter was pressed in the editor of `index`.
    void nextRequested(const QModelIndex &index) const;
    /// `last` is where the last of several pasted lines has gone.
    void pasted(const vitrine::Place &last) const;
    /// What was typed or pasted could not be put into the file; `reason` is a sentence.
    void refused(const QString &reason) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] bool pasteLines(QWidget *editor);

    ProfileDocument *m_document;
    mutable QPersistentModelIndex m_editing; ///< The item whose editor is open.
    mutable Spelling m_spelling;             ///< Of its value when that was opened.
};

} // namespace vitrine
