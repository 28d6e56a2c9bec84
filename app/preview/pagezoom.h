#pragma once

#include <QtGlobal>

namespace vitrine {

/// How large the page is shown: as it fits into the pane, or as was chosen.
///
/// A plain value; factors are 1 for the page's own size.
class PageZoom
{
public:
    /// The width in CSS pixels at which the page stands in the two columns of the site.
    static constexpr int siteWidth = 992;
    /// Below this the text of a page laid out at the site's width could not be read any more.
    static constexpr qreal smallestFit = 0.55;

    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    void fit() { m_isFitted = true; }
    /// Chooses a factor; it is brought into the bounds.
    void choose(qreal factor);
    /// Chooses the next step from the factor shown at `paneWidth`; does nothing at the last one.
    void zoomIn(int paneWidth);
    void zoomOut(int paneWidth);
    [[nodiscard]] bool canZoomIn(int paneWidth) const;
    [[nodiscard]] bool canZoomOut(int paneWidth) const;

    /// The factor for a pane `paneWidth` wide, in device-independent pixels. A fitted page is laid out at the site's
    /// width and scaled down to the pane; in a pane too narrow for that it is laid out at the pane's own width.
    [[nodiscard]] qreal factor(int paneWidth) const;

private:
    qreal m_chosen = 1;
    bool m_isFitted = true;
};

} // namespace vitrine
