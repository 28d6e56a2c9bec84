#include "export/stagedfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <unistd.h>

namespace vitrine {

StagedFiles::StagedFiles(QString folder, Durability durability) : m_folder(std::move(folder)), m_durability(durability)
{
    remove();
}

StagedFiles::~StagedFiles()
{
    remove();
}

QString StagedFiles::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder + u'/' + name;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return qt_error_string(errno);
    QFile file(path);
    // Without a buffer the part that fits is written, and the rest says why it was not.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return file.errorString();
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 length = file.write(bytes.constData() + done, bytes.size() - done);
        if (length <= 0)
            return file.errorString();
        done += length;
    }
    if (m_durability == Durability::Synced && ::fsync(file.handle()) != 0)
        return qt_error_string(errno);
    return {};
}

QString StagedFiles::move(const QString &name, const QString &path)
{
    const QString staged = m_folder + u'/' + name;
    if (QFileInfo::exists(path))
        QFile::setPermissions(staged, QFile::permissions(path));
    if (QDir().mkpath(QFileInfo(path).path())
        && std::rename(QFile::encodeName(staged).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    return qt_error_string(errno);
}

bool StagedFiles::renameFolder(const QString &path)
{
    return QFile::rename(m_folder, path);
}

void StagedFiles::remove()
{
    if (QFileInfo(m_folder).isSymLink())
        QFile::remove(m_folder);
    else
        QDir(m_folder).removeRecursively();
}

} // namespace vitrine
