#pragma once

#include <QByteArrayView>

namespace vitrine {

/// How many bytes at the beginning of `text` are a web address that stands bare, as Goldmark in Hugo finds one:
/// `http://`, `https://`, `ftp://` or `www.` with a domain behind. 0 for none.
[[nodiscard]] qsizetype bareUrlLength(QByteArrayView text);

/// Likewise for a mail address.
[[nodiscard]] qsizetype bareMailLength(QByteArrayView text);

} // namespace vitrine
