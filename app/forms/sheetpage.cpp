#include "forms/sheetpage.h"

#include "common/fontunits.h"
#include "forms/commentnote.h"
#include "forms/fieldeditor.h"
#include "forms/fieldform.h"
#include "forms/pagetitle.h"

#include <QVBoxLayout>

namespace vitrine {

SheetPage::SheetPage(ProfileDocument *document, QWidget *parent)
    : FormPage(parent),
      m_document(document),
      m_fields(document),
      m_layout(new QVBoxLayout(this))
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
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(scrollable(content));

    connect(m_form, &FieldForm::refused, this, &FormPage::refused);
}

void SheetPage::setLocked(bool locked)
{
    m_form->setLocked(locked);
}

void SheetPage::focusPlace(const Place &place)
{
    FieldEditor *editor = place.key.isEmpty() ? m_form->firstEditor() : m_form->reveal(place.key);
    if (!editor)
        return;
    editor->focusInput();
    bringIntoSight(editor);
}

QWidget *SheetPage::widgetOf(const Place &place)
{
    FieldEditor *editor = place.key.isEmpty() ? nullptr : m_form->reveal(place.key);
    if (!editor)
        return m_title;
    bringIntoSight(editor);
    return editor;
}

void SheetPage::insertOnTop(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
}

void SheetPage::setHead(const QString &title, const QString &comment)
{
    m_title->setText(title);
    m_comment->setComment(comment);
}

} // namespace vitrine
