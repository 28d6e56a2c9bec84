#pragma once

#include "base/diagnostic.h"
#include "base/value.h"
#include "toml/tomlhidden.h"
#include "toml/tomllayout.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

/// A TOML text as it stands and as it is meant: one immutable reading of it.
///
/// Offsets count from the start of the TOML text, not of a file that it lies in.
class TomlDocument
{
public:
    /// `lineEnding`: what ends a new line where the text has none.
    explicit TomlDocument(const QByteArray &text, const QByteArray &lineEnding = QByteArrayLiteral("\n"));

    [[nodiscard]] const QByteArray &text() const { return m_layout->text(); }
    [[nodiscard]] const TomlLayout &layout() const { return *m_layout; }
    [[nodiscard]] bool isValid() const { return !m_problem; }
    /// What the text means: a table; empty if it is not valid.
    [[nodiscard]] const Value &root() const { return m_root; }
    /// In the order of the text; none if it is not valid.
    [[nodiscard]] const std::vector<TomlHiddenBlock> &hiddenBlocks() const { return m_hidden; }
    /// Why it is not valid: what, where, and what to do.
    [[nodiscard]] const std::optional<Diagnostic> &problem() const { return m_problem; }

private:
    std::shared_ptr<const TomlLayout> m_layout;
    Value m_root = Value(Value::Members());
    std::vector<TomlHiddenBlock> m_hidden;
    std::optional<Diagnostic> m_problem;
};

} // namespace vitrine
