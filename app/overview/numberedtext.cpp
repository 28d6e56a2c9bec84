#include "overview/numberedtext.h"

#include "common/colors.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace vitrine {

/// The column of numbers.
class NumberedText::Numbers : public QWidget
{
public:
    explicit Numbers(NumberedText *text) : QWidget(text), m_text(text) { }

    [[nodiscard]] int wantedWidth() const
    {
        const qsizetype digits = qMax(qsizetype(3), QString::number(m_text->blockCount()).size());
        return m_text->fontMetrics().horizontalAdvance(QLatin1Char('9')) * int(digits + 2);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), m_text->palette().color(QPalette::Base));
        painter.setFont(m_text->font());
        const int margin = m_text->fontMetrics().horizontalAdvance(QLatin1Char('9'));
        for (QTextBlock block = m_text->firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF place = m_text->blockBoundingGeometry(block).translated(m_text->contentOffset());
            if (place.top() > event->rect().bottom())
                break;
            const int number = block.blockNumber() + 1;
            painter.setPen(number == m_text->markedLine() ? m_text->palette().color(QPalette::Text)
                                                          : dimmedText(m_text->palette()));
            const QRectF cell(0, place.top(), width() - margin, m_text->fontMetrics().height());
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
        }
    }

private:
    NumberedText *m_text;
};

NumberedText::NumberedText(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new Numbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        m_numbers->update();
    });
}

void NumberedText::showText(const QString &text, int line)
{
    setPlainText(text);
    m_marked = qBound(0, line, blockCount());
    QTextCursor cursor(document()->findBlockByNumber(qMax(0, m_marked - 1)));
    setTextCursor(cursor);
    place();
    centerCursor();
    mark();
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    place();
    centerCursor();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
    else if (event->type() == QEvent::FontChange)
        place();
}

void NumberedText::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_marked > 0) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(m_marked - 1));
        line.format.setBackground(mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.25));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections += line;
    }
    setExtraSelections(selections);
}

void NumberedText::place()
{
    if (!m_numbers)
        return;
    const int width = static_cast<Numbers *>(m_numbers)->wantedWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(QRect(inner.left(), inner.top(), width, inner.height()));
}

} // namespace vitrine
