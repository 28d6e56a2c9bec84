#pragma once

#include "base/result.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

namespace vitrine {

/// Edits made one after the other, each on the text that those before it have left, that become one edit.
class TomlEditSequence
{
public:
    explicit TomlEditSequence(const TomlDocument &document) : m_original(document), m_current(document) { }

    /// The text after the edits so far, read again.
    [[nodiscard]] const TomlDocument &document() const { return m_current; }

    /// Makes one more edit of document(). False if it was refused or leaves a text that is not valid; the sequence is
    /// refused then, and further edits are left out.
    bool run(const Result<TextEdit> &edit);

    /// All edits so far as one.
    [[nodiscard]] const Result<TextEdit> &joined() const { return m_edit; }
    /// The same, if the text now means `intended` and has the hidden blocks that it had.
    [[nodiscard]] Result<TextEdit> result(const Value &intended) const;

private:
    TomlDocument m_original;
    TomlDocument m_current;
    Result<TextEdit> m_edit = TextEdit();
};

} // namespace vitrine
