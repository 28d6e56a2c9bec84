#pragma once

#include <QtGlobal>

#include <compare>

namespace vitrine {

/// A half-open range of bytes in a text.
///
/// Offsets count bytes of UTF-8 from the start of the text they belong to; `begin <= end` always
/// holds. An empty range names a place between two bytes.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin == end; }
    /// True for every offset from `begin` up to, but without, `end`.
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    /// True if `other` lies in this range; an empty range may lie on either border.
    [[nodiscard]] constexpr bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
    /// This range, `delta` bytes further on.
    [[nodiscard]] constexpr TextRange shifted(qsizetype delta) const { return {begin + delta, end + delta}; }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

} // namespace vitrine
