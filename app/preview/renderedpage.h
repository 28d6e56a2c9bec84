#pragma once

#include "preview/pageblocks.h"
#include "profile/profile.h"

#include <QSet>
#include <QString>

namespace vitrine {

/// A body that is ready to be shown.
struct RenderedPage
{
    PageBlocks blocks;
    QSet<QString> remotePictures; ///< Addresses of pictures elsewhere that are on the page.
    Profile profile;              ///< The reading that the page shows.
    quint64 revision = 0;         ///< Of the document.
};

} // namespace vitrine
