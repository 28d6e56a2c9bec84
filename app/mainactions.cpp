#include "mainactions.h"

#include "common/fontunits.h"
#include "common/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

namespace vitrine {

MainActions::MainActions(QMainWindow *window, QUndoStack *undoStack)
    : QObject(window),
      m_window(window),
      m_recentMenu(new QMenu(tr("Open &Recent"), window)),
      m_addMenu(new QMenu(tr("&Add"), window))
{
    createFileActions();
    createEditActions(undoStack);
    createViewActions();
    createMenus();
    createToolBar();
}

QAction *MainActions::add(Command command, const QString &text, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, m_window);
    if (!iconName.isEmpty())
        action->setIcon(themedIcon(iconName));
    action->setShortcut(shortcut);
    m_actions.emplace(command, action);
    return action;
}

QAction *MainActions::addCheckable(Command command, const QString &text, const QString &iconName,
                                   const QKeySequence &shortcut)
{
    QAction *action = add(command, text, iconName, shortcut);
    action->setCheckable(true);
    return action;
}

void MainActions::setShowsEntry(bool shows)
{
    QAction *entry = action(Command::HideOrShow);
    entry->setText(shows ? tr("Sho&w Entry") : tr("&Hide Entry"));
    entry->setIcon(themedIcon(shows ? QStringLiteral("eye") : QStringLiteral("eye-off")));
}

