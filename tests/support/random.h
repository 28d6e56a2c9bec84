#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace vitrine::test {

/// Random numbers and texts that are the same on every run.
class Random
{
public:
    explicit Random(quint32 seed) : m_generator(seed) { }

    /// From 0 to `highest`, both included.
    qsizetype upTo(qsizetype highest) { return qsizetype(m_generator.bounded(quint32(highest) + 1)); }

    /// Up to `count` pieces out of `pieces`, joined.
    QByteArray text(std::initializer_list<const char *> pieces, qsizetype count)
    {
        QByteArray text;
        for (qsizetype i = upTo(count); i > 0; --i)
            text += pieces.begin()[upTo(qsizetype(pieces.size()) - 1)];
        return text;
    }

private:
    QRandomGenerator m_generator;
};

} // namespace vitrine::test
