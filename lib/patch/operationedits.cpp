#include "patch/operationedits.h"

#include "patch/jsonvalues.h"
#include "toml/tomlguard.h"
#include "toml/tomlpathedits.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

using Kind = PatchOperation::Kind;

Error needsTable()
{
    return editRefused(Operations::tr("Only a table with keys, in JSON an object, can stand here."));
}

/// Does operations below one table of a document. Their pointers start at it.
class TableEdits
{
public:
    TableEdits(const TomlDocument &document, const ValuePath &table)
        : m_document(document),
          m_table(table),
          m_value(*document.root().find(table))
    { }

    [[nodiscard]] Result<TextEdit> edit(const PatchOperation &operation) const
    {
        switch (operation.kind) {
        case Kind::Add:
            return add(operation);
        case Kind::Remove:
            return remove(operation);
        case Kind::Replace:
            return replace(operation);
        case Kind::Move:
            return move(operation);
        case Kind::Copy:
            return copy(operation);
        case Kind::Test:
            return testOperation(m_value, operation);
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] ValuePath inDocument(const ValuePath &path) const
    {
        std::vector<PathStep> steps(m_table.begin(), m_table.end());
        steps.insert(steps.end(), path.begin(), path.end());
        return ValuePath(std::move(steps));
    }

    /// Puts `value` in the place of what stands at `path`.
    [[nodiscard]] Result<TextEdit> replaced(const ValuePath &path, const Value &value) const
    {
        if (path.isEmpty() && !value.isTable())
            return needsTable();
        return replaceTomlValue(m_document, inDocument(path), value);
    }

    [[nodiscard]] Result<TextEdit> add(const PatchOperation &operation) const
    {
        const Result<ValuePath> path = resolveTarget(operation.path, m_value);
        if (!path)
            return path.error();
        const bool isItem = !path->isEmpty() && !path->last().isKey();
        const Value *old = isItem ? nullptr : m_value.find(*path);
        return old ? replaced(*path, withKindsOf(*old, operation.value))
                   : addTomlValue(m_document, inDocument(*path), operation.value);
    }

    [[nodiscard]] Result<TextEdit> remove(const PatchOperation &operation) const
    {
        const Result<ValuePath> path = resolvePointer(operation.path, m_value);
        if (!path)
            return path.error();
        if (path->isEmpty())
            return editRefused(Operations::tr("The front matter as a whole cannot be removed; replace it by {}."));
        return removeTomlValue(m_document, inDocument(*path));
    }

    [[nodiscard]] Result<TextEdit> replace(const PatchOperation &operation) const
    {
        const Result<ValuePath> path = resolvePointer(operation.path, m_value);
        if (!path)
            return path.error();
        return replaced(*path, withKindsOf(*m_value.find(*path), operation.value));
    }

    [[nodiscard]] Result<TextEdit> move(const PatchOperation &operation) const
    {
        const Result<ValuePath> from = resolvePointer(operation.from, m_value);
        if (!from)
            return from.error();
        if (operation.path == operation.from)
            return TextEdit();
        if (operation.path.startsWith(operation.from))
            return editRefused(Operations::tr("A value cannot be moved into itself."));
        if (operation.path.isRoot())
            return replaced({}, *m_value.find(*from));
        // The place that a value moves to is that in the document without it.
        const Result<ValuePath> to = resolveTarget(operation.path, withoutValue(m_value, *from));
        return to ? moveTomlValue(m_document, inDocument(*from), inDocument(*to)) : to.error();
    }

    [[nodiscard]] Result<TextEdit> copy(const PatchOperation &operation) const
    {
        const Result<ValuePath> from = resolvePointer(operation.from, m_value);
        if (!from)
            return from.error();
        const Result<ValuePath> to = resolveTarget(operation.path, m_value);
        if (!to)
            return to.error();
        const Value &value = *m_value.find(*from);
        if (to->isEmpty())
            return replaced({}, value);
        if (*to == *from && to->last().isKey())
            return TextEdit();
        // A value that is to lie in itself is a new one; an item in its own place is pushed aside.
        if (*to != *from && to->startsWith(*from))
            return addTomlValue(m_document, inDocument(*to), value);
        return copyTomlValue(m_document, inDocument(*from), inDocument(*to));
    }

    const TomlDocument &m_document;
    ValuePath m_table;
    const Value &m_value;
};

} // namespace

Result<TextEdit> editOperation(const TomlDocument &document, const ValuePath &table, const PatchOperation &operation)
{
    return TableEdits(document, table).edit(operation);
}

Result<TextEdit> testOperation(const Value &value, const PatchOperation &operation)
{
    const Result<ValuePath> path = resolvePointer(operation.path, value);
    if (!path)
        return path.error();
    const Value &found = *value.find(*path);
    if (equalsJson(found, operation.value))
        return TextEdit();
    const QString reason =
        found.isScalar() ? Operations::tr("The value is another one: %1.").arg(pointerText(found.toText().toUtf8()))
                         : Operations::tr("The value is another one.");
    return Error{"test-failed", reason, {}};
}

} // namespace vitrine
