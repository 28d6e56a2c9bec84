#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Draws the rows of an OutlineModel: a section with its count and a plus, an entry in two lines.
///
/// Texts that do not fit are elided; what is hidden is dimmed, though readable, and says so.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where in the row `row` of the view its plus stands; empty for a row without.
    [[nodiscard]] static QRect addButtonRect(const QWidget *view, const QRect &row, const QModelIndex &index);

private:
    struct Look;

    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Look &look);
    static void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Look &look);
    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Look &look);
};

} // namespace vitrine
