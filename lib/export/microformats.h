#pragma once

#include "dom/htmltree.h"

#include <QByteArray>

namespace vitrine {

/// The class of microformats (h-resume, h-card) for an element of the page by its hooks; empty for none.
/// `partName`: the value of the nearest `data-profile`.
[[nodiscard]] QByteArray microformatOf(const GumboNode *node, const QByteArray &partName);

} // namespace vitrine
