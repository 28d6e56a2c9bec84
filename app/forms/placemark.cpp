#include "forms/placemark.h"

#include "common/fontunits.h"

#include <QEvent>
#include <QPainter>

namespace vitrine {

namespace {

constexpr int duration = 1500; ///< In milliseconds.

} // namespace

void PlaceMark::show(QWidget *target)
{
    for (PlaceMark *old : target->window()->findChildren<PlaceMark *>())
        old->deleteLater();
    auto *mark = new PlaceMark(target);
    mark->QWidget::show();
    mark->raise();
}

PlaceMark::PlaceMark(QWidget *target)
    : QWidget(target->parentWidget() ? target->parentWidget() : target),
      m_target(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    target->installEventFilter(this);
    follow();
    m_fading.setDuration(duration);
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    m_fading.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_fading, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_fading, &QVariantAnimation::finished, this, &QObject::deleteLater);
    m_fading.start();
}

void PlaceMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = palette().color(QPalette::Highlight);
    color.setAlphaF(float(m_fading.currentValue().toDouble()));
    const int width = fontUnits(this, 2);
    painter.setPen(QPen(color, width));
    color.setAlphaF(color.alphaF() * 0.15F);
    painter.setBrush(color);
    const double inset = width / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 2 * width, 2 * width);
}

bool PlaceMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        follow();
    else if (event->type() == QEvent::Hide)
        deleteLater();
    return QWidget::eventFilter(watched, event);
}

void PlaceMark::follow()
{
    const int margin = fontUnits(this, 3);
    const QRect place = m_target == parentWidget() ? m_target->rect() : m_target->geometry();
    setGeometry(place.adjusted(-margin, -margin, margin, margin));
}

} // namespace vitrine
