#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace vitrine {

/// A file as JSON, indented, with a final newline:
///
///     {"format":      {"delimiter": "+++" | "---" | "{" | null, "lineEnding": "lf" | "crlf" | "cr" | "mixed",
///                      "bom": false, "finalNewline": true},
///      "frontMatter": the table, or null if it cannot be read,
///      "hidden":      [{"pointer": "/experience/courses/2", "line": 40, "values": {…}}, …],
///      "body":        "…",
///      "problems":    [{"severity", "code", "line", "column", "message"}, …]}
///
/// A hidden entry's pointer has the index that it would get if it alone were switched on. Keys keep the file's order,
/// numbers their kind; dates, nan and inf are strings. Bytes that are not UTF-8 become U+FFFD.
///
/// `repairs` has the titles of the problems' repairs, in the order of the problems and empty where there is none; a
/// problem with one gets a member "repair".
[[nodiscard]] QByteArray profileToJson(const Profile &profile, const std::vector<Diagnostic> &problems,
                                       const QStringList &repairs = {});

/// What was found in one of several files.
struct FileProblems
{
    QString name;    ///< As the user named the file.
    QByteArray text; ///< For lines and columns.
    std::vector<Diagnostic> problems;
    QStringList repairs = {}; ///< As in profileToJson().
};

/// The problems of several files as one JSON array, indented, with a final newline; each with its "file".
[[nodiscard]] QByteArray problemsToJson(const std::vector<FileProblems> &files);

} // namespace vitrine
