#pragma once

#include <QString>

namespace vitrine {

/// Keeps other exports out of a folder for as long as it lives.
///
/// The lock is the system's: it goes with the process, however that ends, and leaves no file behind. It binds only
/// those who ask for it, in this process or another one.
class FolderLock
{
public:
    FolderLock() = default;
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// Takes the lock of a folder that is there, and waits for it for some seconds. False if somebody else had it all
    /// the time. True also where a folder cannot be locked, since it may not be read or its file system has no locks:
    /// an export has to work there too. To be called once.
    [[nodiscard]] bool take(const QString &folder);

private:
    int m_descriptor = -1;
};

} // namespace vitrine
