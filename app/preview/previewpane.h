#pragma once

#include "html/theme.h"
#include "preview/pagezoom.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QByteArray>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedLayout;
class QWebEnginePage;
QT_END_NAMESPACE

namespace vitrine {

class LivePage;
class PreviewView;
class ProfileDocument;
class ZoomBar;
struct PageHook;

/// Shows a document as the page that its site makes of it, and follows every change.
///
/// Nothing on the page runs or reaches the network. While the front matter cannot be read, the page keeps what was read
/// last and follows the biography. If Qt WebEngine cannot be started, or gives up, a sentence stands in the page's
/// place.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive this. Shows nothing before start().
    explicit PreviewPane(ProfileDocument *document, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Makes the page. Takes some 0.4 s until it shows, partly in this call: to be called when the window is on the
    /// screen. Called again it does nothing.
    void start();
    /// Where the document's file lies: decides on the name and the picture beside the biography. Empty for none.
    void setFilePath(const QString &path);

    /// True while the page is shown.
    [[nodiscard]] bool isAvailable() const;
    /// The web page, or null while there is none. Its application world can be asked for what is shown.
    [[nodiscard]] QWebEnginePage *webPage() const;

    void zoomIn();
    void zoomOut();
    /// Shows the page at its own size.
    void resetZoom();
    /// Lets the pane's width decide on the size, as it does at first.
    void fitZoom();
    /// The factor that the page is shown at.
    [[nodiscard]] qreal zoomFactor() const;

Q_SIGNALS:
    /// The page is shown: first after start(), again after a restart.
    void shown();
    /// The page shows the document as of `revision`.
    void updated(quint64 revision);
    /// A part of the page was clicked, and what made it.
    void placeClicked(const vitrine::Place &place);
    /// Comes behind placeClicked() for a block of the biography: its first line, from 1 in the body.
    void sourceLineClicked(int bodyLine);
    /// A link is to be opened outside: http, https or mailto.
    void linkRequested(const QUrl &url);
    /// The page cannot be shown, and why: the sentence that stands in its place.
    void failed(const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Rendering;

    void retry();
    void createPage();
    void showFailure(const QString &reason);
    void showPage();
    /// Brings the page up to date once the current event has been dealt with.
    void scheduleUpdate();
    void updatePage();
    [[nodiscard]] Rendering render();
    [[nodiscard]] Profile readableProfile() const;
    void refreshIdentity();
    void reportClick(const PageHook &hook);
    void applyZoom();

    ProfileDocument *m_document;
    Theme m_theme;
    QString m_filePath;
    Profile m_shownProfile; ///< The reading that the page shows.
    SiteIdentity m_identity;
    QByteArray m_identitySource; ///< The front matter that m_identity was made with.
    bool m_isIdentityStale = true;
    QTimer m_updateTimer;
    PageZoom m_zoom;

    ZoomBar *m_zoomBar;
    QStackedLayout *m_stack;
    QWidget *m_blank;
    QWidget *m_message;
    QLabel *m_reason;
    QPushButton *m_retry;
    LivePage *m_live = nullptr;
    PreviewView *m_view = nullptr;
};

} // namespace vitrine
