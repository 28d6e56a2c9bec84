#include "forms/listpage.h"

#include "common/fontunits.h"
#include "common/icons.h"
#include "editing/entrysummary.h"
#include "editing/profileeditor.h"
#include "forms/commentnote.h"
#include "forms/entrydelegate.h"
#include "forms/fieldeditor.h"
#include "forms/fieldform.h"
#include "forms/itemdelegate.h"
#include "forms/pagetitle.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {

/// What a button without a text shows and is called.
void setLook(QToolButton *button, const QString &icon, const QString &text)
{
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
}

} // namespace

ListPage::ListPage(ProfileDocument *document, QWidget *parent)
    : FormPage(parent),
      m_document(document),
      m_entries(document),
      m_beside(document),
      m_title(new PageTitle(this)),
      m_comment(new CommentNote(this)),
      m_besideForm(new FieldForm(document, &m_beside, this)),
      m_list(new QListView(this)),
      m_empty(new QLabel(this)),
      m_entryDelegate(new EntryDelegate(this)),
      m_itemDelegate(new ItemDelegate(document, this))
{
    m_list->setModel(&m_entries);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    const int margin = fontUnits(this, 20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(fontUnits(this, 10));
    layout->addWidget(m_title);
    layout->addWidget(m_comment);
    layout->addWidget(m_besideForm);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    createButtons();
    layout->addStretch();

    connect(&m_entries, &EntriesModel::refreshed, this, &ListPage::update);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        update();
        if (isListOfItems())
            Q_EMIT placeChanged();
    });
    connectItems();
}

void ListPage::createButtons()
{
    auto *row = new QHBoxLayout;
    m_add = new QPushButton(themedIcon(QStringLiteral("plus")), {}, this);
    m_add->setAutoDefault(false);
    row->addWidget(m_add);
    row->addStretch();
    const auto button = [&](const char *icon, const QString &text, auto slot) {
        auto *created = new QToolButton(this);
        setLook(created, QLatin1String(icon), text);
        created->setAutoRaise(true);
        connect(created, &QToolButton::clicked, this, slot);
        row->addWidget(created);
        return created;
    };
    connect(m_add, &QPushButton::clicked, this, &ListPage::add);
    m_duplicate = button("copy", tr("Duplicate"), [this] { duplicate(); });
    m_hide = button("eye-off", tr("Hide"), [this] { hideOrShow(); });
    m_remove = button("trash-2", tr("Remove"), [this] { remove(); });
    m_up = button("arrow-up", tr("Move up"), [this] { moveBy(-1); });
    m_down = button("arrow-down", tr("Move down"), [this] { moveBy(1); });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ListPage::connectItems()
{
    connect(m_besideForm, &FieldForm::refused, this, &FormPage::refused);
    connect(m_itemDelegate, &ItemDelegate::refused, this, &FormPage::refused);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!isListOfItems())
            Q_EMIT placeRequested(m_entries.placeOf(index));
    });
    connect(m_itemDelegate, &ItemDelegate::nextRequested, this, [this](const QModelIndex &index) {
        if (m_freshRevision && *m_freshRevision == m_document->revision())
            withdrawFreshItem(); // Enter on an empty new item ends the adding
        else if (index.isValid())
            addItem(index.row() + 1);
    });
    connect(m_itemDelegate, &ItemDelegate::pasted, this, [this](const Place &last) {
        m_freshRevision.reset();
        choose(last.slot);
        edit(int(last.slot));
    });
    connect(m_itemDelegate, &QAbstractItemDelegate::closeEditor, this, [this] {
        // Not within the view's own closing, which still needs the row.
        QMetaObject::invokeMethod(this, &ListPage::withdrawFreshItem, Qt::QueuedConnection);
    });
}

void ListPage::showPlace(const Place &place)
{
    const bool isOther = m_entries.sectionPlace() != Place{place.section, place.path, -1, {}};
    if (isOther) {
        m_freshRevision.reset();
        m_entries.setSection(place);
        m_beside.showSection(place);
        const bool items = isListOfItems();
        m_list->setItemDelegate(items ? static_cast<QAbstractItemDelegate *>(m_itemDelegate) : m_entryDelegate);
        m_list->setEditTriggers(items ? QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                                      : QAbstractItemView::NoEditTriggers);
    }
    if (place.slot >= 0)
        choose(place.slot);
    else if (isOther || !isListOfItems())
        m_list->setCurrentIndex({});
    update();
}

std::optional<Place> ListPage::currentPlace() const
{
    if (!m_entries.section())
        return std::nullopt;
    Place place = m_entries.sectionPlace();
    if (isListOfItems() && m_list->currentIndex().isValid())
        place.slot = m_list->currentIndex().row();
    return place;
}

void ListPage::setLocked(bool locked)
{
    m_isLocked = locked;
    update();
}

void ListPage::focusPlace(const Place &place)
{
    if (place.slot < 0 && !place.key.isEmpty()) {
        if (FieldEditor *editor = m_besideForm->reveal(place.key))
            editor->focusInput();
        return;
    }
    m_list->setFocus(Qt::OtherFocusReason);
    if (place.slot >= 0 && isListOfItems())
        edit(int(place.slot));
}

QWidget *ListPage::widgetOf(const Place &place)
{
    if (FieldEditor *editor = place.slot < 0 && !place.key.isEmpty() ? m_besideForm->reveal(place.key) : nullptr)
        return editor;
    return m_list;
}

