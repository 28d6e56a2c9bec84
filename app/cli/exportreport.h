#pragma once

#include "base/diagnostic.h"
#include "export/exportfolder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine::cli {

/// A file whose page was exported.
struct ReportedPage
{
    QString file; ///< That the page was made of; the author's page where an about stub was named.
    QString page; ///< Its path in the folder.
    std::vector<Diagnostic> findings;
    QByteArray text; ///< Of the file, for lines and columns.
};

/// What an export did, or with --check would do.
struct ExportSummary
{
    QString directory; ///< As it was named.
    std::vector<ReportedPage> pages;
    QStringList failed; ///< Files that gave no page, as they were named.
    std::optional<FolderChange> change;
    std::optional<FolderDifference> difference; ///< Instead of `change`.
};

/// A line each: first the files with their sizes, then what is worth telling as `check` tells it.
[[nodiscard]] QByteArray reportText(const ExportSummary &summary);

/// The same as a JSON object:
///
///     {"directory": DIR, "pages": [{"file", "page"}, …], "failed": [FILE, …],
///      "files": [{"path", "size" in bytes, "written": false where the same bytes stood there}, …],
///      "removed": [PATH, …], "kept": [PATH, …],          with --check: "missing", "changed", "stale"
///      "problems": [{"file", "severity", "code", "line", "column", "message"}, …]}
[[nodiscard]] QByteArray reportJson(const ExportSummary &summary);

} // namespace vitrine::cli
