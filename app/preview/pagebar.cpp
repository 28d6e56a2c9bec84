#include "preview/pagebar.h"

#include "common/icons.h"
#include "common/tooltips.h"
#include "html/themelist.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace vitrine {

PageBar::PageBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    const int margin = fontMetrics().height() / 4;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(margin);
    // The bar itself says how little it can do with.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);

    m_theme = addMenuButton(QStringLiteral("palette"), tr("Theme"));
    connect(m_theme->menu(), &QMenu::aboutToShow, this, &PageBar::fillThemes);
    m_appearance = addChoice(tr("Light or dark"),
                             {{QStringLiteral("monitor"), tr("As the &System")},
                              {QStringLiteral("sun"), tr("&Light")},
                              {QStringLiteral("moon"), tr("&Dark")}},
                             [this](int index) { Q_EMIT appearanceRequested(Appearance(index)); });
    m_width = addChoice(tr("Width"),
                        {{QStringLiteral("columns-2"), tr("&Wide (%1)").arg(PageZoom::siteWidth)},
                         {QStringLiteral("tablet"), tr("&Tablet (%1)").arg(PageZoom::tabletWidth)},
                         {QStringLiteral("smartphone"), tr("P&hone (%1)").arg(PageZoom::phoneWidth)}},
                        [this](int index) { Q_EMIT widthRequested(PageWidth(index)); });
    m_asSite = addButton(QStringLiteral("globe"), tr("As My Site"));
    m_asSite->setText(tr("As my site"));
    m_asSite->setCheckable(true);
    m_layout->addStretch();
    m_zoomOut = addButton(QStringLiteral("zoom-out"), tr("Zoom Out"));
    m_reset = addButton({}, tr("Actual Size"));
    m_zoomIn = addButton(QStringLiteral("zoom-in"), tr("Zoom In"));
    m_fit = addButton(QStringLiteral("scan"), tr("Fit to Width"));
    m_fit->setCheckable(true);
    m_reset->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Wide enough for every percentage, so that nothing moves while it changes.
    m_reset->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 4 * margin);

    connect(m_asSite, &QToolButton::clicked, this, &PageBar::asSiteRequested);
    connect(m_zoomOut, &QToolButton::clicked, this, &PageBar::zoomOutRequested);
    connect(m_reset, &QToolButton::clicked, this, &PageBar::resetRequested);
    connect(m_zoomIn, &QToolButton::clicked, this, &PageBar::zoomInRequested);
    connect(m_fit, &QToolButton::clicked, this, &PageBar::fitRequested);
    setLeftOut({}, {});
}

QToolButton *PageBar::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    if (!iconName.isEmpty())
        button->setIcon(themedIcon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_layout->addWidget(button);
    return button;
}

QToolButton *PageBar::addMenuButton(const QString &iconName, const QString &name)
{
    QToolButton *button = addButton(iconName, name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    // Room for the arrow beside the icon.
    button->setMinimumWidth(2 * button->iconSize().width() + fontMetrics().height() / 4);
    return button;
}

QToolButton *PageBar::addChoice(const QString &name, const std::vector<Choice> &choices,
                                const std::function<void(int)> &choose)
{
    QToolButton *button = addMenuButton({}, name);
    auto *group = new QActionGroup(button);
    for (const Choice &choice : choices) {
        QAction *action = button->menu()->addAction(themedIcon(choice.iconName), choice.text);
        action->setCheckable(true);
        group->addAction(action);
        const int index = int(group->actions().size()) - 1;
        connect(action, &QAction::triggered, this, [choose, index] { choose(index); });
    }
    return button;
}

void PageBar::showChoice(QToolButton *button, const QString &name, int index)
{
    QAction *chosen = button->menu()->actions().at(index);
    chosen->setChecked(true);
    button->setIcon(chosen->icon());
    const QString text = tr("%1: %2", "Width: Phone").arg(name, chosen->text().remove(u'&'));
    button->setToolTip(text);
    button->setAccessibleName(text);
}

void PageBar::setLook(const PageLook &look, int paneWidth)
{
    const bool isNewTheme = m_themeTitle.isEmpty() || look.theme != m_look.theme;
    m_look = look;
    if (isNewTheme)
        showTheme();
    showChoice(m_appearance, tr("Light or dark"), int(look.appearance));
    showChoice(m_width, tr("Width"), int(look.zoom.width()));
    m_asSite->setChecked(look.isAsSite && m_asSite->isEnabled());

    const qreal factor = look.zoom.factor(paneWidth);
    const QString percentage = tr("%1%", "a zoom factor").arg(locale().toString(qRound(factor * 100)));
    m_reset->setText(percentage);
    m_reset->setAccessibleName(tr("Zoom %1, back to actual size").arg(percentage));
    m_fit->setChecked(look.zoom.isFitted());
    m_zoomIn->setEnabled(look.zoom.canZoomIn(paneWidth));
    m_zoomOut->setEnabled(look.zoom.canZoomOut(paneWidth));
}

void PageBar::setLeftOut(const QStringList &sections, const QString &reason)
{
    m_asSite->setEnabled(!sections.isEmpty());
    m_asSite->setChecked(m_look.isAsSite && m_asSite->isEnabled());
    m_asSite->setToolTip(
        sections.isEmpty()
            ? reason
            : tr("Leaves out what your site's theme does not show: %1").arg(locale().createSeparatedList(sections)));
    m_asSite->setAccessibleDescription(m_asSite->toolTip());
}

void PageBar::fillThemes()
{
    QMenu *menu = m_theme->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(menu);
    // Listed anew each time, since somebody may be writing a theme.
    for (const ListedTheme &theme : listThemes()) {
        QAction *action = menu->addAction(QString(theme.title).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(theme.name == m_look.theme);
        action->setEnabled(theme.problem.isEmpty());
        action->setToolTip(plainToolTip(theme.problem.isEmpty() ? theme.description : theme.problem));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = theme.name] { Q_EMIT themeRequested(name); });
    }
}

void PageBar::showTheme()
{
    const ChosenTheme chosen = chosenTheme(m_look.theme);
    m_themeTitle = chosen.theme.description().title;
    QString text = tr("Theme: %1").arg(m_themeTitle);
    if (!chosen.problem.isEmpty())
        text += u'\n' + chosen.problem;
    m_theme->setText(fontMetrics().elidedText(m_themeTitle, Qt::ElideRight, 12 * fontMetrics().height()));
    m_theme->setToolTip(plainToolTip(text));
    m_theme->setAccessibleName(text);
    updateGeometry();
    arrange();
}

QSize PageBar::sizeHint() const
{
    return m_layout->totalSizeHint();
}

QSize PageBar::minimumSizeHint() const
{
    // All icons and no words.
    int width = m_layout->contentsMargins().left() + m_layout->contentsMargins().right();
    for (const QToolButton *button : {m_theme, m_appearance, m_width, m_asSite, m_zoomOut, m_zoomIn, m_fit})
        width += (button->menu() ? 3 : 2) * button->iconSize().width() + m_layout->spacing();
    return {width + m_reset->minimumWidth() + m_layout->spacing(), m_layout->totalMinimumSize().height()};
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void PageBar::arrange()
{
    setWords(true, true);
    if (m_layout->totalSizeHint().width() > width())
        setWords(true, false);
    if (m_layout->totalSizeHint().width() > width())
        setWords(false, false);
}

void PageBar::setWords(bool theme, bool asSite)
{
    m_theme->setToolButtonStyle(theme ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_asSite->setToolButtonStyle(asSite ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_layout->invalidate();
}

} // namespace vitrine
