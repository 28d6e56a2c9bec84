#pragma once

#include "base/result.h"
#include "html/theme.h"

#include <QByteArray>
#include <QPageSize>

#include <vector>

namespace vitrine {

/// Prints an exported page, as buildExport() gives it, as PDF.
///
/// The page lies in a private folder for as long as that takes, and nothing outside of it is loaded: pictures from the
/// network are missing. Needs a QApplication, but no window. Returns when it is done; meanwhile windows are painted,
/// but take no input. Error: "pdf-failed".
[[nodiscard]] Result<QByteArray> pagePdf(const std::vector<PageAsset> &files, QPageSize::PageSizeId paper);

/// What people print on where they live: A4, or Letter.
[[nodiscard]] QPageSize::PageSizeId usualPaper();

} // namespace vitrine
