#pragma once

#include "base/result.h"
#include "profile/profile.h"
#include "profile/profileedits.h"
#include "text/linediff.h"
#include "text/textedit.h"

#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QUndoStack;
QT_END_NAMESPACE

namespace vitrine {

/// Who caused a change: a view that finds its own pointer here need not update itself.
using ChangeOrigin = const QObject *;

/// What changed, for whoever shows the document.
struct DocumentChange
{
    TextEdit edit; ///< From the revision before to this one; empty when a file was loaded.
    quint64 revision = 0;
    ChangeOrigin origin = nullptr;
    bool isUndoOrRedo = false;
    bool isLoad = false; ///< All of the text is new.
    Place place;         ///< What was changed, for undo and redo to go to.
};

/// How a change is called and what it may merge with.
struct ChangeInfo
{
    QString text;        ///< For "Undo …", e.g. "Change Year"; translated.
    Place place;         ///< Where it happens, for undo and redo to go to.
    QByteArray mergeKey; ///< Consecutive changes with the same key, not empty, become one undo step. See breakMerge().
    ChangeOrigin origin = nullptr;
};

/// Keeps a profile file's text, its undo history and its current reading.
///
/// The bytes are the truth: every change is a TextEdit. Exactly one signal tells of a change; a second tells when the
/// document starts or stops to differ from what is on the disk.
class ProfileDocument : public QObject
{
    Q_OBJECT

public:
    explicit ProfileDocument(QObject *parent = nullptr);
    ~ProfileDocument() override;

    /// Starts over with `text`, which counts as saved; the undo history is emptied.
    void load(const QByteArray &text, bool readOnly = false);
    /// Starts over with `text` while `savedText` is what stands on the disk, as after converting a file's encoding.
    void loadUnsaved(const QByteArray &text, const QByteArray &savedText);
    [[nodiscard]] const QByteArray &text() const { return m_profile.text(); }
    /// The reading of text().
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// The last reading that was valid, for forms and page while the front matter cannot be read. Its ranges are those
    /// of its own text(), not of this document's. The same as profile() as long as that is valid, and also while no
    /// reading since the file was loaded has been: then it holds what could be made out, to be shown and not edited.
    [[nodiscard]] const Profile &lastValidProfile() const { return m_lastValid; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// True for a file that cannot be edited, such as one in another encoding. Every edit is refused ("read-only").
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// True if the forms can edit: not read-only, and the front matter can be read.
    [[nodiscard]] bool canEditValues() const { return !m_readOnly && m_profile.isValid(); }

    /// True if the text differs from what is on the disk; never merely touched.
    [[nodiscard]] bool isModified() const { return text() != m_savedText; }
    /// What saving would change.
    [[nodiscard]] LineDiffSummary unsavedChanges() const;
    /// What is on the disk, as far as is known.
    [[nodiscard]] const QByteArray &savedText() const { return m_savedText; }
    /// The text as it is now is on the disk.
    void markSaved();

    [[nodiscard]] QUndoStack *undoStack() const { return m_undoStack; }
    /// The next change will not merge with the one before, for instance since the focus has moved.
    void breakMerge() { ++m_mergeGeneration; }
    /// Takes the newest step back and forgets it, so that neither undo nor redo knows of it. False, and nothing
    /// happens, if the newest step is not the last one of the history (something has been undone) or there is none.
    bool withdrawNewestStep();

    /// Applies an edit as one undo step. An edit for another revision is refused ("edit-stale"), any edit while the
    /// document is read-only ("read-only") or tells of a change ("edit-nested"); an empty one does nothing.
    Result<void> apply(const TextEdit &edit, const ChangeInfo &info);
    /// Applies an edit that makes the text what stands on the disk now, since another program has written it.
    Result<void> applyFromDisk(const TextEdit &edit, const ChangeInfo &info);
    /// Applies what an edit function gave, or passes its error on.
    Result<void> apply(const Result<TextEdit> &edit, const ChangeInfo &info);

Q_SIGNALS:
    void changed(const vitrine::DocumentChange &change);
    void modifiedChanged(bool modified);

private:
    friend class EditCommand;
    /// Puts `edit` into the text and tells everybody. The edit must fit.
    void replay(const TextEdit &edit, const ChangeInfo &info, bool isUndoOrRedo);
    void startOver(const QByteArray &text, const QByteArray &savedText, bool readOnly);
    void setText(const QByteArray &text);
    void notify(const DocumentChange &change);
    void notifyModified();

    QUndoStack *m_undoStack;
    Profile m_profile;
    Profile m_lastValid;
    QByteArray m_savedText;
    quint64 m_revision = 0;
    quint64 m_mergeGeneration = 0;
    bool m_readOnly = false;
    bool m_wasModified = false;
    bool m_wasEverValid = false; ///< Since the file was loaded.
    bool m_isNotifying = false;  ///< Views are being told; they must not change the text now.
    bool m_isWithdrawing = false;
};

} // namespace vitrine
