#include "preview/previewpage.h"

#include "preview/previewpolicy.h"
#include "preview/previewscheme.h"

#include <QColor>

namespace vitrine {

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent) : QWebEnginePage(profile, parent)
{
    PreviewPolicy::applyTo(this);
    setBackgroundColor(QColor(Qt::white));
}

void PreviewPage::loadPreview()
{
    m_isLoadExpected = true;
    load(previewPageUrl());
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (!m_isLoadExpected || !PreviewPolicy::allowsNavigation(url, isMainFrame))
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
