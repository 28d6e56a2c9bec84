#pragma once

#include "base/diagnostic.h"
#include "base/result.h"
#include "export/exportfolder.h"
#include "export/exportpage.h"
#include "html/pagerenderer.h"
#include "html/theme.h"
#include "profile/profile.h"
#include "site/authorpage.h"
#include "site/siteidentity.h"

#include <QString>

#include <optional>
#include <vector>

namespace vitrine {

/// How a page is exported.
struct ExportOptions
{
    Theme theme;
    /// Title, language, look, Markdown and what is left out; the rest is the export's own. With RawHtml::Kept the page
    /// may run scripts.
    PageOptions page;
    QString pageUrl; ///< Where the page will be, absolute; empty: not known.
    QString siteUrl; ///< Of the site, with a slash at its end; links to what does not come along lead there.
    QString homeUrl; ///< Of the home page that it is a part of, where links to places that it lacks lead; or empty.
    /// Of an about stub: the page that the profile is read from, in which findings have their places.
    std::optional<AuthorPage> author;
    std::optional<Error> refusal; ///< Why that page cannot be shown.
    bool isPaper = false;         ///< To be printed: links lead to the web or nowhere.
    SitePages pages;              ///< That the page may refer to.
    FileResolver resolveFile;     ///< Of the pictures and linked files; without one none comes along.
};

/// A page and the files that it needs, not written yet.
struct BuiltExport
{
    std::vector<PageAsset> files; ///< Relative to the folder; sorted. The page is "index.html", all else in "assets/".
    std::vector<Diagnostic> findings; ///< Worth telling, by their places in the profile's or the author's file.
};

/// Makes the page with only what it needs: one style sheet, the used cuts of the fonts, icons as pictures in the page,
/// its own pictures. `assetsUrl` is where the page finds "assets/". Reads pictures and nothing else; same input, same
/// bytes, on every machine. Errors: "front-matter-invalid", "picture-unreadable",
/// "theme-broken", and that of ExportOptions::refusal.
[[nodiscard]] Result<BuiltExport> buildExport(const Profile &profile, const SiteIdentity &identity,
                                              const ExportOptions &options,
                                              const QString &assetsUrl = QStringLiteral("assets/"));

/// What an export did.
struct ExportReport
{
    FolderChange change;
    std::vector<Diagnostic> findings;
};

/// Builds the page and writes `directory`/index.html and `directory`/assets/…, making the folders, so that the page
/// works wherever the folder goes. Errors: those of buildExport() and writeExportFolder().
[[nodiscard]] Result<ExportReport> exportPage(const Profile &profile, const SiteIdentity &identity,
                                              const QString &directory, const ExportOptions &options,
                                              const FolderOptions &folder = {});

} // namespace vitrine
