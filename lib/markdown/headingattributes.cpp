#include "markdown/headingattributes.h"

#include "base/codepoints.h"

#include <algorithm>
#include <cstring>

namespace vitrine {

namespace {

class AttributeReader
{
public:
    explicit AttributeReader(QByteArrayView text) : m_text(text) { }

    std::optional<AttributeList> read()
    {
        if (peek() != '{')
            return {};
        ++m_offset;
        AttributeList list;
        while (peek() != '}') {
            std::optional<HeadingAttribute> attribute = readOne();
            if (!attribute)
                return {};
            add(list.attributes, std::move(*attribute));
            skipBlanks();
            if (peek() == ',') {
                ++m_offset;
                skipBlanks();
            }
        }
        list.length = m_offset + 1;
        return list;
    }

private:
    char peek() const { return m_offset < m_text.size() ? m_text.at(m_offset) : '\0'; }
    void skipBlanks()
    {
        while (isAsciiSpace(uchar(peek())))
            ++m_offset;
    }
    template <typename Predicate> QByteArray take(Predicate belongs)
    {
        const qsizetype begin = m_offset;
        while (m_offset < m_text.size() && belongs(m_text.at(m_offset)))
            ++m_offset;
        return m_text.sliced(begin, m_offset - begin).toByteArray();
    }

    static bool startsName(char c) { return isAsciiLetter(uchar(c)) || c == '_' || c == ':'; }
    static bool isName(char c) { return startsName(c) || isAsciiDigit(uchar(c)) || c == '.' || c == '-'; }

    static void add(std::vector<HeadingAttribute> &attributes, HeadingAttribute attribute)
    {
        const auto same = std::find_if(attributes.begin(), attributes.end(),
                                       [&](const HeadingAttribute &known) { return known.name == attribute.name; });
        if (same != attributes.end() && attribute.name == "class")
            same->value += ' ' + attribute.value;
        else
            attributes.push_back(std::move(attribute));
    }

    std::optional<HeadingAttribute> readOne()
    {
        skipBlanks();
        if (const char mark = peek(); mark == '#' || mark == '.') {
            ++m_offset;
            const QByteArray value = take(
                [](char c) { return !isAsciiSpace(uchar(c)) && (!isAsciiPunctuation(uchar(c)) || strchr("_-:.", c)); });
            return HeadingAttribute{mark == '#' ? "id" : "class", value};
        }
        if (!startsName(peek()))
            return {};
        HeadingAttribute attribute;
        attribute.name = take(isName);
        skipBlanks();
        if (peek() != '=')
            return {};
        ++m_offset;
        skipBlanks();
        if (peek() == '"')
            return readString(attribute.value) ? std::optional(attribute) : std::nullopt;
        attribute.value =
            take(isAsciiDigit(uchar(peek())) ? [](char c) { return isAsciiDigit(uchar(c)) || c == '.'; } : isName);
        return attribute.value.isEmpty() ? std::nullopt : std::optional(attribute);
    }

    bool readString(QByteArray &value)
    {
        for (++m_offset; m_offset < m_text.size(); ++m_offset) {
            const char c = m_text.at(m_offset);
            if (c == '"') {
                ++m_offset;
                return true;
            }
            const bool isEscape = c == '\\' && m_offset + 1 < m_text.size() && strchr("\"/\\", m_text.at(m_offset + 1));
            if (isEscape)
                ++m_offset;
            value += m_text.at(m_offset);
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_offset = 0;
};

} // namespace

std::optional<AttributeList> readAttributes(QByteArrayView text)
{
    return AttributeReader(text).read();
}

} // namespace vitrine
