#pragma once

#include "editing/profiledocument.h"

#include <QCoreApplication>
#include <QStringList>

namespace vitrine {

/// What a person can do to a profile, each as one undo step with a name.
///
/// The place for such decisions as where a new entry goes and what it starts with. Every operation works on the
/// document's current reading and gives the reason when it is refused; nothing has changed then. Cheap to make anew.
class ProfileEditor
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ProfileEditor)

public:
    /// `origin` is the view that acts; see DocumentChange::origin. The document must outlive this.
    explicit ProfileEditor(ProfileDocument *document, ChangeOrigin origin = nullptr);

    /// Adds an entry or item and gives its place. It goes above the entry that `place` names; for a section, an entry
    /// goes first unless the list runs oldest first, an item last.
    Result<Place> addEntry(const Place &place);
    /// Inserts items so that the first stands at `slot`, and gives its place.
    Result<Place> addItems(const Place &section, qsizetype slot, const QStringList &texts);
    /// Sets an item's text and inserts `following` behind it, as pasting several lines into it does. Gives the place of
    /// the last.
    Result<Place> pasteItems(const Place &item, const QString &text, const QStringList &following);
    /// Gives the place of the copy. A hidden entry has no copy ("entry-hidden").
    Result<Place> duplicate(const Place &entry);
    /// Moves an entry so that it stands at slot `to` afterwards, and gives that place.
    Result<Place> move(const Place &entry, qsizetype to);
    /// Takes an entry off the page and keeps it in the file, or puts it back. It keeps its place.
    Result<void> setHidden(const Place &entry, bool hidden);
    /// Removes `count` entries from `entry` on.
    Result<void> remove(const Place &entry, qsizetype count = 1);

    /// Adds a key to the entry or table that `owner` names, empty, of the type that its neighbours have.
    Result<void> addField(const Place &owner, const QByteArray &key);
    Result<void> removeField(const Place &field);

    /// How the value of a field or item stands now, to be kept while it is typed in. An empty text takes the type of
    /// its neighbours' values, so that a year stays a number where years are numbers.
    [[nodiscard]] Spelling spelling(const Place &field) const;
    /// Sets the text of a field or item as typed where `like` stood. Texts typed one after the other into the same
    /// field are one step.
    Result<void> setText(const Place &field, const QString &text, const Spelling &like);
    Result<void> setBoolean(const Place &field, bool value);

    /// Where the value of a field or item stands, or will; nothing if its owner is not there or hidden.
    [[nodiscard]] std::optional<ValuePath> pathOf(const Place &field) const;

private:
    [[nodiscard]] const Profile &profile() const { return m_document->profile(); }
    [[nodiscard]] ChangeInfo info(const QString &text, const Place &place, const QByteArray &mergeKey = {}) const;
    /// The section that can be edited at `place`, or why there is none.
    [[nodiscard]] Result<const Section *> listAt(const Place &place) const;
    [[nodiscard]] Result<ValuePath> existingPath(const Place &field) const;
    Result<void> setValueOf(const Place &field, const Value &value, const Spelling &like);

    ProfileDocument *m_document;
    ChangeOrigin m_origin;
};

/// The slot for a new entry where none is chosen: 0, or behind the last where the years run upwards.
[[nodiscard]] qsizetype slotForNewEntry(const Section &section);

} // namespace vitrine
