#pragma once

#include <QAbstractButton>

namespace vitrine {

/// A place in a file, such as "config/_default/params.toml, line 12", that a click leads to: looks like a link, and is
/// a button to the keyboard and to screen readers. What does not fit is left out in the middle.
class PlaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlaceButton(const QString &place, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QFont linkFont() const;
    [[nodiscard]] QRect textRect() const;

    QString m_place; ///< Not text(), in which an ampersand would make a mnemonic.
};

} // namespace vitrine
