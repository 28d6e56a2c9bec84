#pragma once

#include "editing/fieldsmodel.h"
#include "forms/formpage.h"

namespace vitrine {

class CommentNote;
class FieldForm;
class PageTitle;

/// The keys of one table: the page's settings, or a table that Vitrine has no form of its own for.
class FieldsPage : public FormPage
{
    Q_OBJECT

public:
    explicit FieldsPage(ProfileDocument *document, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    [[nodiscard]] std::optional<Place> currentPlace() const override;
    void setLocked(bool locked) override;
    void focusPlace(const Place &place) override;
    QWidget *widgetOf(const Place &place) override;

private:
    void updateHead();

    ProfileDocument *m_document;
    FieldsModel m_model;
    PageTitle *m_title;
    CommentNote *m_comment;
    FieldForm *m_form;
};

} // namespace vitrine
