#include "preview/livepage.h"

#include "html/pagehead.h"
#include "html/themelook.h"
#include "preview/previewpage.h"
#include "preview/previewpolicy.h"
#include "preview/previewscheme.h"
#include "preview/previewschemehandler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebChannel>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QtConcurrent>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace vitrine {

namespace {

constexpr auto world = QWebEngineScript::ApplicationWorld;

/// Long enough for a cold start on a slow machine.
constexpr int loadTimeoutSeconds = 40;

/// Long enough for the largest page on a slow machine.
constexpr int patienceMilliseconds = 15000;

/// A body with more bytes than this is not made into a script in the window's thread.
constexpr qsizetype longestInPlace = 100 * 1024;

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString callFor(const BlockChange &change)
{
    const QJsonObject object{
        {QStringLiteral("count"), change.count},         {QStringLiteral("first"), change.first},
        {QStringLiteral("removed"), change.removed},     {QStringLiteral("html"), QString::fromUtf8(change.inserted)},
        {QStringLiteral("lineShift"), change.lineShift},
    };
    return QStringLiteral("vitrine.replaceBlocks(%1)").arg(compact(QJsonDocument(object)));
}

QString callForWhole(const QByteArray &body)
{
    const QJsonArray text{QString::fromUtf8(body)};
    return QStringLiteral("vitrine.replaceBody(...%1)").arg(compact(QJsonDocument(text)));
}

} // namespace

LivePage::LivePage(QObject *parent)
    : QObject(parent),
      m_profile(new QWebEngineProfile(this)), // without a name it is off the record
      m_handler(new PreviewSchemeHandler(this)),
      m_page(nullptr),
      m_bridge(new PageBridge(this))
{
    PreviewPolicy::applyTo(m_profile);
    m_profile->installUrlSchemeHandler(previewScheme(), m_handler);

    m_page = new PreviewPage(m_profile, this);
    auto *channel = new QWebChannel(m_page);
    channel->registerObject(QStringLiteral("bridge"), m_bridge);
    m_page->setWebChannel(channel, world);
    installScript();

    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(loadTimeoutSeconds * 1000);
    connect(&m_loadTimer, &QTimer::timeout, this,
            [this] { fail(tr("The page did not appear within %n second(s).", nullptr, loadTimeoutSeconds)); });
    m_answerTimer.setSingleShot(true);
    m_answerTimer.setInterval(patienceMilliseconds);
    connect(&m_answerTimer, &QTimer::timeout, this, &LivePage::giveUp);
    m_pool.setMaxThreadCount(1);
    connect(&m_call, &QFutureWatcherBase::finished, this, [this] {
        if (!m_hasFailed)
            run(m_call.result(), false);
    });
    connect(m_page, &QWebEnginePage::loadFinished, this, &LivePage::onLoadFinished);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this,
            [this] { fail(tr("The page has crashed. Your file is as it was.")); });
}

LivePage::~LivePage()
{
    // Answers that are still to come are none of ours any more.
    m_hasFailed = true;
    m_pool.waitForDone();
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
    QByteArray source = resource(QStringLiteral(":/qtwebchannel/qwebchannel.js"));
    for (const char *name : {"morphdom", "pagehooks", "pageplaces", "pageupdates", "preview"})
        source += '\n' + resource(QStringLiteral(":/vitrine/app/%1.js").arg(QLatin1String(name)));
    script.setSourceCode(QString::fromUtf8(source));
    m_page->scripts().insert(script);
}

void LivePage::load(const QByteArray &html, const PageBlocks &body)
{
    m_handler->setPage(html);
    m_wanted = body;
    m_shown = body;
    m_loadTimer.start();
    m_page->loadPreview();
}

void LivePage::setBody(const PageBlocks &body, quint64 revision)
{
    m_wanted = body;
    m_wantedRevision = revision;
    update();
}

void LivePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    ++m_themeGeneration;
    m_handler->setTheme(theme, previewAssetsUrl(m_themeGeneration));
    if (!m_isLoaded || m_hasFailed)
        return;
    QJsonArray sheets;
    for (const QString &sheet : m_theme.styleSheets())
        sheets.append(assetsUrl() + sheet);
    m_page->runJavaScript(QStringLiteral("vitrine.setStyleSheets(%1)").arg(compact(QJsonDocument(sheets))), world);
}

QString LivePage::assetsUrl() const
{
    return previewAssetsUrl(m_themeGeneration).toString();
}

