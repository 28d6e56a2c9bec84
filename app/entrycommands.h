#pragma once

#include "profile/profile.h"

#include <QObject>

namespace vitrine {

class EditorArea;
class MainActions;
class ProfileDocument;

/// The commands on entries in the Edit menu and on the toolbar: add, duplicate, hide, remove, move.
///
/// They act on what is chosen in the editor, and go to what they have made.
class EntryCommands : public QObject
{
    Q_OBJECT

public:
    /// None of the pointers is owned; all must outlive this object.
    EntryCommands(ProfileDocument *document, EditorArea *editor, MainActions *actions, QObject *parent = nullptr);

    /// Adds an entry above the one that `place` names, or where new ones go in its section.
    void add(const Place &place);
    void duplicate();
    /// Takes the chosen entry off the page, or puts it back.
    void hideOrShow();
    void remove();
    /// Moves the chosen entry up (-1) or down (+1).
    void move(int step);

Q_SIGNALS:
    /// Something could not be done; `reason` is a sentence for the user.
    void refused(const QString &reason);

private:
    /// The chosen entry, or null.
    [[nodiscard]] const Entry *currentEntry() const;
    void updateActions();
    void fillAddMenu();

    ProfileDocument *m_document;
    EditorArea *m_editor;
    MainActions *m_actions;
};

} // namespace vitrine
