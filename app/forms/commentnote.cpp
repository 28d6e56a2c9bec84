#include "forms/commentnote.h"

#include "common/colors.h"
#include "common/fontunits.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vitrine {

CommentNote::CommentNote(QWidget *parent)
    : QWidget(parent),
      m_chip(new QLabel(QStringLiteral("#"), this)),
      m_text(new QLabel(this)),
      m_fold(new QToolButton(this))
{
    m_chip->setFrameShape(QFrame::StyledPanel);
    m_chip->setAlignment(Qt::AlignCenter);
    m_chip->setToolTip(tr("A comment in the file"));
    QFont italic = font();
    italic.setItalic(true);
    m_text->setFont(italic);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAccessibleName(tr("Whole comment"));
    connect(m_fold, &QToolButton::toggled, this, &CommentNote::updateText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontUnits(this, 8));
    layout->addWidget(m_chip, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_fold, 0, Qt::AlignTop);
    updateColors();
    hide();
}

void CommentNote::setComment(const QString &comment)
{
    m_comment = comment;
    m_fold->setVisible(comment.contains(u'\n'));
    m_text->setAccessibleName(tr("Comment: %1").arg(comment));
    updateText();
    setVisible(!comment.isEmpty());
}

void CommentNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void CommentNote::updateText()
{
    const bool isOpen = m_fold->isChecked();
    m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    const QString first = m_comment.section(u'\n', 0, 0);
    m_text->setText(isOpen || first == m_comment ? m_comment : first + QStringLiteral(" …"));
}

void CommentNote::updateColors()
{
    const QPalette dimmed = dimmedPalette(palette(), QPalette::Window);
    m_text->setPalette(dimmed);
    m_chip->setPalette(dimmed);
}

} // namespace vitrine
