#pragma once

#include <QtGlobal>

namespace vitrine::test {

/// A disk that breaks on purpose, for as long as an object of this class lives.
///
/// Stands between the program and the system's write(), fsync() and rename() on regular files. What passes before the
/// fault really happens, so that what is left behind can be looked at.
class FaultyDisk
{
public:
    enum class Fault {
        Full,        ///< write() fails with ENOSPC when the bytes that fit are used up.
        SyncFails,   ///< fsync() fails with EIO.
        RenameFails, ///< rename() fails with EACCES.
        OneRename,   ///< One rename() fails with EACCES, behind as many that do not as there is room for.
    };

    /// `room` is the number of bytes that still fit on a full disk, or of renames.
    explicit FaultyDisk(Fault fault, qint64 room = 0);
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    /// True if the fault has happened at least once.
    [[nodiscard]] static bool hasStruck();
};

} // namespace vitrine::test
