#include "toml/tomlhiddenedits.h"

#include "toml/tomlblocks.h"
#include "toml/tomledits.h"
#include "toml/tomlguard.h"
#include "toml/tomlhiddentext.h"
#include "toml/tomllistedits.h"
#include "toml/tomlsequence.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

using Kind = TomlStatement::Kind;

/// The translation context of this file's messages.
struct TomlHiddenEdits
{
    Q_DECLARE_TR_FUNCTIONS(TomlHiddenEdits)
};

/// A live block with the lines that hiding comments out: from its header to its last key or sub-table.
class LiveBlock
{
public:
    LiveBlock(const TomlDocument &document, const TomlBlock &block) : m_document(document), m_header(block.header)
    {
        const auto &statements = document.layout().statements();
        m_last = block.last;
        while (m_last > m_header && statements[size_t(m_last)].isEmptyOrComment())
            --m_last;
        m_lines = linesIn(document.text(), statementLines(document.layout(), m_header, m_last));
        m_indent = commonIndent(document.text(), m_lines);
    }

    [[nodiscard]] bool hasKeys() const
    {
        const auto &statements = m_document.layout().statements();
        return std::any_of(statements.begin() + m_header, statements.begin() + m_last + 1,
                           [](const TomlStatement &statement) { return statement.kind == Kind::KeyValue; });
    }

    /// The styles that can be undone exactly, the best one first: that of the list's other hidden blocks, then that of
    /// any in the text, then the usual ones. Last come those that tell the block apart from the comments around it.
    [[nodiscard]] std::vector<CommentStyle> styles(const ValuePath &array) const
    {
        QByteArrayList prefixes;
        const auto &hidden = m_document.hiddenBlocks();
        const auto sibling =
            std::find_if(hidden.begin(), hidden.end(), [&](const TomlHiddenBlock &b) { return b.array == array; });
        if (sibling != hidden.end())
            prefixes += sibling->prefix;
        else if (!hidden.empty())
            prefixes += hidden.front().prefix;
        prefixes += {"# ", "#"};
        const QByteArray separate(mostHashesAround() + 1, '#');
        prefixes += {separate + ' ', separate};

        std::vector<CommentStyle> styles;
        for (qsizetype i = 0; i < prefixes.size(); ++i) {
            const CommentStyle style{m_indent, prefixes[i]};
            if (prefixes.indexOf(prefixes[i]) == i && canBeUndone(style))
                styles.push_back(style);
        }
        return styles;
    }

    [[nodiscard]] TextEdit hidden(const CommentStyle &style) const
    {
        TextEdit edit;
        for (const TextRange line : m_lines) {
            const qsizetype offset = line.isEmpty() ? line.begin : line.begin + style.indent.size();
            // Lines do not overlap.
            (void)edit.replace(m_document.text(), {offset, offset}, line.isEmpty() ? style.bare() : style.prefix);
        }
        return edit;
    }

private:
    /// True if the block, hidden in that style, is found with all its lines, and has the same bytes when it is shown.
    [[nodiscard]] bool canBeUndone(const CommentStyle &style) const
    {
        QByteArray comments;
        QByteArray text;
        for (const TextRange line : m_lines) {
            comments += style.commented(lineText(line)) + '\n';
            text += lineText(line) + '\n';
        }
        const std::vector<TomlHiddenBlock> found = findHiddenBlocks(TomlLayout(comments));
        return found.size() == 1 && found.front().layout->text() == text;
    }

    [[nodiscard]] QByteArray lineText(TextRange line) const { return m_document.layout().slice(line); }

    /// The most hashes that a comment glued above or below begins with.
    [[nodiscard]] qsizetype mostHashesAround() const
    {
        const TomlLayout &layout = m_document.layout();
        const auto &statements = layout.statements();
        qsizetype most = 0;
        const auto look = [&](int statement, int step) {
            for (int i = statement; i >= 0 && i < int(statements.size()); i += step) {
                if (statements[size_t(i)].kind != Kind::Comment)
                    return;
                const QByteArray comment = layout.slice(statements[size_t(i)].content);
                const auto end = std::find_if(comment.begin(), comment.end(), [](char c) { return c != '#'; });
                most = std::max<qsizetype>(most, end - comment.begin());
            }
        };
        look(m_header - 1, -1);
        look(m_last + 1, 1);
        return most;
    }

    const TomlDocument &m_document;
    int m_header;
    int m_last;
    std::vector<TextRange> m_lines;
    QByteArray m_indent;
};

std::vector<Value> hiddenValues(const TomlDocument &document)
{
    std::vector<Value> values;
    for (const TomlHiddenBlock &block : document.hiddenBlocks())
        values.push_back(block.value);
    return values;
}

/// The hidden block in a slot, or why there is none.
Result<TomlBlock> hiddenBlockIn(const TomlDocument &document, const ValuePath &array, qsizetype slot)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    if (slot < 0 || slot >= qsizetype(blocks.size()))
        return noSuchItem();
    if (!blocks[size_t(slot)].hidden)
        return editRefused(TomlHiddenEdits::tr("This entry is not hidden."));
    return blocks[size_t(slot)];
}

} // namespace

