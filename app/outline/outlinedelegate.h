#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Draws the rows of an OutlineModel in a tree: a section with its count, an entry in two lines.
///
/// Texts that do not fit are elided and stand in full in the tool tip. What is hidden is dimmed, though readable, and
/// says so.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where a row that `option` describes has room for a button: a section's, or the eye of an entry that is current
    /// or under the pointer.
    [[nodiscard]] static QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace vitrine
