#include "markdown/shortcodes.h"

#include "base/codepoints.h"

#include <QHash>

#include <algorithm>

namespace vitrine {

namespace {

/// Reads one tag.
class TagReader
{
public:
    TagReader(QByteArrayView text, qsizetype offset) : m_text(text), m_begin(offset), m_offset(offset) { }

    std::optional<ShortcodeTag> read()
    {
        if (!startsWith("{{<") && !startsWith("{{%"))
            return {};
        const QByteArray end = startsWith("{{<") ? ">}}" : "%}}";
        m_offset += 3;
        ShortcodeTag tag;
        if (startsWith("/*"))
            return readEscaped(tag, end);
        skipBlanks();
        if (peek() == '/') {
            tag.isClosing = true;
            ++m_offset;
            skipBlanks();
        }
        tag.name = takeWord();
        if (tag.name.isEmpty())
            return {};
        for (skipBlanks(); !startsWith(end); skipBlanks()) {
            if (m_offset >= m_text.size())
                return {};
            if (startsWith("/" + end)) {
                tag.isSelfClosing = true;
                ++m_offset;
                break;
            }
            const std::optional<ShortcodeParameter> parameter = readParameter();
            if (!parameter)
                return {};
            tag.parameters.push_back(*parameter);
        }
        tag.range = {m_begin, m_offset + end.size()};
        return tag;
    }

private:
    char peek() const { return m_offset < m_text.size() ? m_text.at(m_offset) : '\0'; }
    bool startsWith(QByteArrayView prefix) const
    {
        return m_offset < m_text.size() && m_text.sliced(m_offset).startsWith(prefix);
    }
    void skipBlanks()
    {
        while (isAsciiSpace(uchar(peek())))
            ++m_offset;
    }

    std::optional<ShortcodeTag> readEscaped(ShortcodeTag tag, const QByteArray &end)
    {
        const qsizetype close = m_text.indexOf("*/" + end, m_offset + 2);
        if (close < 0)
            return {};
        tag.isEscaped = true;
        tag.name =
            (m_text.sliced(m_begin, 3).toByteArray() + m_text.sliced(m_offset + 2, close - m_offset - 2).toByteArray())
            + end;
        tag.range = {m_begin, close + 2 + end.size()};
        return tag;
    }

    /// What a word of a tag may consist of: of a path such as `docs/cite.html` too, and of an unquoted value.
    QByteArray takeWord()
    {
        const qsizetype begin = m_offset;
        while (m_offset < m_text.size()) {
            const char c = m_text.at(m_offset);
            // A tag within a tag: the outer one never ends.
            if (startsWith("{{"))
                return {};
            const bool ends = isAsciiSpace(uchar(c)) || c == '=' || c == '"' || c == '`' || startsWith(">}}")
                              || startsWith("%}}") || startsWith("/>}}") || startsWith("/%}}");
            if (ends)
                break;
            ++m_offset;
        }
        return m_text.sliced(begin, m_offset - begin).toByteArray();
    }

    std::optional<QByteArray> readValue()
    {
        const char quote = peek();
        if (quote != '"' && quote != '`') {
            const QByteArray word = takeWord();
            return word.isEmpty() ? std::nullopt : std::optional(word);
        }
        QByteArray value;
        for (++m_offset; m_offset < m_text.size(); ++m_offset) {
            const char c = m_text.at(m_offset);
            if (c == quote) {
                ++m_offset;
                return value;
            }
            if (c == '\\' && quote == '"' && m_offset + 1 < m_text.size() && m_text.at(m_offset + 1) == '"')
                ++m_offset;
            value += m_text.at(m_offset);
        }
        return {};
    }

    std::optional<ShortcodeParameter> readParameter()
    {
        const bool isQuoted = peek() == '"' || peek() == '`';
        std::optional<QByteArray> value = readValue();
        if (!value)
            return {};
        ShortcodeParameter parameter;
        const qsizetype behindWord = m_offset;
        skipBlanks();
        if (!isQuoted && peek() == '=') {
            ++m_offset;
            skipBlanks();
            parameter.name = *value;
            value = readValue();
            if (!value)
                return {};
        } else {
            m_offset = behindWord;
        }
        parameter.value = *value;
        return parameter;
    }

    QByteArrayView m_text;
    qsizetype m_begin;
    qsizetype m_offset;
};

} // namespace

QByteArray Shortcode::parameter(const QByteArray &name, int place) const
{
    const std::vector<ShortcodeParameter> &all = tag.parameters;
    const auto named =
        std::find_if(all.begin(), all.end(), [&](const ShortcodeParameter &p) { return p.name == name; });
    if (named != all.end() && !name.isEmpty())
        return named->value;
    const bool isPlaced = place >= 0 && size_t(place) < all.size() && all[size_t(place)].name.isEmpty();
    return isPlaced ? all[size_t(place)].value : QByteArray();
}

std::optional<ShortcodeTag> readShortcodeTag(QByteArrayView text, qsizetype offset)
{
    return TagReader(text, offset).read();
}

std::vector<Shortcode> readShortcodes(QByteArrayView text)
{
    std::vector<Shortcode> shortcodes;
    QHash<QByteArray, std::vector<size_t>> open; ///< Places of those that are not closed yet, by name.
    for (qsizetype i = text.indexOf("{{"); i >= 0;) {
        const std::optional<ShortcodeTag> tag = readShortcodeTag(text, i);
        if (tag) {
            std::vector<size_t> &same = open[tag->name];
            if (tag->isClosing && !same.empty()) {
                Shortcode &opened = shortcodes[same.back()];
                opened.inner = TextRange{opened.tag.range.end, tag->range.begin};
                opened.range.end = tag->range.end;
                same.pop_back();
            } else {
                if (!tag->isClosing && !tag->isSelfClosing && !tag->isEscaped)
                    same.push_back(shortcodes.size());
                shortcodes.push_back({*tag, {}, tag->range});
            }
        }
        i = text.indexOf("{{", tag ? tag->range.end : i + 1);
    }
    return shortcodes;
}

} // namespace vitrine
