#include "toml/tomlhidden.h"

#include "toml/tomlreader.h"

#include <algorithm>

namespace vitrine {

namespace {

qsizetype hashColumn(const TomlStatement &comment)
{
    return comment.indent().length();
}

/// How many `#` a comment starts with: some people write two.
qsizetype hashCount(const TomlLayout &layout, const TomlStatement &comment)
{
    qsizetype count = 0;
    while (count < comment.content.length() && layout.text()[comment.content.begin + count] == '#')
        ++count;
    return count;
}

/// The comments from `first` up to `end`, with `prefix` taken off and plain terminators.
QByteArray uncommented(const TomlLayout &layout, int first, int end, const QByteArray &prefix)
{
    QByteArray text;
    for (int i = first; i < end; ++i) {
        const TomlStatement &comment = layout.statements()[size_t(i)];
        const TextRange level = commentLevel(comment, prefix);
        text +=
            layout.slice({comment.lines.begin, level.begin}) + layout.slice({level.end, comment.content.end}) + '\n';
    }
    return text;
}

/// The prefix `hashes`, with a blank if one follows in each of these comments that is not bare.
QByteArray prefixOf(const TomlLayout &layout, int first, int end, const QByteArray &hashes)
{
    for (int i = first; i < end; ++i) {
        const TextRange comment = layout.statements()[size_t(i)].content;
        if (comment.length() > hashes.size() && layout.text()[comment.begin + hashes.size()] != ' ')
            return hashes;
    }
    return hashes + ' ';
}

bool looksLikeHeader(const TomlLayout &layout, const TomlStatement &statement)
{
    if (statement.kind != TomlStatement::Kind::Comment)
        return false;
    const TextRange text = {statement.content.begin + hashCount(layout, statement), statement.content.end};
    return QByteArrayView(layout.text()).sliced(text.begin, text.length()).trimmed().startsWith("[[");
}

/// How far a block goes that a text begins with.
struct BlockExtent
{
    qsizetype end = 0;    ///< Behind its last line; 0 if there is no block.
    bool certain = false; ///< Whatever follows the text, it is the same.
};

BlockExtent blockExtent(const TomlLayout &block)
{
    const auto &statements = block.statements();
    const auto isCertain = [&](const TomlStatement &statement) {
        // A value that is not closed may go on.
        return statement.lines.end < block.text().size();
    };
    if (statements.front().kind != TomlStatement::Kind::ArrayHeader)
        return {0, isCertain(statements.front())};
    BlockExtent extent;
    for (size_t i = 1; i < statements.size(); ++i) {
        const TomlStatement &statement = statements[i];
        if (statement.isHeader() ? !statement.pair.key.isBelow(statements.front().pair.key)
                                 : statement.kind == TomlStatement::Kind::Invalid) {
            extent.certain = isCertain(statement);
            break;
        }
        if (!statement.isEmptyOrComment() && (extent.end > 0 || statement.kind == TomlStatement::Kind::KeyValue))
            extent.end = statement.lines.end;
    }
    return extent;
}

/// How many lines a block has that the comments from `first` up to `end` begin with; 0 if they begin with none.
int blockLines(const TomlLayout &layout, int first, int end, const QByteArray &hashes)
{
    // Comments may go on for long behind a block; so a few are read, and more only where those do not tell.
    for (int count = 16;; count *= 2) {
        const int stop = std::min(end - first, count) + first;
        const TomlLayout candidate(uncommented(layout, first, stop, hashes));
        const BlockExtent extent = blockExtent(candidate);
        if (extent.certain || stop == end)
            return int(QByteArrayView(candidate.text()).first(extent.end).count('\n'));
    }
}

/// Where comments end that may belong to the same block, for each statement that is a comment.
class CommentRuns
{
public:
    explicit CommentRuns(const TomlLayout &layout)
    {
        const auto &statements = layout.statements();
        const int count = int(statements.size());
        std::vector<qsizetype> hashes(statements.size());
        m_ends.resize(statements.size());
        m_columnEnds.resize(statements.size());
        for (int i = count - 1; i >= 0; --i) {
            const TomlStatement &statement = statements[size_t(i)];
            m_ends[size_t(i)] = m_columnEnds[size_t(i)] = i;
            if (statement.kind != TomlStatement::Kind::Comment)
                continue;
            hashes[size_t(i)] = hashCount(layout, statement);
            // What belongs to a comment with as many hashes belongs to this one too.
            int end = i + 1;
            while (end < count && hashes[size_t(end)] >= hashes[size_t(i)])
                end = m_ends[size_t(end)];
            m_ends[size_t(i)] = end;
            const bool isInColumn = i + 1 < count && statements[size_t(i) + 1].kind == TomlStatement::Kind::Comment
                                    && hashColumn(statements[size_t(i) + 1]) == hashColumn(statement);
            m_columnEnds[size_t(i)] = isInColumn ? m_columnEnds[size_t(i) + 1] : i + 1;
        }
    }

