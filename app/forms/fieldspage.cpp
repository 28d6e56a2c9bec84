#include "forms/fieldspage.h"

#include "common/fontunits.h"
#include "forms/commentnote.h"
#include "forms/fieldeditor.h"
#include "forms/fieldform.h"
#include "forms/pagetitle.h"

#include <QVBoxLayout>

namespace vitrine {

FieldsPage::FieldsPage(ProfileDocument *document, QWidget *parent)
    : FormPage(parent),
      m_document(document),
      m_model(document)
{
    auto *content = new QWidget;
    m_title = new PageTitle(content);
    m_comment = new CommentNote(content);
    m_form = new FieldForm(document, &m_model, content);

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
    outer->addWidget(scrollable(content));

    connect(m_form, &FieldForm::refused, this, &FormPage::refused);
    connect(&m_model, &FieldsModel::refreshed, this, &FieldsPage::updateHead);
}

void FieldsPage::showPlace(const Place &place)
{
    if (m_model.owner() != Place{place.section, place.path, -1, {}})
        m_model.showSection(place);
    updateHead();
}

std::optional<Place> FieldsPage::currentPlace() const
{
    const std::optional<Place> owner = m_model.owner();
    return owner && m_document->lastValidProfile().section(*owner) ? owner : std::nullopt;
}

void FieldsPage::setLocked(bool locked)
{
    m_form->setLocked(locked);
}

void FieldsPage::focusPlace(const Place &place)
{
    FieldEditor *editor = place.key.isEmpty() ? m_form->firstEditor() : m_form->reveal(place.key);
    if (!editor)
        return;
    editor->focusInput();
    bringIntoSight(editor);
}

QWidget *FieldsPage::widgetOf(const Place &place)
{
    FieldEditor *editor = place.key.isEmpty() ? nullptr : m_form->reveal(place.key);
    if (!editor)
        return m_title;
    bringIntoSight(editor);
    return editor;
}

void FieldsPage::updateHead()
{
    const std::optional<Place> owner = m_model.owner();
    const Section *section = owner ? m_document->lastValidProfile().section(*owner) : nullptr;
    m_title->setText(section ? section->title() : QString());
    m_comment->setComment(m_model.comment());
}

} // namespace vitrine
