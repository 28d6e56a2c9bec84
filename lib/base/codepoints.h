#pragma once

#include <QByteArrayView>
#include <QChar>

namespace vitrine {

/// A character of a UTF-8 text and the bytes that it takes.
struct CodePoint
{
    char32_t value = 0;
    qsizetype length = 0;
};

/// The character that begins at `offset`, which lies in the text. A byte that is no UTF-8 counts as U+FFFD.
[[nodiscard]] inline CodePoint codePointAt(QByteArrayView text, qsizetype offset)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? uchar(text.at(i)) : uchar(0); };
    const uchar first = byte(offset);
    if (first < 0x80)
        return {first, 1};
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    char32_t value = first & (0xff >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(offset + i) & 0xc0) != 0x80)
            return {0xfffd, 1};
        value = (value << 6) | (byte(offset + i) & 0x3f);
    }
    return {value, length};
}

/// The character that ends in front of `offset`, or a line feed at the beginning of the text.
[[nodiscard]] inline CodePoint codePointBefore(QByteArrayView text, qsizetype offset)
{
    if (offset <= 0)
        return {U'\n', 0};
    qsizetype begin = offset - 1;
    while (begin > 0 && offset - begin < 4 && (uchar(text.at(begin)) & 0xc0) == 0x80)
        --begin;
    return codePointAt(text, begin);
}

[[nodiscard]] constexpr bool isAsciiPunctuation(char32_t c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}
[[nodiscard]] constexpr bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isAsciiDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isAsciiSpace(char32_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
/// Punctuation as Markdown means it: Unicode's, and ASCII's symbols.
[[nodiscard]] inline bool isPunctuation(char32_t c)
{
    return c < 0x80 ? isAsciiPunctuation(c) : QChar::isPunct(c);
}
[[nodiscard]] inline bool isSpace(char32_t c)
{
    return c < 0x80 ? isAsciiSpace(c) || c == '\v' || c == '\f' : QChar::isSpace(c);
}

} // namespace vitrine
