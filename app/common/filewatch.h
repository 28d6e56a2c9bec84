#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QFileSystemWatcher;
QT_END_NAMESPACE

namespace vitrine {

/// Watches one file, however other programs write it: in place, by renaming another one over it, or after removing it.
///
/// Where watching does not work, as on a network drive, the file is looked at when the program gets active again.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches the file at `path`, which need not be there, and no other any more; empty for none.
    void watch(const QString &path);

Q_SIGNALS:
    /// The file may have changed, come or gone, and nobody has written to it for a moment. Whether its bytes are others
    /// is for the receiver to find out: its own writing is told as well.
    void touched();

private:
    /// Enough to tell most changes by.
    struct Stamp
    {
        QDateTime modified;
        qint64 size = -1; ///< In bytes; -1 if there is no file.

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    [[nodiscard]] Stamp stamp() const;
    void lookAround();
    void settle();
    void attach();

    QFileSystemWatcher *m_watcher;
    QTimer m_rest; ///< Runs while the file changes: many programs write one in several steps.
    QString m_path;
    Stamp m_known;
};

} // namespace vitrine
