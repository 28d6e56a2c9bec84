#pragma once

#include <QByteArray>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QWebEnginePage;
class QWebEngineProfile;
QT_END_NAMESPACE

namespace vitrine {

/// What the preview's page may do: show what the program serves it, and nothing else.
///
/// The one place that decides it. Walls stand one behind the other, so that a file that gets past one is stopped by the
/// next: the page's scripts are off, a Content-Security-Policy allows nothing but the preview's own pictures, fonts and
/// styles, every request for another address is stopped before it is made, no navigation is followed, and the web
/// profile forgets everything.
class PreviewPolicy
{
public:
    /// For the page's `<meta>`.
    [[nodiscard]] static QByteArray contentSecurityPolicy();
    /// True for what the page may ask for: addresses of the preview's own scheme, which previewSchemeHandler answers.
    [[nodiscard]] static bool allowsRequest(const QUrl &url);
    /// True for the one address that the page may ever be led to.
    [[nodiscard]] static bool allowsNavigation(const QUrl &url, bool isMainFrame);
    /// True for a link that may be handed to the desktop when it is clicked: http, https or mailto.
    [[nodiscard]] static bool allowsOpening(const QUrl &url);
    /// True for a picture that the program itself may fetch when "Load once" is clicked: http or https, with a host.
    [[nodiscard]] static bool allowsFetching(const QUrl &url);

    /// To be called before the profile has a page. The profile must be off the record.
    static void applyTo(QWebEngineProfile *profile);
    static void applyTo(QWebEnginePage *page);
};

} // namespace vitrine
