#include "toml/tomlguard.h"

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

} // namespace

Error editRefused(const QString &reason)
{
    return {"edit-refused", reason, {}};
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

Result<TextEdit> guarded(const TomlDocument &document, const TextEdit &edit, const Value &intended,
                         const std::vector<Value> &hidden)
{
    if (edit.isEmpty())
        return edit;
    Result<QByteArray> text = edit.applied(document.text());
    if (!text)
        return text.error();
    const TomlDocument result(*text);
    const auto &found = result.hiddenBlocks();
    const bool sameHidden = std::equal(found.begin(), found.end(), hidden.begin(), hidden.end(),
                                       [](const TomlHiddenBlock &block, const Value &v) { return block.value == v; });
    if (!result.isValid() || result.root() != intended || !sameHidden) {
        return editRefused(QCoreApplication::translate(
            "TomlEdits",
            "This place is written in a way that cannot be changed without rewriting what stands around it. "
            "Change it in the source."));
    }
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

} // namespace vitrine
