#include "markdown/barelinks.h"

#include "base/codepoints.h"

#include <algorithm>
#include <cstring>

namespace vitrine {

namespace {

constexpr qsizetype longestDomain = 256;
constexpr qsizetype longestLocalPart = 256; ///< Of a mail address; mail servers take 64.

bool isAlphanumeric(char c)
{
    return isAsciiLetter(uchar(c)) || isAsciiDigit(uchar(c));
}

bool isOneOf(char c, const char *characters)
{
    return c != '\0' && strchr(characters, c);
}

bool isDomain(char c)
{
    return isAlphanumeric(c) || isOneOf(c, "-@:%._+~#=");
}

/// From `begin`, the end of a domain with a dot and a name in small letters as its last part; -1 for none.
qsizetype domainEnd(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longestDomain && isDomain(text.at(end)))
        ++end;
    const auto isLower = [&](qsizetype i) { return i < text.size() && text.at(i) >= 'a' && text.at(i) <= 'z'; };
    for (qsizetype dot = end; dot > begin; --dot) {
        if (dot < text.size() && text.at(dot) == '.' && isLower(dot + 1)) {
            qsizetype last = dot + 1;
            while (isLower(last))
                ++last;
            return last;
        }
    }
    return -1;
}

/// Behind a path, query or fragment that begins at `begin`; `begin` itself if none does.
qsizetype pathEnd(QByteArrayView text, qsizetype begin, bool allowsDollar)
{
    if (begin >= text.size() || !isOneOf(text.at(begin), "/#?"))
        return begin;
    const auto isPath = [&](char c) {
        return isAlphanumeric(c) || isOneOf(c, "-@:%_+.~#!?&/=();,'\">^{}[]`") || (allowsDollar && c == '$');
    };
    return std::find_if_not(text.begin() + begin, text.end(), isPath) - text.begin();
}

/// What punctuation at the end of an address belongs to the sentence around it.
qsizetype withoutTail(QByteArrayView text, qsizetype end)
{
    const char last = text.at(end - 1);
    if (last == '.') {
        --end;
    } else if (last == ')') {
        qsizetype surplus = 0;
        for (qsizetype i = 0; i < end; ++i)
            surplus += text.at(i) == ')' ? 1 : text.at(i) == '(' ? -1 : 0;
        end -= std::max<qsizetype>(surplus, 0);
    } else if (last == ';') {
        qsizetype i = end - 2;
        while (i >= 0 && isAlphanumeric(text.at(i)))
            --i;
        if (i >= 0 && i != end - 2 && text.at(i) == '&')
            end = i;
    }
    return end;
}

qsizetype withoutPunctuation(QByteArrayView text, qsizetype end)
{
    while (end > 1 && isOneOf(text.at(end - 1), "?!.,:*_~"))
        --end;
    return end;
}

/// One part of a domain name: up to 63 letters, digits and inner hyphens. `begin` itself for none.
qsizetype labelEnd(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    qsizetype last = begin;
    while (end < text.size() && end - begin < 63
           && (isAlphanumeric(text.at(end)) || (text.at(end) == '-' && end > begin))) {
        if (text.at(end) != '-')
            last = end + 1;
        ++end;
    }
    return last;
}

} // namespace

qsizetype bareUrlLength(QByteArrayView text)
{
    qsizetype end = -1;
    for (const char *scheme : {"http://", "https://", "ftp://"}) {
        if (!text.startsWith(scheme))
            continue;
        end = domainEnd(text, qsizetype(strlen(scheme)));
        if (end > 0) {
            qsizetype port = end + 1;
            while (port < text.size() && isAsciiDigit(uchar(text.at(port))))
                ++port;
            if (end < text.size() && text.at(end) == ':' && port > end + 1)
                end = port;
            end = pathEnd(text, end, true);
        }
    }
    if (text.startsWith("www.")) {
        end = domainEnd(text, 4);
        if (end > 0)
            end = pathEnd(text, end, false);
    }
    return end > 0 ? withoutPunctuation(text, withoutTail(text, end)) : 0;
}

qsizetype bareMailLength(QByteArrayView text)
{
    if (text.isEmpty() || isAsciiPunctuation(uchar(text.front())))
        return 0;
    const auto isLocal = [](char c) { return isAlphanumeric(c) || isOneOf(c, "!#$%&'*+-./=?^_`{|}~"); };
    const QByteArrayView start = text.first(std::min(text.size(), longestLocalPart + 1));
    const qsizetype at = std::find_if_not(start.begin(), start.end(), isLocal) - start.begin();
    if (at == 0 || at >= text.size() || text.at(at) != '@')
        return 0;
    qsizetype end = labelEnd(text, at + 1);
    if (end == at + 1)
        return 0;
    while (end < text.size() && text.at(end) == '.' && labelEnd(text, end + 1) > end + 1)
        end = labelEnd(text, end + 1);
    if (!text.sliced(at, end - 1 - at).contains('.'))
        return 0;
    if (end < text.size() && isOneOf(text.at(end), "-_"))
        return 0;
    return withoutPunctuation(text, end);
}

} // namespace vitrine
