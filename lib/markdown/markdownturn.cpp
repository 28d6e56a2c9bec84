#include "markdown/markdownturn.h"

namespace vitrine {

MarkdownTurn::MarkdownTurn() : m_lock(markdownMutex(), std::try_to_lock) { }

std::recursive_mutex &markdownMutex()
{
    static std::recursive_mutex mutex;
    return mutex;
}

} // namespace vitrine
