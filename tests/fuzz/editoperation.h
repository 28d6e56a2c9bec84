#pragma once

#include "base/result.h"
#include "base/value.h"
#include "fuzz/bytechoices.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

#include <optional>
#include <vector>

namespace vitrine::test {

/// One edit of a TOML text, as a value: it can be run, described, and done to a plain model.
struct EditOperation
{
    enum class Kind {
        Set, ///< setTomlValue
        RemoveKey,
        Add, ///< The five of tomlpathedits.h.
        Replace,
        Remove,
        Move,
        Copy,
        InsertItems, ///< Those of lists, by slot.
        RemoveItem,
        MoveItem,
        CopyItem,
        Hide,
        Show,
        EditHidden, ///< Sets the key `key` of a hidden block.
    };

    Kind kind = Kind::Set;
    ValuePath path;       ///< The value, or the list.
    ValuePath to;         ///< Of Move and Copy.
    qsizetype slot = 0;   ///< Of the list.
    qsizetype toSlot = 0; ///< Of MoveItem.
    QByteArray key;       ///< Of EditHidden.
    Value value;
};

/// What a document is to mean after an operation.
struct ExpectedMeaning
{
    /// A block of the list that the operation was about.
    struct Slot
    {
        bool hidden = false;
        Value value;
        friend bool operator==(const Slot &, const Slot &) = default;
    };

    Value root;
    /// The hidden blocks, in any order; nothing if some of them go with what is removed.
    std::optional<std::vector<Value>> hidden;
    /// The list's blocks in the order of the text; nothing where the operation is not about slots.
    std::optional<std::vector<Slot>> slots;
};

/// An operation on a place of `document` that is there, or nearly there.
[[nodiscard]] EditOperation chooseOperation(const TomlDocument &document, ByteChoices &choices);

[[nodiscard]] QByteArray describe(const EditOperation &operation);

[[nodiscard]] Result<TextEdit> run(const EditOperation &operation, const TomlDocument &document);

/// The operation done to a plain model; nothing if there is no such place, so that it has to be refused.
[[nodiscard]] std::optional<ExpectedMeaning> expectedMeaning(const EditOperation &operation,
                                                             const TomlDocument &document);

/// The blocks of a list as they stand in `document`.
[[nodiscard]] std::vector<ExpectedMeaning::Slot> slotsOf(const TomlDocument &document, const ValuePath &list);

/// True if the list at `list` is written as an array, not as blocks.
[[nodiscard]] bool isArrayInBrackets(const TomlDocument &document, const ValuePath &list);

} // namespace vitrine::test