void LivePage::setDark(bool dark)
{
    m_isDark = dark;
    applyLook();
}

void LivePage::setDocument(const PageOptions &options)
{
    m_language = options.language;
    m_direction =
        options.direction.isEmpty() ? QString::fromLatin1(textDirection(options.language)) : options.direction;
    m_siteLook = siteLookCss(options.look);
    applyLook();
}

void LivePage::setNotes(const QMap<QString, QString> &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    applyLook();
}

void LivePage::applyLook()
{
    if (!m_isLoaded || m_hasFailed)
        return;
    QJsonObject notes;
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note)
        notes.insert(note.key(), note.value());
    const QJsonObject look{
        {QStringLiteral("isDark"), m_isDark},
        {QStringLiteral("language"), m_language},
        {QStringLiteral("direction"), m_direction},
        {QStringLiteral("siteLook"), QString::fromUtf8(m_siteLook)},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("emptyNote"), tr("Nothing is on the page yet. What you write appears here.")}};
    m_page->runJavaScript(QStringLiteral("vitrine.setLook(%1)").arg(compact(QJsonDocument(look))), world);
}

void LivePage::reveal(const PageHook &place, bool mark, quint64 revision)
{
    m_wantedReveal = Reveal{place, mark, revision};
    revealWanted();
}

void LivePage::revealWanted()
{
    if (!m_isLoaded || m_isUpdating || m_hasFailed || !m_wantedReveal || m_sentRevision < m_wantedReveal->revision)
        return;
    const PageHook &place = m_wantedReveal->place;
    const QJsonObject object{
        {QStringLiteral("profile"), place.profile},     {QStringLiteral("entry"), place.entry},
        {QStringLiteral("field"), place.field},         {QStringLiteral("line"), place.line},
        {QStringLiteral("mark"), m_wantedReveal->mark},
    };
    m_wantedReveal.reset();
    m_page->runJavaScript(QStringLiteral("vitrine.reveal(%1)").arg(compact(QJsonDocument(object))), world);
}

void LivePage::onLoadFinished(bool isOk)
{
    // A load that fails ends the process as well, or is a navigation that was refused.
    if (!isOk || m_hasFailed || m_isLoaded)
        return;
    m_loadTimer.stop();
    m_isLoaded = true;
    applyLook();
    Q_EMIT loaded();
    update();
}

void LivePage::update()
{
    if (!m_isLoaded || m_isUpdating || m_hasFailed)
        return;
    if (m_wanted.body() == m_shown.body()) {
        m_sentRevision = m_wantedRevision;
        Q_EMIT updated(m_sentRevision);
        revealWanted();
        return;
    }
    m_sentRevision = m_wantedRevision;
    const std::optional<BlockChange> change = m_wanted.changeFrom(m_shown);
    m_shown = m_wanted;
    m_isUpdating = true;
    m_answerTimer.start();
    if (change)
        run(callFor(*change), true);
    else
        replaceWhole();
}

void LivePage::replaceWhole()
{
    if (m_shown.body().size() <= longestInPlace) {
        run(callForWhole(m_shown.body()), false);
        return;
    }
    m_call.setFuture(QtConcurrent::run(&m_pool, callForWhole, m_shown.body()));
}

/// Runs a call in the page. If it does not succeed, all of the body is replaced where `canTryWhole`.
void LivePage::run(const QString &call, bool canTryWhole)
{
    m_page->runJavaScript(call, world, [this, canTryWhole](const QVariant &result) {
        if (m_hasFailed || !m_isUpdating)
            return;
        if (!result.toBool() && canTryWhole)
            replaceWhole();
        else
            finishUpdate();
    });
}

void LivePage::finishUpdate()
{
    m_answerTimer.stop();
    m_isUpdating = false;
    if (m_wanted.body() == m_shown.body())
        m_sentRevision = m_wantedRevision;
    Q_EMIT updated(m_sentRevision);
    if (m_wanted.body() != m_shown.body())
        update();
    else
        revealWanted();
}

/// A page that no longer answers keeps a processor busy until it is stopped.
void LivePage::giveUp()
{
#ifdef Q_OS_UNIX
    if (const qint64 process = m_page->renderProcessPid(); process > 0)
        ::kill(pid_t(process), SIGKILL);
#endif
    fail(tr("The page has stopped responding. Your file is as it was."));
}

void LivePage::fail(const QString &reason)
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    m_loadTimer.stop();
    m_answerTimer.stop();
    Q_EMIT failed(reason);
}

} // namespace vitrine
