#pragma once

#include <QTimer>
#include <QToolButton>
#include <QUrl>

namespace vitrine {

/// Shows the address of the link under the pointer in a corner of its parent, and stays long enough to be clicked.
class AddressBubble : public QToolButton
{
    Q_OBJECT

public:
    explicit AddressBubble(QWidget *parent);

    /// Shows the address of a link; an empty one starts to hide it.
    void setAddress(const QUrl &url);

Q_SIGNALS:
    void opened(const QUrl &url);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QUrl m_url;
    QTimer m_hideTimer;
};

} // namespace vitrine
