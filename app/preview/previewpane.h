#pragma once

#include "preview/pagelook.h"
#include "preview/pagesource.h"
#include "preview/remotepictures.h"
#include "profile/profile.h"
#include "site/sitecontext.h"

#include <QSet>
#include <QString>
#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedLayout;
class QWebEnginePage;
QT_END_NAMESPACE

namespace vitrine {

class DeviceFrame;
class DocumentSite;
class LivePage;
class PageBar;
class PreviewView;
class ProfileDocument;
class Settings;
struct PageHook;

/// Shows a document as the page that its site makes of it, and follows every change.
///
/// Nothing on the page runs or reaches the network; see PreviewPolicy. If Qt WebEngine cannot be started, or the page
/// crashes or no longer answers, a sentence and a button that loads it again stand in its place. How the page is looked
/// at is kept in the settings.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// All but the parent must outlive this. Of an about stub the page of its author is shown. Shows nothing before
    /// start().
    PreviewPane(ProfileDocument *document, const DocumentSite *site, Settings *settings, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Makes the page. Takes some 0.4 s until it shows, partly in this call: to be called when the window is on the
    /// screen. Called again it does nothing.
    void start();
    /// True while the page is shown.
    [[nodiscard]] bool isAvailable() const;
    /// The web page, or null while there is none. Its application world can be asked for what is shown.
    [[nodiscard]] QWebEnginePage *webPage() const;

    /// Brings the part of the page that `place` makes into view and marks it for a moment. Does nothing if it makes
    /// none, as a hidden entry.
    void showPlace(const Place &place);
    /// The same for the block of the biography that a line, from 1 in the body, belongs to. `mark`: as when a person
    /// goes there, and does not type.
    void showBodyLine(int line, bool mark);

    void zoomIn();
    void zoomOut();
    /// Shows the page at its own size.
    void resetZoom();
    /// Lets the pane's width decide on the size, as it does at first.
    void fitZoom();
    /// The factor that the page is shown at.
    [[nodiscard]] qreal zoomFactor() const;

    [[nodiscard]] const PageLook &look() const { return m_look; }
    /// Shows the page in another way and remembers that.
    void setLook(const PageLook &look);

Q_SIGNALS:
    /// The page is shown: first after start(), again after it was loaded again.
    void shown();
    /// The page shows the document as of `revision`.
    void updated(quint64 revision);
    /// A part of the page was clicked, and what made it.
    void placeClicked(const vitrine::Place &place);
    /// Comes behind placeClicked() for a block of the biography: its first line, from 1 in the body.
    void sourceLineClicked(int bodyLine);
    /// A link is to be opened outside: http, https or mailto.
    void linkRequested(const QUrl &url);
    /// The theme that was chosen has gone or is broken, and what is shown instead: sentences.
    void themeReplaced(const QString &problem);
    /// The page cannot be shown, and why: the sentence that stands in its place.
    void failed(const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createBar();
    void createLayout();
    void retry();
    void createPage();
    void createView();
    void showFailure(const QString &reason, const QString &action);
    void showPage();
    void takeRendered(const RenderedPage &rendered);
    void takeSite();
    void reveal(const PageHook &hook, bool mark);
    void reportClick(const PageHook &hook);
    void loadPicture(const QString &address);
    void applyTheme();
    void applyAppearance();
    void applyZoom();
    [[nodiscard]] bool isPageDark() const;

    ProfileDocument *m_document;
    const DocumentSite *m_site;
    Settings *m_settings;
    PageLook m_look;
    PageSource m_source;
    RemotePictures m_remote;
    Profile m_shownProfile;              ///< The reading that the page shows.
    QSet<QString> m_shownRemotePictures; ///< What may be loaded when it is clicked.
    Theme m_theme;

    PageBar *m_bar;
    QStackedLayout *m_stack;
    QWidget *m_blank;
    QWidget *m_message;
    QLabel *m_reason;
    QPushButton *m_retry;
    DeviceFrame *m_frame;
    LivePage *m_live = nullptr;
    PreviewView *m_view = nullptr;
    bool m_isLoading = false; ///< The page has been given its first body.
};

} // namespace vitrine
