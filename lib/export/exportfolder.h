#pragma once

#include "base/result.h"
#include "html/theme.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// A file of an export.
struct ExportedFile
{
    QString path;      ///< Relative to the folder, with forward slashes.
    qint64 size = 0;   ///< In bytes.
    bool isNew = true; ///< False if it stood there with these bytes already.
};

/// What an export did to its folder.
struct FolderChange
{
    std::vector<ExportedFile> files; ///< All that the folder holds of the export, sorted by path.
    QStringList removed;             ///< Of earlier exports, gone now; sorted.
    QStringList kept;                ///< Of earlier exports and stale, but changed since by somebody else; sorted.
};

/// How a folder is written.
struct FolderOptions
{
    bool force = false;     ///< Also into a folder that is not empty and no export made.
    bool keepStale = false; ///< Leaves files of earlier exports alone, for instance because a page failed this time.
};

/// Puts files into a folder, so that whoever looks at it in between finds the old pages or the new ones.
///
/// `files` have paths relative to `directory`; those whose name ends in ".html" are the pages. A folder that is not
/// there is made beside its place and renamed. In one that is there, all that is new is written into a folder of its
/// own, ".vitrine-new"; then the assets come to their places, each whole by a rename, then the pages, then what earlier
/// exports left and is needed no more goes. If something fails, the files that came new are taken back; if the program
/// is killed, the next export cleans up. Two exports into one folder at a time wait for each other. A manifest
/// remembers which files are ours; no other is touched, and no symbolic link below the folder is followed. Errors:
/// "export-foreign-folder" (force would help), "export-symbolic-link", "export-unwritable".
[[nodiscard]] Result<FolderChange> writeExportFolder(const QString &directory, const std::vector<PageAsset> &files,
                                                     const FolderOptions &options);

/// How a folder differs from what writeExportFolder() would make of it.
struct FolderDifference
{
    QStringList missing; ///< All three sorted.
    QStringList changed;
    QStringList stale; ///< Of earlier exports, and not of this one.

    [[nodiscard]] bool isEmpty() const { return missing.isEmpty() && changed.isEmpty() && stale.isEmpty(); }
};

/// Compares without writing. A folder that is not there lacks everything. Error: "export-unreadable".
[[nodiscard]] Result<FolderDifference> compareExportFolder(const QString &directory,
                                                           const std::vector<PageAsset> &files);

} // namespace vitrine
