#pragma once

#include <QByteArray>

struct cmark_node;

namespace vitrine {

/// Markdown in which each table's header has as many cells as the line below it: Goldmark fills up a header that has
/// too few, cmark-gfm takes it for text. `document` is what cmark-gfm reads from `markdown`. Empty if there is none to
/// fill up; the lines stay as many as they were. What is read from it goes through clearFilledCells().
[[nodiscard]] QByteArray withFilledTableHeaders(const QByteArray &markdown, cmark_node *document);
/// Takes away what stands in the cells that were filled in; false if it stands elsewhere, and the text has to be read
/// as it was.
[[nodiscard]] bool clearFilledCells(cmark_node *document);

/// Whether a cell is there only because its row has fewer than the table; such a one is not aligned.
[[nodiscard]] bool isFilledCell(cmark_node *cell);

} // namespace vitrine
