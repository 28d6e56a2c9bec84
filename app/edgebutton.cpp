#include "edgebutton.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace vitrine {

EdgeButton::EdgeButton(const QString &iconName, const QString &text, const QString &toolTip, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(themedIcon(iconName));
    setText(text);
    setToolTip(toolTip);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize EdgeButton::sizeHint() const
{
    return {fontMetrics().height() + fontUnits(this, 10),
            fontMetrics().horizontalAdvance(text()) + fontUnits(this, 60)};
}

void EdgeButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    painter.fillRect(rect(), mixed(ground, palette().color(QPalette::Highlight), underMouse() || isDown() ? 0.2 : 0.0));
    const int iconSize = fontUnits(this, 16);
    const int margin = fontUnits(this, 10);
    icon().paint(&painter, QRect((width() - iconSize) / 2, margin, iconSize, iconSize));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = ground;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.translate(width(), 2 * margin + iconSize);
    painter.rotate(90);
    painter.drawText(QRect(0, 0, height(), width()), int(Qt::AlignLeft | Qt::AlignVCenter), text());
}

void EdgeButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void EdgeButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vitrine
