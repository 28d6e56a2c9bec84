#include "preview/pageblocks.h"

#include "preview/htmltags.h"

#include <QList>

#include <algorithm>

namespace vitrine {

namespace {

constexpr QByteArrayView linesAttribute = " data-lines=\"";
constexpr QByteArrayView entryAttribute = " data-entry=\"";

} // namespace

PageBlocks::PageBlocks(const QByteArray &body) : m_body(body)
{
    cut();
}

void PageBlocks::cut()
{
    HtmlTags tags(m_body);
    std::optional<HtmlTag> open; // of the block that is being read
    qsizetype depth = 0;         // outside of it
    while (const std::optional<HtmlTag> tag = tags.next()) {
        if (open) {
            if (tag->isClosing && tags.depth() == depth) {
                addBlock({open->range.begin, tag->range.end}, open->range);
                open.reset();
            }
            continue;
        }
        if (tag->isClosing)
            continue;
        const QByteArrayView text = view(tag->range);
        if (!text.contains(linesAttribute) && !text.contains(entryAttribute))
            continue;
        if (tag->isVoid) {
            addBlock(tag->range, tag->range);
        } else {
            open = tag;
            depth = tags.depth() - 1;
        }
    }
    m_canBeCut = tags.isNested();
    if (!m_canBeCut)
        m_blocks.clear();
}

void PageBlocks::addBlock(TextRange range, TextRange openingTag)
{
    Block block;
    block.range = range;
    block.lines = {range.begin, range.begin};
    const qsizetype attribute = view(openingTag).indexOf(linesAttribute);
    if (attribute >= 0) {
        const qsizetype begin = openingTag.begin + attribute + linesAttribute.size();
        block.lines = {begin, std::max(begin, m_body.indexOf('"', begin))};
        const QList<QByteArray> lines = view(block.lines).toByteArray().split('-');
        block.firstLine = lines.first().toInt();
        block.furtherLines = lines.last().toInt() - block.firstLine;
    }
    m_blocks.push_back(block);
}

std::optional<BlockLines> PageBlocks::blockOfLines(int first, int last) const
{
    // The biography's blocks come in the order of their lines; entries have none.
    const auto isAbove = [first](const Block &block) {
        return !block.lines.isEmpty() && block.firstLine + block.furtherLines < first;
    };
    const auto found = std::find_if_not(m_blocks.begin(), m_blocks.end(), isAbove);
    if (found == m_blocks.end() || found->lines.isEmpty() || first < found->firstLine
        || last > found->firstLine + found->furtherLines)
        return std::nullopt;
    return BlockLines{found - m_blocks.begin(), found->firstLine, found->firstLine + found->furtherLines};
}

QByteArray PageBlocks::onlyBlock(int first, int last) const
{
    if (!m_canBeCut || count() != 1 || block(0).lines.isEmpty() || block(0).range != TextRange{0, m_body.size()})
        return {};
    QByteArray html = m_body;
    return html.replace(block(0).lines.begin, block(0).lines.length(),
                        QByteArray::number(first) + '-' + QByteArray::number(last));
}

std::optional<PageBlocks> PageBlocks::with(qsizetype index, const QByteArray &html) const
{
    const PageBlocks other(html);
    if (!other.m_canBeCut || other.count() != 1 || other.block(0).range != TextRange{0, html.size()})
        return std::nullopt;
    const TextRange old = block(index).range;
    PageBlocks changed = *this;
    changed.m_body.replace(old.begin, old.length(), html);
    changed.m_blocks[size_t(index)] = other.block(0);
    changed.m_blocks[size_t(index)].move(old.begin);
    for (auto behind = changed.m_blocks.begin() + index + 1; behind != changed.m_blocks.end(); ++behind)
        behind->move(html.size() - old.length());
    return changed;
}

void PageBlocks::Block::move(qsizetype by)
{
    range = range.shifted(by);
    lines = lines.shifted(by);
}

QByteArrayView PageBlocks::view(TextRange range) const
{
    return QByteArrayView(m_body).sliced(range.begin, range.length());
}

QByteArrayView PageBlocks::gap(qsizetype index) const
{
    const qsizetype begin = index == 0 ? 0 : block(index - 1).range.end;
    const qsizetype end = index == count() ? m_body.size() : block(index).range.begin;
    return view({begin, end});
}

bool PageBlocks::isBlankGap(qsizetype index) const
{
    return gap(index).trimmed().isEmpty();
}

bool PageBlocks::isMoved(const PageBlocks &a, const Block &inA, const PageBlocks &b, const Block &inB)
{
    return inA.furtherLines == inB.furtherLines
           && a.view({inA.range.begin, inA.lines.begin}) == b.view({inB.range.begin, inB.lines.begin})
           && a.view({inA.lines.end, inA.range.end}) == b.view({inB.lines.end, inB.range.end});
}

std::optional<BlockChange> PageBlocks::changeFrom(const PageBlocks &before) const
{
    if (!canBeCut() || !before.canBeCut())
        return std::nullopt;

    const qsizetype shorter = std::min(count(), before.count());
    qsizetype first = 0;
    while (first < shorter && before.gap(first) == gap(first)
           && before.view(before.block(first).range) == view(block(first).range))
        ++first;

    qsizetype oldEnd = before.count();
    qsizetype newEnd = count();
    std::optional<int> shift;
    while (oldEnd > first && newEnd > first && before.gap(oldEnd) == gap(newEnd)) {
        const Block &oldBlock = before.block(oldEnd - 1);
        const Block &newBlock = block(newEnd - 1);
        const int moved = newBlock.firstLine - oldBlock.firstLine;
        // Entries come from no lines, so they fit with any shift.
        const bool hasLines = !newBlock.lines.isEmpty();
        if (!isMoved(before, oldBlock, *this, newBlock) || (hasLines && shift && *shift != moved))
            break;
        if (hasLines)
            shift = moved;
        --oldEnd;
        --newEnd;
    }

    // With no block to stand beside, the page would not know where the new ones belong.
    if (oldEnd == first && first > 0)
        --first;
    else if (oldEnd == first && oldEnd < before.count())
        ++oldEnd, ++newEnd;
    if (oldEnd == first || before.gap(first) != gap(first) || before.gap(oldEnd) != gap(newEnd))
        return std::nullopt;
    for (qsizetype i = first + 1; i < oldEnd; ++i) {
        if (!before.isBlankGap(i))
            return std::nullopt;
    }
    for (qsizetype i = first + 1; i < newEnd; ++i) {
        if (!isBlankGap(i))
            return std::nullopt;
    }

    BlockChange change;
    change.count = before.count();
    change.first = first;
    change.removed = oldEnd - first;
    if (newEnd > first)
        change.inserted = view({block(first).range.begin, block(newEnd - 1).range.end}).toByteArray();
    change.lineShift = shift.value_or(0);
    return change;
}

} // namespace vitrine
