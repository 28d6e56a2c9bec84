#include "outline/outlinedelegate.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "editing/outlinemodel.h"

#include <QPainter>

namespace vitrine {

namespace {

// At the default font; see fontUnits().
constexpr int horizontalMargin = 8;
constexpr int sectionMargin = 6;
constexpr int entryMargin = 4;
constexpr int iconSize = 14;
constexpr int addButtonSize = 22;
constexpr int accentWidth = 3;

constexpr double detailScale = 0.9;

bool isEntry(const QModelIndex &index)
{
    return index.data(OutlineModel::KindRole).toInt() == int(OutlineModel::RowKind::Entry);
}

QFont sectionFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont detailFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * detailScale);
    else
        font.setPixelSize(qRound(font.pixelSize() * detailScale));
    return font;
}

/// An entry's second line: that it is hidden, and what it says.
QString secondLine(const QModelIndex &index)
{
    const QString detail = index.data(OutlineModel::DetailRole).toString();
    if (!index.data(OutlineModel::HiddenRole).toBool())
        return detail;
    return detail.isEmpty() ? OutlineDelegate::tr("Hidden") : OutlineDelegate::tr("Hidden · %1").arg(detail);
}

void drawElided(QPainter *painter, const QRect &area, const QFont &font, const QColor &color, const QString &text)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), elided);
}

} // namespace

/// The colours of one row.
struct OutlineDelegate::Look
{
    QColor ground;
    QColor text;
    QColor dimmed;
    bool isCurrent = false;
    bool isHovered = false;

    explicit Look(const QStyleOptionViewItem &option)
        : isCurrent(option.state.testFlag(QStyle::State_Selected)),
          isHovered(option.state.testFlag(QStyle::State_MouseOver))
    {
        const QPalette &palette = option.palette;
        const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
        const double share =
            isCurrent ? (option.state.testFlag(QStyle::State_Active) ? 0.22 : 0.14) : (isHovered ? 0.08 : 0.0);
        ground = mixed(palette.color(QPalette::Window), highlight, share);
        text = readableOn(ground, palette.color(QPalette::Active, QPalette::WindowText));
        dimmed = readableOn(ground, dimmedText(palette, QPalette::Window));
    }
};

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Look look(option);
    paintGround(painter, option, look);
    if (isEntry(index))
        paintEntry(painter, option, index, look);
    else
        paintSection(painter, option, index, look);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRect(0, option.rect.top(), option.widget->width() - 1, option.rect.height() - 1));
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    if (!isEntry(index)) {
        const int height = QFontMetrics(sectionFont(option)).height() + 2 * fontUnits(view, sectionMargin);
        return {0, std::max(height, fontUnits(view, addButtonSize))};
    }
    int height = option.fontMetrics.height() + 2 * fontUnits(view, entryMargin);
    if (!secondLine(index).isEmpty())
        height += QFontMetrics(detailFont(option)).height();
    return {0, height};
}

QRect OutlineDelegate::addButtonRect(const QWidget *view, const QRect &row, const QModelIndex &index)
{
    if (!index.data(OutlineModel::CanAddRole).toBool())
        return {};
    const int size = fontUnits(view, addButtonSize);
    const int right = row.right() - fontUnits(view, horizontalMargin) / 2;
    const QRect button(right - size, row.center().y() - size / 2, size, size);
    return QStyle::visualRect(view->layoutDirection(), row, button);
}

void OutlineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Look &look)
{
    // With what stands left of the item, so that all of the row looks the same.
    const int width = option.widget->width();
    QRect row(0, option.rect.top(), width, option.rect.height());
    painter->fillRect(row, look.ground);
    if (!look.isCurrent)
        return;
    row.setWidth(fontUnits(option.widget, accentWidth));
    painter->fillRect(QStyle::visualRect(option.direction, QRect(0, row.top(), width, row.height()), row),
                      option.palette.color(QPalette::Active, QPalette::Highlight));
}

void OutlineDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const Look &look)
{
    const QWidget *view = option.widget;
    const int margin = fontUnits(view, horizontalMargin);
    const QRect button = addButtonRect(view, option.rect, index);
    const int buttonSpace = fontUnits(view, addButtonSize) + margin;
    QRect area = option.rect.adjusted(margin / 2, 0, -buttonSpace, 0);

    if (index.model()->hasChildren(index)) {
        const int size = fontUnits(view, iconSize);
        const QRect chevron(option.rect.left() - size - 1, option.rect.center().y() - size / 2, size, size);
        const QString closed =
            option.direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
        const bool isOpen = option.state.testFlag(QStyle::State_Open);
        themedIcon(isOpen ? QStringLiteral("chevron-down") : closed).paint(painter, chevron);
    }

    const QFont font = sectionFont(option);
    const QString title = index.data().toString();
    const QString count = index.data(OutlineModel::CountRole).toString();
    const int countWidth = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + margin;
    const int titleWidth = std::min(QFontMetrics(font).horizontalAdvance(title) + 1, area.width() - countWidth);
    QRect titleArea = area;
    titleArea.setWidth(titleWidth);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    drawElided(painter, placed(titleArea), font, look.text, title);
    if (!count.isEmpty()) {
        area.setLeft(titleArea.right() + margin);
        drawElided(painter, placed(area), option.font, look.dimmed, count);
    }
    if (button.isValid()) {
        const int size = fontUnits(view, iconSize);
        QRect icon(0, 0, size, size);
        icon.moveCenter(button.center());
        painter->setOpacity(look.isHovered || look.isCurrent ? 1.0 : 0.65);
        themedIcon(QStringLiteral("plus")).paint(painter, icon);
        painter->setOpacity(1.0);
    }
}

void OutlineDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const Look &look)
{
    const QWidget *view = option.widget;
    const int margin = fontUnits(view, horizontalMargin);
    const int size = fontUnits(view, iconSize);
    const bool hidden = index.data(OutlineModel::HiddenRole).toBool();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool showsGrip = (look.isHovered || hasFocus) && index.flags().testFlag(Qt::ItemIsDragEnabled);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    QRect area = option.rect.adjusted(margin / 2, fontUnits(view, entryMargin), -margin, -fontUnits(view, entryMargin));
    const auto drawIcon = [&](const QString &name) {
        const QRect icon(area.right() - size, option.rect.center().y() - size / 2, size, size);
        painter->setOpacity(0.75);
        themedIcon(name).paint(painter, placed(icon));
        painter->setOpacity(1.0);
        area.setRight(icon.left() - margin / 2);
    };
    if (showsGrip)
        drawIcon(QStringLiteral("grip-vertical"));
    if (hidden)
        drawIcon(QStringLiteral("eye-off"));

    QRect first = area;
    first.setHeight(option.fontMetrics.height());
    drawElided(painter, placed(first), option.font, hidden ? look.dimmed : look.text, index.data().toString());
    area.setTop(first.bottom() + 1);
    drawElided(painter, placed(area), detailFont(option), look.dimmed, secondLine(index));
}

} // namespace vitrine
