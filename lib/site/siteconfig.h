#pragma once

#include "site/configvalue.h"
#include "site/hugosite.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// Why a part of the site could not be read. The page is shown all the same, without it.
struct SiteProblem
{
    /// "site-config-invalid", "site-config-unreadable", "site-config-outside", "site-author-invalid",
    /// "site-author-missing".
    QByteArray code;
    QString message;    ///< One sentence that names the file; translated.
    QString file;       ///< Absolute path.
    qsizetype line = 0; ///< From 1; 0 where no line is to blame.

    friend bool operator==(const SiteProblem &, const SiteProblem &) = default;
};

/// That the file which the site calls `name` was not read, and why: `reason` is a sentence or a part of one. `line`:
/// from 1; 0 where no line is to blame.
[[nodiscard]] SiteProblem unreadFile(const QByteArray &code, const QString &name, const QString &file,
                                     const QString &reason, qsizetype line = 0);

/// Reads configurations of a site, whatever their syntax, and keeps what was wrong with them.
///
/// Reads at most `maximumTotalSize` bytes in its life, so that no site can make the program slow.
class ConfigFileReader
{
public:
    static constexpr qint64 maximumTotalSize = qint64(1024) * 1024;

    /// An empty table where there is a problem. `mayBeList`: as in ConfigText.
    [[nodiscard]] ConfigValue read(const SiteConfigFile &file, const QString &absoluteName, bool mayBeList = false);
    [[nodiscard]] const std::vector<SiteProblem> &problems() const { return m_problems; }
    /// Canonical paths of all that was to be read, be it readable or not.
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    qint64 m_readSize = 0;
    QStringList m_files;
    std::vector<SiteProblem> m_problems;
};

/// What a Hugo site's configuration means as a whole: its files laid over each other, over those of its themes.
class SiteConfig
{
public:
    explicit SiteConfig(const HugoSite &site);

    [[nodiscard]] const HugoSite &site() const { return m_site; }
    /// All of it, with `languages` as they stand.
    [[nodiscard]] const ConfigValue &root() const { return m_root; }
    /// The same as a page of that language sees it: what stands under `languages` laid over the rest.
    [[nodiscard]] ConfigValue forLanguage(const QString &language) const;

    /// The keys of `languages`, in lower case; the default language is one, named or not.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString defaultLanguage() const;
    /// The language that Hugo gives to a content file, by its folder or by a suffix such as `about.fr.md`.
    [[nodiscard]] QString languageOf(const QString &filePath) const;

    /// Names of the themes, as the site lists them.
    [[nodiscard]] QStringList themes() const;
    /// Their folders as far as they lie in the site, relative to its root, in the order in which they are searched.
    [[nodiscard]] const QStringList &themeFolders() const { return m_themeFolders; }

    /// Reads a data file such as `data/fonts/default.toml` of the site or else of its themes, given without suffix. An
    /// empty table where there is none.
    [[nodiscard]] ConfigValue readData(const QString &name);
    /// Reads the files of that name, given without suffix, of the site and of each of its themes, the strongest first.
    /// Each may be a list.
    [[nodiscard]] std::vector<ConfigValue> readAll(const QString &name);

    [[nodiscard]] const std::vector<SiteProblem> &problems() const { return m_reader.problems(); }
    /// Canonical paths of the files that were read so far.
    [[nodiscard]] const QStringList &files() const { return m_reader.files(); }

private:
    [[nodiscard]] ConfigValue readLayers(const QString &folder);
    /// The site's folder, which is empty, and those of its themes.
    [[nodiscard]] QStringList folders() const { return QStringList{QString()} + m_themeFolders; }
    /// The file of that name in a folder, whatever its suffix; one without a path where there is none.
    [[nodiscard]] SiteConfigFile fileIn(const QString &folder, const QString &name) const;

    HugoSite m_site;
    ConfigFileReader m_reader;
    ConfigValue m_root;
    QStringList m_themeFolders;
};

} // namespace vitrine
