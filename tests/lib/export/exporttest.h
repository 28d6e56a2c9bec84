#pragma once

#include "export/exporter.h"

#include "support/fixtures.h"

#include <QDirIterator>
#include <QMap>
#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// All files below a folder, by their paths relative to it.
inline QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

/// Exports into a folder of its own for each test, and keeps what the report says.
class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

protected:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    ResolvedReference foundFile(const char *name) const { return {ResolvedReference::Kind::File, path(name)}; }
    Result<ExportReport> exportAbout(const QString &directory, const SiteIdentity &identity = {})
    {
        ExportOptions options;
        options.page.title = QStringLiteral("about.md");
        const Profile profile = Profile::read(fixture(QStringLiteral("about.md")));
        return exportPage(profile, identity, directory, options);
    }
    /// Exports a profile with that biography; keeps what was found, and the texts that it was found at.
    bool exportText(const QString &directory, const QByteArray &body, const FileResolver &resolve = {})
    {
        ExportOptions options;
        options.resolveFile = resolve;
        const Profile profile = Profile::read("+++\nwidget = \"about\"\n+++\n" + body);
        const auto done = exportPage(profile, {}, directory, options);
        m_codes.clear();
        m_texts.clear();
        m_lines.clear();
        if (!done)
            return false;
        for (const Diagnostic &finding : done->findings) {
            m_codes.append(finding.code);
            m_lines.append(profile.text().first(finding.range.begin).count('\n') + 1);
            m_texts.append(profile.text().mid(finding.range.begin, finding.range.length()));
        }
        return true;
    }
    static QString firstMatch(const QString &text, const QString &pattern)
    {
        return QRegularExpression(pattern).match(text).captured(1);
    }
    /// The names of all exported files.
    static QString names(const QString &directory) { return filesBelow(directory).keys().join(u' '); }

    QList<QByteArray> m_codes;
    QList<QByteArray> m_texts;
    QList<qsizetype> m_lines; ///< From 1.
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace vitrine::test
