#include "start/recentfilelist.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/paths.h"
#include "common/times.h"
#include "common/tooltips.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vitrine {

namespace {

enum Role { PathRole = Qt::UserRole, FolderRole, WhenRole };

QString lastChange(const QFileInfo &file)
{
    if (!file.exists())
        return RecentFileList::tr("not found");
    const QDateTime when = file.lastModified();
    const qint64 days = when.date().daysTo(QDate::currentDate());
    const QLocale locale;
    if (days == 0)
        return RecentFileList::tr("today %1").arg(timeText(when.time()));
    if (days == 1)
        return RecentFileList::tr("yesterday");
    return locale.toString(when.date(), QLocale::ShortFormat);
}

/// Draws a file in two lines: its name, and below it the folder; at the right when it was changed.
class FileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() * 2 + fontUnits(option.widget, 18)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = selected ? text : dimmedText(option.palette);
        const int margin = fontUnits(option.widget, 10);
        const QRect inner = option.rect.adjusted(margin, fontUnits(option.widget, 7), -margin, 0);
        const int lineHeight = option.fontMetrics.height();
        const QRect first(inner.left(), inner.top(), inner.width(), lineHeight);
        const QRect second = first.translated(0, lineHeight + fontUnits(option.widget, 3));

        const QString when = index.data(WhenRole).toString();
        const int whenWidth = option.fontMetrics.horizontalAdvance(when) + margin;
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->save();
        painter->setFont(bold);
        painter->setPen(text);
        const QString name =
            QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideMiddle, first.width() - whenWidth);
        painter->drawText(first, Qt::AlignLeading | Qt::AlignVCenter, name);
        painter->setFont(option.font);
        painter->setPen(quiet);
        painter->drawText(first, Qt::AlignTrailing | Qt::AlignVCenter, when);
        const QString folder =
            option.fontMetrics.elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, second.width());
        painter->drawText(second, Qt::AlignLeading | Qt::AlignVCenter, folder);
        painter->restore();
    }
};

} // namespace

RecentFileList::RecentFileList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new FileDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    const auto open = [this](const QListWidgetItem *item) { Q_EMIT fileActivated(item->data(PathRole).toString()); };
    connect(this, &QListWidget::itemClicked, this, open);
}

void RecentFileList::setFiles(const QStringList &paths)
{
    clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.fileName(), this);
        item->setData(PathRole, path);
        item->setData(FolderRole, folderText(path));
        item->setData(WhenRole, lastChange(file));
        item->setToolTip(plainToolTip(path));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1 in %2, %3").arg(file.fileName(), folderText(path), lastChange(file)));
    }
}

void RecentFileList::keyPressEvent(QKeyEvent *event)
{
    const QListWidgetItem *item = currentItem();
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (item && opens)
        Q_EMIT fileActivated(item->data(PathRole).toString());
    else if (item && event->matches(QKeySequence::Delete))
        Q_EMIT forgetRequested(item->data(PathRole).toString());
    else
        QListWidget::keyPressEvent(event);
}

void RecentFileList::contextMenuEvent(QContextMenuEvent *event)
{
    const QListWidgetItem *item = itemAt(event->pos());
    if (!item)
        return;
    const QString path = item->data(PathRole).toString();
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, path] { Q_EMIT fileActivated(path); });
    menu.addAction(tr("Remove from This List"), this, [this, path] { Q_EMIT forgetRequested(path); });
    menu.exec(event->globalPos());
}

} // namespace vitrine
