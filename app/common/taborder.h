#pragma once

class QWidget;

namespace vitrine {

/// Puts what is in `part` and takes the focus into the order in which its layout shows it, at the place that `part` has
/// in the window.
///
/// To be called when something was added: Qt puts that behind all else in the window, other panes too.
void orderTabs(QWidget *part);

} // namespace vitrine
