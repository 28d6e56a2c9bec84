#include "preview/typedblock.h"

#include <algorithm>

namespace vitrine {

namespace {

/// Bytes of Markdown in a block that is rendered twice for each key press.
constexpr qsizetype longestBlock = 16 * 1024;

/// How a text differs from another one.
struct TextDifference
{
    TextRange before; ///< Bytes of the one, behind and in front of which both are the same.
    TextRange after;  ///< Bytes of the other.
};

TextDifference differenceOf(QByteArrayView before, QByteArrayView after)
{
    const auto front = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype begin = front.first - before.begin();
    const auto back = std::mismatch(std::make_reverse_iterator(before.end()), std::make_reverse_iterator(front.first),
                                    std::make_reverse_iterator(after.end()), std::make_reverse_iterator(front.second));
    return {{begin, before.size() - (back.first - std::make_reverse_iterator(before.end()))},
            {begin, after.size() - (back.second - std::make_reverse_iterator(after.end()))}};
}

int lineEnds(QByteArrayView text, TextRange range)
{
    return int(text.sliced(range.begin, range.length()).count('\n'));
}

/// Where the line begins that lies `lines` lines above the one of `offset`.
qsizetype lineAbove(QByteArrayView text, qsizetype offset, int lines)
{
    qsizetype begin = offset;
    for (int i = 0; i <= lines; ++i)
        begin = text.first(std::max(begin - (i > 0 ? 1 : 0), qsizetype(0))).lastIndexOf('\n') + 1;
    return begin;
}

/// Where the line ends, behind its line end, that lies `lines` lines below the one of `offset`.
qsizetype lineBelow(QByteArrayView text, qsizetype offset, int lines)
{
    qsizetype end = offset;
    for (int i = 0; i <= lines; ++i) {
        const qsizetype next = text.indexOf('\n', end);
        if (next < 0)
            return text.size();
        end = next + 1;
    }
    return end;
}

} // namespace

std::optional<RenderedPage> withTypedBlock(const RenderedPage &before, const Profile &profile,
                                           const std::function<QByteArray(const QByteArray &markdown)> &render)
{
    if (!before.blocks.canBeCut() || before.profile.frontMatterText() != profile.frontMatterText())
        return std::nullopt;
    const QByteArray oldText = before.profile.body();
    const QByteArray newText = profile.body();
    const TextDifference difference = differenceOf(oldText, newText);
    const int moreLines = lineEnds(oldText, difference.before);
    if (lineEnds(newText, difference.after) != moreLines)
        return std::nullopt;
    const int firstLine = 1 + lineEnds(oldText, {0, difference.before.begin});
    const std::optional<BlockLines> block = before.blocks.blockOfLines(firstLine, firstLine + moreLines);
    if (!block)
        return std::nullopt;

    const qsizetype begin = lineAbove(oldText, difference.before.begin, firstLine - block->first);
    const qsizetype end = lineBelow(oldText, difference.before.end, block->last - firstLine - moreLines);
    const qsizetype newEnd = end + newText.size() - oldText.size();
    if (std::max(end, newEnd) - begin > longestBlock)
        return std::nullopt;
    const auto alone = [&](const QByteArray &text) {
        return PageBlocks(render(text).trimmed()).onlyBlock(block->first, block->last);
    };
    if (alone(oldText.sliced(begin, end - begin)) != before.blocks.html(block->index).toByteArray())
        return std::nullopt;
    const QByteArray html = alone(newText.sliced(begin, newEnd - begin));
    std::optional<PageBlocks> blocks = before.blocks.with(block->index, html);
    if (!blocks)
        return std::nullopt;
    return RenderedPage{std::move(*blocks), before.remotePictures, profile, before.revision};
}

} // namespace vitrine
