#pragma once

#include "base/pageaddress.h"
#include "markdown/shortcodes.h"

#include <QByteArray>

namespace vitrine {

/// What a shortcode becomes on the page.
struct ShortcodeHtml
{
    QByteArray html;
    QByteArray address;   ///< Where it stands within a tag, as in `[text]({{< ref "x" >}})`; escaped for an attribute.
    bool isBlock = false; ///< A paragraph that has nothing else is replaced as a whole.
    bool isKnown = true;
    bool isMissing = false; ///< It names a page that the site does not have.
};

/// Renders a shortcode as the Academic theme does: figure, youtube, icon, staticref, callout, alert, mention, hl, ref,
/// relref. Any other is a box that shows its tag. `inner`: HTML of what stands between its tags; `source`: the opening
/// tag as it is written; `pages`: what `ref` leads to.
[[nodiscard]] ShortcodeHtml shortcodeHtml(const Shortcode &shortcode, const QByteArray &inner, const QByteArray &source,
                                          const PageAddresses &pages);

} // namespace vitrine
