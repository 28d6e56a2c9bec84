#include "common/infobar.h"

#include "common/colors.h"
#include "common/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace vitrine {

namespace {

QString severityIconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("circle-alert");
    case Severity::Warning:
        return QStringLiteral("triangle-alert");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_label(new QLabel(this)),
      m_action(new QPushButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    layout->setSpacing(margin);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_action, &QPushButton::clicked, this, &InfoBar::actionTriggered);
    clear();
}

void InfoBar::showMessage(Severity severity, const QString &text, const QString &actionText, const QString &iconName)
{
    const bool isNews = isHidden() || text != m_label->text();
    m_severity = severity;
    m_iconName = iconName.isEmpty() ? severityIconName(severity) : iconName;
    m_label->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_action->setAccessibleDescription(text);
    setAccessibleName(text);
    updateIcon();
    update();
    show();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void InfoBar::clear()
{
    hide();
    m_label->clear();
    setAccessibleName({});
}

QString InfoBar::text() const
{
    return m_label->text();
}

void InfoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = severityColor(m_severity, palette());
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), accent, isDark(palette()) ? 0.16 : 0.10));
    const int stripe = qMax(2, fontMetrics().height() / 6);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - stripe : 0, 0, stripe, height()), accent);
}

void InfoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        updateIcon();
}

void InfoBar::updateIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace vitrine
