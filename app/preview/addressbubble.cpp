#include "preview/addressbubble.h"

#include "common/icons.h"

#include <QEvent>

namespace vitrine {

namespace {

/// Time enough to bring the pointer from the link to the bubble.
constexpr int lingerMilliseconds = 1500;

} // namespace

AddressBubble::AddressBubble(QWidget *parent) : QToolButton(parent)
{
    setIcon(themedIcon(QStringLiteral("external-link")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // It comes with the pointer, so it would be gone before the keyboard reached it.
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    setToolTip(tr("Open in the browser (Ctrl+click on the link does the same)"));
    hide();
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(lingerMilliseconds);
    connect(&m_hideTimer, &QTimer::timeout, this, &QWidget::hide);
    connect(this, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT opened(m_url);
    });
    parent->installEventFilter(this);
}

void AddressBubble::setAddress(const QUrl &url)
{
    if (url.isEmpty()) {
        m_hideTimer.start();
        return;
    }
    m_hideTimer.stop();
    m_url = url;
    place();
    show();
    raise();
}

/// Stands at the bottom left and takes two thirds of the width at most.
void AddressBubble::place()
{
    const QString address = m_url.toDisplayString();
    const QString shown = fontMetrics().elidedText(address, Qt::ElideMiddle, parentWidget()->width() * 2 / 3);
    setText(QString(shown).replace(u'&', QLatin1String("&&")));
    setAccessibleName(tr("Open %1 in the browser").arg(address));
    adjustSize();
    move(0, parentWidget()->height() - height());
}

void AddressBubble::enterEvent(QEnterEvent *event)
{
    m_hideTimer.stop();
    QToolButton::enterEvent(event);
}

void AddressBubble::leaveEvent(QEvent *event)
{
    m_hideTimer.start();
    QToolButton::leaveEvent(event);
}

bool AddressBubble::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QToolButton::eventFilter(watched, event);
}

} // namespace vitrine
