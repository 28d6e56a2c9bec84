#include "dom/htmltext.h"

#include "base/codepoints.h"

#include <algorithm>
#include <cstring>

namespace vitrine {

namespace {

bool isHexDigit(QByteArrayView text, qsizetype i)
{
    return i < text.size() && isxdigit(uchar(text.at(i)));
}

/// Longest tag that is read.
constexpr qsizetype longestTag = qsizetype(8) * 1024;

/// Reads a tag as Markdown defines it.
class TagReader
{
public:
    explicit TagReader(QByteArrayView text) : m_text(text.first(std::min(text.size(), longestTag))) { }

    /// Its length; 0 if the text does not begin with one.
    qsizetype length()
    {
        if (!take('<'))
            return 0;
        const bool isEnd = take('/');
        if (!isAsciiLetter(uchar(peek())))
            return 0;
        skip([](char c) { return isAsciiLetter(uchar(c)) || isAsciiDigit(uchar(c)) || c == '-'; });
        bool isGood = true;
        while (isGood && skipBlanks() && !isEnd && isNameStart(peek()))
            isGood = takeAttribute();
        if (!isEnd)
            take('/');
        return isGood && take('>') && !hasBlankLine() ? m_offset : 0;
    }

private:
    char peek() const { return m_offset < m_text.size() ? m_text.at(m_offset) : '\0'; }
    bool take(char c)
    {
        const bool isThere = m_offset < m_text.size() && m_text.at(m_offset) == c;
        m_offset += isThere ? 1 : 0;
        return isThere;
    }
    template <typename Predicate> qsizetype skip(Predicate belongs)
    {
        const qsizetype begin = m_offset;
        while (m_offset < m_text.size() && belongs(m_text.at(m_offset)))
            ++m_offset;
        return m_offset - begin;
    }
    bool skipBlanks()
    {
        return skip([](char c) { return isAsciiSpace(uchar(c)); }) > 0;
    }
    /// Whether a paragraph would end within what has been read.
    bool hasBlankLine() const
    {
        bool isBlank = false;
        for (const char c : m_text.first(m_offset)) {
            if (c == '\n' && isBlank)
                return true;
            isBlank = c == '\n' || (isBlank && isAsciiSpace(uchar(c)));
        }
        return false;
    }
    static bool isNameStart(char c) { return isAsciiLetter(uchar(c)) || c == '_' || c == ':'; }

    bool takeAttribute()
    {
        skip([](char c) { return isNameStart(c) || isAsciiDigit(uchar(c)) || c == '.' || c == '-'; });
        const qsizetype behindName = m_offset;
        skipBlanks();
        if (!take('=')) {
            m_offset = behindName;
            return true;
        }
        skipBlanks();
        for (const char quote : {'"', '\''}) {
            if (take(quote)) {
                const qsizetype end = m_text.indexOf(quote, m_offset);
                m_offset = end + 1;
                return end >= 0;
            }
        }
        return skip([](char c) { return !isAsciiSpace(uchar(c)) && c != '\0' && !strchr("\"'=<>`", c); }) > 0;
    }

    QByteArrayView m_text;
    qsizetype m_offset = 0;
};

} // namespace

void appendEscaped(QByteArray &html, QByteArrayView text)
{
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *entity = nullptr;
        switch (text.at(i)) {
        case '&':
            entity = "&amp;";
            break;
        case '<':
            entity = "&lt;";
            break;
        case '>':
            entity = "&gt;";
            break;
        case '"':
            entity = "&quot;";
            break;
        default:
            continue;
        }
        html.append(text.sliced(copied, i - copied));
        html += entity;
        copied = i + 1;
    }
    html.append(text.sliced(copied));
}

QByteArray escapedHtml(const QByteArray &text)
{
    QByteArray html;
    html.reserve(text.size());
    appendEscaped(html, text);
    return html.replace('\'', "&#39;");
}

QByteArray encodedAddress(const QByteArray &address)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QByteArray encoded;
    encoded.reserve(address.size());
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char c = address.at(i);
        // Goldmark looks at the first digit only.
        const bool isEncoded = c == '%' && isHexDigit(address, i + 1) && i + 2 < address.size();
        if (isEncoded || isAsciiLetter(uchar(c)) || isAsciiDigit(uchar(c))
            || (c != '\0' && strchr("!#$&'()*+,-./:;=?@_~", c))) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += hex[uchar(c) >> 4];
            encoded += hex[uchar(c) & 15];
        }
    }
    return encoded;
}

bool isScriptAddress(const QByteArray &address, bool isPicture)
{
    // Browsers skip controls and blanks in front, and tabs and line ends anywhere.
    QByteArray plain;
    for (const char c : address) {
        const bool isSkipped = c == '\t' || c == '\n' || c == '\r' || (plain.isEmpty() && uchar(c) <= ' ');
        if (!isSkipped)
            plain += c;
        if (plain.size() > 80)
            break;
    }
    plain = plain.toLower();
    for (const char *scheme : {"javascript:", "vbscript:", "livescript:"}) {
        if (plain.startsWith(scheme))
            return true;
    }
    // A document as data may run scripts, and SVG is one wherever it is not shown as a picture.
    if (!plain.startsWith("data:"))
        return false;
    return !plain.startsWith("data:image/") || (plain.startsWith("data:image/svg") && !isPicture);
}

bool isUnsafeAddress(const QByteArray &address)
{
    if (address.startsWith("data:image/")) {
        for (const char *kind : {"png;", "gif;", "jpeg;", "webp;", "svg+xml;"}) {
            if (QByteArrayView(address).sliced(11).startsWith(kind))
                return false;
        }
        return true;
    }
    for (const char *scheme : {"javascript:", "vbscript:", "file:", "data:"}) {
        if (address.startsWith(scheme))
            return true;
    }
    return false;
}

qsizetype htmlTagLength(QByteArrayView text)
{
    return TagReader(text).length();
}

qsizetype insertAttribute(QByteArray &html, qsizetype begin, const QByteArray &attribute)
{
    for (qsizetype i = html.indexOf('<', begin); i >= 0 && i + 1 < html.size(); i = html.indexOf('<', i + 1)) {
        if (QByteArrayView(html).sliced(i).startsWith("<!--")) {
            i = html.indexOf("-->", i + 4);
            if (i < 0)
                break;
        } else if (isAsciiLetter(uchar(html.at(i + 1)))) {
            qsizetype end = i + 1;
            while (end < html.size() && !QByteArrayView(" \t\r\n/>").contains(html.at(end)))
                ++end;
            html.insert(end, ' ' + attribute);
            return end;
        }
    }
    return -1;
}

} // namespace vitrine
