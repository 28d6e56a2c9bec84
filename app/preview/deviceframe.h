#pragma once

#include <QPointer>
#include <QWidget>

namespace vitrine {

/// Holds the view of the page: all of the room, or in the middle of it as wide as a device's screen.
class DeviceFrame : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Takes the view in; null for none. It stays its maker's, who may delete it at any time.
    void setView(QWidget *view);
    /// In device-independent pixels; no more than there is room for is taken.
    void setViewWidth(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_view;
    int m_viewWidth = 0;
};

} // namespace vitrine
