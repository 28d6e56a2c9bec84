#pragma once

#include "dom/htmltree.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace vitrine {

/// An attribute's name and its value, not escaped.
using AddedAttribute = std::pair<const char *, QByteArray>;

/// What an element of an exported page gains so that everybody can use it. None that the element has.
///
/// What scrolls can be reached by keyboard; frames and boxes to tick say what they are. On paper, what stands behind a
/// link is `data-address` where its `href` would not do: that of a link without text, an email address without its
/// scheme, or nothing where it is "shown" already. In place of a frame stands its address, the `data-frame` of the
/// element around it.
[[nodiscard]] std::vector<AddedAttribute> addedAttributes(const GumboNode *node);

} // namespace vitrine
