#include "preview/pagezoom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::array<qreal, 12> steps = {0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 3};

/// A fitted factor is rounded down to whole thousandths, so that the page never gets a pixel less than the site's
/// width.
qreal roundedDown(qreal factor)
{
    return std::floor(factor * 1000) / 1000;
}

} // namespace

int PageZoom::layoutWidth() const
{
    switch (m_width) {
    case PageWidth::Tablet:
        return tabletWidth;
    case PageWidth::Phone:
        return phoneWidth;
    default:
        return siteWidth;
    }
}

int PageZoom::viewWidth(int paneWidth) const
{
    if (m_width == PageWidth::Page)
        return paneWidth;
    return std::min(paneWidth, int(std::ceil(layoutWidth() * factor(paneWidth))));
}

void PageZoom::choose(qreal factor)
{
    m_chosen = std::clamp(factor, steps.front(), steps.back());
    m_isFitted = false;
}

void PageZoom::zoomIn(int paneWidth)
{
    const auto next = std::upper_bound(steps.begin(), steps.end(), factor(paneWidth));
    if (next != steps.end())
        choose(*next);
}

void PageZoom::zoomOut(int paneWidth)
{
    const auto next = std::lower_bound(steps.begin(), steps.end(), factor(paneWidth));
    if (next != steps.begin())
        choose(*std::prev(next));
}

bool PageZoom::canZoomIn(int paneWidth) const
{
    return factor(paneWidth) < steps.back();
}

bool PageZoom::canZoomOut(int paneWidth) const
{
    return factor(paneWidth) > steps.front();
}

qreal PageZoom::factor(int paneWidth) const
{
    if (!m_isFitted)
        return m_chosen;
    const qreal fitting = roundedDown(qreal(paneWidth) / layoutWidth());
    return fitting < smallestFit || fitting > 1 ? 1 : fitting;
}

} // namespace vitrine
