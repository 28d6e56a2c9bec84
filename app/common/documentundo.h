#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QEvent;
class QMenu;
QT_END_NAMESPACE

namespace vitrine {

// For editors whose undo and redo are the document's: they have no history of their own.

/// True for an event that asks whether an editor takes the shortcut for undo or redo; it is then left to the window.
[[nodiscard]] bool leavesUndoToWindow(QEvent *event);

/// Hides an editor's own undo and redo in its standard context menu.
void hideOwnUndo(const QMenu &menu);

} // namespace vitrine
