#pragma once

#include "html/pagerenderer.h"
#include "html/theme.h"
#include "preview/pageblocks.h"
#include "preview/pagebridge.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QWebEngineProfile;
QT_END_NAMESPACE

namespace vitrine {

class PreviewPage;
class PreviewSchemeHandler;

/// A page that is loaded once and then kept up to date by changing its blocks in place, so that it keeps its scroll
/// position and does not flicker.
///
/// Owns its web profile, which is off the record and without network; see PreviewPolicy. Must not be made while
/// previewObstacle() names one. One update is under way at a time; of those that come meanwhile the last one wins. A
/// page whose process ends or no longer answers has failed: it is for its owner to make another one.
class LivePage : public QObject
{
    Q_OBJECT

public:
    explicit LivePage(QObject *parent = nullptr);
    ~LivePage() override;

    /// The page, to be shown by a view. Lives as long as this.
    [[nodiscard]] PreviewPage *page() const { return m_page; }
    [[nodiscard]] PageBridge *bridge() const { return m_bridge; }
    /// Answers the page's requests.
    [[nodiscard]] PreviewSchemeHandler *files() const { return m_handler; }

    /// Loads the page. `html` is the whole document, with `body` in it. To be called once.
    void load(const QByteArray &html, const PageBlocks &body);
    /// Brings the page's body up to date; before it is loaded, as soon as it is.
    void setBody(const PageBlocks &body, quint64 revision);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// Gives the page another theme; before load() its first one.
    void setTheme(const Theme &theme);
    /// In front of the name of each of the theme's assets.
    [[nodiscard]] QString assetsUrl() const;
    void setDark(bool dark);
    /// Takes language, direction, colours and fonts of `options` for the document around the body.
    void setDocument(const PageOptions &options);
    /// Puts a sentence below the heading of sections, which are named as in `data-profile`.
    void setNotes(const QMap<QString, QString> &notes);
    /// Brings what made `place` into view as soon as the page shows `revision` or a later one. With `mark` it lights up
    /// for a moment. Of several the last one wins.
    void reveal(const PageHook &place, bool mark, quint64 revision);

    /// How long the page may take over an answer before it counts as hung.
    void setPatience(int milliseconds) { m_answerTimer.setInterval(milliseconds); }

Q_SIGNALS:
    void loaded();
    /// The page shows the body that was set for `revision`, or for a later one.
    void updated(quint64 revision);
    /// The page cannot be shown, and why: a sentence for the user. Nothing more comes of this object.
    void failed(const QString &reason);

private:
    struct Reveal
    {
        PageHook place;
        bool mark = false;
        quint64 revision = 0;
    };

    void onLoadFinished(bool isOk);
    void installScript();
    void update();
    void run(const QString &call, bool canTryWhole);
    void replaceWhole();
    void finishUpdate();
    void revealWanted();
    void applyLook();
    void giveUp();
    void fail(const QString &reason);

    QWebEngineProfile *m_profile;
    PreviewSchemeHandler *m_handler;
    PreviewPage *m_page;
    PageBridge *m_bridge;
    QThreadPool m_pool;
    QFutureWatcher<QString> m_call; ///< Of a large body, made in a thread of its own.
    QTimer m_loadTimer;             ///< Runs while the page is loaded.
    QTimer m_answerTimer;           ///< Runs while the page owes an answer.
    Theme m_theme;
    int m_themeGeneration = 0;
    QMap<QString, QString> m_notes;
    bool m_isDark = false;
    QString m_language = QStringLiteral("en");
    QString m_direction = QStringLiteral("ltr");
    QByteArray m_siteLook; ///< A style sheet.
    PageBlocks m_wanted;
    PageBlocks m_shown; ///< What the page has, or will have after the update that is under way.
    std::optional<Reveal> m_wantedReveal;
    quint64 m_wantedRevision = 0;
    quint64 m_sentRevision = 0;
    bool m_isLoaded = false;
    bool m_isUpdating = false;
    bool m_hasFailed = false;
};

} // namespace vitrine
