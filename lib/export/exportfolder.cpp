#include "export/exportfolder.h"

#include "export/exportmanifest.h"
#include "export/folderlock.h"
#include "export/stagedfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <tuple>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ExportFolder
{
    Q_DECLARE_TR_FUNCTIONS(ExportFolder)
};

/// Where the files of an export lie until all of them are written, in the folder itself.
const QString stageName = QStringLiteral(".vitrine-new");

/// How much of a new folder's name is in that of the folder beside it, in UTF-16 units.
constexpr qsizetype stagedNameLength = 50;

/// In it, the manifests that are moved first, last, and back.
const QString bothManifestName = QStringLiteral(".both.json");
const QString lastManifestName = QStringLiteral(".last.json");
const QString oldManifestName = QStringLiteral(".old.json");

/// A larger manifest is none.
constexpr qint64 maximumManifestSize = qint64(64) * 1024 * 1024;

Error unwritable(const QString &sentence)
{
    return {"export-unwritable", sentence, {}};
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool isPage(const QString &path)
{
    return path.endsWith(QLatin1String(".html"));
}

/// The bytes of a file; nothing if it is not there or cannot be read.
std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// Makes a folder with all above it, and can take back what it made.
class MadeFolders
{
public:
    bool make(const QString &path)
    {
        QStringList missing;
        for (QString folder = path; !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
            missing.prepend(folder);
        for (const QString &folder : missing) {
            if (!QDir().mkdir(folder))
                return false;
            m_made.append(folder);
        }
        return QFileInfo(path).isDir();
    }
    void takeBack()
    {
        while (!m_made.isEmpty())
            QDir().rmdir(m_made.takeLast());
    }

private:
    QStringList m_made;
};

/// One run of writing files into a folder.
class FolderWriter
{
public:
    FolderWriter(QString directory, const std::vector<PageAsset> &files, const FolderOptions &options)
        : m_directory(std::move(directory)),
          m_files(files),
          m_options(options)
    {
        std::sort(m_files.begin(), m_files.end(), [](const PageAsset &a, const PageAsset &b) {
            // Pages come last: once one is there, so is all that it needs.
            return std::pair(isPage(a.name), a.name) < std::pair(isPage(b.name), b.name);
        });
        for (const PageAsset &file : m_files)
            m_manifest.insert(file.name, file.bytes);
    }

    Result<FolderChange> write()
    {
        MadeFolders made;
        if (Result<void> written = writeLocked(made); !written) {
            made.takeBack();
            return written.error();
        }
        for (const PageAsset &file : m_files)
            m_change.files.push_back({file.name, file.bytes.size(), isNew(file)});
        std::sort(m_change.files.begin(), m_change.files.end(),
                  [](const ExportedFile &a, const ExportedFile &b) { return a.path < b.path; });
        return m_change;
    }

    /// What differs now.
    Result<FolderDifference> compare()
    {
        FolderDifference difference;
        readManifest();
        for (const PageAsset &file : m_files) {
            const QString path = pathOf(file.name);
            const auto bytes = bytesOf(path);
            if (!QFileInfo::exists(path))
                difference.missing.append(file.name);
            else if (!bytes)
                return Error{"export-unreadable", ExportFolder::tr("%1 cannot be read.").arg(shown(path)), {}};
            else if (*bytes != file.bytes)
                difference.changed.append(file.name);
        }
        for (const QString &path : m_old.paths()) {
            if (!m_manifest.contains(path) && QFileInfo::exists(pathOf(path)))
                difference.stale.append(path);
        }
        difference.missing.sort();
        difference.changed.sort();
        return difference;
    }

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_directory + u'/' + name; }

    /// True if the folder has a manifest that can be read.
    bool readManifest()
    {
        const QString path = pathOf(ExportManifest::fileName());
        if (QFileInfo(path).isSymLink() || QFileInfo(path).size() > maximumManifestSize)
            return false;
        const auto bytes = bytesOf(path);
        const auto manifest = bytes ? ExportManifest::read(*bytes) : std::nullopt;
        if (manifest)
            m_old = *manifest;
        return manifest.has_value();
    }

    [[nodiscard]] Error busy() const
    {
        return unwritable(
            ExportFolder::tr("Another export is writing to %1. Try again when it is done.").arg(shown(m_directory)));
    }

    static Error unmakable(const QString &folder)
    {
        return unwritable(ExportFolder::tr("The folder %1 cannot be made. Choose another place.").arg(shown(folder)));
    }

    /// Writes when no other export does.
    Result<void> writeLocked(MadeFolders &made)
    {
        FolderLock outer;
        FolderLock inner;
        if (!QFileInfo::exists(m_directory)) {
            const QString parent = QFileInfo(m_directory).path();
            if (!made.make(parent))
                return unmakable(m_directory);
            if (!outer.take(parent))
                return busy();
        }
        // Another export may have made the folder by now.
        const bool isThere = QFileInfo::exists(m_directory);
        if (isThere && !inner.take(m_directory))
            return busy();
        if (Result<void> checked = check(); !checked)
            return checked;
        return isThere ? writeInPlace() : writeBeside();
    }

    Result<void> check()
    {
        if (Result<void> checked = checkFolder(); !checked)
            return checked;
        for (const QString &own : {ExportManifest::fileName(), stageName + u'/'}) {
            if (Result<void> checked = checkWay(own); !checked)
                return checked;
        }
        for (const PageAsset &file : m_files) {
            if (Result<void> checked = checkPlace(file); !checked)
                return checked;
        }
        return {};
    }

    Result<void> checkFolder()
    {
        const QFileInfo folder(m_directory);
        if (!folder.exists() && !folder.isSymLink())
            return {};
        if (!folder.isDir())
            return unwritable(ExportFolder::tr("%1 is no folder. Choose another place.").arg(shown(m_directory)));
        // What an export that was killed has left does not make it somebody else's.
        const QStringList entries =
            QDir(m_directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        const bool isEmpty = entries.isEmpty() || entries == QStringList{stageName};
        if (readManifest() || isEmpty || m_options.force)
            return {};
        return Error{
            "export-foreign-folder",
            ExportFolder::tr("The folder %1 holds files that are no export of Vitrine. Choose an empty one, or "
                             "allow it to be written to.")
                .arg(shown(m_directory)),
            {}};
    }

    /// Looks whether there is a way to the place of a file, or to a folder whose name ends in a slash: no link, and
    /// nothing of the other kind.
    Result<void> checkWay(const QString &name)
    {
        QString path = m_directory;
        for (const QString &part : name.split(u'/', Qt::SkipEmptyParts)) {
            path += u'/' + part;
            const QFileInfo info(path);
            if (info.isSymLink()) {
                return Error{"export-symbolic-link",
                             ExportFolder::tr("%1 is a symbolic link, which an export does not follow. Remove it, or "
                                              "choose another folder.")
                                 .arg(shown(path)),
                             {}};
            }
            const bool isFile = path.size() == m_directory.size() + 1 + name.size();
            if (info.exists() && info.isDir() == isFile) {
                return unwritable(
                    isFile ? ExportFolder::tr("%1 is a folder; a file of that name has to go there.").arg(shown(path))
                           : ExportFolder::tr("%1 is a file; a folder of that name has to go there.").arg(shown(path)));
            }
        }
        return {};
    }

    /// Looks whether a file can go to its place without touching what is not ours.
    Result<void> checkPlace(const PageAsset &file)
    {
        Q_ASSERT(isPlainRelativePath(file.name));
        if (Result<void> checked = checkWay(file.name); !checked)
            return checked;
        const QString path = pathOf(file.name);
        const auto bytes = bytesOf(path);
        if (bytes)
            m_isNew.insert(file.name, *bytes != file.bytes);
        if (!isNew(file) || !QFileInfo::exists(path))
            return {};
        // Somebody who may write to the folder could replace it all the same, but it was protected for a reason.
        if (!QFileInfo(path).isWritable())
            return unwritable(ExportFolder::tr("%1 is protected against being written to.").arg(shown(path)));
        if (!m_options.force && !m_old.contains(file.name)) {
            return Error{
                "export-foreign-folder",
                ExportFolder::tr("%1 is no file of an earlier export. Move it away, or allow it to be replaced.")
                    .arg(shown(path)),
                {}};
        }
        return {};
    }

    /// Makes the whole folder beside its place, then renames it.
    Result<void> writeBeside()
    {
        const QFileInfo target(m_directory);
        // A name may be as long as a file system allows; its beginning will do, since no other export is here now.
        const QString name = u'.' + target.fileName().left(stagedNameLength) + stageName;
        StagedFiles staged(target.path() + u'/' + name, StagedFiles::Durability::Lazy);
        for (const PageAsset &file : m_files) {
            if (Result<void> written = write(staged, file.name, file); !written)
                return written;
        }
        const PageAsset manifest{ExportManifest::fileName(), m_manifest.toJson()};
        if (Result<void> written = write(staged, manifest.name, manifest); !written)
            return written;
        if (staged.renameFolder(m_directory))
            return {};
        return unwritable(
            ExportFolder::tr("The folder %1 cannot be put in its place. Choose another one.").arg(shown(m_directory)));
    }

    /// Writes all that is new into a folder within the folder, so that a full disk is noticed before anything has
    /// changed and whatever a crash leaves lies together; then moves file after file to its place.
    Result<void> writeInPlace()
    {
        StagedFiles staged(pathOf(stageName), StagedFiles::Durability::Synced);
        const QString manifestName = ExportManifest::fileName();
        const auto oldManifest = bytesOf(pathOf(manifestName));
        ExportManifest both = m_old;
        both.unite(m_manifest);
        const PageAsset first{manifestName, both.toJson()};
        const PageAsset last{manifestName, m_manifest.toJson()};
        for (const PageAsset &file : m_files) {
            if (Result<void> written = isNew(file) ? write(staged, file.name, file) : Result<void>(); !written)
                return written;
        }
        const bool isKnown = first.bytes == oldManifest;
        const bool isLast = m_options.keepStale || last.bytes == first.bytes;
        if (Result<void> written = isKnown ? Result<void>() : write(staged, bothManifestName, first); !written)
            return written;
        if (Result<void> written = isLast ? Result<void>() : write(staged, lastManifestName, last); !written)
            return written;

        // Known as ours before they are there, so that a crash leaves nothing that no later export would clean up.
        if (Result<void> moved = isKnown ? Result<void>() : move(staged, bothManifestName, first); !moved)
            return moved;
        QStringList fresh; // what was not there before, to be taken back
        bool hasNewPage = false;
        for (const PageAsset &file : m_files) {
            const QString path = pathOf(file.name);
            const bool wasThere = QFileInfo::exists(path);
            if (Result<void> moved = isNew(file) ? move(staged, file.name, file) : Result<void>(); !moved) {
                // A page in its place is the new state: from then on nothing is taken back, and the manifest of both
                // stays, so that the next export cleans up.
                if (hasNewPage)
                    return moved;
                for (const QString &freshPath : fresh)
                    QFile::remove(freshPath);
                removeEmptyFolders(m_manifest.paths());
                putBackManifest(staged, oldManifest);
                return moved;
            }
            hasNewPage = hasNewPage || (isPage(file.name) && isNew(file));
            if (!wasThere)
                fresh.append(path);
        }
        if (m_options.keepStale)
            return {};
        removeStale();
        return isLast ? Result<void>() : move(staged, lastManifestName, last);
    }

    /// The one that lists more files serves as well, where that cannot be done.
    void putBackManifest(StagedFiles &staged, const std::optional<QByteArray> &bytes)
    {
        const QString path = pathOf(ExportManifest::fileName());
        if (!bytes)
            QFile::remove(path);
        else if (bytesOf(path) != bytes && staged.write(oldManifestName, *bytes).isEmpty())
            std::ignore = staged.move(oldManifestName, path);
    }

    [[nodiscard]] bool isNew(const PageAsset &file) const { return m_isNew.value(file.name, true); }

    Result<void> write(StagedFiles &staged, const QString &name, const PageAsset &file) const
    {
        return resultOf(file, staged.write(name, file.bytes));
    }

    Result<void> move(StagedFiles &staged, const QString &name, const PageAsset &file) const
    {
        return resultOf(file, staged.move(name, pathOf(file.name)));
    }

    [[nodiscard]] Result<void> resultOf(const PageAsset &file, const QString &failure) const
    {
        if (failure.isEmpty())
            return {};
        return unwritable(ExportFolder::tr("%1 cannot be written: %2.").arg(shown(pathOf(file.name)), failure));
    }

    void removeStale()
    {
        for (const QString &name : m_old.paths()) {
            const QString path = pathOf(name);
            if (m_manifest.contains(name) || leadsThroughLink(name) || !QFileInfo(path).isFile())
                continue;
            const auto bytes = bytesOf(path);
            if (bytes && m_old.matches(name, *bytes) && QFile::remove(path))
                m_change.removed.append(name);
            else
                m_change.kept.append(name);
        }
        removeEmptyFolders(m_change.removed);
    }

    [[nodiscard]] bool leadsThroughLink(const QString &name) const
    {
        QString path = m_directory;
        for (const QString &part : name.split(u'/')) {
            path += u'/' + part;
            if (QFileInfo(path).isSymLink())
                return true;
        }
        return false;
    }

    /// Removes those folders of the given files that are empty; rmdir() takes no other.
    void removeEmptyFolders(const QStringList &names)
    {
        for (const QString &name : names) {
            for (QString folder = QFileInfo(name).path(); folder != u"."; folder = QFileInfo(folder).path()) {
                if (leadsThroughLink(folder) || !QDir().rmdir(pathOf(folder)))
                    break;
            }
        }
    }

    QString m_directory;
    std::vector<PageAsset> m_files;
    FolderOptions m_options;
    ExportManifest m_old;
    ExportManifest m_manifest;
    QMap<QString, bool> m_isNew; ///< Of the files that stand there already.
    FolderChange m_change;
};

/// The folder's absolute path; a link to a folder is resolved, since it is the user who names it.
QString targetPath(const QString &directory)
{
    const QString canonical = QFileInfo(directory).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(directory).absoluteFilePath()) : canonical;
}

} // namespace

Result<FolderChange> writeExportFolder(const QString &directory, const std::vector<PageAsset> &files,
                                       const FolderOptions &options)
{
    return FolderWriter(targetPath(directory), files, options).write();
}

Result<FolderDifference> compareExportFolder(const QString &directory, const std::vector<PageAsset> &files)
{
    return FolderWriter(targetPath(directory), files, {}).compare();
}

} // namespace vitrine
