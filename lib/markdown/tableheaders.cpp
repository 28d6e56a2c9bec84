#include "markdown/tableheaders.h"

#include "markdown/markdowntree.h"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <cstring>
#include <map>
#include <vector>

namespace vitrine {

namespace {

/// What a filled cell holds while it is read: punctuation of Brahmi, see ProtectedText.
constexpr const char *filling = "\U0001104A";

bool isDelimiterCharacter(char c)
{
    return c == '-' || c == '|' || c == ':' || c == ' ' || c == '\t' || c == '\r';
}

/// How many columns a table's second line gives it; 0 if it is none.
qsizetype delimitedColumns(const QByteArray &line)
{
    if (!std::all_of(line.begin(), line.end(), isDelimiterCharacter) || !line.contains('-'))
        return 0;
    QList<QByteArray> columns = line.split('|');
    if (columns.front().trimmed().isEmpty())
        columns.removeFirst();
    if (!columns.isEmpty() && columns.back().trimmed().isEmpty())
        columns.removeLast();
    const auto isColumn = [](const QByteArray &column) {
        QByteArray dashes = column.trimmed();
        if (dashes.startsWith(':'))
            dashes.remove(0, 1);
        if (dashes.endsWith(':'))
            dashes.chop(1);
        return !dashes.isEmpty() && dashes.count('-') == dashes.size();
    };
    return std::all_of(columns.begin(), columns.end(), isColumn) ? columns.size() : 0;
}

/// Whether a bar ends a line, not counting blanks; an escaped one does not.
bool endsWithBar(QByteArrayView line)
{
    return line.endsWith('|') && !line.endsWith("\\|");
}

qsizetype cells(const QByteArray &line)
{
    QByteArrayView row = QByteArrayView(line).trimmed();
    if (row.startsWith('|'))
        row = row.sliced(1);
    if (endsWithBar(row))
        row.chop(1);
    qsizetype count = row.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < row.size(); ++i)
        count += row.at(i) == '|' && row.at(i - 1) != '\\' ? 1 : 0;
    return count;
}

/// A quick look for a line that may stand below a header, in a quotation too.
bool mayHaveTables(const QByteArray &markdown)
{
    qsizetype begin = 0;
    while (begin < markdown.size()) {
        qsizetype end = markdown.indexOf('\n', begin);
        end = end < 0 ? markdown.size() : end;
        const QByteArrayView line = QByteArrayView(markdown).sliced(begin, end - begin);
        if ((line.contains('|') || line.contains(':')) && line.contains('-')
            && std::all_of(line.begin(), line.end(), [](char c) { return c == '>' || isDelimiterCharacter(c); }))
            return true;
        begin = end + 1;
    }
    return false;
}

/// What a header lacks.
struct Missing
{
    qsizetype cells = 0;
    bool isWhole = false; ///< It has none at all.
};

/// The missing cells of headers, by the line of the Markdown, counted from 1.
std::map<int, Missing> missingCells(cmark_node *document)
{
    std::map<int, Missing> missing;
    const MarkdownIterator iterator(cmark_iter_new(document));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH
            || cmark_node_get_start_line(node) == 0 || !cmark_node_first_child(node))
            continue;
        const QByteArray content(cmark_node_get_string_content(node));
        if ((!content.contains('|') && !content.contains(':')) || !content.contains('-'))
            continue;
        // Counted from the end: link definitions in front are not in the content any more.
        const QList<QByteArray> lines = content.trimmed().split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype columns = delimitedColumns(lines.at(i));
            if (columns == 0)
                continue;
            const qsizetype count = cells(lines.at(i - 1));
            if (count < columns)
                missing[cmark_node_get_end_line(node) - int(lines.size() - i)] = {columns - count, count == 0};
            break;
        }
    }
    return missing;
}

} // namespace

QByteArray withFilledTableHeaders(const QByteArray &markdown, cmark_node *document)
{
    if (!mayHaveTables(markdown))
        return {};
    const std::map<int, Missing> missing = missingCells(document);
    if (missing.empty())
        return {};
    QByteArray filled;
    qsizetype begin = 0;
    for (int number = 1; begin < markdown.size(); ++number) {
        qsizetype end = markdown.indexOf('\n', begin);
        end = end < 0 ? markdown.size() : end + 1;
        const QByteArray line = markdown.mid(begin, end - begin);
        const auto found = missing.find(number);
        if (found == missing.end()) {
            filled += line;
        } else {
            qsizetype text = line.size();
            while (text > 0 && strchr(" \t\r\n", line.at(text - 1)))
                --text;
            const qsizetype textEnd = text;
            // A row of bars alone has no cell.
            if (found->second.isWhole) {
                while (text > 0 && line.at(text - 1) == '|')
                    --text;
            }
            const bool isEnded = endsWithBar(QByteArrayView(line).first(text));
            filled += line.first(text) + (isEnded ? "" : "|")
                      + (QByteArray(filling) + '|').repeated(found->second.cells) + line.sliced(textEnd);
        }
        begin = end;
    }
    return filled;
}

bool clearFilledCells(cmark_node *document)
{
    std::vector<cmark_node *> fillings;
    {
        const MarkdownIterator iterator(cmark_iter_new(document));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            const cmark_node_type type = cmark_node_get_type(node);
            const bool mayHold = type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE;
            const char *literal = event == CMARK_EVENT_ENTER && mayHold ? cmark_node_get_literal(node) : nullptr;
            if (!literal || !strstr(literal, filling))
                continue;
            if (strcmp(literal, filling) != 0
                || strcmp(cmark_node_get_type_string(cmark_node_parent(node)), "table_cell") != 0)
                return false;
            fillings.push_back(node);
        }
    }
    for (cmark_node *node : fillings) {
        cmark_node_set_user_data(cmark_node_parent(node), document);
        cmark_node_unlink(node);
        cmark_node_free(node);
    }
    return true;
}

bool isFilledCell(cmark_node *cell)
{
    // cmark-gfm fills up the rows below a header, with cells that have no place.
    return cmark_node_get_start_column(cell) == 0 || cmark_node_get_user_data(cell);
}

} // namespace vitrine
