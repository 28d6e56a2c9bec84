#pragma once

#include <QByteArray>

namespace vitrine::test {

/// What a fuzz target does with one input; each target defines its own. Calls fail() on a finding.
void checkBytes(QByteArrayView bytes);

/// Prints what is wrong and aborts, which the fuzzer takes as a finding.
[[noreturn]] void fail(const QByteArray &what);

/// fail(), unless `condition` holds.
inline void require(bool condition, const char *what)
{
    if (!condition)
        fail(what);
}

} // namespace vitrine::test
