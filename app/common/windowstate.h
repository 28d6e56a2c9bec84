#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace vitrine {

/// What the window remembers from one run to the next without being asked: its size, its panes, the recent files.
///
/// Kept apart from the preferences (Settings), so that it can be thrown away without losing anything chosen.
class WindowState : public QObject
{
    Q_OBJECT

public:
    /// The state in the user's own place.
    explicit WindowState(QObject *parent = nullptr);
    /// The state in one file, which need not be there.
    explicit WindowState(const QString &path, QObject *parent = nullptr);

    /// A state that a widget saved under `name`; empty if there is none.
    [[nodiscard]] QByteArray widgetState(const QString &name) const;
    void setWidgetState(const QString &name, const QByteArray &state);

    /// Whether the pane `name` is shown when there is room for it.
    [[nodiscard]] bool isPaneShown(const QString &name, bool defaultValue) const;
    void setPaneShown(const QString &name, bool shown);

    /// Absolute paths, the last one opened first; files that are gone are among them.
    [[nodiscard]] QStringList recentFiles() const;
    /// Puts `path` first and keeps at most `limit`.
    void addRecentFile(const QString &path, int limit);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    /// The folder that the last file was opened from or exported to; empty at first.
    [[nodiscard]] QString lastFolder(const QString &purpose) const;
    void setLastFolder(const QString &purpose, const QString &folder);

Q_SIGNALS:
    void recentFilesChanged();

private:
    void setRecentFiles(const QStringList &paths);

    QSettings m_store;
};

} // namespace vitrine
