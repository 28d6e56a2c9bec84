#pragma once

#include <QDate>
#include <QString>

namespace vitrine {

/// The day of a date of the front matter, which begins with YYYY-MM-DD, or is YYYY-MM; invalid for any other text.
[[nodiscard]] QDate dayOf(const QString &date);

/// A date of the front matter as the theme shows it, in English as Hugo writes it; what is none stays as it is.
/// `layout` is one of Go, such as "Jan 2006". Of a time and a zone nothing is known but that they are UTC's midnight.
[[nodiscard]] QString shownDate(const QString &date, const QString &layout);

} // namespace vitrine
