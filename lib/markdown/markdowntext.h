#pragma once

struct cmark_node;

namespace vitrine {

/// Finishes the texts below a document as Goldmark's extensions do: links bare mail addresses, ticks the boxes of task
/// lists (see taskBox()) and, with `typographer`, curls quotation marks and joins dashes and dots.
void applyTextChanges(cmark_node *document, bool typographer);

/// What a task list's item begins with, if this node is its box.
enum class TaskBox { None, Open, Done };
[[nodiscard]] TaskBox taskBox(cmark_node *node);

/// Whether a link is an address that was written as it is, bare or between angle brackets, not `[text](address)`.
[[nodiscard]] bool isAutomaticLink(cmark_node *link);

} // namespace vitrine
