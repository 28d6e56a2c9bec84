#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace vitrine {

/// A file of the site's configuration, and which part of the whole it holds.
struct SiteConfigFile
{
    QString path;          ///< Canonical. Empty if it is no regular file of the site, which is not read.
    QString name;          ///< Relative to the root, e.g. "config/_default/params.toml".
    QStringList keys = {}; ///< Where its content belongs, e.g. {"languages", "fr", "params"}; empty for the root.

    friend bool operator==(const SiteConfigFile &, const SiteConfigFile &) = default;
};

/// The folder of a Hugo site on the disk, and what may be read in it.
///
/// Nothing outside the site is ever named: a path that leaves it, by `..` or by a symbolic link, is not found.
class HugoSite
{
public:
    /// The site that the file lies in: the nearest folder above it with a configuration of Hugo. A configuration whose
    /// name others use too, such as `config.toml`, counts where the file lies beside it or the folder looks like a
    /// site. The root of the file system is none.
    static std::optional<HugoSite> around(const QString &filePath);
    /// The site in a folder that the person named; nothing if there is no configuration of Hugo in it.
    static std::optional<HugoSite> at(const QString &folder);

    /// The canonical path of the site's folder.
    [[nodiscard]] const QString &root() const { return m_root; }
    /// The canonical path of an existing regular file, given relative to the root or as an absolute path; empty if
    /// there is none or it lies elsewhere.
    [[nodiscard]] QString file(const QString &path) const;
    /// The same of an existing folder; the root is one.
    [[nodiscard]] QString folder(const QString &path) const;
    /// A path as it is called in the site, relative to the root; one that lies elsewhere stays as it is.
    [[nodiscard]] QString shownPath(const QString &path) const;

    /// What `hugo` reads when it publishes, the weakest first: one file at the root, `config/_default`, and over that
    /// `config/production`. `folder`: of a theme, relative to the root; empty for the site itself.
    [[nodiscard]] std::vector<SiteConfigFile> configFiles(const QString &folder = {}) const;

private:
    explicit HugoSite(QString root) : m_root(std::move(root)) { }

    [[nodiscard]] bool contains(const QString &canonicalPath) const;
    void appendFolder(const QString &folder, int depth, std::vector<SiteConfigFile> &files) const;

    QString m_root;
};

} // namespace vitrine
