#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QString>

#include <optional>
#include <vector>

namespace vitrine {

/// The page of Academic 4 that holds the profile which an about stub points to.
struct AuthorPage
{
    QString path;    ///< Canonical, e.g. "…/content/authors/admin/_index.md".
    Profile profile; ///< As it stands in the file.
    Profile shown;   ///< What a page of it is made of: the same, or where it is YAML or JSON, its shownProfile().

    /// What was found in `shown`, with the places that it has in the file. What stands in other words there is told at
    /// the file's beginning.
    [[nodiscard]] std::vector<Diagnostic> inFile(std::vector<Diagnostic> findings) const;

    friend bool operator==(const AuthorPage &a, const AuthorPage &b)
    {
        return a.path == b.path && a.profile.text() == b.profile.text();
    }
};

/// The folder that the author pages of a file may lie in where no configuration tells which site it belongs to: the
/// nearest folder above it that is called `content`; empty if there is none.
[[nodiscard]] QString contentFolder(const QString &filePath);

/// The author page that an about stub points to, such as `content/authors/admin/_index.md`; empty if there is none.
/// Looked for in the folder of the stub's language; a stub `about.fr.md` prefers `_index.fr.md`. An author is found in
/// the spelling of his folder, too: "Jane Doe" in `jane-doe`.
///
/// `boundary`: the canonical folder out of which nothing is read, the site's or contentFolder(); empty: nothing is read
/// at all.
[[nodiscard]] QString findAuthorPage(const QString &filePath, const QString &author, const QString &boundary);

/// The author page of an about stub: by its `author`, the first of its `authors`, or where it names nobody and has
/// nothing of its own to show, the page that says `superuser = true`. Nothing for any other profile, and where there is
/// no such page or it cannot be read. `boundary`: as above.
[[nodiscard]] std::optional<AuthorPage> findAuthor(const Profile &profile, const QString &filePath,
                                                   const QString &boundary);

/// The author that an about stub names, and where, be its front matter TOML, YAML or JSON; empty for any other profile
/// and for a stub that names nobody.
[[nodiscard]] SiteText authorOf(const Profile &profile);

/// True if the profile is an author page, be its front matter TOML, YAML or JSON.
[[nodiscard]] bool isAuthorPage(const Profile &profile, const QString &filePath);

} // namespace vitrine
