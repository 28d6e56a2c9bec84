#include "source/sourceview.h"

#include "common/colors.h"
#include "source/linenumbers.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace vitrine {

namespace {

/// The system's fixed font in the size of all other text.
QFont sourceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont usual = QApplication::font();
    if (usual.pointSizeF() > 0)
        font.setPointSizeF(usual.pointSizeF());
    else
        font.setPixelSize(usual.pixelSize());
    return font;
}

} // namespace

SourceView::SourceView(ProfileDocument *document, QWidget *parent)
    : DocumentTextEdit(document, Stretch::File, parent),
      m_lineNumbers(new LineNumbers(this))
{
    setFont(sourceFont());
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Source"));

    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::updateMargins);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::updateMarks);
    connect(this, &QPlainTextEdit::updateRequest, m_lineNumbers, [this] { m_lineNumbers->update(); });
    updateMarks();
    updateMargins();
}

Place SourceView::currentPlace() const
{
    return profileDocument()->profile().placeAt(currentOffset());
}

void SourceView::forEachVisibleLine(const std::function<void(int, const QRectF &)> &visit) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            return;
        visit(block.blockNumber(), place);
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    DocumentTextEdit::resizeEvent(event);
    updateMargins();
}

void SourceView::changeEvent(QEvent *event)
{
    DocumentTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
        updateMargins();
    } else if (event->type() == QEvent::PaletteChange) {
        updateMarks();
    }
}

void SourceView::updateMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    marks.append(line);

    for (const Diagnostic &problem : profileDocument()->profile().problems()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(severityColor(problem.severity, palette()));
        mark.cursor = QTextCursor(QPlainTextEdit::document());
        mark.cursor.setPosition(shownPosition(problem.range.begin));
        // A mere place has nothing to underline: the rest of its line is.
        if (problem.range.isEmpty())
            mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        else
            mark.cursor.setPosition(shownPosition(problem.range.end), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_lineNumbers->update();
}

void SourceView::updateMargins()
{
    const int width = m_lineNumbers->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_lineNumbers->setGeometry(area.left(), area.top(), width, area.height());
}

} // namespace vitrine
