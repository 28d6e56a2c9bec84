#include "pdf/pagepdf.h"

#include "export/exportfolder.h"
#include "preview/previewobstacle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocale>
#include <QPageLayout>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

#include <functional>
#include <memory>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct PagePdf
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::pagePdf)
};

constexpr int patienceMilliseconds = 60'000; ///< For each step; a page with large pictures takes seconds.
constexpr int fontPollMilliseconds = 20;
constexpr QMarginsF marginsInMillimeters(19, 17, 19, 17);

Error failed(const QString &sentence)
{
    return {"pdf-failed", sentence, {}};
}

/// Lets a page load the files of one folder and what stands in the page itself, nothing else.
class FolderOnly : public QWebEngineUrlRequestInterceptor
{
public:
    explicit FolderOnly(QUrl folder) : m_folder(std::move(folder)) { }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        if (!m_folder.isParentOf(url) && url.scheme() != QLatin1String("data"))
            info.block(true);
    }

private:
    QUrl m_folder; ///< With a slash at its end.
};

/// A page that is only printed: its scripts are off, and it goes nowhere.
class PrintedPage : public QWebEnginePage
{
public:
    PrintedPage(QWebEngineProfile *profile, QUrl url) : QWebEnginePage(profile), m_url(std::move(url))
    {
        using Settings = QWebEngineSettings;
        for (const Settings::WebAttribute attribute :
             {Settings::JavascriptEnabled, Settings::LocalStorageEnabled, Settings::LocalContentCanAccessRemoteUrls,
              Settings::PluginsEnabled, Settings::PdfViewerEnabled, Settings::AutoLoadIconsForPage,
              Settings::DnsPrefetchEnabled, Settings::HyperlinkAuditingEnabled, Settings::ErrorPageEnabled})
            settings()->setAttribute(attribute, false);
        settings()->setAttribute(Settings::PrintElementBackgrounds, true);
        settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    }

    /// Runs `begin`, which gets a function to call in the end. False if that takes too long.
    static bool wait(const std::function<void(const std::function<void()> &)> &begin)
    {
        // The page may answer after patience has run out and this object is gone.
        const auto loop = std::make_shared<QEventLoop>();
        bool isDone = false;
        const auto done = std::make_shared<std::function<void()>>([&isDone, loop] {
            isDone = true;
            loop->quit();
        });
        const std::weak_ptr<std::function<void()>> weak = done;
        QTimer::singleShot(patienceMilliseconds, loop.get(), &QEventLoop::quit);
        begin([weak] {
            if (const auto call = weak.lock())
                (*call)();
        });
        if (!isDone)
            loop->exec(QEventLoop::ExcludeUserInputEvents);
        return isDone;
    }

    bool loadIt()
    {
        bool isLoaded = false;
        QMetaObject::Connection connection;
        const bool ended = wait([&](const std::function<void()> &done) {
            connection = connect(this, &QWebEnginePage::loadFinished, this, [&isLoaded, done](bool ok) {
                isLoaded = ok;
                done();
            });
            load(m_url);
        });
        disconnect(connection);
        return ended && isLoaded;
    }

    /// A font is loaded when it is first needed: the page is laid out, then asked until all of them are there.
    void waitForFonts()
    {
        QElapsedTimer clock;
        clock.start();
        while (!clock.hasExpired(patienceMilliseconds) && !areFontsLoaded()) {
            wait([](const std::function<void()> &done) { QTimer::singleShot(fontPollMilliseconds, done); });
        }
    }

    QByteArray print(QPageSize::PageSizeId paper)
    {
        QByteArray pdf;
        // These win over a theme's @page, which is for those who print in a browser.
        const QPageLayout layout(QPageSize(paper), QPageLayout::Portrait, marginsInMillimeters,
                                 QPageLayout::Millimeter);
        const auto result = std::make_shared<QByteArray>();
        if (wait([&](const std::function<void()> &done) {
                printToPdf(
                    [result, done](const QByteArray &bytes) {
                        *result = bytes;
                        done();
                    },
                    layout);
            }))
            pdf = *result;
        return pdf;
    }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame) override
    {
        return isMainFrame && url == m_url;
    }

private:
    bool areFontsLoaded()
    {
        const auto loaded = std::make_shared<bool>(false);
        const QString question =
            QStringLiteral("document.body.offsetHeight >= 0 && document.fonts.status === 'loaded'");
        wait([&](const std::function<void()> &done) {
            runJavaScript(question, QWebEngineScript::ApplicationWorld, [loaded, done](const QVariant &answer) {
                *loaded = answer.toBool();
                done();
            });
        });
        return *loaded;
    }

    QUrl m_url;
};

} // namespace

Result<QByteArray> pagePdf(const std::vector<PageAsset> &files, QPageSize::PageSizeId paper)
{
    if (const QString obstacle = previewObstacle(); !obstacle.isEmpty())
        return failed(obstacle);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(PagePdf::tr("No temporary folder could be made: %1").arg(folder.errorString()));
    const QString path = QFileInfo(folder.path()).canonicalFilePath();
    if (const auto written = writeExportFolder(path, files, {}); !written)
        return failed(written.error().message);

    FolderOnly interceptor(QUrl::fromLocalFile(path + u'/'));
    QWebEngineProfile profile; // off the record
    profile.setUrlRequestInterceptor(&interceptor);
    PrintedPage page(&profile, QUrl::fromLocalFile(path + QStringLiteral("/index.html")));
    if (!page.loadIt())
        return failed(PagePdf::tr("The page could not be loaded for printing."));
    page.waitForFonts();
    QByteArray pdf = page.print(paper);
    if (!pdf.startsWith("%PDF"))
        return failed(PagePdf::tr("The page could not be printed."));
    return pdf;
}

QPageSize::PageSizeId usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

} // namespace vitrine
