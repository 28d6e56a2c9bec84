#include "profile/frontmatter.h"

#include "text/utf8.h"
#include "toml/tomllexer.h"

#include <QByteArrayView>

namespace vitrine {

namespace {

/// The offset behind the terminator of the line that holds `offset`; a lone CR ends a line here.
qsizetype nextLine(QByteArrayView text, qsizetype offset)
{
    for (; offset < text.size(); ++offset) {
        if (text[offset] == '\n')
            return offset + 1;
        if (text[offset] == '\r')
            return offset + 1 < text.size() && text[offset + 1] == '\n' ? offset + 2 : offset + 1;
    }
    return text.size();
}

/// True if the line at `offset` holds `delimiter` and at most blanks behind it.
bool isDelimiterLine(QByteArrayView text, qsizetype offset, QByteArrayView delimiter)
{
    const QByteArrayView line = text.sliced(offset, nextLine(text, offset) - offset);
    return line.startsWith(delimiter) && line.sliced(delimiter.size()).trimmed().isEmpty();
}

/// The first line from `offset` on that is a delimiter; -1 if there is none.
qsizetype findDelimiterLine(QByteArrayView text, qsizetype offset, QByteArrayView delimiter)
{
    for (; offset < text.size(); offset = nextLine(text, offset)) {
        if (isDelimiterLine(text, offset, delimiter))
            return offset;
    }
    return -1;
}

/// Like findDelimiterLine(), but passes over lines inside a TOML string that is closed further down.
qsizetype findTomlDelimiterLine(QByteArrayView text, qsizetype content)
{
    TomlLexer lexer(text.sliced(content));
    TomlToken token;
    qsizetype line = findDelimiterLine(text, content, "+++");
    for (; line >= 0; line = findDelimiterLine(text, nextLine(text, line), "+++")) {
        while (!lexer.atEnd() && content + token.range.end <= line)
            token = lexer.next();
        const bool inString = token.isString() && token.terminated && content + token.range.begin < line
                              && line < content + token.range.end;
        if (!inString)
            return line;
    }
    return -1;
}

/// The offset behind the brace that closes the object at `offset`; -1 if none does.
qsizetype findJsonEnd(QByteArrayView text, qsizetype offset)
{
    int depth = 0;
    bool inString = false;
    for (; offset < text.size(); ++offset) {
        const char c = text[offset];
        if (inString && c == '\\')
            ++offset;
        else if (c == '"')
            inString = !inString;
        else if (!inString && c == '{')
            ++depth;
        else if (!inString && c == '}' && --depth == 0)
            return offset + 1;
    }
    return -1;
}

LineEnding findLineEnding(QByteArrayView text)
{
    bool lf = false;
    bool crLf = false;
    bool cr = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            lf = true;
        else if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            crLf = ++i > 0;
        else if (text[i] == '\r')
            cr = true;
    }
    if (int(lf) + int(crLf) + int(cr) > 1)
        return LineEnding::Mixed;
    return crLf ? LineEnding::CrLf : cr ? LineEnding::Cr : LineEnding::Lf;
}

} // namespace

FrontMatter findFrontMatter(const QByteArray &text)
{
    FrontMatter result;
    result.lineEnding = findLineEnding(text);
    result.hasBom = text.startsWith(utf8ByteOrderMark);
    result.hasFinalNewline = text.endsWith('\n') || text.endsWith('\r');

    qsizetype start = result.hasBom ? utf8ByteOrderMark.size() : 0;
    result.body = {start, text.size()};
    while (start < text.size() && QByteArrayView(" \t\r\n").contains(text[start]))
        ++start;
    if (start == text.size())
        return result;

    if (text[start] == '{') {
        result.delimiter = Delimiter::Json;
        const qsizetype end = findJsonEnd(text, start);
        result.closed = end >= 0;
        result.content = {start, result.closed ? end : text.size()};
        result.body = {result.closed ? nextLine(text, end) : text.size(), text.size()};
        return result;
    }
    const bool isToml = isDelimiterLine(text, start, "+++");
    if (!isToml && !isDelimiterLine(text, start, "---"))
        return result;
    result.delimiter = isToml ? Delimiter::Toml : Delimiter::Yaml;
    const qsizetype content = nextLine(text, start);
    const qsizetype closing = isToml ? findTomlDelimiterLine(text, content) : findDelimiterLine(text, content, "---");
    result.closed = closing >= 0;
    result.content = {content, result.closed ? closing : text.size()};
    result.body = {result.closed ? nextLine(text, closing) : text.size(), text.size()};
    return result;
}

} // namespace vitrine
