#include "preview/previewpolicy.h"

#include "preview/previewscheme.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

namespace vitrine {

namespace {

/// Stops every request that the policy does not allow.
class RequestBlocker : public QWebEngineUrlRequestInterceptor
{
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        if (!PreviewPolicy::allowsRequest(info.requestUrl()))
            info.block(true);
    }
};

bool isWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

} // namespace

QByteArray PreviewPolicy::contentSecurityPolicy()
{
    return QByteArrayLiteral("default-src 'none'; img-src vitrine: data:; font-src vitrine: data:; "
                             "style-src vitrine: 'unsafe-inline'; base-uri 'none'; form-action 'none'");
}

bool PreviewPolicy::allowsRequest(const QUrl &url)
{
    return url.scheme().toLatin1() == previewScheme();
}

bool PreviewPolicy::allowsNavigation(const QUrl &url, bool isMainFrame)
{
    return isMainFrame && url == previewPageUrl();
}

bool PreviewPolicy::allowsOpening(const QUrl &url)
{
    return url.isValid() && (isWeb(url) || url.scheme() == QLatin1String("mailto"));
}

bool PreviewPolicy::allowsFetching(const QUrl &url)
{
    return url.isValid() && isWeb(url) && !url.host().isEmpty();
}

void PreviewPolicy::applyTo(QWebEngineProfile *profile)
{
    Q_ASSERT(profile->isOffTheRecord());
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    profile->setUrlRequestInterceptor(new RequestBlocker(profile));
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void PreviewPolicy::applyTo(QWebEnginePage *page)
{
    using Settings = QWebEngineSettings;
    Settings *settings = page->settings();
    for (const Settings::WebAttribute attribute : {
             Settings::JavascriptEnabled,
             Settings::JavascriptCanOpenWindows,
             Settings::JavascriptCanAccessClipboard,
             Settings::LocalStorageEnabled,
             Settings::LocalContentCanAccessFileUrls,
             Settings::LocalContentCanAccessRemoteUrls,
             Settings::AllowRunningInsecureContent,
             Settings::HyperlinkAuditingEnabled,
             Settings::DnsPrefetchEnabled,
             Settings::AutoLoadIconsForPage,
             Settings::PluginsEnabled,
             Settings::PdfViewerEnabled,
             Settings::WebGLEnabled,
             Settings::FullScreenSupportEnabled,
             Settings::ScreenCaptureEnabled,
             Settings::ErrorPageEnabled,
             Settings::NavigateOnDropEnabled,
             // The window decides where the focus is, and Tab leaves the page instead of walking its links.
             Settings::FocusOnNavigationEnabled,
             Settings::LinksIncludedInFocusChain,
         })
        settings->setAttribute(attribute, false);
    settings->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);

    QObject::connect(page, &QWebEnginePage::featurePermissionRequested, page,
                     [page](const QUrl &origin, QWebEnginePage::Feature feature) {
                         page->setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
                     });
    QObject::connect(page, &QWebEnginePage::fullScreenRequested, page,
                     [](QWebEngineFullScreenRequest request) { request.reject(); });
}

} // namespace vitrine
