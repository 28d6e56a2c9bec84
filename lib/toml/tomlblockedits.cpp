#include "toml/tomllistedits.h"

#include "toml/tomlblocks.h"
#include "toml/tomlfragment.h"
#include "toml/tomlguard.h"
#include "toml/tomlsections.h"
#include "toml/tomlwriter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

/// How the blocks of an array are written: what a new one copies.
class BlockStyle
{
public:
    /// From the block that starts at `header` in `layout`.
    BlockStyle(const TomlLayout &layout, int header)
    {
        const auto &statements = layout.statements();
        const TomlStatement &head = statements[size_t(header)];
        m_header = layout.slice({head.lines.begin, head.content.end});
        bool firstKey = true;
        for (size_t i = size_t(header) + 1; i < statements.size() && !statements[i].isHeader(); ++i) {
            const TomlStatement &statement = statements[i];
            if (statement.kind != TomlStatement::Kind::KeyValue)
                continue;
            const TomlPair &pair = statement.pair;
            const KeyStyle style{layout.slice(statement.indent()),
                                 layout.slice({pair.key.range().end, pair.element.range.begin})};
            m_keys.insert(pair.key.segments.front().name, style);
            if (firstKey)
                m_anyKey = style;
            firstKey = false;
        }
    }

    /// For an array that has no block yet.
    BlockStyle(const TomlLayout &layout, const ValuePath &array)
    {
        m_header = "[[" + headerKey(array) + "]]";
        m_anyKey.indent = usualKeyIndent(layout);
    }

    [[nodiscard]] QByteArray spell(const TomlFragment &table, const QByteArray &lineEnding) const
    {
        QByteArray lines = m_header + lineEnding;
        for (const TomlFragment::Member &member : table.members()) {
            const KeyStyle style = m_keys.value(member.key, m_anyKey);
            lines += style.indent + spellTomlKey(member.key) + style.equals + member.fragment.literal() + lineEnding;
        }
        return lines;
    }

    [[nodiscard]] const QByteArray &keyIndent() const { return m_anyKey.indent; }

private:
    struct KeyStyle
    {
        QByteArray indent = "  ";
        QByteArray equals = " = ";
    };

    QByteArray m_header; ///< With its indentation.
    QHash<QByteArray, KeyStyle> m_keys;
    KeyStyle m_anyKey;
};

bool isBlank(const TomlLayout &layout, int statement)
{
    return statement >= 0 && statement < int(layout.statements().size())
           && layout.statements()[size_t(statement)].kind == TomlStatement::Kind::Blank;
}

/// True if nothing but blank lines stands between two statements.
bool onlyBlanksBetween(const TomlLayout &layout, int first, int second)
{
    for (int i = first + 1; i < second; ++i) {
        if (!isBlank(layout, i))
            return false;
    }
    return true;
}

