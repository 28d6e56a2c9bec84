#pragma once

#include <QByteArrayView>

namespace vitrine {

/// The length of the UTF-8 sequence that starts at `offset`, or 0 if none does: a stray or missing continuation byte,
/// an overlong form, a surrogate, or more than U+10FFFF. Precondition: `offset` lies in `text`.
[[nodiscard]] qsizetype utf8SequenceLength(QByteArrayView text, qsizetype offset);

/// How many bytes the character at `offset` takes: its sequence, or 1 for a byte that is not UTF-8.
[[nodiscard]] inline qsizetype utf8CharacterLength(QByteArrayView text, qsizetype offset)
{
    const qsizetype length = utf8SequenceLength(text, offset);
    return length > 0 ? length : 1;
}

/// The first byte that is not UTF-8, or -1 if all of `text` is.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView text);

/// A byte order mark in UTF-8.
inline constexpr QByteArrayView utf8ByteOrderMark("\xEF\xBB\xBF", 3);

} // namespace vitrine
