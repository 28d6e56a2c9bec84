#pragma once

#include <QPageSize>
#include <QString>

#include <optional>

namespace vitrine {

/// What `vitrine --export-pdf FILE OUT.pdf` asks for.
struct PdfRequest
{
    QString file;
    QString output;
    QString theme = QStringLiteral("academic");
    std::optional<QPageSize::PageSizeId> paper; ///< Nothing: the usual one where the person lives.
    QString site;                               ///< The site's folder; empty: the site around the file.
    bool ignoresSite = false;
};

/// Reads the file, prints its page and writes the PDF, with what is worth telling on standard output and mistakes on
/// standard error. Gives the exit status, the same as vitrine-cli's: 0 done, 1 the file has errors, 2 the command line
/// is wrong, 3 something could not be read or written. Needs a QApplication on any platform.
int exportPdf(const PdfRequest &request);

} // namespace vitrine
