#pragma once

#include "profile/profile.h"

#include <QString>

#include <optional>
#include <vector>

namespace vitrine {

struct ConfigValue;

/// A value of the site around the file, and where it stands.
struct SiteText
{
    QString text;
    QString file;               ///< Path of the file it was read from, absolute; empty for the profile's own file.
    qsizetype line = 0;         ///< From 1; 0 where it is no line's.
    QString url;                ///< Of an organization: where its name links to; empty for nowhere.
    bool isProgramsOwn = false; ///< Kept in the program, not in any file of the site; see OwnFields.

    friend bool operator==(const SiteText &, const SiteText &) = default;
};

/// One of the icons below the name that lead somewhere.
struct SiteLink
{
    QString icon;     ///< Name without prefix, e.g. "envelope", or with one, "fa-envelope".
    QString iconPack; ///< "fa", "fas", "fab", "ai" …
    QString label;    ///< What the site calls it; often empty.
    SiteText link;    ///< Its address as it is written: a URL, `mailto:`, `#contact`, or a path in the site.

    friend bool operator==(const SiteLink &, const SiteLink &) = default;
};

/// Who the page is about: what stands in the column beside the biography.
struct SiteIdentity
{
    std::optional<SiteText> name;
    std::optional<SiteText> role;
    std::vector<SiteText> organizations;
    QString picture;                ///< Absolute path of the picture, an existing file; or empty.
    bool isPictureSquare = false;   ///< The theme cuts it to a circle otherwise.
    std::optional<SiteText> avatar; ///< The picture as the site names it; nothing where it is found by its name alone.
    std::optional<SiteText> email;
    bool isEmailShown = true;    ///< Not where the site has it for its contact widget alone.
    std::optional<SiteText> bio; ///< One sentence about the person.
    std::vector<SiteLink> links; ///< Those with an address, in the site's order.

    friend bool operator==(const SiteIdentity &, const SiteIdentity &) = default;
};

/// What the person has told the program itself, for a page that no site gives a name to. Kept in the program's
/// settings, never in the file.
struct OwnFields
{
    QString name;
    QString role;
    QString organization;
    QString picture; ///< Absolute path.

    friend bool operator==(const OwnFields &, const OwnFields &) = default;
};

/// Whether a table of the site, such as `[params]`, leaves the person's picture square.
[[nodiscard]] bool isPictureSquare(const ConfigValue &table);
/// Fills in what is missing from a table of the site that tells about the person: `[params]`, `[author]`, or an author
/// page's front matter. The picture is the caller's.
void fillIn(SiteIdentity &identity, const ConfigValue &table);
/// Fills in what is missing from a site's whole configuration: what Academic reads, `[params]`; then what other themes
/// do, `params.author`, be it a table or a name, and `[author]`.
void fillInFromSite(SiteIdentity &identity, const ConfigValue &config);
/// Fills in what is missing from the program's own fields; a picture only if it is one that the page can show.
void fillIn(SiteIdentity &identity, const OwnFields &fields);

/// Reads the identity alone; see readSite(), which tells more.
[[nodiscard]] SiteIdentity findSiteIdentity(const Profile &profile, const QString &filePath, const OwnFields &own = {});

/// Where a value stands, as a person would say it: "config/_default/params.toml, line 12"; translated. `root`: the
/// site's folder, which paths are shortened by; empty for none.
[[nodiscard]] QString placeText(const SiteText &text, const QString &root);

} // namespace vitrine
