#pragma once

#include <QPointer>
#include <QWebEngineView>

namespace vitrine {

/// Shows the preview's page as a part of the window: Tab leaves it, a file dropped on it is the window's, and its menu
/// only copies.
class PreviewView : public QWebEngineView
{
    Q_OBJECT

public:
    /// Tab comes from `tabPredecessor`, which takes the focus itself; null for wherever the view was made.
    explicit PreviewView(QWidget *tabPredecessor = nullptr, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Ctrl and the wheel were turned: up for larger.
    void zoomRequested(bool larger);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void watchRenderWidget();

    QPointer<QWidget> m_tabPredecessor;
    QPointer<QWidget> m_renderWidget; ///< Inside of the view.
};

} // namespace vitrine
