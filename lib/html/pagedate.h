#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// A date of the front matter as the theme shows it, in English as Hugo writes it. `date` begins with YYYY-MM-DD, or
/// YYYY-MM; any other text stays as it is. `layout` is one of Go, such as "Jan 2006"; empty: "Jan 2006".
[[nodiscard]] QString shownDate(const QString &date, const QString &layout);

} // namespace vitrine
