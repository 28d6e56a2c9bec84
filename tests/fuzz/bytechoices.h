#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace vitrine::test {

/// Choices made by the bytes of a fuzzer's input, one byte each. When they run out, the first choice is taken.
class ByteChoices
{
public:
    explicit ByteChoices(QByteArrayView bytes) : m_bytes(bytes) { }

    [[nodiscard]] bool atEnd() const { return m_pos >= m_bytes.size(); }
    quint8 byte() { return atEnd() ? 0 : quint8(m_bytes[m_pos++]); }
    /// From 0 up to, but without, `count`. Precondition: 0 < count <= 256.
    qsizetype below(qsizetype count) { return byte() % count; }
    /// True for one byte value in `n`, never when the bytes have run out.
    bool oneIn(qsizetype n) { return !atEnd() && below(n) == n - 1; }
    /// One of `pieces`.
    QByteArray of(std::initializer_list<const char *> pieces)
    {
        return pieces.begin()[below(qsizetype(pieces.size()))];
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_pos = 0;
};

} // namespace vitrine::test
