#include "toml/tomlsequence.h"

#include "toml/tomlguard.h"

#include <algorithm>

namespace vitrine {

bool TomlEditSequence::run(const Result<TextEdit> &edit)
{
    if (!m_edit)
        return false;
    if (!edit) {
        m_edit = edit;
        return false;
    }
    if (edit->isEmpty())
        return true;
    const Result<QByteArray> text = edit->applied(m_current.text());
    if (!text) {
        m_edit = text.error();
        return false;
    }
    TomlDocument next(*text, m_original.layout().lineEndingAt(0));
    if (!next.isValid()) {
        m_edit = cannotBeChanged();
        return false;
    }
    m_edit = m_edit->followedBy(*edit);
    m_current = std::move(next);
    return true;
}

Result<TextEdit> TomlEditSequence::result(const Value &intended) const
{
    if (!m_edit)
        return m_edit;
    const auto &before = m_original.hiddenBlocks();
    const auto &after = m_current.hiddenBlocks();
    const bool sameHidden = std::equal(before.begin(), before.end(), after.begin(), after.end(),
                                       [](const auto &a, const auto &b) { return a.value == b.value; });
    if (m_current.root() != intended || !sameHidden)
        return cannotBeChanged();
    return withSameTextEnd(m_original.text(), *m_edit);
}

} // namespace vitrine