void MainActions::createFileActions()
{
    add(Command::New, tr("&New"), QStringLiteral("file-plus"), QKeySequence::New);
    add(Command::Open, tr("&Open…"), QStringLiteral("folder-open"), QKeySequence::Open);
    add(Command::OpenSample, tr("Try the &Sample"), QStringLiteral("sparkles"));
    add(Command::Save, tr("&Save"), QStringLiteral("save"), QKeySequence::Save);
    add(Command::SaveAs, tr("Save &As…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    QAction *exportPage =
        add(Command::ExportPage, tr("&Export Web Page…"), QStringLiteral("share"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportPage->setIconText(tr("Export"));
    exportPage->setToolTip(tr("Write a copy of the page to a folder. What your site publishes is the file itself."));
    add(Command::ExportPdf, tr("Export P&DF…"), QStringLiteral("file-text"));
    add(Command::ShowInBrowser, tr("Page in &Browser"), QStringLiteral("globe"));
    add(Command::ShowInFolder, tr("Show in &Folder"), QStringLiteral("folder"));
    add(Command::CloseFile, tr("&Close"), {}, QKeySequence(Qt::CTRL | Qt::Key_W));
    add(Command::Quit, tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q))->setMenuRole(QAction::QuitRole);
    action(Command::Open)->setIconText(tr("Open"));
}

void MainActions::createEditActions(QUndoStack *undoStack)
{
    QAction *undo = add(Command::Undo, tr("&Undo"), QStringLiteral("undo-2"), QKeySequence::Undo);
    undo->setIconText(tr("Undo"));
    connect(undo, &QAction::triggered, undoStack, &QUndoStack::undo);
    QAction *redo = add(Command::Redo, tr("&Redo"), QStringLiteral("redo-2"));
    redo->setIconText(tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(redo, &QAction::triggered, undoStack, &QUndoStack::redo);

    // QUndoStack's own actions put the change's name behind the word, which is not right in every language.
    const auto nameUndo = [undo](const QString &change) {
        undo->setText(change.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(change));
    };
    const auto nameRedo = [redo](const QString &change) {
        redo->setText(change.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(change));
    };
    undo->setEnabled(undoStack->canUndo());
    redo->setEnabled(undoStack->canRedo());
    nameUndo(undoStack->undoText());
    nameRedo(undoStack->redoText());
    connect(undoStack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(undoStack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(undoStack, &QUndoStack::undoTextChanged, undo, nameUndo);
    connect(undoStack, &QUndoStack::redoTextChanged, redo, nameRedo);

    add(Command::AddEntry, tr("Add &Entry"), QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    add(Command::Duplicate, tr("&Duplicate Entry"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    add(Command::HideOrShow, {}, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    setShowsEntry(false);
    add(Command::Remove, tr("Re&move Entry"), QStringLiteral("trash-2"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    add(Command::MoveUp, tr("Move Entry U&p"), QStringLiteral("arrow-up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    add(Command::MoveDown, tr("Move Entry Do&wn"), QStringLiteral("arrow-down"), QKeySequence(Qt::ALT | Qt::Key_Down));
}

void MainActions::createViewActions()
{
    add(Command::ShowOverview, tr("&Overview"), QStringLiteral("layout-dashboard"),
        QKeySequence(Qt::ALT | Qt::Key_Home));
    addCheckable(Command::ShowSource, tr("&Source"), QStringLiteral("code"), QKeySequence(Qt::CTRL | Qt::Key_U))
        ->setToolTip(tr("Edit the file as text"));
    addCheckable(Command::ShowOutline, tr("O&utline"), QStringLiteral("panel-left"), QKeySequence(Qt::Key_F9));
    addCheckable(Command::ShowPage, tr("&Page"), QStringLiteral("panel-right"), QKeySequence(Qt::Key_F8));
    addCheckable(Command::ShowProblems, tr("P&roblems"), QStringLiteral("triangle-alert"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    add(Command::ZoomIn, tr("Zoom Page &In"), QStringLiteral("zoom-in"), QKeySequence::ZoomIn)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(Command::ZoomOut, tr("Zoom Page O&ut"), QStringLiteral("zoom-out"), QKeySequence::ZoomOut);
    add(Command::ResetZoom, tr("Page at Its Own Si&ze"), {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    addCheckable(Command::WrapSource, tr("&Wrap Lines in Source"));
    add(Command::NextPane, tr("&Next Pane"), {}, QKeySequence(Qt::Key_F6));
    add(Command::PreviousPane, tr("Pre&vious Pane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    add(Command::About, tr("&About Vitrine"), QStringLiteral("info"))->setMenuRole(QAction::AboutRole);
}

void MainActions::createMenus()
{
    const auto fill = [this](QMenu *menu, std::initializer_list<Command> commands) {
        for (const Command command : commands)
            menu->addAction(action(command));
    };
    QMenu *file = m_window->menuBar()->addMenu(tr("&File"));
    fill(file, {Command::New, Command::Open});
    file->addMenu(m_recentMenu);
    fill(file, {Command::OpenSample});
    file->addSeparator();
    fill(file, {Command::Save, Command::SaveAs, Command::ShowInFolder});
    file->addSeparator();
    fill(file, {Command::ExportPage, Command::ExportPdf, Command::ShowInBrowser});
    file->addSeparator();
    fill(file, {Command::CloseFile, Command::Quit});

    QMenu *edit = m_window->menuBar()->addMenu(tr("&Edit"));
    fill(edit, {Command::Undo, Command::Redo});
    edit->addSeparator();
    fill(edit, {Command::AddEntry});
    edit->addMenu(m_addMenu);
    fill(edit, {Command::Duplicate, Command::HideOrShow, Command::Remove});
    edit->addSeparator();
    fill(edit, {Command::MoveUp, Command::MoveDown});

    QMenu *view = m_window->menuBar()->addMenu(tr("&View"));
    fill(view, {Command::ShowOverview, Command::ShowSource});
    view->addSeparator();
    fill(view, {Command::ShowOutline, Command::ShowPage, Command::ShowProblems});
    view->addSeparator();
    fill(view, {Command::ZoomIn, Command::ZoomOut, Command::ResetZoom});
    view->addSeparator();
    fill(view, {Command::WrapSource, Command::NextPane, Command::PreviousPane});

    QMenu *help = m_window->menuBar()->addMenu(tr("&Help"));
    fill(help, {Command::About});
}

QMenu *MainActions::createExportMenu()
{
    auto *menu = new QMenu(m_window);
    for (const Command command : {Command::ExportPage, Command::ExportPdf, Command::ShowInBrowser})
        menu->addAction(action(command));
    return menu;
}

void MainActions::createToolBar()
{
    QToolBar *bar = m_window->addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({fontUnits(bar, 18), fontUnits(bar, 18)});

    bar->addAction(action(Command::Open));
    auto *open = qobject_cast<QToolButton *>(bar->widgetForAction(action(Command::Open)));
    open->setMenu(m_recentMenu);
    open->setPopupMode(QToolButton::MenuButtonPopup);
    bar->addSeparator();
    bar->addAction(action(Command::Save));
    bar->addAction(action(Command::Undo));
    bar->addAction(action(Command::Redo));
    bar->addSeparator();

    auto *addButton = new QToolButton(bar);
    addButton->setText(tr("Add"));
    addButton->setToolTip(tr("Add an entry"));
    addButton->setIcon(themedIcon(QStringLiteral("plus")));
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButton->setMenu(m_addMenu);
    addButton->setPopupMode(QToolButton::MenuButtonPopup);
    addButton->setFocusPolicy(Qt::NoFocus);
    connect(addButton, &QToolButton::clicked, addButton, &QToolButton::showMenu);
    bar->addWidget(addButton);
    connect(m_addMenu->menuAction(), &QAction::enabledChanged, addButton, &QToolButton::setEnabled);

    bar->addSeparator();
    bar->addAction(action(Command::ShowSource));
    bar->addAction(action(Command::ExportPage));
    auto *exportButton = qobject_cast<QToolButton *>(bar->widgetForAction(action(Command::ExportPage)));
    exportButton->setMenu(createExportMenu());
    exportButton->setPopupMode(QToolButton::MenuButtonPopup);
}

} // namespace vitrine
