#pragma once

#include <QPointer>
#include <QVariantAnimation>
#include <QWidget>

namespace vitrine {

/// Shows for a moment where something is: a frame around a widget that fades.
class PlaceMark : public QWidget
{
    Q_OBJECT

public:
    /// Marks `target`; goes by itself. A mark that is still there on the same window goes at once.
    static void show(QWidget *target);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit PlaceMark(QWidget *target);
    void follow();

    QPointer<QWidget> m_target;
    QVariantAnimation m_fading;
};

} // namespace vitrine
