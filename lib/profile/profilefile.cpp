#include "profile/profilefile.h"

#include "text/utf8.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>

#include <unistd.h>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ProfileFile
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

/// The path as messages show it.
QString quoted(const QString &path)
{
    return QStringLiteral("“%1”").arg(path);
}

Error unreadable(const QString &path, const QString &reason)
{
    return {"file-unreadable", ProfileFile::tr("%1 cannot be read: %2.").arg(quoted(path), reason), {}};
}

Error unwritable(const QString &path, const QString &reason)
{
    return {"file-unwritable", ProfileFile::tr("%1 cannot be saved: %2.").arg(quoted(path), reason), {}};
}

Error tooLarge(const QString &name)
{
    return {"file-too-large",
            ProfileFile::tr("%1 is larger than %2 MB, the most that can be opened.")
                .arg(name, QString::number(maximumFileSize / mebibyte)),
            {}};
}

/// checkText() with a name for the messages.
Result<LoadedFile> check(const QByteArray &text, const QString &name)
{
    if (text.size() > maximumFileSize)
        return tooLarge(name);
    if (text.startsWith(QByteArrayView("\xFF\xFE")) || text.startsWith(QByteArrayView("\xFE\xFF"))) {
        return Error{
            "file-utf16",
            ProfileFile::tr("%1 is written in UTF-16, which Hugo does not read. Save it as UTF-8 first.").arg(name),
            {}};
    }
    const qsizetype invalidAt = firstInvalidUtf8(text);
    return LoadedFile{text, invalidAt < 0, invalidAt};
}

/// Writes all of `bytes` and waits until the disk has them. 0, or the error number of what failed. (QFileDevice would
/// lose the reason where a part has been written.)
int writeAndSync(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno != EINTR)
            return errno;
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

/// What Windows-1252 says about the bytes 0x80 to 0x9F, where it is not Latin-1; the five that it leaves open become
/// control characters.
constexpr std::array<char16_t, 32> windows1252Middle{
    u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0x8D, u'Ž', 0x8F,
    0x90, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9D, u'ž', u'Ÿ',
};

} // namespace

Result<LoadedFile> loadFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{"file-missing", ProfileFile::tr("%1 does not exist.").arg(quoted(path)), {}};
    if (info.isDir())
        return unreadable(path, ProfileFile::tr("it is a folder"));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    // In pieces, since a device has no size and may have no end.
    QByteArray text;
    while (text.size() <= maximumFileSize) {
        const QByteArray piece = file.read(mebibyte / 4);
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return check(text, quoted(path));
}

Result<LoadedFile> checkText(const QByteArray &text)
{
    return check(text, ProfileFile::tr("The text"));
}

Result<void> saveFile(const QString &path, const QByteArray &text)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unwritable(path, ProfileFile::tr("it is a folder"));
    // QSaveFile would put a file in the place of a device.
    if (info.exists() && !info.isFile())
        return unwritable(path, ProfileFile::tr("it is not a regular file"));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    // QSaveFile::commit() does not notice when a buffered write or the sync fails, and would then put a file that is
    // cut short in the old one's place; so everything is made sure of before.
    if (const int error = writeAndSync(file.handle(), text); error != 0) {
        file.cancelWriting();
        return unwritable(path, qt_error_string(error));
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

QByteArray convertedToUtf8(const QByteArray &text)
{
    QByteArray converted;
    converted.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = utf8SequenceLength(text, at); length > 0) {
            converted.append(QByteArrayView(text).sliced(at, length));
            at += length;
            continue;
        }
        const auto byte = static_cast<quint8>(text[at]);
        const QChar character = byte < 0xA0 ? QChar(windows1252Middle[byte - 0x80u]) : QChar(char16_t(byte));
        converted += QString(character).toUtf8();
        ++at;
    }
    return converted;
}

} // namespace vitrine
