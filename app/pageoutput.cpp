#include "pageoutput.h"

#include "common/documentsite.h"
#include "common/paths.h"
#include "common/windowstate.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "export/siteexport.h"
#include "html/themelist.h"
#include "pdf/pagepdf.h"
#include "profile/profilefile.h"

#include <QCursor>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace vitrine {

namespace {

const QString exportFolder = QStringLiteral("export");
const QString pageName = QStringLiteral("index.html");

/// Says by the cursor that something takes a moment.
class BusyCursor
{
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace

/// The page of the document, not written yet.
struct PageOutput::Page
{
    BuiltExport built;
    QByteArray text;
    QString themeProblem;
    bool isOfDocument = true;
};

PageOutput::PageOutput(DocumentController *controller, UserQuestions *questions, WindowState *state, QObject *parent)
    : QObject(parent),
      m_controller(controller),
      m_questions(questions),
      m_state(state)
{ }

bool PageOutput::exportWebPage()
{
    const QString last = m_state->lastFolder(exportFolder);
    const QString folder = m_questions->askForFolder(tr("Export a Copy of the Web Page to a Folder"),
                                                     QFileInfo(last).isDir() ? last : QDir::homePath());
    if (folder.isEmpty())
        return false;
    const std::optional<ExportOutcome> outcome = writePage(folder);
    if (!outcome)
        return false;
    m_state->setLastFolder(exportFolder, folder);
    Q_EMIT exported(*outcome);
    return true;
}

bool PageOutput::exportPdf()
{
    const QString last = m_state->lastFolder(exportFolder);
    const QString name = QFileInfo(m_controller->displayName()).completeBaseName() + QStringLiteral(".pdf");
    const QString path =
        m_questions->askForPdfToWrite((QFileInfo(last).isDir() ? last : QDir::homePath()) + u'/' + name);
    if (path.isEmpty())
        return false;
    const Result<Page> page = makePage(Medium::Paper);
    if (!page)
        return tellFailure(page.error());
    const Result<QByteArray> pdf = [&] {
        const BusyCursor cursor;
        return pagePdf(page->built.files, usualPaper());
    }();
    if (!pdf)
        return tellFailure(pdf.error());
    if (const Result<void> saved = saveFile(path, *pdf); !saved)
        return tellFailure(saved.error());
    const QFileInfo file(path);
    m_state->setLastFolder(exportFolder, file.absolutePath());
    ExportOutcome outcome;
    outcome.page = file.absoluteFilePath();
    outcome.change.files.push_back({file.fileName(), pdf->size(), true});
    outcome.findings = page->built.findings;
    outcome.text = page->text;
    outcome.themeProblem = page->themeProblem;
    outcome.isOfDocument = page->isOfDocument;
    Q_EMIT exported(outcome);
    return true;
}

bool PageOutput::showInBrowser()
{
    if (!m_browserFolder || !m_browserFolder->isValid())
        m_browserFolder = std::make_unique<QTemporaryDir>();
    if (!m_browserFolder->isValid()) {
        m_questions->tell(Severity::Error, tr("The page could not be shown in the browser."),
                          tr("No temporary folder could be made: %1").arg(m_browserFolder->errorString()));
        return false;
    }
    const std::optional<ExportOutcome> outcome = writePage(m_browserFolder->path());
    return outcome && QDesktopServices::openUrl(QUrl::fromLocalFile(outcome->page));
}

bool PageOutput::showInFolder()
{
    const QString path = m_controller->filePath();
    return !path.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

Result<PageOutput::Page> PageOutput::makePage(Medium medium)
{
    m_controller->flush();
    // As the preview shows it.
    const ChosenTheme chosen = chosenTheme(m_theme);
    const Profile profile = m_controller->document()->profile();
    m_controller->site()->refresh();
    const SiteContext &site = m_controller->site()->context();
    // An about stub's profile stands in its author's page.
    const Profile &shown = site.author ? site.author->shown : profile;
    ExportOptions options = exportOptionsFor(site, profile.kind());
    options.theme = chosen.theme;
    options.isPaper = medium == Medium::Paper;
    options.page.title = QFileInfo(m_controller->displayName()).completeBaseName();
    Result<BuiltExport> built = buildExport(shown, site.identity, options);
    if (!built)
        return built.error();
    if (!site.author)
        return Page{*std::move(built), profile.text(), chosen.problem, true};
    return Page{*std::move(built), site.author->profile.text(), chosen.problem, false};
}

std::optional<ExportOutcome> PageOutput::writePage(const QString &folder)
{
    const Result<Page> page = makePage(Medium::Web);
    if (!page) {
        tellFailure(page.error());
        return std::nullopt;
    }
    auto written = writeExportFolder(folder, page->built.files, {});
    if (!written && written.error().code == "export-foreign-folder") {
        Question question;
        question.id = "foreign-export-folder";
        question.text = tr("Write the web page to %1 all the same?").arg(pathText(folder));
        question.details =
            tr("The folder holds files that no export made. They are left alone, but a file %1 is replaced.")
                .arg(pageName);
        question.proceedLabel = tr("&Write");
        question.answers = {Answer::Proceed, Answer::Cancel};
        if (m_questions->ask(question) != Answer::Proceed)
            return std::nullopt;
        FolderOptions force;
        force.force = true;
        written = writeExportFolder(folder, page->built.files, force);
    }
    if (!written) {
        tellFailure(written.error());
        return std::nullopt;
    }
    return ExportOutcome{QDir(folder).absoluteFilePath(pageName),
                         *written,
                         page->built.findings,
                         page->text,
                         page->themeProblem,
                         page->isOfDocument};
}

bool PageOutput::tellFailure(const Error &error)
{
    m_questions->tell(Severity::Error, tr("The page was not written."), error.message);
    return false;
}

} // namespace vitrine
