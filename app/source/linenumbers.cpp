#include "source/linenumbers.h"

#include "common/colors.h"
#include "source/sourceview.h"

#include <QPaintEvent>
#include <QPainter>

namespace vitrine {

LineNumbers::LineNumbers(SourceView *view) : QWidget(view), m_view(view) { }

QSize LineNumbers::sizeHint() const
{
    const qsizetype digits = qMax(qsizetype(3), QString::number(m_view->blockCount()).size());
    const int digitWidth = m_view->fontMetrics().horizontalAdvance(QLatin1Char('9'));
    return {digitWidth * int(digits + 2), 0};
}

void LineNumbers::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_view->palette().color(QPalette::Base));
    const int margin = m_view->fontMetrics().horizontalAdvance(QLatin1Char('9'));
    const int currentLine = m_view->textCursor().blockNumber();
    m_view->forEachVisibleLine([&](int number, const QRectF &place) {
        if (place.bottom() < event->rect().top() || place.top() > event->rect().bottom())
            return;
        painter.setPen(number == currentLine ? m_view->palette().color(QPalette::Text) : dimmedText(m_view->palette()));
        const QRectF cell(0, place.top(), width() - margin, m_view->fontMetrics().height());
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
    });
}

} // namespace vitrine
