#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vitrine::cli {

/// All of standard input, byte for byte, as far as a file may be large. Error: "file-unreadable".
[[nodiscard]] Result<QByteArray> readStandardInput();

/// Writes to standard output, byte for byte; not buffered, so that nothing can fail later. Error: "file-unwritable".
[[nodiscard]] Result<void> writeStandardOutput(const QByteArray &bytes);

/// Writes a line to standard error.
void writeStandardError(const QString &line);

} // namespace vitrine::cli
