#include "outline/outlinedelegate.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "editing/outlinemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace vitrine {

namespace {

// At the default font; see fontUnits().
constexpr int margin = 4;
constexpr int sectionMargin = 6;
constexpr int entryMargin = 4;
constexpr int sectionButton = 22;
constexpr int iconSize = 14;
constexpr int accentWidth = 3;

constexpr double detailScale = 0.9;

bool isEntry(const QModelIndex &index)
{
    return index.data(OutlineModel::KindRole).toInt() == int(OutlineModel::RowKind::Entry);
}

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (!isEntry(index))
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont detailFont(const QStyleOptionViewItem &option)
{
    return scaledFont(option.font, detailScale);
}

/// An entry's second line: that it is hidden, and what it says.
QString secondLine(const QModelIndex &index)
{
    const QString detail = index.data(OutlineModel::DetailRole).toString();
    if (!index.data(OutlineModel::HiddenRole).toBool())
        return detail;
    return detail.isEmpty() ? OutlineDelegate::tr("Hidden") : OutlineDelegate::tr("Hidden · %1").arg(detail);
}

/// True for an entry in whose row the view puts a button to hide or show it.
bool hasEye(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    return (option.state.testFlag(QStyle::State_MouseOver) || view->currentIndex() == index)
           && index.data(OutlineModel::CanHideRole).toBool();
}

/// Where things stand in one row, as if the text ran from left to right; see placed().
struct RowLayout
{
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QRect row;    ///< From one edge of the view to the other.
    QRect gutter; ///< A section's arrow or an entry's grip.
    QRect text;
    QRect icon;   ///< What marks a hidden entry.
    QRect button; ///< Of a section, or the eye of an entry.

    RowLayout(const QStyleOptionViewItem &option, const QModelIndex &index) : direction(option.direction)
    {
        const auto *view = static_cast<const QAbstractItemView *>(option.widget);
        const int gap = fontUnits(view, margin);
        row = QRect(0, option.rect.top(), view->viewport()->width(), option.rect.height());
        const QRect item = placed(option.rect);
        gutter = square(item.left() - fontUnits(view, iconSize), fontUnits(view, iconSize));
        button = square(item.right() - gap - fontUnits(view, sectionButton), fontUnits(view, sectionButton));
        icon = square(button.center().x() - fontUnits(view, iconSize) / 2, fontUnits(view, iconSize));

        text = item.adjusted(gap, 0, -2 * gap, 0);
        if (!isEntry(index))
            text.setRight(button.left() - gap);
        else if (index.data(OutlineModel::HiddenRole).toBool() || hasEye(option, index))
            text.setRight(icon.left() - gap);
    }

    /// Where `area` stands on the screen; and the other way round.
    [[nodiscard]] QRect placed(const QRect &area) const { return QStyle::visualRect(direction, row, area); }

private:
    [[nodiscard]] QRect square(int left, int size) const
    {
        return {left, row.top() + (row.height() - size) / 2, size, size};
    }
};

/// Draws one row.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter),
          m_option(option),
          m_index(index),
          m_layout(option, index),
          m_highlight(option.palette.color(QPalette::Active, QPalette::Highlight))
    {
        const QColor window = option.palette.color(QPalette::Active, QPalette::Window);
        m_ground = mixed(window, m_highlight, highlightShare());
        m_text = readableOn(m_ground, option.palette.color(QPalette::Active, QPalette::WindowText));
        m_dimmed = readableOn(m_ground, dimmedText(option.palette, QPalette::Window));
    }

    void paint()
    {
        paintGround();
        if (isEntry(m_index))
            paintEntry();
        else
            paintSection();
        if (has(QStyle::State_HasFocus)) {
            m_painter->setPen(m_highlight);
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRect(m_layout.row.adjusted(0, 0, -1, -1));
        }
    }

private:
    [[nodiscard]] bool has(QStyle::StateFlag state) const { return m_option.state.testFlag(state); }

    [[nodiscard]] double highlightShare() const
    {
        if (has(QStyle::State_Selected))
            return has(QStyle::State_Active) ? 0.22 : 0.14;
        return has(QStyle::State_MouseOver) ? 0.08 : 0.0;
    }

    void paintGround()
    {
        m_painter->fillRect(m_layout.row, m_ground);
        if (!has(QStyle::State_Selected))
            return;
        QRect accent = m_layout.row;
        accent.setWidth(fontUnits(m_option.widget, accentWidth));
        m_painter->fillRect(m_layout.placed(accent), m_highlight);
    }

