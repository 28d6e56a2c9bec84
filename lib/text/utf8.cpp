#include "text/utf8.h"

namespace vitrine {

qsizetype utf8SequenceLength(QByteArrayView text, qsizetype offset)
{
    const auto byteAt = [&](qsizetype i) { return static_cast<quint8>(text[i]); };
    const quint8 lead = byteAt(offset);
    if (lead < 0x80)
        return 1;

    // 0xC0 and 0xC1 would be overlong, 0xF5 and above more than U+10FFFF; the second byte's bounds exclude the rest
    // of the overlong forms (E0, F0), the surrogates (ED) and what lies above U+10FFFF (F4).
    const qsizetype length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || offset + length > text.size())
        return 0;
    const quint8 lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const quint8 highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(offset + 1) < lowest || byteAt(offset + 1) > highest)
        return 0;
    for (qsizetype i = offset + 2; i < offset + length; ++i) {
        if ((byteAt(i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    for (qsizetype offset = 0; offset < text.size();) {
        const qsizetype length = utf8SequenceLength(text, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return -1;
}

} // namespace vitrine
