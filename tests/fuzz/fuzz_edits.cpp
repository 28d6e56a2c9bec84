#include "fuzz/editcheck.h"
#include "fuzz/fuzztarget.h"

#include <cstdio>

namespace vitrine::test {

namespace {

/// Counts refusals and prints them when the program ends, if VITRINE_SHOW_REFUSED is set.
class RefusalCounter
{
public:
    ~RefusalCounter()
    {
        if (!qEnvironmentVariableIsSet("VITRINE_SHOW_REFUSED"))
            return;
        for (auto it = m_refusals.cbegin(); it != m_refusals.cend(); ++it)
            std::fprintf(stderr, "%8lld refused: %s\n", qlonglong(it.value()), it.key().constData());
    }
    [[nodiscard]] Refusals *refusals() { return &m_refusals; }

private:
    Refusals m_refusals;
};

} // namespace

void checkBytes(QByteArrayView bytes)
{
    static RefusalCounter counter;
    if (const auto finding = checkEdits(bytes, counter.refusals()))
        fail(finding->text());
}

} // namespace vitrine::test
