#include "overview/placebutton.h"

#include "common/colors.h"
#include "common/fontunits.h"

#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace vitrine {

PlaceButton::PlaceButton(const QString &place, QWidget *parent) : QAbstractButton(parent), m_place(place)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(place);
}

QSize PlaceButton::sizeHint() const
{
    const int margin = fontUnits(this, 4);
    return {fontMetrics().horizontalAdvance(m_place) + margin, fontMetrics().height() + margin};
}

QSize PlaceButton::minimumSizeHint() const
{
    return {fontUnits(this, 80), sizeHint().height()};
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    painter.setFont(linkFont());
    painter.setPen(readableOn(ground, palette().color(QPalette::Link)));
    const QString shown = fontMetrics().elidedText(m_place, Qt::ElideMiddle, width());
    painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter), shown);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = textRect();
        focus.backgroundColor = ground;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void PlaceButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PlaceButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PlaceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool PlaceButton::hitButton(const QPoint &position) const
{
    return textRect().contains(position);
}

QFont PlaceButton::linkFont() const
{
    QFont result = font();
    result.setUnderline(underMouse() || hasFocus());
    return result;
}

QRect PlaceButton::textRect() const
{
    const int textWidth = qMin(width(), fontMetrics().horizontalAdvance(m_place) + 1);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, textWidth, height()));
}

} // namespace vitrine
