#include "toml/tomlhiddentext.h"

#include <QByteArrayList>

#include <algorithm>

namespace vitrine {

namespace {

/// The number of the line of `text` that `offset` stands in, from 0.
qsizetype lineAt(const QByteArray &text, qsizetype offset)
{
    return QByteArrayView(text).first(offset).count('\n');
}

bool isLineStart(const QByteArray &text, qsizetype offset)
{
    return offset == 0 || text[offset - 1] == '\n';
}

/// Lines of a text, by their numbers, that make way for others.
struct LineChange
{
    qsizetype first = 0;
    qsizetype end = 0;    ///< Behind the last one.
    QByteArrayList lines; ///< Without terminators.
};

/// What an edit does to a text all of whose lines end with LF, line by line. Lines that touch are one change.
std::vector<LineChange> lineChanges(const QByteArray &text, const TextEdit &edit)
{
    std::vector<LineChange> changes;
    std::vector<QByteArray> written; // of each change, with terminators
    qsizetype end = -1;              // where the last change ends in the text
    for (const Replacement &replacement : edit.replacements()) {
        const TextRange range = replacement.range();
        const qsizetype begin = range.begin == 0 ? 0 : text.lastIndexOf('\n', range.begin - 1) + 1;
        const bool endsLine =
            replacement.inserted.isEmpty() ? range.begin == begin : replacement.inserted.endsWith('\n');
        const bool wholeLines = endsLine && isLineStart(text, range.end);
        const qsizetype newline = text.indexOf('\n', range.end);
        const qsizetype stop = wholeLines ? range.end : newline < 0 ? text.size() : newline + 1;
        if (begin < end) { // in the line that the one before has changed too
            QByteArray &last = written.back();
            last.chop(end - range.begin);
            last += replacement.inserted + text.mid(range.end, std::max(stop, end) - range.end);
        } else {
            changes.push_back({lineAt(text, begin), 0, {}});
            written.push_back(text.mid(begin, range.begin - begin) + replacement.inserted
                              + text.mid(range.end, stop - range.end));
        }
        end = std::max(stop, end);
        changes.back().end = lineAt(text, end);
    }
    for (size_t i = 0; i < changes.size(); ++i) {
        for (const TextRange line : linesIn(written[i], {0, written[i].size()}))
            changes[i].lines += written[i].mid(line.begin, line.length());
    }
    return changes;
}

} // namespace

QByteArray CommentStyle::bare() const
{
    return indent + QByteArray(prefix.count('#'), '#');
}

QByteArray CommentStyle::commented(QByteArrayView line) const
{
    return line.isEmpty() ? bare() : indent + prefix + line.sliced(indent.size()).toByteArray();
}

std::vector<TextRange> linesIn(const QByteArray &text, TextRange range)
{
    std::vector<TextRange> lines;
    for (qsizetype begin = range.begin; begin < range.end;) {
        const qsizetype newline = text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const bool hasReturn = newline > begin && text[newline - 1] == '\r';
        lines.push_back({begin, hasReturn ? end - 1 : end});
        begin = end + 1;
    }
    return lines;
}

QByteArray commonIndent(const QByteArray &text, const std::vector<TextRange> &lines)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    std::optional<QByteArrayView> common;
    for (const TextRange range : lines) {
        const QByteArrayView line = QByteArrayView(text).sliced(range.begin, range.length());
        if (line.isEmpty())
            continue;
        const QByteArrayView indent(line.begin(), std::find_if_not(line.begin(), line.end(), isBlank));
        if (common)
            common = QByteArrayView(common->begin(),
                                    std::mismatch(common->begin(), common->end(), indent.begin(), indent.end()).first);
        else
            common = indent;
    }
    return common ? common->toByteArray() : QByteArray();
}

std::optional<TextEdit> HiddenText::changed(const TextEdit &edit) const
{
    TextEdit result;
    for (const LineChange &change : lineChanges(m_block.layout->text(), edit)) {
        QByteArray lines;
        for (qsizetype i = 0; i < change.lines.size(); ++i) {
            const qsizetype example =
                std::clamp(change.first + i, change.first, std::max(change.end - 1, change.first));
            const CommentStyle style{indentOf(example), m_block.prefix};
            if (!change.lines[i].isEmpty() && !change.lines[i].startsWith(style.indent))
                return std::nullopt;
            lines += style.commented(change.lines[i]) + lineEndingOf(example);
        }
        replaceLines(result, change.first, change.end, lines);
    }
    return result;
}

TextEdit HiddenText::rewritten(const QByteArray &text) const
{
    const std::vector<TextRange> all = linesIn(text, {0, text.size()});
    const CommentStyle style{commonIndent(text, all), m_block.prefix};
    QByteArray lines;
    for (size_t i = 0; i < all.size(); ++i)
        lines +=
            style.commented(QByteArrayView(text).sliced(all[i].begin, all[i].length())) + lineEndingOf(qsizetype(i));
    TextEdit result;
    replaceLines(result, 0, count(), lines);
    return result;
}

const TomlStatement &HiddenText::comment(qsizetype line) const
{
    return m_document.layout().statements()[size_t(m_block.firstStatement + std::min(line, count() - 1))];
}

QByteArray HiddenText::indentOf(qsizetype line) const
{
    return m_document.layout().slice(comment(line).indent());
}

QByteArray HiddenText::lineEndingOf(qsizetype line) const
{
    return m_document.layout().lineEndingAt(comment(line).lines.begin);
}

void HiddenText::replaceLines(TextEdit &edit, qsizetype first, qsizetype end, QByteArray lines) const
{
    const QByteArray &text = m_document.text();
    TextRange range = {first < count() ? comment(first).lines.begin : m_block.lines.end,
                       end > first ? comment(end - 1).lines.end : 0};
    range.end = std::max(range.begin, range.end);
    if (range.end == text.size() && !text.endsWith('\n')) {
        if (range.isEmpty())
            lines.prepend(lineEndingOf(first));
        lines.chop(lines.endsWith("\r\n") ? 2 : lines.endsWith('\n') ? 1 : 0);
    }
    const TextEdit part = TextEdit::between(text.mid(range.begin, range.length()), lines).shifted(range.begin);
    for (const Replacement &replacement : part.replacements()) {
        // Changes of lines do not overlap.
        (void)edit.replace(text, replacement.range(), replacement.inserted);
    }
}

} // namespace vitrine
