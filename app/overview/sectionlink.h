#pragma once

#include <QAbstractButton>
#include <QString>

namespace vitrine {

/// A row that leads to a section: its icon and title, and at the right what it holds.
class SectionLink : public QAbstractButton
{
    Q_OBJECT

public:
    SectionLink(const QString &iconName, const QString &title, const QString &summary, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title; ///< Not text(), in which an ampersand would make a mnemonic.
    QString m_summary;
};

} // namespace vitrine
