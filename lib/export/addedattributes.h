#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <utility>
#include <vector>

namespace vitrine {

/// An attribute's name and its value, not escaped.
using AddedAttribute = std::pair<const char *, QByteArray>;

/// What an element of an exported page gains so that everybody can use it: what scrolls can be reached by keyboard,
/// frames and boxes to tick say what they are, and on paper no address stands behind a link that shows it already
/// (`data-address="shown"`), and in place of a frame stands its address (`data-frame` of the element around it). None
/// that the element has.
[[nodiscard]] std::vector<AddedAttribute> addedAttributes(const GumboNode *node);

} // namespace vitrine
