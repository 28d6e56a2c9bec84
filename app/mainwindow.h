#pragma once

#include <QMainWindow>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace vitrine {

class DocumentController;
class MainActions;
class ExportReportDialog;
class PageOutput;
struct ExportOutcome;
class ProfileDocument;
class Settings;
class StartPage;
class UserQuestions;
class WindowState;
class WindowStatusBar;
class WorkArea;

/// The window: start page or work area, with menus, toolbar and status bar around it. Ties the parts together and
/// decides nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// None of the pointers is owned; all must outlive the window.
    MainWindow(UserQuestions *questions, Settings *settings, WindowState *state, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what the program was started with: a file, which begins as a new one if it is not there, or, if `path` is
    /// empty, the start page.
    void begin(const QString &path);

    [[nodiscard]] DocumentController *controller() const { return m_controller; }
    [[nodiscard]] MainActions *actions() const { return m_actions; }
    /// Null until a file has been opened.
    [[nodiscard]] WorkArea *workArea() const { return m_work; }
    [[nodiscard]] WindowStatusBar *status() const { return m_status; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createStartPage();
    void createWorkArea();
    void connectFileCommands();
    void connectViewCommands();
    void showFile();
    void updateTitle();
    void updateActions();
    void updateRecentMenu();
    void openLink(const QUrl &url);
    void choosePicture();
    void showAbout();
    void reportExport(const ExportOutcome &outcome);

    UserQuestions *m_questions;
    Settings *m_settings;
    WindowState *m_state;
    ProfileDocument *m_document;
    DocumentController *m_controller;
    PageOutput *m_output;
    QString m_toldThemeProblem;             ///< So that it is told once.
    ExportReportDialog *m_report = nullptr; ///< Made when it is first needed.
    QStackedWidget *m_pages;
    MainActions *m_actions;
    WindowStatusBar *m_status;
    StartPage *m_start = nullptr;
    WorkArea *m_work = nullptr;
    bool m_isPainted = false;
};

} // namespace vitrine
