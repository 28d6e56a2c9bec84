#include "toml/tomldocument.h"

#include "toml/tomlproblem.h"
#include "toml/tomlreader.h"

namespace vitrine {

TomlDocument::TomlDocument(const QByteArray &text, const QByteArray &lineEnding)
    : m_layout(std::make_shared<const TomlLayout>(text, lineEnding))
{
    if (m_layout->tooDeep()) {
        m_problem = tooDeepProblem(*m_layout);
        return;
    }
    TomlReading reading = readToml(*m_layout);
    if (reading.error) {
        m_problem = syntaxProblem(*m_layout, *reading.error);
        return;
    }
    m_root = std::move(reading.root);
    m_hidden = findHiddenBlocks(*m_layout);
}

} // namespace vitrine
