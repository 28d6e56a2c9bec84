#include "forms/pagetitle.h"

#include "common/fontunits.h"

#include <QApplication>
#include <QEvent>

namespace vitrine {

PageTitle::PageTitle(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    updateFont();
}

void PageTitle::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
}

void PageTitle::updateFont()
{
    QFont large = scaledFont(QApplication::font(this), 1.4);
    large.setWeight(QFont::DemiBold);
    setFont(large);
}

} // namespace vitrine
