#pragma once

#include "site/sitepages.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace vitrine {

class SiteConfig;

/// What a reference on the page leads to.
struct ResolvedReference
{
    enum class Kind {
        File,        ///< A file that may be shown; `path` names it.
        Remote,      ///< Something on the network, which is never fetched.
        Embedded,    ///< A `data:` URL, which holds all of it.
        Missing,     ///< No such file, or none that is regular.
        Outside,     ///< Out of the site's and the file's folder, or a kind of address that pages do not load.
        TooLarge,    ///< A picture larger than maximumPictureSize.
        NoPicture,   ///< A file, but none that browsers show as a picture.
        Unpublished, ///< A file, but one that Hugo makes something of, or leaves out: a page's source, a setting.
    };

    Kind kind = Kind::Missing;
    QString path = {}; ///< Canonical; of a File only.

    friend bool operator==(const ResolvedReference &, const ResolvedReference &) = default;
};

/// Finds the files that a page's pictures and links name, and never one outside the folder of the page's file and the
/// site around it: not by `..`, in whatever spelling, not by a symbolic link, an absolute path or a drive.
///
/// Reads nothing of them but, for a link to a file among the pages, whether HTML has a front matter, and whether the
/// page that it belongs to is a draft.
class ReferenceResolver
{
public:
    /// For a file without a site: only its own folder is searched.
    explicit ReferenceResolver(const QString &filePath);
    /// For a file of a site: `/img/x.png` is looked for in `static`, `assets` and `content`, then in those of the
    /// themes.
    ReferenceResolver(const QString &filePath, const SiteConfig &site);

    /// `reference` as it stands in the HTML: relative to the file (or the site, as the home page shows it), or with a
    /// leading slash; percent-encoded, perhaps with a query and a fragment. An address of the site itself, by its
    /// `baseURL`, counts as a path in it.
    [[nodiscard]] ResolvedReference picture(const QString &reference) const;
    /// The same for a link: any regular file that Hugo would publish as it is. Of `static` and `assets` that is all but
    /// hidden files; of `content`, what is no page and no part of a draft. Beside a file without a site, no settings.
    [[nodiscard]] ResolvedReference file(const QString &reference) const;
    /// The picture in the column as the site names it (`avatar = "me.jpg"`): in `static/img`, `assets/images`,
    /// `assets/media`, of the site or its themes, or wherever picture() finds it.
    [[nodiscard]] ResolvedReference avatar(const QString &name) const;

    /// The pages that the page names.
    [[nodiscard]] const SitePages &pages() const { return m_pages; }

    /// Equal if they search the same folders.
    friend bool operator==(const ReferenceResolver &, const ReferenceResolver &) = default;

private:
    [[nodiscard]] ResolvedReference resolve(const QString &reference, bool isPicture) const;
    [[nodiscard]] ResolvedReference find(const QStringList &folders, const QString &path, bool isPicture) const;
    [[nodiscard]] ResolvedReference look(const QString &folder, const QString &path, bool isPicture) const;
    [[nodiscard]] bool isInside(const QString &path) const;
    [[nodiscard]] bool isHidden(const QString &path) const;
    [[nodiscard]] bool isPublished(const QString &named, const QString &canonical) const;

    QString m_folder;          ///< Canonical, of the file; empty if it is nowhere.
    QString m_root;            ///< Canonical, of the site; empty without one.
    QStringList m_published;   ///< Folders whose content stands at the site's root, absolute.
    QStringList m_fileFolders; ///< Those of them that hold files and no pages; empty without a site.
    QStringList m_pageFolders; ///< Those that hold pages, with the files that belong to them; likewise.
    QStringList m_avatars;     ///< Folders that avatars are named in, absolute.
    SitePages m_pages;
    QUrl m_baseUrl; ///< Of the site; empty if it is not known.
};

} // namespace vitrine
