#include "export/folderlock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vitrine {

namespace {

constexpr int patienceMilliseconds = 10'000; ///< Writing a folder takes some milliseconds.
constexpr int pauseMilliseconds = 5;

} // namespace

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool FolderLock::take(const QString &folder)
{
    m_descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_descriptor < 0)
        return true;
    const QDeadlineTimer patience(patienceMilliseconds);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return true;
        if (patience.hasExpired())
            return false;
        QThread::msleep(pauseMilliseconds);
    }
    return true;
}

} // namespace vitrine
