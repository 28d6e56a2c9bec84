#pragma once

#include "markdown/markdown.h"
#include "preview/renderedpage.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace vitrine {

/// What a page shows after somebody has typed within one block of its biography: the page as it was, with that block
/// alone rendered anew. For long texts, which take a fifth of a second for each MB.
///
/// Nothing unless the block, as it stood before, comes out by itself just as it stands on the page; so other parts of
/// the text have no say in it, such as definitions of links, headings of the same name or quotation marks that are
/// open. Nothing either if more than one block has changed, the front matter has, or the lines are more or fewer. What
/// is typed may still change the blocks behind it, for instance by opening a fence, so the whole has to follow.
///
/// `render`: the HTML of Markdown with source lines, as the page has it.
[[nodiscard]] std::optional<RenderedPage> withTypedBlock(
    const RenderedPage &before, const Profile &profile,
    const std::function<QByteArray(const QByteArray &markdown)> &render);

} // namespace vitrine