/// The blank lines that most blocks of the group have in front of them; one where there is no example.
QByteArray usualGap(const TomlLayout &layout, const std::vector<TomlBlock> &blocks, const QByteArray &lineEnding)
{
    std::map<int, int> counts;
    for (size_t i = 1; i < blocks.size(); ++i) {
        int gap = 0;
        while (isBlank(layout, blocks[i].first - 1 - gap))
            ++gap;
        ++counts[gap];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return lineEnding.repeated(most == counts.end() ? 1 : most->first);
}

BlockStyle styleOf(const TomlDocument &document, const std::vector<TomlBlock> &blocks, qsizetype slot)
{
    // A live neighbour is the better example.
    const qsizetype nearest = std::clamp<qsizetype>(slot, 0, qsizetype(blocks.size()) - 1);
    const TomlBlock *example = &blocks[size_t(nearest)];
    if (example->hidden) {
        const auto live = std::find_if(blocks.begin(), blocks.end(), [](const TomlBlock &b) { return !b.hidden; });
        if (live != blocks.end())
            example = &*live;
    }
    if (example->hidden)
        return BlockStyle(*document.hiddenBlocks()[size_t(example->hiddenIndex)].layout, 0);
    return BlockStyle(document.layout(), example->header);
}

/// The last statement of all the parts of a block, wherever they stand.
int lastOfAllParts(const TomlDocument &document, const ValuePath &array, const TomlBlock &block)
{
    if (!block.split || block.hidden)
        return block.last;
    return std::max(block.last, lastStatementOf(document, document.layout().find(array.child(block.index))));
}

/// The edit that puts whole lines into a slot of a group that has blocks. `before`: the last statement of the block
/// before the slot.
TextEdit insertedLines(const TomlDocument &document, const std::vector<TomlBlock> &blocks, qsizetype slot, int before,
                       const QByteArray &lines, const QByteArray &gap, const QByteArray &lineEnding)
{
    const TomlLayout &layout = document.layout();
    if (slot == 0) {
        const qsizetype offset = layout.statements()[size_t(blocks.front().header)].lines.begin;
        return TextEdit(document.text(), {offset, offset}, lines + gap);
    }
    const qsizetype offset = statementLines(layout, 0, before).end;
    const bool endsLine = document.text()[offset - 1] == '\n';
    QByteArray inserted = gap + lines;
    if (!endsLine) {
        inserted.prepend(lineEnding);
        inserted.chop(inserted.endsWith("\r\n") ? 2 : 1); // a text without a final newline stays so
    }
    return TextEdit(document.text(), {offset, offset}, inserted);
}

/// The index among the live blocks that a new block in `slot` gets.
qsizetype liveIndex(const std::vector<TomlBlock> &blocks, qsizetype slot)
{
    return std::count_if(blocks.begin(), blocks.begin() + slot, [](const TomlBlock &b) { return !b.hidden; });
}

/// The lines that a removal takes: the block and one gap.
TextRange linesToRemove(const TomlLayout &layout, const std::vector<TomlBlock> &blocks, qsizetype slot)
{
    const TomlBlock &block = blocks[size_t(slot)];
    int above = block.first;
    while (isBlank(layout, above - 1))
        --above;
    int below = block.last;
    while (isBlank(layout, below + 1))
        ++below;
    const int count = int(layout.statements().size());
    if (slot > 0 && onlyBlanksBetween(layout, blocks[size_t(slot - 1)].last, block.first))
        return statementLines(layout, above, block.last);
    if (slot + 1 < qsizetype(blocks.size()) && onlyBlanksBetween(layout, block.last, blocks[size_t(slot + 1)].first)) {
        return statementLines(layout, block.first, below);
    }
    if (below + 1 >= count)
        return statementLines(layout, above, block.last);
    return above < block.first ? statementLines(layout, block.first, below)
                               : statementLines(layout, block.first, block.last);
}

} // namespace

Error splitBlock()
{
    return editRefused(QCoreApplication::translate(
        "TomlEdits", "A part of this entry stands elsewhere in the file. Put its lines together in the source first."));
}

Value withoutBlock(const TomlDocument &document, const ValuePath &array, qsizetype index)
{
    const TomlLayout &layout = document.layout();
    int node = layout.find(array);
    if (layout.node(node).children.size() > 1) {
        return withChanged(document.root(), array,
                           [&](Value &list) { list.editableItems().erase(list.editableItems().begin() + index); });
    }
    for (int parent = layout.node(node).parent; parent > 0; parent = layout.node(node).parent) {
        if (!layout.node(parent).implicit || layout.node(parent).children.size() > 1)
            break;
        node = parent;
    }
    return withoutMember(document.root(), layout.pathOf(node));
}

namespace blockedits {

Result<TextEdit> insert(const TomlDocument &document, const ValuePath &array, qsizetype slot,
                        const std::vector<TomlFragment> &fragments, const TomlPlacement &placement)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    if (slot < 0 || slot > qsizetype(blocks.size()))
        return noSuchItem();
    const int before = slot > 0 ? lastOfAllParts(document, array, blocks[size_t(slot) - 1]) : -1;
    if (slot < qsizetype(blocks.size()) && blocks[size_t(slot)].header < before)
        return splitBlock();
    const TomlLayout &layout = document.layout();
    const int node = layout.find(array);
    if (node >= 0 && layout.node(node).kind != TomlNode::Kind::TableArray)
        return editRefused(QCoreApplication::translate("TomlEdits", "A value stands where the list would be."));

    const bool isNew = blocks.empty();
    const int place = isNew ? placementStatement(document, placement) : 0;
    const qsizetype offset = isNew ? 0 : statementLines(layout, blocks.front().header, blocks.front().header).begin;
    const QByteArray lineEnding = layout.lineEndingAt(offset);
    const BlockStyle style = isNew ? BlockStyle(layout, array) : styleOf(document, blocks, slot);
    const QByteArray gap = usualGap(layout, blocks, lineEnding);
    QByteArrayList spelled;
    Value::Items values;
    for (const TomlFragment &fragment : fragments) {
        values.push_back(fragment.value());
        spelled += fragment.hasLines() ? fragment.section(array, true, style.keyIndent(), lineEnding)
                                       : style.spell(fragment, lineEnding);
    }
    const QByteArray lines = spelled.join(gap);

