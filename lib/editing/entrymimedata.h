#pragma once

#include "editing/profiledocument.h"

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace vitrine {

/// The type of what is dragged when an entry is moved within its list.
[[nodiscard]] QString entryMimeType();
/// What stands for the entry at `place` while it is dragged; means something to this document's views only.
[[nodiscard]] QMimeData *mimeDataOf(const ProfileDocument *document, const Place &place);
/// The entry that is dragged, or nothing if it is anything else or comes from another document.
[[nodiscard]] std::optional<Place> draggedEntry(const ProfileDocument *document, const QMimeData *data);

} // namespace vitrine
