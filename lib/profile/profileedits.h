#pragma once

#include "base/result.h"
#include "base/value.h"
#include "profile/profile.h"
#include "text/textedit.h"

namespace vitrine {

/// How a value stood in the file at a moment: what it meant and how it was spelled.
///
/// Taken when a field gets the focus, so that all that is typed until it loses it follows the type and the quoting
/// that stood there first, and typing the old value back gives the old bytes.
struct Spelling
{
    Value value;
    QByteArray literal; ///< Empty: no particular spelling.
};

// All edits below are pure: they take a reading and give a text edit of the whole file, made by the rules of a minimal
// edit, and checked by reading the result again: an edit that would mean anything else is refused ("edit-refused").
// On a profile that is not valid they are refused with "front-matter-invalid".

/// The spelling of the value at `path`, or nothing if it is not there.
[[nodiscard]] std::optional<Spelling> spellingAt(const Profile &profile, const ValuePath &path);

/// What `text`, typed into a field, means where `like` stood: an integer stays one as long as the text is one,
/// likewise booleans, dates and floats, of which a whole number may become an integer; everything else is a string.
[[nodiscard]] Value valueFromText(const QString &text, const Value &like);

/// Sets the value at `path`, which is there already, or a new key of a table that is there or can be made.
/// An empty edit if nothing changes.
[[nodiscard]] Result<TextEdit> setValue(const Profile &profile, const ValuePath &path, const Value &value,
                                        const Spelling &like = {});

/// Takes a key of a table away. (Entries and items: removeEntry.)
[[nodiscard]] Result<TextEdit> removeKey(const Profile &profile, const ValuePath &path);

// Slots count hidden entries too, as Entry::slot does. `section` is an Items or Entries section of `profile`.

/// Inserts entries so that the first stands at `slot`; makes the section where it is missing.
[[nodiscard]] Result<TextEdit> insertEntries(const Profile &profile, const Section &section, qsizetype slot,
                                             const std::vector<Value> &entries);
[[nodiscard]] Result<TextEdit> removeEntry(const Profile &profile, const Section &section, qsizetype slot);
/// Moves an entry so that it stands at slot `to` afterwards.
[[nodiscard]] Result<TextEdit> moveEntry(const Profile &profile, const Section &section, qsizetype from, qsizetype to);
/// A copy of the entry, its comments left out, in the slot behind it. Precondition: the entry is not hidden.
[[nodiscard]] Result<TextEdit> duplicateEntry(const Profile &profile, const Section &section, qsizetype slot);
/// Comments the entry out: it stays in the file and in its slot, and leaves the page. See Section::inBlocks.
[[nodiscard]] Result<TextEdit> hideEntry(const Profile &profile, const Section &section, qsizetype slot);
/// Puts a hidden entry back on the page. After hideEntry this gives the same bytes again.
[[nodiscard]] Result<TextEdit> showEntry(const Profile &profile, const Section &section, qsizetype slot);

/// Replaces the body.
[[nodiscard]] TextEdit setBody(const Profile &profile, const QByteArray &body);

/// The keys that a new entry of `section` is written with: those that most of its live neighbours have, in their
/// order; the schema's where there is none.
[[nodiscard]] std::vector<QByteArray> usualKeys(const Section &section);

/// The text of a new profile file, with the usual settings and empty lists.
[[nodiscard]] QByteArray newProfileText();

} // namespace vitrine
