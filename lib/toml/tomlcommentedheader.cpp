#include "toml/tomlcommentedheader.h"

#include <algorithm>

namespace vitrine {

namespace {

using Kind = TomlStatement::Kind;

const TomlStatement *statementAt(const TomlLayout &layout, int index)
{
    const auto &statements = layout.statements();
    return index >= 0 && size_t(index) < statements.size() ? &statements[size_t(index)] : nullptr;
}

/// The `#` that a comment starts with: some people write two.
QByteArray hashesOf(const TomlLayout &layout, const TomlStatement &comment)
{
    const QByteArrayView text = QByteArrayView(layout.text()).sliced(comment.content.begin, comment.content.length());
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c != '#'; });
    return QByteArray(end - text.begin(), '#');
}

/// A comment without `prefix`, as one line.
QByteArray uncommented(const TomlLayout &layout, const TomlStatement &comment, const QByteArray &prefix)
{
    const qsizetype length = std::min(prefix.size(), comment.content.length());
    return layout.slice({comment.content.begin + length, comment.content.end}) + '\n';
}

/// The header that the comment at `index` holds, with nothing known yet of what follows.
std::optional<TomlCommentedHeader> headerIn(const TomlLayout &layout, int index)
{
    const TomlStatement *comment = statementAt(layout, index);
    if (!comment || comment->kind != Kind::Comment)
        return std::nullopt;
    TomlCommentedHeader found;
    found.statement = index;
    found.prefix = hashesOf(layout, *comment);
    const QByteArray text = uncommented(layout, *comment, found.prefix);
    if (!text.trimmed().startsWith('['))
        return std::nullopt;
    const TomlLayout line(text);
    const TomlStatement &statement = line.statements().front();
    if (!statement.isHeader() || line.tooDeep())
        return std::nullopt;
    found.isArray = statement.kind == Kind::ArrayHeader;
    found.header = line.slice(statement.content);
    for (const TomlKeySegment &segment : statement.pair.key.segments)
        found.names.push_back(segment.name);
    return found;
}

/// Sets the prefix and the hidden keys of `found` from the comments between it and the first live key.
void readComments(const TomlLayout &layout, TomlCommentedHeader &found)
{
    const QByteArray hashes = found.prefix;
    QByteArray text;
    bool blankFollows = true;
    for (int i = found.statement; i < found.keys.front(); ++i) {
        const TomlStatement &comment = layout.statements()[size_t(i)];
        const qsizetype behind = comment.content.begin + hashes.size();
        if (behind < comment.content.end && layout.text()[behind] != ' ')
            blankFollows = false;
        if (i > found.statement)
            text += uncommented(layout, comment, hashes);
    }
    if (blankFollows)
        found.prefix += ' ';
    const TomlLayout commented(text);
    for (const TomlStatement &statement : commented.statements()) {
        if (statement.kind == Kind::KeyValue)
            found.hidden.push_back(statement.pair.key.segments.front().name);
    }
}

} // namespace

std::optional<TomlCommentedHeader> commentedHeaderAt(const TomlLayout &layout, int statement)
{
    std::optional<TomlCommentedHeader> found = headerIn(layout, statement);
    if (!found)
        return std::nullopt;
    for (int i = statement + 1; const TomlStatement *next = statementAt(layout, i); ++i) {
        if (next->kind == Kind::KeyValue)
            found->keys.push_back(i);
        else if (next->kind != Kind::Comment || headerIn(layout, i))
            break;
    }
    if (found->keys.empty())
        return std::nullopt;
    readComments(layout, *found);
    return found;
}

std::optional<TomlCommentedHeader> commentedHeaderAbove(const TomlLayout &layout, int statement)
{
    for (int i = statement - 1; const TomlStatement *above = statementAt(layout, i); --i) {
        if (above->kind == Kind::Comment && headerIn(layout, i))
            return commentedHeaderAt(layout, i);
        if (above->kind != Kind::Comment && above->kind != Kind::KeyValue)
            break;
    }
    return std::nullopt;
}

} // namespace vitrine
