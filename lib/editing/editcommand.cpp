#include "editing/editcommand.h"

namespace vitrine {

namespace {

bool changesNothing(const TextEdit &edit, const QByteArray &text)
{
    if (edit.isEmpty())
        return true;
    const auto after = edit.applied(text);
    return after && *after == text;
}

} // namespace

EditCommand::EditCommand(ProfileDocument *document, const TextEdit &edit, const ChangeInfo &info,
                         quint64 mergeGeneration)
    : QUndoCommand(info.text),
      m_document(document),
      m_edit(edit),
      m_info(info),
      m_mergeGeneration(mergeGeneration)
{ }

void EditCommand::undo()
{
    swap(!m_document->m_isWithdrawing);
    // The stack drops a step that is obsolete once it has been undone.
    if (m_document->m_isWithdrawing)
        setObsolete(true);
}

void EditCommand::redo()
{
    swap(m_wasDone);
    m_wasDone = true;
}

int EditCommand::id() const
{
    return 1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other);
    if (m_info.mergeKey.isEmpty() || m_info.mergeKey != next->m_info.mergeKey
        || m_mergeGeneration != next->m_mergeGeneration || m_info.origin != next->m_info.origin)
        return false;

    // Both have been done, so both edits lead back: first the newer one, then this.
    m_edit = next->m_edit.followedBy(m_edit);
    setObsolete(changesNothing(m_edit, m_document->text()));
    return true;
}

void EditCommand::swap(bool isUndoOrRedo)
{
    const TextEdit edit = m_edit;
    m_edit = edit.inverse();
    m_document->replay(edit, m_info, isUndoOrRedo);
}

} // namespace vitrine
