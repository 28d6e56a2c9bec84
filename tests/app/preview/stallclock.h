#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace vitrine::test {

/// Tells how long the event loop did not come round: what a person feels as a window that hangs.
///
/// Also in time that the thread has worked itself, which other programs on a busy machine do not add to.
class StallClock
{
public:
    StallClock()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.start(1); // not 0, which would keep a processor from those that are measured
        m_clock.start();
    }

    /// The longest stall since reset(), in milliseconds.
    [[nodiscard]] double longest() const { return m_longest; }
    /// The most work between two rounds since reset(), in milliseconds.
    [[nodiscard]] double longestWork() const { return m_longestWork; }
    void reset()
    {
        m_longest = 0;
        m_longestWork = 0;
        m_clock.restart();
        m_worked = workedMilliseconds();
    }

private:
    static double workedMilliseconds()
    {
        std::timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    void tick()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, workedMilliseconds() - m_worked);
        m_clock.restart();
        m_worked = workedMilliseconds();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
    double m_longestWork = 0;
    double m_worked = 0;
};

} // namespace vitrine::test
