#include "common/documentundo.h"

#include <QKeyEvent>
#include <QMenu>

namespace vitrine {

bool leavesUndoToWindow(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    event->ignore();
    return true;
}

void hideOwnUndo(const QMenu &menu)
{
    for (const QString &name : {QStringLiteral("edit-undo"), QStringLiteral("edit-redo")}) {
        if (auto *action = menu.findChild<QAction *>(name))
            action->setVisible(false);
    }
}

} // namespace vitrine
