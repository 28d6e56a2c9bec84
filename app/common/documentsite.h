#pragma once

#include "site/sitecontext.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

QT_BEGIN_NAMESPACE
class QFileSystemWatcher;
QT_END_NAMESPACE

namespace vitrine {

class ProfileDocument;
class Settings;
struct DocumentChange;

/// The site around the file that is open: read once for everybody who shows something of it.
///
/// Read again when the file's front matter, the site's files or what the person told the program have changed. The
/// site's files are watched; where that does not work, as on a network drive, they are looked at when the program gets
/// the focus. Nothing is ever written.
class DocumentSite : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned; both must outlive this.
    DocumentSite(ProfileDocument *document, const Settings *settings, QObject *parent = nullptr);

    /// Where the document lies; empty for nowhere. To be called after each load of the document, which alone makes
    /// nothing be read.
    void setFilePath(const QString &path);
    [[nodiscard]] const QString &filePath() const { return m_filePath; }

    /// What the site says about the page of the document as of its last valid reading.
    [[nodiscard]] const SiteContext &context() const { return m_context; }

    /// Reads what has changed on the disk. Costs a look at the dates of some ten files where nothing has.
    void refresh();

Q_SIGNALS:
    /// context() is another one, or the picture that it names has changed.
    void changed();

private:
    /// When a file or folder was changed, and how large it is; equal for two that are missing.
    struct Stamp
    {
        QString path;
        qint64 changedAt = 0;
        qint64 size = -1;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    void followDocument(const DocumentChange &change);
    void followSettings();
    void readAnew();
    void update();
    void watch();
    /// The author's page and the picture, which are read with the profile.
    [[nodiscard]] QStringList pageSources() const;
    [[nodiscard]] static std::vector<Stamp> stampsOf(const QStringList &paths);

    ProfileDocument *m_document;
    const Settings *m_settings;
    QFileSystemWatcher *m_watcher;
    QTimer m_rest; ///< Runs while files change: many programs write one in several steps.
    QString m_filePath;
    SiteOptions m_options;
    SiteSurroundings m_surroundings;
    SiteContext m_context;
    QByteArray m_frontMatter;        ///< What m_context was made with.
    std::vector<Stamp> m_siteStamps; ///< Of what m_surroundings was read from, as of then.
    std::vector<Stamp> m_pageStamps; ///< Likewise of pageSources().
};

} // namespace vitrine
