#pragma once

#include "lib/toml/generated/extent.h"
#include "lib/toml/generated/operation.h"

#include <set>

namespace vitrine::test {

/// What an operation may touch at most, by the rules of a minimal edit: lines and comments of the text before it.
class Budget
{
public:
    Budget(const TextMap &map, const Operation &operation);

    /// True if a line of the text before, counted from 0, may become another or go. Blank lines may go as well, within
    /// removedLines().
    [[nodiscard]] bool concernsLine(qsizetype line) const
    {
        return m_rewritten.contains(line) || m_gone.contains(line);
    }
    /// How many lines a diff may show as removed, and as added.
    [[nodiscard]] qsizetype removedLines() const;
    [[nodiscard]] qsizetype addedLines() const { return qsizetype(m_rewritten.size()) + m_added; }
    /// Comments that may be gone afterwards.
    [[nodiscard]] const std::set<qsizetype> &goneComments() const { return m_goneComments; }
    /// Comments that have to be there, but may stand anywhere.
    [[nodiscard]] const std::set<qsizetype> &movedComments() const { return m_movedComments; }

private:
    void add(const ValuePath &path, const Value &value, qsizetype lines);
    void remove(const ValuePath &path);
    void replace(const ValuePath &path, const Value &old, const Value &value);
    void replaceItems(const ValuePath &path, const Value &old, const Value &value);
    void replaceWhole(int node, const Value &value);
    void move(const Operation &operation);
    void moveWithin(const ValuePath &list, qsizetype from, qsizetype to);
    void slots(const Operation &operation);
    void moveSlots(const Operation &operation);
    /// A table that only `node` made gets a spelling of its own.
    void keepParent(int node);
    /// The line that an item's comma or an inline table's member shares with others is changed, not removed.
    void rewriteNeighbours(int node);

    [[nodiscard]] int find(const ValuePath &path) const { return m_map.layout().find(path); }
    void rewrite(const std::set<qsizetype> &lines) { m_rewritten.insert(lines.begin(), lines.end()); }
    void mayGo(const std::set<qsizetype> &comments) { m_goneComments.insert(comments.begin(), comments.end()); }
    void go(const Extent &extent);

    const TextMap &m_map;
    std::set<qsizetype> m_rewritten; ///< Lines that may become others.
    std::set<qsizetype> m_gone;      ///< Lines that may go.
    std::set<qsizetype> m_goneComments;
    std::set<qsizetype> m_movedComments;
    qsizetype m_gaps = 0;  ///< Blank lines that may go beside them.
    qsizetype m_added = 0; ///< Lines that may come beside the rewritten ones.
};

} // namespace vitrine::test
