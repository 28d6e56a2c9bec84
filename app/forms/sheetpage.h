#pragma once

#include "editing/fieldsmodel.h"
#include "forms/formpage.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace vitrine {

class CommentNote;
class FieldForm;
class PageTitle;

/// A page with the fields of one thing below its title and its comment.
class SheetPage : public FormPage
{
    Q_OBJECT

public:
    explicit SheetPage(ProfileDocument *document, QWidget *parent = nullptr);

    void setLocked(bool locked) override;
    void focusPlace(const Place &place) override;
    QWidget *widgetOf(const Place &place) override;

protected:
    [[nodiscard]] ProfileDocument *document() const { return m_document; }
    /// The fields that are shown. What they belong to is the sub-class's to say.
    [[nodiscard]] FieldsModel *fields() { return &m_fields; }
    [[nodiscard]] const FieldsModel *fields() const { return &m_fields; }
    /// Puts a widget above all that scrolls.
    void insertOnTop(QWidget *widget);
    /// What stands at the top of the sheet.
    void setHead(const QString &title, const QString &comment);

private:
    ProfileDocument *m_document;
    FieldsModel m_fields;
    QVBoxLayout *m_layout;
    PageTitle *m_title;
    CommentNote *m_comment;
    FieldForm *m_form;
};

} // namespace vitrine
