#include "forms/entrypage.h"

#include "common/fontunits.h"
#include "common/infobar.h"
#include "forms/commentnote.h"
#include "forms/fieldeditor.h"
#include "forms/fieldform.h"
#include "forms/pagetitle.h"

#include <QVBoxLayout>

namespace vitrine {

EntryPage::EntryPage(ProfileDocument *document, QWidget *parent)
    : FormPage(parent),
      m_document(document),
      m_entries(document),
      m_fields(document),
      m_hiddenBar(new InfoBar(this))
{
    auto *content = new QWidget;
    m_title = new PageTitle(content);
    m_comment = new CommentNote(content);
    m_form = new FieldForm(document, &m_fields, content);

    auto *layout = new QVBoxLayout(content);
    const int margin = fontUnits(this, 20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(fontUnits(this, 14));
    layout->addWidget(m_title);
    layout->addWidget(m_comment);
    layout->addWidget(m_form);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_hiddenBar);
    outer->addWidget(scrollable(content));

    connect(m_form, &FieldForm::refused, this, &FormPage::refused);
    connect(&m_fields, &FieldsModel::refreshed, this, &EntryPage::updateHead);
}

void EntryPage::showPlace(const Place &place)
{
    m_entries.setSection(place);
    const std::optional<Place> shown = m_fields.owner();
    if (!shown || shown->section != place.section || shown->path != place.path || shown->slot != place.slot)
        m_fields.showEntry(&m_entries, int(place.slot));
    updateHead();
}

std::optional<Place> EntryPage::currentPlace() const
{
    return m_fields.owner();
}

void EntryPage::setLocked(bool locked)
{
    m_isLocked = locked;
    m_form->setLocked(locked || m_fields.isHidden());
}

void EntryPage::focusPlace(const Place &place)
{
    FieldEditor *editor = place.key.isEmpty() ? m_form->firstEditor() : m_form->reveal(place.key);
    if (!editor)
        return;
    editor->focusInput();
    bringIntoSight(editor);
}

QWidget *EntryPage::widgetOf(const Place &place)
{
    FieldEditor *editor = place.key.isEmpty() ? nullptr : m_form->reveal(place.key);
    if (!editor)
        return m_title;
    bringIntoSight(editor);
    return editor;
}

void EntryPage::updateHead()
{
    const std::optional<Place> place = m_fields.owner();
    m_title->setText(place ? m_entries.index(int(place->slot)).data(Qt::DisplayRole).toString() : QString());
    m_comment->setComment(m_fields.comment());
    if (m_fields.isHidden()) {
        m_hiddenBar->showMessage(Severity::Hint, tr("Hidden: kept in the file, not on the page"), {},
                                 QStringLiteral("eye-off"));
    } else {
        m_hiddenBar->clear();
    }
    m_form->setLocked(m_isLocked || m_fields.isHidden());
    if (place != m_lastPlace) {
        m_lastPlace = place;
        Q_EMIT placeChanged();
    }
}

} // namespace vitrine
