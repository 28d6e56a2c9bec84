#include "common/colors.h"

#include "html/csscolor.h"

namespace vitrine {

namespace {

constexpr int mixingSteps = 40;

CssColor cssColor(const QColor &color)
{
    return {color.redF(), color.greenF(), color.blueF()};
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    return contrast(cssColor(a), cssColor(b));
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
    return contrastRatio(palette.color(QPalette::Window), Qt::black)
           < contrastRatio(palette.color(QPalette::WindowText), Qt::black);
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
