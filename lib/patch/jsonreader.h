#pragma once

#include "base/result.h"
#include "base/value.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// A place in a JSON text where it says what front matter cannot.
struct JsonGap
{
    enum class Reason {
        Null,
        LargeNumber ///< An integer that 64 bits with a sign do not hold.
    };

    Reason reason = Reason::Null;
    ValuePath path; ///< From the root of the JSON text.
};

/// What a JSON text says, as a value: 1 is an integer, 1.0 and 1e3 are floats. In place of a gap stands an empty
/// string.
struct JsonReading
{
    Value root;
    std::vector<JsonGap> gaps; ///< In the text's order.
    std::vector<qsizetype>
        itemOffsets; ///< Where the items of a root that is an array begin; of scalars, where they end.
};

/// How deep arrays and objects of a JSON text may nest: a patch, its operation, and a value as deep as TOML may be.
inline constexpr qsizetype maximumJsonDepth = 130;

/// Reads a JSON text (RFC 8259). Errors: "json-syntax", "json-too-deep", "json-duplicate-key" (of which JSON leaves
/// open what it means); they tell the place.
[[nodiscard]] Result<JsonReading> readJson(const QByteArray &text);

} // namespace vitrine
