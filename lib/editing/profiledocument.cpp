#include "editing/profiledocument.h"

#include "editing/editcommand.h"

#include <QScopedValueRollback>
#include <QUndoStack>

#include <utility>

namespace vitrine {

ProfileDocument::ProfileDocument(QObject *parent) : QObject(parent), m_undoStack(new QUndoStack(this)) { }

ProfileDocument::~ProfileDocument() = default;

void ProfileDocument::load(const QByteArray &text, bool readOnly)
{
    startOver(text, text, readOnly);
}

void ProfileDocument::loadUnsaved(const QByteArray &text, const QByteArray &savedText)
{
    startOver(text, savedText, false);
}

LineDiffSummary ProfileDocument::unsavedChanges() const
{
    return summarizeLineDiff(m_savedText, text());
}

void ProfileDocument::markSaved()
{
    m_savedText = text();
    breakMerge();
    notifyModified();
}

bool ProfileDocument::withdrawNewestStep()
{
    if (m_isNotifying || !m_undoStack->canUndo() || m_undoStack->canRedo())
        return false;
    const QScopedValueRollback<bool> withdrawing(m_isWithdrawing, true);
    m_undoStack->undo();
    return true;
}

Result<void> ProfileDocument::apply(const TextEdit &edit, const ChangeInfo &info)
{
    if (m_readOnly)
        return Error{"read-only", tr("This file can be read but not edited."), {}};
    if (m_isNotifying)
        return Error{"edit-nested", tr("Another change was being made at that moment. Please try again."), {}};
    if (!edit.canApplyTo(text())) {
        return Error{"edit-stale",
                     tr("The text has changed in the meantime, so this change was not made. Please try again."),
                     {}};
    }
    if (!edit.isEmpty())
        m_undoStack->push(new EditCommand(this, edit, info, m_mergeGeneration));
    return {};
}

Result<void> ProfileDocument::apply(const Result<TextEdit> &edit, const ChangeInfo &info)
{
    if (!edit)
        return edit.error();
    return apply(edit.value(), info);
}

Result<void> ProfileDocument::applyFromDisk(const TextEdit &edit, const ChangeInfo &info)
{
    const Result<QByteArray> onDisk = edit.applied(text());
    if (!onDisk)
        return onDisk.error();
    // Before the change is told, so that nobody takes it for one that is to be saved.
    const QByteArray savedBefore = std::exchange(m_savedText, *onDisk);
    breakMerge();
    Result<void> applied = apply(edit, info);
    if (!applied)
        m_savedText = savedBefore;
    breakMerge();
    notifyModified();
    return applied;
}

void ProfileDocument::replay(const TextEdit &edit, const ChangeInfo &info, bool isUndoOrRedo)
{
    const Result<QByteArray> after = edit.applied(text());
    Q_ASSERT(after);
    setText(after.value());
    if (isUndoOrRedo)
        breakMerge();

    DocumentChange change;
    change.edit = edit;
    change.revision = m_revision;
    // What is undone or redone is news to the view that once did it, too.
    change.origin = isUndoOrRedo || m_isWithdrawing ? nullptr : info.origin;
    change.isUndoOrRedo = isUndoOrRedo;
    change.place = info.place;
    notify(change);
}

void ProfileDocument::startOver(const QByteArray &text, const QByteArray &savedText, bool readOnly)
{
    m_undoStack->clear();
    breakMerge();
    m_savedText = savedText;
    m_readOnly = readOnly;
    m_wasEverValid = false;
    setText(text);

    DocumentChange change;
    change.revision = m_revision;
    change.isLoad = true;
    notify(change);
}

void ProfileDocument::setText(const QByteArray &text)
{
    m_profile = Profile::read(text);
    m_wasEverValid = m_wasEverValid || m_profile.isValid();
    if (m_profile.isValid() || !m_wasEverValid)
        m_lastValid = m_profile;
    ++m_revision;
}

void ProfileDocument::notify(const DocumentChange &change)
{
    {
        const QScopedValueRollback<bool> notifying(m_isNotifying, true);
        Q_EMIT changed(change);
    }
    notifyModified();
}

void ProfileDocument::notifyModified()
{
    if (m_wasModified == isModified())
        return;
    m_wasModified = !m_wasModified;
    Q_EMIT modifiedChanged(m_wasModified);
}

} // namespace vitrine
