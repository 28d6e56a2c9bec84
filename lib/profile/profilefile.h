#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// What was read from a file.
struct LoadedFile
{
    QByteArray text;    ///< The file's bytes, unchanged.
    bool isUtf8 = true; ///< False: open read-only; `invalidAt` is the first offending byte.
    qsizetype invalidAt = -1;
};

inline constexpr qint64 mebibyte = 1 << 20; ///< In bytes.
/// The largest file that is opened, in bytes.
inline constexpr qint64 maximumFileSize = 64 * mebibyte;

/// Reads a file whole. "-" is not special here. Errors: "file-missing", "file-unreadable", "file-too-large",
/// "file-utf16" (a byte order mark of UTF-16). Their messages name the file.
[[nodiscard]] Result<LoadedFile> loadFile(const QString &path);

/// Checks bytes that came from elsewhere, such as standard input, like loadFile() does. Errors: "file-utf16",
/// "file-too-large".
[[nodiscard]] Result<LoadedFile> checkText(const QByteArray &text);

/// Replaces the file at `path` by `text`, or creates it. The old file stays whole until the new one is known to be
/// on the disk; a symbolic link and the permissions are kept, a hard link is not. The folder must be there. Errors:
/// "file-unwritable", with the file's name and the system's reason.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &text);

/// `text` with every byte that is not UTF-8 taken as Windows-1252: the repair for a file in another encoding. What is
/// UTF-8 already stays as it is.
[[nodiscard]] QByteArray convertedToUtf8(const QByteArray &text);

} // namespace vitrine
