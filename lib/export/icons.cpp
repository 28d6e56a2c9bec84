#include "export/icons.h"

#include <QByteArrayView>
#include <QList>
#include <QResource>
#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>

namespace vitrine {

namespace {

/// Classes of Font Awesome that say how an icon looks, not which one it is, and those that a theme makes of a pack's
/// name in front of an icon's.
constexpr std::array modifiers{"fa-lg",
                               "fa-xs",
                               "fa-sm",
                               "fa-xl",
                               "fa-2xs",
                               "fa-2xl",
                               "fa-1x",
                               "fa-2x",
                               "fa-3x",
                               "fa-4x",
                               "fa-5x",
                               "fa-6x",
                               "fa-7x",
                               "fa-8x",
                               "fa-9x",
                               "fa-10x",
                               "fa-fw",
                               "fa-ul",
                               "fa-li",
                               "fa-border",
                               "fa-pull-left",
                               "fa-pull-right",
                               "fa-spin",
                               "fa-pulse",
                               "fa-stack",
                               "fa-stack-1x",
                               "fa-stack-2x",
                               "fa-inverse",
                               "fa-flip-horizontal",
                               "fa-flip-vertical",
                               "fa-flip-both",
                               "fa-rotate-90",
                               "fa-rotate-180",
                               "fa-rotate-270",
                               "fa-fa",
                               "fa-fas",
                               "fa-far",
                               "fa-fab",
                               "fa-solid",
                               "fa-regular",
                               "fa-brands",
                               "fa-light",
                               "fa-duotone",
                               "fa-thin",
                               "ai-lg",
                               "ai-2x",
                               "ai-3x",
                               "ai-4x",
                               "ai-5x",
                               "ai-fw"};

/// What a class attribute says about an icon.
struct IconName
{
    QByteArray style; ///< fas, far, fab, fa or ai.
    QByteArray name;  ///< Empty if there is none.
};

IconName readClasses(const QByteArray &classes)
{
    IconName icon;
    for (const QByteArray &word : classes.simplified().split(' ')) {
        if (word == "ai" || word == "custom")
            icon.style = word;
        else if (word == "fa" || word == "fas" || word == "far" || word == "fab")
            icon.style = icon.style.isEmpty() ? word : icon.style;
        else if (word == "fa-solid" || word == "fal" || word == "fad" || word == "fa-light")
            icon.style = "fas";
        else if (word == "fa-regular")
            icon.style = "far";
        else if (word == "fa-brands")
            icon.style = "fab";
        const bool isModifier = std::find(modifiers.begin(), modifiers.end(), word) != modifiers.end();
        if (icon.name.isEmpty() && !isModifier && (word.startsWith("fa-") || word.startsWith("ai-")))
            icon.name = word.sliced(3);
        // The theme's pack for what a site draws itself; it has none of that name.
        if (icon.style == "custom" && icon.name.isEmpty() && word.startsWith("custom-"))
            icon.name = word.sliced(qsizetype(strlen("custom-")));
    }
    return icon;
}

/// The compiled-in list: lines "STYLE NAME<tab>VALUE", sorted by their bytes. Lives as long as the program.
QByteArrayView iconLines()
{
    static const QByteArray bytes = [] {
        const QResource resource(QStringLiteral(":/vitrine/page/icons.txt"));
        // Where it is not compressed, which is how it is compiled in, nothing is copied.
        if (resource.compressionAlgorithm() != QResource::NoCompression)
            return resource.uncompressedData();
        return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
    }();
    return bytes;
}

/// What stands behind `key` in the list; empty if it is not there.
QByteArrayView lookUp(const QByteArray &key)
{
    const QByteArrayView lines = iconLines();
    qsizetype low = 0; // always the beginning of a line, or the end
    qsizetype high = lines.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const qsizetype begin = middle == 0 ? 0 : lines.first(middle).lastIndexOf('\n') + 1;
        qsizetype end = lines.indexOf('\n', begin);
        end = end < 0 ? lines.size() : end;
        const QByteArrayView line = lines.sliced(begin, end - begin);
        const QByteArrayView found = line.first(std::max<qsizetype>(0, line.indexOf('\t')));
        const int order = QtPrivate::compareMemory(found, key);
        if (order == 0)
            return line.sliced(found.size() + 1);
        if (order < 0)
            low = std::min(end + 1, lines.size());
        else
            high = begin;
    }
    return {};
}

std::optional<Icon> iconOf(QByteArray key)
{
    QByteArrayView value = lookUp(key);
    // Another name leads to the shape in one step.
    if (value.startsWith('=')) {
        key = value.sliced(1).toByteArray();
        value = lookUp(key);
    }
    const qsizetype tab = value.indexOf('\t');
    if (tab < 0)
        return std::nullopt;
    Icon icon;
    icon.id = key.replace(' ', '-');
    icon.viewBox = value.first(tab).toByteArray();
    icon.path = value.sliced(tab + 1).toByteArray();
    if (icon.path.startsWith('-')) {
        icon.upwards = true;
        icon.path.remove(0, 1);
    }
    return icon;
}

} // namespace

QByteArray Icon::definition() const
{
    return "<path id=\"icon-" + id + "\"" + (upwards ? " transform=\"scale(1 -1)\"" : "") + " d=\"" + path + "\"/>";
}

QByteArray Icon::picture() const
{
    return "<svg class=\"icon\" viewBox=\"" + viewBox + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#icon-"
           + id + "\"/></svg>";
}

QByteArray Icon::label() const
{
    QByteArray words = id.sliced(id.indexOf('-') + 1).replace('-', ' ');
    words[0] = char(QChar::toUpper(uint(uchar(words.at(0)))));
    return words;
}

bool namesIcon(const QByteArray &classes)
{
    const IconName icon = readClasses(classes);
    return !icon.style.isEmpty() && !icon.name.isEmpty();
}

std::optional<Icon> findIcon(const QByteArray &classes)
{
    const IconName named = readClasses(classes);
    if (named.style.isEmpty() || named.name.isEmpty() || named.style == "custom")
        return std::nullopt;
    for (const QByteArray &style :
         {named.style, QByteArray(named.style == "ai" ? "ai" : "fas"), QByteArray("fab"), QByteArray("far")}) {
        if (auto icon = iconOf(style + ' ' + named.name))
            return icon;
        if (named.style == "ai")
            break;
    }
    return std::nullopt;
}

} // namespace vitrine