    void paintSection()
    {
        if (has(QStyle::State_Children)) {
            const bool isMirrored = m_option.direction == Qt::RightToLeft;
            const QString closed = isMirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
            drawIcon(m_layout.gutter, has(QStyle::State_Open) ? QStringLiteral("chevron-down") : closed);
        }
        const QFont font = titleFont(m_option, m_index);
        const QString title = m_index.data().toString();
        const QString count = m_index.data(OutlineModel::CountRole).toString();
        const int gap = 2 * fontUnits(m_option.widget, margin);
        const int countWidth = count.isEmpty() ? 0 : m_option.fontMetrics.horizontalAdvance(count) + gap;

        QRect area = m_layout.text;
        area.setWidth(std::min(QFontMetrics(font).horizontalAdvance(title) + 1, area.width() - countWidth));
        drawText(area, font, m_text, title);
        area = QRect(QPoint(area.right() + gap, area.top()), m_layout.text.bottomRight());
        drawText(area, m_option.font, m_dimmed, count);
    }

    void paintEntry()
    {
        const bool hidden = m_index.data(OutlineModel::HiddenRole).toBool();
        const bool isAlone = m_index.model()->rowCount(m_index.parent()) < 2;
        if ((has(QStyle::State_MouseOver) || has(QStyle::State_HasFocus)) && !isAlone
            && m_index.flags().testFlag(Qt::ItemIsDragEnabled))
            drawIcon(m_layout.gutter, QStringLiteral("grip-vertical"));
        if (hidden && !hasEye(m_option, m_index))
            drawIcon(m_layout.icon, QStringLiteral("eye-off"));

        const int top = fontUnits(m_option.widget, entryMargin);
        QRect area = m_layout.text.adjusted(0, top, 0, -top);
        area.setHeight(m_option.fontMetrics.height());
        drawText(area, m_option.font, hidden ? m_dimmed : m_text, m_index.data().toString());
        area.moveTop(area.bottom() + 1);
        const QFont font = detailFont(m_option);
        area.setHeight(QFontMetrics(font).height());
        drawText(area, font, m_dimmed, secondLine(m_index));
    }

    void drawIcon(const QRect &area, const QString &name)
    {
        constexpr double quiet = 0.75;
        m_painter->setOpacity(quiet);
        themedIcon(name).paint(m_painter, m_layout.placed(area));
        m_painter->setOpacity(1.0);
    }

    void drawText(const QRect &area, const QFont &font, const QColor &color, const QString &text)
    {
        m_painter->setFont(font);
        m_painter->setPen(color);
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
        const auto alignment = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        m_painter->drawText(m_layout.placed(area), int(alignment) | Qt::TextSingleLine, elided);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    RowLayout m_layout;
    QColor m_highlight;
    QColor m_ground;
    QColor m_text;
    QColor m_dimmed;
};

} // namespace

QRect OutlineDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const RowLayout layout(option, index);
    return layout.placed(layout.button);
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter(painter, option, index).paint();
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    int height = QFontMetrics(titleFont(option, index)).height();
    if (!isEntry(index))
        return {0, std::max(height + 2 * fontUnits(view, sectionMargin), fontUnits(view, sectionButton))};
    if (!secondLine(index).isEmpty())
        height += QFontMetrics(detailFont(option)).height();
    return {0, height + 2 * fontUnits(view, entryMargin)};
}

bool OutlineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isInTwoLines = isEntry(index);
    const QString title = index.data().toString();
    const QString detail = isInTwoLines ? secondLine(index) : index.data(OutlineModel::CountRole).toString();
    const int titleWidth = QFontMetrics(titleFont(option, index)).horizontalAdvance(title);
    const int detailWidth = QFontMetrics(isInTwoLines ? detailFont(option) : option.font).horizontalAdvance(detail);
    const int needed =
        isInTwoLines ? std::max(titleWidth, detailWidth) : titleWidth + detailWidth + 2 * fontUnits(view, margin);
    const bool isElided = needed > RowLayout(option, index).text.width();
    const QString text = detail.isEmpty() ? title : title + QLatin1Char('\n') + detail;
    // As rich text in any case: a title from the file must not be taken for markup.
    QToolTip::showText(event->globalPos(), isElided ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : QString(),
                       view->viewport(), view->visualRect(index));
    return true;
}

} // namespace vitrine
