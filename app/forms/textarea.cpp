#include "forms/textarea.h"

#include "common/documentundo.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <memory>

namespace vitrine {

namespace {

constexpr int mostLines = 12; ///< Text of more lines scrolls.

} // namespace

TextArea::TextArea(bool takesLineBreaks, QWidget *parent) : QPlainTextEdit(parent), m_takesLineBreaks(takesLineBreaks)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document(), &QTextDocument::contentsChanged, this, &TextArea::fitHeight);
}

QString TextArea::text() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += block.text();
    return lines.join(u'\n');
}

void TextArea::showText(const QString &text)
{
    if (text == this->text())
        return;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QSize TextArea::sizeHint() const
{
    const int least = m_takesLineBreaks ? 4 : 1;
    return {QPlainTextEdit::sizeHint().width(), heightForLines(qBound(least, lineCount(), mostLines))};
}

int TextArea::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    return lines;
}

void TextArea::fitHeight()
{
    // Only where it is needed: a scroll bar takes width, and so makes more lines.
    setVerticalScrollBarPolicy(lineCount() > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize TextArea::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), sizeHint().height()};
}

int TextArea::heightForLines(int lines) const
{
    const QMargins margins = contentsMargins() + viewportMargins();
    return lines * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) + margins.top()
           + margins.bottom();
}

bool TextArea::event(QEvent *event)
{
    return leavesUndoToWindow(event) || QPlainTextEdit::event(event);
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    Q_EMIT focusEntered();
    QPlainTextEdit::focusInEvent(event);
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT focusLeft();
}

void TextArea::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    hideOwnUndo(*menu);
    menu->addActions(actions());
    menu->exec(event->globalPos());
}

void TextArea::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_takesLineBreaks) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void TextArea::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (!m_takesLineBreaks)
        text.replace(u'\n', u' ');
    textCursor().insertText(text);
    ensureCursorVisible();
}

bool TextArea::canInsertFromMimeData(const QMimeData *source) const
{
    // Files are left to the window, which opens them.
    const QList<QUrl> urls = source->urls();
    return source->hasText() && (urls.isEmpty() || !urls.front().isLocalFile());
}

} // namespace vitrine
