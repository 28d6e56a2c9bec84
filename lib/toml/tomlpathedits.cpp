#include "toml/tomlpathedits.h"

#include "toml/tomlfragmentedits.h"
#include "toml/tomlguard.h"
#include "toml/tomllexer.h"
#include "toml/tomllistedits.h"
#include "toml/tomlsections.h"
#include "toml/tomlsequence.h"
#include "toml/tomlwriter.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace vitrine {

namespace {

using NodeKind = TomlNode::Kind;

/// The comments of a text, sorted, but those within `without`.
QByteArrayList commentsOf(const QByteArray &text, TextRange without)
{
    QByteArrayList comments;
    for (const TomlToken &token : tokenizeToml(text)) {
        if (token.kind == TomlToken::Kind::Comment && !without.contains(token.range))
            comments += text.sliced(token.range.begin, token.range.length());
    }
    std::sort(comments.begin(), comments.end());
    return comments;
}

/// Whether a comment of the document is missing in what it becomes, other than those within a value that is replaced.
/// `replaced`: its node; -1 for none. Not looked for where a whole section is.
bool losesComments(const TomlDocument &document, int replaced, const QByteArray &after)
{
    const TomlNode *node = replaced >= 0 ? &document.layout().node(replaced) : nullptr;
    if (node && !node->element)
        return false;
    const QByteArrayList before = commentsOf(document.text(), node ? node->element->range : TextRange());
    const QByteArrayList kept = commentsOf(after, {});
    return !std::includes(kept.begin(), kept.end(), before.begin(), before.end());
}

/// Gives a member another name where it stands; nothing if that is not how it can be done.
std::optional<TextEdit> renamed(const TomlDocument &document, int node, const QByteArray &name, const Value &intended)
{
    const TomlLayout &layout = document.layout();
    const TomlNode &member = layout.node(node);
    TextEdit edit;
    bool ok = true;
    const auto rename = [&](const TomlKey &key, qsizetype segment) {
        ok = ok && size_t(segment) < key.segments.size()
             && edit.replace(document.text(), key.segments[size_t(segment)].range, spellTomlKey(name));
    };
    const bool isInBraces = member.kind == NodeKind::InlineTable && !member.element;
    if (member.pair) {
        rename(member.pair->key, qsizetype(member.pair->key.segments.size()) - 1);
    } else if (isInBraces) {
        return std::nullopt;
    } else {
        qsizetype dots = 0;
        for (int id = node; layout.node(id).dotted; id = layout.node(id).parent)
            ++dots;
        for (const StatementRun run : sectionRuns(document, node)) {
            for (int i = run.first; i <= run.last; ++i) {
                const TomlStatement &statement = layout.statements()[size_t(i)];
                if (statement.isHeader())
                    rename(statement.pair.key, keyDepth(layout, node) - 1);
                else if (dots > 0 && run.first == run.last)
                    rename(statement.pair.key, dots - 1);
            }
        }
    }
    if (!ok)
        return std::nullopt;
    const Result<TextEdit> result = guarded(document, edit, intended);
    return result ? std::optional(*result) : std::nullopt;
}

Value moved(const Value &root, const ValuePath &from, const ValuePath &to)
{
    const Value value = *root.find(from);
    const Value without = withoutValue(root, from);
    if (!to.last().isKey())
        return withItemInserted(without, to.parent(), to.last().index(), value);
    return withChanged(without, to, [&](Value &place) { place = value; });
}

} // namespace

Result<TextEdit> addTomlValue(const TomlDocument &document, const ValuePath &path, const Value &value)
{
    return fragmentedits::add(document, path, TomlFragment(value));
}

Result<TextEdit> replaceTomlValue(const TomlDocument &document, const ValuePath &path, const Value &value)
{
    return fragmentedits::replace(document, path, TomlFragment(value));
}

Result<TextEdit> removeTomlValue(const TomlDocument &document, const ValuePath &path)
{
    return fragmentedits::remove(document, path);
}

Result<TextEdit> moveTomlValue(const TomlDocument &document, const ValuePath &from, const ValuePath &to)
{
    const TomlLayout &layout = document.layout();
    if (!document.root().find(from))
        return pathMissing(document, from);
    if (from == to)
        return TextEdit();
    if (to.startsWith(from))
        return editRefused(QCoreApplication::translate("TomlEdits", "A value cannot be moved into itself."));
    if (to.isEmpty())
        return fragmentedits::replace(document, to, TomlFragment(*document.root().find(from)));

    const ValuePath list = from.parent();
    if (to.parent() == list && !from.last().isKey() && !to.last().isKey()) {
        if (to.last().index() < 0 || to.last().index() >= qsizetype(document.root().find(list)->items().size()))
            return pathMissing(document, to);
        const int array = layout.find(list);
        if (layout.node(array).kind == NodeKind::Array)
            return arrayedits::move(document, array, from.last().index(), to.last().index());
        return blockedits::move(document, list, from.last().index(), to.last().index(),
                                blockedits::Places::LiveIndexes);
    }
    const int node = layout.find(from);
    if (to.parent() == list && to.last().isKey() && from.last().isKey() && !document.root().find(to)) {
        if (const auto edit = renamed(document, node, to.last().key(), moved(document.root(), from, to)))
            return *edit;
    }

    const TomlFragment fragment(document, node, TomlFragment::Comments::Kept);
    const int table = layout.find(to.parent());
    const bool hasOwnLine = table >= 0 && layout.node(table).kind == NodeKind::Table && !document.root().find(to);
    const QByteArray comment = commentBehind(document, layout.node(node));
    const bool commentsStay = (!comment.isEmpty() && !hasOwnLine) || listNode(document, from, NodeKind::Array) >= 0;
    TomlEditSequence sequence(document);
    sequence.run(commentsStay ? fragmentedits::removeButComments(document, from)
                              : fragmentedits::remove(document, from));
    if (Result<TextEdit> removed = sequence.joined(); !removed)
        return removed;
    Result<TextEdit> added = fragmentedits::add(sequence.document(), to, fragment, hasOwnLine ? comment : QByteArray());
    if (!added)
        return added;
    sequence.run(added);
    Result<TextEdit> edit = sequence.result(moved(document.root(), from, to));
    if (edit && losesComments(document, layout.find(to), sequence.document().text()))
        return fragmentedits::commentsWouldBeLost();
    if (edit || !from.startsWith(to) || !to.last().isKey())
        return edit;
    // A value that takes the place of all that is around it need not be taken away first.
    return comment.isEmpty() ? fragmentedits::replace(document, to, fragment) : fragmentedits::commentsWouldBeLost();
}

Result<TextEdit> copyTomlValue(const TomlDocument &document, const ValuePath &from, const ValuePath &to)
{
    if (!document.root().find(from))
        return pathMissing(document, from);
    if (from.isEmpty())
        return fragmentedits::add(document, to, TomlFragment(document.root()));
    return fragmentedits::add(document, to,
                              TomlFragment(document, document.layout().find(from), TomlFragment::Comments::Dropped));
}

} // namespace vitrine
