#include "preview/livepage.h"

#include "preview/networkblocker.h"
#include "preview/pagebridge.h"
#include "preview/previewpage.h"
#include "preview/previewscheme.h"
#include "preview/previewschemehandler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebChannel>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace vitrine {

namespace {

constexpr auto world = QWebEngineScript::ApplicationWorld;

/// Long enough for a cold start on a slow machine.
constexpr int loadTimeoutSeconds = 40;

/// How often the page's process may end before the page is given up.
constexpr int toleratedTerminations = 2;

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A text as a JavaScript literal.
QByteArray literal(const QByteArray &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray callFor(const BlockChange &change)
{
    const QJsonObject object{
        {QStringLiteral("count"), change.count},         {QStringLiteral("first"), change.first},
        {QStringLiteral("removed"), change.removed},     {QStringLiteral("html"), QString::fromUtf8(change.inserted)},
        {QStringLiteral("lineShift"), change.lineShift},
    };
    return "vitrine.replaceBlocks(" + QJsonDocument(object).toJson(QJsonDocument::Compact) + ")";
}

} // namespace

LivePage::LivePage(const Theme &theme, QObject *parent)
    : QObject(parent),
      m_profile(new QWebEngineProfile(this)) // without a name it is off the record
      ,
      m_handler(new PreviewSchemeHandler(theme, this)),
      m_page(nullptr),
      m_bridge(new PageBridge(this))
{
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    m_profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    m_profile->setUrlRequestInterceptor(new NetworkBlocker(this));
    m_profile->installUrlSchemeHandler(previewScheme(), m_handler);
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });

    m_page = new PreviewPage(m_profile, this);
    auto *channel = new QWebChannel(m_page);
    channel->registerObject(QStringLiteral("bridge"), m_bridge);
    m_page->setWebChannel(channel, world);
    installScript();

    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(loadTimeoutSeconds * 1000);
    connect(&m_loadTimer, &QTimer::timeout, this,
            [this] { fail(tr("The page did not appear within %n second(s).", nullptr, loadTimeoutSeconds)); });
    connect(m_page, &QWebEnginePage::loadFinished, this, &LivePage::onLoadFinished);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &LivePage::onProcessTerminated);
}

LivePage::~LivePage()
{
    // Answers that are still to come are none of ours any more.
    ++m_generation;
    m_hasFailed = true;
    // A page must not outlive its profile; as children they would go in the wrong order.
    delete m_page;
    delete m_profile;
}

void LivePage::installScript()
{
    QWebEngineScript script;
    script.setName(QStringLiteral("vitrine"));
    script.setWorldId(world);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(QString::fromUtf8(resource(QStringLiteral(":/qtwebchannel/qwebchannel.js")) + '\n'
                                           + resource(QStringLiteral(":/vitrine/app/morphdom.js")) + '\n'
                                           + resource(QStringLiteral(":/vitrine/app/preview.js"))));
    m_page->scripts().insert(script);
}

void LivePage::setPicture(const QString &path)
{
    m_handler->setPicture(path);
}

void LivePage::load(const QByteArray &html, const QByteArray &body)
{
    m_handler->setPage(html);
    m_loadedBody = body;
    m_wantedBody = body;
    startLoading();
}

void LivePage::startLoading()
{
    ++m_generation;
    m_isLoaded = false;
    m_isUpdating = false;
    m_shown = PageBlocks(m_loadedBody);
    m_loadTimer.start();
    m_page->loadPreview();
}

void LivePage::setBody(const QByteArray &body, quint64 revision)
{
    m_wantedBody = body;
    m_wantedRevision = revision;
    update();
}

void LivePage::onLoadFinished(bool isOk)
{
    // A load that fails ends the process as well, or is a navigation that was refused.
    if (!isOk || m_hasFailed || m_isLoaded)
        return;
    m_loadTimer.stop();
    m_isLoaded = true;
    Q_EMIT loaded();
    update();
}

void LivePage::onProcessTerminated()
{
    if (m_hasFailed)
        return;
    ++m_terminations;
    if (m_terminations > toleratedTerminations) {
        fail(tr("The page's process ended %n time(s).", nullptr, m_terminations));
        return;
    }
    m_isLoaded = false;
    // The page is still on its way down: loading it now would be lost.
    QMetaObject::invokeMethod(this, &LivePage::startLoading, Qt::QueuedConnection);
}

void LivePage::update()
{
    if (!m_isLoaded || m_isUpdating || m_hasFailed)
        return;
    m_sentRevision = m_wantedRevision;
    if (m_wantedBody == m_shown.body()) {
        Q_EMIT updated(m_sentRevision);
        return;
    }
    PageBlocks wanted(m_wantedBody);
    const std::optional<BlockChange> change = wanted.changeFrom(m_shown);
    m_shown = std::move(wanted);
    m_isUpdating = true;
    if (change)
        run(callFor(*change), true);
    else
        run("vitrine.replaceBody(" + literal(m_shown.body()) + ')', false);
}

/// Runs a call in the page. If it does not succeed, all of the body is replaced where `canTryWhole`.
void LivePage::run(const QByteArray &call, bool canTryWhole)
{
    m_page->runJavaScript(QString::fromUtf8(call), world,
                          [this, canTryWhole, generation = m_generation](const QVariant &result) {
                              if (generation != m_generation || !m_isUpdating)
                                  return;
                              if (!result.toBool() && canTryWhole)
                                  run("vitrine.replaceBody(" + literal(m_shown.body()) + ')', false);
                              else
                                  finishUpdate();
                          });
}

void LivePage::finishUpdate()
{
    m_isUpdating = false;
    if (m_wantedBody == m_shown.body())
        m_sentRevision = m_wantedRevision;
    Q_EMIT updated(m_sentRevision);
    if (m_wantedBody != m_shown.body())
        update();
}

void LivePage::fail(const QString &reason)
{
    m_hasFailed = true;
    m_loadTimer.stop();
    Q_EMIT failed(reason);
}

} // namespace vitrine
