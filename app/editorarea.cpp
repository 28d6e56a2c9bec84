#include "editorarea.h"

#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "forms/editorpane.h"
#include "overview/overviewpage.h"
#include "source/sourceview.h"
#include "text/linemap.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vitrine {

EditorArea::EditorArea(ProfileDocument *document, const DocumentSite *site, Settings *settings, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_site(site),
      m_settings(settings),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_overview(new OverviewPage(document, site, settings, m_stack)),
      m_form(new EditorPane(document, m_stack))
{
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(tr("Source"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("How the file is edited"));
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_form);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &EditorArea::showTab);
    connect(m_overview, &OverviewPage::placeActivated, this, [this](const Place &place) { showPlace(place); });
    connect(m_form, &EditorPane::placeChanged, this, [this](const Place &place) {
        if (!isSourceShown() && m_stack->currentWidget() == m_form)
            setCurrentPlace(place);
    });
    connect(m_form, &EditorPane::bodyCaretMoved, this, &EditorArea::reportBodyLine);
    connect(m_settings, &Settings::changed, this, &EditorArea::applySettings);
    connect(m_site, &DocumentSite::changed, this, &EditorArea::followSite);
    followSite();
}

bool EditorArea::isSourceShown() const
{
    return m_tabs->currentIndex() == SourceTab;
}

void EditorArea::showOverview()
{
    flush();
    setCurrentPlace(std::nullopt);
    m_tabs->setCurrentIndex(FormTab);
    showCurrentForm();
}

void EditorArea::showPlace(const Place &place, bool mark)
{
    if (isSourceShown()) {
        const std::optional<TextRange> range = m_document->profile().rangeOf(place);
        if (range)
            m_source->showRange(*range, mark);
        setCurrentPlace(place);
        return;
    }
    m_stack->setCurrentWidget(m_form);
    m_form->showPlace(place, mark);
    setCurrentPlace(m_form->currentPlace());
}

void EditorArea::showClicked(const Place &place)
{
    const Profile &profile = m_document->profile();
    const Place whole{place.section, place.path, place.slot, {}};
    std::optional<TextRange> range = profile.rangeOf(place);
    if (!range)
        range = profile.rangeOf(whole);
    if (isSourceShown() || !range || m_form->hasFormFor(place)) {
        showPlace(place, true);
        return;
    }
    showSource(*range, true);
    setCurrentPlace(whole);
}

void EditorArea::showBodyLine(int line)
{
    if (!isSourceShown()) {
        m_form->showBodyLine(line);
        return;
    }
    const Profile &profile = m_document->profile();
    const LineMap lines(profile.text());
    const qsizetype bodyLine = lines.position(profile.frontMatter().body.begin).line;
    m_source->showRange(lines.line(bodyLine + line - 1));
}

void EditorArea::addEntry(const Place &place)
{
    m_stack->setCurrentWidget(m_form);
    m_form->addEntry(place);
    setCurrentPlace(m_form->currentPlace());
}

void EditorArea::showSource(TextRange range, bool select)
{
    m_tabs->setCurrentIndex(SourceTab);
    m_source->showRange(range, select);
    m_source->setFocus(Qt::OtherFocusReason);
}

void EditorArea::setSourceShown(bool shown)
{
    m_tabs->setCurrentIndex(shown ? SourceTab : FormTab);
}

void EditorArea::flush()
{
    m_form->flush();
}

void EditorArea::focusContent()
{
    QWidget *content = m_stack->currentWidget();
    if (content->focusPolicy() != Qt::NoFocus || content->focusProxy()) {
        content->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget *next = content->nextInFocusChain(); next != content; next = next->nextInFocusChain()) {
        if (content->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_tabs->setFocus(Qt::TabFocusReason);
}

void EditorArea::showTab(int tab)
{
    if (tab == SourceTab) {
        flush();
        createSource();
        m_stack->setCurrentWidget(m_source);
        const std::optional<TextRange> range = m_place ? m_document->profile().rangeOf(*m_place) : std::nullopt;
        m_source->showRange(range.value_or(TextRange()));
    } else {
        showCurrentForm();
    }
    Q_EMIT sourceShownChanged(tab == SourceTab);
}

void EditorArea::showCurrentForm()
{
    if (!m_place) {
        m_stack->setCurrentWidget(m_overview);
        return;
    }
    m_stack->setCurrentWidget(m_form);
    m_form->showPlace(*m_place);
}

void EditorArea::createSource()
{
    if (m_source)
        return;
    m_source = new SourceView(m_document, m_stack);
    m_stack->addWidget(m_source);
    connect(m_source, &SourceView::cursorPositionChanged, this, &EditorArea::followCaret);
    applySettings();
}

void EditorArea::applySettings()
{
    if (m_source) {
        const bool wraps = m_settings->value(Settings::wrapSourceLines);
        m_source->setLineWrapMode(wraps ? SourceView::WidgetWidth : SourceView::NoWrap);
    }
}

void EditorArea::followSite()
{
    const SiteContext &site = m_site->context();
    SiteText place;
    place.file = site.aboutTemplate;
    m_form->setUnshownSections(site.unshownSections, placeText(place, site.root));
}

void EditorArea::followCaret()
{
    if (!isSourceShown() || !m_source->hasFocus())
        return;
    const Place place = m_source->currentPlace();
    setCurrentPlace(place);
    if (place.section == SectionId::Biography) {
        const Profile &profile = m_document->profile();
        const LineMap lines(profile.text());
        const qsizetype bodyLine = lines.position(profile.frontMatter().body.begin).line;
        const qsizetype line = lines.position(m_source->currentOffset()).line;
        reportBodyLine(int(qMax(line - bodyLine, qsizetype(0))) + 1);
    }
}

void EditorArea::reportBodyLine(int line)
{
    const bool typed = m_document->revision() != m_bodyLineRevision;
    m_bodyLineRevision = m_document->revision();
    if (line == m_bodyLine)
        return;
    m_bodyLine = line;
    Q_EMIT bodyLineChanged(line, typed);
}

void EditorArea::setCurrentPlace(const std::optional<Place> &place)
{
    if (m_place == place)
        return;
    m_place = place;
    m_bodyLine = 0;
    m_bodyLineRevision = m_document->revision();
    Q_EMIT currentPlaceChanged();
}

} // namespace vitrine
