#pragma once

#include <QWebEnginePage>

namespace vitrine {

/// A web page that shows what it was given and can be led nowhere else.
///
/// What it may do is PreviewPolicy's to say. Only the application world runs; links, forms, refreshes, frames, new
/// windows and file choosers lead nowhere.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit PreviewPage(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// Loads the preview's page; the only navigation that is ever accepted.
    void loadPreview();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceId) override;

private:
    bool m_isLoadExpected = false;
};

} // namespace vitrine
