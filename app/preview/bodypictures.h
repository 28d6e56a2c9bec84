#pragma once

#include "preview/remotepictures.h"
#include "site/referenceresolver.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace vitrine {

/// A page's body with its pictures as the preview may show them.
struct PreparedBody
{
    QByteArray html;
    QSet<QString> remotePictures; ///< Addresses of pictures elsewhere that the body shows as boxes or has loaded.
};

/// Gives each picture in `html` an address that the preview serves: pictures of the site's folders as they are, those
/// that have been `fetched` from memory. In place of any other stands a box that says what is missing and why; that of
/// a picture elsewhere names the host and can be clicked to load it (`data-vitrine-load="ADDRESS"`). Frames, videos and
/// sounds, which the preview never loads, are boxes too. A link with nothing but an icon that no set has shows a chain,
/// as in an export. Everything else stays byte for byte.
///
/// May be called in any thread; asks the disk for the files that the pictures name.
[[nodiscard]] PreparedBody preparePictures(const QByteArray &html, const ReferenceResolver &references,
                                           const RemotePictureMap &fetched);

} // namespace vitrine
