#pragma once

#include <QByteArray>

#include <optional>

namespace vitrine {

/// The shape of an icon of Font Awesome or Academicons.
struct Icon
{
    QByteArray id;        ///< The style and the name that the shape has in its set, e.g. "fas-location-dot".
    QByteArray viewBox;   ///< As SVG spells it.
    QByteArray path;      ///< The `d` of its one path.
    bool upwards = false; ///< y grows upwards in the path, as in fonts; to be mirrored.

    /// The shape as an SVG `<path>` that carries `id="icon-ID"`.
    [[nodiscard]] QByteArray definition() const;
    /// An SVG picture of the size of the text around it that uses that definition, hidden from assistive technologies.
    [[nodiscard]] QByteArray picture() const;
    /// What the icon shows in English words, e.g. "Location dot".
    [[nodiscard]] QByteArray label() const;
};

/// True if the value of a `class` attribute names an icon as Font Awesome 4, 5 or 6 or Academicons do, known or not.
[[nodiscard]] bool namesIcon(const QByteArray &classes);

/// The icon that such a value names; nothing if the sets have none of that name. A style that the free sets lack gives
/// the solid shape.
[[nodiscard]] std::optional<Icon> findIcon(const QByteArray &classes);

} // namespace vitrine
