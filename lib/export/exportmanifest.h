#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace vitrine {

/// The list of the files in a folder that an export wrote, by which the next one knows them again.
///
/// Stands in the folder itself. Whoever can write there can write anything into it, so no name is believed that leads
/// out of the folder.
class ExportManifest
{
public:
    /// The manifest's own name in the folder.
    static QString fileName();
    /// Reads a manifest's bytes; nothing if they are none.
    static std::optional<ExportManifest> read(const QByteArray &json);

    /// Adds a file by its path relative to the folder, with forward slashes.
    void insert(const QString &path, const QByteArray &bytes);
    /// Adds all files of another one. One that both have may be either.
    void unite(const ExportManifest &other);
    [[nodiscard]] bool contains(const QString &path) const { return m_hashes.contains(path); }
    /// True if the file was written with these bytes, or may have been.
    [[nodiscard]] bool matches(const QString &path, const QByteArray &bytes) const;
    /// The paths, sorted.
    [[nodiscard]] QStringList paths() const { return m_hashes.keys(); }
    /// The manifest as JSON: sorted, no dates.
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const ExportManifest &, const ExportManifest &) = default;

private:
    QMap<QString, QString> m_hashes; ///< As contentHash() gives them, by path; several with a blank between them.
};

/// True for a relative path that stays below its folder and has none of the names that mean something else.
[[nodiscard]] bool isPlainRelativePath(const QString &path);

} // namespace vitrine
