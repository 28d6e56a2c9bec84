#pragma once

#include "base/result.h"
#include "common/userquestions.h"

#include <QObject>
#include <QString>
#include <QTime>

namespace vitrine {

class DocumentSite;
class FileWatch;
class ProfileDocument;
class Settings;
class WindowState;
struct LoadedFile;

/// What is done about a path at which there is no file.
enum class MissingFile {
    Create, ///< A new file begins, which is there once it is saved.
    Report, ///< The person is told.
};

/// Which file stands in the document, and how it gets in and out: new, open, save, close.
///
/// Nothing that a person has typed is lost without being asked: not by opening another file, not by closing, and not by
/// saving over what somebody else has changed on the disk meanwhile. The file is watched: what others change is taken
/// over while there are no unsaved changes. Questions go through UserQuestions. All functions
/// that may ask return false if the person cancelled or it failed; then nothing has changed.
class DocumentController : public QObject
{
    Q_OBJECT

public:
    /// None of the pointers is owned; all must outlive the controller.
    DocumentController(ProfileDocument *document, UserQuestions *questions, Settings *settings, WindowState *state,
                       QObject *parent = nullptr);

    [[nodiscard]] ProfileDocument *document() const { return m_document; }
    /// The site around the file; up to date whenever fileChanged() is emitted.
    [[nodiscard]] DocumentSite *site() const { return m_site; }
    /// True while there is a document to edit, be it one without a file.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Absolute; empty for a document that has no place on the disk yet.
    [[nodiscard]] QString filePath() const { return m_filePath; }
    /// The file's name, or what an unnamed document is called; translated.
    [[nodiscard]] QString displayName() const;
    /// True if nothing has been saved at filePath() yet.
    [[nodiscard]] bool isNewFile() const { return m_isNewFile; }
    /// True if the file is not UTF-8 and is only shown; see convertToUtf8().
    [[nodiscard]] bool hasForeignEncoding() const { return m_invalidAt >= 0; }
    /// The first byte that is not UTF-8, or -1.
    [[nodiscard]] qsizetype invalidAt() const { return m_invalidAt; }
    /// True if saving would write something.
    [[nodiscard]] bool canSave() const;

    /// True if another program has changed the file, and something would be lost by showing that. See reload().
    [[nodiscard]] bool hasChangedOnDisk() const { return m_hasChangedOnDisk; }
    /// Why the file as it is on the disk now cannot be shown, one sentence; empty if it can.
    [[nodiscard]] QString diskProblem() const { return m_diskProblem; }

    /// When the file was saved last in this session; invalid if it was not.
    [[nodiscard]] QTime lastSavedAt() const { return m_lastSavedAt; }
    /// How many lines that save changed in the file; -1 if there was no file before.
    [[nodiscard]] qsizetype lastSavedLines() const { return m_lastSavedLines; }

    bool newFile();
    /// An unnamed copy of the made-up profile that comes with the program.
    bool openSample();
    /// Asks which file to open.
    bool open();
    bool openFile(const QString &path, MissingFile missing = MissingFile::Report);
    bool save();
    bool saveAs();
    /// Leaves the document; the window shows the start page then.
    bool close();
    /// Asks about unsaved changes, as before closing. True if the document may be left.
    bool mayLeave();

    /// Shows the file as another program has left it. What was there before can be had back by undoing that.
    void reload();

    /// Puts what stands in the focused field into the document, for others to read.
    void flush() { Q_EMIT flushRequested(); }

    /// Takes the read-only text as Windows-1252 and makes it editable UTF-8. Nothing is written before it is saved.
    void convertToUtf8();

Q_SIGNALS:
    /// Another document, no document, or another place for it.
    void fileChanged();
    /// The document is on the disk.
    void saved();
    /// hasChangedOnDisk() or diskProblem() has changed.
    void diskChanged();
    /// The document is what another program has made of the file.
    void reloaded();
    /// Emitted before the document is saved, left or read by others: what stands in the focused field belongs into it.
    void flushRequested();

private:
    /// Lets everybody know about the file, the site first.
    void announceFile();
    void start(const QByteArray &text, const QString &path, bool isNew, bool readOnly = false,
               qsizetype invalidAt = -1);
    bool saveTo(const QString &path);
    /// Asks what to do if the file at filePath() is not what was loaded. True if it may be overwritten.
    bool mayOverwrite();
    bool load(const QString &path, MissingFile missing);
    /// Looks whether another program has changed the file, and takes that over where nothing is lost by it.
    void lookAtDisk();
    void takeFromDisk(const LoadedFile &file);
    void setDiskState(bool hasChanged, const QString &problem = {});
    [[nodiscard]] QString startFolder() const;

    ProfileDocument *m_document;
    UserQuestions *m_questions;
    Settings *m_settings;
    WindowState *m_state;
    DocumentSite *m_site;
    FileWatch *m_watch;
    QString m_filePath;
    qsizetype m_invalidAt = -1;
    qsizetype m_lastSavedLines = 0;
    QTime m_lastSavedAt;
    QString m_diskProblem;
    bool m_hasChangedOnDisk = false;
    bool m_isOpen = false;
    bool m_isNewFile = false;
};

} // namespace vitrine
