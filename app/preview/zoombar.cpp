#include "preview/zoombar.h"

#include "common/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace vitrine {

ZoomBar::ZoomBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 4;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addStretch();
    m_zoomOut = addButton(QStringLiteral("zoom-out"), tr("Zoom Out"));
    m_reset = addButton({}, tr("Actual Size"));
    m_zoomIn = addButton(QStringLiteral("zoom-in"), tr("Zoom In"));
    m_fit = addButton(QStringLiteral("scan"), tr("Fit to Width"));

    m_fit->setCheckable(true);
    m_reset->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Wide enough for every percentage, so that nothing moves while it changes.
    m_reset->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 4 * margin);

    connect(m_zoomOut, &QToolButton::clicked, this, &ZoomBar::zoomOutRequested);
    connect(m_reset, &QToolButton::clicked, this, &ZoomBar::resetRequested);
    connect(m_zoomIn, &QToolButton::clicked, this, &ZoomBar::zoomInRequested);
    connect(m_fit, &QToolButton::clicked, this, &ZoomBar::fitRequested);
}

QToolButton *ZoomBar::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    if (!iconName.isEmpty())
        button->setIcon(themedIcon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void ZoomBar::setZoom(qreal factor, bool isFitted, bool canZoomIn, bool canZoomOut)
{
    const QString percentage = tr("%1%", "a zoom factor").arg(locale().toString(qRound(factor * 100)));
    m_reset->setText(percentage);
    m_reset->setAccessibleName(tr("Zoom %1, back to actual size").arg(percentage));
    m_fit->setChecked(isFitted);
    m_zoomIn->setEnabled(canZoomIn);
    m_zoomOut->setEnabled(canZoomOut);
}

} // namespace vitrine
