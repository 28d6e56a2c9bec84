#pragma once

#include <QAccessibleWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

/// A tool button as assistive technologies meet it: whatever the button does can be asked for, and the answer never
/// waits.
///
/// Qt's own opens no menu of a button that has nothing but a menu, offers no press where there is one beside, and
/// answers when the menu is closed again.
class ToolButtonAccess : public QAccessibleWidget
{
public:
    explicit ToolButtonAccess(QToolButton *button);

    /// Makes these for all tool buttons from now on. To be called behind the making of the application.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QAccessible::Role role() const override;

    /// The menu, if there is one.
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    /// Pressing comes first; a button that has a menu only opens it when it is pressed.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override;

private:
    [[nodiscard]] QToolButton *button() const;
    [[nodiscard]] QString pressName() const;
};

} // namespace vitrine
