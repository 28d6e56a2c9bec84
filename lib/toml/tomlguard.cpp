#include "toml/tomlguard.h"

#include "text/utf8.h"
#include "toml/tomlreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

void change(Value &value, const ValuePath &path, qsizetype step, const std::function<void(Value &)> &apply)
{
    if (step == path.size()) {
        apply(value);
        return;
    }
    const PathStep &next = path.at(step);
    if (!next.isKey()) {
        if (next.index() >= 0 && size_t(next.index()) < value.items().size())
            change(value.editableItems()[size_t(next.index())], path, step + 1, apply);
        return;
    }
    if (!value.isTable())
        return; // nothing can be below it: the guard finds the difference
    Value::Members &members = value.editableMembers();
    auto member =
        std::find_if(members.begin(), members.end(), [&](const Value::Member &m) { return m.key == next.key(); });
    if (member == members.end())
        member = members.insert(members.end(), {next.key(), Value(Value::Members())});
    change(member->value, path, step + 1, apply);
}

int depthOf(const Value &value)
{
    int depth = 0;
    for (const Value &item : value.items())
        depth = std::max(depth, depthOf(item));
    for (const Value::Member &member : value.members())
        depth = std::max(depth, depthOf(member.value));
    return value.isScalar() ? 0 : depth + 1;
}

/// True if the text means `intended`, and is safe to be read at all.
bool hasMeaning(const QByteArray &text, const Value &intended)
{
    // An edit writes nothing deeper than what it intends, so only then a look at the text is needed.
    if (depthOf(intended) > TomlLayout::maximumDepth && TomlLayout(text).tooDeep())
        return false;
    return tomlMeans(text, intended);
}

bool hasHiddenBlocks(const QByteArray &text, const std::vector<Value> &expected)
{
    if (expected.empty() && !mayHaveHiddenBlocks(text))
        return true;
    const std::vector<TomlHiddenBlock> found = findHiddenBlocks(TomlLayout(text));
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                      [](const TomlHiddenBlock &block, const Value &value) { return block.value == value; });
}

} // namespace

Error editRefused(const QString &reason)
{
    return {"edit-refused", reason, {}};
}

Error cannotBeChanged()
{
    return editRefused(QCoreApplication::translate(
        "TomlEdits", "This place is written in a way that cannot be changed without rewriting what stands around it. "
                     "Change it in the source."));
}

Value withChanged(const Value &root, const ValuePath &path, const std::function<void(Value &)> &apply)
{
    Value result = root;
    change(result, path, 0, apply);
    return result;
}

Value withoutMember(const Value &root, const ValuePath &path)
{
    return withChanged(root, path.parent(), [&](Value &table) {
        Value::Members &members = table.editableMembers();
        std::erase_if(members, [&](const Value::Member &m) { return m.key == path.last().key(); });
    });
}

Value withItemInserted(const Value &root, const ValuePath &list, qsizetype index, const Value &item)
{
    return withChanged(root, list,
                       [&](Value &value) { value.editableItems().insert(value.items().begin() + index, item); });
}

Value withoutValue(const Value &root, const ValuePath &path)
{
    if (path.last().isKey())
        return withoutMember(root, path);
    return withChanged(root, path.parent(),
                       [&](Value &list) { list.editableItems().erase(list.items().begin() + path.last().index()); });
}

TextEdit withSameTextEnd(const QByteArray &text, const TextEdit &edit)
{
    if (text.isEmpty() || text == utf8ByteOrderMark || text.endsWith('\n'))
        return edit;
    const Result<QByteArray> result = edit.applied(text);
    if (!result)
        return edit;
    qsizetype end = result->size();
    while (end > 0 && (*result)[end - 1] == '\n')
        end -= end > 1 && (*result)[end - 2] == '\r' ? 2 : 1;
    return edit.followedBy(TextEdit(*result, {end, result->size()}, {}));
}

Result<TextEdit> guarded(const TomlDocument &document, const TextEdit &wanted, const Value &intended,
                         const std::vector<Value> &hidden)
{
    const TextEdit edit = withSameTextEnd(document.text(), wanted);
    if (edit.isEmpty())
        return edit;
    const Result<QByteArray> text = edit.applied(document.text());
    if (!text)
        return text.error();
    if (!hasMeaning(*text, intended) || !hasHiddenBlocks(*text, hidden))
        return cannotBeChanged();
    return edit;
}

Result<TextEdit> guarded(const TomlDocument &document, const TextEdit &edit, const Value &intended)
{
    std::vector<Value> hidden;
    hidden.reserve(document.hiddenBlocks().size());
    for (const TomlHiddenBlock &block : document.hiddenBlocks())
        hidden.push_back(block.value);
    return guarded(document, edit, intended, hidden);
}

Result<TextEdit> guardedValue(const TomlDocument &document, const TextEdit &edit, const Value &intended)
{
    if (edit.isEmpty())
        return edit;
    const Result<QByteArray> text = edit.applied(document.text());
    if (!text)
        return text.error();
    if (!hasMeaning(*text, intended))
        return cannotBeChanged();
    return edit;
}

} // namespace vitrine
