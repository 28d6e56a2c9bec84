#include "preview/previewpage.h"

#include "preview/previewscheme.h"

#include <QColor>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineSettings>

namespace vitrine {

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent) : QWebEnginePage(profile, parent)
{
    restrictSettings();
    setBackgroundColor(QColor(Qt::white));
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
}

void PreviewPage::restrictSettings()
{
    using Settings = QWebEngineSettings;
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
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

void PreviewPage::loadPreview()
{
    m_isLoadExpected = true;
    load(previewPageUrl());
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (!isMainFrame || !m_isLoadExpected || url != previewPageUrl())
        return false;
    m_isLoadExpected = false;
    return true;
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList PreviewPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                           const QString &sourceId)
{
    // What the page was refused is no news; what goes wrong in the program's own script is.
    if (sourceId.startsWith(QLatin1String("userscript:")) && message.startsWith(QLatin1String("Uncaught")))
        QWebEnginePage::javaScriptConsoleMessage(level, message, lineNumber, sourceId);
}

} // namespace vitrine
