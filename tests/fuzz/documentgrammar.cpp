#include "fuzz/documentgrammar.h"

#include "toml/tomlreader.h"

#include <QSet>

#include <limits>

namespace vitrine::test {

namespace {

/// A key as it is spelled, and what it means.
struct SpelledKey
{
    const char *spelled;
    const char *name;
};

/// Writes one document. The names of keys, dotted prefixes, tables and arrays are disjoint, so that a text is nearly
/// always valid.
class DocumentWriter
{
public:
    explicit DocumentWriter(ByteChoices &choices) : m_choices(choices) { }

    QByteArray write()
    {
        const qsizetype ends = m_choices.below(8);
        m_lineEnd = ends == 5 || ends == 6 ? "\r\n" : "\n";
        m_mixed = ends == 7;
        const QByteArray bom = m_choices.oneIn(16) ? "\xEF\xBB\xBF" : "";
        m_indent = m_choices.of({"", "  ", "\t", "    "});
        m_equals = m_choices.of({" = ", "=", " =", "\t=  "});
        const qsizetype pieces = 1 + m_choices.below(14);
        for (qsizetype i = 0; i < pieces && !m_choices.atEnd(); ++i)
            piece();
        if (m_choices.oneIn(8)) {
            while (m_text.endsWith('\n') || m_text.endsWith('\r'))
                m_text.chop(1);
        }
        return bom + m_text;
    }

private:
    void endLine()
    {
        if (m_choices.oneIn(8))
            m_text += m_choices.of({" ", "\t", "  "});
        m_text += m_mixed && m_choices.oneIn(2) ? QByteArray("\r\n") : m_lineEnd;
    }

    /// A comment behind something, sometimes.
    void endCommentedLine()
    {
        if (m_choices.oneIn(4))
            m_text += m_choices.of({" # behind", "# glued", "\t#"});
        endLine();
    }

    void comment()
    {
        m_text +=
            m_choices.of({"", "  "}) + '#'
            + m_choices.of({" a comment", "", " key = 1", " [t]", "[[x]]", "# twice", " \xE2\x82\xAC \"\"\"", " ]"});
        endLine();
    }

    void piece()
    {
        switch (m_choices.below(16)) {
        case 0:
        case 1:
            endLine();
            return;
        case 2:
        case 3:
            comment();
            return;
        case 4:
            tableHeader();
            return;
        case 5:
        case 6:
        case 7:
            blockHeader();
            return;
        case 8:
            hiddenBlock();
            return;
        case 9:
            keyValue(true);
            return;
        default:
            keyValue(false);
        }
    }

    /// Notes that `name` is taken below the current table; false if it was.
    bool take(const QByteArray &name)
    {
        const QByteArray full = m_table + '\n' + name;
        if (m_taken.contains(full))
            return false;
        m_taken.insert(full);
        return true;
    }

    void keyValue(bool dotted)
    {
        static constexpr SpelledKey keys[] = {{"course", "course"},
                                              {"year", "year"},
                                              {"a", "a"},
                                              {"\"q k\"", "q k"},
                                              {"'lit.dot'", "lit.dot"},
                                              {"\"\"", ""},
                                              {"\"\\u00E9\\n\"", "\xC3\xA9\n"},
                                              {"3", "3"},
                                              {"b-_", "b-_"},
                                              {"\"a\"", "a"}};
        const SpelledKey &key = keys[m_choices.below(qsizetype(std::size(keys)))];
        QByteArray prefix;
        QByteArray prefixName;
        if (dotted) {
            prefix = m_choices.of({"d.", "d.e.", "d . e .", "\"d\".", "f."});
            prefixName = QByteArray(prefix).replace(' ', "").replace('"', "");
        }
        if (!take(prefixName + key.name))
            return;
        m_text += (m_table.isEmpty() ? QByteArray() : m_indent) + prefix + key.spelled
                  + (m_choices.oneIn(8) ? m_choices.of({" = ", "=", "  =\t"}) : m_equals);
        value(0, true);
        endCommentedLine();
    }

    void tableHeader()
    {
        QByteArray header = m_choices.of({"t", "t.u", "t.u.v", "s", "\"q t\"", "interests", " s . r ", "education"});
        QByteArray name = QByteArray(header).replace(' ', "");
        if (!m_block.isEmpty() && m_choices.oneIn(2)) {
            header = m_block + m_choices.of({".sub", ".sub.deep", ".\"s u\"", ".other"});
            name = m_blockName + header.mid(m_block.size());
        }
        if (m_tables.contains(name))
            return;
        m_tables.insert(name);
        m_table = name;
        m_text += m_choices.of({"", "", "  "}) + '[' + header + ']';
        endCommentedLine();
    }

    void blockHeader()
    {
        QByteArray header = m_choices.of({"education.courses", "x", "experience", "\"q x\"", "education.courses"});
        QByteArray name = header;
        if (m_block == "x" && m_choices.oneIn(2)) {
            header = m_choices.of({"x.inner", "x . inner", "x.\"in 2\""});
            name = m_blockName + QByteArray(header).mid(1).replace(' ', "");
        } else {
            m_block = header;
            m_blockName = header + '#' + QByteArray::number(m_count);
        }
        m_table = name + '#' + QByteArray::number(m_count++);
        m_text += m_choices.of({"", "", "  "}) + "[[" + header + "]]";
        endCommentedLine();
        for (qsizetype keys = m_choices.below(4); keys > 0; --keys)
            keyValue(m_choices.oneIn(8));
        if (m_choices.oneIn(2))
            endLine();
    }

