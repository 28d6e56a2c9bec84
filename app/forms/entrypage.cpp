#include "forms/entrypage.h"

#include "common/infobar.h"
#include "editing/profileeditor.h"

#include <QPushButton>

namespace vitrine {

EntryPage::EntryPage(ProfileDocument *document, QWidget *parent)
    : SheetPage(document, parent),
      m_entries(document),
      m_hiddenBar(new InfoBar(this))
{
    insertOnTop(m_hiddenBar);
    connect(fields(), &FieldsModel::refreshed, this, &EntryPage::updateHead);
    connect(m_hiddenBar, &InfoBar::actionTriggered, this, &EntryPage::showEntry);
}

void EntryPage::showPlace(const Place &place)
{
    m_entries.setSection(place);
    const std::optional<Place> shown = fields()->owner();
    if (!shown || shown->section != place.section || shown->path != place.path || shown->slot != place.slot)
        fields()->showEntry(&m_entries, int(place.slot));
    updateHead();
}

std::optional<Place> EntryPage::currentPlace() const
{
    return fields()->owner();
}

void EntryPage::setLocked(bool locked)
{
    m_isLocked = locked;
    SheetPage::setLocked(locked || fields()->isHidden());
    updateHiddenBar();
}

void EntryPage::updateHead()
{
    const std::optional<Place> place = fields()->owner();
    const QString title = place ? m_entries.index(int(place->slot)).data(Qt::DisplayRole).toString() : QString();
    setHead(title, fields()->comment());
    setLocked(m_isLocked);
    if (place != m_lastPlace) {
        m_lastPlace = place;
        Q_EMIT placeChanged();
    }
}

void EntryPage::updateHiddenBar()
{
    if (fields()->isHidden()) {
        m_hiddenBar->showMessage(Severity::Hint, tr("Hidden: kept in the file, not on the page"),
                                 m_isLocked ? QString() : tr("Show"), QStringLiteral("eye-off"));
    } else {
        m_hiddenBar->clear();
    }
}

void EntryPage::showEntry()
{
    const std::optional<Place> place = fields()->owner();
    if (!place)
        return;
    const bool hadFocus = m_hiddenBar->actionButton()->hasFocus();
    if (const Result<void> shown = ProfileEditor(document(), this).setHidden(*place, false); !shown)
        Q_EMIT refused(shown.error().message);
    else if (hadFocus)
        focusPlace(*place); // the button has gone
}

} // namespace vitrine
