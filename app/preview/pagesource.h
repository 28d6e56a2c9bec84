#pragma once

#include "html/pagerenderer.h"
#include "preview/bodypictures.h"
#include "preview/renderedpage.h"
#include "site/sitecontext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace vitrine {

class DocumentSite;
class ProfileDocument;

/// Makes the page of a document, in its site, and makes it again after every change.
///
/// While the front matter cannot be read, the page keeps what was read last and follows the biography. A long biography
/// is rendered in a thread of its own, so that the window never waits for it: one rendering at a time, then that of
/// what the document has become meanwhile. A result that comes after a newer one is dropped. While somebody types in
/// such a text, the block that they type in is shown at once where it stands by itself, and the whole follows when they
/// rest.
class PageSource : public QObject
{
    Q_OBJECT

public:
    /// A biography with more bytes than this is not rendered in the window's thread.
    static constexpr qsizetype longestInPlace = 100 * 1024;

    /// `document` and `site` must outlive this. Renders nothing before the first update().
    PageSource(ProfileDocument *document, const DocumentSite *site, QObject *parent = nullptr);
    ~PageSource() override;

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Whether sections that the site's theme does not show are left out.
    void setAsSite(bool asSite);
    /// The pictures of other sites that are there or on their way.
    void setFetched(const RemotePictureMap &fetched);

    /// Renders as soon as the current event has been dealt with. Changes of the document do so by themselves from the
    /// first call on.
    void update();

    /// The whole document that shows `body`, in the theme's dark or light form.
    [[nodiscard]] QByteArray pageAround(const QByteArray &body, const QString &assetsUrl, bool isDark) const;

Q_SIGNALS:
    void rendered(const vitrine::RenderedPage &page);

private:
    /// All that a rendering needs; may go to another thread.
    struct Job
    {
        PageRenderer renderer;
        Profile profile;
        SiteIdentity identity;
        ReferenceResolver references;
        RemotePictureMap fetched;
        quint64 revision;
        BiographyMemory biography; ///< Of the job before.
    };
    /// What a rendering gives.
    struct JobResult
    {
        RenderedPage page;
        BiographyMemory biography;
    };

    static constexpr int restMilliseconds = 400;
    static constexpr int turnMilliseconds = 10; ///< Until the turn of reading Markdown is asked for again.

    void updateText();
    void render();
    [[nodiscard]] Job jobFor(const Profile &profile) const;
    bool showInPlace(const Profile &profile);
    bool showTypedBlock(const Profile &profile);
    void takeResult();
    [[nodiscard]] Profile readableProfile() const;
    [[nodiscard]] PageOptions options() const;
    static JobResult run(Job job);

    ProfileDocument *m_document;
    const DocumentSite *m_site;
    Theme m_theme;
    RemotePictureMap m_fetched;
    QTimer m_timer;
    QTimer m_restTimer; ///< Until the whole follows a block that was typed in.
    QThreadPool m_pool;
    QFutureWatcher<JobResult> m_watcher;
    BiographyMemory m_biography;         ///< For the next job.
    std::optional<RenderedPage> m_shown; ///< Of a long biography: what the page shows.
    bool m_isActive = false;
    bool m_isWholeWanted = false; ///< Something other than the text has changed, or a rest has come.
    bool m_isAsSite = false;
    bool m_isJobStale = false;   ///< The page has changed since the job that is under way was begun.
    bool m_isJobDropped = false; ///< Its result must not be shown any more.
};

/// Where the pictures of the profile that the page shows are looked for: beside the author's page for an about stub.
[[nodiscard]] const ReferenceResolver &shownReferences(const SiteContext &site);

} // namespace vitrine
