#pragma once

#include "profile/profile.h"

#include <QString>

#include <optional>
#include <vector>

namespace vitrine {

/// A value of the site around the file, and where it stands.
struct SiteText
{
    QString text;
    QString file;       ///< Path of the file it was read from, absolute; empty for the profile's own file.
    qsizetype line = 0; ///< From 1.
    QString url;        ///< Of an organization: where its name links to; empty for nowhere.
};

/// Who the page is about: what stands in the column beside the biography.
struct SiteIdentity
{
    std::optional<SiteText> name;
    std::optional<SiteText> role;
    std::vector<SiteText> organizations;
    QString picture; ///< Absolute path of the picture, an existing file; or empty.
};

/// Reads the identity from the profile itself if it is an author page, with the picture `avatar.*` beside it; else from
/// the TOML configuration of the Hugo site that `filePath` lies in (`[params]` of `config.toml`, `hugo.toml`,
/// `config/_default/{config,hugo,params}.toml`), with the picture in `static/img`.
///
/// Reads only, and nothing outside the site (of an author page without a site: outside its folder). Empty where there
/// is nothing; a configuration that cannot be read counts as empty.
[[nodiscard]] SiteIdentity findSiteIdentity(const Profile &profile, const QString &filePath);

/// The author page that an about stub points to, such as `content/authors/admin/_index.md`; empty if there is none.
/// Looked for in the folder of the stub's language; a stub `about.fr.md` prefers `_index.fr.md`.
[[nodiscard]] QString findAuthorPage(const QString &filePath, const QString &author);

} // namespace vitrine
