#pragma once

#include "html/pagerenderer.h"
#include "site/sitecontext.h"

namespace vitrine {

/// Makes a page come out as the site publishes it: emoji, quotation marks and dashes, raw HTML, the language and its
/// words, colours and fonts, where the site's settings tell. What they do not tell stays as `options` has it, and so
/// does what the page leaves out. An author's page gets the heading of the about stub that shows it.
///
/// Raw HTML is left out where `markup.goldmark.renderer.unsafe` says so, whatever `options` had before.
void applySite(PageOptions &options, const SiteContext &site);

/// Finds what the profile's `ref` and `relref` lead to. Reads the site only where there are any.
void applyPages(PageOptions &options, const SitePages &pages, const Profile &profile);

} // namespace vitrine
