#pragma once

#include "base/result.h"
#include "html/theme.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QString>

namespace vitrine {

/// What is exported and how.
struct ExportOptions
{
    Theme theme;
    QString title; ///< Of a page whose profile names nobody; usually the file's name.
};

/// Writes `directory`/index.html and `directory`/assets/…, making the folders, so that the page works wherever the
/// folder goes. Each file is replaced as a whole, the page last; files that are not of the page are left alone. Same
/// input, same bytes. Errors: "export-unwritable", "picture-unreadable", "front-matter-invalid".
[[nodiscard]] Result<void> exportPage(const Profile &profile, const SiteIdentity &identity, const QString &directory,
                                      const ExportOptions &options);

} // namespace vitrine
