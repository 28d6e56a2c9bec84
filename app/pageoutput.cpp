#include "pageoutput.h"

#include "common/paths.h"
#include "common/windowstate.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "html/exporter.h"
#include "site/siteidentity.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace vitrine {

namespace {

const QString exportFolder = QStringLiteral("export");
const QString pageName = QStringLiteral("index.html");

} // namespace

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
    if (QFileInfo::exists(QDir(folder).filePath(pageName))) {
        Question question;
        question.id = "replace-export";
        question.text = tr("Replace the web page in %1?").arg(pathText(folder));
        question.details = tr("The folder holds a file %1 already. Other files in it are left alone.").arg(pageName);
        question.proceedLabel = tr("&Replace");
        question.answers = {Answer::Proceed, Answer::Cancel};
        if (m_questions->ask(question) != Answer::Proceed)
            return false;
    }
    if (!writePage(folder))
        return false;
    m_state->setLastFolder(exportFolder, folder);
    Q_EMIT exported(folder);
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
    if (!writePage(m_browserFolder->path()))
        return false;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(m_browserFolder->filePath(pageName)));
}

bool PageOutput::showInFolder()
{
    const QString path = m_controller->filePath();
    return !path.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

bool PageOutput::writePage(const QString &folder)
{
    Q_EMIT m_controller->flushRequested();
    const Profile &profile = m_controller->document()->profile();
    const QString path = m_controller->filePath();
    const Result<void> written = exportPage(profile, findSiteIdentity(profile, path), folder,
                                            {Theme(), QFileInfo(m_controller->displayName()).completeBaseName()});
    if (!written)
        m_questions->tell(Severity::Error, tr("The page was not written."), written.error().message);
    return written.has_value();
}

} // namespace vitrine
