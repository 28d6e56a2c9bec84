#include "toml/tomlwriter.h"

#include "toml/tomllexer.h"

#include <algorithm>

namespace vitrine {

namespace {

bool isControl(char c)
{
    return (quint8(c) < 0x20 && c != '\t') || c == 0x7F;
}

/// Whether a line of the text begins as the front matter ends. Hugo ends it there, within a string too.
bool hasDelimiterLine(const QByteArray &text)
{
    return text.startsWith("+++") || text.contains("\n+++");
}

/// The text with everything escaped that a basic string cannot hold. In a multi-line one line breaks stay, of quotes
/// only those that would close it are escaped, and no line begins as the front matter ends.
QByteArray escaped(const QByteArray &text, bool multiline, const QByteArray &lineEnding)
{
    QByteArray result;
    result.reserve(text.size() + 8);
    int quotes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        quotes = c == '"' ? quotes + 1 : 0;
        if (c == '"') {
            const bool closes = quotes % 3 == 0 || i + 1 == text.size();
            result += multiline && !closes ? "\"" : "\\\"";
        } else if (c == '\\') {
            result += "\\\\";
        } else if (c == '+' && multiline && (i == 0 || text[i - 1] == '\n') && text.mid(i, 3) == "+++") {
            result += "\\u002B";
        } else if (c == '\n') {
            result += multiline ? lineEnding : QByteArray("\\n");
        } else if (c == '\r') {
            result += "\\r";
        } else if (c == '\b') {
            result += "\\b";
        } else if (c == '\f') {
            result += "\\f";
        } else if (isControl(c)) {
            result += "\\u" + QByteArray::number(quint8(c), 16).rightJustified(4, '0').toUpper();
        } else {
            result += c;
        }
    }
    return result;
}

/// The part of a multi-line literal between its quotes and its first character: a line break that is not a part of the
/// string.
QByteArray openingLineBreak(const QByteArray &like)
{
    if (like.mid(3, 2) == "\r\n")
        return "\r\n";
    return like.mid(3, 1) == "\n" ? "\n" : "";
}

QByteArray spellString(const QByteArray &text, const TomlSpelling &spelling)
{
    const QByteArray &like = spelling.like;
    const bool hasControl = std::any_of(text.begin(), text.end(), [](char c) { return isControl(c); });
    if (like.startsWith("'''") || like.startsWith("\"\"\"")) {
        QByteArray opening = openingLineBreak(like);
        if (opening.isEmpty() && text.startsWith('\n'))
            opening = spelling.lineEnding; // or the string's own first line break would be swallowed
        const bool literalHolds =
            !text.contains("'''") && !text.endsWith('\'') && !hasDelimiterLine(text)
            && std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\n'; });
        if (like.startsWith('\'') && literalHolds) {
            QByteArray body = text;
            return "'''" + opening + body.replace("\n", spelling.lineEnding) + "'''";
        }
        return "\"\"\"" + opening + escaped(text, true, spelling.lineEnding) + "\"\"\"";
    }
    if (like.startsWith('\'') && !text.contains('\'') && !hasControl)
        return '\'' + text + '\'';
    return '"' + escaped(text, false, {}) + '"';
}

} // namespace

QByteArray spellTomlKey(const QByteArray &name)
{
    const bool bare = !name.isEmpty() && std::all_of(name.begin(), name.end(), isBareKeyCharacter);
    return bare ? name : '"' + escaped(name, false, {}) + '"';
}

QByteArray spellTomlValue(const Value &value, const TomlSpelling &spelling)
{
    switch (value.kind()) {
    case Value::Kind::String:
        return spellString(value.bytes(), spelling);
    case Value::Kind::Array: {
        QByteArray items;
        for (const Value &item : value.items())
            items += (items.isEmpty() ? "" : ", ") + spellTomlValue(item);
        return '[' + items + ']';
    }
    case Value::Kind::Table: {
        QByteArray members;
        for (const Value::Member &member : value.members())
            members +=
                (members.isEmpty() ? "" : ", ") + spellTomlKey(member.key) + " = " + spellTomlValue(member.value);
        return members.isEmpty() ? QByteArray("{}") : "{ " + members + " }";
    }
    default:
        return value.toText().toUtf8();
    }
}

} // namespace vitrine
