#pragma once

#include "markdown/markdownturn.h"

#include <QSemaphore>

#include <optional>
#include <thread>

namespace vitrine::test {

/// Another thread that reads Markdown for as long as this is there, or until it is told to end.
class OthersTurn
{
public:
    OthersTurn()
        : m_thread([this] {
              const std::lock_guard<std::recursive_mutex> turn(markdownMutex());
              m_hasBegun.release();
              m_mayEnd.acquire();
          })
    {
        m_hasBegun.acquire();
    }
    ~OthersTurn() { end(); }
    Q_DISABLE_COPY_MOVE(OthersTurn)

    void end()
    {
        m_mayEnd.release();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    QSemaphore m_hasBegun;
    QSemaphore m_mayEnd;
    std::thread m_thread;
};

} // namespace vitrine::test
