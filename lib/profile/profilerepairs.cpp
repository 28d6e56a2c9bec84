#include "profile/profilerepairs.h"

#include "toml/tomlcommentedheader.h"
#include "toml/tomldocument.h"
#include "toml/tomlrepairs.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace vitrine {

namespace {

using StatementKind = TomlStatement::Kind;

/// The translation context of this file's messages.
struct ProfileRepairs
{
    Q_DECLARE_TR_FUNCTIONS(ProfileRepairs)
};

/// The keys of a path; indexes are left out.
std::vector<QByteArray> keysOf(const ValuePath &path)
{
    std::vector<QByteArray> keys;
    for (const PathStep &step : path) {
        if (step.isKey())
            keys.push_back(step.key());
    }
    return keys;
}

/// The keys that entries of a list have, by the schema and by what stands in the file. Nothing for an unknown list.
std::set<QByteArray> knownKeys(const Profile &profile, const std::vector<QByteArray> &list)
{
    std::set<QByteArray> keys;
    for (const SectionSchema &schema : sectionSchemas()) {
        const bool isList = schema.shape == SectionShape::Entries
                            && std::any_of(schema.paths.begin(), schema.paths.end(),
                                           [&](const ValuePath &path) { return keysOf(path) == list; });
        if (!isList)
            continue;
        for (const FieldSchema &field : schema.fields)
            keys.insert(field.key);
    }
    const auto addMembers = [&](const Value &entry) {
        for (const Value::Member &member : entry.members())
            keys.insert(member.key);
    };
    for (const TomlHiddenBlock &block : profile.document()->hiddenBlocks()) {
        if (keysOf(block.array) == list)
            addMembers(block.value);
    }
    // Lists in lists are looked up in all of the outer ones.
    std::vector<const Value *> found{&profile.root()};
    for (const QByteArray &key : list) {
        std::vector<const Value *> next;
        for (const Value *value : found) {
            const Value *member = value->find(key);
            if (member && member->isTable())
                next.push_back(member);
            else if (member)
                std::transform(member->items().begin(), member->items().end(), std::back_inserter(next),
                               [](const Value &item) { return &item; });
        }
        found = next;
    }
    for (const Value *entry : found)
        addMembers(*entry);
    return keys;
}

/// The keys that a table has as the section of a list: for `[interests]` the key `interests`.
std::set<QByteArray> knownTableKeys(const std::vector<QByteArray> &table)
{
    std::set<QByteArray> keys;
    for (const SectionSchema &schema : sectionSchemas()) {
        for (const ValuePath &path : schema.paths) {
            if (schema.shape == SectionShape::Items && path.size() > 1 && keysOf(path.parent()) == table)
                keys.insert(path.last().key());
        }
    }
    return keys;
}

/// The header above a statement, as it is written; empty in the root table.
QByteArray headerAbove(const TomlLayout &layout, int statement)
{
    const auto &statements = layout.statements();
    for (int i = statement - 1; i >= 0; --i) {
        if (statements[size_t(i)].isHeader())
            return layout.slice(statements[size_t(i)].content);
    }
    return {};
}

/// True if the keys below the header would belong to it, as far as `known` names what its entries have.
bool takesKeysAlong(const TomlLayout &layout, const TomlCommentedHeader &header, const std::set<QByteArray> &known)
{
    if (!header.isArray && headerAbove(layout, header.statement).isEmpty())
        return false; // The same key in the root table means the same.
    const auto isKnown = [&](int statement) {
        const QByteArray &key = layout.statements()[size_t(statement)].pair.key.segments.front().name;
        return known.contains(key) && std::find(header.hidden.begin(), header.hidden.end(), key) == header.hidden.end();
    };
    return header.hidden.empty() ? std::any_of(header.keys.begin(), header.keys.end(), isKnown)
                                 : isKnown(header.keys.front());
}

Diagnostic commentedHeader(const TomlLayout &layout, const TomlCommentedHeader &header)
{
    const QString name = QString::fromUtf8(header.header);
    const QString above = QString::fromUtf8(headerAbove(layout, header.statement));
    const QString message =
        above.isEmpty()
            ? ProfileRepairs::tr("The header %1 is commented out, but keys below it are not: they became settings of "
                                 "the page. Take the # away from the header, or comment the keys out too.")
                  .arg(name)
            : ProfileRepairs::tr("The header %1 is commented out, but keys below it are not: they became a part of "
                                 "%2 above. Take the # away from the header, or comment the keys out too.")
                  .arg(name, above);
    return {Severity::Warning, "header-commented-out", message, layout.statements()[size_t(header.statement)].content};
}

/// Puts a `+++` line where the front matter certainly ends: at the file's end if there is nothing but settings, or
/// between the last setting and text that has none.
std::optional<Repair> closingDelimiter(const Profile &profile)
{
    const TomlLayout &layout = profile.document()->layout();
    const auto &statements = layout.statements();
    const auto isSetting = [](const TomlStatement &s) { return s.kind == StatementKind::KeyValue || s.isHeader(); };
    const auto invalid = std::find_if(statements.begin(), statements.end(),
                                      [](const TomlStatement &s) { return s.kind == StatementKind::Invalid; });
    auto last = invalid;
    while (last != statements.begin() && std::prev(last)->kind == StatementKind::Blank)
        --last;
    const bool isCertain = invalid == statements.end()
                           || (last != invalid && last != statements.begin() && isSetting(*std::prev(last))
                               && std::none_of(invalid, statements.end(), isSetting));
    if (!isCertain)
        return std::nullopt;

    const QByteArray &text = profile.text();
    const qsizetype end =
        invalid == statements.end() ? text.size() : profile.frontMatter().content.begin + std::prev(last)->lines.end;
    const QByteArray lineEnding = profile.frontMatter().lineEnding == LineEnding::CrLf ? "\r\n" : "\n";
    const bool endsLine = text[end - 1] == '\n';
    return Repair{ProfileRepairs::tr("Add the Closing +++"),
                  TextEdit(text, {end, end}, (endsLine ? QByteArray() : lineEnding) + "+++" + lineEnding)};
}

/// Moves the lines of HTML at a place to the beginning of the body.
std::optional<Repair> movedMarkup(const Profile &profile, TextRange place)
{
    const QByteArray &text = profile.text();
    const FrontMatter &front = profile.frontMatter();
    qsizetype begin = place.begin;
    while (begin > front.content.begin && text[begin - 1] != '\n')
        --begin;
    qsizetype end = begin;
    while (end < front.content.end && QByteArrayView(text).sliced(end).trimmed().startsWith('<')
           && !QByteArrayView("\r\n").contains(text[end]))
        end = std::min(text.indexOf('\n', end) + 1, front.content.end);
    if (!front.closed || end <= begin || text[end - 1] != '\n')
        return std::nullopt;

    const QByteArray lines = text.sliced(begin, end - begin);
    const QByteArray lineEnding = lines.endsWith("\r\n") ? "\r\n" : "\n";
    const bool fenceEndsLine = text[front.body.begin - 1] == '\n';
    const bool isAlone = QByteArrayView(text).sliced(front.body.begin).trimmed().isEmpty();
    TextEdit edit(text, {begin, end}, {});
    if (!edit.replace(text, {front.body.begin, front.body.begin},
                      (fenceEndsLine ? QByteArray() : lineEnding) + lines + (isAlone ? QByteArray() : lineEnding))) {
        return std::nullopt;
    }
    return Repair{ProfileRepairs::tr("Move It Below the +++"), edit};
}

} // namespace

