#include "base/valuepath.h"

#include <algorithm>

namespace vitrine {

ValuePath ValuePath::parent() const
{
    return isEmpty() ? *this : first(size() - 1);
}

ValuePath ValuePath::child(PathStep step) const
{
    ValuePath path = *this;
    path.m_steps.push_back(std::move(step));
    return path;
}

ValuePath ValuePath::first(qsizetype count) const
{
    return ValuePath(std::vector<PathStep>(m_steps.begin(), m_steps.begin() + count));
}

bool ValuePath::startsWith(const ValuePath &prefix) const
{
    return prefix.size() <= size() && std::equal(prefix.begin(), prefix.end(), begin());
}

QByteArray ValuePath::toPointer() const
{
    QByteArray pointer;
    for (const PathStep &step : m_steps) {
        pointer += '/';
        if (step.isKey()) {
            QByteArray key = step.key();
            pointer += key.replace('~', "~0").replace('/', "~1");
        } else {
            pointer += QByteArray::number(step.index());
        }
    }
    return pointer;
}

} // namespace vitrine
