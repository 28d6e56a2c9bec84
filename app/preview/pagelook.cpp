#include "preview/pagelook.h"

#include "common/settings.h"

namespace vitrine {

PageLook PageLook::read(const Settings &settings)
{
    PageLook look;
    look.theme = settings.value(Settings::pageTheme);
    look.appearance = Appearance(settings.value(Settings::pageAppearance));
    look.isAsSite = settings.value(Settings::pageAsSite);
    look.zoom.setWidth(PageWidth(settings.value(Settings::pageWidth)));
    if (const int percent = settings.value(Settings::pageZoom))
        look.zoom.choose(percent / 100.0);
    return look;
}

void PageLook::write(Settings &settings) const
{
    const auto keep = [&settings](const auto &setting, const auto &value) {
        if (settings.value(setting) != value)
            settings.setValue(setting, value);
    };
    keep(Settings::pageTheme, theme);
    keep(Settings::pageAppearance, int(appearance));
    keep(Settings::pageAsSite, isAsSite);
    keep(Settings::pageWidth, int(zoom.width()));
    keep(Settings::pageZoom, zoom.isFitted() ? 0 : qRound(zoom.factor(0) * 100));
}

} // namespace vitrine
