#include "overview/sectionlink.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"

#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace vitrine {

SectionLink::SectionLink(const QString &iconName, const QString &title, const QString &summary, QWidget *parent)
    : QAbstractButton(parent),
      m_title(title),
      m_summary(summary)
{
    setIcon(themedIcon(iconName));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, %2").arg(title, summary));
}

QSize SectionLink::sizeHint() const
{
    const int textWidth = fontMetrics().horizontalAdvance(m_title + m_summary);
    return {textWidth + fontUnits(this, 90), fontMetrics().height() + fontUnits(this, 16)};
}

void SectionLink::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    if (underMouse() || isDown())
        painter.fillRect(rect(), mixed(ground, palette().color(QPalette::Highlight), isDown() ? 0.25 : 0.12));

    const int margin = fontUnits(this, 8);
    const int iconSize = fontUnits(this, 16);
    const int iconTop = (height() - iconSize) / 2;
    const auto place = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    icon().paint(&painter, place({margin, iconTop, iconSize, iconSize}));
    const QRect chevron(width() - margin - iconSize, iconTop, iconSize, iconSize);
    const QString chevronName =
        layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    themedIcon(chevronName).paint(&painter, place(chevron));

    const QRect inner(2 * margin + iconSize, 0, chevron.left() - 3 * margin - iconSize, height());
    const int summaryWidth = fontMetrics().horizontalAdvance(m_summary) + margin;
    painter.setPen(palette().color(QPalette::WindowText));
    const QString title = fontMetrics().elidedText(m_title, Qt::ElideRight, inner.width() - summaryWidth);
    painter.drawText(place(inner), int(Qt::AlignLeading | Qt::AlignVCenter), title);
    painter.setPen(dimmedText(palette(), QPalette::Window));
    painter.drawText(place(inner), int(Qt::AlignTrailing | Qt::AlignVCenter), m_summary);

    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = ground;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void SectionLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SectionLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SectionLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace vitrine