void ListPage::addItem(qsizetype slot)
{
    Place place = m_entries.sectionPlace();
    place.slot = slot;
    // The origin is that of the typing which follows: both are one step.
    const Result<Place> added = ProfileEditor(m_document, m_itemDelegate).addEntry(place);
    if (!added) {
        Q_EMIT refused(added.error().message);
        return;
    }
    m_freshRevision = m_document->revision();
    choose(added->slot);
    m_list->setFocus(Qt::OtherFocusReason);
    edit(int(added->slot));
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_isLocked) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) && isListOfItems()) {
            pasteItems();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && isListOfItems()) {
            edit(m_list->currentIndex().row());
            return true;
        }
    }
    return FormPage::eventFilter(watched, event);
}

bool ListPage::isListOfItems() const
{
    const Section *section = m_entries.section();
    return section && section->shape == SectionShape::Items;
}

Place ListPage::chosenPlace() const
{
    Place place = m_entries.sectionPlace();
    if (m_list->currentIndex().isValid())
        place.slot = m_list->currentIndex().row();
    return place;
}

void ListPage::add()
{
    if (isListOfItems())
        addItem(m_list->currentIndex().isValid() ? m_list->currentIndex().row() + 1 : -1);
    else
        Q_EMIT addRequested(chosenPlace());
}

void ListPage::duplicate()
{
    chooseOrReport(ProfileEditor(m_document).duplicate(chosenPlace()));
}

void ListPage::hideOrShow()
{
    const bool hidden = m_list->currentIndex().data(EntriesModel::HiddenRole).toBool();
    if (const Result<void> done = ProfileEditor(m_document).setHidden(chosenPlace(), !hidden); !done)
        Q_EMIT refused(done.error().message);
}

void ListPage::remove()
{
    const Place place = chosenPlace();
    if (place.slot < 0)
        return;
    if (const Result<void> removed = ProfileEditor(m_document).remove(place); !removed)
        Q_EMIT refused(removed.error().message);
    else
        choose(std::min(place.slot, qsizetype(m_entries.rowCount()) - 1));
}

void ListPage::moveBy(int step)
{
    const Place place = chosenPlace();
    chooseOrReport(ProfileEditor(m_document).move(place, place.slot + step));
}

void ListPage::chooseOrReport(const Result<Place> &made)
{
    if (made)
        choose(made->slot);
    else
        Q_EMIT refused(made.error().message);
}

void ListPage::edit(int row)
{
    const QModelIndex index = m_entries.index(row);
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable) && !m_isLocked) {
        m_list->setCurrentIndex(index);
        m_list->edit(index);
    }
}

void ListPage::withdrawFreshItem()
{
    if (!m_freshRevision || m_list->indexWidget(m_list->currentIndex()))
        return;
    const bool isUntouched = *m_freshRevision == m_document->revision();
    m_freshRevision.reset();
    if (isUntouched && m_document->withdrawNewestStep())
        update();
}

void ListPage::pasteItems()
{
    QStringList lines;
    QString text = QApplication::clipboard()->text();
    for (const QString &line : text.replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    if (lines.isEmpty())
        return;
    const QModelIndex current = m_list->currentIndex();
    const qsizetype slot = current.isValid() ? current.row() + 1 : m_entries.rowCount();
    const Result<Place> added = ProfileEditor(m_document).addItems(m_entries.sectionPlace(), slot, lines);
    chooseOrReport(added);
    if (added)
        choose(added->slot + lines.size() - 1);
}

void ListPage::choose(qsizetype slot)
{
    m_list->setCurrentIndex(m_entries.index(int(slot)));
    m_list->scrollTo(m_list->currentIndex());
}

void ListPage::update()
{
    const Section *section = m_entries.section();
    if (!section)
        return;
    const QString entry = entryName(*section);
    m_title->setText(section->title());
    m_comment->setComment(section->comment);
    m_besideForm->setVisible(!section->fields.empty());
    m_besideForm->setLocked(m_isLocked);
    m_list->setAccessibleName(section->title());
    m_list->setVisible(m_entries.rowCount() > 0);
    m_empty->setVisible(m_entries.rowCount() == 0);
    m_empty->setText(tr("Nothing here yet. The page shows this section once it has an entry."));
    m_add->setText(tr("Add %1").arg(entry));

    const QModelIndex current = m_list->currentIndex();
    const bool isHidden = current.data(EntriesModel::HiddenRole).toBool();
    m_add->setEnabled(!m_isLocked);
    m_duplicate->setEnabled(!m_isLocked && current.isValid() && !isHidden);
    m_hide->setVisible(section->inBlocks);
    m_hide->setEnabled(!m_isLocked && current.data(EntriesModel::CanHideRole).toBool());
    setLook(m_hide, isHidden ? QStringLiteral("eye") : QStringLiteral("eye-off"), isHidden ? tr("Show") : tr("Hide"));
    m_remove->setEnabled(!m_isLocked && current.isValid());
    m_up->setEnabled(!m_isLocked && current.row() > 0);
    m_down->setEnabled(!m_isLocked && current.isValid() && current.row() + 1 < m_entries.rowCount());
    m_list->setDragEnabled(!m_isLocked);
}

} // namespace vitrine
