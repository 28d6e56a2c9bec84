#pragma once

#include "preview/pagezoom.h"

#include <QString>

namespace vitrine {

class Settings;

/// Whether the page is shown light or dark.
enum class Appearance { AsSystem, Light, Dark };

/// How the page is looked at. Nothing of it changes the file or an export.
struct PageLook
{
    QString theme; ///< By the name it is chosen with.
    Appearance appearance = Appearance::AsSystem;
    bool isAsSite = false; ///< Leaves out the sections that the site's own theme does not show.
    PageZoom zoom;

    /// What was chosen last; a choice that is none any more is the default.
    [[nodiscard]] static PageLook read(const Settings &settings);
    void write(Settings &settings) const;
};

} // namespace vitrine
