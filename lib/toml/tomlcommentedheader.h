#pragma once

#include "toml/tomllayout.h"

#include <optional>
#include <vector>

namespace vitrine {

/// A header that is commented out above keys that are not: they fall to the table above it.
///
/// All numbers index TomlLayout::statements().
struct TomlCommentedHeader
{
    int statement = 0;              ///< The comment that holds the header.
    bool isArray = false;           ///< `[[name]]`
    QByteArray header;              ///< As it is written, without `#` and what stands behind it.
    std::vector<QByteArray> names;  ///< The segments of its key, decoded.
    QByteArray prefix;              ///< One level of `#`, with the blank behind it if all of its lines have one.
    std::vector<QByteArray> hidden; ///< The keys that are commented out between it and the first live one.
    std::vector<int> keys;          ///< The live keys below, with no blank line in between; never empty.
};

/// The commented-out header that the comment at `statement` holds, if live keys follow right below: other comments may
/// stand in between, but no blank line.
[[nodiscard]] std::optional<TomlCommentedHeader> commentedHeaderAt(const TomlLayout &layout, int statement);

/// The commented-out header above the live key at `statement`, if nothing but comments and keys stand in between.
[[nodiscard]] std::optional<TomlCommentedHeader> commentedHeaderAbove(const TomlLayout &layout, int statement);

} // namespace vitrine
