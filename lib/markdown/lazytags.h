#pragma once

#include <QByteArray>

#include <functional>

struct cmark_node;

namespace vitrine {

/// Whether a text is worth a look; not if it holds such marks itself.
[[nodiscard]] bool mayHaveLazyTags(const QByteArray &markdown);
/// Markdown with a mark in front of each tag alone on its line that goes on a paragraph in a list, a quotation or a
/// footnote, or a table, such as `<br>` below an item: cmark-gfm would end the list there. `document` is what cmark-gfm
/// reads from `markdown`; `endsParagraph` tells whether it ends a paragraph at a line even where no list ends. Empty if
/// there is none. What is read from it may hold more of them, and goes through clearLazyTagMarks().
[[nodiscard]] QByteArray withMarkedLazyTags(const QByteArray &markdown, cmark_node *document,
                                            const std::function<bool(const QByteArray &line)> &endsParagraph);
/// Takes the marks away.
void clearLazyTagMarks(cmark_node *document);

} // namespace vitrine
