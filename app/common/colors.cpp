#include "common/colors.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr int mixingSteps = 40;

double linearChannel(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
           + 0.0722 * linearChannel(color.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QColor readableOn(const QColor &background, const QColor &color)
{
    const bool towardsWhite = contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black);
    const QColor end = towardsWhite ? Qt::white : Qt::black;
    for (int step = 0; step < mixingSteps; ++step) {
        // Rounded to what a screen shows, so that the promise holds for the colour that is drawn.
        const QColor candidate = QColor(mixed(color, end, double(step) / mixingSteps).rgb());
        if (contrastRatio(background, candidate) >= readableContrast)
            return candidate;
    }
    return end;
}

QColor dimmedText(const QPalette &palette, QPalette::ColorRole background)
{
    const QColor ground = palette.color(QPalette::Active, background);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (int step = mixingSteps; step > 0; --step) {
        const QColor candidate = QColor(mixed(text, ground, double(step) / mixingSteps).rgb());
        if (contrastRatio(ground, candidate) >= readableContrast)
            return candidate;
    }
    return text;
}

QPalette dimmedPalette(QPalette palette, QPalette::ColorRole background)
{
    const QColor dimmed = dimmedText(palette, background);
    palette.setColor(QPalette::WindowText, dimmed);
    palette.setColor(QPalette::Text, dimmed);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return relativeLuminance(palette.color(QPalette::Window)) < relativeLuminance(palette.color(QPalette::WindowText));
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    QColor color;
    switch (severity) {
    case Severity::Error:
        color = dark ? QColor(0xf2, 0x8b, 0x82) : QColor(0xb3, 0x26, 0x1e);
        break;
    case Severity::Warning:
        color = dark ? QColor(0xe8, 0xb3, 0x4a) : QColor(0x8a, 0x5a, 0x00);
        break;
    case Severity::Hint:
        color = dark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1f, 0x5f, 0xa8);
        break;
    }
    return readableOn(palette.color(QPalette::Active, QPalette::Window), color);
}

} // namespace vitrine
