#include "outline/outlineview.h"

#include "common/fontunits.h"
#include "common/icons.h"
#include "editing/entrysummary.h"
#include "editing/outlinemodel.h"
#include "editing/profileeditor.h"
#include "outline/outlinedelegate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

namespace vitrine {

namespace {

// At the default font; see fontUnits().
constexpr int indentWidth = 14;
constexpr int preferredWidth = 240;

bool isEntry(const QModelIndex &index)
{
    return index.data(OutlineModel::KindRole).toInt() == int(OutlineModel::RowKind::Entry);
}

Place placeOf(const QModelIndex &index)
{
    return index.data(OutlineModel::PlaceRole).value<Place>();
}

bool isListSection(const QModelIndex &index)
{
    return index.data(OutlineModel::CanAddRole).toBool();
}

} // namespace

OutlineView::OutlineView(ProfileDocument *document, QWidget *parent)
    : QTreeView(parent),
      m_document(document),
      m_model(new OutlineModel(document, this))
{
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Outline"));
    updateSizes();

    expandAll();
    choose(m_model->overviewIndex());
    // A section opens when it appears, and when it gets its first entry.
    connect(m_model, &OutlineModel::rowsInserted, this, [this](const QModelIndex &section, int first, int last) {
        if (section.isValid() && first == 0 && last + 1 == m_model->rowCount(section))
            expand(section);
    });
    connect(m_model, &OutlineModel::refused, this, &OutlineView::refused);
    connect(this, &OutlineView::clicked, this, &OutlineView::activate);
}

void OutlineView::setCurrentPlace(const Place &place)
{
    choose(m_model->indexOf(place));
}

void OutlineView::setCurrentOverview()
{
    choose(m_model->overviewIndex());
}

std::optional<Place> OutlineView::currentPlace() const
{
    const QVariant place = currentIndex().data(OutlineModel::PlaceRole);
    return place.isValid() ? std::optional(place.value<Place>()) : std::nullopt;
}

bool OutlineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint position = static_cast<QHelpEvent *>(event)->pos();
        const QModelIndex index = indexAt(position);
        const Section *section = index.isValid() ? m_document->profile().section(placeOf(index)) : nullptr;
        if (section && isAddButton(position, index)) {
            QToolTip::showText(viewport()->mapToGlobal(position), tr("Add %1").arg(entryName(*section)), viewport());
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isAddButton(event->position().toPoint(), index)) {
        addAt(index);
        event->accept();
        return;
    }
    QTreeView::mousePressEvent(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::AltModifier) {
            moveBy(index, event->key() == Qt::Key_Up ? -1 : +1);
            return;
        }
        break;
    case Qt::Key_Delete:
        if (isPlain && isEntry(index)) {
            removeAt(index);
            return;
        }
        break;
    case Qt::Key_Insert:
        if (isPlain && (isEntry(index) || isListSection(index))) {
            addAt(index);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain) {
            activate(index);
            return;
        }
        break;
    default:
        break;
    }

    QTreeView::keyPressEvent(event);
    if (currentIndex() != index)
        activate(currentIndex());
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    const Place place = placeOf(index);
    const Section *section = index.isValid() ? m_document->profile().section(place) : nullptr;
    if (!section || !m_document->canEditValues() || !(isEntry(index) || isListSection(index)))
        return;

    QMenu menu(this);
    QString what = entryName(*section);
    what.replace(QLatin1Char('&'), QStringLiteral("&&"));
    menu.addAction(themedIcon(QStringLiteral("plus")), tr("Add %1").arg(what), this, [this, index] { addAt(index); });
    if (isEntry(index)) {
        const bool hidden = index.data(OutlineModel::HiddenRole).toBool();
        menu.addAction(themedIcon(QStringLiteral("copy")), tr("Duplicate"), this, [this, index] { duplicateAt(index); })
            ->setEnabled(!hidden);
        menu.addSeparator();
        menu.addAction(themedIcon(QStringLiteral("arrow-up")), tr("Move Up"), this,
                       [this, index] { moveBy(index, -1); })
            ->setEnabled(index.row() > 0);
        menu.addAction(themedIcon(QStringLiteral("arrow-down")), tr("Move Down"), this,
                       [this, index] { moveBy(index, +1); })
            ->setEnabled(index.row() + 1 < m_model->rowCount(index.parent()));
        menu.addSeparator();
        menu.addAction(themedIcon(QStringLiteral("trash-2")), tr("Remove"), this, [this, index] { removeAt(index); });
    }
    menu.exec(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void OutlineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateSizes();
}

void OutlineView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

QSize OutlineView::sizeHint() const
{
    return {fontUnits(this, preferredWidth), QTreeView::sizeHint().height()};
}

void OutlineView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QVariant place = index.data(OutlineModel::PlaceRole);
    if (place.isValid())
        Q_EMIT placeActivated(place.value<Place>());
    else
        Q_EMIT overviewActivated();
}

void OutlineView::choose(const QModelIndex &index)
{
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void OutlineView::goTo(const Result<Place> &place)
{
    if (!place) {
        Q_EMIT refused(place.error().message);
        return;
    }
    setCurrentPlace(*place);
    Q_EMIT placeActivated(*place);
}

void OutlineView::addAt(const QModelIndex &index)
{
    Q_EMIT addRequested(placeOf(index));
}

void OutlineView::duplicateAt(const QModelIndex &index)
{
    goTo(ProfileEditor(m_document, this).duplicate(placeOf(index)));
}

void OutlineView::removeAt(const QModelIndex &index)
{
    Place place = placeOf(index);
    const Result<void> removed = ProfileEditor(m_document, this).remove(place);
    if (!removed) {
        Q_EMIT refused(removed.error().message);
        return;
    }
    // On to the entry that has moved up, or else the last one, or else the section.
    const Section *section = m_document->profile().section(place);
    place.slot = section ? std::min(place.slot, qsizetype(section->entries.size()) - 1) : -1;
    goTo(place);
}

void OutlineView::moveBy(const QModelIndex &index, int step)
{
    const int to = index.row() + step;
    if (isEntry(index) && to >= 0 && to < m_model->rowCount(index.parent()))
        goTo(ProfileEditor(m_document, this).move(placeOf(index), to));
}

bool OutlineView::isAddButton(const QPoint &position, const QModelIndex &index) const
{
    return index.isValid() && OutlineDelegate::addButtonRect(viewport(), visualRect(index), index).contains(position);
}

void OutlineView::updateSizes()
{
    setIndentation(fontUnits(this, indentWidth));
    setMinimumWidth(fontUnits(this, preferredWidth) / 2);
}

} // namespace vitrine