Result<TextEdit> hideTomlBlock(const TomlDocument &document, const ValuePath &array, qsizetype slot)
{
    const std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    if (const Value *list = document.root().find(array); list && blocks.empty()) {
        return editRefused(TomlHiddenEdits::tr(
            "This entry stands within brackets. Only one under a header of its own in double brackets can be hidden."));
    }
    if (slot < 0 || slot >= qsizetype(blocks.size()))
        return noSuchItem();
    const TomlBlock &block = blocks[size_t(slot)];
    if (block.hidden)
        return editRefused(TomlHiddenEdits::tr("This entry is hidden already."));
    if (block.split)
        return splitBlock();
    const LiveBlock lines(document, block);
    if (!lines.hasKeys()) {
        return editRefused(TomlHiddenEdits::tr(
            "An entry without fields would be an ordinary comment when it is hidden. Give it a field first."));
    }

    const Value intended = withoutBlock(document, array, block.index);
    std::vector<Value> hidden = hiddenValues(document);
    const auto &before = document.hiddenBlocks();
    const auto next = std::find_if(before.begin(), before.end(),
                                   [&](const TomlHiddenBlock &b) { return b.firstStatement > block.header; });
    hidden.insert(hidden.begin() + (next - before.begin()), tomlBlockValue(document, array, block));
    for (const CommentStyle &style : lines.styles(array)) {
        Result<TextEdit> edit = guarded(document, lines.hidden(style), intended, hidden);
        if (edit)
            return edit;
    }
    return cannotBeChanged();
}

Result<TextEdit> showTomlBlock(const TomlDocument &document, const ValuePath &array, qsizetype slot)
{
    const Result<TomlBlock> found = hiddenBlockIn(document, array, slot);
    if (!found)
        return found.error();
    if (isEmptyTomlList(document, array)) {
        TomlEditSequence edits(document);
        if (edits.run(removeTomlKey(document, array)))
            edits.run(showTomlBlock(edits.document(), array, slot));
        return edits.joined();
    }
    const TomlLayout &layout = document.layout();
    const auto &statements = layout.statements();
    const auto below = std::find_if(statements.begin() + found->last + 1, statements.end(),
                                    [](const TomlStatement &statement) { return !statement.isEmptyOrComment(); });
    if (below != statements.end() && below->kind == Kind::KeyValue) {
        return editRefused(TomlHiddenEdits::tr(
            "The fields below this entry would become a part of it. Move them above it in the source first."));
    }

    const TomlHiddenBlock &block = document.hiddenBlocks()[size_t(found->hiddenIndex)];
    TextEdit edit;
    for (int i = block.firstStatement; i <= block.lastStatement; ++i) {
        // Lines do not overlap.
        (void)edit.replace(document.text(), commentLevel(statements[size_t(i)], block.prefix), {});
    }
    const std::vector<TomlBlock> blocks = tomlBlocks(document, array);
    const qsizetype index =
        std::count_if(blocks.begin(), blocks.begin() + slot, [](const TomlBlock &b) { return !b.hidden; });
    const Value intended = withChanged(document.root(), array, [&](Value &list) {
        if (!list.isArray())
            list = Value(Value::Items());
        list.editableItems().insert(list.items().begin() + index, block.value);
    });
    std::vector<Value> hidden = hiddenValues(document);
    hidden.erase(hidden.begin() + found->hiddenIndex);
    return guarded(document, edit, intended, hidden);
}

Result<TextEdit> editHiddenTomlBlock(
    const TomlDocument &document, const ValuePath &array, qsizetype slot,
    const std::function<Result<TextEdit>(const TomlDocument &, const ValuePath &)> &makeEdit)
{
    const Result<TomlBlock> found = hiddenBlockIn(document, array, slot);
    if (!found)
        return found.error();
    const TomlHiddenBlock &block = document.hiddenBlocks()[size_t(found->hiddenIndex)];
    const TomlDocument inner(block.layout->text());
    ValuePath table;
    for (const TomlKeySegment &segment : block.layout->statements().front().pair.key.segments)
        table = table.child(segment.name);
    table = table.child(0);

    Result<TextEdit> edit = makeEdit(inner, table);
    if (!edit || edit->isEmpty())
        return edit;
    const Result<QByteArray> text = edit->applied(inner.text());
    if (!text)
        return text.error();
    const TomlDocument after(*text);
    const Value *value = after.root().find(table);
    const bool isSameTable =
        value && after.root() == withChanged(inner.root(), table, [&](Value &place) { place = *value; });
    if (!isSameTable)
        return cannotBeChanged();
    if (value->members().empty()) {
        return editRefused(TomlHiddenEdits::tr(
            "A hidden entry without fields would be an ordinary comment. Remove the entry instead."));
    }
    std::vector<Value> hidden = hiddenValues(document);
    hidden[size_t(found->hiddenIndex)] = *value;
    const HiddenText hiddenText(document, block);
    if (const std::optional<TextEdit> changed = hiddenText.changed(*edit)) {
        Result<TextEdit> kept = guarded(document, *changed, document.root(), hidden);
        if (kept)
            return kept;
    }
    return guarded(document, hiddenText.rewritten(*text), document.root(), hidden);
}

} // namespace vitrine
