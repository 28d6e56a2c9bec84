#include "export/exportfolder.h"

#include "export/exportmanifest.h"
#include "profile/profilefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ExportFolder
{
    Q_DECLARE_TR_FUNCTIONS(ExportFolder)
};

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
        if (Result<void> checked = checkFolder(); !checked)
            return checked.error();
        for (const PageAsset &file : m_files) {
            if (Result<void> checked = checkPlace(file); !checked)
                return checked.error();
        }
        Result<void> written = QFileInfo::exists(m_directory) ? writeInPlace() : writeBeside();
        if (!written)
            return written.error();
        for (const PageAsset &file : m_files)
            m_change.files.push_back({file.name, file.bytes.size(), m_isNew.value(file.name, true)});
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

    Result<void> checkFolder()
    {
        const QFileInfo folder(m_directory);
        if (!folder.exists() && !folder.isSymLink())
            return {};
        if (!folder.isDir())
            return unwritable(ExportFolder::tr("%1 is no folder. Choose another place.").arg(shown(m_directory)));
        const bool isEmpty =
            QDir(m_directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        m_isOurs = readManifest();
        if (isEmpty || m_isOurs || m_options.force)
            return {};
        return Error{
            "export-foreign-folder",
            ExportFolder::tr("The folder %1 holds files that are no export of Vitrine. Choose an empty one, or "
                             "allow it to be written to.")
                .arg(shown(m_directory)),
            {}};
    }

    /// Looks whether a file can go to its place without touching what is not ours.
    Result<void> checkPlace(const PageAsset &file)
    {
        Q_ASSERT(isPlainRelativePath(file.name));
        QString path = m_directory;
        const QStringList parts = file.name.split(u'/');
        for (const QString &part : parts) {
            path += u'/' + part;
            const QFileInfo info(path);
            if (info.isSymLink()) {
                return Error{"export-symbolic-link",
                             ExportFolder::tr("%1 is a symbolic link, which an export does not follow. Remove it, or "
                                              "choose another folder.")
                                 .arg(shown(path)),
                             {}};
            }
            const bool isLast = path.size() == m_directory.size() + 1 + file.name.size();
            if (info.exists() && info.isDir() == isLast) {
                return unwritable(
                    isLast ? ExportFolder::tr("%1 is a folder; a file of that name has to go there.").arg(shown(path))
                           : ExportFolder::tr("%1 is a file; a folder of that name has to go there.").arg(shown(path)));
            }
        }
        const auto bytes = bytesOf(path);
        if (bytes)
            m_isNew.insert(file.name, *bytes != file.bytes);
        if (!m_options.force && bytes && *bytes != file.bytes && !m_old.contains(file.name)) {
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
        const QString beside =
            target.path() + QStringLiteral("/.") + target.fileName() + QStringLiteral(".vitrine-new");
        MadeFolders made;
        // What an export that was killed left behind; the name is nobody else's.
        QDir(beside).removeRecursively();
        const auto fail = [&](const Error &error) {
            QDir(beside).removeRecursively();
            made.takeBack();
            return error;
        };
        if (!made.make(target.path()) || !QDir().mkdir(beside)) {
            return fail(unwritable(
                ExportFolder::tr("The folder %1 cannot be made. Choose another place.").arg(shown(m_directory))));
        }
        for (const PageAsset &file : m_files) {
            if (Result<void> saved = saveNew(beside + u'/' + file.name, file.bytes); !saved)
                return fail(saved.error());
        }
        if (Result<void> saved = saveNew(beside + u'/' + ExportManifest::fileName(), m_manifest.toJson()); !saved)
            return fail(saved.error());
        if (!QFile::rename(beside, m_directory)) {
            return fail(unwritable(ExportFolder::tr("The folder %1 cannot be put in its place. Choose another one.")
                                       .arg(shown(m_directory))));
        }
        return {};
    }

    Result<void> writeInPlace()
    {
        const auto oldManifest = bytesOf(pathOf(ExportManifest::fileName()));
        QStringList fresh; // what was not there before, to be taken back
        const auto fail = [&](const Error &error) {
            for (const QString &path : fresh)
                QFile::remove(path);
            removeEmptyFolders(m_manifest.paths());
            restoreManifest(oldManifest);
            return error;
        };
        // Known as ours before they are there, so that a crash leaves nothing that no later export would clean up.
        ExportManifest both = m_old;
        both.unite(m_manifest);
        if (Result<void> saved = saveManifest(both, oldManifest); !saved)
            return fail(saved.error());
        for (const PageAsset &file : m_files) {
            if (!m_isNew.value(file.name, true))
                continue;
            const QString path = pathOf(file.name);
            const bool wasThere = QFileInfo::exists(path);
            if (Result<void> saved = save(path, file.bytes); !saved)
                return fail(saved.error());
            // A page in its place is the new state; from then on there is nothing to take back.
            if (isPage(file.name))
                fresh.clear();
            else if (!wasThere)
                fresh.append(path);
        }
        if (m_options.keepStale)
            return {};
        removeStale();
        return saveManifest(m_manifest, both.toJson());
    }

    Result<void> saveManifest(const ExportManifest &manifest, const std::optional<QByteArray> &now)
    {
        const QByteArray json = manifest.toJson();
        return now == json ? Result<void>() : save(pathOf(ExportManifest::fileName()), json);
    }

    void restoreManifest(const std::optional<QByteArray> &bytes)
    {
        const QString path = pathOf(ExportManifest::fileName());
        if (!bytes)
            QFile::remove(path);
        else if (bytesOf(path) != bytes && !save(path, *bytes))
            return; // the one that lists more files serves as well
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

    static Result<void> makeFolderOf(const QString &path)
    {
        if (QDir().mkpath(QFileInfo(path).path()))
            return {};
        return unwritable(
            ExportFolder::tr("The folder %1 cannot be made. Choose another place.").arg(shown(QFileInfo(path).path())));
    }

    /// Writes a file of a folder that nobody looks at yet. It replaces nothing, so it does not wait for the disk, which
    /// would take longer than all the rest; the next export finds out if a power failure lost it.
    static Result<void> saveNew(const QString &path, const QByteArray &bytes)
    {
        if (const Result<void> made = makeFolderOf(path); !made)
            return made.error();
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush())
            return {};
        return unwritable(ExportFolder::tr("%1 cannot be written: %2.").arg(shown(path), file.errorString()));
    }

    static Result<void> save(const QString &path, const QByteArray &bytes)
    {
        if (const Result<void> made = makeFolderOf(path); !made)
            return made.error();
        const Result<void> saved = saveFile(path, bytes);
        return saved ? saved : unwritable(saved.error().message);
    }

    QString m_directory;
    std::vector<PageAsset> m_files;
    FolderOptions m_options;
    bool m_isOurs = false;
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
