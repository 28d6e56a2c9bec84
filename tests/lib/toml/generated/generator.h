#pragma once

#include "lib/toml/generated/operation.h"
#include "lib/toml/generated/values.h"

#include <optional>
#include <vector>

namespace vitrine::test {

/// Where an operation of a kind can be tried: at a value, a table, a list, or a slot of one.
struct OperationPlace
{
    OperationKind kind = OperationKind::Replace;
    ValuePath path;
    qsizetype slot = -1; ///< Of the operations by slot.
    int turn = 0;        ///< Which of several tries of this kind at the same place it is.
};

/// All places of a document, for each kind of operation, in the order of the text.
[[nodiscard]] std::vector<OperationPlace> placesIn(const TomlDocument &document);

/// An operation at `place`: value, key and destination are chosen by `random`. Nothing if there is none, such as a move
/// within a list of one item.
[[nodiscard]] std::optional<Operation> operationAt(const TomlDocument &document, const OperationPlace &place,
                                                   Random &random);

} // namespace vitrine::test
