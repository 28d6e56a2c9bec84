#pragma once

#include "editing/entriesmodel.h"
#include "editing/fieldsmodel.h"
#include "forms/formpage.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

class CommentNote;
class EntryDelegate;
class FieldForm;
class ItemDelegate;
class PageTitle;

/// A section with all its entries: items are edited in place, other entries lead to their forms.
class ListPage : public FormPage
{
    Q_OBJECT

public:
    explicit ListPage(ProfileDocument *document, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    [[nodiscard]] std::optional<Place> currentPlace() const override;
    void setLocked(bool locked) override;
    void focusPlace(const Place &place) override;
    QWidget *widgetOf(const Place &place) override;
    /// Adds an item at `slot`, or last for -1, and opens its editor.
    void addItem(qsizetype slot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createButtons();
    void connectItems();
    [[nodiscard]] bool isListOfItems() const;
    [[nodiscard]] Place chosenPlace() const;
    void add();
    void duplicate();
    void hideOrShow();
    void remove();
    void moveBy(int step);
    void edit(int row);
    /// Takes back a new item that nothing was typed into.
    void withdrawFreshItem();
    void pasteItems();
    void choose(qsizetype slot);
    /// Goes to what an operation made, or says why it was not done.
    void chooseOrReport(const Result<Place> &made);
    void update();

    ProfileDocument *m_document;
    EntriesModel m_entries;
    FieldsModel m_beside; ///< The keys beside the list, such as its title.
    PageTitle *m_title;
    CommentNote *m_comment;
    FieldForm *m_besideForm;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_hide;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    EntryDelegate *m_entryDelegate;
    ItemDelegate *m_itemDelegate;
    std::optional<quint64> m_freshRevision; ///< The revision that an item was added in which is still untouched.
    bool m_isLocked = false;
};

} // namespace vitrine
