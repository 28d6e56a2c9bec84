#pragma once

#include "editing/entriesmodel.h"
#include "editing/fieldsmodel.h"
#include "forms/formpage.h"

namespace vitrine {

class CommentNote;
class FieldForm;
class InfoBar;
class PageTitle;

/// The form of one entry. It stays with its entry when that is moved.
class EntryPage : public FormPage
{
    Q_OBJECT

public:
    explicit EntryPage(ProfileDocument *document, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    [[nodiscard]] std::optional<Place> currentPlace() const override;
    void setLocked(bool locked) override;
    void focusPlace(const Place &place) override;
    QWidget *widgetOf(const Place &place) override;

private:
    void updateHead();

    ProfileDocument *m_document;
    EntriesModel m_entries;
    FieldsModel m_fields;
    InfoBar *m_hiddenBar;
    PageTitle *m_title;
    CommentNote *m_comment;
    FieldForm *m_form;
    std::optional<Place> m_lastPlace;
    bool m_isLocked = false;
};

} // namespace vitrine
