#include "preview/deviceframe.h"

#include "common/colors.h"

#include <QPainter>

namespace vitrine {

namespace {

/// How much of the text's colour is in the ground around a device's screen and in its edge.
constexpr double groundShare = 0.06;
constexpr double edgeShare = 0.25;

} // namespace

void DeviceFrame::setView(QWidget *view)
{
    m_view = view;
    if (m_view) {
        m_view->setParent(this);
        place();
        m_view->show();
    }
}

void DeviceFrame::setViewWidth(int width)
{
    m_viewWidth = width;
    place();
}

void DeviceFrame::place()
{
    if (!m_view)
        return;
    const int viewWidth = qMin(m_viewWidth, width());
    m_view->setGeometry((width() - viewWidth) / 2, 0, viewWidth, height());
    update();
}

void DeviceFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void DeviceFrame::paintEvent(QPaintEvent *)
{
    if (!m_view || m_view->width() == width())
        return;
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    painter.fillRect(rect(), mixed(window, text, groundShare));
    painter.setPen(mixed(window, text, edgeShare));
    painter.drawRect(m_view->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace vitrine
