#include "workarea.h"

#include "common/documentsite.h"
#include "common/fontunits.h"
#include "common/infobar.h"
#include "common/windowstate.h"
#include "documentbar.h"
#include "documentcontroller.h"
#include "edgebutton.h"
#include "editing/profiledocument.h"
#include "editorarea.h"
#include "forms/editorpane.h"
#include "outline/outlineview.h"
#include "overview/overviewpage.h"
#include "overview/sitefileviewer.h"
#include "preview/previewpane.h"
#include "problemspanel.h"
#include "site/pictures.h"
#include "source/sourceview.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {

// At the default font; see fontUnits().
constexpr int outlineWidth = 240;
constexpr int editorWidth = 456;
constexpr int pageWidth = 584;
constexpr int problemsHeight = 160;
constexpr int narrowWidth = 1000;

const QString outlinePane = QStringLiteral("outline");
const QString pagePane = QStringLiteral("page");
const QString columnsState = QStringLiteral("columns");
const QString rowsState = QStringLiteral("rows");
const QString viewsState = QStringLiteral("views");

} // namespace

WorkArea::WorkArea(DocumentController *controller, Settings *settings, WindowState *state, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_state(state),
      m_notice(new InfoBar(this)),
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_rows(new QSplitter(Qt::Vertical)),
      m_views(new QSplitter(Qt::Horizontal))
{
    createPanes(settings);
    createLayout();
    connectPanes();
    restoreState();
    updateFile();
    goToStart();
}

WorkArea::~WorkArea()
{
    saveState();
}

void WorkArea::createPanes(Settings *settings)
{
    ProfileDocument *document = m_controller->document();
    m_outline = new OutlineView(document, m_columns);
    m_editor = new EditorArea(document, m_controller->site(), settings, m_views);
    m_page = new PreviewPane(document, m_controller->site(), settings, m_views);
    m_problems = new ProblemsPanel(document, m_controller->site(), m_rows);
    m_outlineEdge = new EdgeButton(QStringLiteral("panel-left"), tr("Outline"), tr("Show the outline"), this);
    m_pageEdge = new EdgeButton(QStringLiteral("panel-right"), tr("Page"), tr("Show the page"), this);
}

void WorkArea::createLayout()
{
    for (QSplitter *splitter : {m_columns, m_rows, m_views}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_views->addWidget(m_editor);
    m_views->addWidget(m_page);
    m_views->setSizes({fontUnits(this, editorWidth), fontUnits(this, pageWidth)});
    m_rows->addWidget(m_views);
    m_rows->addWidget(m_problems);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({fontUnits(this, 4 * problemsHeight), fontUnits(this, problemsHeight)});
    m_problems->hide();
    m_columns->addWidget(m_outline);
    m_columns->addWidget(m_rows);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_outlineEdge);
    row->addWidget(m_columns, 1);
    row->addWidget(m_pageEdge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *bar = new DocumentBar(m_controller, this);
    layout->addWidget(bar);
    layout->addWidget(m_notice);
    layout->addLayout(row, 1);

    connect(bar, &DocumentBar::openFileRequested, m_controller,
            [this](const QString &path) { m_controller->openFile(path); });
    connect(bar, &DocumentBar::reloadRequested, m_controller, &DocumentController::reload);
    connect(bar, &DocumentBar::convertRequested, m_controller, &DocumentController::convertToUtf8);
    connect(bar, &DocumentBar::sourceRequested, this, [this](TextRange range) { m_editor->showSource(range, true); });
}

void WorkArea::connectPanes()
{
    connect(m_outline, &OutlineView::placeActivated, this, &WorkArea::followOutline);
    connect(m_outline, &OutlineView::overviewActivated, m_editor, &EditorArea::showOverview);
    connect(m_outline, &OutlineView::addRequested, this, &WorkArea::addRequested);
    connect(m_outline, &OutlineView::refused, this, &WorkArea::showNotice);
    connect(m_editor->form(), &EditorPane::refused, this, &WorkArea::showNotice);
    connect(m_notice, &InfoBar::actionTriggered, m_notice, &InfoBar::clear);
    connect(m_editor, &EditorArea::currentPlaceChanged, this, [this] {
        const std::optional<Place> place = m_editor->currentPlace();
        if (place)
            m_outline->setCurrentPlace(*place);
        else
            m_outline->setCurrentOverview();
        if (place && !m_followsPage)
            m_page->showPlace(*place);
    });
    connect(m_editor, &EditorArea::bodyLineChanged, this, [this](int line, bool typed) {
        if (!m_followsPage)
            m_page->showBodyLine(line, !typed);
    });
    connect(m_page, &PreviewPane::placeClicked, this, [this](const Place &place) {
        const QScopedValueRollback follows(m_followsPage, true);
        m_editor->showClicked(place);
    });
    connect(m_page, &PreviewPane::sourceLineClicked, this, [this](int line) {
        const QScopedValueRollback follows(m_followsPage, true);
        m_editor->showBodyLine(line);
    });
    connect(m_page, &PreviewPane::linkRequested, this, &WorkArea::linkRequested);
    connect(m_problems, &ProblemsPanel::problemActivated, this, &WorkArea::showProblem);
    connect(m_problems, &ProblemsPanel::closeRequested, this, [this] { setProblemsShown(false); });
    connect(m_problems, &ProblemsPanel::countsChanged, this,
            [this] { m_editor->overview()->setProblemCounts(m_problems->problemCount(), m_problems->hintCount()); });
    connect(m_editor->overview(), &OverviewPage::problemsRequested, this, [this] { setProblemsShown(true); });
    connect(m_editor->overview(), &OverviewPage::pictureRequested, this, &WorkArea::pictureRequested);
    connect(m_editor->overview(), &OverviewPage::sitePlaceRequested, this,
            [this](const SiteText &place) { showSiteFile(place.file, place.line); });
    connect(m_outlineEdge, &EdgeButton::clicked, this, [this] { setOutlineShown(true); });
    connect(m_pageEdge, &EdgeButton::clicked, this, [this] { setPageShown(true); });
    connect(m_controller, &DocumentController::fileChanged, this, &WorkArea::updateFile);
    connect(m_controller->document(), &ProfileDocument::changed, this, &WorkArea::followChange);
}

void WorkArea::restoreState()
{
    m_hasColumns = m_columns->restoreState(m_state->widgetState(columnsState));
    m_views->restoreState(m_state->widgetState(viewsState));
    m_rows->restoreState(m_state->widgetState(rowsState));
    m_wantsOutline = m_state->isPaneShown(outlinePane, true);
    m_wantsPage = m_state->isPaneShown(pagePane, true);
    m_editor->overview()->setProblemCounts(m_problems->problemCount(), m_problems->hintCount());
    arrange();
}

void WorkArea::saveState()
{
    m_state->setWidgetState(columnsState, m_columns->saveState());
    m_state->setWidgetState(viewsState, m_views->saveState());
    m_state->setWidgetState(rowsState, m_rows->saveState());
}

void WorkArea::allowPage()
{
    m_mayStartPage = true;
    startPage();
}

bool WorkArea::isOutlineShown() const
{
    return !m_outline->isHidden();
}

bool WorkArea::isPageShown() const
{
    return !m_page->isHidden();
}

bool WorkArea::areProblemsShown() const
{
    return !m_problems->isHidden();
}

void WorkArea::setOutlineShown(bool shown)
{
    m_wantsOutline = shown;
    m_state->setPaneShown(outlinePane, shown);
    arrange();
}

void WorkArea::setPageShown(bool shown)
{
    if (isNarrow()) {
        m_wantsPageThoughNarrow = shown;
    } else {
        m_wantsPage = shown;
        m_state->setPaneShown(pagePane, shown);
    }
    arrange();
}

void WorkArea::setProblemsShown(bool shown)
{
    if (shown == areProblemsShown())
        return;
    const bool hadFocus = m_problems->isAncestorOf(QApplication::focusWidget());
    m_problems->setVisible(shown);
    if (shown)
        m_problems->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_editor->focusContent();
    Q_EMIT panesChanged();
}

void WorkArea::showNotice(const QString &text)
{
    m_notice->showMessage(Severity::Warning, text, tr("&Close"));
}

void WorkArea::cycleFocus(int step)
{
    const std::vector<QWidget *> panes = visiblePanes();
    const auto current = std::find_if(panes.begin(), panes.end(), [](const QWidget *pane) {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (pane == focused || pane->isAncestorOf(focused));
    });
    const int count = int(panes.size());
    const int position = current == panes.end() ? (step > 0 ? -1 : 0) : int(current - panes.begin());
    focusPane(panes[size_t((position + step + count) % count)]);
}

void WorkArea::showSiteFile(const QString &file, qsizetype line)
{
    if (isPictureName(file)) {
        Q_EMIT linkRequested(QUrl::fromLocalFile(file));
        return;
    }
    if (!m_siteFile) {
        m_siteFile = new SiteFileViewer(this);
        connect(m_siteFile, &SiteFileViewer::openRequested, this,
                [this](const QString &path) { Q_EMIT linkRequested(QUrl::fromLocalFile(path)); });
    }
    m_siteFile->showFile(file, line, m_controller->site()->context().root);
    m_siteFile->show();
    m_siteFile->raise();
    m_siteFile->activateWindow();
}

void WorkArea::showProblem(const Diagnostic &problem)
{
    // A problem of the site stands in a file of the site.
    for (const SiteProblem &ofSite : m_controller->site()->context().problems) {
        if (ofSite.code == problem.code && ofSite.message == problem.message && ofSite.line > 0)
            return showSiteFile(ofSite.file, ofSite.line);
    }
    const Profile &profile = m_controller->document()->profile();
    if (m_editor->isSourceShown() || !profile.isValid())
        m_editor->showSource(problem.range, true);
    else
        m_editor->showPlace(profile.placeAt(problem.range.begin), true);
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (!m_hasColumns) {
        const int outline = fontUnits(this, outlineWidth);
        m_columns->setSizes({outline, qMax(outline, width() - outline)});
        m_hasColumns = true;
    }
}

void WorkArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void WorkArea::arrange()
{
    if (!isNarrow())
        m_wantsPageThoughNarrow = false;
    const bool showsPage = isNarrow() ? m_wantsPageThoughNarrow : m_wantsPage;
    const bool isNews = showsPage != isPageShown() || m_wantsOutline != isOutlineShown();
    m_outline->setVisible(m_wantsOutline);
    m_outlineEdge->setVisible(!m_wantsOutline);
    m_page->setVisible(showsPage);
    m_pageEdge->setVisible(!showsPage);
    startPage();
    if (isNews)
        Q_EMIT panesChanged();
}

void WorkArea::startPage()
{
    if (m_mayStartPage && isPageShown())
        m_page->start();
}

void WorkArea::updateFile()
{
    m_editor->overview()->setFile(m_controller->filePath(), m_controller->isNewFile());
}

void WorkArea::followOutline(const Place &place)
{
    // Going through the rows stays in the outline; choosing the same row once more goes to what it shows.
    const bool staysInOutline = m_outline->hasFocus() && m_editor->currentPlace() != place;
    m_editor->showPlace(place);
    if (staysInOutline)
        m_outline->setFocus(Qt::OtherFocusReason);
    else
        m_editor->focusContent();
}

void WorkArea::followChange(const DocumentChange &change)
{
    m_notice->clear();
    if (change.isLoad)
        goToStart();
    if (!change.isUndoOrRedo)
        return;
    if (m_editor->isSourceShown())
        m_editor->showSource(change.edit.changedRange());
    else
        m_editor->showPlace(change.place, true);
}

void WorkArea::goToStart()
{
    // Where there are no forms to show, the text is what can be edited, so that is where one begins.
    const ProfileKind kind = m_controller->document()->profile().kind();
    const bool isText = kind == ProfileKind::Invalid || kind == ProfileKind::ForeignFrontMatter;
    m_editor->setSourceShown(false);
    if (isText)
        m_editor->showPlace({SectionId::Biography, {}, -1, {}});
    else
        m_editor->showOverview();
}

bool WorkArea::isNarrow() const
{
    return width() < fontUnits(this, narrowWidth);
}

std::vector<QWidget *> WorkArea::visiblePanes() const
{
    std::vector<QWidget *> panes{m_outline, m_editor, m_page, m_problems};
    std::erase_if(panes, [](const QWidget *pane) { return pane->isHidden(); });
    return panes;
}

void WorkArea::focusPane(QWidget *pane)
{
    if (pane == m_editor)
        m_editor->focusContent();
    else
        pane->setFocus(Qt::TabFocusReason);
}

} // namespace vitrine
