#include "forms/lineedit.h"

#include "common/documentundo.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <memory>

namespace vitrine {

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent) { }

void LineEdit::showText(const QString &text)
{
    if (text == this->text())
        return;
    const int position = cursorPosition();
    setText(text);
    setCursorPosition(position);
}

bool LineEdit::event(QEvent *event)
{
    return leavesUndoToWindow(event) || QLineEdit::event(event);
}

void LineEdit::focusInEvent(QFocusEvent *event)
{
    Q_EMIT focusEntered();
    QLineEdit::focusInEvent(event);
}

void LineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT focusLeft();
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    hideOwnUndo(*menu);
    menu->addActions(actions());
    menu->exec(event->globalPos());
}

} // namespace vitrine
