#include "fuzz/editcheck.h"

#include "fuzz/documentgrammar.h"
#include "toml/tomlhiddenedits.h"
#include "toml/tomllexer.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine::test {

namespace {

using Kind = EditOperation::Kind;

/// All comments, wherever they stand, sorted.
std::vector<QByteArray> sortedComments(const QByteArray &text)
{
    std::vector<QByteArray> comments;
    for (const TomlToken &token : tokenizeToml(text)) {
        if (token.kind == TomlToken::Kind::Comment)
            comments.push_back(text.sliced(token.range.begin, token.range.length()));
    }
    std::sort(comments.begin(), comments.end());
    return comments;
}

bool sameInAnyOrder(const std::vector<Value> &a, const std::vector<TomlHiddenBlock> &b)
{
    if (a.size() != b.size())
        return false;
    std::vector<bool> used(b.size(), false);
    return std::all_of(a.begin(), a.end(), [&](const Value &value) {
        for (size_t i = 0; i < b.size(); ++i) {
            if (!used[i] && b[i].value == value) {
                used[i] = true;
                return true;
            }
        }
        return false;
    });
}

/// What is wrong with the comments after an edit, or null.
const char *commentFault(const EditOperation &operation, const TomlDocument &before, const QByteArray &after)
{
    const std::vector<QByteArray> old = sortedComments(before.text());
    const std::vector<QByteArray> now = sortedComments(after);
    const bool allKept = std::includes(now.begin(), now.end(), old.begin(), old.end());
    const bool noneNew = std::includes(old.begin(), old.end(), now.begin(), now.end());
    const Value *present = before.root().find(operation.path);
    const Value *target = before.root().find(operation.to);
    // What is written over an array or a table takes the comments in it along.
    const bool overContainer = target && !target->isScalar() && (operation.to.isEmpty() || operation.to.last().isKey());
    switch (operation.kind) {
    case Kind::Set:
    case Kind::Add:
    case Kind::Replace:
    case Kind::InsertItems:
        if (!noneNew)
            return "A comment appeared.";
        if (!allKept && (!present || present->isScalar() || operation.kind == Kind::InsertItems))
            return "A comment was lost.";
        return nullptr;
    case Kind::Copy:
    case Kind::CopyItem:
        if (!noneNew)
            return "A comment was copied.";
        if (!allKept && (operation.kind == Kind::CopyItem || !overContainer))
            return "A comment was lost.";
        return nullptr;
    case Kind::Move:
    case Kind::MoveItem:
        if (!noneNew)
            return "A comment appeared.";
        if (!allKept && (operation.kind == Kind::MoveItem || !overContainer))
            return "A comment was lost.";
        return nullptr;
    case Kind::Remove:
    case Kind::RemoveKey:
    case Kind::RemoveItem:
        return noneNew ? nullptr : "A comment appeared.";
    case Kind::Hide:
    case Kind::Show:
    case Kind::EditHidden:
        break;
    }
    return nullptr;
}

/// The sentences of the table "What is refused" in TOML.md, as patterns.
const std::vector<QRegularExpression> &documentedReasons()
{
    static const std::vector<QRegularExpression> reasons = [] {
        std::vector<QRegularExpression> found;
        QFile file(QStringLiteral(VITRINE_TOML_CHAPTER));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read.", qPrintable(file.fileName()));
        bool inChapter = false;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            if (line.startsWith(QLatin1String("## ")))
                inChapter = line.startsWith(QLatin1String("## What is refused"));
            else if (inChapter && line.startsWith(QLatin1String("| ")))
                found.emplace_back(QRegularExpression::anchoredPattern(
                    QRegularExpression::escape(line.section(u'|', 1, 1).trimmed())
                        .replace(QRegularExpression::escape(QStringLiteral("…")), QStringLiteral(".*"))));
        }
        return found;
    }();
    return reasons;
}

/// True if a comment looks like the header of a hidden block. What such lines are depends on all that stands around
/// them, so an edit elsewhere may turn them into a hidden block, or into prose; then the guard may refuse it.
bool hasCommentedHeader(const TomlDocument &document)
{
    const auto &statements = document.layout().statements();
    return std::any_of(statements.begin(), statements.end(), [&](const TomlStatement &statement) {
        if (statement.kind != TomlStatement::Kind::Comment)
            return false;
        QByteArray text = document.layout().slice(statement.content);
        while (text.startsWith('#'))
            text.remove(0, 1);
        return text.trimmed().startsWith("[[");
    });
}

