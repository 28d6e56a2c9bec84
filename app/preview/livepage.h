#pragma once

#include "html/theme.h"
#include "preview/pageblocks.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QWebEngineProfile;
QT_END_NAMESPACE

namespace vitrine {

class PageBridge;
class PreviewPage;
class PreviewSchemeHandler;

/// A page that is loaded once and then kept up to date by changing its blocks in place, so that it keeps its scroll
/// position and does not flicker.
///
/// Owns its web profile, which is off the record and without network. Must not be made while previewObstacle() names
/// one. One update is under way at a time; of those that come meanwhile the last one wins.
class LivePage : public QObject
{
    Q_OBJECT

public:
    explicit LivePage(const Theme &theme, QObject *parent = nullptr);
    ~LivePage() override;

    /// The page, to be shown by a view. Lives as long as this.
    [[nodiscard]] PreviewPage *page() const { return m_page; }
    [[nodiscard]] PageBridge *bridge() const { return m_bridge; }

    /// The picture that the page's own address for it stands for; empty for none.
    void setPicture(const QString &path);
    /// Loads the page. `body` is what stands in the body of `html`. To be called once.
    void load(const QByteArray &html, const QByteArray &body);
    /// Brings the page's body up to date; before it is loaded, as soon as it is.
    void setBody(const QByteArray &body, quint64 revision);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    /// The page is there. Comes again if it had to be loaded anew because its process ended.
    void loaded();
    /// The page shows the body that was set for `revision`, or for a later one.
    void updated(quint64 revision);
    /// The page cannot be shown, and why: a sentence for the user. Nothing more comes of this object.
    void failed(const QString &reason);

private:
    void startLoading();
    void onLoadFinished(bool isOk);
    void onProcessTerminated();
    void installScript();
    void update();
    void run(const QByteArray &call, bool canTryWhole);
    void finishUpdate();
    void fail(const QString &reason);

    QWebEngineProfile *m_profile;
    PreviewSchemeHandler *m_handler;
    PreviewPage *m_page;
    PageBridge *m_bridge;
    QTimer m_loadTimer;      ///< Runs while the page is loaded.
    QByteArray m_loadedBody; ///< What load() gave: the page's body whenever it is loaded.
    QByteArray m_wantedBody;
    PageBlocks m_shown; ///< What the page has, or will have after the update that is under way.
    quint64 m_wantedRevision = 0;
    quint64 m_sentRevision = 0;
    quint64 m_generation = 0; ///< Counts loads, so that an answer from a page that is gone is known.
    int m_terminations = 0;
    bool m_isLoaded = false;
    bool m_isUpdating = false;
    bool m_hasFailed = false;
};

} // namespace vitrine
