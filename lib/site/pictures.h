#pragma once

#include <QString>
#include <QStringList>

namespace vitrine {

inline constexpr qint64 maximumPictureSize = qint64(32) * 1024 * 1024; ///< In bytes.

/// What the names of pictures that browsers show end in, without the dot.
[[nodiscard]] const QStringList &pictureSuffixes();

/// True if a file of that name is a picture that browsers show.
[[nodiscard]] bool isPictureName(const QString &path);

/// True if an absolute path leads to a regular file that is a picture by its name and not too large to show.
[[nodiscard]] bool isShowablePicture(const QString &path);

} // namespace vitrine
