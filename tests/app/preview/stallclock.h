#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace vitrine::test {

/// Tells how long the event loop did not come round: what a person feels as a window that hangs.
class StallClock
{
public:
    StallClock()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.start(0);
        m_clock.start();
    }

    /// The longest stall since reset(), in milliseconds.
    [[nodiscard]] double longest() const { return m_longest; }
    void reset()
    {
        m_longest = 0;
        m_clock.restart();
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace vitrine::test
