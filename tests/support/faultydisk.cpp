#include "support/faultydisk.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vitrine::test {

namespace {

std::optional<FaultyDisk::Fault> currentFault;
qint64 currentRoom = 0;
bool struck = false;

bool strikes(FaultyDisk::Fault fault)
{
    if (currentFault != fault)
        return false;
    struck = true;
    return true;
}

bool isRegularFile(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

FaultyDisk::FaultyDisk(Fault fault, qint64 room)
{
    currentFault = fault;
    currentRoom = room;
    struck = false;
}

FaultyDisk::~FaultyDisk()
{
    currentFault.reset();
}

bool FaultyDisk::hasStruck()
{
    return struck;
}

} // namespace vitrine::test

using vitrine::test::FaultyDisk;

// The program's own definitions of these come before the C library's, for Qt's calls as well.
extern "C" {

Q_DECL_EXPORT ssize_t write(int descriptor, const void *bytes, size_t size)
{
    if (vitrine::test::currentFault == FaultyDisk::Fault::Full && vitrine::test::isRegularFile(descriptor)) {
        size = size_t(std::min<qint64>(qint64(size), vitrine::test::currentRoom));
        if (size == 0 && vitrine::test::strikes(FaultyDisk::Fault::Full)) {
            errno = ENOSPC;
            return -1;
        }
        vitrine::test::currentRoom -= qint64(size);
    }
    return ::syscall(SYS_write, descriptor, bytes, size);
}

Q_DECL_EXPORT int fsync(int descriptor)
{
    if (vitrine::test::strikes(FaultyDisk::Fault::SyncFails)) {
        errno = EIO;
        return -1;
    }
    return int(::syscall(SYS_fsync, descriptor));
}

Q_DECL_EXPORT int rename(const char *from, const char *to) noexcept
{
    const bool isTheOne =
        vitrine::test::currentFault == FaultyDisk::Fault::OneRename && vitrine::test::currentRoom-- == 0;
    if ((isTheOne && vitrine::test::strikes(FaultyDisk::Fault::OneRename))
        || vitrine::test::strikes(FaultyDisk::Fault::RenameFails)) {
        errno = EACCES;
        return -1;
    }
    return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

} // extern "C"
