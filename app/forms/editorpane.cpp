#include "forms/editorpane.h"

#include "common/infobar.h"
#include "editing/profileeditor.h"
#include "forms/biographypage.h"
#include "forms/breadcrumb.h"
#include "forms/entrypage.h"
#include "forms/fieldspage.h"
#include "forms/listpage.h"
#include "forms/placemark.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int lockDelay = 1000; ///< In milliseconds.

} // namespace

EditorPane::EditorPane(ProfileDocument *document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_breadcrumb(new Breadcrumb(document, this)),
      m_note(new InfoBar(this)),
      m_stack(new QStackedWidget(this)),
      m_biography(new BiographyPage(document, this)),
      m_list(new ListPage(document, this)),
      m_entry(new EntryPage(document, this)),
      m_fields(new FieldsPage(document, this))
{
    m_note->setObjectName(QStringLiteral("siteNote"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_breadcrumb);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    for (FormPage *page : {static_cast<FormPage *>(m_biography), static_cast<FormPage *>(m_list),
                           static_cast<FormPage *>(m_entry), static_cast<FormPage *>(m_fields)}) {
        m_stack->addWidget(page);
        connect(page, &FormPage::placeChanged, this, &EditorPane::followPage);
        connect(page, &FormPage::placeRequested, this, [this](const Place &place) { showPlace(place); });
        connect(page, &FormPage::addRequested, this, &EditorPane::addEntry);
        connect(page, &FormPage::refused, this, &EditorPane::refused);
    }
    connect(m_biography, &BiographyPage::caretMoved, this, &EditorPane::bodyCaretMoved);
    connect(m_breadcrumb, &Breadcrumb::placeRequested, this, [this](const Place &place) { showPlace(place); });
    // Behind the models of the pages, which follow the document by themselves.
    connect(document, &ProfileDocument::changed, this, &EditorPane::followDocument);
    m_lockDelay.setSingleShot(true);
    m_lockDelay.setInterval(lockDelay);
    connect(&m_lockDelay, &QTimer::timeout, this, &EditorPane::updateLock);
    updateLock();
    showPlace({});
}

FormPage *EditorPane::pageFor(const Place &place) const
{
    const Section *section = m_document->lastValidProfile().section(place);
    if (!section || section->shape == SectionShape::Body)
        return m_biography;
    if (section->shape == SectionShape::Fields)
        return m_fields;
    return section->shape == SectionShape::Entries && place.slot >= 0 ? static_cast<FormPage *>(m_entry) : m_list;
}

Place EditorPane::existing(const Place &place) const
{
    const Profile &profile = m_document->lastValidProfile();
    if (!profile.section(place))
        return {};
    Place found = place;
    if (place.slot >= 0 && !profile.entry(place)) {
        found.slot = -1;
        found.key.clear();
    }
    return found;
}

bool EditorPane::hasFormFor(const Place &place) const
{
    if (existing(place) != place)
        return false;
    const Profile &profile = m_document->lastValidProfile();
    return place.key.isEmpty() || profile.field(place) || profile.section(place)->schema().field(place.key);
}

void EditorPane::showPlace(const Place &place, bool mark)
{
    const Place found = existing(place);
    FormPage *page = pageFor(found);
    page->showPlace(found);
    m_stack->setCurrentWidget(page);
    setPlace(found);
    const bool isItem = page == m_list && found.slot >= 0;
    if ((!found.key.isEmpty() || isItem) && isVisible())
        page->focusPlace(found);
    if (mark) {
        // When the page has its layout.
        QMetaObject::invokeMethod(
            this, [page, found] { PlaceMark::show(page->widgetOf(found)); }, Qt::QueuedConnection);
    }
}

void EditorPane::showBodyLine(int line)
{
    showPlace({SectionId::Biography, {}, -1, {}});
    m_biography->showLine(line);
}

void EditorPane::addEntry(const Place &place)
{
    const Section *section = m_document->profile().section(place);
    if (!section)
        return;
    const Place before = m_place;
    if (section->shape == SectionShape::Items) {
        showPlace({place.section, place.path, -1, {}});
        m_list->addItem(place.slot);
        return;
    }
    const Result<Place> added = ProfileEditor(m_document).addEntry(place);
    if (!added) {
        Q_EMIT refused(added.error().message);
        return;
    }
    m_freshRevision = m_document->revision();
    m_placeBeforeFresh = before;
    showPlace(*added);
    m_entry->focusPlace(*added);
}

void EditorPane::setUnshownSections(const std::vector<SectionId> &sections, const QString &templateName)
{
    m_unshownSections = sections;
    m_templateName = templateName;
    updateNote();
}

void EditorPane::updateNote()
{
    const auto &unshown = m_unshownSections;
    if (std::find(unshown.begin(), unshown.end(), m_place.section) == unshown.end()) {
        m_note->clear();
        return;
    }
    m_note->showMessage(Severity::Hint, tr("Your theme does not show this: %1 never reads it.").arg(m_templateName), {},
                        QStringLiteral("eye-off"));
}

void EditorPane::flush()
{
    QGuiApplication::inputMethod()->commit();
}

void EditorPane::keyPressEvent(QKeyEvent *event)
{
    const bool isUntouched = m_freshRevision && *m_freshRevision == m_document->revision();
    if (event->key() == Qt::Key_Escape && isUntouched) {
        m_freshRevision.reset();
        if (m_document->withdrawNewestStep())
            showPlace(m_placeBeforeFresh);
        return;
    }
    QWidget::keyPressEvent(event);
}

void EditorPane::setPlace(const Place &place)
{
    m_breadcrumb->setPlace(place);
    if (m_place == place)
        return;
    m_place = place;
    updateNote();
    Q_EMIT placeChanged(place);
}

void EditorPane::followPage()
{
    auto *page = static_cast<FormPage *>(m_stack->currentWidget());
    if (page != sender())
        return;
    if (const std::optional<Place> place = page->currentPlace())
        setPlace(*place);
}

void EditorPane::followDocument(const DocumentChange &change)
{
    auto *page = static_cast<FormPage *>(m_stack->currentWidget());
    const std::optional<Place> place = page->currentPlace();
    const bool isSamePage = place && pageFor(*place) == page;
    if (change.isLoad)
        showPlace({});
    else if (isSamePage)
        setPlace(*place);
    else
        showPlace(place ? *place : Place{m_place.section, m_place.path, -1, {}}); // what was shown has gone

    const bool isTypedInSource = !change.isLoad && !m_document->isReadOnly();
    if (m_document->canEditValues() || !isTypedInSource) {
        m_lockDelay.stop();
        updateLock();
    } else {
        m_lockDelay.start();
    }
}

void EditorPane::updateLock()
{
    const bool locked = !m_document->canEditValues();
    for (FormPage *page : {static_cast<FormPage *>(m_biography), static_cast<FormPage *>(m_list),
                           static_cast<FormPage *>(m_entry), static_cast<FormPage *>(m_fields)}) {
        page->setLocked(locked);
    }
}

} // namespace vitrine
