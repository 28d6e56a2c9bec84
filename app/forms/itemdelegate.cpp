#include "forms/itemdelegate.h"

#include "common/fontunits.h"
#include "editing/entriesmodel.h"
#include "forms/lineedit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace vitrine {

ItemDelegate::ItemDelegate(ProfileDocument *document, QObject *parent)
    : QStyledItemDelegate(parent),
      m_document(document)
{ }

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + fontUnits(option.widget, 12)};
}

QWidget *ItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new LineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAccessibleName(tr("Item %1").arg(index.row() + 1));
    m_editing = index;
    // A new item and its text are one step; any other one begins where its editing does.
    if (!index.data(Qt::EditRole).toString().isEmpty())
        m_document->breakMerge();
    m_spelling = ProfileEditor(m_document).spelling(index.data(EntriesModel::PlaceRole).value<Place>());
    connect(line, &QLineEdit::textChanged, this, [this, line](const QString &text) {
        if (!m_editing.isValid() || m_editing.data(Qt::EditRole).toString() == text)
            return;
        const auto place = m_editing.data(EntriesModel::PlaceRole).value<Place>();
        if (const Result<void> done = ProfileEditor(m_document, this).setText(place, text, m_spelling); !done) {
            line->showText(m_editing.data(Qt::EditRole).toString());
            Q_EMIT refused(done.error().message);
        }
    });
    return line;
}

void ItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<LineEdit *>(editor)->showText(index.data(Qt::EditRole).toString());
}

void ItemDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
    // It is in the document already.
}

void ItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool ItemDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QPersistentModelIndex index = m_editing;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT closeEditor(editor, NoHint);
            Q_EMIT nextRequested(index);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT closeEditor(editor, NoHint);
            return true;
        }
        if (key->matches(QKeySequence::Paste) && pasteLines(editor))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool ItemDelegate::pasteLines(QWidget *editor)
{
    QString text = QApplication::clipboard()->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    if (lines.size() < 2 || !m_editing.isValid())
        return false;
    auto *line = static_cast<LineEdit *>(editor);
    // The first line goes where the caret is, the others behind it.
    const int begin = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
    QString first = line->text();
    first.replace(begin, line->selectedText().size(), lines.takeFirst());
    const auto place = m_editing.data(EntriesModel::PlaceRole).value<Place>();
    const Result<Place> last = ProfileEditor(m_document).pasteItems(place, first, lines);
    if (!last) {
        Q_EMIT refused(last.error().message);
        return true;
    }
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT pasted(*last);
    return true;
}

} // namespace vitrine
