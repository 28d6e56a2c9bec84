#pragma once

#include "base/textrange.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vitrine {

/// How lines are commented out: `prefix` stands behind `indent`; of an empty line there is a bare `#`.
struct CommentStyle
{
    QByteArray indent; ///< All lines that are not empty begin with it.
    QByteArray prefix; ///< Hashes, with or without a blank.

    /// What stands for an empty line.
    [[nodiscard]] QByteArray bare() const;
    /// `line` without its terminator, commented out. Precondition: it is empty, or begins with the indent.
    [[nodiscard]] QByteArray commented(QByteArrayView line) const;
};

/// The lines in `range`, each without its terminator; a line that begins where `range` ends is none.
[[nodiscard]] std::vector<TextRange> linesIn(const QByteArray &text, TextRange range);

/// The blanks and tabs with which all of the lines begin that are not empty.
[[nodiscard]] QByteArray commonIndent(const QByteArray &text, const std::vector<TextRange> &lines);

/// The lines of a hidden block, which are changed while it stays hidden.
class HiddenText
{
public:
    /// `block` is one of `document`; both must outlive this.
    HiddenText(const TomlDocument &document, const TomlHiddenBlock &block) : m_document(document), m_block(block) { }

    /// The edit of the document that does what `edit` does to the text of the block's layout. Lines that it does not
    /// change keep their bytes; nothing if a new line cannot stand in the column of its neighbours.
    [[nodiscard]] std::optional<TextEdit> changed(const TextEdit &edit) const;

    /// The edit of the document that makes `text` the block's, all of its lines commented out anew in the column that
    /// they have in common.
    [[nodiscard]] TextEdit rewritten(const QByteArray &text) const;

private:
    [[nodiscard]] qsizetype count() const { return m_block.lastStatement - m_block.firstStatement + 1; }
    /// The comment in a line of the block, counted from 0; the last one for those behind it.
    [[nodiscard]] const TomlStatement &comment(qsizetype line) const;
    [[nodiscard]] QByteArray indentOf(qsizetype line) const;
    [[nodiscard]] QByteArray lineEndingOf(qsizetype line) const;
    /// Puts `lines`, with terminators, in the place of the block's lines from `first` up to `end`.
    void replaceLines(TextEdit &edit, qsizetype first, qsizetype end, QByteArray lines) const;

    const TomlDocument &m_document;
    const TomlHiddenBlock &m_block;
};

} // namespace vitrine
