#pragma once

#include <QByteArray>
#include <QUrl>

namespace vitrine {

/// The scheme of the preview's own addresses: nothing but the page and what belongs to it has one.
[[nodiscard]] QByteArray previewScheme();

/// Makes the scheme known to Qt WebEngine. Must be called once, before the QApplication is made.
void registerPreviewScheme();

/// The address of the page.
[[nodiscard]] QUrl previewPageUrl();
/// What the page may load, as a Content-Security-Policy: its own files and its own style, and nothing that runs.
[[nodiscard]] QByteArray previewContentSecurityPolicy();
/// In front of the name of each of the theme's assets.
[[nodiscard]] QUrl previewAssetsUrl();
/// The address of the profile's picture. `version` makes it another one when the file changes, so that no old picture
/// is taken from a cache.
[[nodiscard]] QUrl previewPictureUrl(const QString &version);

} // namespace vitrine
