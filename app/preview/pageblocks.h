#pragma once

#include "base/textrange.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vitrine {

/// What turns the blocks of one body into those of another.
struct BlockChange
{
    qsizetype count = 0;   ///< How many blocks the page had before.
    qsizetype first = 0;   ///< The first block that changes, from 0.
    qsizetype removed = 0; ///< How many blocks make way, at least one,
    QByteArray inserted;   ///< for these, as HTML; may be empty.
    int lineShift = 0;     ///< How far the source lines of the blocks behind them move.
};

/// A block of the biography and the lines of the Markdown that made it, from 1.
struct BlockLines
{
    qsizetype index = 0; ///< Among the page's blocks.
    int first = 0;
    int last = 0;
};

/// A page's body cut at its blocks: the biography's top-level blocks (`data-lines`) and the entries (`data-entry`).
///
/// So that typing in one paragraph of a long page costs the browser one paragraph. A body whose tags do not nest as
/// they are written (raw HTML may do anything) has no blocks that could be told apart; then all of it is one piece.
class PageBlocks
{
public:
    PageBlocks() = default;
    explicit PageBlocks(const QByteArray &body);

    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// False if the body can only be replaced as a whole.
    [[nodiscard]] bool canBeCut() const { return m_canBeCut; }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_blocks.size()); }

    /// The change from `before` to this; nothing if more than a run of neighbouring blocks differs, or if either cannot
    /// be cut. Precondition: the two bodies differ.
    [[nodiscard]] std::optional<BlockChange> changeFrom(const PageBlocks &before) const;

    /// The block of the biography that all of these lines have made, from 1; nothing if no single one has.
    [[nodiscard]] std::optional<BlockLines> blockOfLines(int first, int last) const;
    [[nodiscard]] QByteArrayView html(qsizetype index) const { return view(block(index).range); }
    /// The HTML of a body that is one block of the biography and nothing else, as if those lines had made it. Empty for
    /// any other body.
    [[nodiscard]] QByteArray onlyBlock(int first, int last) const;
    /// The same with another block in the place of that one; nothing if `html` is not one block.
    [[nodiscard]] std::optional<PageBlocks> with(qsizetype index, const QByteArray &html) const;

private:
    struct Block
    {
        TextRange range;
        TextRange lines;      ///< The value of `data-lines`; empty for an entry.
        int firstLine = 0;    ///< Of `data-lines`, from 1.
        int furtherLines = 0; ///< How many more it has.

        void move(qsizetype by);
    };

    void cut();
    void addBlock(TextRange range, TextRange openingTag);
    [[nodiscard]] QByteArrayView view(TextRange range) const;
    /// What stands before a block; behind the last one for `index == count()`.
    [[nodiscard]] QByteArrayView gap(qsizetype index) const;
    [[nodiscard]] bool isBlankGap(qsizetype index) const;
    [[nodiscard]] const Block &block(qsizetype index) const { return m_blocks[size_t(index)]; }
    /// True if the blocks are equal but for the lines they come from.
    [[nodiscard]] static bool isMoved(const PageBlocks &a, const Block &inA, const PageBlocks &b, const Block &inB);

    QByteArray m_body;
    std::vector<Block> m_blocks; ///< Sorted and disjoint.
    bool m_canBeCut = false;
};

} // namespace vitrine
