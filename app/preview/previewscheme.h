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
/// In front of the name of each of a theme's assets. `generation` counts the themes that the page has had, so that no
/// sheet of an earlier one is taken for a new one.
[[nodiscard]] QUrl previewAssetsUrl(int generation);
/// Changes when a file does, and differs from that of other files.
[[nodiscard]] QString fileVersion(const QString &path);
/// The address of the profile's picture. `version` makes it another one when the file changes, so that no old picture
/// is taken from a cache.
[[nodiscard]] QUrl previewPictureUrl(const QString &version);
/// The address of a picture of the site, by the reference that stands in the file. `version` as above.
[[nodiscard]] QUrl previewLocalUrl(const QString &reference, const QString &version);
/// The address of a picture of another site that the program has fetched.
[[nodiscard]] QUrl previewRemoteUrl(const QString &address);
/// The reference or address in one of these; empty without one.
[[nodiscard]] QString previewQueryValue(const QUrl &url);

} // namespace vitrine
