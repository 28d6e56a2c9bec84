#pragma once

#include <QByteArray>

#include <vector>

namespace vitrine {

/// Where each line of a text, counted as cmark does, begins.
[[nodiscard]] std::vector<qsizetype> lineBeginnings(const QByteArray &text);

/// For each line of a text, counted as cmark does, whether anything but blanks, and marks of quotation, stands on it.
[[nodiscard]] std::vector<bool> linesWithText(const QByteArray &text);

} // namespace vitrine
