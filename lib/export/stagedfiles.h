#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// A folder in which the files of an export lie until all of them are written, and that goes with this object.
///
/// What an export that was killed has left in it goes first. The folder's name is the exports' alone; a link of that
/// name is removed, never followed. Functions that write say why the system refused, and nothing if it did not.
class StagedFiles
{
public:
    enum class Durability {
        Lazy,  ///< The disk gets the bytes when it likes: fast, for what replaces nothing.
        Synced ///< The disk has the bytes when the function returns.
    };

    StagedFiles(QString folder, Durability durability);
    ~StagedFiles();
    Q_DISABLE_COPY_MOVE(StagedFiles)

    /// Writes a file that is not there yet, with the folders in which it lies. `name` is relative.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes);
    /// Moves a file to an absolute path on the same file system, over one that is there: whoever looks finds the one
    /// or the other. A file that is replaced leaves the new one its permissions.
    [[nodiscard]] QString move(const QString &name, const QString &path);
    /// Makes the folder itself, with all that is in it, the one of another name, which must not be there.
    [[nodiscard]] bool renameFolder(const QString &path);

private:
    void remove();

    QString m_folder;
    Durability m_durability;
};

} // namespace vitrine
