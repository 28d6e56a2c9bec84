#include "documentbar.h"

#include "common/documentsite.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "text/linemap.h"

#include <QFileInfo>
#include <QTimer>

namespace vitrine {

namespace {

/// How long typing rests before an unfinished line is called an error.
constexpr int restMilliseconds = 1000;

/// What follows the content folder of a path.
QString pathInContent(const QString &path)
{
    const QString content = QStringLiteral("/content/");
    const qsizetype at = path.lastIndexOf(content);
    return at < 0 ? QFileInfo(path).fileName() : path.sliced(at + content.size());
}

} // namespace

DocumentBar::DocumentBar(DocumentController *controller, QWidget *parent)
    : InfoBar(parent),
      m_controller(controller),
      m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &DocumentBar::update);
    connect(controller, &DocumentController::fileChanged, this, &DocumentBar::update);
    connect(controller, &DocumentController::diskChanged, this, &DocumentBar::update);
    connect(controller->site(), &DocumentSite::changed, this, &DocumentBar::followSite);
    connect(controller->document(), &ProfileDocument::changed, this, &DocumentBar::followChange);
    connect(this, &InfoBar::actionTriggered, this, &DocumentBar::act);
    update();
}

void DocumentBar::followChange(const DocumentChange &change)
{
    if (change.isLoad || change.isUndoOrRedo || m_controller->document()->profile().isValid())
        update();
    else
        m_rest->start();
}

void DocumentBar::followSite()
{
    if (!m_rest->isActive())
        update();
}

void DocumentBar::update()
{
    m_rest->stop();
    m_do = Action::None;
    if (!m_controller->isOpen())
        return clear();
    if (m_controller->hasChangedOnDisk())
        return showChangedOnDisk();
    if (m_controller->hasForeignEncoding())
        return showEncoding();
    const SiteContext &site = m_controller->site()->context();
    const ProfileKind kind = m_controller->document()->profile().kind();
    if (kind != ProfileKind::Invalid && (site.author || !site.authorName.isEmpty()))
        return showStub();
    switch (kind) {
    case ProfileKind::Invalid:
        return showInvalid();
    case ProfileKind::ForeignFrontMatter:
        return showMessage(Severity::Hint, tr("This file has no TOML front matter, so only its text is edited here."));
    case ProfileKind::AboutStub:
    case ProfileKind::AboutWidget:
    case ProfileKind::AuthorPage:
    case ProfileKind::OtherPage:
        break;
    }
    clear();
}

void DocumentBar::showChangedOnDisk()
{
    if (!m_controller->diskProblem().isEmpty()) {
        showMessage(Severity::Warning,
                    tr("This file was changed by another program, and what it is now cannot be shown. %1")
                        .arg(m_controller->diskProblem()));
        return;
    }
    m_do = Action::Reload;
    showMessage(
        Severity::Warning,
        tr("This file was changed by another program. Reloading shows what it is now; Undo brings back what you "
           "have here."),
        tr("&Reload"));
}

void DocumentBar::showEncoding()
{
    m_do = Action::Convert;
    const LineMap lines(m_controller->document()->text());
    showMessage(Severity::Warning,
                tr("This file is not UTF-8: line %1 has a character in another encoding. It can be read, and edited "
                   "once it is converted.")
                    .arg(lines.position(m_controller->invalidAt()).line),
                tr("&Convert"));
}

void DocumentBar::showInvalid()
{
    const ProfileDocument *document = m_controller->document();
    const std::vector<Diagnostic> &problems = document->profile().problems();
    if (problems.empty())
        return clear();
    m_do = Action::GoThere;
    m_place = problems.front().range;
    const qsizetype line = LineMap(document->text()).position(m_place.begin).line;
    showMessage(Severity::Error, tr("Line %1: %2").arg(line).arg(problems.front().message), tr("&Go There"));
}

void DocumentBar::showStub()
{
    const SiteContext &site = m_controller->site()->context();
    if (!site.author) {
        showMessage(Severity::Hint, tr("The profile stands in the page of the author “%1”, which was not found in "
                                       "the site around this file.")
                                        .arg(site.authorName));
        return;
    }
    m_authorPage = site.author->path;
    m_do = Action::OpenAuthorPage;
    showMessage(Severity::Hint, tr("The profile stands in %1.").arg(pathInContent(m_authorPage)), tr("&Open It"));
}

void DocumentBar::act()
{
    switch (m_do) {
    case Action::OpenAuthorPage:
        Q_EMIT openFileRequested(m_authorPage);
        break;
    case Action::GoThere:
        Q_EMIT sourceRequested(m_place);
        break;
    case Action::Convert:
        Q_EMIT convertRequested();
        break;
    case Action::Reload:
        Q_EMIT reloadRequested();
        break;
    case Action::None:
        break;
    }
}

} // namespace vitrine
