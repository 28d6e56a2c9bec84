#include "preview/htmlattributes.h"

#include "dom/attributeplaces.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The character that an entity, without `&` and `;`, stands for; nothing for one that is not known.
QString entity(const QString &name)
{
    static const std::pair<QLatin1String, QChar> named[] = {
        {QLatin1String("amp"), u'&'},  {QLatin1String("lt"), u'<'},    {QLatin1String("gt"), u'>'},
        {QLatin1String("quot"), u'"'}, {QLatin1String("apos"), u'\''},
    };
    for (const auto &[known, character] : named) {
        if (name == known)
            return QString(character);
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

QString decoded(const QByteArray &bytes)
{
    constexpr qsizetype longestEntity = 12;
    const QString text = QString::fromUtf8(bytes);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i] == u'&' ? QStringView(text).mid(i, longestEntity).indexOf(u';') : -1;
        const QString character = length > 0 ? entity(text.mid(i + 1, length - 1)) : QString();
        if (character.isEmpty()) {
            result += text[i];
        } else {
            result += character;
            i += length;
        }
    }
    return result;
}

} // namespace

std::vector<HtmlAttribute> readAttributes(const QByteArray &html, const HtmlTag &tag)
{
    std::vector<HtmlAttribute> attributes;
    for (const AttributePlace &place : attributePlaces(html, tag.range))
        attributes.push_back({place.name, decoded(html.sliced(place.value.begin, place.value.length())), place.range});
    return attributes;
}

QString attributeValue(const std::vector<HtmlAttribute> &attributes, QByteArrayView name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const HtmlAttribute &attribute) { return attribute.name == name; });
    return found == attributes.end() ? QString() : found->value;
}

} // namespace vitrine
