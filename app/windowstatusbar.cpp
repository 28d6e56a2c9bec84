#include "windowstatusbar.h"

#include "common/colors.h"
#include "common/icons.h"
#include "common/times.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace vitrine {

WindowStatusBar::WindowStatusBar(DocumentController *controller, QWidget *parent)
    : QStatusBar(parent),
      m_controller(controller),
      m_saveState(new QLabel(this)),
      m_problems(new QToolButton(this))
{
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setToolTip(tr("Show the list of problems"));
    m_problems->setFocusPolicy(Qt::TabFocus);
    m_saveState->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    // Both are permanent, so that a passing message, which takes the rest, hides neither.
    addPermanentWidget(m_problems);
    addPermanentWidget(m_saveState);

    connect(m_problems, &QToolButton::clicked, this, &WindowStatusBar::problemsRequested);
    connect(controller, &DocumentController::fileChanged, this, &WindowStatusBar::update);
    connect(controller, &DocumentController::saved, this, &WindowStatusBar::update);
    connect(controller->document(), &ProfileDocument::changed, this, &WindowStatusBar::update);
    connect(controller->document(), &ProfileDocument::modifiedChanged, this, &WindowStatusBar::update);
    updateColors();
    setProblemCounts(0, 0);
    update();
}

void WindowStatusBar::setProblemCounts(qsizetype problems, qsizetype hints)
{
    m_problems->setText(problems > 0 ? tr("%n problem(s)", nullptr, int(problems)) : tr("No problems"));
    m_problems->setIcon(themedIcon(problems > 0 ? QStringLiteral("triangle-alert") : QStringLiteral("circle-check")));
    m_problems->setEnabled(problems + hints > 0);
}

QString WindowStatusBar::saveState() const
{
    return m_saveState->text();
}

void WindowStatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void WindowStatusBar::updateColors()
{
    // Disabled it says that there are none, which has to be readable.
    QPalette colors = palette();
    colors.setColor(QPalette::Disabled, QPalette::ButtonText, dimmedText(palette(), QPalette::Window));
    m_problems->setPalette(colors);
}

void WindowStatusBar::update()
{
    m_saveState->setText(saveStateText());
    m_saveState->setVisible(m_controller->isOpen());
    m_problems->setVisible(m_controller->isOpen());
}

QString WindowStatusBar::saveStateText() const
{
    if (!m_controller->isOpen())
        return {};
    const ProfileDocument *document = m_controller->document();
    if (document->isReadOnly())
        return tr("Read-only");
    if (document->isModified())
        return tr("%n change(s) not saved", nullptr, int(document->unsavedChanges().hunks));
    if (m_controller->isNewFile())
        return tr("New file, not saved yet");
    if (!m_controller->lastSavedAt().isValid())
        return tr("No changes");
    const QString when = timeText(m_controller->lastSavedAt());
    if (m_controller->lastSavedLines() < 0)
        return tr("Saved %1 · new file").arg(when);
    return tr("Saved %1 · %2").arg(when, tr("%n line(s) changed", nullptr, int(m_controller->lastSavedLines())));
}

} // namespace vitrine
