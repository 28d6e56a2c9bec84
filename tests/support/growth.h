#pragma once

#include <ctime>

namespace vitrine::test {

/// How many times the processor time for `little` the one for twelve times as much is: some twelve times where every
/// piece is looked at once, more than a hundred times where each is looked up from the beginning. `work(n)` does the
/// work for n pieces, of which `little` take a millisecond or more.
template <typename Work> double growthOfWork(int little, const Work &work)
{
    const auto time = [&](int pieces) {
        const std::clock_t begin = std::clock();
        work(pieces);
        return double(std::clock() - begin);
    };
    time(little); // loads what every run needs
    const double first = time(little);
    return time(12 * little) / (first > 1000 ? first : 1000);
}

} // namespace vitrine::test
