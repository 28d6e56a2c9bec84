#include "html/themecss.h"

#include <QByteArrayView>
#include <QDir>
#include <QFileInfo>
#include <QList>

#include <algorithm>

namespace vitrine {

namespace {

/// The style sheet with its comments blanked out, so that offsets stay.
QByteArray withoutComments(QByteArray css)
{
    for (qsizetype begin = css.indexOf("/*"); begin >= 0; begin = css.indexOf("/*", begin)) {
        const qsizetype end = css.indexOf("*/", begin + 2);
        const qsizetype past = end < 0 ? css.size() : end + 2;
        std::fill(css.begin() + begin, css.begin() + past, ' ');
        begin = past;
    }
    return css;
}

/// The value of a property in the body of a rule; empty if it is not there.
QByteArray propertyOf(QByteArrayView rule, const char *name)
{
    qsizetype end = 0;
    for (qsizetype begin = 0; begin < rule.size(); begin = end + 1) {
        end = rule.indexOf(';', begin);
        end = end < 0 ? rule.size() : end;
        const QByteArrayView declaration = rule.sliced(begin, end - begin);
        const qsizetype colon = declaration.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArrayView found = declaration.first(colon);
        if (found.sliced(found.lastIndexOf('{') + 1).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return declaration.sliced(colon + 1).trimmed().toByteArray();
    }
    return {};
}

/// A token such as "U+0460-052F", "U+20B4" or "U+4??" as first and last code point.
std::optional<std::pair<char32_t, char32_t>> codePointRange(QByteArray token)
{
    if (qstrnicmp(token.constData(), "u+", 2) != 0)
        return std::nullopt;
    token.remove(0, 2);
    QByteArray last = token;
    if (const qsizetype dash = token.indexOf('-'); dash >= 0) {
        last = token.sliced(dash + 1);
        token.truncate(dash);
    } else {
        last.replace('?', 'F');
        token.replace('?', '0');
    }
    bool hasFirst = false;
    bool hasLast = false;
    const std::pair range{char32_t(token.toUInt(&hasFirst, 16)), char32_t(last.toUInt(&hasLast, 16))};
    return hasFirst && hasLast ? std::optional(range) : std::nullopt;
}

} // namespace

std::vector<CssUrl> findCssUrls(const QByteArray &css)
{
    const QByteArray live = withoutComments(css);
    const QByteArray lower = live.toLower();
    std::vector<CssUrl> urls;
    for (qsizetype begin = lower.indexOf("url("); begin >= 0; begin = lower.indexOf("url(", begin + 1)) {
        qsizetype first = begin + 4;
        while (first < live.size() && QByteArrayView(" \t\r\n\f").contains(live.at(first)))
            ++first;
        // In quotes, a parenthesis is a part of the address.
        const bool isQuoted = first < live.size() && (live.at(first) == '"' || live.at(first) == '\'');
        const qsizetype last = isQuoted ? live.indexOf(live.at(first), first + 1) : live.indexOf(')', first);
        const qsizetype end = last < 0 ? -1 : live.indexOf(')', last);
        if (end < 0)
            break;
        const qsizetype from = isQuoted ? first + 1 : first;
        urls.push_back({{begin, end + 1}, live.sliced(from, last - from).trimmed()});
        begin = end;
    }
    return urls;
}

AssetAddress assetAddress(const QString &sheet, const QByteArray &target)
{
    const auto suffix = std::find_if(target.begin(), target.end(), [](char c) { return c == '?' || c == '#'; });
    const qsizetype end = suffix - target.begin();
    const QString name = QDir::cleanPath(QFileInfo(sheet).path() + u'/' + QString::fromUtf8(target.first(end)));
    const bool leadsOut = name.startsWith(u"../") || name.startsWith(u'/');
    return {leadsOut ? QString() : name, target.sliced(end)};
}

std::vector<QByteArray> remoteCssAddresses(const QByteArray &css)
{
    std::vector<QByteArray> addresses;
    const auto appendRemote = [&](const QByteArray &address) {
        const QByteArray lower = address.toLower();
        const bool isRemote = lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
        if (isRemote && std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(address);
    };
    for (const CssUrl &url : findCssUrls(css))
        appendRemote(url.target);
    const QByteArray live = withoutComments(css);
    const QByteArray lower = live.toLower();
    for (qsizetype begin = lower.indexOf("@import"); begin >= 0; begin = lower.indexOf("@import", begin + 1)) {
        // In quotes; the other form is a url(…).
        const QByteArray rest = live.sliced(begin + 7).trimmed();
        const char quote = rest.isEmpty() ? '\0' : rest.at(0);
        const qsizetype end = quote == '"' || quote == '\'' ? rest.indexOf(quote, 1) : -1;
        if (end > 0)
            appendRemote(rest.sliced(1, end - 1));
    }
    return addresses;
}

bool hasCssImport(const QByteArray &css)
{
    // An escape may spell the word too; no theme has a reason for one there.
    const QByteArray live = withoutComments(css).toLower();
    return live.contains("@import") || live.contains("@\\");
}

bool FontFaceRule::serves(const std::vector<char32_t> &codePoints) const
{
    if (characters.isEmpty())
        return true;
    for (const QByteArray &token : characters.split(',')) {
        const auto served = codePointRange(token.trimmed());
        if (!served)
            return true;
        const auto found = std::lower_bound(codePoints.begin(), codePoints.end(), served->first);
        if (found != codePoints.end() && *found <= served->second)
            return true;
    }
    return false;
}

std::vector<FontFaceRule> findFontFaceRules(const QByteArray &css)
{
    const QByteArray live = withoutComments(css);
    std::vector<FontFaceRule> rules;
    for (qsizetype begin = live.indexOf("@font-face"); begin >= 0; begin = live.indexOf("@font-face", begin + 1)) {
        const qsizetype end = live.indexOf('}', begin);
        if (end < 0)
            break;
        const QByteArray rule = live.sliced(begin, end - begin);
        FontFaceRule face;
        face.range = {begin, end + 1};
        face.characters = propertyOf(rule, "unicode-range");
        if (const QByteArray style = propertyOf(rule, "font-style"); !style.isEmpty())
            face.style = style.toLower();
        const QByteArray weight = propertyOf(rule, "font-weight").toLower();
        bool isNumber = false;
        const int number = weight.toInt(&isNumber);
        face.weight = isNumber ? number : weight == "bold" ? 700 : 400;
        rules.push_back(face);
    }
    return rules;
}

} // namespace vitrine
