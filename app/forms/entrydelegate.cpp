#include "forms/entrydelegate.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "editing/entriesmodel.h"

#include <QApplication>
#include <QPainter>

namespace vitrine {

namespace {

constexpr int margin = 8; ///< At the default font; see fontUnits().

/// An entry's second line: that it is hidden, and what it says.
QString secondLine(const QModelIndex &index)
{
    const QString detail = index.data(EntriesModel::DetailRole).toString();
    if (!index.data(EntriesModel::HiddenRole).toBool())
        return detail;
    return detail.isEmpty() ? EntryDelegate::tr("Hidden") : EntryDelegate::tr("Hidden · %1").arg(detail);
}

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHidden = index.data(EntriesModel::HiddenRole).toBool();
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor normal = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dimmed = isSelected ? normal : dimmedText(option.palette);

    const int space = fontUnits(view, margin);
    QRect area = option.rect.adjusted(space, space / 2, -space, -space / 2);
    if (isHidden) {
        const int size = option.fontMetrics.height();
        const QRect icon(area.right() - size, area.center().y() - size / 2, size, size);
        themedIcon(QStringLiteral("eye-off")).paint(painter, QStyle::visualRect(option.direction, area, icon));
        area.setRight(icon.left() - space);
        area = QStyle::visualRect(option.direction, option.rect, area);
    }
    painter->save();
    const int line = option.fontMetrics.height();
    const auto draw = [&](int row, const QColor &color, const QString &text) {
        painter->setPen(color);
        const QRect place(area.left(), area.top() + row * line, area.width(), line);
        painter->drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    };
    painter->setFont(option.font);
    draw(0, isHidden ? dimmed : normal, index.data().toString());
    draw(1, dimmed, secondLine(index));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, view);
    }
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + fontUnits(option.widget, margin)};
}

} // namespace vitrine
