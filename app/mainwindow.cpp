#include "mainwindow.h"

#include "common/fontunits.h"
#include "common/paths.h"
#include "common/settings.h"
#include "common/userquestions.h"
#include "common/windowstate.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "editorarea.h"
#include "entrycommands.h"
#include "exportreportdialog.h"
#include "mainactions.h"
#include "pageoutput.h"
#include "preview/previewpane.h"
#include "problemspanel.h"
#include "site/pictures.h"
#include "start/startpage.h"
#include "startclock.h"
#include "windowstatusbar.h"
#include "workarea.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

namespace vitrine {

namespace {

const QString geometryState = QStringLiteral("geometry");
constexpr int messageMilliseconds = 8000;

/// Of a window that nobody has sized yet; at the least, and at the default font.
constexpr QSize firstSize{1280, 800};

/// The one file that was dragged here; empty for anything else.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(UserQuestions *questions, Settings *settings, WindowState *state, QWidget *parent)
    : QMainWindow(parent),
      m_questions(questions),
      m_settings(settings),
      m_state(state),
      m_document(new ProfileDocument(this)),
      m_controller(new DocumentController(m_document, questions, settings, state, this)),
      m_output(new PageOutput(m_controller, questions, state, this)),
      m_pages(new QStackedWidget(this)),
      m_actions(new MainActions(this, m_document->undoStack())),
      m_status(new WindowStatusBar(m_controller, this))
{
    setAcceptDrops(true);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    connectFileCommands();
    connectViewCommands();
    connect(m_controller, &DocumentController::fileChanged, this, &MainWindow::showFile);
    connect(m_controller, &DocumentController::saved, this, &MainWindow::updateActions);
    connect(m_controller, &DocumentController::reloaded, this, [this] {
        m_status->showMessage(
            tr("%1 was changed by another program; this is how it is now.").arg(m_controller->displayName()),
            messageMilliseconds);
    });
    connect(m_document, &ProfileDocument::changed, this, &MainWindow::updateActions);
    connect(m_document, &ProfileDocument::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(m_document, &ProfileDocument::modifiedChanged, this, &MainWindow::updateActions);
    connect(m_state, &WindowState::recentFilesChanged, this, &MainWindow::updateRecentMenu);
    updateRecentMenu();
    updateTitle();
    updateActions();
    if (!restoreGeometry(m_state->widgetState(geometryState))) {
        // However small the font is, the page needs that much to show the site's two columns.
        const QSize wanted = QSize(fontUnits(this, firstSize.width()), fontUnits(this, firstSize.height()));
        // What the system draws around the window has to fit as well.
        const QSize frame(fontUnits(this, 8), fontUnits(this, 40));
        resize(wanted.expandedTo(firstSize).boundedTo(screen()->availableSize() - frame));
    }
}

MainWindow::~MainWindow()
{
    // The views go before the document that they show, which is an older child.
    delete m_pages;
}

void MainWindow::begin(const QString &path)
{
    if (path.isEmpty() || !m_controller->openFile(path, MissingFile::Create))
        showFile();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_controller->mayLeave()) {
        event->ignore();
        return;
    }
    m_state->setWidgetState(geometryState, saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // Not in here: a question would stand in the way of the program that the file comes from.
    QTimer::singleShot(0, this, [this, path] { m_controller->openFile(path); });
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_isPainted)
        return;
    m_isPainted = true;
    logStartStep("window");
    // The page takes longer to make than all the rest: the window is on the screen first.
    QTimer::singleShot(0, this, [this] {
        if (m_work)
            m_work->allowPage();
    });
}

void MainWindow::createStartPage()
{
    if (m_start)
        return;
    m_start = new StartPage(m_state, m_pages);
    m_pages->addWidget(m_start);
    connect(m_start, &StartPage::openRequested, m_controller, &DocumentController::open);
    connect(m_start, &StartPage::newRequested, m_controller, &DocumentController::newFile);
    connect(m_start, &StartPage::sampleRequested, m_controller, &DocumentController::openSample);
    connect(m_start, &StartPage::fileRequested, m_controller,
            [this](const QString &path) { m_controller->openFile(path); });
    connect(m_start, &StartPage::forgetRequested, m_state, &WindowState::removeRecentFile);
}

void MainWindow::createWorkArea()
{
    if (m_work)
        return;
    m_work = new WorkArea(m_controller, m_settings, m_state, m_pages);
    m_pages->addWidget(m_work);
    const auto updateProblems = [this] {
        m_status->setProblemCounts(m_work->problems()->problemCount(), m_work->problems()->hintCount());
    };
    connect(m_work->problems(), &ProblemsPanel::countsChanged, this, updateProblems);
    connect(m_status, &WindowStatusBar::problemsRequested, m_work,
            [this] { m_work->setProblemsShown(!m_work->areProblemsShown()); });
    connect(m_controller, &DocumentController::flushRequested, m_work->editor(), &EditorArea::flush);
    connect(m_work, &WorkArea::panesChanged, this, &MainWindow::updateActions);
    connect(m_work, &WorkArea::linkRequested, this, &MainWindow::openLink);
    connect(m_work, &WorkArea::pictureRequested, this, &MainWindow::choosePicture);
    auto *entries = new EntryCommands(m_document, m_work->editor(), m_actions, m_work);
    connect(m_work, &WorkArea::addRequested, entries, &EntryCommands::add);
    connect(entries, &EntryCommands::refused, m_work, &WorkArea::showNotice);
    connect(m_work->editor(), &EditorArea::sourceShownChanged, this, &MainWindow::updateActions);
    connect(m_work->page(), &PreviewPane::shown, this, [] { logStartStep("page"); });
    connect(m_work->page(), &PreviewPane::themeReplaced, this, [this](const QString &problem) {
        if (std::exchange(m_toldThemeProblem, problem) != problem)
            m_status->showMessage(problem, messageMilliseconds);
    });
    updateProblems();
    if (m_isPainted)
        m_work->allowPage();
}

void MainWindow::connectFileCommands()
{
    const auto on = [this](Command command, auto function) {
        connect(m_actions->action(command), &QAction::triggered, this, function);
    };
    // What asks in a dialog begins behind the command: an assistive technology that gave it waits for it to return.
    const auto ask = [this](Command command, auto function) {
        connect(m_actions->action(command), &QAction::triggered, this, function, Qt::QueuedConnection);
    };
    on(Command::New, [this] { m_controller->newFile(); });
    ask(Command::Open, [this] { m_controller->open(); });
    on(Command::OpenSample, [this] { m_controller->openSample(); });
    on(Command::Save, [this] { m_controller->save(); });
    ask(Command::SaveAs, [this] { m_controller->saveAs(); });
    on(Command::CloseFile, [this] { m_controller->close(); });
    on(Command::Quit, [this] { close(); });
    // As the preview shows it.
    const auto output = [this](bool (PageOutput::*write)()) {
        return [this, write] {
            m_output->setTheme(m_settings->value(Settings::pageTheme));
            (m_output->*write)();
        };
    };
    ask(Command::ExportPage, output(&PageOutput::exportWebPage));
    ask(Command::ExportPdf, output(&PageOutput::exportPdf));
    on(Command::ShowInBrowser, output(&PageOutput::showInBrowser));
    on(Command::ShowInFolder, [this] { m_output->showInFolder(); });
    ask(Command::About, [this] { showAbout(); });
    connect(m_output, &PageOutput::exported, this, &MainWindow::reportExport);
}

void MainWindow::reportExport(const ExportOutcome &outcome)
{
    QString message = tr("A copy of the page stands in %1.").arg(pathText(QFileInfo(outcome.page).absolutePath()));
    if (!outcome.themeProblem.isEmpty())
        message += u' ' + outcome.themeProblem;
    m_status->showMessage(message, messageMilliseconds);
    if (!m_report) {
        m_report = new ExportReportDialog(this);
        connect(m_report, &ExportReportDialog::findingActivated, this, [this](const Diagnostic &finding) {
            // The text may have become shorter since.
            if (m_work && finding.range.end <= m_document->text().size())
                m_work->showProblem(finding);
        });
        connect(m_controller, &DocumentController::fileChanged, m_report, &QDialog::close);
    }
    m_report->showReport(outcome);
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](Command command, auto function) {
        connect(m_actions->action(command), &QAction::triggered, this, function);
    };
    on(Command::ShowOverview, [this] { m_work->editor()->showOverview(); });
    on(Command::ShowSource, [this](bool shown) { m_work->editor()->setSourceShown(shown); });
    on(Command::ShowOutline, [this](bool shown) { m_work->setOutlineShown(shown); });
    on(Command::ShowPage, [this](bool shown) { m_work->setPageShown(shown); });
    on(Command::ShowProblems, [this](bool shown) { m_work->setProblemsShown(shown); });
    on(Command::ZoomIn, [this] { m_work->page()->zoomIn(); });
    on(Command::ZoomOut, [this] { m_work->page()->zoomOut(); });
    on(Command::ResetZoom, [this] { m_work->page()->resetZoom(); });
    on(Command::NextPane, [this] { m_work->cycleFocus(+1); });
    on(Command::PreviousPane, [this] { m_work->cycleFocus(-1); });
    on(Command::WrapSource, [this](bool wraps) { m_settings->setValue(Settings::wrapSourceLines, wraps); });
    m_actions->action(Command::WrapSource)->setChecked(m_settings->value(Settings::wrapSourceLines));
}

void MainWindow::showFile()
{
    if (m_controller->isOpen()) {
        createWorkArea();
        m_pages->setCurrentWidget(m_work);
    } else {
        createStartPage();
        m_pages->setCurrentWidget(m_start);
        m_start->focusFirst();
    }
    updateTitle();
    updateActions();
    if (m_controller->isNewFile() && !m_controller->filePath().isEmpty())
        m_status->showMessage(tr("%1 is a new file. It is made when you save.").arg(m_controller->displayName()),
                              messageMilliseconds);
    else
        m_status->clearMessage();
}

void MainWindow::updateTitle()
{
    if (!m_controller->isOpen()) {
        setWindowTitle(QGuiApplication::applicationDisplayName());
    } else {
        const QString path = m_controller->filePath();
        QString title = m_controller->displayName() + QStringLiteral("[*]");
        if (m_controller->isNewFile() && !path.isEmpty())
            title = tr("%1 (new file)").arg(title);
        if (!path.isEmpty())
            title += QStringLiteral(" – ") + folderText(path);
        setWindowTitle(title);
    }
    setWindowModified(m_document->isModified());
}

void MainWindow::updateActions()
{
    const bool isOpen = m_controller->isOpen() && m_work;
    const auto enable = [this](std::initializer_list<Command> commands, bool enabled) {
        for (const Command command : commands)
            m_actions->action(command)->setEnabled(enabled);
    };
    enable({Command::ExportPage, Command::ExportPdf, Command::ShowInBrowser, Command::CloseFile, Command::ShowOverview,
            Command::ShowSource, Command::ShowOutline, Command::ShowPage, Command::ShowProblems, Command::NextPane,
            Command::PreviousPane},
           isOpen);
    // What is chosen decides on the other commands on entries; see EntryCommands.
    if (!m_work) {
        enable({Command::AddEntry, Command::Duplicate, Command::HideOrShow, Command::Remove, Command::MoveUp,
                Command::MoveDown},
               false);
        m_actions->addMenu()->menuAction()->setEnabled(false);
    }
    enable({Command::Save}, m_controller->canSave());
    enable({Command::SaveAs}, isOpen && !m_document->isReadOnly());
    enable({Command::ShowInFolder}, isOpen && !m_controller->filePath().isEmpty() && !m_controller->isNewFile());
    enable({Command::ZoomIn, Command::ZoomOut, Command::ResetZoom}, isOpen && m_work->isPageShown());

    m_actions->action(Command::ShowSource)->setChecked(isOpen && m_work->editor()->isSourceShown());
    m_actions->action(Command::ShowOutline)->setChecked(isOpen && m_work->isOutlineShown());
    m_actions->action(Command::ShowPage)->setChecked(isOpen && m_work->isPageShown());
    m_actions->action(Command::ShowProblems)->setChecked(isOpen && m_work->areProblemsShown());
}

void MainWindow::updateRecentMenu()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    const QStringList paths = m_state->recentFiles();
    for (const QString &path : paths) {
        QString text = QFileInfo(path).fileName() + QStringLiteral(" – ") + folderText(path);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(text, m_controller, [this, path] { m_controller->openFile(path); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Clear This List"), m_state, &WindowState::clearRecentFiles)->setEnabled(!paths.isEmpty());
}

void MainWindow::openLink(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        m_status->showMessage(tr("%1 could not be opened.").arg(url.toDisplayString()), messageMilliseconds);
}

void MainWindow::choosePicture()
{
    OwnFields fields = m_settings->ownFields();
    const QString folder = QFileInfo(fields.picture).absolutePath();
    const QString path =
        m_questions->askForPicture(fields.picture.isEmpty() || !QFileInfo(folder).isDir() ? QDir::homePath() : folder);
    if (path.isEmpty())
        return;
    if (!isShowablePicture(QFileInfo(path).absoluteFilePath())) {
        m_questions->tell(
            Severity::Warning, tr("%1 cannot be shown on a page.").arg(QFileInfo(path).fileName()),
            tr("Choose a picture of a kind that browsers show, such as JPEG or PNG, and of at most 32 MB."));
        return;
    }
    fields.picture = QFileInfo(path).absoluteFilePath();
    m_settings->setOwnFields(fields);
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Vitrine"),
                    tr("Vitrine %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box.setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box.setInformativeText(tr("An editor for academic profile pages. Only what you change is changed in your file. "
                              "Nothing is sent anywhere."));
    box.exec();
}

} // namespace vitrine
