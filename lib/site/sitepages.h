#pragma once

#include "base/pageaddress.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

class SiteConfig;

/// A page of a site by its file.
struct SitePage
{
    QString key;            ///< Its path in lower case, without suffix and language.
    QString file;           ///< Relative to `content`; empty for a folder that has no page of its own.
    bool isSection = false; ///< A folder whose pages have addresses of their own.
};

/// Finds the pages that a page of a site names by `ref`, as Hugo does: by a path from its own folder or from `content`,
/// or by a name that one page alone has.
class SitePages
{
public:
    /// For a file without a site, of which nothing is known.
    SitePages() = default;
    SitePages(const QString &filePath, const SiteConfig &site);

    /// The addresses of pages by Hugo's own rules, which are lower case and hyphens, and what the page itself says as
    /// `slug` or `url`. A draft is no page. Where the site has rules of its own, nothing is known. Reads the names in
    /// `content`, and the front matter of the pages that are named.
    [[nodiscard]] PageAddresses addresses(const QList<QByteArray> &references) const;

    friend bool operator==(const SitePages &, const SitePages &) = default;

private:
    /// The pages of the file's language by their keys. `files`: relative to `content`.
    [[nodiscard]] QHash<QString, SitePage> indexOf(const QStringList &files) const;
    /// The path that a page is published at; empty for one that is not, nothing where that cannot be told.
    [[nodiscard]] std::optional<QByteArray> addressOf(const SitePage &page) const;

    QString m_content;        ///< Canonical folder; empty if nothing is known.
    QString m_folder;         ///< Of the file, from there on, in lower case; empty at the top or elsewhere.
    QString m_language;       ///< Of the file.
    bool m_isDefault = true;  ///< Pages whose name has no language are in that one.
    QStringList m_languages;  ///< Those that a name can have.
    QStringList m_ownRules;   ///< Top folders whose pages the site gives addresses of its own.
    bool m_isWhole = true;    ///< No pages come from elsewhere.
    bool m_isLower = true;    ///< Paths are published in lower case.
    QByteArray m_site;        ///< Address of the server, without a slash at its end; empty if not known.
    QByteArray m_root;        ///< Path of the site on it, with a slash at both ends.
    QString m_languageFolder; ///< As in SiteSettings.
};

} // namespace vitrine
