#include "toml/tomlhidden.h"

#include "toml/tomlreader.h"

#include <algorithm>

namespace vitrine {

namespace {

/// Where a line starts for a person: behind a byte order mark.
qsizetype lineStart(const TomlLayout &layout, const TomlStatement &statement)
{
    const bool hasMark = statement.lines.begin == 0 && layout.text().startsWith("\xEF\xBB\xBF");
    return statement.lines.begin + (hasMark ? 3 : 0);
}

qsizetype hashColumn(const TomlLayout &layout, const TomlStatement &comment)
{
    return comment.content.begin - lineStart(layout, comment);
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
        const TextRange level = commentLevel(layout, comment, prefix);
        text += layout.slice({lineStart(layout, comment), level.begin}) + layout.slice({level.end, comment.content.end})
                + '\n';
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

bool isDescendant(const TomlKey &key, const TomlKey &block)
{
    if (key.segments.size() <= block.segments.size())
        return false;
    return std::equal(block.segments.begin(), block.segments.end(), key.segments.begin(),
                      [](const TomlKeySegment &a, const TomlKeySegment &b) { return a.name == b.name; });
}

/// How many of the first statements make up one block; 0 if they are none.
size_t blockLength(const TomlLayout &block)
{
    const auto &statements = block.statements();
    if (statements.empty() || statements.front().kind != TomlStatement::Kind::ArrayHeader)
        return 0;
    size_t length = 0;
    for (size_t i = 1; i < statements.size(); ++i) {
        const TomlStatement &statement = statements[i];
        if (statement.isHeader() ? !isDescendant(statement.pair.key, statements.front().pair.key)
                                 : statement.kind == TomlStatement::Kind::Invalid) {
            break;
        }
        if (!statement.isEmptyOrComment() && (length > 0 || statement.kind == TomlStatement::Kind::KeyValue))
            length = i + 1;
    }
    return length;
}

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
        const auto after = std::find_if(elements.begin(), elements.end(),
                                        [&](int element) { return layout.node(element).statement > statement; });
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
    const TomlLayout candidate(uncommented(layout, first, end, hashes));
    const size_t length = candidate.tooDeep() ? 0 : blockLength(candidate);
    if (length == 0)
        return std::nullopt;
    const qsizetype textEnd = candidate.statements()[length - 1].lines.end;
    const int lines = int(QByteArrayView(candidate.text()).first(textEnd).count('\n'));

    TomlHiddenBlock block;
    block.prefix = prefixOf(layout, first, first + lines, hashes);
    block.layout = std::make_shared<const TomlLayout>(uncommented(layout, first, first + lines, block.prefix));
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

TextRange commentLevel(const TomlLayout &layout, const TomlStatement &comment, const QByteArray &prefix)
{
    if (comment.content.length() <= prefix.count('#'))
        return {lineStart(layout, comment), comment.content.end};
    return {comment.content.begin, comment.content.begin + prefix.size()};
}

std::vector<TomlHiddenBlock> findHiddenBlocks(const TomlLayout &layout)
{
    const auto &statements = layout.statements();
    const int count = int(statements.size());
    std::vector<TomlHiddenBlock> blocks;
    for (int i = 0; i < count; ++i) {
        const TomlStatement &header = statements[size_t(i)];
        if (!looksLikeHeader(layout, header))
            continue;
        int sameColumn = i + 1;
        int run = i + 1;
        const auto belongs = [&](const TomlStatement &statement) {
            return statement.kind == TomlStatement::Kind::Comment
                   && hashCount(layout, statement) >= hashCount(layout, header);
        };
        for (; run < count && belongs(statements[size_t(run)]); ++run) {
            if (sameColumn == run && hashColumn(layout, statements[size_t(run)]) == hashColumn(layout, header))
                ++sameColumn;
        }
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
