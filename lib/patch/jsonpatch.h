#pragma once

#include "base/result.h"
#include "base/value.h"
#include "patch/jsonpointer.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// One operation of a JSON Patch (RFC 6902).
struct PatchOperation
{
    enum class Kind { Add, Remove, Replace, Move, Copy, Test };

    Kind kind = Kind::Test;
    JsonPointer path;
    JsonPointer from; ///< Of Move and Copy.
    Value value;      ///< Of Add, Replace and Test, as the JSON gave it: dates are strings.
};

/// "operation 3, replace /education/courses/7/year", counted from 1.
[[nodiscard]] QString operationName(qsizetype number, const PatchOperation &operation);

/// A JSON Patch: operations that are done one after the other, all or none.
using JsonPatch = std::vector<PatchOperation>;

/// Reads a JSON Patch. Members that RFC 6902 does not know are passed over. Errors, with their place in `json`: those
/// of readJson(), and "patch-invalid" where members are missing, of the wrong kind, or hold what front matter cannot.
[[nodiscard]] Result<JsonPatch> parseJsonPatch(const QByteArray &json);

} // namespace vitrine
