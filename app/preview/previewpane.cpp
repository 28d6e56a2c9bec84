#include "preview/previewpane.h"

#include "editing/profiledocument.h"
#include "html/pagerenderer.h"
#include "preview/addressbubble.h"
#include "preview/livepage.h"
#include "preview/pagebridge.h"
#include "preview/pageplace.h"
#include "preview/previewobstacle.h"
#include "preview/previewpage.h"
#include "preview/previewscheme.h"
#include "preview/previewview.h"
#include "preview/zoombar.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine {

/// A page as it is to be shown.
struct PreviewPane::Rendering
{
    PageRenderer renderer;
    const Profile &profile;
    const SiteIdentity &identity;

    [[nodiscard]] QByteArray page() const { return renderer.renderPage(profile, identity); }
    [[nodiscard]] QByteArray body() const { return renderer.renderBody(profile, identity); }
};

namespace {

/// Changes when the file does, so that the page takes the new picture.
QString versionOf(const QString &path)
{
    const QFileInfo file(path);
    return QString::number(qHash(file.filePath()), 36) + u'-'
           + QString::number(file.lastModified().toMSecsSinceEpoch(), 36) + u'-' + QString::number(file.size(), 36);
}

QByteArray frontMatterOf(const Profile &profile)
{
    return profile.text().left(profile.frontMatter().body.begin);
}

} // namespace

PreviewPane::PreviewPane(ProfileDocument *document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_zoomBar(new ZoomBar(this)),
      m_stack(new QStackedLayout),
      m_blank(new QWidget(this)),
      m_message(new QWidget(this)),
      m_reason(new QLabel(m_message)),
      m_retry(new QPushButton(tr("&Try Again"), m_message))
{
    setAccessibleName(tr("Page"));

    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *messageLayout = new QVBoxLayout(m_message);
    const int margin = 2 * fontMetrics().height();
    messageLayout->setContentsMargins(margin, margin, margin, margin);
    messageLayout->setSpacing(margin / 2);
    messageLayout->addStretch(2);
    messageLayout->addWidget(m_reason);
    messageLayout->addWidget(m_retry, 0, Qt::AlignHCenter);
    messageLayout->addStretch(3);

    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_zoomBar);
    layout->addLayout(m_stack, 1);

    m_updateTimer.setSingleShot(true);
    connect(&m_updateTimer, &QTimer::timeout, this, &PreviewPane::updatePage);
    connect(m_document, &ProfileDocument::changed, this, &PreviewPane::scheduleUpdate);
    connect(m_retry, &QPushButton::clicked, this, &PreviewPane::retry);
    connect(m_zoomBar, &ZoomBar::zoomInRequested, this, &PreviewPane::zoomIn);
    connect(m_zoomBar, &ZoomBar::zoomOutRequested, this, &PreviewPane::zoomOut);
    connect(m_zoomBar, &ZoomBar::resetRequested, this, &PreviewPane::resetZoom);
    connect(m_zoomBar, &ZoomBar::fitRequested, this, &PreviewPane::fitZoom);
    m_zoomBar->setEnabled(false);
    applyZoom();
}

PreviewPane::~PreviewPane()
{
    // The view first: it looks at the page until its end.
    delete m_view;
    delete m_live;
}

void PreviewPane::start()
{
    if (m_live)
        return;
    const QString obstacle = previewObstacle();
    if (obstacle.isEmpty())
        createPage();
    else
        showFailure(obstacle);
}

void PreviewPane::retry()
{
    delete m_view;
    delete m_live;
    m_view = nullptr;
    m_live = nullptr;
    m_stack->setCurrentWidget(m_blank);
    start();
}

void PreviewPane::createPage()
{
    m_live = new LivePage(m_theme, this);
    connect(m_live, &LivePage::loaded, this, &PreviewPane::showPage);
    connect(m_live, &LivePage::updated, this, &PreviewPane::updated);
    connect(m_live, &LivePage::failed, this, &PreviewPane::showFailure);
    connect(m_live->bridge(), &PageBridge::clicked, this, &PreviewPane::reportClick);
    connect(m_live->bridge(), &PageBridge::linkRequested, this, &PreviewPane::linkRequested);

    m_view = new PreviewView(m_retry, this);
    m_view->setPage(m_live->page());
    m_view->setAccessibleName(tr("Page"));
    m_stack->addWidget(m_view);
    connect(m_view, &PreviewView::zoomRequested, this, [this](bool larger) { larger ? zoomIn() : zoomOut(); });

    auto *bubble = new AddressBubble(m_view);
    connect(m_live->page(), &QWebEnginePage::linkHovered, bubble, [bubble](const QString &address) {
        const QUrl url(address);
        bubble->setAddress(isExternalLink(url) ? url : QUrl());
    });
    connect(bubble, &AddressBubble::opened, this, &PreviewPane::linkRequested);

    applyZoom();
    const Rendering rendering = render();
    m_live->load(rendering.page(), rendering.body());
    m_live->setBody(rendering.body(), m_document->revision());
}