    const qsizetype index = liveIndex(blocks, slot);
    const Value intended = withChanged(document.root(), array, [&](Value &list) {
        if (!list.isArray())
            list = Value(Value::Items());
        list.editableItems().insert(list.items().begin() + index, values.begin(), values.end());
    });
    return guarded(document,
                   isNew ? insertedParagraph(document, place, lines)
                         : insertedLines(document, blocks, slot, before, lines, gap, lineEnding),
                   intended);
}

Result<TextEdit> remove(const TomlDocument &document, const ValuePath &array, qsizetype slot)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    if (slot < 0 || slot >= qsizetype(blocks.size()))
        return noSuchItem();
    const TomlBlock &block = blocks[size_t(slot)];
    TextEdit edit;
    if (block.split) {
        const TomlLayout &layout = document.layout();
        Result<TextEdit> sections =
            removedSections(document, layout.node(layout.find(array)).children[size_t(block.index)]);
        if (!sections)
            return sections;
        edit = *sections;
    } else {
        edit = TextEdit(document.text(), linesToRemove(document.layout(), blocks, slot), {});
    }
    std::vector<Value> hidden;
    for (size_t i = 0; i < document.hiddenBlocks().size(); ++i) {
        if (qsizetype(i) != block.hiddenIndex)
            hidden.push_back(document.hiddenBlocks()[i].value);
    }
    return guarded(document, edit, block.hidden ? document.root() : withoutBlock(document, array, block.index), hidden);
}

Result<TextEdit> move(const TomlDocument &document, const ValuePath &array, qsizetype from, qsizetype to, Places places)
{
    std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    if (places == Places::LiveIndexes)
        std::erase_if(blocks, [](const TomlBlock &block) { return block.hidden; });
    const qsizetype count = qsizetype(blocks.size());
    if (from < 0 || to < 0 || from >= count || to >= count)
        return noSuchItem();
    const TomlLayout &layout = document.layout();
    const std::vector<qsizetype> order = movedOrder(count, from, to);

    TextEdit edit;
    Value::Items live;
    std::vector<Value> hidden;
    size_t nextHidden = 0;
    const auto &allHidden = document.hiddenBlocks();
    for (qsizetype i = 0; i < count; ++i) {
        const TomlBlock &slot = blocks[size_t(i)];
        const TomlBlock &source = blocks[size_t(order[size_t(i)])];
        if (order[size_t(i)] != i) {
            if (slot.split || source.split)
                return splitBlock();
            const TextRange target = statementText(layout, slot.first, slot.last);
            if (!edit.replace(document.text(), target, layout.slice(statementText(layout, source.first, source.last))))
                return splitBlock();
        }
        // Hidden blocks of other arrays keep their places among the slots of this one.
        while (nextHidden < allHidden.size() && allHidden[nextHidden].firstStatement <= slot.header) {
            if (allHidden[nextHidden].array != array || places == Places::LiveIndexes)
                hidden.push_back(allHidden[nextHidden].value);
            ++nextHidden;
        }
        (source.hidden ? hidden : live).push_back(tomlBlockValue(document, array, source));
    }
    for (; nextHidden < allHidden.size(); ++nextHidden)
        hidden.push_back(allHidden[nextHidden].value);
    if (live.empty())
        return guarded(document, edit, document.root(), hidden);
    return guarded(document, edit, withChanged(document.root(), array, [&](Value &list) { list = Value(live); }),
                   hidden);
}

Result<TextEdit> copy(const TomlDocument &document, const ValuePath &array, qsizetype slot)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    if (slot < 0 || slot >= qsizetype(blocks.size()) || blocks[size_t(slot)].hidden)
        return noSuchItem();
    const TomlLayout &layout = document.layout();
    const int node = layout.node(layout.find(array)).children[size_t(blocks[size_t(slot)].index)];
    const Result<TextEdit> edit =
        insert(document, array, slot + 1, {TomlFragment(document, node, TomlFragment::Comments::Dropped)}, {});
    return edit || !blocks[size_t(slot)].split ? edit : splitBlock();
}

} // namespace blockedits

} // namespace vitrine
