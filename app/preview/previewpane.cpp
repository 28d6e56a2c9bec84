#include "preview/previewpane.h"

#include "common/colors.h"
#include "common/documentsite.h"
#include "editing/profiledocument.h"
#include "html/siteoptions.h"
#include "html/themelist.h"
#include "html/themelook.h"
#include "preview/addressbubble.h"
#include "preview/deviceframe.h"
#include "preview/livepage.h"
#include "preview/pagebar.h"
#include "preview/pageplace.h"
#include "preview/previewobstacle.h"
#include "preview/previewpage.h"
#include "preview/previewpolicy.h"
#include "preview/previewschemehandler.h"
#include "preview/previewview.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine {

PreviewPane::PreviewPane(ProfileDocument *document, const DocumentSite *site, Settings *settings, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_site(site),
      m_settings(settings),
      m_look(PageLook::read(*settings)),
      m_source(document, site),
      m_bar(new PageBar(this)),
      m_stack(new QStackedLayout),
      m_blank(new QWidget(this)),
      m_message(new QWidget(this)),
      m_reason(new QLabel(m_message)),
      m_retry(new QPushButton(m_message)),
      m_frame(new DeviceFrame(this))
{
    setAccessibleName(tr("Page"));
    createLayout();
    createBar();
    m_source.setAsSite(m_look.isAsSite);
    connect(&m_source, &PageSource::rendered, this, &PreviewPane::takeRendered);
    connect(m_site, &DocumentSite::changed, this, &PreviewPane::takeSite);
    connect(&m_remote, &RemotePictures::changed, this, [this] {
        if (m_live)
            m_live->files()->setFetched(m_remote.pictures());
        m_source.setFetched(m_remote.pictures());
    });
    connect(m_document, &ProfileDocument::changed, this, [this](const DocumentChange &change) {
        if (change.isLoad) {
            m_remote.clear();
            m_source.setFetched({});
        }
    });
    connect(m_retry, &QPushButton::clicked, this, &PreviewPane::retry);
    applyZoom();
}

PreviewPane::~PreviewPane()
{
    // The view first: it looks at the page until its end.
    delete m_view;
    delete m_live;
}

void PreviewPane::createLayout()
{
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
    m_stack->addWidget(m_frame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
}

void PreviewPane::createBar()
{
    const auto change = [this](auto set) {
        return [this, set](auto value) {
            PageLook look = m_look;
            set(look, value);
            setLook(look);
        };
    };
    connect(m_bar, &PageBar::themeRequested, this,
            change([](PageLook &look, const QString &name) { look.theme = name; }));
    connect(m_bar, &PageBar::appearanceRequested, this,
            change([](PageLook &look, Appearance appearance) { look.appearance = appearance; }));
    connect(m_bar, &PageBar::asSiteRequested, this,
            change([](PageLook &look, bool asSite) { look.isAsSite = asSite; }));
    connect(m_bar, &PageBar::widthRequested, this, change([](PageLook &look, PageWidth width) {
                look.zoom.setWidth(width);
                look.zoom.fit();
            }));
    connect(m_bar, &PageBar::zoomInRequested, this, &PreviewPane::zoomIn);
    connect(m_bar, &PageBar::zoomOutRequested, this, &PreviewPane::zoomOut);
    connect(m_bar, &PageBar::resetRequested, this, &PreviewPane::resetZoom);
    connect(m_bar, &PageBar::fitRequested, this, &PreviewPane::fitZoom);
    m_bar->setEnabled(false);
}

void PreviewPane::start()
{
    if (m_live)
        return;
    const QString obstacle = previewObstacle();
    if (obstacle.isEmpty())
        createPage();
    else
        showFailure(obstacle, tr("&Try Again"));
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
    m_live = new LivePage(this);
    m_isLoading = false;
    connect(m_live, &LivePage::loaded, this, &PreviewPane::showPage);
    connect(m_live, &LivePage::updated, this, &PreviewPane::updated);
    connect(m_live, &LivePage::failed, this, [this](const QString &reason) { showFailure(reason, tr("&Load Again")); });
    connect(m_live->bridge(), &PageBridge::clicked, this, &PreviewPane::reportClick);
    connect(m_live->bridge(), &PageBridge::linkRequested, this, &PreviewPane::linkRequested);
    connect(m_live->bridge(), &PageBridge::pictureRequested, this, &PreviewPane::loadPicture);
    m_live->files()->setFetched(m_remote.pictures());
    createView();
    applyTheme();
    applyAppearance();
    applyZoom();
    takeSite();
    m_source.update();
}

void PreviewPane::createView()
{
    m_view = new PreviewView(m_retry, m_frame);
    m_view->setPage(m_live->page());
    m_view->setAccessibleName(tr("Page"));
    m_frame->setView(m_view);
    connect(m_view, &PreviewView::zoomRequested, this, [this](bool larger) { larger ? zoomIn() : zoomOut(); });

    auto *bubble = new AddressBubble(m_view);
    connect(m_live->page(), &QWebEnginePage::linkHovered, bubble, [bubble](const QString &address) {
        const QUrl url(address);
        bubble->setAddress(PreviewPolicy::allowsOpening(url) ? url : QUrl());
    });
    connect(bubble, &AddressBubble::opened, this, &PreviewPane::linkRequested);
}

void PreviewPane::showPage()
{
    applyZoom();
    m_stack->setCurrentWidget(m_frame);
    setFocusProxy(m_view);
    m_bar->setEnabled(true);
    Q_EMIT shown();
}

void PreviewPane::showFailure(const QString &reason, const QString &action)
{
    m_reason->setText(reason);
    m_retry->setText(action);
    m_stack->setCurrentWidget(m_message);
    setFocusProxy(m_retry);
    m_bar->setEnabled(false);
    Q_EMIT failed(reason);
}

bool PreviewPane::isAvailable() const
{
    return m_view && m_stack->currentWidget() == m_frame;
}

QWebEnginePage *PreviewPane::webPage() const
{
    return m_live ? m_live->page() : nullptr;
}

void PreviewPane::takeRendered(const RenderedPage &rendered)
{
    if (!m_live)
        return;
    m_shownProfile = rendered.profile;
    m_shownRemotePictures = rendered.remotePictures;
    if (!m_isLoading) {
        m_isLoading = true;
        m_live->load(m_source.pageAround(rendered.blocks.body(), m_live->assetsUrl(), isPageDark()), rendered.blocks);
    }
    m_live->setBody(rendered.blocks, rendered.revision);
}

void PreviewPane::takeSite()
{
    if (!m_live)
        return;
    const SiteContext &site = m_site->context();
    m_live->files()->setPicture(site.identity.picture);
    m_live->files()->setReferences(shownReferences(site));
    PageOptions options;
    applySite(options, site);
    m_live->setDocument(options);
    applyAppearance();

    QMap<QString, QString> notes;
    QStringList leftOut;
    for (const SectionId id : site.unshownSections) {
        if (const std::optional<PageHook> hook = hookOf({id, {}, -1, {}}, m_document->profile()))
            notes.insert(hook->profile, tr("Your site's theme does not show this"));
        leftOut += sectionSchema(id).title();
    }
    m_live->setNotes(notes);
    QString reason = tr("Your site's theme shows every section, as far as is known");
    if (site.root.isEmpty())
        reason = tr("No site was found around the file");
    else if (site.aboutTemplate.isEmpty())
        reason = tr("The site's template for this page was not found");
    m_bar->setLeftOut(leftOut, reason);
}

void PreviewPane::showPlace(const Place &place)
{
    if (const std::optional<PageHook> hook = hookOf(place, m_document->profile()))
        reveal(*hook, place.slot >= 0 || !place.key.isEmpty());
}

void PreviewPane::showBodyLine(int line, bool mark)
{
    PageHook hook;
    hook.profile = QStringLiteral("biography");
    hook.line = line;
    reveal(hook, mark);
}

void PreviewPane::reveal(const PageHook &hook, bool mark)
{
    // On an author's page there is nothing of the stub's.
    if (m_live && !m_site->context().author)
        m_live->reveal(hook, mark, m_document->revision());
}

void PreviewPane::reportClick(const PageHook &hook)
{
    // What was clicked on an author's page is in no form of the stub.
    const bool isElsewhere = m_site->context().author.has_value();
    const std::optional<Place> place = isElsewhere ? std::nullopt : placeOf(hook, m_shownProfile);
    if (!place)
        return;
    Q_EMIT placeClicked(*place);
    if (place->section == SectionId::Biography && hook.line > 0)
        Q_EMIT sourceLineClicked(hook.line);
}

void PreviewPane::loadPicture(const QString &address)
{
    // Only what the page shows a box for, whatever else a file may have written.
    if (m_shownRemotePictures.contains(address))
        m_remote.load(address);
}

void PreviewPane::setLook(const PageLook &look)
{
    const bool isNewTheme = look.theme != m_look.theme;
    m_look = look;
    m_look.write(*m_settings);
    m_source.setAsSite(m_look.isAsSite);
    if (isNewTheme)
        applyTheme();
    applyAppearance();
    applyZoom();
}

void PreviewPane::applyTheme()
{
    const ChosenTheme chosen = chosenTheme(m_look.theme);
    m_theme = chosen.theme;
    m_source.setTheme(m_theme);
    if (m_live)
        m_live->setTheme(m_theme);
    if (!chosen.problem.isEmpty())
        Q_EMIT themeReplaced(chosen.problem);
}

bool PreviewPane::isPageDark() const
{
    if (m_look.appearance != Appearance::AsSystem)
        return m_look.appearance == Appearance::Dark;
    return isDark(palette()) || isDarkSite(m_site->context().settings.look);
}

void PreviewPane::applyAppearance()
{
    if (!m_live)
        return;
    m_live->setDark(isPageDark());
    // What shows before the page has drawn itself.
    m_live->page()->setBackgroundColor(isPageDark() ? QColor(Qt::black).lighter() : QColor(Qt::white));
}

void PreviewPane::zoomIn()
{
    PageLook look = m_look;
    look.zoom.zoomIn(width());
    setLook(look);
}

void PreviewPane::zoomOut()
{
    PageLook look = m_look;
    look.zoom.zoomOut(width());
    setLook(look);
}

void PreviewPane::resetZoom()
{
    PageLook look = m_look;
    look.zoom.choose(1);
    setLook(look);
}

void PreviewPane::fitZoom()
{
    PageLook look = m_look;
    look.zoom.fit();
    setLook(look);
}

qreal PreviewPane::zoomFactor() const
{
    return m_look.zoom.factor(width());
}

void PreviewPane::applyZoom()
{
    m_bar->setLook(m_look, width());
    m_frame->setViewWidth(m_look.zoom.viewWidth(width()));
    if (m_live)
        m_live->page()->setZoomFactor(zoomFactor());
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyZoom();
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyAppearance();
}

} // namespace vitrine