/// What is wrong with a refusal, or null.
const char *refusalFault(const Error &error, const TomlDocument &document)
{
    static const QByteArrayList codes = {"edit-refused", "path-missing", "index-out-of-range"};
    if (!codes.contains(error.code))
        return "It was refused with a code that is not documented.";
    const auto &reasons = documentedReasons();
    if (std::none_of(reasons.begin(), reasons.end(),
                     [&](const QRegularExpression &reason) { return reason.match(error.message).hasMatch(); })) {
        return "It was refused for a reason that TOML.md does not give.";
    }
    if (error.message.startsWith(QLatin1String("This place is written in a way")) && !hasCommentedHeader(document))
        return "The guard had to refuse what was made.";
    return nullptr;
}

} // namespace

QByteArray EditFinding::text() const
{
    return what + "\n--- " + operation + "\n--- before\n" + before + "\n--- after\n" + after + "\n---\n";
}

std::optional<EditFinding> checkOperation(const EditOperation &operation, const QByteArray &text, QByteArray *result,
                                          Refusals *refusals)
{
    const TomlDocument document(text);
    if (!document.isValid())
        return std::nullopt;
    const auto finding = [&](const QByteArray &what, const QByteArray &after = {}) {
        return EditFinding{what, describe(operation), text, after};
    };
    const std::optional<ExpectedMeaning> expected = expectedMeaning(operation, document);
    const Result<TextEdit> edit = run(operation, document);
    if (result)
        *result = text;
    if (!edit) {
        if (refusals && expected)
            ++(*refusals)[describe(operation).split('"').first() + ": " + edit.error().message.toUtf8()];
        const char *fault = expected ? refusalFault(edit.error(), document) : nullptr;
        return fault ? std::optional(finding(fault + QByteArray(" ") + edit.error().message.toUtf8())) : std::nullopt;
    }
    const Result<QByteArray> after = edit->applied(text);
    if (!after)
        return finding("The edit does not apply to its text.");
    if (result)
        *result = *after;
    if (!expected)
        return finding("There is no such place, yet it was not refused.", *after);
    const TomlDocument changed(*after);
    if (!changed.isValid())
        return finding("The result is not valid TOML.", *after);
    if (changed.root() != expected->root)
        return finding("The result means something else.", *after);
    if (expected->hidden && !sameInAnyOrder(*expected->hidden, changed.hiddenBlocks()))
        return finding("Other blocks are hidden.", *after);
    // A list without a live block stands where it can.
    const Value *list = document.root().find(operation.path);
    const bool isNewList =
        operation.kind == EditOperation::Kind::InsertItems && (!list || (list->isArray() && list->items().empty()));
    if (expected->slots && !isNewList && !isArrayInBrackets(changed, operation.path)
        && slotsOf(changed, operation.path) != *expected->slots)
        return finding("The blocks stand in another order.", *after);
    if (const char *fault = commentFault(operation, document, *after))
        return finding(fault, *after);
    const Result<QByteArray> back = edit->inverse().applied(*after);
    if (!back || *back != text)
        return finding("Undoing does not give the old bytes.", *after);
    const bool moves = operation.kind == Kind::Move || operation.kind == Kind::MoveItem; // comments travel
    if (expected->root == document.root() && !expected->slots && !edit->isEmpty() && !moves)
        return finding("Nothing was to change, yet the edit is not empty.", *after);
    if (operation.kind == Kind::Hide) {
        const Result<TextEdit> show = showTomlBlock(changed, operation.path, operation.slot);
        const Result<QByteArray> shown = show ? show->applied(*after) : Result<QByteArray>(show.error());
        if (!shown || *shown != text)
            return finding("Hiding and showing does not give the old bytes.", shown ? *shown : *after);
    }
    return std::nullopt;
}

std::optional<EditFinding> checkEdits(QByteArrayView bytes, Refusals *refusals)
{
    static constexpr qsizetype maximumOperations = 8;
    QByteArray text;
    const qsizetype separator = QByteArray::fromRawData(bytes.data(), bytes.size()).indexOf("\n%%\n");
    ByteChoices choices(separator >= 0 ? bytes.sliced(separator + 4) : bytes);
    text = separator >= 0 ? bytes.first(separator + 1).toByteArray() : makeTomlDocument(choices);
    for (qsizetype i = 0; i < maximumOperations && (i == 0 || !choices.atEnd()); ++i) {
        const TomlDocument document(text);
        if (!document.isValid())
            break;
        QByteArray result;
        if (const auto finding = checkOperation(chooseOperation(document, choices), text, &result, refusals))
            return finding;
        text = result;
    }
    return std::nullopt;
}

} // namespace vitrine::test
