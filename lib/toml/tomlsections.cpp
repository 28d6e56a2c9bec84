#include "toml/tomlsections.h"

#include "toml/tomlblocks.h"
#include "toml/tomlguard.h"
#include "toml/tomllexer.h"

#include <algorithm>
#include <set>

namespace vitrine {

namespace {

using Kind = TomlStatement::Kind;

/// The statements that define a node or something below it.
void collectStatements(const TomlLayout &layout, int id, std::set<int> &statements)
{
    const TomlNode &node = layout.node(id);
    if (id != 0)
        statements.insert(node.statement);
    if (node.kind != TomlNode::Kind::Table && node.kind != TomlNode::Kind::TableArray)
        return;
    for (const int child : node.children)
        collectStatements(layout, child, statements);
}

bool isInHiddenBlock(const TomlDocument &document, int statement)
{
    const auto &hidden = document.hiddenBlocks();
    const auto after = std::upper_bound(hidden.begin(), hidden.end(), statement,
                                        [](int at, const TomlHiddenBlock &b) { return at < b.firstStatement; });
    return after != hidden.begin() && statement <= (after - 1)->lastStatement;
}

/// The run of a header and the keys under it, cut where hidden blocks stand.
void addSection(const TomlDocument &document, int header, bool withCommentsAbove, std::vector<StatementRun> &runs)
{
    const auto &statements = document.layout().statements();
    int first = withCommentsAbove ? firstGluedComment(document, header) : header;
    int last = header;
    for (int i = header + 1; i < int(statements.size()) && !statements[size_t(i)].isHeader(); ++i) {
        if (statements[size_t(i)].kind != Kind::KeyValue)
            continue;
        const bool isCut = [&] {
            for (int between = last + 1; between < i; ++between) {
                if (isInHiddenBlock(document, between))
                    return true;
            }
            return false;
        }();
        if (isCut) {
            runs.push_back({first, last});
            first = i;
        }
        last = i;
    }
    runs.push_back({first, lastWithGluedComments(document, last)});
}

} // namespace

std::vector<StatementRun> sectionRuns(const TomlDocument &document, int node)
{
    const TomlLayout &layout = document.layout();
    std::set<int> statements;
    collectStatements(layout, node, statements);

    // A comment above the first block of a group heads the group, and does not go with the block.
    int heading = -1;
    const TomlNode &parent = layout.node(std::max(layout.node(node).parent, 0));
    if (parent.kind == TomlNode::Kind::TableArray) {
        const std::vector<TomlBlock> blocks = tomlBlocks(document, layout.pathOf(layout.node(node).parent));
        if (!blocks.empty() && !blocks.front().hidden)
            heading = blocks.front().header;
    }

    std::vector<StatementRun> runs;
    for (const int statement : statements) {
        if (!runs.empty() && statement <= runs.back().last)
            continue; // a key of the section before
        if (layout.statements()[size_t(statement)].isHeader())
            addSection(document, statement, statement != heading, runs);
        else
            runs.push_back({statement, statement});
    }
    return runs;
}

QByteArray literalWithoutComments(const QByteArray &literal)
{
    QByteArray result;
    bool lineIsEmpty = false;
    bool skipNewline = false;
    for (const TomlToken &token : tokenizeToml(literal, TomlLexer::Start::Value)) {
        if (token.kind == TomlToken::Kind::Comment) {
            while (result.endsWith(' ') || result.endsWith('\t'))
                result.chop(1);
            skipNewline = lineIsEmpty;
            continue;
        }
        if (token.kind == TomlToken::Kind::Newline) {
            if (!skipNewline)
                result += literal.sliced(token.range.begin, token.range.length());
            lineIsEmpty = true;
            skipNewline = false;
            continue;
        }
        lineIsEmpty = lineIsEmpty && token.kind == TomlToken::Kind::Whitespace;
        result += literal.sliced(token.range.begin, token.range.length());
    }
    return result;
}

QByteArray withoutComments(const TomlLayout &layout, const TomlStatement &statement)
{
    if (statement.kind == Kind::Comment)
        return {};
    if (statement.kind == Kind::Blank)
        return layout.slice(statement.lines);
    const qsizetype end = statement.content.end;
    QByteArray text = layout.slice({statement.lines.begin, end});
    if (statement.kind == Kind::KeyValue) {
        const TextRange value = statement.pair.element.range;
        text = layout.slice({statement.lines.begin, value.begin}) + literalWithoutComments(layout.slice(value));
    }
    if (statement.comment.isEmpty())
        return text + layout.slice({end, statement.lines.end});
    return text + layout.slice({statement.comment.end, statement.lines.end});
}

TextRange linesWithGap(const TomlLayout &layout, StatementRun run)
{
    const auto &statements = layout.statements();
    const auto isBlank = [&](int i) {
        return i >= 0 && i < int(statements.size()) && statements[size_t(i)].kind == Kind::Blank;
    };
    int above = run.first;
    while (isBlank(above - 1))
        --above;
    int below = run.last;
    while (isBlank(below + 1))
        ++below;
    if (below + 1 >= int(statements.size()))
        return statementLines(layout, above, run.last);
    const bool hasGapAbove = above < run.first || run.first == 0;
    return hasGapAbove ? statementLines(layout, run.first, below) : statementLines(layout, run.first, run.last);
}

Result<TextEdit> removedSections(const TomlDocument &document, int node)
{
    const TomlLayout &layout = document.layout();
    std::vector<StatementRun> joined;
    for (const StatementRun run : sectionRuns(document, node)) {
        const bool followsDirectly = [&] {
            for (int i = joined.empty() ? -1 : joined.back().last + 1; i < run.first; ++i) {
                if (i < 0 || layout.statements()[size_t(i)].kind != Kind::Blank)
                    return false;
            }
            return !joined.empty();
        }();
        if (followsDirectly)
            joined.back().last = run.last;
        else
            joined.push_back(run);
    }
    TextEdit edit;
    for (const StatementRun run : joined) {
        if (!edit.replace(document.text(), linesWithGap(layout, run), {}))
            return cannotBeChanged();
    }
    return edit;
}

qsizetype keyDepth(const TomlLayout &layout, int node)
{
    qsizetype depth = 0;
    for (; node > 0; node = layout.node(node).parent) {
        const TomlNode::Kind parent = layout.node(layout.node(node).parent).kind;
        depth += parent != TomlNode::Kind::TableArray && parent != TomlNode::Kind::Array;
    }
    return depth;
}

} // namespace vitrine