std::vector<Diagnostic> commentedHeaderProblems(const Profile &profile)
{
    std::vector<Diagnostic> problems;
    if (!profile.isValid())
        return problems;
    const TomlDocument &document = *profile.document();
    const TomlLayout &layout = document.layout();
    auto hidden = document.hiddenBlocks().begin();
    std::map<std::pair<bool, std::vector<QByteArray>>, std::set<QByteArray>> known;
    for (int i = 0; i < int(layout.statements().size()); ++i) {
        if (layout.statements()[size_t(i)].kind != StatementKind::Comment)
            continue;
        while (hidden != document.hiddenBlocks().end() && hidden->lastStatement < i)
            ++hidden;
        const bool isInHidden = hidden != document.hiddenBlocks().end() && hidden->firstStatement < i;
        const auto header = isInHidden ? std::nullopt : commentedHeaderAt(layout, i);
        if (!header)
            continue;
        const auto [keys, isNew] = known.try_emplace({header->isArray, header->names});
        if (isNew)
            keys->second = header->isArray ? knownKeys(profile, header->names) : knownTableKeys(header->names);
        if (!takesKeysAlong(layout, *header, keys->second))
            continue;
        Diagnostic problem = commentedHeader(layout, *header);
        problem.range = problem.range.shifted(profile.frontMatter().content.begin);
        problems.push_back(problem);
    }
    return problems;
}

std::optional<Repair> repairOfFrontMatter(const Profile &profile, const Diagnostic &problem)
{
    const TextRange content = profile.frontMatter().content;
    if (!profile.document() || !content.contains(problem.range))
        return std::nullopt;
    if (problem.code == "front-matter-unclosed")
        return closingDelimiter(profile);
    if (problem.code == "toml-markup")
        return movedMarkup(profile, problem.range);
    Diagnostic inside = problem;
    inside.range = problem.range.shifted(-content.begin);
    std::optional<Repair> repair = repairOfToml(*profile.document(), inside);
    if (repair)
        repair->edit = repair->edit.shifted(content.begin);
    return repair;
}

} // namespace vitrine
