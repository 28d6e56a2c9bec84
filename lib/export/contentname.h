#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// A checksum of bytes, in hexadecimal digits, that no two contents share by chance: BLAKE2b with 256 bits. SHA-256, as
/// Qt has it, took a third of an export.
[[nodiscard]] QByteArray contentHash(const QByteArray &bytes);

/// A file's name with a part of its content's checksum in it, e.g. "portrait.1f0c5a2b9d.png": the same bytes have the
/// same name everywhere, and others never do. Letters that mean something in an address are replaced.
[[nodiscard]] QString contentName(const QString &fileName, const QByteArray &bytes);

} // namespace vitrine
