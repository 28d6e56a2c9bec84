#include "html/csscolor.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

std::optional<CssColor> readHex(const QByteArray &digits)
{
    const bool isShort = digits.size() == 3;
    if (!isShort && digits.size() != 6)
        return std::nullopt;
    std::array<double, 3> parts{};
    for (qsizetype i = 0; i < 3; ++i) {
        bool isNumber = false;
        const QByteArray part = isShort ? QByteArray(2, digits.at(i)) : digits.sliced(2 * i, 2);
        parts[size_t(i)] = part.toInt(&isNumber, 16) / 255.0;
        if (!isNumber)
            return std::nullopt;
    }
    return CssColor{parts[0], parts[1], parts[2]};
}

/// The numbers between parentheses, percentages as parts of `whole`; nothing if there are not three, or a fourth one
/// that lets something through.
std::optional<std::array<double, 3>> readNumbers(QByteArray text, const std::array<double, 3> &whole)
{
    const qsizetype open = text.indexOf('(');
    if (open < 0 || !text.endsWith(')'))
        return std::nullopt;
    text = text.sliced(open + 1, text.size() - open - 2);
    const QList<QByteArray> words = text.replace(',', ' ').replace('/', ' ').simplified().split(' ');
    if (words.size() != 3 && !(words.size() == 4 && (words.at(3) == "1" || words.at(3) == "100%")))
        return std::nullopt;
    std::array<double, 3> numbers{};
    for (qsizetype i = 0; i < 3; ++i) {
        QByteArray word = words.at(i);
        const bool isPercentage = word.endsWith('%');
        if (isPercentage)
            word.chop(1);
        if (word.endsWith("deg"))
            word.chop(3);
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return std::nullopt;
        numbers[size_t(i)] = isPercentage ? number / 100 * whole[size_t(i)] : number;
    }
    return numbers;
}

CssColor fromHsl(double hue, double saturation, double lightness)
{
    const double turned = hue - 360 * std::floor(hue / 360);
    const auto part = [&](double n) {
        const double k = std::fmod(n + turned / 30, 12);
        const double spread = saturation * std::min(lightness, 1 - lightness);
        return lightness - spread * std::clamp(std::min(k - 3, 9 - k), -1.0, 1.0);
    };
    return {part(0), part(8), part(4)};
}

double luminance(const CssColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

std::optional<CssColor> readCssColor(const QByteArray &text)
{
    const QByteArray color = text.trimmed().toLower();
    if (color.startsWith('#'))
        return readHex(color.sliced(1));
    if (color == "white" || color == "black")
        return color == "white" ? CssColor{1, 1, 1} : CssColor{};
    const auto part = [](double value) { return std::clamp(value, 0.0, 1.0); };
    if (color.startsWith("rgb")) {
        const auto numbers = readNumbers(color, {255, 255, 255});
        if (numbers)
            return CssColor{part((*numbers)[0] / 255), part((*numbers)[1] / 255), part((*numbers)[2] / 255)};
    } else if (color.startsWith("hsl")) {
        const auto numbers = readNumbers(color, {360, 1, 1});
        if (numbers)
            return fromHsl((*numbers)[0], part((*numbers)[1]), part((*numbers)[2]));
    }
    return std::nullopt;
}

QByteArray cssText(const CssColor &color)
{
    QByteArray text = "#";
    for (const double part : {color.red, color.green, color.blue})
        text += QByteArray::number(qRound(part * 255), 16).rightJustified(2, '0');
    return text;
}

double contrast(const CssColor &a, const CssColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

CssColor readableOn(const CssColor &page, const CssColor &color, double wantedContrast)
{
    // What is written down is rounded, so that is what has to be readable.
    const auto rounded = [](const CssColor &c) { return *readHex(cssText(c).sliced(1)); };
    const CssColor end = luminance(page) > 0.18 ? CssColor{} : CssColor{1, 1, 1};
    constexpr int steps = 100;
    for (int i = 0; i <= steps; ++i) {
        const double way = double(i) / steps;
        const auto between = [way](double from, double to) { return from + (to - from) * way; };
        const CssColor tried =
            rounded({between(color.red, end.red), between(color.green, end.green), between(color.blue, end.blue)});
        if (contrast(page, tried) >= wantedContrast)
            return tried;
    }
    return end;
}

} // namespace vitrine
