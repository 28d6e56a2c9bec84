#include "common/toolbuttonaccess.h"

#include <QMenu>
#include <QToolButton>

namespace vitrine {

namespace {

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    // Asked for each class that the object is of, one by one.
    auto *button = className == QLatin1String("QToolButton") ? qobject_cast<QToolButton *>(object) : nullptr;
    return button ? new ToolButtonAccess(button) : nullptr;
}

/// True if pressing the button itself opens its menu.
bool isMenuOnly(const QToolButton *button)
{
    return button->menu() && button->popupMode() == QToolButton::InstantPopup;
}

/// Shows the menu until something of it is chosen. Of an action that is asked for by name the menu itself learns too
/// little to close.
void showMenu(QToolButton *button)
{
    if (!button->menu())
        return;
    const auto closing = QObject::connect(button->menu(), &QMenu::triggered, button->menu(), &QMenu::close);
    button->showMenu();
    QObject::disconnect(closing);
}

} // namespace

ToolButtonAccess::ToolButtonAccess(QToolButton *button) : QAccessibleWidget(button, QAccessible::Button) { }

void ToolButtonAccess::install()
{
    QAccessible::installFactory(makeAccess);
}

QToolButton *ToolButtonAccess::button() const
{
    return static_cast<QToolButton *>(object());
}

QString ToolButtonAccess::text(QAccessible::Text kind) const
{
    const QString given = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Name || !button()->accessibleName().isEmpty())
        return given;
    QString name = button()->text();
    if (name.isEmpty())
        name = button()->toolTip();
    // A mnemonic is no part of the name.
    return name.replace(QLatin1String("&&"), QLatin1String("\n")).remove(u'&').replace(u'\n', u'&');
}

QAccessible::State ToolButtonAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    state.hasPopup = button()->menu() != nullptr;
    return state;
}

QAccessible::Role ToolButtonAccess::role() const
{
    if (button()->isCheckable())
        return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    return QAccessible::Button;
}

int ToolButtonAccess::childCount() const
{
    return button()->menu() ? 1 : 0;
}

QAccessibleInterface *ToolButtonAccess::child(int index) const
{
    return index == 0 && button()->menu() ? QAccessible::queryAccessibleInterface(button()->menu()) : nullptr;
}

int ToolButtonAccess::indexOfChild(const QAccessibleInterface *child) const
{
    return button()->menu() && child->object() == button()->menu() ? 0 : -1;
}

QString ToolButtonAccess::pressName() const
{
    return button()->isCheckable() ? toggleAction() : pressAction();
}

QStringList ToolButtonAccess::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (!button()->isEnabled())
        return names;
    if (button()->menu())
        names.prepend(showMenuAction());
    names.prepend(pressName());
    return names;
}

void ToolButtonAccess::doAction(const QString &actionName)
{
    if (!button()->isEnabled())
        return;
    const bool isPress = actionName == pressName();
    // Later, since what opens may not return before it is closed.
    if ((isPress && isMenuOnly(button())) || (actionName == showMenuAction() && button()->menu()))
        QMetaObject::invokeMethod(
            button(), [button = button()] { showMenu(button); }, Qt::QueuedConnection);
    else if (isPress)
        QMetaObject::invokeMethod(button(), &QToolButton::click, Qt::QueuedConnection);
    else
        QAccessibleWidget::doAction(actionName);
}

} // namespace vitrine
