#pragma once

#include "editing/profiledocument.h"

#include <QUndoCommand>

namespace vitrine {

/// One step of a document's history: a text edit that swaps back and forth.
///
/// Undo and redo are the same swap; the bytes to bring back are those that the edit replaced, never the result of an
/// opposite operation.
class EditCommand : public QUndoCommand
{
public:
    /// `mergeGeneration` tells steps apart that must not merge although their keys are equal.
    EditCommand(ProfileDocument *document, const TextEdit &edit, const ChangeInfo &info, quint64 mergeGeneration);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    /// Becomes one step with `other`, the step behind it; one that then changes nothing becomes obsolete.
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap(bool isUndoOrRedo);

    ProfileDocument *m_document;
    TextEdit m_edit; ///< The next swap: it takes back what the last one did.
    ChangeInfo m_info;
    quint64 m_mergeGeneration;
    bool m_wasDone = false;
};

} // namespace vitrine
