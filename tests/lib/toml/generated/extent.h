#pragma once

#include "base/textrange.h"
#include "toml/tomldocument.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace vitrine::test {

/// What of a text belongs to one value: numbers of lines, counted from 0, and of comments, counted in the text's order.
struct Extent
{
    std::set<qsizetype> lines;
    std::set<qsizetype> comments;

    void add(const Extent &other)
    {
        lines.insert(other.lines.begin(), other.lines.end());
        comments.insert(other.comments.begin(), other.comments.end());
    }
};

/// A document taken apart anew, by its tokens and statements, for the question what belongs to what.
class TextMap
{
public:
    /// `document` must outlive the map.
    explicit TextMap(const TomlDocument &document);

    [[nodiscard]] const TomlDocument &document() const { return m_document; }
    [[nodiscard]] const TomlLayout &layout() const { return m_document.layout(); }
    /// All comments in the order of the text.
    [[nodiscard]] const std::vector<QByteArray> &comments() const { return m_comments; }
    [[nodiscard]] qsizetype lineCount() const { return qsizetype(m_lineStarts.size()); }
    /// The most blank lines that follow each other.
    [[nodiscard]] qsizetype longestGap() const;

    /// The value itself: its lines, and the comments within it.
    [[nodiscard]] Extent valueAt(int node) const;
    /// What goes when a member or an item is removed: its lines, and the comments that belong to it. `heading`: with
    /// the comment above the first block of a list, which heads the list.
    [[nodiscard]] Extent memberAt(int node, bool heading = false) const;
    /// The lines and comments of a run of statements, both ends included.
    [[nodiscard]] Extent statementsAt(int first, int last) const;
    /// The blank lines that can go with a table or list of its own lines: at each of its parts those on one side.
    [[nodiscard]] qsizetype gapsAround(int node) const;

    /// True if the node is a table or list that headers or dotted keys define, not an array or an inline table.
    [[nodiscard]] bool hasLinesOfItsOwn(int node) const;
    /// The element of a value, or of the braces or brackets around it; null if there is none.
    [[nodiscard]] const TomlElement *elementAround(int node) const;

private:
    /// A run of statements of one table.
    struct Run
    {
        int first;
        int last;
    };

    [[nodiscard]] Extent within(TextRange range) const;
    [[nodiscard]] qsizetype lineOf(qsizetype offset) const;
    [[nodiscard]] bool isLooseComment(int statement) const;
    [[nodiscard]] bool isBlank(int statement) const;
    void collectStatements(int node, std::set<int> &statements) const;
    [[nodiscard]] std::vector<Run> runsOf(int node, bool heading) const;
    [[nodiscard]] Extent itemAt(int node) const;

    const TomlDocument &m_document;
    std::vector<qsizetype> m_lineStarts;
    std::vector<TextRange> m_commentRanges; ///< Sorted.
    std::vector<QByteArray> m_comments;
    std::vector<bool> m_isHidden; ///< By statement: a part of a hidden block.
};

} // namespace vitrine::test
