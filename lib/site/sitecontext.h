#pragma once

#include "base/result.h"
#include "profile/profile.h"
#include "site/authorpage.h"
#include "site/referenceresolver.h"
#include "site/siteconfig.h"
#include "site/siteidentity.h"
#include "site/sitesettings.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

/// Which site is read for a file.
struct SiteOptions
{
    QString folder = {};     ///< The site's folder where the person named one; empty: the site around the file.
    bool ignoreSite = false; ///< As if the file lay alone in its folder.
    OwnFields own = {};      ///< Stand in where no site tells who the page is about.

    friend bool operator==(const SiteOptions &, const SiteOptions &) = default;
};

/// The choice of a person: the site in `folder`, or none at all; else the one around the file. Error: "site-missing"
/// where `folder` has no configuration of a Hugo site.
[[nodiscard]] Result<SiteOptions> chosenSite(const QString &folder, bool ignoreSite);

/// The site around a file as it stood on the disk when it was read: all that does not depend on the file's own text.
///
/// Cheap to copy, since all is shared. Reads at most some 1.5 MiB in some 100 files; nothing outside the site, or the
/// folder of a file without one.
class SiteSurroundings
{
public:
    /// `filePath` need not be there; empty for nowhere.
    explicit SiteSurroundings(const QString &filePath, const SiteOptions &options = {});

    /// Canonical paths of the files that were read, and of the folders in which a file that is missing now would be
    /// read: if none of them changes, reading again gives the same.
    [[nodiscard]] const QStringList &sources() const;

private:
    struct Data;
    friend struct SiteContext readSite(const Profile &profile, const SiteSurroundings &surroundings);

    std::shared_ptr<const Data> d;
};

/// All that the site around a file says about its page. Read anew each time; nothing is ever written.
struct SiteContext
{
    QString root; ///< Canonical folder of the site; empty where there is none.
    SiteIdentity identity;
    SiteSettings settings;
    /// Of an about stub: the name of the author whose page holds its profile; empty where the theme chooses.
    QString authorName;
    QString aboutTitle;                 ///< Of an about stub: what it calls itself, over the author's text; or empty.
    std::optional<AuthorPage> author;   ///< Of an about stub: that page; nothing if it was not found.
    ReferenceResolver references;       ///< For the file itself.
    ReferenceResolver authorReferences; ///< For the author page; the same as `references` where there is none.
    std::vector<SiteProblem> problems;
    /// The sections that the site's own about template never reads, and the template; see findUnshownSections().
    std::vector<SectionId> unshownSections;
    QString aboutTemplate; ///< Absolute path; empty where none was found, or where it does not draw the page.

    friend bool operator==(const SiteContext &, const SiteContext &) = default;
};

/// Reads the site that `filePath` lies in: who the page is about, how it comes out, and where its pictures lie.
///
/// An author page tells about its person itself, with the picture `avatar.*` beside it; an about stub follows its
/// author; for any other profile the site's `[params]` tell. What cannot be read is a problem, never a failure.
[[nodiscard]] SiteContext readSite(const Profile &profile, const QString &filePath, const SiteOptions &options = {});
/// The same from surroundings that were read before; of a profile that is no author page and no stub, it reads nothing
/// anew.
[[nodiscard]] SiteContext readSite(const Profile &profile, const SiteSurroundings &surroundings);

} // namespace vitrine
