#pragma once

#include "base/result.h"
#include "patch/jsonpatch.h"
#include "patch/jsonpointer.h"
#include "profile/profile.h"
#include "text/textedit.h"

#include <QString>

#include <optional>

namespace vitrine {

// Edits of a profile file that name their places by JSON Pointers. All are pure: they take a reading and give a text
// edit of the whole file, whose body and hidden entries stay as they are. They are refused with "front-matter-invalid"
// if the profile is not valid, with "path-missing" and "index-out-of-range" where a pointer leads nowhere, and with
// "edit-refused" where the file would get another meaning than the one asked for.

/// What the pointers of an edit start at.
struct PatchScope
{
    /// The pointers lead into hidden entries, by the pointers that `show` lists them with; these stay hidden. Of
    /// several with one pointer the first in the file is meant. Without: live values.
    bool isHidden = false;
    /// Of the hidden entries, the one that has this line of the file is meant; counted from 1.
    std::optional<qsizetype> line;
};

/// Does the operations of a patch, each on what those before it have made; all or none. The messages name the operation
/// that failed. Errors besides those above: "test-failed", "not-hidden".
[[nodiscard]] Result<TextEdit> applyPatch(const Profile &profile, const JsonPatch &patch, const PatchScope &scope = {});

/// Replaces the value at `pointer`, or adds it where none is. `text` takes the kind of the value that it replaces where
/// it can, else it is a string.
[[nodiscard]] Result<TextEdit> setTextAt(const Profile &profile, const JsonPointer &pointer, const QString &text,
                                         const PatchScope &scope = {});

/// Comments out the live entry at `pointer`. Error besides those above: "no-entry".
[[nodiscard]] Result<TextEdit> hideEntryAt(const Profile &profile, const JsonPointer &pointer);

/// Switches the hidden entry at `pointer` on: the first in the file, or the one that has `line`. Error besides those
/// above: "not-hidden".
[[nodiscard]] Result<TextEdit> unhideEntryAt(const Profile &profile, const JsonPointer &pointer,
                                             std::optional<qsizetype> line = {});

} // namespace vitrine
