#include "documentcontroller.h"

#include "common/documentsite.h"
#include "common/filewatch.h"
#include "common/paths.h"
#include "common/settings.h"
#include "common/windowstate.h"
#include "editing/profiledocument.h"
#include "profile/profileedits.h"
#include "profile/profilefile.h"
#include "text/linediff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

#include <utility>

namespace vitrine {

namespace {

const QString openFolder = QStringLiteral("open");

QByteArray sampleText()
{
    QFile file(QStringLiteral(":/vitrine/sample/about.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DocumentController::DocumentController(ProfileDocument *document, UserQuestions *questions, Settings *settings,
                                       WindowState *state, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_questions(questions),
      m_settings(settings),
      m_state(state),
      m_site(new DocumentSite(document, settings, this)),
      m_watch(new FileWatch(this))
{
    connect(m_watch, &FileWatch::touched, this, &DocumentController::lookAtDisk);
}

QString DocumentController::displayName() const
{
    return m_filePath.isEmpty() ? tr("Untitled") : QFileInfo(m_filePath).fileName();
}

bool DocumentController::canSave() const
{
    return m_isOpen && !m_document->isReadOnly() && (m_document->isModified() || m_isNewFile);
}

bool DocumentController::newFile()
{
    if (!mayLeave())
        return false;
    start(newProfileText(), {}, true);
    return true;
}

bool DocumentController::openSample()
{
    if (!mayLeave())
        return false;
    start(sampleText(), {}, true);
    return true;
}

bool DocumentController::open()
{
    const QString path = m_questions->askForFileToOpen(startFolder());
    return !path.isEmpty() && openFile(path);
}

bool DocumentController::openFile(const QString &path, MissingFile missing)
{
    return mayLeave() && load(path, missing);
}

bool DocumentController::save()
{
    if (!m_isOpen || m_document->isReadOnly())
        return false;
    flush();
    if (m_filePath.isEmpty())
        return saveAs();
    return mayOverwrite() && saveTo(m_filePath);
}

bool DocumentController::saveAs()
{
    if (!m_isOpen || m_document->isReadOnly())
        return false;
    flush();
    const QString suggestion =
        m_filePath.isEmpty() ? QDir(startFolder()).filePath(QStringLiteral("about.md")) : m_filePath;
    const QString path = m_questions->askForFileToSave(suggestion);
    return !path.isEmpty() && saveTo(QFileInfo(path).absoluteFilePath());
}

bool DocumentController::close()
{
    if (!m_isOpen)
        return true;
    if (!mayLeave())
        return false;
    m_isOpen = false;
    m_isNewFile = false;
    m_invalidAt = -1;
    m_filePath.clear();
    m_lastSavedAt = {};
    setDiskState(false);
    m_document->load({});
    announceFile();
    return true;
}

bool DocumentController::mayLeave()
{
    if (!m_isOpen)
        return true;
    flush();
    if (!m_document->isModified())
        return true;
    Question question;
    question.id = "save-changes";
    question.text = tr("Save the changes to %1?").arg(displayName());
    question.details = tr("Without saving, what you changed since the last save is lost.");
    question.answers = {Answer::Save, Answer::Discard, Answer::Cancel};
    switch (m_questions->ask(question)) {
    case Answer::Save:
        return save();
    case Answer::Discard:
        return true;
    default:
        return false;
    }
}

void DocumentController::convertToUtf8()
{
    const QByteArray original = m_document->text();
    m_invalidAt = -1;
    m_document->loadUnsaved(convertedToUtf8(original), original);
    announceFile();
}

void DocumentController::announceFile()
{
    m_watch->watch(m_filePath);
    m_site->setFilePath(m_filePath);
    Q_EMIT fileChanged();
}

void DocumentController::start(const QByteArray &text, const QString &path, bool isNew, bool readOnly,
                               qsizetype invalidAt)
{
    m_filePath = path;
    m_isNewFile = isNew;
    m_invalidAt = invalidAt;
    m_lastSavedAt = {};
    m_lastSavedLines = 0;
    m_isOpen = true;
    setDiskState(false);
    m_document->load(text, readOnly);
    if (!path.isEmpty()) {
        m_state->setLastFolder(openFolder, QFileInfo(path).absolutePath());
        if (!isNew)
            m_state->addRecentFile(path, m_settings->value(Settings::recentFileCount));
    }
    announceFile();
}

bool DocumentController::saveTo(const QString &path)
{
    const Result<void> written = saveFile(path, m_document->text());
    if (!written) {
        m_questions->tell(Severity::Error, tr("%1 was not saved.").arg(QFileInfo(path).fileName()),
                          written.error().message);
        return false;
    }
    const bool isElsewhere = m_isNewFile || path != m_filePath;
    m_lastSavedLines = isElsewhere ? -1 : m_document->unsavedChanges().changedLines();
    m_lastSavedAt = QTime::currentTime();
    m_filePath = path;
    m_isNewFile = false;
    m_document->markSaved();
    setDiskState(false);
    m_state->addRecentFile(path, m_settings->value(Settings::recentFileCount));
    if (isElsewhere)
        announceFile();
    Q_EMIT saved();
    return true;
}

bool DocumentController::mayOverwrite()
{
    const Result<LoadedFile> onDisk = loadFile(m_filePath);
    // A file that has gone can only be gained by saving.
    if (!onDisk && onDisk.error().code == "file-missing")
        return true;
    if (onDisk && ((!m_isNewFile && onDisk->text == m_document->savedText()) || onDisk->text == m_document->text()))
        return true;
    Question question;
    question.id = "changed-on-disk";
    question.text = m_isNewFile ? tr("There is a file %1 by now.").arg(displayName())
                                : tr("%1 was changed by another program.").arg(displayName());
    question.details =
        tr("Overwrite replaces what the other program wrote. Reload shows it and drops your unsaved changes.");
    question.answers = {Answer::Cancel, Answer::Overwrite, Answer::Reload};
    if (!onDisk) {
        question.details = tr("Overwrite replaces what the other program wrote, which cannot be shown here: %1")
                               .arg(onDisk.error().message);
        question.answers = {Answer::Cancel, Answer::Overwrite};
    }
    switch (m_questions->ask(question)) {
    case Answer::Overwrite:
        return true;
    case Answer::Reload:
        load(m_filePath, MissingFile::Report);
        return false;
    default:
        return false;
    }
}

bool DocumentController::load(const QString &path, MissingFile missing)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<LoadedFile> file = loadFile(absolute);
    if (file) {
        start(file->text, absolute, false, !file->isUtf8, file->invalidAt);
        return true;
    }
    if (file.error().code == "file-missing" && missing == MissingFile::Create) {
        start(newProfileText(), absolute, true);
        return true;
    }
    m_questions->tell(Severity::Error, tr("%1 was not opened.").arg(QFileInfo(path).fileName()), file.error().message);
    return false;
}

void DocumentController::reload()
{
    flush();
    const Result<LoadedFile> onDisk = loadFile(m_filePath);
    if (onDisk)
        takeFromDisk(*onDisk);
    else
        setDiskState(true, onDisk.error().message);
}

void DocumentController::lookAtDisk()
{
    if (!m_isOpen || m_filePath.isEmpty())
        return;
    const Result<LoadedFile> onDisk = loadFile(m_filePath);
    if (!onDisk) {
        // A file that has gone may be on its way back, and saving loses nothing then.
        const bool isGone = onDisk.error().code == "file-missing";
        setDiskState(!isGone, isGone ? QString() : onDisk.error().message);
    } else if (onDisk->text == m_document->savedText() && !m_isNewFile) {
        setDiskState(false);
    } else if (onDisk->text == m_document->text()
               || (!m_document->isModified() && !m_document->undoStack()->canRedo())) {
        // A new step takes those away that could be done again.
        takeFromDisk(*onDisk);
    } else {
        setDiskState(true);
    }
}

void DocumentController::takeFromDisk(const LoadedFile &file)
{
    const bool isNews = file.text != m_document->text();
    if (m_document->isReadOnly() || !file.isUtf8) {
        start(file.text, m_filePath, false, !file.isUtf8, file.invalidAt);
    } else {
        // A step like any other: the views stay where they are, and what was there before can be had back.
        const TextEdit edit = lineDiffEdit(m_document->text(), file.text);
        ChangeInfo info;
        info.text = tr("Change by Another Program");
        if (!edit.isEmpty())
            info.place = m_document->profile().placeAt(edit.replacements().front().offset);
        if (!m_document->applyFromDisk(edit, info)) {
            setDiskState(true);
            return;
        }
        const bool wasNew = std::exchange(m_isNewFile, false);
        setDiskState(false);
        if (wasNew)
            announceFile();
    }
    if (isNews)
        Q_EMIT reloaded();
}

void DocumentController::setDiskState(bool hasChanged, const QString &problem)
{
    if (m_hasChangedOnDisk == hasChanged && m_diskProblem == problem)
        return;
    m_hasChangedOnDisk = hasChanged;
    m_diskProblem = problem;
    Q_EMIT diskChanged();
}

QString DocumentController::startFolder() const
{
    if (!m_filePath.isEmpty())
        return QFileInfo(m_filePath).absolutePath();
    const QString last = m_state->lastFolder(openFolder);
    return QFileInfo(last).isDir() ? last : QDir::homePath();
}

} // namespace vitrine
