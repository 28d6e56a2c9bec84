#include "common/documenttextedit.h"

#include "common/documentundo.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QUrl>

#include <memory>
#include <vector>

namespace vitrine {

namespace {

const QByteArray typingKey = QByteArrayLiteral("source");
const QByteArray bodyTypingKey = QByteArrayLiteral("body");

/// Cuts what `before` and `after` have in common off both ends of the ranges, whole characters only.
void trimEqualEnds(const QString &before, const QString &after, ShownRange *removed, ShownRange *added)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    if (prefix > 0 && before[prefix - 1].isHighSurrogate())
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && before[before.size() - suffix].isLowSurrogate())
        --suffix;
    *removed = {removed->begin + prefix, removed->end - suffix};
    *added = {added->begin + prefix, added->end - suffix};
}

} // namespace

DocumentTextEdit::DocumentTextEdit(ProfileDocument *document, Stretch stretch, QWidget *parent)
    : QPlainTextEdit(parent),
      m_document(document),
      m_stretch(stretch)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    connect(QPlainTextEdit::document(), &QTextDocument::contentsChange, this, &DocumentTextEdit::handleTyping);
    connect(m_document, &ProfileDocument::changed, this, &DocumentTextEdit::followDocument);
    reload();
}

void DocumentTextEdit::showRange(TextRange range, bool select)
{
    const int begin = shownPosition(range.begin);
    QTextCursor cursor(QPlainTextEdit::document());
    cursor.setPosition(select ? shownPosition(range.end) : begin);
    if (select)
        cursor.setPosition(begin, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (!viewport()->rect().contains(cursorRect()))
        centerCursor();
}

qsizetype DocumentTextEdit::currentOffset() const
{
    return m_begin + m_source.offset(textCursor().position());
}

int DocumentTextEdit::shownPosition(qsizetype offset) const
{
    return int(m_source.shownPosition(qMax<qsizetype>(0, offset - m_begin)));
}

TextRange DocumentTextEdit::stretchNow() const
{
    const Profile &profile = m_document->profile();
    return m_stretch == Stretch::Body ? profile.frontMatter().body : TextRange{0, profile.text().size()};
}

bool DocumentTextEdit::event(QEvent *event)
{
    return leavesUndoToWindow(event) || QPlainTextEdit::event(event);
}

void DocumentTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    hideOwnUndo(*menu);
    menu->exec(event->globalPos());
}

bool DocumentTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    const bool isFile = !urls.isEmpty() && urls.front().isLocalFile();
    return !isFile && QPlainTextEdit::canInsertFromMimeData(source);
}

void DocumentTextEdit::followDocument(const DocumentChange &change)
{
    if (change.isLoad) {
        reload();
        return;
    }
    const TextRange stretch = stretchNow();
    const QByteArray bytes = m_document->text().sliced(stretch.begin, stretch.length());
    if (bytes != m_source.bytes()) {
        const bool isShown = change.origin == this || replay(change.edit);
        m_source.setBytes(bytes);
        // Two line ends can become one, as when all between a CR and a LF is deleted: then what was typed is not what
        // stands there.
        if (!isShown || m_source.shownLength() != QPlainTextEdit::document()->characterCount() - 1)
            reload();
    }
    m_begin = stretch.begin;
    textFollowed();
}

void DocumentTextEdit::reload()
{
    const QScopedValueRollback replaying(m_isReplaying, true);
    const int position = textCursor().position();
    const TextRange stretch = stretchNow();
    m_source = SourceText(m_document->text().sliced(stretch.begin, stretch.length()));
    m_begin = stretch.begin;
    m_lastTypedEnd = -1;
    setPlainText(m_source.shown());
    setReadOnly(m_document->isReadOnly());
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, int(m_source.shownLength())));
    setTextCursor(cursor);
    textFollowed();
}

bool DocumentTextEdit::replay(const TextEdit &edit)
{
    const TextRange stretch{m_begin, m_begin + m_source.bytes().size()};
    const std::vector<Replacement> &replacements = edit.replacements();
    for (const Replacement &replacement : replacements) {
        if (replacement.range().end > stretch.begin && !stretch.contains(replacement.range()))
            return false;
    }
    if (!stretch.contains(replacements.back().range()))
        return false; // the stretch itself begins or ends elsewhere now
    const QScopedValueRollback replaying(m_isReplaying, true);
    m_lastTypedEnd = -1;
    QTextCursor cursor(QPlainTextEdit::document());
    cursor.beginEditBlock();
    for (auto it = replacements.rbegin(); it != replacements.rend() && stretch.contains(it->range()); ++it) {
        const TextRange bytes = it->range().shifted(-m_begin);
        const TextRange range = m_source.wholeLineEnds(bytes);
        QByteArray inserted = m_source.bytes().sliced(range.begin, bytes.begin - range.begin) + it->inserted;
        inserted += m_source.bytes().sliced(bytes.end, range.end - bytes.end);
        cursor.setPosition(int(m_source.shownPosition(range.begin)));
        cursor.setPosition(int(m_source.shownPosition(range.end)), QTextCursor::KeepAnchor);
        cursor.insertText(SourceText(inserted).shown());
    }
    cursor.endEditBlock();
    return true;
}

void DocumentTextEdit::handleTyping(int position, int removed, int added)
{
    if (m_isReplaying)
        return;
    // Qt counts the end of the last paragraph too when all of the text changes.
    const qsizetype newLength = QPlainTextEdit::document()->characterCount() - 1;
    ShownRange before{position, qMin<qsizetype>(position + removed, m_source.shownLength())};
    ShownRange after{position, qMin<qsizetype>(position + added, newLength)};
    trimEqualEnds(m_source.shown(before), charactersBetween(after.begin, after.end), &before, &after);
    if (before.length() == 0 && after.length() == 0)
        return;

    const TextRange shown = m_source.range(before);
    const QByteArray inserted = m_source.bytesFor(charactersBetween(after.begin, after.end), shown);
    const TextRange replaced = shown.shifted(m_begin);
    separateUndoSteps(replaced, inserted);
    const ChangeInfo info{tr("Typing"), m_document->profile().placeAt(replaced.begin),
                          m_stretch == Stretch::Body ? bodyTypingKey : typingKey, this};
    if (!m_document->apply(TextEdit(m_document->text(), replaced, inserted), info))
        reload();
}

void DocumentTextEdit::separateUndoSteps(TextRange replaced, const QByteArray &inserted)
{
    const bool touchesLast = replaced.begin == m_lastTypedEnd || replaced.end == m_lastTypedEnd;
    const bool isOneKey = inserted.size() <= 4 && !inserted.contains('\n') && !inserted.contains('\r');
    if (!touchesLast || !isOneKey)
        m_document->breakMerge();
    m_lastTypedEnd = isOneKey ? replaced.begin + inserted.size() : -1;
}

QString DocumentTextEdit::charactersBetween(qsizetype from, qsizetype to) const
{
    QString text;
    for (QTextBlock block = QPlainTextEdit::document()->findBlock(int(from)); block.isValid() && block.position() < to;
         block = block.next()) {
        const QString line = block.text() + QLatin1Char('\n');
        const qsizetype begin = qMax<qsizetype>(0, from - block.position());
        const qsizetype end = qMin<qsizetype>(line.size(), to - block.position());
        text += QStringView(line).sliced(begin, end - begin);
    }
    return text;
}

} // namespace vitrine
