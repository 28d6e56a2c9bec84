#include "preview/previewview.h"

#include "preview/previewpolicy.h"

#include <QChildEvent>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWebEngineContextMenuRequest>

namespace vitrine {

PreviewView::PreviewView(QWidget *tabPredecessor, QWidget *parent)
    : QWebEngineView(parent),
      m_tabPredecessor(tabPredecessor)
{
    setAcceptDrops(false);
}

/// Input goes to a widget inside of the view that Qt WebEngine makes, and makes again when its process is a new one.
void PreviewView::watchRenderWidget()
{
    if (!focusProxy() || focusProxy() == m_renderWidget)
        return;
    m_renderWidget = focusProxy();
    m_renderWidget->installEventFilter(this);
    m_renderWidget->setAcceptDrops(false);
    // Made late, it would come last when Tab goes round the window.
    if (m_tabPredecessor)
        setTabOrder(m_tabPredecessor, m_renderWidget);
}

bool PreviewView::event(QEvent *event)
{
    if (event->type() == QEvent::ChildPolished || event->type() == QEvent::ChildAdded)
        watchRenderWidget();
    return QWebEngineView::event(event);
}

bool PreviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_renderWidget) {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool isBack = key->key() == Qt::Key_Backtab;
            if ((isBack || key->key() == Qt::Key_Tab) && !(key->modifiers() & ~Qt::ShiftModifier)) {
                focusNextPrevChild(!isBack);
                return true;
            }
        }
        if (event->type() == QEvent::Wheel) {
            const auto *wheel = static_cast<QWheelEvent *>(event);
            if (wheel->modifiers() & Qt::ControlModifier) {
                if (wheel->angleDelta().y() != 0)
                    Q_EMIT zoomRequested(wheel->angleDelta().y() > 0);
                return true;
            }
        }
    }
    return QWebEngineView::eventFilter(watched, event);
}

void PreviewView::contextMenuEvent(QContextMenuEvent *event)
{
    const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
    if (!request)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!request->selectedText().isEmpty())
        connect(menu->addAction(tr("&Copy")), &QAction::triggered, this,
                [this] { triggerPageAction(QWebEnginePage::Copy); });
    if (PreviewPolicy::allowsOpening(request->linkUrl()))
        connect(menu->addAction(tr("Copy &Link Address")), &QAction::triggered, this, [url = request->linkUrl()] {
            QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
        });
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(event->globalPos());
}

} // namespace vitrine