    /// Behind the comments that follow without a gap and have at least as many hashes.
    [[nodiscard]] int end(int comment) const { return m_ends[size_t(comment)]; }
    /// Behind those of them that stand in the same column.
    [[nodiscard]] int columnEnd(int comment) const { return std::min(end(comment), m_columnEnds[size_t(comment)]); }

private:
    std::vector<int> m_ends;
    std::vector<int> m_columnEnds;
};

/// Where a header at this place leads to, with the elements of arrays of tables that are open there.
ValuePath pathOfHeader(const TomlLayout &layout, const TomlKey &key, int statement)
{
    std::vector<PathStep> steps;
    int id = 0;
    for (size_t i = 0; i < key.segments.size(); ++i) {
        steps.emplace_back(key.segments[i].name);
        id = id < 0 ? -1 : layout.child(id, key.segments[i].name);
        if (id < 0 || i + 1 == key.segments.size() || layout.node(id).kind != TomlNode::Kind::TableArray)
            continue;
        const std::vector<int> &elements = layout.node(id).children;
        // They stand in the order of the text.
        const auto after = std::partition_point(
            elements.begin(), elements.end(), [&](int element) { return layout.node(element).statement <= statement; });
        if (after == elements.begin())
            return {};
        steps.emplace_back(qsizetype(after - elements.begin() - 1));
        id = *(after - 1);
    }
    return ValuePath(std::move(steps));
}

/// The hidden block whose header is the comment at `first` and whose text ends before `end`, if it is one.
std::optional<TomlHiddenBlock> readHiddenBlock(const TomlLayout &layout, int first, int end)
{
    const QByteArray hashes(hashCount(layout, layout.statements()[size_t(first)]), '#');
    const int lines = blockLines(layout, first, end, hashes);
    if (lines == 0)
        return std::nullopt;

    TomlHiddenBlock block;
    block.prefix = prefixOf(layout, first, first + lines, hashes);
    block.layout = std::make_shared<const TomlLayout>(uncommented(layout, first, first + lines, block.prefix));
    if (block.layout->tooDeep())
        return std::nullopt;
    const TomlReading reading = readToml(*block.layout);
    if (reading.error)
        return std::nullopt;
    ValuePath inBlock;
    const TomlKey &key = block.layout->statements().front().pair.key;
    for (const TomlKeySegment &segment : key.segments)
        inBlock = inBlock.child(segment.name);
    const Value *value = reading.root.find(inBlock.child(0));
    block.array = pathOfHeader(layout, key, first);
    if (!value || block.array.isEmpty())
        return std::nullopt;
    block.value = *value;
    block.firstStatement = first;
    block.lastStatement = first + lines - 1;
    const auto &statements = layout.statements();
    block.lines = {statements[size_t(first)].lines.begin, statements[size_t(block.lastStatement)].lines.end};
    return block;
}

} // namespace

TextRange commentLevel(const TomlStatement &comment, const QByteArray &prefix)
{
    if (comment.content.length() <= prefix.count('#'))
        return {comment.lines.begin, comment.content.end};
    return {comment.content.begin, comment.content.begin + prefix.size()};
}

std::vector<TomlHiddenBlock> findHiddenBlocks(const TomlLayout &layout)
{
    const auto &statements = layout.statements();
    const int count = int(statements.size());
    std::vector<TomlHiddenBlock> blocks;
    std::optional<CommentRuns> runs;
    for (int i = 0; i < count; ++i) {
        if (!looksLikeHeader(layout, statements[size_t(i)]))
            continue;
        if (!runs)
            runs.emplace(layout);
        const int sameColumn = runs->columnEnd(i);
        const int run = runs->end(i);
        std::optional<TomlHiddenBlock> block = readHiddenBlock(layout, i, sameColumn);
        const bool isFollowedByKey = run < count && statements[size_t(run)].kind == TomlStatement::Kind::KeyValue;
        if (!block && sameColumn < run && !isFollowedByKey)
            block = readHiddenBlock(layout, i, run);
        if (block) {
            i = block->lastStatement;
            blocks.push_back(std::move(*block));
        }
    }
    return blocks;
}

bool mayHaveHiddenBlocks(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        qsizetype end = at;
        while (end < text.size() && (text[end] == '#' || text[end] == ' ' || text[end] == '\t'))
            ++end;
        if (end + 1 < text.size() && text[end] == '[' && text[end + 1] == '[')
            return true;
        at = end - 1;
    }
    return false;
}

} // namespace vitrine
