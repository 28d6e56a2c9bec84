#pragma once

#include <QtGlobal>

namespace vitrine {

/// The screen that a page is laid out for.
enum class PageWidth {
    Page,   ///< The pane, or what the two columns of the site need.
    Tablet, ///< 768 CSS pixels.
    Phone,  ///< 390 CSS pixels.
};

/// How wide and how large the page is shown: as it fits into the pane, or as was chosen.
///
/// A plain value; factors are 1 for the page's own size.
class PageZoom
{
public:
    /// The width in CSS pixels at which the page stands in the two columns of the site.
    static constexpr int siteWidth = 992;
    static constexpr int tabletWidth = 768;
    static constexpr int phoneWidth = 390;
    /// Below this the text of a page that is scaled down could not be read any more.
    static constexpr qreal smallestFit = 0.55;

    [[nodiscard]] PageWidth width() const { return m_width; }
    void setWidth(PageWidth width) { m_width = width; }
    /// In CSS pixels.
    [[nodiscard]] int layoutWidth() const;
    /// How wide the view of the page is in a pane: all of it, or as wide as the device.
    [[nodiscard]] int viewWidth(int paneWidth) const;

    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    void fit() { m_isFitted = true; }
    /// Chooses a factor; it is brought into the bounds.
    void choose(qreal factor);
    /// Chooses the next step from the factor shown at `paneWidth`; does nothing at the last one.
    void zoomIn(int paneWidth);
    void zoomOut(int paneWidth);
    [[nodiscard]] bool canZoomIn(int paneWidth) const;
    [[nodiscard]] bool canZoomOut(int paneWidth) const;

    /// The factor for a pane `paneWidth` wide, in device-independent pixels. A fitted page is laid out at
    /// layoutWidth() and scaled down to the pane; in a pane too narrow for that it is laid out at the pane's own width.
    [[nodiscard]] qreal factor(int paneWidth) const;

private:
    PageWidth m_width = PageWidth::Page;
    qreal m_chosen = 1;
    bool m_isFitted = true;
};

} // namespace vitrine
