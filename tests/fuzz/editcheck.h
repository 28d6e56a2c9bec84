#pragma once

#include "fuzz/editoperation.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace vitrine::test {

/// Something that an edit did and must not do.
struct EditFinding
{
    QByteArray what;      ///< One sentence.
    QByteArray operation; ///< As describe() gives it.
    QByteArray before;
    QByteArray after; ///< Empty if the edit was refused.

    /// All of it, to be printed.
    [[nodiscard]] QByteArray text() const;
};

/// How often what was refused, by operation and message.
using Refusals = QMap<QByteArray, qsizetype>;

/// Runs an operation and holds it against the plain model, the comments and the undone text. A document that is not
/// valid gives nothing. `result`: the text after it, unchanged if it was refused.
[[nodiscard]] std::optional<EditFinding> checkOperation(const EditOperation &operation, const QByteArray &text,
                                                        QByteArray *result = nullptr, Refusals *refusals = nullptr);

/// Makes a document and a series of operations from `bytes`, and checks each. Bytes with a line `%%` are a document up
/// to there; the rest are choices.
[[nodiscard]] std::optional<EditFinding> checkEdits(QByteArrayView bytes, Refusals *refusals = nullptr);

} // namespace vitrine::test
