#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vitrine {

/// Text with `&`, `<`, `>` and quotes escaped.
[[nodiscard]] QByteArray escapedHtml(const QByteArray &text);

/// Appends text with what HTML takes for markup escaped, as Goldmark does: apostrophes stay.
void appendEscaped(QByteArray &html, QByteArrayView text);

/// An address with what no address may hold as percent signs, as Goldmark does; not escaped for HTML.
[[nodiscard]] QByteArray encodedAddress(const QByteArray &address);

/// Whether following or loading an address would run a script: `javascript:` and the like, however it is disguised by
/// case, blanks and control characters. Entities are the caller's. `isPicture`: it is only shown.
[[nodiscard]] bool isScriptAddress(const QByteArray &address, bool isPicture = false);
/// Whether Goldmark leaves an address out where raw HTML is not allowed.
[[nodiscard]] bool isUnsafeAddress(const QByteArray &address);

/// The length of the tag that a text of Markdown begins with, as Markdown defines it; 0 for none.
[[nodiscard]] qsizetype htmlTagLength(QByteArrayView text);

/// Puts ` attribute` into the first start tag of `html` and gives its place; -1 for a stretch without one, such as a
/// comment or an end tag. An attribute and no element around it, since a raw block may open what a later one closes.
qsizetype insertAttribute(QByteArray &html, qsizetype begin, const QByteArray &attribute);

} // namespace vitrine
