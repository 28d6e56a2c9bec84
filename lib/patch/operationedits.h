#pragma once

#include "base/result.h"
#include "patch/jsonpatch.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

namespace vitrine {

// One operation of a JSON Patch. Errors of both: "path-missing", "index-out-of-range", "edit-refused", "test-failed".

/// The edit of a valid document that does an operation below the table at `table`, where its pointers start.
[[nodiscard]] Result<TextEdit> editOperation(const TomlDocument &document, const ValuePath &table,
                                             const PatchOperation &operation);

/// The empty edit, if a Test whose pointer starts at `value` succeeds.
[[nodiscard]] Result<TextEdit> testOperation(const Value &value, const PatchOperation &operation);

} // namespace vitrine
