#pragma once

#include <QAbstractButton>

namespace vitrine {

/// A narrow strip at the edge of the window in the place of a hidden pane, which brings it back.
class EdgeButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `text` is the pane's name, `toolTip` says what a click does.
    EdgeButton(const QString &iconName, const QString &text, const QString &toolTip, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace vitrine
