#pragma once

#include <QByteArray>

#include <vector>

namespace vitrine::test {

/// A TOML text that operations are tried on.
struct SourceText
{
    QByteArray name; ///< The file below the shared folder, and in which variant: "corpus/012.md, CRLF".
    QByteArray text;
};

/// Every valid conformance file and the front matter of every corpus file that can be read: as it is, with the other
/// line ends, with both mixed, with a byte order mark, and without a final newline (or with one where there is none).
[[nodiscard]] std::vector<SourceText> allSourceTexts();

} // namespace vitrine::test
