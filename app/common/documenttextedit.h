#pragma once

#include "base/textrange.h"
#include "common/sourcetext.h"
#include "editing/profiledocument.h"

#include <QPlainTextEdit>

namespace vitrine {

/// An editor of a stretch of a document's text: of all of it, or of its body.
///
/// What is typed becomes a TextEdit of just the characters that changed; the text on the screen is never saved. Edits
/// that others make are replayed here, so caret, selection and scroll position stay. Undo and redo are the document's:
/// the editor has no history of its own. Tab leaves it; files that are dropped are left to the window.
class DocumentTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Stretch { File, Body };

    DocumentTextEdit(ProfileDocument *document, Stretch stretch, QWidget *parent = nullptr);

    /// Puts the caret at the start of `range`, in bytes of the file, in the middle of the view if it was not in sight.
    /// With `select` the range is selected.
    void showRange(TextRange range, bool select = false);
    /// The byte of the file that the caret stands at.
    [[nodiscard]] qsizetype currentOffset() const;

protected:
    [[nodiscard]] ProfileDocument *profileDocument() const { return m_document; }
    /// Where a byte of the file is shown.
    [[nodiscard]] int shownPosition(qsizetype offset) const;
    /// The shown text is the document's again.
    virtual void textFollowed() { }

    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void followDocument(const DocumentChange &change);
    /// Shows all of the stretch anew.
    void reload();
    /// Replays an edit that took the shown text's bytes to the document's. False if it goes beyond the stretch.
    [[nodiscard]] bool replay(const TextEdit &edit);
    void handleTyping(int position, int removed, int added);
    /// Says whether typing here goes on with what was typed last, and remembers where it ends.
    void separateUndoSteps(TextRange replaced, const QByteArray &inserted);
    /// The characters from `from` to `to` with "\n" between lines. U+00A0 and U+2028 stay themselves, which they do not
    /// in QTextDocument::toPlainText().
    [[nodiscard]] QString charactersBetween(qsizetype from, qsizetype to) const;
    [[nodiscard]] TextRange stretchNow() const;

    ProfileDocument *m_document;
    Stretch m_stretch;
    SourceText m_source;           ///< What is shown. Behind the document only while a change is on its way.
    qsizetype m_begin = 0;         ///< Where the stretch that is shown begins in the file.
    qsizetype m_lastTypedEnd = -1; ///< In bytes; where typing would go on with the same undo step.
    bool m_isReplaying = false;
};

} // namespace vitrine
