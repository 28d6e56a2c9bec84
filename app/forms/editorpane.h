#pragma once

#include "editing/profiledocument.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace vitrine {

class BiographyPage;
class Breadcrumb;
class EntryPage;
class FieldsPage;
class FormPage;
class InfoBar;
class ListPage;

/// The forms: shows the place that is chosen so that it can be edited, and says where that is.
///
/// While the document cannot be edited, the forms are locked; when that is because somebody types in the source, only
/// after a second of rest.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPane(ProfileDocument *document, QWidget *parent = nullptr);

    /// Goes to `place` and, if it names a field or item, puts the caret there; a place that is gone gives the section
    /// it was in. `mark`: shows for a moment where it is.
    void showPlace(const Place &place, bool mark = false);
    /// Goes to a line of the biography, counted from 1 in the body.
    void showBodyLine(int line);
    [[nodiscard]] Place currentPlace() const { return m_place; }
    /// Whether some form has that very place, down to its field.
    [[nodiscard]] bool hasFormFor(const Place &place) const;
    /// Adds an entry above the one that `place` names, or where new ones go in its section, and puts the caret into its
    /// first field. Escape takes it back as long as nothing has been typed.
    void addEntry(const Place &place);
    /// Says at the forms of these sections that the page of the site does not have them. `templateName`: of the
    /// template that never reads them.
    void setUnshownSections(const std::vector<SectionId> &sections, const QString &templateName);
    /// Puts what is still being composed in the focused field into the document.
    void flush();

Q_SIGNALS:
    void placeChanged(const vitrine::Place &place);
    /// The caret has been moved within the biography; `line` is counted from 1 in the body.
    void bodyCaretMoved(int line);
    /// An edit could not be done; `reason` is a sentence.
    void refused(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] FormPage *pageFor(const Place &place) const;
    [[nodiscard]] Place existing(const Place &place) const;
    void setPlace(const Place &place);
    void followPage();
    void followDocument(const DocumentChange &change);
    void updateLock();
    void updateNote();

    ProfileDocument *m_document;
    Breadcrumb *m_breadcrumb;
    InfoBar *m_note; ///< What the site makes of the section that is chosen.
    QStackedWidget *m_stack;
    BiographyPage *m_biography;
    ListPage *m_list;
    EntryPage *m_entry;
    FieldsPage *m_fields;
    QTimer m_lockDelay;
    Place m_place;
    std::vector<SectionId> m_unshownSections;
    QString m_templateName;
    std::optional<quint64> m_freshRevision; ///< The revision in which an entry was added that is still untouched.
    Place m_placeBeforeFresh;
};

} // namespace vitrine
