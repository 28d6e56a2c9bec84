#include "preview/pagesource.h"

#include "common/documentsite.h"
#include "editing/profiledocument.h"
#include "html/siteoptions.h"
#include "markdown/markdownturn.h"
#include "preview/previewpolicy.h"
#include "preview/previewscheme.h"
#include "preview/typedblock.h"
#include "site/frontmatterconfig.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace vitrine {

PageSource::PageSource(ProfileDocument *document, const DocumentSite *site, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_site(site)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PageSource::render);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PageSource::takeResult);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restMilliseconds);
    connect(&m_restTimer, &QTimer::timeout, this, &PageSource::update);
    connect(m_document, &ProfileDocument::changed, this, [this] {
        if (m_isActive)
            updateText();
    });
    connect(m_site, &DocumentSite::changed, this, [this] {
        if (m_isActive)
            update();
    });
}

PageSource::~PageSource()
{
    m_pool.waitForDone();
}

void PageSource::setAsSite(bool asSite)
{
    if (m_isAsSite == asSite)
        return;
    m_isAsSite = asSite;
    if (m_isActive)
        update();
}

void PageSource::setFetched(const RemotePictureMap &fetched)
{
    m_fetched = fetched;
    if (m_isActive)
        update();
}

void PageSource::update()
{
    m_isActive = true;
    m_isWholeWanted = true;
    updateText();
}

void PageSource::updateText()
{
    if (!m_timer.isActive())
        m_timer.start(0);
}

void PageSource::render()
{
    const Profile profile = readableProfile();
    const bool isLong = profile.frontMatter().body.length() > longestInPlace;
    {
        // The window does not wait for another thread that reads a long text.
        const MarkdownTurn turn;
        if (!turn) {
            m_timer.start(turnMilliseconds);
            return;
        }
        if (isLong ? showTypedBlock(profile) : showInPlace(profile))
            return;
    }
    if (m_watcher.isRunning()) {
        m_isJobStale = true;
        return;
    }
    m_restTimer.stop();
    m_isWholeWanted = false;
    m_isJobStale = false;
    m_isJobDropped = false;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [job = jobFor(profile)] { return run(job); }));
}

PageSource::Job PageSource::jobFor(const Profile &profile) const
{
    const SiteContext &site = m_site->context();
    return {PageRenderer(m_theme, options()), profile,    site.identity, shownReferences(site), m_fetched,
            m_document->revision(),           m_biography};
}

/// Shows a page that takes no time; true.
bool PageSource::showInPlace(const Profile &profile)
{
    m_restTimer.stop();
    m_isWholeWanted = false;
    // What another thread may still be at is older than this.
    m_isJobDropped = true;
    m_isJobStale = false;
    m_shown.reset();
    JobResult result = run(jobFor(profile));
    m_biography = std::move(result.biography);
    Q_EMIT rendered(result.page);
    return true;
}

/// Shows a key press at once, if it can be told what it changes; false if not.
bool PageSource::showTypedBlock(const Profile &profile)
{
    if (m_isWholeWanted || !m_shown)
        return false;
    QSet<QString> remotePictures;
    const MarkdownOptions markdown = options().markdown;
    const ReferenceResolver &references = shownReferences(m_site->context());
    std::optional<RenderedPage> typed = withTypedBlock(*m_shown, profile, [&](const QByteArray &text) {
        PreparedBody body = preparePictures(renderMarkdown(text, markdown).html, references, m_fetched);
        remotePictures += body.remotePictures;
        return body.html;
    });
    if (!typed)
        return false;
    typed->remotePictures += remotePictures;
    typed->revision = m_document->revision();
    m_shown = std::move(typed);
    // What another thread is at is older than this.
    m_isJobDropped = true;
    m_restTimer.start();
    Q_EMIT rendered(*m_shown);
    return true;
}

void PageSource::takeResult()
{
    JobResult result = m_watcher.result();
    m_biography = std::move(result.biography);
    if (!m_isJobDropped) {
        m_shown = std::move(result.page);
        Q_EMIT rendered(*m_shown);
    }
    if (m_isJobStale) {
        m_isJobStale = false;
        update();
    }
}

PageSource::JobResult PageSource::run(Job job)
{
    // Of YAML and JSON the page has all; places that can be gone to, only the text.
    const QByteArray html = job.renderer.renderBody(shownProfile(job.profile), job.identity, &job.biography).html;
    PreparedBody body = preparePictures(html, job.references, job.fetched);
    return {{PageBlocks(body.html), std::move(body.remotePictures), job.profile, job.revision},
            std::move(job.biography)};
}

PageOptions PageSource::options() const
{
    const SiteContext &site = m_site->context();
    PageOptions options;
    applySite(options, site);
    options.title = QFileInfo(m_site->filePath()).fileName();
    options.markdown.sourceLines = true;
    options.contentSecurityPolicy = PreviewPolicy::contentSecurityPolicy();
    if (!site.identity.picture.isEmpty())
        options.pictureUrl = previewPictureUrl(fileVersion(site.identity.picture)).toString();
    if (m_isAsSite)
        options.leftOut = site.unshownSections;
    return options;
}

QByteArray PageSource::pageAround(const QByteArray &body, const QString &assetsUrl, bool isDark) const
{
    PageOptions shell = options();
    shell.assetsUrl = assetsUrl;
    shell.appearance = isDark ? "dark" : "light";
    const std::optional<SiteText> &name = m_site->context().identity.name;
    return PageRenderer(m_theme, shell).pageAround(body, name ? name->text : shell.title);
}

/// What the page is made of: the document, or while its front matter cannot be read, its body behind the last front
/// matter that could.
Profile PageSource::readableProfile() const
{
    if (m_site->context().author)
        return m_site->context().author->shown;
    const Profile &current = m_document->profile();
    const Profile &last = m_document->lastValidProfile();
    if (current.isValid() || current.kind() != ProfileKind::Invalid || !last.isValid())
        return current;
    // Without a closing delimiter nobody can tell where the body begins.
    return current.frontMatter().closed ? Profile::read(last.frontMatterText() + current.body()) : last;
}

const ReferenceResolver &shownReferences(const SiteContext &site)
{
    return site.author ? site.authorReferences : site.references;
}

} // namespace vitrine
