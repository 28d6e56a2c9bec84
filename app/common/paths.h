#pragma once

#include <QString>

namespace vitrine {

/// A path as a person would say it: with ~ for the home folder, and the system's separators.
[[nodiscard]] QString pathText(const QString &path);

/// The folder of a file, said the same way.
[[nodiscard]] QString folderText(const QString &filePath);

} // namespace vitrine
