#include "common/filewatch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QGuiApplication>
#include <QStringList>

namespace vitrine {

namespace {

constexpr int restMilliseconds = 200;

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent), m_watcher(new QFileSystemWatcher(this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::settle);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::lookAround);
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                lookAround();
        });
    }
}

void FileWatch::watch(const QString &path)
{
    m_rest.stop();
    m_path = path;
    m_known = stamp();
    attach();
}

FileWatch::Stamp FileWatch::stamp() const
{
    const QFileInfo file(m_path);
    return m_path.isEmpty() || !file.exists() ? Stamp() : Stamp{file.lastModified(), file.size()};
}

/// Something in the file's folder has changed, which mostly is another file.
void FileWatch::lookAround()
{
    attach();
    if (!m_path.isEmpty() && stamp() != m_known)
        m_rest.start();
}

void FileWatch::settle()
{
    m_known = stamp();
    attach();
    Q_EMIT touched();
}

/// A file that was replaced by another of its name is no longer watched, nor is a folder that has gone.
void FileWatch::attach()
{
    QStringList paths;
    if (!m_path.isEmpty()) {
        const QFileInfo file(m_path);
        // Of a link, the file that it leads to is the one that others replace.
        for (const QString &path : {m_path, file.absolutePath(), QFileInfo(file.canonicalFilePath()).absolutePath()}) {
            if (!path.isEmpty() && QFileInfo::exists(path) && !paths.contains(path))
                paths += path;
        }
    }
    QStringList gone;
    for (const QString &path : m_watcher->files() + m_watcher->directories()) {
        if (!paths.removeOne(path))
            gone += path;
    }
    if (!gone.isEmpty())
        m_watcher->removePaths(gone);
    if (!paths.isEmpty())
        m_watcher->addPaths(paths);
}

} // namespace vitrine
