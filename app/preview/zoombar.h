#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

/// The bar above the page: smaller, the size as it is, larger, fit.
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(QWidget *parent = nullptr);

    /// Shows a factor, 1 for the page's own size, and what can be done from there.
    void setZoom(qreal factor, bool isFitted, bool canZoomIn, bool canZoomOut);

Q_SIGNALS:
    void zoomInRequested();
    void zoomOutRequested();
    void resetRequested();
    void fitRequested();

private:
    QToolButton *addButton(const QString &iconName, const QString &name);

    QToolButton *m_zoomOut;
    QToolButton *m_reset;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
};

} // namespace vitrine
