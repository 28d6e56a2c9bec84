#include "patch/patchedits.h"

#include "patch/hiddenentries.h"
#include "patch/operationedits.h"
#include "profile/profileedits.h"
#include "text/linemap.h"
#include "toml/tomlblocks.h"
#include "toml/tomldocument.h"
#include "toml/tomledits.h"
#include "toml/tomlguard.h"
#include "toml/tomlhiddenedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct PatchEdits
{
    Q_DECLARE_TR_FUNCTIONS(PatchEdits)
};

using Kind = PatchOperation::Kind;

Error notEditable()
{
    return {"front-matter-invalid",
            PatchEdits::tr("The front matter cannot be read, so its values cannot be changed. Correct it first."),
            {}};
}

/// Refuses a hidden entry that has no place among the entries of its list.
Result<void> checkPlace(const HiddenEntry &entry)
{
    if (entry.slot >= 0)
        return {};
    return editRefused(
        PatchEdits::tr("The list %1 stands in brackets now, where a hidden entry with a header of its own "
                       "has no place. Change it in the source.")
            .arg(pointerText(entry.list.toPointer())));
}

/// An operation below a hidden entry of a document, whose lines stay commented out.
Result<TextEdit> hiddenEdit(const TomlDocument &document, const HiddenEntry &entry, const PatchOperation &operation)
{
    const JsonPointer pointer = entry.pointer();
    PatchOperation inside = operation;
    inside.path = operation.path.mid(qsizetype(pointer.tokens().size()));
    if (operation.kind == Kind::Move || operation.kind == Kind::Copy) {
        if (!operation.from.startsWith(pointer))
            return editRefused(PatchEdits::tr("A value can be moved or copied only within one hidden entry."));
        inside.from = operation.from.mid(qsizetype(pointer.tokens().size()));
    }
    if (operation.kind == Kind::Test)
        return testOperation(entry.value, inside);
    if (const Result<void> checked = checkPlace(entry); !checked)
        return checked.error();
    if (inside.path.isRoot() && operation.kind == Kind::Remove)
        return removeTomlItem(document, entry.list, entry.slot);
    if (inside.path.isRoot() && operation.kind == Kind::Add)
        return editRefused(PatchEdits::tr("A hidden entry cannot be added; add a live one, then hide it."));
    return editHiddenTomlBlock(
        document, entry.list, entry.slot,
        [&](const TomlDocument &block, const ValuePath &table) { return editOperation(block, table, inside); });
}

/// Where the value at `pointer` stands in a TOML text, else the nearest that is there above it.
qsizetype placeOf(const TomlDocument &document, const JsonPointer &pointer)
{
    const TomlLayout &layout = document.layout();
    const Value *value = &document.root();
    ValuePath path;
    qsizetype place = 0;
    for (const QByteArray &token : pointer.tokens()) {
        const Result<ValuePath> step = resolvePointer(JsonPointer({token}), *value);
        if (!step)
            break;
        path = path.child(step->last());
        value = value->find(*step);
        const int id = layout.find(path);
        if (id < 0)
            break;
        const TomlNode &node = layout.node(id);
        if (node.element)
            place = node.element->range.begin;
        else if (node.statement >= 0)
            place = layout.statements()[size_t(node.statement)].content.begin;
    }
    return place;
}

/// A place in the TOML text of a file that belongs to a line of the file; nothing if there is no such line there.
std::optional<qsizetype> offsetOfLine(const Profile &profile, std::optional<qsizetype> line)
{
    if (!line)
        return std::nullopt;
    const qsizetype offset = LineMap(profile.text()).offset({*line, 1});
    return offset - profile.frontMatter().content.begin;
}

/// The front matter of a file while operation after operation changes it.
class PatchRun
{
public:
    /// Precondition: `profile` is valid.
    PatchRun(const Profile &profile, const PatchScope &scope)
        : m_profile(profile),
          m_document(*profile.document()),
          m_isHidden(scope.isHidden),
          m_line(offsetOfLine(profile, scope.line))
    { }

    /// Does one operation; messages begin with `name`.
    Result<void> run(const PatchOperation &operation, const QString &name)
    {
        const Result<TextEdit> edit = editFor(operation);
        if (!edit)
            return failure(operation, name, edit.error());
        if (edit->isEmpty())
            return {};
        const Result<QByteArray> text = edit->applied(m_document.text());
        if (!text)
            return failure(operation, name, text.error());
        m_document = TomlDocument(*text);
        m_edit = m_edit.followedBy(*edit);
        return {};
    }

    /// All that has been done, as an edit of the file.
    [[nodiscard]] Result<TextEdit> finish() const
    {
        const TextEdit edit = m_edit.shifted(m_profile.frontMatter().content.begin);
        const Result<QByteArray> text = edit.applied(m_profile.text());
        if (!text)
            return text.error();
        // The operations have been held against the TOML text; the lines around it have to fit as well.
        const Profile result = Profile::read(*text);
        if (!result.isValid() || result.root() != m_document.root() || result.body() != m_profile.body())
            return editRefused(PatchEdits::tr("The result would not be front matter that can be read."));
        return edit;
    }

