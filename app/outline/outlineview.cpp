#include "outline/outlineview.h"

#include "common/fontunits.h"
#include "common/icons.h"
#include "editing/outlinemodel.h"
#include "editing/profileeditor.h"
#include "outline/eyebutton.h"
#include "outline/outlinedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

// At the default font; see fontUnits().
constexpr int indentWidth = 16;
constexpr int preferredWidth = 240;
constexpr int buttonIconSize = 14;

constexpr QKeyCombination hideKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_H;

bool isEntry(const QModelIndex &index)
{
    return index.isValid() && index.data(OutlineModel::KindRole).toInt() == int(OutlineModel::RowKind::Entry);
}

Place placeOf(const QModelIndex &index)
{
    return index.data(OutlineModel::PlaceRole).value<Place>();
}

/// Whether an entry can be added at the row now.
bool takesEntry(const QModelIndex &index)
{
    return (isEntry(index) ? index.parent() : index).data(OutlineModel::CanAddRole).toBool();
}

/// What adding an entry at the row is called.
QString addText(const QModelIndex &index)
{
    return isEntry(index) ? OutlineView::tr("Add Above") : OutlineView::tr("Add to %1").arg(index.data().toString());
}

/// A command as a menu shows it. The keys are those that keyPressEvent() understands.
QString withKeys(const QString &text, const QKeySequence &keys)
{
    return text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText);
}

} // namespace

OutlineView::OutlineView(ProfileDocument *document, QWidget *parent)
    : QTreeView(parent),
      m_document(document),
      m_model(new OutlineModel(document, this)),
      m_eye(new EyeButton(viewport())),
      m_hoverEye(new EyeButton(viewport()))
{
    setItemDelegate(new OutlineDelegate(this));
    setModel(m_model);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    // Not rows: QAccessibleTableCell would take a row's number below its section for its number in the tree.
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDragDropOverwriteMode(false);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Outline"));
    m_hoverEye->setFocusPolicy(Qt::NoFocus);
    setTabOrder(this, m_eye);

    // A section opens when it appears, and when it gets its first entry.
    connect(m_model, &OutlineModel::rowsInserted, this, [this](const QModelIndex &section, int first, int last) {
        if (section.isValid() && first == 0 && last + 1 == m_model->rowCount(section))
            expand(section);
    });
    connect(m_model, &OutlineModel::refused, this, &OutlineView::refused);
    connect(this, &OutlineView::clicked, this, [this] { m_isChosen |= m_wasCurrent; });
    for (EyeButton *eye : {m_eye, m_hoverEye})
        connect(eye, &EyeButton::clicked, this, [this, eye] { hideOrShow(eye->row()); });
    // Behind the model, which is connected already.
    connect(document, &ProfileDocument::changed, this, &OutlineView::updateButtons);

    expandAll();
    updateButtons();
    updateSizes();
    setCurrentOverview();
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

QSize OutlineView::sizeHint() const
{
    return {fontUnits(this, preferredWidth), QTreeView::sizeHint().height()};
}

bool OutlineView::viewportEvent(QEvent *event)
{
    const bool handled = QTreeView::viewportEvent(event);
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave)
        setHovered({});
    // Only now: what follows may change rows, which the handling of an event does not expect.
    announceChoice();
    return handled;
}

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    m_wasCurrent = indexAt(event->position().toPoint()) == currentIndex();
    QTreeView::mousePressEvent(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (!runCommand(event))
        QTreeView::keyPressEvent(event);
    announceChoice();
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!takesEntry(index))
        return;

    QMenu menu(this);
    const auto add = [&](const QString &icon, const QString &text, const QKeySequence &keys, auto function) {
        return menu.addAction(themedIcon(icon), withKeys(text, keys), this, function);
    };
    add(QStringLiteral("plus"), addText(index).replace(QLatin1Char('&'), QStringLiteral("&&")), Qt::Key_Insert,
        [this, index] { Q_EMIT addRequested(placeOf(index)); });
    if (isEntry(index)) {
        const bool hidden = index.data(OutlineModel::HiddenRole).toBool();
        add(QStringLiteral("copy"), tr("Duplicate"), {}, [this, index] { duplicateAt(index); })->setEnabled(!hidden);
        add(hidden ? QStringLiteral("eye") : QStringLiteral("eye-off"), hidden ? tr("Show") : tr("Hide"), hideKeys,
            [this, index] { hideOrShow(index); })
            ->setEnabled(index.data(OutlineModel::CanHideRole).toBool());
        add(QStringLiteral("trash-2"), tr("Remove"), Qt::Key_Delete, [this, index] { removeAt(index); });
        menu.addSeparator();
        add(QStringLiteral("arrow-up"), tr("Move Up"), Qt::ALT | Qt::Key_Up, [this, index] {
            moveBy(index, -1);
        })->setEnabled(index.row() > 0);
        add(QStringLiteral("arrow-down"), tr("Move Down"), Qt::ALT | Qt::Key_Down, [this, index] {
            moveBy(index, 1);
        })->setEnabled(index.row() + 1 < m_model->rowCount(index.parent()));
    }
    menu.exec(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const std::optional<Place> before = currentPlace();
    QTreeView::dropEvent(event);
    // What is dragged is the current row, and that goes along.
    const std::optional<Place> after = currentPlace();
    if (after && after != before)
        goTo(*after);
}

void OutlineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateSizes();
}

void OutlineView::updateGeometries()
{
    QTreeView::updateGeometries();
    placeButtons();
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_isChosen = !m_isFollowing;
    placeButtons();
}

void OutlineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_isFollowing || selected.isEmpty())
        return;
    // Assistive technologies select a row without making it the current one, as a mouse does right after this.
    const QPersistentModelIndex row = selected.indexes().front();
    const auto follow = [this, row] {
        if (row.isValid() && row != currentIndex() && selectionModel()->isSelected(row)) {
            setCurrentIndex(row);
            announceChoice();
        }
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

void OutlineView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback following(m_isFollowing, true);
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

QItemSelectionModel::SelectionFlags OutlineView::selectionCommand(const QModelIndex &index, const QEvent *) const
{
    // No modifier takes the choice away.
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

void OutlineView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

void OutlineView::updateButtons()
{
    size_t count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        // Every list has a count, also while it cannot be edited.
        if (index.data(OutlineModel::CountRole).toString().isEmpty())
            continue;
        if (count == m_buttons.size())
            appendButton();
        AddButton &button = m_buttons[count++];
        button.section = index;
        const QString text = addText(index);
        button.widget->setAccessibleName(text);
        button.widget->setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
        button.widget->setEnabled(takesEntry(index));
    }
    for (; m_buttons.size() > count; m_buttons.pop_back()) {
        m_buttons.back().widget->hide();
        m_buttons.back().widget->deleteLater();
    }
    placeButtons();
}

void OutlineView::appendButton()
{
    auto *button = new QToolButton(viewport());
    button->setAutoRaise(true);
    button->setIcon(themedIcon(QStringLiteral("plus")));
    connect(button, &QToolButton::clicked, this,
            [this, at = m_buttons.size()] { Q_EMIT addRequested(placeOf(m_buttons[at].section)); });
    setTabOrder(m_buttons.empty() ? m_eye : m_buttons.back().widget, button);
    m_buttons.push_back({button, {}});
}

void OutlineView::placeButtons()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int icon = fontUnits(this, buttonIconSize);
    for (const AddButton &button : m_buttons) {
        option.rect = visualRect(button.section);
        button.widget->setGeometry(OutlineDelegate::buttonRect(option, button.section));
        button.widget->setIconSize({icon, icon});
        button.widget->setVisible(option.rect.isValid());
    }
    placeEye(m_eye, currentIndex());
    placeEye(m_hoverEye, m_hovered == currentIndex() ? QModelIndex() : QModelIndex(m_hovered));
}

void OutlineView::placeEye(EyeButton *eye, const QModelIndex &index)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const bool isWanted = option.rect.isValid() && index.data(OutlineModel::CanHideRole).toBool();
    if (isWanted) {
        const int icon = fontUnits(this, buttonIconSize);
        eye->setRow(index);
        eye->setGeometry(OutlineDelegate::buttonRect(option, index));
        eye->setIconSize({icon, icon});
    } else if (eye->hasFocus()) {
        setFocus(Qt::OtherFocusReason); // rather than whatever comes next
    }
    eye->setVisible(isWanted);
}

void OutlineView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    placeButtons();
}

void OutlineView::updateSizes()
{
    setIndentation(fontUnits(this, indentWidth));
    setMinimumWidth(fontUnits(this, preferredWidth) / 2);
}

void OutlineView::choose(const QModelIndex &index)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        selectionModel()->clear();
    }
}

void OutlineView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const QVariant place = index.data(OutlineModel::PlaceRole); place.isValid())
        Q_EMIT placeActivated(place.value<Place>());
    else
        Q_EMIT overviewActivated();
}

void OutlineView::announceChoice()
{
    if (std::exchange(m_isChosen, false))
        activate(currentIndex());
}

void OutlineView::goTo(const Result<Place> &place)
{
    if (!place) {
        Q_EMIT refused(place.error().message);
        return;
    }
    const bool hadFocus = hasFocus();
    setCurrentPlace(*place);
    Q_EMIT placeActivated(*place);
    // Whoever edits in the outline goes on there.
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

bool OutlineView::runCommand(const QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveBy(index, key == Qt::Key_Up ? -1 : +1);
        return true;
    }
    if (modifiers == hideKeys.keyboardModifiers() && key == hideKeys.key() && isEntry(index)) {
        hideOrShow(index);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Delete && isEntry(index))
        removeAt(index);
    else if (key == Qt::Key_Insert && takesEntry(index))
        Q_EMIT addRequested(placeOf(index));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        activate(index);
    else
        return false;
    return true;
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

void OutlineView::hideOrShow(const QModelIndex &index)
{
    const bool hidden = index.data(OutlineModel::HiddenRole).toBool();
    if (const Result<void> done = ProfileEditor(m_document, this).setHidden(placeOf(index), !hidden); !done)
        Q_EMIT refused(done.error().message);
}

} // namespace vitrine