    void hiddenBlock()
    {
        const QByteArray prefix = m_choices.of({"# ", "#", "## ", "  # ", "  #"});
        m_text += prefix + "[[" + m_choices.of({"education.courses", "x", "experience", "x.inner"}) + "]]";
        endLine();
        const qsizetype keys = m_choices.below(4);
        for (qsizetype i = 0; i < keys; ++i) {
            m_text += prefix + m_choices.of({"", "  "})
                      + m_choices.of({"course = \"hidden\"", "year = 2001", "a = [1, 2] # kept", "# nested"});
            endLine();
        }
        if (m_choices.oneIn(2))
            endLine();
    }

    void value(int depth, bool mayBreak)
    {
        const qsizetype kind = m_choices.below(depth < 3 ? 12 : 8);
        if (kind < 8)
            m_text += scalar(mayBreak);
        else if (kind < 11)
            array(depth, mayBreak);
        else
            inlineTable(depth);
    }

    QByteArray scalar(bool mayBreak)
    {
        if (mayBreak && m_choices.oneIn(6)) {
            const QByteArray text =
                m_choices.of({"\"\"\"\nfirst\n  # none\nlast\"\"\"", "'''\nx\n'''", "\"\"\"a \\\n   b\"\"\"",
                              "\"\"\"\"\"\"", "\"\"\"\n[[x]]\n\"\"\"\"\"", "''' ''' "});
            return QByteArray(text).replace("\n", m_lineEnd);
        }
        return m_choices.of({"\"text\"",
                             "2019",
                             "true",
                             "''",
                             "\"\"",
                             "'C:\\x'",
                             "\"es\\tc \\\" \\u00e9\"",
                             "-0.0",
                             "nan",
                             "+inf",
                             "1e5",
                             "0xFF",
                             "1_000",
                             "1979-05-27",
                             "1979-05-27T07:32:00Z",
                             "1979-05-27 07:32:00.5-01:30",
                             "07:32:00",
                             "1979-05-27T07:32:00",
                             "\"\xE2\x82\xAC # no\"",
                             "\"\xF0\x9F\x98\x80\""});
    }

    /// Blanks, or where lines may break also those and comments, between the items of an array.
    void gap(bool mayBreak)
    {
        m_text += mayBreak ? QByteArray(m_choices.of({" ", "", "\n    ", "\n", " # note\n  ", "\n# above\n", "\n\n  "}))
                                 .replace("\n", m_lineEnd)
                           : m_choices.of({" ", ""});
    }

    void array(int depth, bool mayBreak)
    {
        m_text += '[';
        const bool lines = mayBreak && m_choices.oneIn(2);
        const qsizetype count = m_choices.below(4);
        for (qsizetype i = 0; i < count; ++i) {
            gap(lines);
            value(depth + 1, mayBreak);
            if (lines && m_choices.oneIn(4))
                gap(lines);
            if (i + 1 < count || m_choices.oneIn(3))
                m_text += ',';
        }
        gap(lines);
        m_text += ']';
    }

    void inlineTable(int depth)
    {
        static constexpr const char *names[] = {"a", "b", "\"c d\"", "e.f", "e.g"};
        const QByteArray blank = m_choices.of({" ", ""});
        m_text += '{' + blank;
        bool first = true;
        for (const char *name : names) {
            if (!m_choices.oneIn(2))
                continue;
            m_text += (first ? "" : ", ") + QByteArray(name) + m_choices.of({" = ", "="});
            value(depth + 1, false);
            first = false;
        }
        m_text += blank + '}';
    }

    ByteChoices &m_choices;
    QByteArray m_text;
    QByteArray m_lineEnd;
    bool m_mixed = false;
    QByteArray m_indent;
    QByteArray m_equals;
    QByteArray m_table;     ///< The table that keys go to, with the number of each block's element; empty for the root.
    QByteArray m_block;     ///< The last block of the top level as its header spells it, or empty.
    QByteArray m_blockName; ///< The same with its number.
    qsizetype m_count = 0;
    QSet<QByteArray> m_taken;
    QSet<QByteArray> m_tables;
};

} // namespace

QByteArray makeTomlDocument(ByteChoices &choices)
{
    return DocumentWriter(choices).write();
}

QByteArray makeKeyName(ByteChoices &choices)
{
    return choices.of(
        {"new", "a", "year", "course", "with blank", "", "dot.ted", "\xC3\xA9", "q\"uote", "sub", "d", "1"});
}

Value makeValue(ByteChoices &choices, int depth)
{
    switch (choices.below(depth < 3 ? 14 : 8)) {
    case 0:
        return QByteArray("new");
    case 1:
        return qint64(choices.byte()) - 100;
    case 2:
        return choices.oneIn(2);
    case 3:
        return choices.of({"", "two\nlines", "\"\"\"", "'''", "\\", "tab\t", "cr\r\n", "\x01\x7F", "#", "end'", "\n",
                           "]]", "\xF0\x9F\x98\x80", "\xC2\x85\xE2\x80\xA8", "end\""});
    case 4:
        return *readTomlValue(choices.of({"1979-05-27", "1979-05-27T07:32:00Z", "07:32:00.25", "1979-05-27T07:32:00"}));
    case 5:
        return *readTomlValue(choices.of({"1.0", "nan", "-inf", "-0.0", "1e300", "3.141592653589793"}));
    case 6:
        return choices.oneIn(2) ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    case 7:
        return QByteArray(choices.below(64), 'x');
    case 8:
    case 9:
    case 10: {
        Value::Items items;
        for (qsizetype count = choices.below(4); count > 0; --count)
            items.push_back(makeValue(choices, depth + 1));
        return items;
    }
    default: {
        Value::Members members;
        for (qsizetype count = choices.below(4); count > 0; --count) {
            const QByteArray key = makeKeyName(choices);
            if (!Value(members).find(key))
                members.push_back({key, makeValue(choices, depth + 1)});
        }
        return members;
    }
    }
}

} // namespace vitrine::test
