#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// The folder of a Hugo site on the disk, and what may be read in it.
///
/// Nothing outside the site is ever named: a path that leaves it, by `..` or by a symbolic link, is not found.
class HugoSite
{
public:
    /// The site that the file lies in: the nearest folder above it with a configuration of Hugo.
    static std::optional<HugoSite> around(const QString &filePath);

    /// The canonical path of the site's folder.
    [[nodiscard]] const QString &root() const { return m_root; }
    /// The canonical path of an existing file, given relative to the root or as an absolute path; empty if there is
    /// none or it lies elsewhere.
    [[nodiscard]] QString file(const QString &path) const;
    /// The TOML files that may hold `[params]`, canonical; where two give a value, the first one counts.
    [[nodiscard]] QStringList configFiles() const;

private:
    explicit HugoSite(QString root) : m_root(std::move(root)) { }

    QString m_root;
};

} // namespace vitrine