    /// The value that an operation at `pointer` would find, or null.
    [[nodiscard]] std::optional<Value> valueAt(const JsonPointer &pointer) const
    {
        Value root = m_document.root();
        JsonPointer below = pointer;
        if (m_isHidden) {
            const Result<HiddenEntry> entry = findEnclosingHiddenEntry(m_document, pointer, line());
            if (!entry)
                return std::nullopt;
            root = entry->value;
            below = pointer.mid(qsizetype(entry->pointer().tokens().size()));
        }
        const Result<ValuePath> path = resolvePointer(below, root);
        return path ? std::optional(*root.find(*path)) : std::nullopt;
    }

private:
    [[nodiscard]] Result<TextEdit> editFor(const PatchOperation &operation) const
    {
        if (!m_isHidden)
            return editOperation(m_document, {}, operation);
        const Result<HiddenEntry> entry = findEnclosingHiddenEntry(m_document, operation.path, line());
        return entry ? hiddenEdit(m_document, *entry, operation) : entry.error();
    }

    [[nodiscard]] std::optional<qsizetype> line() const
    {
        return m_line ? std::optional(m_edit.map(*m_line, true)) : std::nullopt;
    }

    [[nodiscard]] Error failure(const PatchOperation &operation, const QString &name, const Error &error) const
    {
        qsizetype place = placeOf(m_document, operation.path);
        if (m_isHidden) {
            if (const Result<HiddenEntry> entry = findEnclosingHiddenEntry(m_document, operation.path, line()))
                place = entry->lines.begin;
            else if (m_line)
                place = *line();
        } else if (error.where) {
            place = error.where->begin;
        }
        place = m_profile.frontMatter().content.begin + m_edit.inverse().map(place);
        return {error.code, name + QStringLiteral(": ") + error.message, TextRange{place, place}};
    }

    const Profile &m_profile;
    TomlDocument m_document; ///< As the operations so far have made it.
    TextEdit m_edit;         ///< Those operations, on the TOML text.
    bool m_isHidden;
    std::optional<qsizetype> m_line; ///< Where in the first TOML text the line of the hidden entry begins.
};

/// Runs an edit of the front matter's TOML and places it in the file, as its errors, which have a place.
template <typename Function>
Result<TextEdit> edited(const Profile &profile, const JsonPointer &pointer, Function function)
{
    if (!profile.isValid())
        return notEditable();
    const TomlDocument &document = *profile.document();
    const qsizetype begin = profile.frontMatter().content.begin;
    const Result<TextEdit> edit = function(document);
    if (edit)
        return edit->shifted(begin);
    Error error = edit.error();
    const qsizetype place = begin + (error.where ? error.where->begin : placeOf(document, pointer));
    error.where = TextRange{place, place};
    return error;
}

/// The text as a value of the kind of the old one where it can be: nobody goes on typing here, so 1 can be 1.0, "True"
/// means true, and blanks around a number or a date mean nothing.
Value valueOfKind(const QString &text, const Value &old)
{
    const bool isBoolean = old.kind() == Value::Kind::Boolean;
    Value value = valueFromText(isBoolean ? text.trimmed().toLower() : text.trimmed(), old);
    if (value.kind() == Value::Kind::String)
        return text;
    if (old.kind() == Value::Kind::Float && value.kind() == Value::Kind::Integer)
        return double(value.integer());
    return value;
}

} // namespace

Result<TextEdit> applyPatch(const Profile &profile, const JsonPatch &patch, const PatchScope &scope)
{
    if (!profile.isValid())
        return notEditable();
    PatchRun run(profile, scope);
    for (size_t i = 0; i < patch.size(); ++i) {
        if (const Result<void> done = run.run(patch[i], operationName(qsizetype(i) + 1, patch[i])); !done)
            return done.error();
    }
    return run.finish();
}

Result<TextEdit> setTextAt(const Profile &profile, const JsonPointer &pointer, const QString &text,
                           const PatchScope &scope)
{
    if (!profile.isValid())
        return notEditable();
    PatchRun run(profile, scope);
    const std::optional<Value> old = run.valueAt(pointer);
    PatchOperation operation;
    operation.kind = old ? Kind::Replace : Kind::Add;
    operation.path = pointer;
    operation.value = valueOfKind(text, old.value_or(Value()));
    if (const Result<void> done = run.run(operation, pointerText(pointer.toBytes())); !done)
        return done.error();
    return run.finish();
}

Result<TextEdit> hideEntryAt(const Profile &profile, const JsonPointer &pointer)
{
    return edited(profile, pointer, [&](const TomlDocument &document) -> Result<TextEdit> {
        const Result<ValuePath> path = resolvePointer(pointer, document.root());
        if (!path)
            return path.error();
        const std::vector<TomlBlock> blocks =
            path->isEmpty() ? std::vector<TomlBlock>() : tomlBlocks(document, path->parent());
        const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const TomlBlock &b) {
            return !b.hidden && !path->last().isKey() && b.index == path->last().index();
        });
        if (block == blocks.end()) {
            return Error{
                "no-entry",
                PatchEdits::tr("Only an entry that stands under a header in double brackets can be hidden, and %1 "
                               "is none.")
                    .arg(pointerText(pointer.toBytes())),
                {}};
        }
        return hideTomlBlock(document, path->parent(), block - blocks.begin());
    });
}

Result<TextEdit> unhideEntryAt(const Profile &profile, const JsonPointer &pointer, std::optional<qsizetype> line)
{
    return edited(profile, pointer, [&](const TomlDocument &document) -> Result<TextEdit> {
        const std::optional<qsizetype> offset = offsetOfLine(profile, line);
        const Result<HiddenEntry> entry = findHiddenEntry(document, pointer, offset);
        if (entry) {
            const Result<void> checked = checkPlace(*entry);
            return checked ? showTomlBlock(document, entry->list, entry->slot) : checked.error();
        }
        Error error = entry.error();
        if (offset)
            error.where = TextRange{*offset, *offset};
        return error;
    });
}

} // namespace vitrine
