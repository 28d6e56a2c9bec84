#pragma once

#include <QtGlobal>

#include <mutex>

namespace vitrine {

/// The turn of reading Markdown, which one thread has at a time: for a thread that must not wait for others.
///
/// Whoever renders Markdown waits for its turn, for as long as another thread reads a text, be that a large one. Who
/// has asked for it and has it does not wait. Not to be kept: others wait meanwhile.
class MarkdownTurn
{
public:
    /// Takes the turn if no other thread has it.
    MarkdownTurn();
    ~MarkdownTurn() = default;
    Q_DISABLE_COPY_MOVE(MarkdownTurn)

    explicit operator bool() const { return m_lock.owns_lock(); }

private:
    std::unique_lock<std::recursive_mutex> m_lock;
};

/// Held while Markdown is read.
[[nodiscard]] std::recursive_mutex &markdownMutex();

} // namespace vitrine
