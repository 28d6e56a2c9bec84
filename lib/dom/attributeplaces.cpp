#include "dom/attributeplaces.h"

namespace vitrine {

qsizetype tagNameEnd(QByteArrayView html, TextRange tag)
{
    qsizetype at = tag.begin + 1;
    while (at < tag.end - 1 && !isHtmlBlank(html[at]) && html[at] != '/')
        ++at;
    return at;
}

std::vector<AttributePlace> attributePlaces(QByteArrayView html, TextRange tag)
{
    std::vector<AttributePlace> attributes;
    const qsizetype end = tag.end - 1; // the ">"
    qsizetype at = tagNameEnd(html, tag);
    const auto skipBlanks = [&] {
        while (at < end && isHtmlBlank(html[at]))
            ++at;
    };
    while (true) {
        while (at < end && (isHtmlBlank(html[at]) || html[at] == '/'))
            ++at;
        if (at >= end)
            return attributes;
        AttributePlace attribute;
        const qsizetype begin = at;
        // A name may begin with "=", and nothing else ends at it.
        ++at;
        while (at < end && !isHtmlBlank(html[at]) && html[at] != '=' && html[at] != '/')
            ++at;
        attribute.name = html.sliced(begin, at - begin).toByteArray().toLower();
        attribute.range = {begin, at};
        skipBlanks();
        attribute.hasEqualsSign = at < end && html[at] == '=';
        if (attribute.hasEqualsSign) {
            attribute.range.end = ++at;
            skipBlanks();
        }
        attribute.value = {attribute.range.end, attribute.range.end};
        if (attribute.hasEqualsSign && at < end) {
            const char quote = html[at] == '"' || html[at] == '\'' ? html[at] : '\0';
            const qsizetype valueBegin = quote ? ++at : at;
            while (at < end && (quote ? html[at] != quote : !isHtmlBlank(html[at])))
                ++at;
            attribute.value = {valueBegin, at};
            if (quote && at < end)
                ++at;
            attribute.range.end = at;
        }
        attributes.push_back(std::move(attribute));
    }
}

} // namespace vitrine
