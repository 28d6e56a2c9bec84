#pragma once

#include "base/result.h"
#include "base/value.h"
#include "patch/jsonpointer.h"

#include <optional>
#include <vector>

namespace vitrine {

class TomlDocument;

/// An entry that is switched off by comments, as `show` lists it.
struct HiddenEntry
{
    ValuePath list;      ///< Its array of tables.
    qsizetype slot = 0;  ///< Its place there, other hidden ones included; -1 beside an array in brackets.
    qsizetype index = 0; ///< The one that it would have if it alone were switched on.
    TextRange lines;     ///< Bytes of the TOML text.
    Value value;         ///< The table that it would be.

    [[nodiscard]] JsonPointer pointer() const { return pointerTo(list.child(index)); }
};

/// All hidden entries in the order of the text.
[[nodiscard]] std::vector<HiddenEntry> hiddenEntries(const TomlDocument &document);

// Of several hidden entries with one pointer these give the first in the text, or the one whose lines hold `offset`.
// Error: "not-hidden".

/// The hidden entry at `pointer`.
[[nodiscard]] Result<HiddenEntry> findHiddenEntry(const TomlDocument &document, const JsonPointer &pointer,
                                                  std::optional<qsizetype> offset = {});

/// The hidden entry that `pointer` leads to, or into; of two within each other the inner one.
[[nodiscard]] Result<HiddenEntry> findEnclosingHiddenEntry(const TomlDocument &document, const JsonPointer &pointer,
                                                           std::optional<qsizetype> offset = {});

} // namespace vitrine
