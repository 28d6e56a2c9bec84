#pragma once

#include "base/result.h"
#include "base/value.h"
#include "base/valuepath.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vitrine::test {

/// What is done: the operations by path, those by slot, those of hidden blocks, and what has to be refused.
enum class OperationKind {
    // tomlpathedits.h
    Add,
    Replace,
    Remove,
    Move,
    Copy,
    // tomledits.h
    SetValue,
    RemoveKey,
    InsertItems,
    RemoveItem,
    MoveItem,
    CopyItem,
    // tomlhiddenedits.h
    Hide,
    Show,
    EditHidden,
    // a path that leads nowhere, which has to be refused with the code of the contract
    Misplaced,
};
[[nodiscard]] const char *nameOf(OperationKind kind);

/// One operation on one document, as data.
struct Operation
{
    OperationKind kind = OperationKind::Replace;
    QByteArray what;                              ///< Which shade of it: "by an empty list", "to another table".
    ValuePath path;                               ///< What it changes; the list of an operation by slot.
    ValuePath from;                               ///< Of Move and Copy.
    std::vector<Value> values;                    ///< Of what adds or replaces: one; of InsertItems: one or more.
    qsizetype slot = 0;                           ///< Of the operations by slot and of hidden blocks.
    qsizetype toSlot = 0;                         ///< Of MoveItem.
    QByteArray errorCode;                         ///< Of Misplaced: what it is refused with.
    OperationKind misplaced = OperationKind::Add; ///< Of Misplaced: which operation by path it is.
};

/// The operation in one line.
[[nodiscard]] QByteArray describe(const Operation &operation);

/// Asks the library for the edit.
[[nodiscard]] Result<TextEdit> editFor(const Operation &operation, const TomlDocument &document);

/// What a document is meant to say after an operation: its root, and its hidden blocks' values in the order of the
/// text; without them where the operation may take some of them along.
struct Intention
{
    Value root;
    std::optional<std::vector<Value>> hidden;
};
[[nodiscard]] std::optional<Intention> intentionOf(const Operation &operation, const TomlDocument &document);

/// The path without its indexes: how a header would name the place.
[[nodiscard]] ValuePath withoutIndexes(const ValuePath &path);

} // namespace vitrine::test
