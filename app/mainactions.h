#pragma once

#include <QKeySequence>
#include <QObject>

#include <map>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;
QT_END_NAMESPACE

namespace vitrine {

/// What the window can be told to do.
enum class Command {
    New,
    Open,
    OpenSample,
    Save,
    SaveAs,
    ExportPage,
    ExportPdf,
    ShowInBrowser,
    ShowInFolder,
    CloseFile,
    Quit,
    Undo,
    Redo,
    AddEntry,
    Duplicate,
    HideOrShow,
    Remove,
    MoveUp,
    MoveDown,
    ShowOverview,
    ShowSource,
    ShowOutline,
    ShowPage,
    ShowProblems,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    NextPane,
    PreviousPane,
    WrapSource,
    About,
};

/// The window's actions, and the menus and the toolbar that hold them. Knows nothing of what they do.
class MainActions : public QObject
{
    Q_OBJECT

public:
    /// Builds menus and toolbar into `window`. Undo and Redo follow `undoStack`.
    MainActions(QMainWindow *window, QUndoStack *undoStack);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.at(command); }
    /// Gives HideOrShow the name of what it would do.
    void setShowsEntry(bool shows);
    /// The menu of recent files, for the window to fill.
    [[nodiscard]] QMenu *recentMenu() const { return m_recentMenu; }
    /// The menu of what can be added, for the window to fill.
    [[nodiscard]] QMenu *addMenu() const { return m_addMenu; }

private:
    QAction *add(Command command, const QString &text, const QString &iconName = {}, const QKeySequence &shortcut = {});
    QAction *addCheckable(Command command, const QString &text, const QString &iconName = {},
                          const QKeySequence &shortcut = {});
    void createFileActions();
    /// The menu behind the toolbar's button for exports.
    QMenu *createExportMenu();
    void createEditActions(QUndoStack *undoStack);
    void createViewActions();
    void createMenus();
    void createToolBar();

    QMainWindow *m_window;
    QMenu *m_recentMenu;
    QMenu *m_addMenu;
    std::map<Command, QAction *> m_actions;
};

} // namespace vitrine
