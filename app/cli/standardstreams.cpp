#include "cli/standardstreams.h"

#include "profile/profilefile.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct StandardStreams
{
    Q_DECLARE_TR_FUNCTIONS(StandardStreams)
};

} // namespace

Result<QByteArray> readStandardInput()
{
    QFile file;
    QByteArray text;
    if (file.open(STDIN_FILENO, QIODevice::ReadOnly)) {
        // One byte more than a file may have tells that it is too large.
        while (text.size() <= maximumFileSize) {
            const QByteArray piece = file.read(256 * 1024);
            if (piece.isEmpty())
                break;
            text += piece;
        }
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{
            "file-unreadable", StandardStreams::tr("Standard input cannot be read: %1.").arg(file.errorString()), {}};
    }
    return text;
}

Result<void> writeStandardOutput(const QByteArray &bytes)
{
    QFile file;
    if (file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size())
        return {};
    return Error{
        "file-unwritable", StandardStreams::tr("Standard output cannot be written: %1.").arg(file.errorString()), {}};
}

void writeStandardError(const QString &line)
{
    QFile file;
    // Where standard error itself is closed, there is nobody left to tell.
    if (file.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(line.toUtf8() + '\n');
}

} // namespace vitrine::cli
