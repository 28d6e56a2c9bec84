#include "common/documentsite.h"

#include "common/settings.h"
#include "editing/profiledocument.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QGuiApplication>

namespace vitrine {

namespace {

constexpr int restMilliseconds = 200;

/// The reading that the site is asked about: the current one, unless its TOML is invalid for the moment.
const Profile &readableProfile(const ProfileDocument &document)
{
    return document.profile().kind() == ProfileKind::Invalid ? document.lastValidProfile() : document.profile();
}

} // namespace

DocumentSite::DocumentSite(ProfileDocument *document, const Settings *settings, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_settings(settings),
      m_watcher(new QFileSystemWatcher(this)),
      m_surroundings(QString()),
      m_context(readSite({}, m_surroundings))
{
    m_options.own = m_settings->ownFields();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &DocumentSite::refresh);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_document, &ProfileDocument::changed, this, &DocumentSite::followDocument);
    connect(m_settings, &Settings::changed, this, &DocumentSite::followSettings);
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                refresh();
        });
    }
}

void DocumentSite::setFilePath(const QString &path)
{
    m_filePath = path;
    readAnew();
}

void DocumentSite::refresh()
{
    m_rest.stop();
    if (stampsOf(m_surroundings.sources()) != m_siteStamps)
        readAnew();
    else if (stampsOf(pageSources()) != m_pageStamps)
        update();
}

void DocumentSite::followDocument(const DocumentChange &change)
{
    // What is loaded may come from elsewhere; setFilePath() follows. Typing in the biography changes nothing.
    if (!change.isLoad && readableProfile(*m_document).frontMatterText() != m_frontMatter)
        update();
}

void DocumentSite::followSettings()
{
    if (m_settings->ownFields() == m_options.own)
        return;
    m_options.own = m_settings->ownFields();
    readAnew();
}

void DocumentSite::readAnew()
{
    m_surroundings = SiteSurroundings(m_filePath, m_options);
    m_siteStamps = stampsOf(m_surroundings.sources());
    update();
}

void DocumentSite::update()
{
    const Profile &profile = readableProfile(*m_document);
    m_frontMatter = profile.frontMatterText();
    SiteContext context = readSite(profile, m_surroundings);
    bool isNews = context != m_context;
    m_context = std::move(context);
    std::vector<Stamp> pageStamps = stampsOf(pageSources());
    isNews = isNews || pageStamps != m_pageStamps;
    m_pageStamps = std::move(pageStamps);
    watch();
    if (isNews)
        Q_EMIT changed();
}

QStringList DocumentSite::pageSources() const
{
    QStringList paths{m_context.identity.picture};
    if (m_context.author)
        paths += m_context.author->path;
    return paths;
}

void DocumentSite::watch()
{
    QStringList paths;
    for (const std::vector<Stamp> *stamps : {&m_siteStamps, &m_pageStamps}) {
        for (const Stamp &stamp : *stamps) {
            if (stamp.size >= 0)
                paths += stamp.path;
        }
    }
    paths.removeDuplicates();
    // A file that was replaced by another of its name is no longer watched.
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    QStringList gone;
    for (const QString &path : watched) {
        if (!paths.removeOne(path))
            gone += path;
    }
    if (!gone.isEmpty())
        m_watcher->removePaths(gone);
    if (!paths.isEmpty())
        m_watcher->addPaths(paths);
}

std::vector<DocumentSite::Stamp> DocumentSite::stampsOf(const QStringList &paths)
{
    std::vector<Stamp> stamps;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (path.isEmpty() || !info.exists())
            stamps.push_back({path, 0, -1});
        else
            stamps.push_back({path, info.lastModified().toMSecsSinceEpoch(), info.isDir() ? 0 : info.size()});
    }
    return stamps;
}

} // namespace vitrine
