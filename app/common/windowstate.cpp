#include "common/windowstate.h"

#include <QFileInfo>

namespace vitrine {

namespace {

const QString recentKey = QStringLiteral("files/recent");

QString stateKey(const QString &name)
{
    return QStringLiteral("window/") + name;
}

QString paneKey(const QString &name)
{
    return QStringLiteral("panes/") + name;
}

QString folderKey(const QString &purpose)
{
    return QStringLiteral("folders/") + purpose;
}

} // namespace

WindowState::WindowState(QObject *parent)
    : QObject(parent),
      m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vitrine"), QStringLiteral("window"))
{ }

WindowState::WindowState(const QString &path, QObject *parent)
    : QObject(parent),
      m_store(path, QSettings::IniFormat) { }

QByteArray WindowState::widgetState(const QString &name) const
{
    return m_store.value(stateKey(name)).toByteArray();
}

void WindowState::setWidgetState(const QString &name, const QByteArray &state)
{
    m_store.setValue(stateKey(name), state);
}

bool WindowState::isPaneShown(const QString &name, bool defaultValue) const
{
    return m_store.value(paneKey(name), defaultValue).toBool();
}

void WindowState::setPaneShown(const QString &name, bool shown)
{
    m_store.setValue(paneKey(name), shown);
}

QStringList WindowState::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void WindowState::addRecentFile(const QString &path, int limit)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    setRecentFiles(paths.mid(0, limit));
}

void WindowState::removeRecentFile(const QString &path)
{
    QStringList paths = recentFiles();
    if (paths.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        setRecentFiles(paths);
}

void WindowState::clearRecentFiles()
{
    setRecentFiles({});
}

QString WindowState::lastFolder(const QString &purpose) const
{
    return m_store.value(folderKey(purpose)).toString();
}

void WindowState::setLastFolder(const QString &purpose, const QString &folder)
{
    m_store.setValue(folderKey(purpose), folder);
}

void WindowState::setRecentFiles(const QStringList &paths)
{
    if (paths == recentFiles())
        return;
    m_store.setValue(recentKey, paths);
    Q_EMIT recentFilesChanged();
}

} // namespace vitrine
