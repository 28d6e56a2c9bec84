#include "common/toolbuttonaccess.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vitrine;

namespace {

QAccessibleInterface *accessOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

} // namespace

/// What assistive technologies can do with a tool button.
class ToolButtonAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ToolButtonAccess::install(); }

    void aButtonIsPressed()
    {
        QToolButton button;
        button.setText(QStringLiteral("&Search && replace"));
        QSignalSpy clicked(&button, &QToolButton::clicked);
        QAccessibleInterface *access = accessOf(&button);
        QCOMPARE(access->role(), QAccessible::Button);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Search & replace"));
        QCOMPARE(access->actionInterface()->actionNames().first(), QAccessibleActionInterface::pressAction());
        QVERIFY(!access->state().hasPopup);
        QCOMPARE(access->childCount(), 0);
        access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(clicked.wait());

        button.setAccessibleName(QStringLiteral("Search"));
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Search"));
    }

    void aSwitchSaysWhetherItIsOn()
    {
        QToolButton button;
        button.setCheckable(true);
        QAccessibleInterface *access = accessOf(&button);
        QCOMPARE(access->role(), QAccessible::CheckBox);
        QVERIFY(access->state().checkable && !access->state().checked);
        access->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_VERIFY(access->state().checked);
    }

    void nothingCanBeDoneWithADisabledButton()
    {
        QToolButton button;
        button.setCheckable(true);
        button.setEnabled(false);
        QAccessibleActionInterface *actions = accessOf(&button)->actionInterface();
        QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        actions->doAction(QAccessibleActionInterface::toggleAction());
        QCoreApplication::processEvents();
        QVERIFY(!button.isChecked());
    }

    void aMenuOpensAndTheAnswerDoesNotWaitForItsEnd_data()
    {
        QTest::addColumn<QToolButton::ToolButtonPopupMode>("mode");
        QTest::addColumn<QString>("action");
        QTest::newRow("nothing but a menu, pressed")
            << QToolButton::InstantPopup << QAccessibleActionInterface::pressAction();
        QTest::newRow("nothing but a menu, opened")
            << QToolButton::InstantPopup << QAccessibleActionInterface::showMenuAction();
        QTest::newRow("a menu beside, opened")
            << QToolButton::MenuButtonPopup << QAccessibleActionInterface::showMenuAction();
    }
    void aMenuOpensAndTheAnswerDoesNotWaitForItsEnd()
    {
        QFETCH(QToolButton::ToolButtonPopupMode, mode);
        QFETCH(QString, action);
        QToolButton button;
        QMenu menu;
        QAction *dark = menu.addAction(QStringLiteral("Dark"));
        button.setPopupMode(mode);
        button.setMenu(&menu);
        button.show();
        QSignalSpy clicked(&button, &QToolButton::clicked);
        QAccessibleInterface *access = accessOf(&button);
        QVERIFY(access->state().hasPopup);
        QCOMPARE(access->childCount(), 1);
        QCOMPARE(access->child(0)->object(), &menu);
        QCOMPARE(access->indexOfChild(access->child(0)), 0);
        QCOMPARE(access->child(0)->child(0)->text(QAccessible::Name), QStringLiteral("Dark"));
        QVERIFY(access->actionInterface()->actionNames().contains(action));
        access->actionInterface()->doAction(action);
        QVERIFY(!menu.isVisible());
        bool wasOpen = false;
        connect(&menu, &QMenu::aboutToShow, this, [&] {
            wasOpen = true;
            // As an assistive technology chooses it, which is no click on the menu.
            QMetaObject::invokeMethod(dark, &QAction::trigger, Qt::QueuedConnection);
        });
        QTRY_VERIFY(wasOpen);
        QTRY_VERIFY(!menu.isVisible());
        QVERIFY(clicked.isEmpty());
    }

    void aButtonWithAMenuBesideIsPressed()
    {
        QToolButton button;
        QMenu menu;
        button.setPopupMode(QToolButton::MenuButtonPopup);
        button.setMenu(&menu);
        QSignalSpy clicked(&button, &QToolButton::clicked);
        QAccessibleActionInterface *actions = accessOf(&button)->actionInterface();
        QCOMPARE(actions->actionNames().first(), QAccessibleActionInterface::pressAction());
        actions->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(clicked.wait());
        QVERIFY(!menu.isVisible());
    }
};

QTEST_MAIN(ToolButtonAccessTest)
#include "tst_toolbuttonaccess.moc"