void PreviewPane::showPage()
{
    applyZoom();
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    m_zoomBar->setEnabled(true);
    Q_EMIT shown();
}

void PreviewPane::showFailure(const QString &reason)
{
    m_reason->setText(reason);
    m_stack->setCurrentWidget(m_message);
    setFocusProxy(m_retry);
    m_zoomBar->setEnabled(false);
    Q_EMIT failed(reason);
}

void PreviewPane::setFilePath(const QString &path)
{
    m_filePath = path;
    m_isIdentityStale = true;
    scheduleUpdate();
}

bool PreviewPane::isAvailable() const
{
    return m_view && m_stack->currentWidget() == m_view;
}

QWebEnginePage *PreviewPane::webPage() const
{
    return m_live ? m_live->page() : nullptr;
}

void PreviewPane::scheduleUpdate()
{
    if (m_live && !m_updateTimer.isActive())
        m_updateTimer.start(0);
}

void PreviewPane::updatePage()
{
    if (m_live)
        m_live->setBody(render().body(), m_document->revision());
}

PreviewPane::Rendering PreviewPane::render()
{
    m_shownProfile = readableProfile();
    refreshIdentity();

    PageOptions options;
    options.assetsUrl = previewAssetsUrl().toString();
    options.title = QFileInfo(m_filePath).fileName();
    options.sourceLines = true;
    options.contentSecurityPolicy = previewContentSecurityPolicy();
    if (!m_identity.picture.isEmpty())
        options.pictureUrl = previewPictureUrl(versionOf(m_identity.picture)).toString();
    return {PageRenderer(m_theme, options), m_shownProfile, m_identity};
}

/// What the page is made of: the document, or while its front matter cannot be read, its body behind the last front
/// matter that could.
Profile PreviewPane::readableProfile() const
{
    const Profile &current = m_document->profile();
    const Profile &last = m_document->lastValidProfile();
    if (current.isValid() || current.kind() != ProfileKind::Invalid || !last.isValid())
        return current;
    // Without a closing delimiter nobody can tell where the body begins.
    return current.frontMatter().closed ? Profile::read(frontMatterOf(last) + current.body()) : last;
}

/// Looks at the site's files again where something might have changed; typing in the biography changes nothing.
void PreviewPane::refreshIdentity()
{
    const QByteArray source = frontMatterOf(m_shownProfile);
    if (!m_isIdentityStale && source == m_identitySource)
        return;
    m_identity = findSiteIdentity(m_shownProfile, m_filePath);
    m_identitySource = source;
    m_isIdentityStale = false;
    m_live->setPicture(m_identity.picture);
}

void PreviewPane::reportClick(const PageHook &hook)
{
    const std::optional<Place> place = placeOf(hook, m_shownProfile);
    if (!place)
        return;
    Q_EMIT placeClicked(*place);
    if (place->section == SectionId::Biography && hook.line > 0)
        Q_EMIT sourceLineClicked(hook.line);
}

void PreviewPane::zoomIn()
{
    m_zoom.zoomIn(width());
    applyZoom();
}

void PreviewPane::zoomOut()
{
    m_zoom.zoomOut(width());
    applyZoom();
}

void PreviewPane::resetZoom()
{
    m_zoom.choose(1);
    applyZoom();
}

void PreviewPane::fitZoom()
{
    m_zoom.fit();
    applyZoom();
}

qreal PreviewPane::zoomFactor() const
{
    return m_zoom.factor(width());
}

void PreviewPane::applyZoom()
{
    m_zoomBar->setZoom(zoomFactor(), m_zoom.isFitted(), m_zoom.canZoomIn(width()), m_zoom.canZoomOut(width()));
    if (m_live)
        m_live->page()->setZoomFactor(zoomFactor());
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyZoom();
}

} // namespace vitrine
